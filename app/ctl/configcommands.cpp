// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "setup/configuration.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;
using Action = ConfigurationChange::Action;

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Usage, CommandText::tr("cannot write %1: %2").arg(path, file.errorString()));
    return {};
}

Task<int> exportConfiguration(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto found = co_await readConfiguration((*runtime)->setupParts());
    if (!found)
        co_return invocation->report(found.error());
    const QByteArray json = writeConfiguration(*found);
    const QString path = invocation->positional(0);
    if (path.isEmpty()) {
        invocation->print(QJsonDocument::fromJson(json).object(), QString::fromUtf8(json).trimmed());
        co_return ExitDone;
    }
    const auto saved = save(path, json);
    if (!saved)
        co_return invocation->report(saved.error());
    invocation->print({{u"file"_s, path}, {u"tenants"_s, qint64(found->tenants.size())},
                          {u"destinations"_s, qint64(found->destinations.size())}},
        CommandText::tr("Written, without any secret: %1").arg(path));
    co_return ExitDone;
}

Result<ProfileConfiguration> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, CommandText::tr("cannot read %1: %2").arg(path, file.errorString()));
    return parseConfiguration(file.readAll());
}

void show(const Invocation &invocation, const std::vector<ConfigurationChange> &changes, bool onlyPlanned)
{
    QJsonArray list;
    QList<QStringList> rows;
    int missing = 0;
    for (const ConfigurationChange &change : changes) {
        list.append(QJsonObject{{u"subject"_s, subjectName(change.subject)}, {u"name"_s, change.name},
            {u"action"_s, actionName(change.action)}, {u"reason"_s, change.reason},
            {u"credentialMissing"_s, change.needsCredential}});
        const QString note =
            change.needsCredential ? CommandText::tr("Credential missing: replace credential.") : change.reason;
        rows.append({subjectText(change.subject), plain(change.name), actionText(change.action), note});
        missing += change.needsCredential;
    }
    QString text = rows.isEmpty()
        ? CommandText::tr("Nothing to import.")
        : tableText(
            {CommandText::tr("What"), CommandText::tr("Name"), CommandText::tr("Import"), CommandText::tr("Note")}, rows);
    if (missing > 0)
        text += u'\n'
            + CommandText::tr("%Ln credentials are missing. Enter them with \"tributaryctl tenant rotate\" and \"tributaryctl "
                              "destination edit\".",
                nullptr, missing);
    if (onlyPlanned)
        text += u'\n' + CommandText::tr("Nothing was changed: this is what an import would do.");
    invocation.print({{u"changes"_s, list}, {u"dryRun"_s, onlyPlanned}}, text);
}

Task<int> importConfigurationFile(InvocationPtr invocation)
{
    const auto file = readFile(invocation->positional(0));
    if (!file)
        co_return invocation->report(file.error());
    const bool onlyPlanned = invocation->arguments().isSet(u"dry-run"_s);
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    if (onlyPlanned) {
        const auto here = co_await readConfiguration((*runtime)->setupParts());
        if (!here)
            co_return invocation->report(here.error());
        show(*invocation, planImport(*here, *file), true);
        co_return ExitDone;
    }
    const auto changes = co_await importConfiguration((*runtime)->configurationParts(), *file);
    if (!changes)
        co_return invocation->report(changes.error());
    show(*invocation, *changes, false);
    co_return ExitDone;
}

} // namespace

std::vector<Command> configCommands()
{
    return {{u"config export"_s, u"[FILE]"_s,
                CommandText::tr("Writes tenants, destinations, selections, clouds and settings as JSON; without any secret."),
                {}, exportConfiguration},
        {u"config import"_s, u"FILE"_s,
            CommandText::tr("Takes up an exported configuration: adds and changes, removes nothing."),
            {{u"dry-run"_s, CommandText::tr("Say what would be done, and do nothing.")}}, importConfigurationFile}};
}

} // namespace tributary
