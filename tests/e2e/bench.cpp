// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <grp.h>
#include <unistd.h>

namespace tributary::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 120'000;

QString program()
{
    return QStringLiteral(TRIBUTARYCTL);
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Bench::Bench(const QStringList &simulatorOptions)
{
    m_simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_simulator.start(program(), QStringList{u"simulate"_s, u"--write-cloud"_s, path(u"cloud.json"_s)} + simulatorOptions);
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_simulator.waitForReadyRead(longest))
            qFatal("the simulator does not start");
        line += m_simulator.readLine();
    }
    m_ready = QJsonDocument::fromJson(line).object();
}

Bench::~Bench()
{
    m_simulator.terminate();
    if (!m_simulator.waitForFinished(5000)) {
        m_simulator.kill();
        m_simulator.waitForFinished();
    }
}

QStringList Bench::common() const
{
    return {u"--profile"_s, profile(), u"--cloud-file"_s, path(u"cloud.json"_s)};
}

Outcome Bench::ctl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(program(), common() + arguments);
    return finish(process, arguments, input);
}

Outcome Bench::ctlUnprivileged(const QStringList &arguments) const
{
    QProcess process;
    process.setChildProcessModifier([] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(126);
    });
    process.start(program(), arguments + common());
    return finish(process, arguments, {});
}

Outcome Bench::finish(QProcess &process, const QStringList &arguments, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        qFatal("tributaryctl %s does not end", qPrintable(arguments.join(u' ')));
    }
    return {.exitCode = process.exitCode(), .out = process.readAllStandardOutput(), .err = process.readAllStandardError()};
}

std::unique_ptr<QProcess> Bench::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->start(program(), arguments + common());
    process->closeWriteChannel();
    if (!process->waitForStarted())
        qFatal("tributaryctl does not start");
    return process;
}

void Bench::addEverything() const
{
    const QJsonArray tenants = m_ready.value("tenants"_L1).toArray();
    for (const QJsonValue &value : tenants) {
        const QJsonObject tenant = value.toObject();
        const Outcome added = ctl({u"tenant"_s, u"add"_s, u"--name"_s, tenant.value("name"_L1).toString(), u"--id"_s,
                                      tenant.value("id"_L1).toString(), u"--client-id"_s,
                                      tenant.value("clientId"_L1).toString(), u"--secret-stdin"_s},
            tenant.value("clientSecret"_L1).toString().toUtf8() + '\n');
        if (added.exitCode != 0)
            qFatal("tenant add: %s", added.err.constData());
    }
    const QJsonObject to = m_ready.value("destination"_L1).toObject();
    const Outcome added =
        ctl({u"destination"_s, u"add"_s, u"logs-ingestion"_s, u"--name"_s, u"Parent"_s, u"--endpoint"_s,
                to.value("endpoint"_L1).toString(), u"--dcr"_s, to.value("dcr"_L1).toString(), u"--stream"_s,
                u"o365="_s + to.value("stream"_L1).toString(), u"--tenant-id"_s, to.value("tenantId"_L1).toString(),
                u"--client-id"_s, to.value("clientId"_L1).toString(), u"--secret-stdin"_s},
            to.value("clientSecret"_L1).toString().toUtf8() + '\n');
    if (added.exitCode != 0)
        qFatal("destination add: %s", added.err.constData());
}

QJsonObject Bench::report() const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_ready.value("baseUrl"_L1).toString() + u"/_simulator/report"_s));
    request.setRawHeader("Accept", "application/json");
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

qint64 Bench::total(const QString &name) const
{
    return report().value("totals"_L1).toObject().value(name).toInteger(-1);
}

} // namespace tributary::test
