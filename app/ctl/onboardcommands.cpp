// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/onboardoutput.h"
#include "ctl/text.h"
#include "setup/onboarding.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

constexpr Milliseconds spreading = 5min; // of what was made or consented to a moment ago

/// A command's onboarding with its draft.
struct Desk {
    std::shared_ptr<Runtime> runtime;
    std::shared_ptr<Onboarding> onboarding;
    TenantDraft draft;
};

Task<Result<Desk>> openDesk(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    co_return Desk{*runtime, std::make_shared<Onboarding>((*runtime)->setupParts()), {}};
}

/// The draft of this name or id that waits, or a new one for the tenant that --domain or --id names.
Task<Result<Desk>> openDraft(InvocationPtr invocation)
{
    auto desk = co_await openDesk(invocation);
    if (!desk)
        co_return desk;
    const QCommandLineParser &arguments = invocation->arguments();
    const QString typed = arguments.value(u"domain"_s).isEmpty() ? arguments.value(u"id"_s) : arguments.value(u"domain"_s);
    if (typed.isEmpty())
        co_return fail(ErrorKind::Usage, CommandText::tr("name the tenant with either --id or --domain"));
    const std::stop_token never;
    const auto found = co_await desk->onboarding->findTenant(typed, arguments.value(u"cloud"_s), never);
    if (!found)
        co_return fail(found.error());
    if (!found->knownAs.isEmpty()) {
        co_return fail(ErrorKind::Usage,
            CommandText::tr("the tenant is in this profile already, as \"%1\"").arg(found->knownAs), u"TenantKnown"_s);
    }
    const auto drafts = co_await desk->onboarding->drafts();
    if (!drafts)
        co_return fail(drafts.error());
    desk->draft = newDraft(desk->runtime->clock().now());
    for (const TenantDraft &draft : *drafts) {
        if (draft.tenant == found->id)
            desk->draft = draft;
    }
    TenantDraft &draft = desk->draft;
    draft.typed = typed;
    draft.tenant = found->id;
    draft.domain = found->domain.isEmpty() ? draft.domain : found->domain;
    draft.cloud = found->cloud;
    if (const QString name = arguments.value(u"name"_s); !name.isEmpty())
        draft.name = name;
    if (draft.name.isEmpty())
        draft.name = draft.domain.isEmpty() ? draft.tenant.value() : draft.domain;
    draft.tags += arguments.values(u"tag"_s);
    draft.tags.removeDuplicates();
    co_return desk;
}

