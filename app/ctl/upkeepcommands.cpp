// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/onboardoutput.h"
#include "ctl/text.h"
#include "setup/expiry.h"
#include "setup/permissioncheck.h"
#include "setup/tenantupkeep.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

/// The tenant that the command is about.
struct Subject {
    std::shared_ptr<Runtime> runtime;
    TenantContext context;
};

Task<Result<Subject>> openSubject(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    const auto context = co_await (*runtime)->tenantNamed(invocation->positional(0));
    if (!context)
        co_return fail(context.error());
    co_return Subject{*runtime, *context};
}

Task<int> showPermissions(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    PermissionCheck check(subject->runtime->setupParts(), subject->context, {});
    const std::stop_token never;
    const auto rows = co_await check.run(never);
    invocation->print(
        {{u"name"_s, subject->context.tenant.name}, {u"permissions"_s, permissionJson(rows)}}, permissionText(rows));
    co_return std::all_of(rows.begin(), rows.end(), isFine) ? ExitDone : ExitNeedsOperator;
}

Task<int> editTenant(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const QCommandLineParser &arguments = invocation->arguments();
    Tenant tenant = subject->context.tenant;
    if (arguments.isSet(u"name"_s))
        tenant.name = arguments.value(u"name"_s);
    if (arguments.isSet(u"domain"_s))
        tenant.domain = arguments.value(u"domain"_s);
    if (arguments.isSet(u"since"_s))
        tenant.since = parseIso(arguments.value(u"since"_s));
    if (tenant.name.isEmpty() || (arguments.isSet(u"since"_s) && !tenant.since))
        co_return invocation->report(makeError(
            ErrorKind::Usage, CommandText::tr("--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)")));
    const auto saved = co_await subject->runtime->store().saveTenant(tenant);
    if (!saved)
        co_return invocation->report(saved.error(), tenant.name);
    TenantUpkeep upkeep(subject->runtime->setupParts());
    auto notes = co_await upkeep.notes(tenant.id);
    if (!notes)
        co_return invocation->report(notes.error(), tenant.name);
    if (arguments.isSet(u"tag"_s))
        notes->tags = arguments.values(u"tag"_s);
    if (arguments.isSet(u"note"_s))
        notes->note = arguments.value(u"note"_s);
    const auto noted = co_await upkeep.saveNotes(tenant.id, *notes);
    if (!noted)
        co_return invocation->report(noted.error(), tenant.name);
    invocation->print(
        {{u"name"_s, tenant.name}, {u"tags"_s, QJsonArray::fromStringList(notes->tags)}, {u"note"_s, notes->note}},
        CommandText::tr("Tenant \"%1\" changed.").arg(tenant.name));
    co_return ExitDone;
}

Task<int> setEnabled(InvocationPtr invocation, bool enabled)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const Tenant &tenant = subject->context.tenant;
    TenantUpkeep upkeep(subject->runtime->setupParts());
    const auto set = co_await upkeep.setEnabled(tenant.id, enabled);
    if (!set)
        co_return invocation->report(set.error(), tenant.name);
    invocation->print({{u"name"_s, tenant.name}, {u"enabled"_s, enabled}},
        enabled
            ? CommandText::tr("Tenant \"%1\" is collected again.").arg(tenant.name)
            : CommandText::tr(
                "Tenant \"%1\" is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for "
                "seven days.")
                  .arg(tenant.name));
    co_return ExitDone;
}

Task<int> enableTenant(InvocationPtr invocation)
{
    co_return co_await setEnabled(std::move(invocation), true);
}

Task<int> disableTenant(InvocationPtr invocation)
{
    co_return co_await setEnabled(std::move(invocation), false);
}

QString textOfPlan(const RemovalPlan &plan, bool stops)
{
    QString text = CommandText::tr("Removing \"%1\" deletes %Ln collected records here, with their coverage.", nullptr,
                       plural(plan.records))
                       .arg(plan.tenant.name)
        + u'\n';
    if (plan.waiting > 0)
        text += CommandText::tr("%Ln of them are not delivered yet and never will be.", nullptr, plural(plan.waiting)) + u'\n';
    if (plan.quarantined > 0)
        text += CommandText::tr("%Ln wait in quarantine and go, too.", nullptr, plural(plan.quarantined)) + u'\n';
    text += (plan.sharesCredential ? CommandText::tr("Its credential stays in the keychain: others use it.")
                                   : CommandText::tr("Its credential is removed from the keychain."))
        + u'\n';
    if (plan.unknown)
        text +=
            CommandText::tr("Its subscriptions could not be asked for.") + u'\n' + errorText(*plan.unknown, plan.tenant.name);
    else if (!plan.running.isEmpty())
        text += (stops ? CommandText::tr("%Ln subscriptions are stopped.", nullptr, int(plan.running.size()))
                       : CommandText::tr("%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.",
                           nullptr, int(plan.running.size())))
            + u'\n';
    return text;
}

