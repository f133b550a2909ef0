// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/destinations.h"
#include "ctl/provisioning.h"
#include "ctl/text.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;
using RuntimePtr = std::shared_ptr<Runtime>;

/// What one `destination provision` works on.
struct Work {
    InvocationPtr invocation;
    RuntimePtr runtime;
    std::shared_ptr<Provisioning> provisioning;
    Provisioning::Person person;
    DestinationDraft draft;
    ProofStatus proof;
};
using WorkPtr = std::shared_ptr<Work>;

Result<void> readParent(const QCommandLineParser &arguments, DestinationDraft &draft)
{
    const auto parent = parseGuid(arguments.value(u"tenant-id"_s));
    if (!parent)
        return fail(ErrorKind::Usage, CommandText::tr("--tenant-id takes the parent's tenant id, a GUID"));
    draft.parent = TenantId(*parent);
    return {};
}

/// Goes on with the draft or the destination of this name, so that a second run is a continuation.
Task<Result<DestinationDraft>> draftNamed(WorkPtr work, QString name)
{
    const auto drafts = co_await work->provisioning->drafts();
    if (!drafts)
        co_return fail(drafts.error());
    for (const DestinationDraft &draft : *drafts) {
        if (draft.name == name && !name.isEmpty())
            co_return draft;
    }
    DestinationDraft draft = newDestinationDraft(work->runtime->clock().now());
    draft.name = name;
    const auto destinations = co_await work->runtime->store().destinations();
    if (!destinations)
        co_return fail(destinations.error());
    for (const Destination &one : *destinations) {
        const auto *target = std::get_if<LogsIngestionTarget>(&one.target);
        if (one.name != name || !target)
            continue;
        draft.id = one.id;
        draft.cloud = one.cloud;
        draft.parent = one.parent;
        draft.app = one.app;
        draft.target = *target;
        if (!target->ruleResource.isEmpty())
            draft.ruleName = resourceNameOf(target->ruleResource);
    }
    co_return draft;
}

/// The sending app signs in: with the credential of the options, or with the one that is kept already.
Task<Result<void>> signIn(WorkPtr work)
{
    const QCommandLineParser &arguments = work->invocation->arguments();
    const std::stop_token never;
    const bool isGiven =
        arguments.isSet(u"secret-stdin"_s) || arguments.isSet(u"certificate"_s) || arguments.isSet(u"pkcs12"_s);
    if (!isGiven && !work->draft.app.credential.id.isEmpty()) {
        const auto cloud = work->runtime->clouds().named(work->draft.cloud);
        if (!cloud)
            co_return fail(cloud.error());
        const TokenRequest who{cloud->authority, work->draft.parent, work->draft.app, cloud->ingestionScope};
        const auto token = co_await work->runtime->tokens().token(who, never);
        if (!token)
            co_return fail(token.error());
        work->draft.senderObjectId = token->objectId;
        co_return Result<void>();
    }
    const auto client = parseGuid(arguments.value(u"client-id"_s));
    if (!client)
        co_return fail(ErrorKind::Usage, CommandText::tr("--client-id takes the client id of the sending app, a GUID"));
    const auto input = co_await takeCredential(work->runtime, &arguments);
    if (!input)
        co_return fail(input.error());
    CredentialRef shown;
    shown.kind = (*input)->kind;
    shown.thumbprint = (*input)->thumbprint;
    shown.expires = (*input)->expires;
    const auto secret = std::make_shared<Secret>((*input)->secret.copy());
    const ClientId app(*client);
    const auto used = co_await work->provisioning->useApp(work->draft, app, shown, secret, never);
    if (!used)
        co_return fail(used.error());
    work->draft = *used;
    co_return Result<void>();
}

Task<Result<void>> signInPerson(WorkPtr work)
{
    const QCommandLineParser &arguments = work->invocation->arguments();
    if (!arguments.isSet(u"device-code"_s))
        co_return Result<void>();
    const auto client = parseGuid(arguments.value(u"public-client"_s));
    if (arguments.isSet(u"public-client"_s) && !client)
        co_return fail(ErrorKind::Usage, CommandText::tr("--public-client takes a client id, a GUID"));
    const std::function<void(DeviceCode)> show = [](const DeviceCode &code) {
        writeErr(CommandText::tr("Open %1 and enter the code %2").arg(code.page.toString(), plain(code.userCode)));
    };
    const std::stop_token never;
    const ClientId app(client.value_or(QString()));
    const auto person = co_await work->provisioning->signInWithCode(work->draft, app, show, never);
    if (!person)
        co_return fail(person.error());
    work->person = *person;
    work->draft.way = ProvisioningWay::Person;
    co_return Result<void>();
}

