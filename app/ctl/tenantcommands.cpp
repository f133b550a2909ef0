// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/semaphore.h"
#include "base/taskscope.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/tenantimport.h"
#include "ctl/text.h"
#include "setup/tenantcheck.h"
#include "setup/tenantlookup.h"
#include "setup/tenantreport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSaveFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;
using RuntimePtr = std::shared_ptr<Runtime>;

QJsonObject tenantJson(const Tenant &tenant)
{
    const bool certificate = tenant.app.credential.kind == CredentialKind::Certificate;
    return {{u"name"_s, tenant.name}, {u"id"_s, tenant.id.value()}, {u"domain"_s, tenant.domain}, {u"cloud"_s, tenant.cloud},
        {u"clientId"_s, tenant.app.clientId.value()}, {u"credential"_s, certificate ? u"certificate"_s : u"secret"_s},
        {u"thumbprint"_s, tenant.app.credential.thumbprint},
        {u"expires"_s, tenant.app.credential.expires ? QJsonValue(toIso(*tenant.app.credential.expires)) : QJsonValue()},
        {u"since"_s, tenant.since ? QJsonValue(toIso(*tenant.since)) : QJsonValue()}};
}

Result<Tenant> readTenant(const InvocationPtr &invocation, const QString &cloud)
{
    const QCommandLineParser &arguments = invocation->arguments();
    Tenant tenant;
    tenant.name = arguments.value(u"name"_s);
    tenant.cloud = cloud;
    tenant.domain = arguments.value(u"domain"_s);
    if (tenant.name.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--name is missing"));
    const auto client = parseGuid(arguments.value(u"client-id"_s));
    if (!client)
        return fail(ErrorKind::Usage, CommandText::tr("--client-id takes the application (client) id, a GUID"));
    tenant.app.clientId = ClientId(*client);
    const QString id = arguments.value(u"id"_s);
    if (id.isEmpty() == tenant.domain.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("name the tenant with either --id or --domain"));
    if (!id.isEmpty()) {
        const auto guid = parseGuid(id);
        if (!guid)
            return fail(
                ErrorKind::Usage, CommandText::tr("--id takes the directory (tenant) id, a GUID; use --domain for a domain"));
        tenant.id = TenantId(*guid);
    }
    const QString since = arguments.value(u"since"_s);
    if (!since.isEmpty()) {
        tenant.since = parseIso(since);
        if (!tenant.since)
            return fail(ErrorKind::Usage, CommandText::tr("--since takes a time such as 2026-11-22T08:00:00Z (UTC)"));
    }
    return tenant;
}

Task<int> addTenant(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto cloud = invocation->cloudName(**runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    auto tenant = readTenant(invocation, *cloud);
    if (!tenant)
        co_return invocation->report(tenant.error());
    const auto input = co_await takeCredential(*runtime, &invocation->arguments());
    if (!input)
        co_return invocation->report(input.error());
    const auto added = co_await keepTenant(*runtime, *tenant, *input);
    if (!added)
        co_return invocation->report(added.error(), tenant->name);
    invocation->print(tenantJson(*added),
        CommandText::tr("Tenant \"%1\" (%2) added: %3. Check it with: tributaryctl tenant check \"%1\"")
            .arg(added->name, added->id.value(), summaryOf(**input)));
    co_return ExitDone;
}

Task<int> listTenants(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenants = co_await (*runtime)->store().tenants();
    if (!tenants)
        co_return invocation->report(tenants.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const Tenant &tenant : *tenants) {
        json.append(tenantJson(tenant));
        const QString kind = tenant.app.credential.kind == CredentialKind::Certificate ? CommandText::tr("certificate")
                                                                                       : CommandText::tr("secret");
        const QString expires =
            tenant.app.credential.expires ? toIso(*tenant.app.credential.expires) : CommandText::tr("not known");
        rows.append({tenant.name, tenant.id.value(), tenant.domain, tenant.cloud, kind, expires});
    }
    const QString text = rows.isEmpty()
        ? CommandText::tr("No tenants yet. Add the first one with \"tributaryctl tenant add\".")
        : tableText({CommandText::tr("Name"), CommandText::tr("Tenant id"), CommandText::tr("Domain"), CommandText::tr("Cloud"),
                        CommandText::tr("Credential"), CommandText::tr("Expires")},
            rows);
    invocation->print({{u"tenants"_s, json}}, text);
    co_return ExitDone;
}

constexpr qint64 checksAtOnce = 16;

/// As the JSON output names it.
QString stateName(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return u"ok"_s;
    case CheckState::Warning:
        return u"warning"_s;
    case CheckState::Problem:
        return u"problem"_s;
    case CheckState::Skipped:
        break;
    }
    return u"skipped"_s;
}

QString stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Passed:
        return CommandText::tr("ok", "result of a check");
    case CheckState::Warning:
        return CommandText::tr("warning", "result of a check");
    case CheckState::Problem:
        return CommandText::tr("problem", "result of a check");
    case CheckState::Skipped:
        break;
    }
    return CommandText::tr("skipped", "result of a check");
}