Task<int> removeTenant(InvocationPtr invocation)
{
    const bool dryRun = invocation->arguments().isSet(u"dry-run"_s);
    invocation->options().collects = !dryRun; // nobody may collect for it meanwhile
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const Tenant &tenant = subject->context.tenant;
    TenantUpkeep upkeep(subject->runtime->setupParts());
    const std::stop_token never;
    const bool stops = invocation->arguments().isSet(u"stop-subscriptions"_s);
    if (dryRun) {
        const auto plan = co_await upkeep.planRemoval(tenant.id, never);
        if (!plan)
            co_return invocation->report(plan.error(), tenant.name);
        invocation->print({{u"name"_s, tenant.name}, {u"records"_s, qint64(plan->records)},
                              {u"waiting"_s, qint64(plan->waiting)}, {u"quarantined"_s, qint64(plan->quarantined)},
                              {u"subscriptions"_s, int(plan->running.size())}, {u"sharesCredential"_s, plan->sharesCredential}},
            textOfPlan(*plan, stops));
        co_return ExitDone;
    }
    const auto removed = co_await upkeep.remove(tenant.id, stops, never);
    if (!removed)
        co_return invocation->report(removed.error(), tenant.name);
    invocation->print({{u"removed"_s, tenant.name}},
        stops
            ? CommandText::tr("Tenant \"%1\" removed with its events, coverage and credential. Its subscriptions were stopped.")
                  .arg(tenant.name)
            : CommandText::tr("Tenant \"%1\" removed with its events, coverage and credential. Its subscriptions in Microsoft "
                              "365 were left on.")
                  .arg(tenant.name));
    co_return ExitDone;
}

Task<int> rotateCredential(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const auto input = co_await takeCredential(subject->runtime, &invocation->arguments());
    if (!input)
        co_return invocation->report(input.error());
    TenantUpkeep upkeep(subject->runtime->setupParts());
    const std::stop_token never;
    constexpr Milliseconds patience = 2min;
    const auto rotated = co_await upkeep.rotate(subject->context.tenant.id, *input, patience, never);
    if (!rotated)
        co_return invocation->report(rotated.error(), subject->context.tenant.name);
    const bool otherKind = rotated->app.credential.kind != subject->context.tenant.app.credential.kind;
    QString text = CommandText::tr("\"%1\" signs in with what is new: %2. The old credential is gone from the keychain.")
                       .arg(rotated->name, summaryOf(**input));
    if (otherKind)
        text +=
            u'\n' + CommandText::tr("Restart a program that collects at this moment: the credential is of another kind now.");
    const auto expires = rotated->app.credential.expires;
    invocation->print({{u"name"_s, rotated->name}, {u"expires"_s, expires ? QJsonValue(toIso(*expires)) : QJsonValue()}}, text);
    co_return ExitDone;
}

Task<int> showExpiry(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenants = co_await (*runtime)->store().tenants();
    const auto destinations = co_await (*runtime)->store().destinations();
    if (!tenants || !destinations)
        co_return invocation->report(tenants ? destinations.error() : tenants.error());
    const auto warnings = expiryWarnings(*tenants, *destinations, (*runtime)->clock().now());
    QJsonArray json;
    QList<QStringList> rows;
    for (const ExpiryWarning &warning : warnings) {
        const QString state =
            warning.stage == 0 ? CommandText::tr("has expired") : CommandText::tr("within %n days", nullptr, warning.stage);
        json.append(QJsonObject{{u"name"_s, warning.name}, {u"tenant"_s, warning.isTenant},
            {u"expires"_s, toIso(warning.expires)}, {u"days"_s, warning.stage}});
        rows.append({warning.name, warning.isTenant ? CommandText::tr("tenant") : CommandText::tr("destination"),
            toIso(warning.expires), state});
    }
    invocation->print({{u"warnings"_s, json}},
        rows.isEmpty() ? CommandText::tr("No credential ends within 30 days, as far as is known.")
                       : tableText({CommandText::tr("Name"), CommandText::tr("Kind"), CommandText::tr("Expires"),
                                       CommandText::tr("State")},
                           rows));
    co_return rows.isEmpty() ? ExitDone : ExitNeedsOperator;
}