Task<Result<WorkPtr>> begin(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    const auto work = std::make_shared<Work>();
    work->invocation = invocation;
    work->runtime = *runtime;
    work->provisioning = std::make_shared<Provisioning>((*runtime)->provisioningParts());
    const QString name = invocation->arguments().value(u"name"_s);
    const auto draft = co_await draftNamed(work, name);
    if (!draft)
        co_return fail(draft.error());
    work->draft = *draft;
    if (work->draft.parent.isEmpty() || invocation->arguments().isSet(u"tenant-id"_s)) {
        const auto parent = readParent(invocation->arguments(), work->draft);
        if (!parent)
            co_return fail(parent.error());
    }
    if (work->draft.cloud.isEmpty() || invocation->arguments().isSet(u"cloud"_s)) {
        const auto cloud = invocation->cloudName(**runtime);
        if (!cloud)
            co_return fail(cloud.error());
        work->draft.cloud = *cloud;
    }
    const auto signedIn = co_await signIn(work);
    if (!signedIn)
        co_return fail(signedIn.error());
    const auto person = co_await signInPerson(work);
    if (!person)
        co_return fail(person.error());
    co_return work;
}

/// By name or resource id; an ambiguous name is refused.
Task<Result<void>> chooseWorkspace(WorkPtr work)
{
    const QString wanted = work->invocation->arguments().value(u"workspace"_s);
    if (wanted.isEmpty() && !work->draft.workspace.resourceId.isEmpty())
        co_return Result<void>();
    if (wanted.isEmpty())
        co_return fail(
            ErrorKind::Usage, CommandText::tr("--workspace is missing; `tributaryctl destination workspaces` lists them"));
    const QString subscription = subscriptionOf(wanted);
    const std::stop_token never;
    const auto found = co_await work->provisioning->workspaces(work->draft, work->person, subscription, never);
    if (!found)
        co_return fail(found.error());
    QList<Workspace> fitting;
    for (const Workspace &one : *found) {
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0 || one.resourceId.compare(wanted, Qt::CaseInsensitive) == 0)
            fitting.append(one);
    }
    if (fitting.size() != 1) {
        co_return fail(ErrorKind::Usage,
            fitting.isEmpty() ? CommandText::tr("no workspace \"%1\" can be seen").arg(wanted)
                              : CommandText::tr("several workspaces are called \"%1\": give the resource id").arg(wanted));
    }
    work->draft.workspace = fitting.constFirst();
    co_return Result<void>();
}

Task<Result<ProvisioningPlan>> makePlan(WorkPtr work)
{
    const auto applied = applyResources(work->invocation->arguments(), work->draft);
    if (!applied)
        co_return fail(applied.error());
    const std::stop_token never;
    const auto existing = co_await work->provisioning->existing(work->draft, work->person, never);
    if (!existing)
        co_return fail(existing.error());
    co_return planOf(work->draft, *existing);
}

Task<Result<void>> createAll(WorkPtr work, std::shared_ptr<ProvisioningPlan> plan)
{
    const ProvisioningPlan planned = *plan;
    const ProvisioningProgress progress = [plan](const ProvisioningStep &step) {
        for (ProvisioningStep &one : plan->steps) {
            if (one.id == step.id)
                one = step;
        }
        showProgress(u"%1: %2"_s.arg(step.subject, step.purpose));
    };
    const std::stop_token never;
    const auto made = co_await work->provisioning->create(work->draft, work->person, planned, progress, never);
    clearProgress();
    if (!made)
        co_return fail(made.error());
    work->draft = *made;
    co_return Result<void>();
}

Task<Result<void>> testAll(WorkPtr work)
{
    const ProofProgress progress = [work = work.get()](const ProofStatus &status) {
        work->proof = status;
        showProgress(proofLine(status));
    };
    const std::stop_token never;
    const auto proven = co_await work->provisioning->test(work->draft, work->person, progress, never);
    clearProgress();
    if (!proven)
        co_return fail(proven.error());
    work->draft = *proven;
    co_return Result<void>();
}

QJsonObject planJson(const ProvisioningPlan &plan)
{
    QJsonArray steps;
    for (const ProvisioningStep &step : plan.steps)
        steps.append(stepJson(step));
    return {{u"steps"_s, steps}, {u"notes"_s, QJsonArray::fromStringList(plan.notes)},
        {u"obstacles"_s, QJsonArray::fromStringList(plan.obstacles)}};
}

