// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenantimport.h"

#include "ctl/text.h"
#include "setup/tenantlookup.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using RuntimePtr = std::shared_ptr<Runtime>;

Result<Tenant> tenantOfRow(const QStringList &header, const QStringList &row, const QString &defaultCloud)
{
    const auto cell = [&](const QString &name) { return row.value(header.indexOf(name)).trimmed(); };
    Tenant tenant;
    tenant.name = cell(u"name"_s);
    tenant.domain = cell(u"domain"_s);
    tenant.cloud = cell(u"cloud"_s).isEmpty() ? defaultCloud : cell(u"cloud"_s);
    const auto client = parseGuid(cell(u"client-id"_s));
    if (tenant.name.isEmpty() || !client)
        return fail(ErrorKind::Usage, u"name or client-id is missing or no GUID"_s);
    tenant.app.clientId = ClientId(*client);
    const auto id = parseGuid(cell(u"id"_s));
    if (!id && !isDomain(tenant.domain))
        return fail(ErrorKind::Usage, u"neither id is a GUID nor domain a domain"_s);
    if (id)
        tenant.id = TenantId(*id);
    const QString since = cell(u"since"_s);
    if (!since.isEmpty())
        tenant.since = parseIso(since);
    if (!since.isEmpty() && !tenant.since)
        return fail(ErrorKind::Usage, u"since is no time"_s);
    return tenant;
}

Result<QList<QStringList>> readCsv(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, u"cannot read the CSV file %1: %2"_s.arg(name, file.errorString()));
    QList<QStringList> rows = parseCsv(QString::fromUtf8(file.readAll()));
    if (rows.isEmpty() || !rows.front().contains(u"name"_s) || !rows.front().contains(u"client-id"_s))
        return fail(ErrorKind::Usage,
            u"the first row must name the columns: name, id or domain, client-id, and optionally cloud, since"_s);
    return rows;
}

Task<Result<Tenant>> completeTenant(RuntimePtr runtime, Tenant tenant)
{
    const auto cloud = runtime->clouds().named(tenant.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    if (tenant.id.isEmpty()) {
        TenantLookup lookup(runtime->transport());
        const std::stop_token never;
        const auto id = co_await lookup.resolve(*cloud, tenant.domain, never);
        if (!id)
            co_return fail(id.error());
        tenant.id = *id;
    }
    const auto known = co_await runtime->store().tenants();
    if (!known)
        co_return fail(known.error());
    for (const Tenant &other : *known) {
        if (other.id == tenant.id)
            co_return fail(
                ErrorKind::Usage, u"the tenant %1 is in the profile already, as \"%2\""_s.arg(tenant.id.value(), other.name));
        if (other.name.compare(tenant.name, Qt::CaseInsensitive) == 0)
            co_return fail(ErrorKind::Usage, u"another tenant is named \"%1\" already"_s.arg(tenant.name));
    }
    co_return tenant;
}

} // namespace

QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool any = false;
    const auto endRow = [&] {
        if (any || !row.isEmpty() || !cell.isEmpty()) {
            row.append(cell);
            rows.append(row);
        }
        row.clear();
        cell.clear();
        any = false;
    };
    for (qsizetype i = text.startsWith(QChar(0xFEFF)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
            any = true;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            endRow();
        } else {
            cell += c;
        }
    }
    endRow();
    return rows;
}

Task<Result<Tenant>> keepTenant(RuntimePtr runtime, Tenant tenant, std::shared_ptr<CredentialInput> credential)
{
    auto complete = co_await completeTenant(runtime, tenant);
    if (!complete)
        co_return fail(complete.error());
    const auto kept = co_await keepCredential(runtime, credential, u"tenant"_s);
    if (!kept)
        co_return fail(kept.error());
    complete->app.credential = *kept;
    auto saved = co_await runtime->clouds().remember(&runtime->store(), complete->cloud);
    if (saved)
        saved = co_await runtime->store().saveTenant(*complete);
    if (!saved) {
        co_await runtime->secrets().remove(kept->id);
        co_return fail(saved.error());
    }
    co_return *complete;
}

Task<int> importTenants(std::shared_ptr<Invocation> invocation)
{
    const auto rows = readCsv(invocation->positional(0));
    if (!rows)
        co_return invocation->report(rows.error());
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const bool dryRun = invocation->arguments().isSet(u"dry-run"_s);
    const bool secretPerRow = invocation->arguments().isSet(u"secret-stdin"_s);
    const auto cloud = invocation->cloudName(**runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    std::shared_ptr<CredentialInput> shared;
    QJsonArray json;
    QStringList lines;
    int good = 0;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        auto tenant = tenantOfRow(rows->front(), rows->at(i), *cloud);
        if (!dryRun && (secretPerRow || !shared)) {
            const auto credential = co_await takeCredential(*runtime, &invocation->arguments());
            if (!credential)
                co_return invocation->report(credential.error());
            shared = *credential;
        }
        if (tenant && dryRun)
            tenant = co_await completeTenant(*runtime, *tenant);
        else if (tenant)
            tenant = co_await keepTenant(*runtime, *tenant, shared);
        good += tenant.has_value();
        const QString result = tenant ? (dryRun ? u"would be added"_s : u"added"_s) : tenant.error().message;
        json.append(QJsonObject{{u"row"_s, i + 1}, {u"ok"_s, tenant.has_value()}, {u"result"_s, result}});
        lines.append(u"Row %1: %2"_s.arg(i + 1).arg(tenant ? u"%1 %2"_s.arg(tenant->name, result) : plain(result)));
    }
    invocation->print({{u"rows"_s, json}}, lines.join(u'\n'));
    co_return good == rows->size() - 1 ? ExitDone : good > 0 ? ExitInPart : ExitUsage;
}

} // namespace tributary