Task<int> changeExpiry(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const TenantId id = subject->context.tenant.id;
    TenantUpkeep upkeep(subject->runtime->setupParts());
    const QString entered = invocation->arguments().value(u"at"_s);
    Result<Instant> expires = fail(ErrorKind::Usage, CommandText::tr("--at takes a time such as 2027-11-22 (UTC)"));
    const std::stop_token never;
    if (entered.isEmpty()) {
        expires = co_await upkeep.readExpiry(id, never);
    } else if (const auto at = parseIso(entered)) {
        const auto set = co_await upkeep.setExpiry(id, *at);
        expires = set ? Result<Instant>(*at) : Result<Instant>(fail(set.error()));
    }
    if (!expires)
        co_return invocation->report(expires.error(), subject->context.tenant.name);
    invocation->print({{u"name"_s, subject->context.tenant.name}, {u"expires"_s, toIso(*expires)}},
        CommandText::tr("The credential of \"%1\" ends on %2.").arg(subject->context.tenant.name, toIso(*expires)));
    co_return ExitDone;
}

Task<int> cloneSettings(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const QStringList targets = invocation->arguments().values(u"to"_s);
    if (targets.isEmpty())
        co_return invocation->report(
            makeError(ErrorKind::Usage, CommandText::tr("name each tenant that gets the settings with --to")));
    TenantUpkeep upkeep(subject->runtime->setupParts());
    for (const QString &name : targets) {
        const auto target = co_await subject->runtime->tenantNamed(name);
        if (!target)
            co_return invocation->report(target.error());
        const auto cloned = co_await upkeep.cloneSettings(subject->context.tenant.id, target->tenant.id);
        if (!cloned)
            co_return invocation->report(cloned.error(), name);
    }
    invocation->print({{u"from"_s, subject->context.tenant.name}, {u"to"_s, QJsonArray::fromStringList(targets)}},
        CommandText::tr("%Ln tenants have the settings of \"%1\".", nullptr, int(targets.size()))
            .arg(subject->context.tenant.name));
    co_return ExitDone;
}

} // namespace

std::vector<Command> upkeepCommands()
{
    const QList<QCommandLineOption> edit{{u"name"_s, CommandText::tr("Another name."), u"N"_s},
        {u"domain"_s, CommandText::tr("Another domain, for the screen."), u"D"_s},
        {u"since"_s, CommandText::tr("Collect nothing that arrived earlier (UTC)."), u"ISO"_s},
        {u"tag"_s, CommandText::tr("The tags it is to have; repeatable."), u"T"_s},
        {u"note"_s, CommandText::tr("A note."), u"TEXT"_s}};
    return {
        {u"tenant permissions"_s, u"N"_s,
            CommandText::tr("Shows what the app may do in a tenant, proven by calls, and how to fix it."), {}, showPermissions},
        {u"tenant edit"_s, u"N"_s, CommandText::tr("Changes name, domain, beginning, tags or note of a tenant."), edit,
            editTenant},
        {u"tenant disable"_s, u"N"_s, CommandText::tr("Collects nothing of a tenant until it is enabled again."), {},
            disableTenant},
        {u"tenant enable"_s, u"N"_s, CommandText::tr("Collects a disabled tenant again."), {}, enableTenant},
        {u"tenant remove"_s, u"N"_s, CommandText::tr("Removes a tenant, its stored events and its credential."),
            {{u"stop-subscriptions"_s,
                 CommandText::tr("Stop its subscriptions first; events until the next start can never be fetched.")},
                {u"dry-run"_s, CommandText::tr("Only say what would go.")}},
            removeTenant},
        {u"tenant rotate"_s, u"N"_s, CommandText::tr("Replaces a credential: the new one is proven before the old one goes."),
            credentialOptions(), rotateCredential},
        {u"tenant expiry"_s, {}, CommandText::tr("Lists credentials of tenants and destinations that end within 30 days."), {},
            showExpiry},
        {u"tenant expires"_s, u"N"_s,
            CommandText::tr("Reads the end of a tenant's credential from Microsoft Graph, or sets it."),
            {{u"at"_s, CommandText::tr("When it ends (UTC)."), u"ISO"_s}}, changeExpiry},
        {u"tenant clone"_s, u"N"_s, CommandText::tr("Copies tags, streams, beginning and selection to other tenants."),
            {{u"to"_s, CommandText::tr("A tenant that gets them; repeatable."), u"N"_s}}, cloneSettings},
    };
}

} // namespace tributary
