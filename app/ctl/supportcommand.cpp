// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/supportbundle.h"
#include "common/supportfiles.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

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
    QList<BundleFile> troubles;
    const EngineStatus status = co_await statusOf(invocation, &troubles);
    const bool masked = invocation->arguments().isSet(u"mask-tenants"_s);
    co_return supportFiles(profile, status, masked, std::move(troubles));
}

void show(const Invocation &invocation, const QList<BundleFile> &files)
{
    QJsonArray list;
    QList<QStringList> rows;
    for (const BundleFile &file : files) {
        list.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes.size()}});
        rows.append({file.name, bytesText(quint64(file.bytes.size()))});
    }
    invocation.print({{u"files"_s, list}}, tableText({CommandText::tr("File"), CommandText::tr("Size")}, rows, {1}));
}

Task<int> makeBundle(InvocationPtr invocation)
{
    const QString output = invocation->arguments().value(u"output"_s);
    const bool onlyList = invocation->arguments().isSet(u"list"_s);
    if (output.isEmpty() && !onlyList)
        co_return invocation->report(
            makeError(ErrorKind::Usage, CommandText::tr("--output is missing; --list shows what would be in it")));
    const QString named = invocation->options().profile;
    const QString profile = named.isEmpty() ? Runtime::defaultProfile() : named;
    if (!QDir(profile).exists())
        co_return invocation->report(makeError(ErrorKind::Usage, CommandText::tr("there is no profile in %1").arg(profile)));
    const QList<BundleFile> files = co_await gather(invocation, profile);
    if (!onlyList) {
        const auto saved = saveBundle(output, files, SystemClock().now());
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
        CommandText::tr(
            "Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events."),
        {{u"output"_s, CommandText::tr("The archive to write, a .tar.gz."), u"FILE"_s},
            {u"mask-tenants"_s, CommandText::tr("Replace names, domains and ids of tenants.")},
            {u"list"_s, CommandText::tr("Show what would be in it, and write nothing.")}},
        makeBundle}};
}

} // namespace tributary
