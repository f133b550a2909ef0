// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/destinations.h"
#include "ctl/provisioning.h"
#include "ctl/text.h"
#include "setup/destinationtemplate.h"
#include "sinks/sink.h"
#include "store/profilelock.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

/// Where to, in one column.
QString placeOf(const LogsIngestionTarget &target)
{
    return u"%1, %2"_s.arg(target.endpoint, target.ruleId);
}

QString placeOf(const DataCollectorTarget &target)
{
    return CommandText::tr("workspace %1").arg(target.workspaceId);
}

QString placeOf(const FilesTarget &target)
{
    return u"%1, %2"_s.arg(target.directory, compressionName(target.compression));
}

QString placeOf(const KafkaTarget &target)
{
    return CommandText::tr("%1, topic %2").arg(target.brokers.join(u','), target.topic);
}

QString provenBy(const LogsIngestionTarget &)
{
    return CommandText::tr("The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; "
                           "no record was written.)");
}

QString provenBy(const DataCollectorTarget &)
{
    return CommandText::tr(
        "The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) "
        "Legacy: support for this API ended on 2026-09-14.");
}

QString provenBy(const FilesTarget &)
{
    return CommandText::tr("The destination accepts: files can be made in the directory, and reach the disk. (The one that was "
                           "made is gone again.)");
}

QString provenBy(const KafkaTarget &)
{
    return CommandText::tr("The destination accepts: brokers, sign-in and topic are in order. (No record was written; the "
                           "right to write shows with the first.)");
}

/// What a deployed template put out, in place of --endpoint and --dcr.
Result<LogsIngestionTarget> targetOfOutputs(const QString &file)
{
    const auto text = readInput(file);
    if (!text)
        return fail(text.error());
    const auto draft = withTemplateOutputs(newDestinationDraft(Instant()), *text);
    if (!draft)
        return fail(ErrorKind::Usage, u"--outputs: %1"_s.arg(draft.error().message));
    return draft->target;
}

Result<LogsIngestionTarget> readTarget(const QCommandLineParser &arguments)
{
    LogsIngestionTarget target;
    const auto endpoint = checkedEndpoint(arguments.value(u"endpoint"_s));
    if (!endpoint)
        return fail(ErrorKind::Usage, u"--endpoint: %1"_s.arg(endpoint.error().message));
    target.endpoint = endpoint->toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    target.ruleId = arguments.value(u"dcr"_s);
    if (!target.ruleId.startsWith(u"dcr-"_s))
        return fail(ErrorKind::Usage,
            CommandText::tr("--dcr takes the immutable id of the data collection rule, which starts with \"dcr-\""));
    return target;
}

