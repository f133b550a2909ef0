// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/destinations.h"
#include "ctl/provisioning.h"
#include "setup/destinationcare.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

Result<void> applyTarget(const QCommandLineParser &arguments, LogsIngestionTarget &target)
{
    if (arguments.isSet(u"endpoint"_s)) {
        const auto endpoint = checkedEndpoint(arguments.value(u"endpoint"_s));
        if (!endpoint)
            return fail(ErrorKind::Usage, u"--endpoint: %1"_s.arg(endpoint.error().message));
        target.endpoint = endpoint->toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    }
    if (arguments.isSet(u"dcr"_s))
        target.ruleId = arguments.value(u"dcr"_s);
    if (arguments.isSet(u"workspace"_s)) {
        const auto workspace = parseGuid(arguments.value(u"workspace"_s));
        if (!workspace)
            return fail(ErrorKind::Usage, CommandText::tr("--workspace takes the workspace id, a GUID"));
        target.workspaceId = *workspace;
    }
    return applyNames(arguments, target);
}

Result<void> applyEdits(const QCommandLineParser &arguments, Destination &destination)
{
    if (arguments.isSet(u"new-name"_s))
        destination.name = arguments.value(u"new-name"_s);
    if (arguments.isSet(u"client-id"_s)) {
        const auto client = parseGuid(arguments.value(u"client-id"_s));
        if (!client)
            return fail(ErrorKind::Usage, CommandText::tr("--client-id takes a GUID"));
        destination.app.clientId = ClientId(*client);
    }
    const bool isOfRule = arguments.isSet(u"endpoint"_s) || arguments.isSet(u"dcr"_s) || arguments.isSet(u"workspace"_s)
        || arguments.isSet(u"stream"_s) || arguments.isSet(u"table"_s);
    auto *target = std::get_if<LogsIngestionTarget>(&destination.target);
    if (isOfRule && !target)
        return fail(ErrorKind::Usage,
            CommandText::tr("only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables"));
    return isOfRule ? applyTarget(arguments, *target) : Result<void>();
}

Task<int> editDestination(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = co_await (*runtime)->destinationNamed(invocation->positional(0));
    if (!target)
        co_return invocation->report(target.error());
    const QCommandLineParser &arguments = invocation->arguments();
    Destination destination = target->destination;
    const auto applied = applyEdits(arguments, destination);
    if (!applied)
        co_return invocation->report(applied.error());
    std::shared_ptr<Secret> secret;
    if (arguments.isSet(u"secret-stdin"_s) || arguments.isSet(u"certificate"_s) || arguments.isSet(u"pkcs12"_s)) {
        const auto input = co_await takeCredential(*runtime, &arguments);
        if (!input)
            co_return invocation->report(input.error());
        secret = std::make_shared<Secret>((*input)->secret.copy());
        destination.app.credential.kind = (*input)->kind;
        destination.app.credential.thumbprint = (*input)->thumbprint;
        destination.app.credential.expires = (*input)->expires;
    }
    DestinationCare care((*runtime)->destinationCareParts());
    const std::stop_token never;
    const auto changed = co_await care.change(destination, secret, never);
    if (!changed)
        co_return invocation->report(changed.error(), target->destination.name);
    invocation->print(
        destinationJson(*changed), CommandText::tr("Destination \"%1\" is proven and changed.").arg(changed->name));
    co_return ExitDone;
}

Task<int> setPaused(InvocationPtr invocation, bool paused)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = co_await (*runtime)->destinationNamed(invocation->positional(0));
    if (!target)
        co_return invocation->report(target.error());
    DestinationCare care((*runtime)->destinationCareParts());
    const DestinationId id = target->destination.id;
    const auto done = co_await care.setPaused(id, paused);
    if (!done)
        co_return invocation->report(done.error(), target->destination.name);
    const QString text = paused ? CommandText::tr("Sending to \"%1\" is paused; its events wait here.")
                                : CommandText::tr("Sending to \"%1\" goes on.");
    invocation->print({{u"name"_s, target->destination.name}, {u"paused"_s, paused}}, text.arg(target->destination.name));
    co_return ExitDone;
}

} // namespace

std::vector<Command> editCommands()
{
    QList<QCommandLineOption> edit{{u"new-name"_s, CommandText::tr("Another name."), u"N"_s},
        {u"endpoint"_s, CommandText::tr("Logs ingestion endpoint of the rule."), u"URL"_s},
        {u"dcr"_s, CommandText::tr("Immutable id of the data collection rule."), u"ID"_s},
        {u"stream"_s, CommandText::tr("Stream of the rule for a kind: o365=Custom-NAME; repeatable."), u"KIND=Custom-NAME"_s},
        {u"table"_s, CommandText::tr("Table behind a stream: o365=NAME_CL; repeatable."), u"KIND=NAME_CL"_s},
        {u"workspace"_s, CommandText::tr("Workspace id, to ask it what arrived."), u"GUID"_s},
        {u"client-id"_s, CommandText::tr("Client id of the sending app."), u"G"_s}};
    edit += credentialOptions();
    return {{u"destination edit"_s, u"N"_s,
                CommandText::tr("Changes a destination after proving it; what does not prove changes nothing."), edit,
                editDestination},
        {u"destination pause"_s, u"N"_s, CommandText::tr("Sends nothing to it; its events wait here."), {},
            [](InvocationPtr invocation) { return setPaused(std::move(invocation), true); }},
        {u"destination resume"_s, u"N"_s, CommandText::tr("Sends to it again."), {},
            [](InvocationPtr invocation) { return setPaused(std::move(invocation), false); }}};
}

} // namespace tributary
