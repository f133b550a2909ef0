// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/configuration.h"

#include "base/usagetext.h"
#include "store/activitylog.h"
#include "store/figures.h"
#include "store/outbox.h"
#include "store/rows.h"

namespace tributary::configuration {

using namespace Qt::StringLiterals;

namespace {

void refuseName(Transaction &tx, const QString &name)
{
    tx.refuse(makeError(ErrorKind::Usage, UsageText::tr("the name %1 is taken").arg(name), u"NameTaken"_s));
}

Tenant readTenant(const Row &row)
{
    return Tenant{.id = TenantId(row.text(0)),
        .name = row.text(1),
        .domain = row.text(2),
        .cloud = row.text(3),
        .app = rows::readApp(row, 4),
        .tags = row.text(10).split(u'\n', Qt::SkipEmptyParts),
        .since = row.maybeInstant(9)};
}

std::optional<Tenant> tenantBefore(Transaction &tx, const TenantId &id)
{
    static constexpr Sql readTenantById{"readTenantById",
        "SELECT id, name, domain, cloud, client, credential_kind, credential, thumbprint, credential_expires, since, tags"
        " FROM tenants WHERE id = ?1"};
    return tx.first(readTenantById, readTenant, id);
}

ActivityKind changeOf(const std::optional<Tenant> &before, const Tenant &tenant)
{
    if (!before)
        return ActivityKind::TenantAdded;
    return before->app == tenant.app ? ActivityKind::TenantChanged : ActivityKind::CredentialReplaced;
}

} // namespace

Result<std::vector<Tenant>> tenants(Database &database)
{
    static constexpr Sql readTenants{"readTenants",
        "SELECT id, name, domain, cloud, client, credential_kind, credential, thumbprint, credential_expires, since, tags"
        " FROM tenants ORDER BY row"};
    return database.all(readTenants, readTenant);
}

Result<void> saveTenant(Database &database, const Tenant &tenant, Instant now)
{
    static constexpr Sql tenantNamed{"tenantNamed", "SELECT row FROM tenants WHERE name = ?1 AND id <> ?2"};
    static constexpr Sql writeTenant{"writeTenant",
        "INSERT INTO tenants (id, name, domain, cloud, client, credential_kind, credential, thumbprint, credential_expires, "
        "since, tags)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO UPDATE SET name = ?2, domain = ?3, cloud = "
        "?4,"
        " client = ?5, credential_kind = ?6, credential = ?7, thumbprint = ?8, credential_expires = ?9, since = ?10, tags = "
        "?11"};
    Transaction tx(database);
    const auto before = tenantBefore(tx, tenant.id);
    if (tx.integer(tenantNamed, tenant.name, tenant.id))
        refuseName(tx, tenant.name);
    const CredentialRef &credential = tenant.app.credential;
    tx.run(writeTenant, tenant.id, tenant.name, tenant.domain, tenant.cloud, tenant.app.clientId, credential.kind,
        credential.id, credential.thumbprint, credential.expires, tenant.since, tenant.tags.join(u'\n'));
    if (before != tenant)
        activitylog::addPersons(tx, {.at = now, .kind = changeOf(before, tenant), .tenant = tenant.id, .subject = tenant.name});
    return tx.commit();
}

Result<void> removeTenant(Database &database, const TenantId &id, Instant now)
{
    static constexpr Sql sumWaiting{"sumWaiting",
        "SELECT count(*), total(records - refused), total(packed) FROM batches"
        " WHERE NOT archived AND stream IN (SELECT row FROM streams WHERE tenant = ?1)"};
    static constexpr Sql sumArchived{"sumArchived",
        "SELECT total(packed) FROM batches WHERE archived AND stream IN (SELECT row FROM streams WHERE tenant = ?1)"};
    static constexpr Sql deleteTenant{"deleteTenant", "DELETE FROM tenants WHERE row = ?1"};
    Transaction tx(database);
    const qint64 tenant = rows::ofTenant(tx, id);
    const auto before = tenantBefore(tx, id);
    const auto negative = [](const Row &row) {
        return figures::Level{.batches = -row.integer(0), .records = -row.integer(1), .bytes = -row.integer(2)};
    };
    figures::Level change = tx.first(sumWaiting, negative, tenant).value_or(figures::Level());
    change.archiveBytes = -tx.integer(sumArchived, tenant).value_or(0);
    figures::add(tx, change);
    tx.run(deleteTenant, tenant);
    outbox::recount(tx);
    if (before)
        activitylog::addPersons(tx, {.at = now, .kind = ActivityKind::TenantRemoved, .tenant = id, .subject = before->name});
    return tx.commit();
}

Result<QString> setting(Database &database, const QString &name)
{
    static constexpr Sql readSetting{"readSetting", "SELECT value FROM settings WHERE name = ?1"};
    const auto found = database.first(
        readSetting, [](const Row &row) { return row.text(0); }, name);
    if (!found)
        return fail(found.error());
    return found->value_or(QString());
}

Result<void> setSetting(Database &database, const QString &name, const QString &value)
{
    static constexpr Sql writeSetting{
        "writeSetting", "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2"};
    static constexpr Sql deleteSetting{"deleteSetting", "DELETE FROM settings WHERE name = ?1"};
    Transaction tx(database);
    if (value.isEmpty())
        tx.run(deleteSetting, name);
    else
        tx.run(writeSetting, name, value);
    return tx.commit();
}

Result<std::map<QString, QString>> settings(Database &database, const QString &prefix)
{
    static constexpr Sql readSettings{
        "readSettings", "SELECT name, value FROM settings WHERE substr(name, 1, length(?1)) = ?1 AND value <> ''"};
    const auto rows = database.all(
        readSettings, [](const Row &row) { return std::pair(row.text(0), row.text(1)); }, prefix);
    if (!rows)
        return fail(rows.error());
    return std::map<QString, QString>(rows->begin(), rows->end());
}

} // namespace tributary::configuration
