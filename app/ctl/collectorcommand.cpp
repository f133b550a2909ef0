// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/destinations.h"
#include "sinks/datacollector/datacollectorapi.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

Result<void> applyLogTypes(const QStringList &assignments, DataCollectorTarget &target)
{
    for (const QString &assignment : assignments) {
        const QString kind = assignment.section(u'=', 0, 0).toLower();
        const QString name = assignment.section(u'=', 1);
        if (name.isEmpty())
            return fail(ErrorKind::Usage, CommandText::tr("--log-type takes KIND=NAME, for example o365=ChildO365AAD"));
        if (kind == u"o365"_s)
            target.o365LogType = name;
        else if (kind == u"signin"_s)
            target.signInLogType = name;
        else if (kind == u"audit"_s)
            target.auditLogType = name;
        else
            return fail(ErrorKind::Usage,
                CommandText::tr("--log-type: there is no kind \"%1\"; they are o365, signin, audit").arg(kind));
    }
    return {};
}

Result<Destination> readDestination(const QCommandLineParser &arguments, const QString &cloud)
{
    Destination destination{.id = DestinationId(newGuid()), .name = arguments.value(u"name"_s), .cloud = cloud};
    if (destination.name.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--name is missing"));
    DataCollectorTarget target;
    const auto workspace = parseGuid(arguments.value(u"workspace"_s));
    if (!workspace)
        return fail(ErrorKind::Usage, CommandText::tr("--workspace takes the workspace id, a GUID"));
    target.workspaceId = *workspace;
    const auto named = applyLogTypes(arguments.values(u"log-type"_s), target);
    if (!named)
        return fail(named.error());
    destination.target = target;
    return destination;
}

/// What can be wrong with log types, key and cloud shows in a request that is not sent.
Result<void> check(const Destination &destination, const Cloud &cloud, const Secret &key, Instant now)
{
    for (const SinkKind kind : {SinkKind::O365, SinkKind::SignIn, SinkKind::Audit}) {
        const auto request = datacollector::postRequest({destination, cloud}, kind, "[]", key, now);
        if (!request)
            return fail(request.error());
    }
    return {};
}

Task<int> addDataCollector(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto cloud = invocation->cloudName(**runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    const auto destination = readDestination(invocation->arguments(), *cloud);
    if (!destination)
        co_return invocation->report(destination.error());
    if (!invocation->arguments().isSet(u"key-stdin"_s))
        co_return invocation->report(
            makeError(ErrorKind::Usage, CommandText::tr("--key-stdin is missing: the key is read from standard input")));
    const auto keychain = co_await (*runtime)->secrets().probe();
    if (!keychain)
        co_return invocation->report(keychain.error());
    const auto input = std::make_shared<CredentialInput>();
    input->kind = CredentialKind::SharedKey;
    input->secret = readSecretLine();
    const auto named = (*runtime)->clouds().named(*cloud);
    const auto checked =
        named ? check(*destination, *named, input->secret, (*runtime)->clock().now()) : Result<void>(fail(named.error()));
    if (!checked)
        co_return invocation->report(checked.error());
    const auto saved = co_await saveDestination(*runtime, *destination, input);
    if (!saved)
        co_return invocation->report(saved.error());
    printAdded(*invocation, *destination,
        CommandText::tr("Legacy: Microsoft's support for this API ended on 2026-09-14. Move to \"destination add "
                        "logs-ingestion\" when you can."));
    co_return ExitDone;
}

} // namespace

std::vector<Command> dataCollectorCommands()
{
    const QList<QCommandLineOption> add{{u"name"_s, CommandText::tr("A name of your choice."), u"N"_s},
        {u"workspace"_s, CommandText::tr("The workspace id."), u"GUID"_s},
        {u"key-stdin"_s, CommandText::tr("Read the workspace key (primary or secondary) from standard input.")},
        {u"log-type"_s,
            CommandText::tr("Table without \"_CL\", for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable."),
            u"KIND=NAME"_s},
        {u"cloud"_s, CommandText::tr("Cloud of the workspace."), u"NAME"_s}};
    return {{u"destination add data-collector"_s, {},
        CommandText::tr("Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14)."), add,
        addDataCollector}};
}

} // namespace tributary
