// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
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
        co_return invocation->report(
            makeError(ErrorKind::Usage, u"--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)"_s));
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
        u"Tenant \"%1\" changed."_s.arg(tenant.name));
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
            ? u"Tenant \"%1\" is collected again."_s.arg(tenant.name)
            : u"Tenant \"%1\" is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for "
              "seven days."_s.arg(tenant.name));
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
    QString text = u"Removing \"%1\" deletes %2 collected records here, with their coverage.\n"_s.arg(
        plan.tenant.name, countText(plan.records));
    if (plan.waiting > 0)
        text += u"%1 of them are not delivered yet and never will be.\n"_s.arg(countText(plan.waiting));
    if (plan.quarantined > 0)
        text += u"%1 wait in quarantine and go, too.\n"_s.arg(countText(plan.quarantined));
    text += plan.sharesCredential ? u"Its credential stays in the keychain: others use it.\n"_s
                                  : u"Its credential is removed from the keychain.\n"_s;
    if (plan.unknown)
        text += u"Its subscriptions could not be asked for.\n"_s + errorText(*plan.unknown, plan.tenant.name);
    else if (!plan.running.isEmpty())
        text += stops
            ? u"%1 subscriptions are stopped.\n"_s.arg(plan.running.size())
            : u"%1 subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.\n"_s.arg(plan.running.size());
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
            ? u"Tenant \"%1\" removed with its events, coverage and credential. Its subscriptions were stopped."_s.arg(
                tenant.name)
            : u"Tenant \"%1\" removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on."_s
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
    QString text =
        u"\"%1\" signs in with the new %2; the old one is gone from the keychain."_s.arg(rotated->name, summaryOf(**input));
    if (otherKind)
        text += u" Restart a program that collects at this moment: the credential is of another kind now."_s;
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
        const QString state = warning.stage == 0 ? u"has expired"_s : u"within %1 days"_s.arg(warning.stage);
        json.append(QJsonObject{{u"name"_s, warning.name}, {u"tenant"_s, warning.isTenant},
            {u"expires"_s, toIso(warning.expires)}, {u"days"_s, warning.stage}});
        rows.append({warning.name, warning.isTenant ? u"tenant"_s : u"destination"_s, toIso(warning.expires), state});
    }
    invocation->print({{u"warnings"_s, json}},
        rows.isEmpty() ? u"No credential ends within 30 days, as far as is known."_s
                       : tableText({u"Name"_s, u"Kind"_s, u"Expires"_s, u"State"_s}, rows));
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
    Result<Instant> expires = fail(ErrorKind::Usage, u"--at takes a time such as 2027-11-22 (UTC)"_s);
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
        u"The credential of \"%1\" ends on %2."_s.arg(subject->context.tenant.name, toIso(*expires)));
    co_return ExitDone;
}

Task<int> cloneSettings(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const QStringList targets = invocation->arguments().values(u"to"_s);
    if (targets.isEmpty())
        co_return invocation->report(makeError(ErrorKind::Usage, u"name each tenant that gets the settings with --to"_s));
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
        u"%1 tenants have the settings of \"%2\"."_s.arg(QString::number(targets.size()), subject->context.tenant.name));
    co_return ExitDone;
}

} // namespace

std::vector<Command> upkeepCommands()
{
    const QList<QCommandLineOption> edit{{u"name"_s, u"Another name."_s, u"N"_s},
        {u"domain"_s, u"Another domain, for the screen."_s, u"D"_s},
        {u"since"_s, u"Collect nothing that arrived earlier (UTC)."_s, u"ISO"_s},
        {u"tag"_s, u"The tags it is to have; repeatable."_s, u"T"_s}, {u"note"_s, u"A note."_s, u"TEXT"_s}};
    return {
        {u"tenant permissions"_s, u"N"_s, u"Shows what the app may do in a tenant, proven by calls, and how to fix it."_s, {},
            showPermissions},
        {u"tenant edit"_s, u"N"_s, u"Changes name, domain, beginning, tags or note of a tenant."_s, edit, editTenant},
        {u"tenant disable"_s, u"N"_s, u"Collects nothing of a tenant until it is enabled again."_s, {}, disableTenant},
        {u"tenant enable"_s, u"N"_s, u"Collects a disabled tenant again."_s, {}, enableTenant},
        {u"tenant remove"_s, u"N"_s, u"Removes a tenant, its stored events and its credential."_s,
            {{u"stop-subscriptions"_s, u"Stop its subscriptions first; events until the next start can never be fetched."_s},
                {u"dry-run"_s, u"Only say what would go."_s}},
            removeTenant},
        {u"tenant rotate"_s, u"N"_s, u"Replaces a credential: the new one is proven before the old one goes."_s,
            credentialOptions(), rotateCredential},
        {u"tenant expiry"_s, {}, u"Lists credentials of tenants and destinations that end within 30 days."_s, {}, showExpiry},
        {u"tenant expires"_s, u"N"_s, u"Reads the end of a tenant's credential from Microsoft Graph, or sets it."_s,
            {{u"at"_s, u"When it ends (UTC)."_s, u"ISO"_s}}, changeExpiry},
        {u"tenant clone"_s, u"N"_s, u"Copies tags, streams, beginning and selection to other tenants."_s,
            {{u"to"_s, u"A tenant that gets them; repeatable."_s, u"N"_s}}, cloneSettings},
    };
}

} // namespace tributary