Task<int> findTenant(InvocationPtr invocation)
{
    const auto desk = co_await openDesk(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const std::stop_token never;
    const auto found =
        co_await desk->onboarding->findTenant(invocation->positional(0), invocation->arguments().value(u"cloud"_s), never);
    if (!found)
        co_return invocation->report(found.error(), invocation->positional(0));
    QString text = CommandText::tr("%1 is tenant %2 in cloud %3.")
                       .arg(plain(invocation->positional(0)), found->id.value(), found->cloudName);
    if (!found->knownAs.isEmpty())
        text += u'\n' + CommandText::tr("It is in this profile as \"%1\".").arg(found->knownAs);
    if (found->isParent)
        text += u'\n' + CommandText::tr("It is the parent's own tenant.");
    invocation->print(
        {{u"id"_s, found->id.value()}, {u"domain"_s, found->domain}, {u"cloud"_s, found->cloud},
            {u"otherCloud"_s, found->inOtherCloud}, {u"knownAs"_s, found->knownAs}, {u"parent"_s, found->isParent}},
        text);
    co_return ExitDone;
}

/// From a registration that signs in to the tenant in the profile: what the wizard's later pages do, with their presets.
Task<int> complete(InvocationPtr invocation, Desk desk)
{
    const std::stop_token never;
    const auto proven = co_await desk.onboarding->proveSignIn(desk.draft, spreading, never);
    if (!proven)
        co_return invocation->report(proven.error(), desk.draft.name);
    const std::function<void(const PermissionRow &)> quietly;
    const auto rows = co_await desk.onboarding->permissions(*proven, quietly, never);
    const auto streams = co_await desk.onboarding->streams(*proven, never);
    if (!streams)
        co_return invocation->report(streams.error(), desk.draft.name);
    const auto nothing = [](const StreamRow &) {};
    const auto started = co_await desk.onboarding->startStreams(*proven, *streams, nothing, never);
    if (!started)
        co_return invocation->report(started.error(), desk.draft.name);
    const auto tenant = co_await desk.onboarding->finish(*started);
    if (!tenant)
        co_return invocation->report(tenant.error(), desk.draft.name);
    const QString text =
        CommandText::tr("Tenant \"%1\" (%2) added.").arg(tenant->name, tenant->id.value()) + u'\n' + permissionText(rows);
    invocation->print({{u"name"_s, tenant->name}, {u"id"_s, tenant->id.value()}, {u"clientId"_s, tenant->app.clientId.value()},
                          {u"permissions"_s, permissionJson(rows)}},
        text);
    co_return ExitDone;
}

Task<int> setParentApp(InvocationPtr invocation)
{
    const auto desk = co_await openDesk(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const auto cloud = invocation->cloudName(*desk->runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    const auto client = parseGuid(invocation->arguments().value(u"client-id"_s));
    if (!client)
        co_return invocation->report(
            makeError(ErrorKind::Usage, CommandText::tr("--client-id takes the application (client) id, a GUID")));
    const auto input = co_await takeCredential(desk->runtime, &invocation->arguments());
    if (!input)
        co_return invocation->report(input.error());
    const ClientId id(*client);
    const auto set = co_await desk->onboarding->setParentApp(*cloud, id, *input);
    if (!set)
        co_return invocation->report(set.error());
    invocation->print({{u"clientId"_s, *client}, {u"cloud"_s, *cloud}},
        CommandText::tr("The parent's app %1 will be used for consent in cloud %2.").arg(*client, *cloud));
    co_return ExitDone;
}

Task<int> consent(InvocationPtr invocation)
{
    auto desk = co_await openDraft(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const auto app = co_await desk->onboarding->parentApp(desk->draft.cloud);
    if (!app)
        co_return invocation->report(app.error());
    if (!*app) {
        co_return invocation->report(makeError(ErrorKind::Configuration,
            CommandText::tr("name the parent's app first with \"tributaryctl tenant parent-app\""), u"ParentAppMissing"_s));
    }
    desk->draft.way = RegistrationWay::ParentApp;
    desk->draft.app = **app;
    desk->draft.ownsCredential = false;
    const auto show = [](const ConsentLink &link) {
        writeErr(CommandText::tr("An administrator of the tenant opens this page and accepts:\n%1\nWaiting until %2.")
                     .arg(QString::fromLatin1(link.url.toEncoded()), toIso(link.until)));
    };
    const std::stop_token never;
    const auto consented = co_await desk->onboarding->awaitConsent(desk->draft, show, never);
    if (!consented)
        co_return invocation->report(consented.error(), desk->draft.name);
    desk->draft = *consented;
    co_return co_await complete(invocation, *desk);
}

Task<Result<QString>> signIn(InvocationPtr invocation, Desk desk)
{
    const ClientId client(parseGuid(invocation->arguments().value(u"sign-in-client"_s)).value_or(QString()));
    const std::stop_token never;
    if (invocation->arguments().isSet(u"device-code"_s)) {
        const auto show = [](const DeviceCode &code) {
            writeErr(CommandText::tr("An administrator of the tenant opens %1 and enters %2.")
                         .arg(QString::fromLatin1(code.page.toEncoded()), plain(code.userCode)));
        };
        co_return co_await desk.onboarding->signInWithCode(desk.draft, client, show, never);
    }
    const auto open = [](const QUrl &page) {
        writeErr(CommandText::tr("Open this page on this computer and sign in as an administrator of the tenant:\n%1")
                     .arg(QString::fromLatin1(page.toEncoded())));
    };
    co_return co_await desk.onboarding->signInWithBrowser(desk.draft, client, open, never);
}

Task<int> createRegistration(InvocationPtr invocation)
{
    auto desk = co_await openDraft(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const QCommandLineParser &arguments = invocation->arguments();
    desk->draft.way = RegistrationWay::CreateInChild;
    desk->draft.wanted = arguments.isSet(u"secret"_s) ? CredentialKind::ClientSecret : CredentialKind::Certificate;
    if (arguments.isSet(u"months"_s))
        desk->draft.lifetimeMonths = arguments.value(u"months"_s).toInt();
    if (desk->draft.lifetimeMonths < 1 || desk->draft.lifetimeMonths > 24)
        co_return invocation->report(makeError(ErrorKind::Usage, CommandText::tr("--months takes 1 to 24")));
    const QList<DirectoryCall> plan = Onboarding::plan(desk->draft);
    if (arguments.isSet(u"dry-run"_s)) {
        invocation->print({{u"calls"_s, callsJson(plan)}}, callsText(plan));
        co_return ExitDone;
    }
    const auto user = co_await signIn(invocation, *desk);
    if (!user)
        co_return invocation->report(user.error(), desk->draft.name);
    const auto progress = [](const DirectoryCall &call) {
        if (call.state != CallState::Running)
            writeErr(callText(call));
    };
    const std::stop_token never;
    const auto made = co_await desk->onboarding->create(desk->draft, progress, never);
    if (!made)
        co_return invocation->report(made.error(), desk->draft.name);
    desk->draft = *made;
    co_return co_await complete(invocation, *desk);
}

Task<int> listDrafts(InvocationPtr invocation)
{
    const auto desk = co_await openDesk(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const auto drafts = co_await desk->onboarding->drafts();
    if (!drafts)
        co_return invocation->report(drafts.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const TenantDraft &draft : *drafts) {
        const QString state = draft.awaitsConsent ? CommandText::tr("waiting for consent")
                                                  : CommandText::tr("at step %1 of 6").arg(int(draft.step));
        json.append(QJsonObject{{u"name"_s, draft.name}, {u"id"_s, draft.tenant.value()}, {u"step"_s, int(draft.step)},
            {u"awaitsConsent"_s, draft.awaitsConsent}, {u"created"_s, int(draft.created.size())},
            {u"changed"_s, toIso(draft.changed)}});
        rows.append({draft.name, draft.tenant.value(), state, toIso(draft.changed)});
    }
    invocation->print({{u"drafts"_s, json}},
        rows.isEmpty() ? CommandText::tr("No tenant is on its way.")
                       : tableText({CommandText::tr("Name"), CommandText::tr("Tenant id"), CommandText::tr("State"),
                                       CommandText::tr("Changed")},
                           rows));
    co_return ExitDone;
}

Task<int> discardDraft(InvocationPtr invocation)
{
    auto desk = co_await openDesk(invocation);
    if (!desk)
        co_return invocation->report(desk.error());
    const auto drafts = co_await desk->onboarding->drafts();
    if (!drafts)
        co_return invocation->report(drafts.error());
    const QString wanted = invocation->positional(0);
    for (const TenantDraft &draft : *drafts) {
        if (draft.name.compare(wanted, Qt::CaseInsensitive) == 0 || draft.tenant.value() == wanted.toLower())
            desk->draft = draft;
    }
    if (desk->draft.id.isEmpty())
        co_return invocation->report(
            makeError(ErrorKind::NotFound, CommandText::tr("no tenant on its way is named \"%1\"").arg(wanted)));
    const bool undo = invocation->arguments().isSet(u"undo"_s);
    if (undo && !desk->draft.created.isEmpty()) {
        const auto user = co_await signIn(invocation, *desk);
        if (!user)
            co_return invocation->report(user.error(), wanted);
    }
    const auto progress = [](const DirectoryCall &call) {
        if (call.state != CallState::Running)
            writeErr(callText(call));
    };
    const std::stop_token never;
    const auto discarded = co_await desk->onboarding->discard(desk->draft, undo, progress, never);
    if (!discarded)
        co_return invocation->report(discarded.error(), wanted);
    invocation->print({{u"discarded"_s, desk->draft.name}, {u"left"_s, undo ? 0 : int(desk->draft.created.size())}},
        undo || desk->draft.created.isEmpty()
            ? CommandText::tr("\"%1\" is forgotten.").arg(desk->draft.name)
            : CommandText::tr("\"%1\" is forgotten; what was made in the tenant stays there.").arg(desk->draft.name));
    co_return ExitDone;
}

} // namespace

std::vector<Command> onboardCommands()
{
    const QCommandLineOption cloud{u"cloud"_s, CommandText::tr("Where to look; all clouds unless said."), u"NAME"_s};
    const QList<QCommandLineOption> who{{u"name"_s, CommandText::tr("A name of your choice; the domain unless said."), u"N"_s},
        {u"id"_s, CommandText::tr("Directory (tenant) id."), u"GUID"_s},
        {u"domain"_s, CommandText::tr("A domain of the tenant, or a user name."), u"D"_s},
        {u"tag"_s, CommandText::tr("A tag; repeatable."), u"T"_s}, cloud};
    const QList<QCommandLineOption> person{
        {u"device-code"_s, CommandText::tr("Sign in with a code on any computer instead of a browser on this one.")},
        {u"sign-in-client"_s, CommandText::tr("Public client to sign in with; Microsoft Graph Command Line Tools unless said."),
            u"GUID"_s}};
    const QList<QCommandLineOption> creating{{u"secret"_s, CommandText::tr("Make a client secret; a certificate unless said.")},
        {u"months"_s, CommandText::tr("Life of the credential: 1 to 24 months, 12 unless said."), u"N"_s},
        {u"dry-run"_s, CommandText::tr("Only list the calls that would be made.")}};
    const QList<QCommandLineOption> app{{u"client-id"_s, CommandText::tr("Application (client) id."), u"G"_s},
        {u"cloud"_s, CommandText::tr("The app's cloud."), u"NAME"_s}};
    return {
        {u"tenant find"_s, u"N"_s, CommandText::tr("Finds tenant id and cloud of a domain, id or user name."), {cloud},
            findTenant},
        {u"tenant parent-app"_s, {}, CommandText::tr("Names the parent's multi-tenant app that children consent to."),
            app + credentialOptions(), setParentApp},
        {u"tenant consent"_s, {},
            CommandText::tr("Adds a tenant by the parent's app: shows the consent link and waits for it."), who, consent},
        {u"tenant create"_s, {}, CommandText::tr("Adds a tenant by an app that is created there as its administrator."),
            who + person + creating, createRegistration},
        {u"tenant drafts"_s, {}, CommandText::tr("Lists tenants that are on their way."), {}, listDrafts},
        {u"tenant discard"_s, u"N"_s, CommandText::tr("Forgets a tenant that is on its way."),
            QList<QCommandLineOption>{
                {u"undo"_s, CommandText::tr("Also take back what was made in the tenant; asks to sign in.")}}
                + person,
            discardDraft},
    };
}

} // namespace tributary