Task<int> provision(InvocationPtr invocation)
{
    if (invocation->arguments().value(u"name"_s).isEmpty())
        co_return invocation->report(makeError(ErrorKind::Usage, CommandText::tr("--name is missing")));
    const auto begun = co_await begin(invocation);
    if (!begun)
        co_return invocation->report(begun.error());
    const WorkPtr work = *begun;
    const auto chosen = co_await chooseWorkspace(work);
    if (!chosen)
        co_return invocation->report(chosen.error());
    const auto planned = co_await makePlan(work);
    if (!planned)
        co_return invocation->report(planned.error());
    const auto plan = std::make_shared<ProvisioningPlan>(*planned);
    if (invocation->arguments().isSet(u"dry-run"_s)) {
        invocation->print(planJson(*plan), textOfPlan(*plan));
        co_return plan->obstacles.isEmpty() ? ExitDone : ExitNeedsOperator;
    }
    const auto made = co_await createAll(work, plan);
    if (!made) {
        writeErr(textOfPlan(*plan));
        co_return invocation->report(made.error(), work->draft.name);
    }
    Result<void> proven;
    const bool isTested = !invocation->arguments().isSet(u"no-test"_s);
    if (isTested)
        proven = co_await testAll(work);
    const auto finished = co_await work->provisioning->finish(work->draft);
    if (!finished)
        co_return invocation->report(finished.error(), work->draft.name);
    if (!proven)
        co_return invocation->report(proven.error(), work->draft.name);
    QJsonObject json = planJson(*plan);
    json.insert(u"destination"_s, destinationJson(*finished));
    QString text = textOfPlan(*plan) + u"\n\n"_s + CommandText::tr("Destination \"%1\" is ready.").arg(work->draft.name);
    if (isTested) {
        json.insert(u"proof"_s, proofJson(work->proof));
        text += u'\n' + proofLine(work->proof);
    }
    invocation->print(json, text);
    const bool isWhole =
        std::none_of(plan->steps.begin(), plan->steps.end(), [](const ProvisioningStep &one) { return one.error.has_value(); });
    co_return isWhole && (!isTested || work->draft.arrived) ? ExitDone : ExitInPart;
}

Task<int> listWorkspaces(InvocationPtr invocation)
{
    const auto begun = co_await begin(invocation);
    if (!begun)
        co_return invocation->report(begun.error());
    const WorkPtr work = *begun;
    const std::stop_token never;
    const QString everywhere;
    const auto found = co_await work->provisioning->workspaces(work->draft, work->person, everywhere, never);
    if (invocation->arguments().value(u"name"_s).isEmpty())
        co_await work->provisioning->discard(work->draft);
    if (!found)
        co_return invocation->report(found.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Workspace &one : *found) {
        json.append(QJsonObject{{u"name"_s, one.name}, {u"resourceId"_s, one.resourceId}, {u"workspaceId"_s, one.workspaceId},
            {u"location"_s, one.location}, {u"retentionDays"_s, one.retentionDays}});
        rows.append({plain(one.name), plain(one.resourceGroup), one.subscription, one.location, one.workspaceId});
    }
    invocation->print({{u"workspaces"_s, json}},
        rows.isEmpty()
            ? CommandText::tr("No workspace can be seen with these rights.")
            : tableText({CommandText::tr("Workspace"), CommandText::tr("Resource group"), CommandText::tr("Subscription"),
                            CommandText::tr("Region"), CommandText::tr("Workspace id")},
                rows));
    co_return ExitDone;
}

} // namespace

std::vector<Command> provisionCommands()
{
    QList<QCommandLineOption> who{
        {u"name"_s, CommandText::tr("A name of your choice; of an earlier run to go on with it."), u"N"_s},
        {u"tenant-id"_s, CommandText::tr("The parent's tenant id."), u"PARENT"_s},
        {u"client-id"_s, CommandText::tr("Client id of the sending app."), u"G"_s},
        {u"cloud"_s, CommandText::tr("Cloud of the parent."), u"NAME"_s},
        {u"device-code"_s, CommandText::tr("Make the resources as somebody who signs in with a code, not as the app.")},
        {u"public-client"_s, CommandText::tr("Public client for that sign-in (default: the Azure command line's)."), u"G"_s}};
    who += credentialOptions();
    QList<QCommandLineOption> all = who + resourceOptions();
    all += {{u"dry-run"_s, CommandText::tr("Show what would be made, and make nothing.")},
        {u"no-test"_s, CommandText::tr("Send no marker record afterwards.")}};
    return {{u"destination provision"_s, {},
                CommandText::tr("Makes tables, rule and roles in the parent's Azure, proves them, and adds the destination."),
                all, provision},
        {u"destination workspaces"_s, {}, CommandText::tr("Lists the workspaces that can be chosen."), who, listWorkspaces}};
}

} // namespace tributary
