// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"
#include "service/controllink.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tributary;
using namespace Qt::StringLiterals;
using tributary::test::Bench;

namespace {

/// systemd's end of NOTIFY_SOCKET.
class Systemd {
public:
    explicit Systemd(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path.toLatin1();
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot bind");
        qputenv("NOTIFY_SOCKET", name);
        qputenv("WATCHDOG_USEC", "900000");
    }
    ~Systemd()
    {
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        ::close(m_socket);
    }

    /// Everything that was said up to now.
    [[nodiscard]] const QByteArray &heard()
    {
        QByteArray packet(4096, '\0');
        for (auto size = receive(packet); size >= 0; size = receive(packet))
            m_heard += packet.left(qsizetype(size)) + '\n';
        return m_heard;
    }

    void forget() { m_heard.clear(); }

private:
    ssize_t receive(QByteArray &packet) const { return ::recv(m_socket, packet.data(), size_t(packet.size()), 0); }

    int m_socket;
    QByteArray m_heard;
};

QByteArray get(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray reply;
    while (socket.waitForReadyRead(5000))
        reply += socket.readAll();
    return reply + socket.readAll();
}

} // namespace

/// A collector as systemd runs it: told, watched, reloaded, asked by monitoring and by others, and ended.
class ServiceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void livesUnderSystemd()
    {
        const Bench bench({u"--tenants"_s, u"2"_s, u"--backlog"_s, u"300"_s});
        Systemd systemd(bench.path(u"notify"_s));
        const auto service =
            bench.start({u"collect"_s, u"--service"_s, u"--interval"_s, u"15s"_s, u"--metrics"_s, u"127.0.0.1:0"_s,
                u"--metrics-file"_s, bench.path(u"tributary.prom"_s), u"--health-file"_s, bench.path(u"health.json"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(systemd.heard().contains("READY=1"), 20'000); // without a tenant yet
        bench.addEverything();

        systemd.forget();
        ::kill(pid_t(service->processId()), SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(systemd.heard().contains("RELOADING=1") && systemd.heard().contains("READY=1"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.total(u"received"_s), bench.total(u"offered"_s), 40'000);
        QVERIFY(bench.total(u"received"_s) > 0);
        QTRY_VERIFY(systemd.heard().count("WATCHDOG=1") > 2);
        QTRY_VERIFY(systemd.heard().contains("STATUS=Collecting: 2 tenants"));

        // Monitoring.
        service->setReadChannel(QProcess::StandardError);
        static const QRegularExpression port(u"Metrics on port (\\d+)"_s);
        QByteArray said;
        QTRY_VERIFY(port.match(QString::fromUtf8(said += service->readAllStandardError())).hasMatch());
        const auto number = quint16(port.match(QString::fromUtf8(said)).captured(1).toUInt());
        const QByteArray metrics = get(number, "/metrics"_ba);
        QVERIFY2(metrics.contains("\ntributary_records_total{tenant="), metrics.constData());
        const QByteArray health = get(number, "/health"_ba);
        QVERIFY2(health.startsWith("HTTP/1.1 200 "), health.constData());
        QVERIFY(QFile::exists(bench.path(u"tributary.prom"_s)) && QFile::exists(bench.path(u"health.json"_s)));

        // Others on this computer.
        const auto who = askCollector(bench.profile(), u"pause"_s);
        QVERIFY(who && who->kind == CollectorIdentity::Kind::Service);
        QCOMPARE(who->process, service->processId());
        QTRY_VERIFY_WITH_TIMEOUT(systemd.heard().contains("STATUS=Paused"), 20'000);
        QVERIFY(get(number, "/health"_ba).startsWith("HTTP/1.1 503 "));
        QVERIFY(askCollector(bench.profile(), u"resume"_s));
        const test::Outcome second = bench.ctl({u"collect"_s, u"--once"_s});
        QVERIFY(second.exitCode == 3 && second.err.contains("Profile is in use"));

        ::kill(pid_t(service->processId()), SIGTERM);
        QVERIFY(service->waitForFinished(20'000));
        QCOMPARE(service->exitStatus(), QProcess::NormalExit);
        QVERIFY(systemd.heard().contains("STOPPING=1"));
        QVERIFY(!askCollector(bench.profile()));
        QCOMPARE(bench.total(u"lost"_s) + bench.total(u"doubled"_s), 0);
    }

    void refusesToBeReadFromElsewhere()
    {
        const Bench bench({u"--tenants"_s, u"1"_s, u"--backlog"_s, u"1"_s});
        const test::Outcome refused = bench.ctl({u"collect"_s, u"--once"_s, u"--metrics"_s, u"0.0.0.0:9464"_s});
        QVERIFY(refused.exitCode == 2 && refused.err.contains("is not this computer"));
        QCOMPARE(bench.ctl({u"collect"_s, u"--metrics-file"_s, u"metrics.txt"_s}).exitCode, 2);
        QCOMPARE(bench.ctl({u"collect"_s, u"--secrets"_s, u"file"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