Result<Destination> readDestination(const InvocationPtr &invocation, const QString &cloud)
{
    const QCommandLineParser &arguments = invocation->arguments();
    Destination destination;
    destination.id = DestinationId(newGuid());
    destination.name = arguments.value(u"name"_s);
    if (destination.name.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--name is missing"));
    auto target = arguments.isSet(u"outputs"_s) ? targetOfOutputs(arguments.value(u"outputs"_s)) : readTarget(arguments);
    if (!target)
        return fail(target.error());
    const auto parent = parseGuid(arguments.value(u"tenant-id"_s));
    const auto client = parseGuid(arguments.value(u"client-id"_s));
    if (!parent || !client)
        return fail(ErrorKind::Usage,
            CommandText::tr("--tenant-id and --client-id take GUIDs: the parent's tenant id and the app's client id"));
    destination.parent = TenantId(*parent);
    destination.app.clientId = ClientId(*client);
    destination.cloud = cloud;
    const auto names = applyNames(arguments, *target);
    if (!names)
        return fail(names.error());
    for (const SinkKind kind : allSinkKinds()) {
        if (!target->stream(kind).startsWith(u"Custom-"_s))
            return fail(
                ErrorKind::Usage, CommandText::tr("--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD"));
    }
    if (arguments.isSet(u"workspace"_s)) {
        const auto workspace = parseGuid(arguments.value(u"workspace"_s));
        if (!workspace)
            return fail(ErrorKind::Usage, CommandText::tr("--workspace takes the workspace id, a GUID"));
        target->workspaceId = *workspace;
    }
    destination.target = *target;
    return destination;
}

Task<int> addLogsIngestion(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto cloud = invocation->cloudName(**runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    auto destination = readDestination(invocation, *cloud);
    if (!destination)
        co_return invocation->report(destination.error());
    const auto input = co_await takeCredential(*runtime, &invocation->arguments());
    if (!input)
        co_return invocation->report(input.error());
    const auto saved = co_await saveDestination(*runtime, *destination, *input);
    if (!saved)
        co_return invocation->report(saved.error());
    printAdded(*invocation, *destination);
    co_return ExitDone;
}

Task<int> listDestinations(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto destinations = co_await (*runtime)->store().destinations();
    if (!destinations)
        co_return invocation->report(destinations.error());
    const auto states = co_await (*runtime)->store().destinationStates();
    if (!states)
        co_return invocation->report(states.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (size_t i = 0; i < destinations->size(); ++i) {
        const Destination &destination = (*destinations)[i];
        QJsonObject object = destinationJson(destination);
        const QJsonObject state = destinationStatusJson((*states)[i]);
        for (auto member = state.begin(); member != state.end(); ++member)
            object.insert(member.key(), member.value());
        json.append(object);
        const QString place = std::visit([](const auto &target) { return placeOf(target); }, destination.target);
        rows.append({plain(destination.name), kindText(kindOf(destination.target)), plain(place), destination.cloud});
    }
    const QList<DestinationStatus> shown(states->begin(), states->end());
    const QString text = rows.isEmpty()
        ? CommandText::tr("No destination yet; collected events are kept here.")
        : tableText(
              {CommandText::tr("Name"), CommandText::tr("Kind"), CommandText::tr("Where"), CommandText::tr("Cloud")}, rows)
            + u"\n\n"_s + destinationStatusText(shown, (*runtime)->clock().now());
    invocation->print({{u"destinations"_s, json}}, text);
    co_return ExitDone;
}

/// Sends a marker record and asks the workspace for it.
Task<int> proveArrival(InvocationPtr invocation, std::shared_ptr<Runtime> runtime, SinkTarget target)
{
    LogQuery query(runtime->transport(), runtime->clock());
    DestinationProof proof({runtime->sink(), runtime->encoder(), query, runtime->clock()});
    const AzureAccess app{target.cloud, target.destination.parent, target.destination.app, borrowed(runtime->tokens())};
    const std::vector<AzureAccess> readers{app};
    const ProofPatience patience;
    const ProofProgress progress = [](const ProofStatus &status) { showProgress(proofLine(status)); };
    const std::stop_token never;
    const auto proven = co_await proof.run(target, readers, patience, progress, never);
    clearProgress();
    if (!proven)
        co_return invocation->report(proven.error(), target.destination.name);
    QJsonObject json = proofJson(*proven);
    json.insert(u"name"_s, target.destination.name);
    invocation->print(json, u"%1: %2"_s.arg(target.destination.name, proofLine(*proven)));
    co_return proven->phase == ProofPhase::Arrived ? ExitDone : ExitInPart;
}

Task<int> testDestination(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = co_await (*runtime)->destinationNamed(invocation->positional(0));
    if (!target)
        co_return invocation->report(target.error());
    if (invocation->arguments().isSet(u"to-the-end"_s))
        co_return co_await proveArrival(invocation, *runtime, *target);
    const std::stop_token never;
    const auto tested = co_await (*runtime)->sink().test(*target, SinkKind::O365, never);
    if (!tested)
        co_return invocation->report(tested.error(), target->destination.name);
    invocation->print({{u"accepted"_s, true}, {u"name"_s, target->destination.name}},
        u"%1: %2"_s.arg(
            target->destination.name, std::visit([](const auto &one) { return provenBy(one); }, target->destination.target)));
    co_return ExitDone;
}

/// A killed process may have left a file open. One that runs has it open still, and finishes it itself.
Task<> finishOpenFiles(InvocationPtr invocation, std::shared_ptr<Runtime> runtime, SinkTarget target)
{
    const QString named = invocation->options().profile;
    const auto alone = ProfileLock::take(named.isEmpty() ? Runtime::defaultProfile() : named);
    if (!alone)
        co_return;
    const auto finished = co_await runtime->sink().tend(target, true);
    if (!finished)
        writeErr(errorText(finished.error(), target.destination.name));
}

Task<int> removeDestination(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = co_await (*runtime)->destinationNamed(invocation->positional(0));
    if (!target)
        co_return invocation->report(target.error());
    co_await finishOpenFiles(invocation, *runtime, *target);
    const auto removed = co_await (*runtime)->store().removeDestination(target->destination.id);
    if (!removed)
        co_return invocation->report(removed.error());
    const CredentialId credential = target->destination.app.credential.id;
    Result<void> forgotten;
    if (!credential.isEmpty())
        forgotten = co_await (*runtime)->secrets().remove(credential);
    if (!forgotten)
        co_return invocation->report(forgotten.error(), target->destination.name);
    invocation->print({{u"removed"_s, target->destination.name}},
        CommandText::tr("Destination \"%1\" removed with its credential. Events that only waited for it are kept here.")
            .arg(target->destination.name));
    co_return ExitDone;
}

} // namespace

std::vector<Command> destinationCommands()
{
    QList<QCommandLineOption> add{{u"name"_s, CommandText::tr("A name of your choice."), u"N"_s},
        {u"endpoint"_s, CommandText::tr("Logs ingestion endpoint of the rule."), u"URL"_s},
        {u"dcr"_s, CommandText::tr("Immutable id of the data collection rule."), u"ID"_s},
        {u"outputs"_s,
            CommandText::tr("What a deployed template put out, in place of --endpoint and --dcr; - is standard input."),
            u"FILE"_s},
        {u"workspace"_s, CommandText::tr("Workspace id, to ask it what arrived."), u"GUID"_s},
        {u"table"_s, CommandText::tr("Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable."),
            u"KIND=NAME_CL"_s},
        {u"stream"_s,
            CommandText::tr("Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable."),
            u"KIND=Custom-NAME"_s},
        {u"tenant-id"_s, CommandText::tr("The parent's tenant id."), u"PARENT"_s},
        {u"client-id"_s, CommandText::tr("Client id of the sending app."), u"G"_s},
        {u"cloud"_s, CommandText::tr("Cloud of the parent."), u"NAME"_s}};
    add += credentialOptions();
    std::vector<Command> commands{
        {u"destination add logs-ingestion"_s, {},
            CommandText::tr("Adds a Log Analytics workspace behind the Logs Ingestion API."), add, addLogsIngestion},
        {u"destination list"_s, {}, CommandText::tr("Lists the destinations."), {}, listDestinations},
        {u"destination test"_s, u"N"_s, CommandText::tr("Proves address, sign-in and rights without writing a record."),
            {{u"to-the-end"_s,
                CommandText::tr("Send a marker record too, and ask the workspace for it: accepted is not arrived.")}},
            testDestination},
        {u"destination remove"_s, u"N"_s, CommandText::tr("Removes a destination and its credential."), {}, removeDestination},
    };
    for (auto &more : {dataCollectorCommands(), filesCommands(), provisionCommands(), editCommands(), proofCommands()})
        commands.insert(commands.begin() + 1, more.begin(), more.end());
    return commands;
}

} // namespace tributary