/// The checks of one tenant for both outputs; returns the worst state.
CheckState addChecks(const Tenant &tenant, const QList<CheckResult> &results, QJsonArray &json, QString &text)
{
    QJsonArray checks;
    text += tenant.name + u'\n';
    for (const CheckResult &result : results) {
        QJsonObject check{{u"subject"_s, result.subject}, {u"state"_s, stateName(result.state)}, {u"detail"_s, result.detail}};
        if (result.error)
            check.insert(u"error"_s, errorJson(*result.error, result.subject));
        checks.append(check);
        text += u"  %1  %2: %3\n"_s.arg(padded(stateWord(result.state), 7), result.subject, result.detail);
        if (result.error)
            text += u"           %1 (%2)\n"_s.arg(
                errorJson(*result.error, result.subject).value(u"action"_s).toString(), result.error->code);
    }
    json.append(QJsonObject{{u"name"_s, tenant.name}, {u"id"_s, tenant.id.value()}, {u"checks"_s, checks}});
    return worstOf(results);
}

/// Streams that were parked and are to be had now are collected again with the next round.
Task<Result<void>> releasePassed(std::shared_ptr<Runtime> runtime, TenantId tenant, QList<CheckResult> results)
{
    Store &store = runtime->store();
    for (const CheckResult &result : results) {
        const auto stream = streamFromName(result.subject);
        if (!stream || result.state != CheckState::Passed)
            continue;
        const StreamKey key{tenant, *stream};
        const auto progress = co_await store.progress(key);
        if (!progress)
            co_return fail(progress.error());
        if (progress->state != StreamState::Parked)
            continue;
        const std::optional<Error> none;
        const auto released = co_await store.setState(key, StreamState::Idle, none, runtime->clock().now());
        if (!released)
            co_return released;
    }
    co_return {};
}

Result<void> writeReport(const QString &name, const QByteArray &html)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(html) != html.size() || !file.commit())
        return fail(ErrorKind::Usage, CommandText::tr("cannot write %1: %2").arg(name, file.errorString()));
    return {};
}

/// One tenant's checks, in its turn, into its place of the reports.
Task<> checkOne(TenantCheck *check, std::shared_ptr<Semaphore> turns, TenantReport *report)
{
    const std::stop_token never;
    const bool mine = co_await turns->acquire(1, never);
    if (!mine)
        co_return;
    const auto checks = co_await check->run(report->context, never);
    report->checks = checks;
    turns->release(1);
}

Task<int> checkTenants(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    QStringList names{invocation->positional(0)};
    if (names.front().isEmpty()) {
        names.clear();
        const auto tenants = co_await (*runtime)->store().tenants();
        if (!tenants)
            co_return invocation->report(tenants.error());
        for (const Tenant &tenant : *tenants)
            names.append(tenant.id.value());
    }
    TenantCheck check((*runtime)->tokens(), (*runtime)->source(), (*runtime)->clock());
    QList<TenantReport> reports;
    for (const QString &name : names) {
        const auto context = co_await (*runtime)->tenantNamed(name);
        if (!context)
            co_return invocation->report(context.error());
        reports.append({*context, {}});
    }
    TaskScope running;
    const auto turns = std::make_shared<Semaphore>(checksAtOnce);
    for (TenantReport &report : reports)
        running.spawn(checkOne(&check, turns, &report));
    co_await running.join();

    QJsonArray json;
    QString text;
    int problems = 0;
    for (const TenantReport &report : std::as_const(reports)) {
        const auto released = co_await releasePassed(*runtime, report.context.tenant.id, report.checks);
        if (!released)
            co_return invocation->report(released.error());
        problems += addChecks(report.context.tenant, report.checks, json, text) == CheckState::Problem;
    }
    const QString file = invocation->arguments().value(u"html"_s);
    if (!file.isEmpty()) {
        const auto written = writeReport(file, reportHtml(reports, (*runtime)->clock().now()));
        if (!written)
            co_return invocation->report(written.error());
    }
    invocation->print({{u"tenants"_s, json}}, text);
    co_return problems > 0 ? ExitNeedsOperator : ExitDone;
}

} // namespace

std::vector<Command> tenantCommands()
{
    QList<QCommandLineOption> add{{u"name"_s, CommandText::tr("A name of your choice."), u"N"_s},
        {u"id"_s, CommandText::tr("Directory (tenant) id."), u"GUID"_s},
        {u"domain"_s, CommandText::tr("A domain of the tenant; its id is looked up."), u"D"_s},
        {u"client-id"_s, CommandText::tr("Application (client) id of the app registration."), u"G"_s},
        {u"cloud"_s, CommandText::tr("Global, GCC, GCCHigh, DoD, China, or the name in a cloud file."), u"NAME"_s},
        {u"since"_s, CommandText::tr("Collect nothing that arrived earlier (UTC)."), u"ISO"_s}};
    add += credentialOptions();
    QList<QCommandLineOption> import{{u"cloud"_s, CommandText::tr("Cloud of rows that name none."), u"NAME"_s},
        {u"dry-run"_s, CommandText::tr("Check the file and add nothing.")}};
    import += credentialOptions();
    return {
        {u"tenant add"_s, {}, CommandText::tr("Adds a child tenant; its credential goes into the keychain."), add, addTenant},
        {u"tenant list"_s, {}, CommandText::tr("Lists the tenants."), {}, listTenants},
        {u"tenant check"_s, u"[N]"_s,
            CommandText::tr("Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing."),
            {{u"html"_s, CommandText::tr("Also write a page to hand to an administrator of the tenant."), u"FILE"_s}},
            checkTenants},
        {u"tenant import"_s, u"CSV"_s,
            CommandText::tr("Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags."), import,
            importTenants},
    };
}

} // namespace tributary
