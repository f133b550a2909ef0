// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/provisioning.h"
#include "ctl/text.h"
#include "setup/destinationtemplate.h"
#include "setup/kqlfunctions.h"

#include <QtCore/QSaveFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

Result<DestinationDraft> draftOf(const QCommandLineParser &arguments)
{
    DestinationDraft draft = newDestinationDraft(Instant());
    const auto applied = applyResources(arguments, draft);
    if (!applied)
        return fail(applied.error());
    const QString workspace = arguments.value(u"workspace"_s);
    const QString name = resourceNameOf(workspace);
    draft.workspace.name = name.isEmpty() ? workspace : name;
    draft.workspace.resourceGroup = resourceGroupOf(workspace);
    draft.workspace.subscription = subscriptionOf(workspace);
    if (arguments.isSet(u"sender"_s)) {
        const auto sender = parseGuid(arguments.value(u"sender"_s));
        if (!sender)
            return fail(
                ErrorKind::Usage, CommandText::tr("--sender takes the object id of the app's service principal, a GUID"));
        draft.senderObjectId = *sender;
    }
    return draft;
}

Result<QByteArray> contentOf(const QString &format, const DestinationDraft &draft)
{
    if (format == "arm"_L1)
        return exportArmTemplate(draft);
    if (format == "bicep"_L1)
        return exportBicep(draft);
    if (format == "kql"_L1)
        return functionsAsText(compatibilityFunctions(draft.target)).toUtf8();
    return fail(ErrorKind::Usage, CommandText::tr("--format takes arm, bicep or kql"));
}

Result<void> writeFile(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return fail(ErrorKind::Storage, CommandText::tr("cannot write %1: %2").arg(name, file.errorString()));
    return {};
}

Task<int> exportTemplate(InvocationPtr invocation)
{
    const QCommandLineParser &arguments = invocation->arguments();
    const auto draft = draftOf(arguments);
    if (!draft)
        co_return invocation->report(draft.error());
    const QString format = arguments.isSet(u"format"_s) ? arguments.value(u"format"_s).toLower() : u"arm"_s;
    const auto content = contentOf(format, *draft);
    if (!content)
        co_return invocation->report(content.error());
    const QString out = arguments.value(u"out"_s);
    if (out.isEmpty()) {
        invocation->print(
            {{u"format"_s, format}, {u"content"_s, QString::fromUtf8(*content)}}, QString::fromUtf8(*content).trimmed());
        co_return ExitDone;
    }
    const auto written = writeFile(out, *content);
    if (!written)
        co_return invocation->report(written.error());
    const QString command = deploymentCommand(*draft, out);
    const QString next = format == "kql"_L1
        ? CommandText::tr("Save each of them as a function in the workspace's query window.")
        : CommandText::tr(
            "Deploy it with:\n  %1\nThen hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …")
              .arg(command);
    invocation->print({{u"format"_s, format}, {u"file"_s, out}, {u"command"_s, command}},
        CommandText::tr("The file %1 is written.").arg(out) + u'\n' + next);
    co_return ExitDone;
}

} // namespace

std::vector<Command> exportCommands()
{
    QList<QCommandLineOption> options{
        {u"format"_s, CommandText::tr("arm (default), bicep, or kql for the functions alone."), u"FORMAT"_s},
        {u"out"_s, CommandText::tr("File to write; standard output where it is left out."), u"FILE"_s},
        {u"sender"_s,
            CommandText::tr("Object id of the sending app's service principal in the parent; may be left to who deploys."),
            u"GUID"_s}};
    options += resourceOptions();
    return {{u"export template"_s, {},
        CommandText::tr("Writes what the parent's administrator deploys where the app may not make it itself."), options,
        exportTemplate}};
}

} // namespace tributary
