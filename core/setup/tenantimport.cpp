// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantimport.h"

#include "base/usagetext.h"
#include "model/recordtext.h"
#include "setup/tenantlookup.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Result<Tenant> tenantOfRow(const QStringList &header, const QStringList &row, const QString &defaultCloud)
{
    const auto cell = [&](const QString &name) { return row.value(header.indexOf(name)).trimmed(); };
    Tenant tenant;
    tenant.name = cell(u"name"_s);
    tenant.domain = cell(u"domain"_s);
    tenant.cloud = cell(u"cloud"_s).isEmpty() ? defaultCloud : cell(u"cloud"_s);
    const auto client = parseGuid(cell(u"client-id"_s));
    if (tenant.name.isEmpty() || !client)
        return fail(ErrorKind::Usage, UsageText::tr("name or client-id is missing or no GUID"));
    tenant.app.clientId = ClientId(*client);
    const auto id = parseGuid(cell(u"id"_s));
    if (!id && !isDomain(tenant.domain))
        return fail(ErrorKind::Usage, UsageText::tr("neither id is a GUID nor domain a domain"));
    if (id)
        tenant.id = TenantId(*id);
    const QString since = cell(u"since"_s);
    if (!since.isEmpty())
        tenant.since = parseIso(since);
    if (!since.isEmpty() && !tenant.since)
        return fail(ErrorKind::Usage, UsageText::tr("since is no time"));
    return tenant;
}

/// A name or id that stood in a row before would fail when it is saved; a dry run is to say so.
Result<void> checkRepeated(const QList<ImportRow> &before, const Tenant &tenant)
{
    for (const ImportRow &row : before) {
        if (!row.tenant)
            continue;
        const bool sameName = row.tenant->name.compare(tenant.name, Qt::CaseInsensitive) == 0;
        const bool sameId = !tenant.id.isEmpty() && row.tenant->id == tenant.id;
        const bool sameDomain = !tenant.domain.isEmpty() && row.tenant->domain.compare(tenant.domain, Qt::CaseInsensitive) == 0;
        if (sameName || sameId || sameDomain)
            return fail(ErrorKind::Usage, UsageText::tr("repeats row %1").arg(row.line));
    }
    return {};
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

Result<QList<ImportRow>> readImport(const QString &csv, const QString &defaultCloud)
{
    const QList<QStringList> rows = parseCsv(csv);
    const QStringList header = rows.value(0);
    if (!header.contains(u"name"_s) || !header.contains(u"client-id"_s)) {
        return fail(ErrorKind::Usage,
            UsageText::tr(
                "the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags"));
    }
    QList<ImportRow> read;
    read.reserve(rows.size() - 1);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        ImportRow next{.line = int(i) + 1, .tenant = tenantOfRow(header, row, defaultCloud), .tags = {}};
        const qsizetype tags = header.indexOf(u"tags"_s);
        if (tags >= 0) {
            const QStringList words = row.value(tags).split(u';', Qt::SkipEmptyParts);
            for (const QString &word : words)
                next.tags.append(word.trimmed());
        }
        if (next.tenant) {
            if (const auto good = checkRepeated(read, *next.tenant); !good)
                next.tenant = fail(good.error());
        }
        read.append(next);
    }
    return read;
}

QByteArray writeTenants(const QList<TaggedTenant> &tenants)
{
    QByteArray csv = csvLine({u"name"_s, u"id"_s, u"domain"_s, u"client-id"_s, u"cloud"_s, u"since"_s, u"tags"_s});
    for (const TaggedTenant &each : tenants) {
        const Tenant &tenant = each.tenant;
        csv += csvLine({tenant.name, tenant.id.value(), tenant.domain, tenant.app.clientId.value(), tenant.cloud,
            tenant.since ? toIsoSeconds(*tenant.since) : QString(), each.tags.join(u';')});
    }
    return csv;
}

Task<Result<Tenant>> completeImport(SetupParts parts, Tenant tenant, std::stop_token stop)
{
    const auto cloud = cloudNamed(parts, tenant.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    if (tenant.id.isEmpty()) {
        TenantLookup lookup(parts.transport);
        const auto id = co_await lookup.resolve(*cloud, tenant.domain, stop);
        if (!id)
            co_return fail(id.error());
        tenant.id = *id;
    }
    const auto known = co_await parts.store.tenants();
    if (!known)
        co_return fail(known.error());
    for (const Tenant &other : *known) {
        if (other.id == tenant.id) {
            co_return fail(ErrorKind::Usage,
                UsageText::tr("the tenant %1 is in the profile already, as \"%2\"").arg(tenant.id.value(), other.name),
                u"TenantKnown"_s);
        }
        if (other.name.compare(tenant.name, Qt::CaseInsensitive) == 0)
            co_return fail(
                ErrorKind::Usage, UsageText::tr("another tenant is named \"%1\" already").arg(tenant.name), u"NameTaken"_s);
    }
    co_return tenant;
}

} // namespace tributary
