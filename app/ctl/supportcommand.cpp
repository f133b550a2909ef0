// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/supportbundle.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "service/health.h"
#include "service/statusjson.h"
#include "store/schematext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

/// As far as the profile can be read: a damaged one is what a bundle is made for.
Task<EngineStatus> statusOf(InvocationPtr invocation, QList<BundleFile> *files)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime) {
        files->append({u"profile-error.txt"_s, errorText(runtime.error(), {}).toUtf8()});
        co_return EngineStatus();
    }
    StatusBoard board((*runtime)->store(), (*runtime)->clock(), (*runtime)->settings());
    const auto loaded = co_await board.load();
    if (!loaded) {
        files->append({u"profile-error.txt"_s, errorText(loaded.error(), {}).toUtf8()});
        co_return EngineStatus();
    }
    co_return co_await board.snapshot();
}

Task<QList<BundleFile>> gather(InvocationPtr invocation, QString profile)
{
    const QString version = QCoreApplication::applicationVersion();
    QList<BundleFile> files{versionsFile(QCoreApplication::applicationName(), version, profile)};
    const EngineStatus status = co_await statusOf(invocation, &files);
    files.append({u"status.json"_s, QJsonDocument(statusToJson(status)).toJson()});
    files.append({u"health.json"_s, QJsonDocument(healthPage(status, version)).toJson()});
    const auto schema = schemaText(profile);
    if (schema)
        files.append({u"schema.sql"_s, *schema});
    files += filesOfProfile(profile);
    const bool masked = invocation->arguments().isSet(u"mask-tenants"_s);
    co_return cleaned(std::move(files), masked ? tenantMasks(status) : QList<Mask>());
}

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Usage, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

void show(const Invocation &invocation, const QList<BundleFile> &files)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const BundleFile &file : files) {
        list.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes.size()}});
        rows.append({file.name, bytesText(quint64(file.bytes.size()))});
    }
    invocation.print({{u"files"_s, list}}, tableText({u"File"_s, u"Size"_s}, rows, {1}));
}

Task<int> makeBundle(InvocationPtr invocation)
{
    const QString output = invocation->arguments().value(u"output"_s);
    const bool onlyList = invocation->arguments().isSet(u"list"_s);
    if (output.isEmpty() && !onlyList)
        co_return invocation->report(makeError(ErrorKind::Usage, u"--output is missing; --list shows what would be in it"_s));
    const QString named = invocation->options().profile;
    const QString profile = named.isEmpty() ? Runtime::defaultProfile() : named;
    if (!QDir(profile).exists())
        co_return invocation->report(makeError(ErrorKind::Usage, u"there is no profile in %1"_s.arg(profile)));
    const QList<BundleFile> files = co_await gather(invocation, profile);
    if (!onlyList) {
        const auto packed = packBundle(files, SystemClock().now());
        const auto saved = packed ? save(output, *packed) : Result<void>(fail(packed.error()));
        if (!saved)
            co_return invocation->report(saved.error());
    }
    show(*invocation, files);
    co_return ExitDone;
}

} // namespace

std::vector<Command> supportCommands()
{
    return {{u"support-bundle"_s, {},
        u"Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events."_s,
        {{u"output"_s, u"The archive to write, a .tar.gz."_s, u"FILE"_s},
            {u"mask-tenants"_s, u"Replace names, domains and ids of tenants."_s},
            {u"list"_s, u"Show what would be in it, and write nothing."_s}},
        makeBundle}};
}

} // namespace tributary
