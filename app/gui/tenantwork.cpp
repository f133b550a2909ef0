// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tenantwork.h"

#include "base/usagetext.h"
#include "setup/tenantcheck.h"

#include <QtCore/QFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestImport = 8 << 20;
constexpr Milliseconds newSecretPatience = std::chrono::minutes(2);

Task<Result<void>> reloaded(SetupBench *bench, Result<void> done)
{
    if (!done)
        co_return done;
    co_return co_await bench->runtime.engine().reload();
}

Task<Result<Tenant>> tenantOf(SetupBench *bench, TenantId id)
{
    const auto context = co_await bench->runtime.tenantNamed(id.value());
    if (!context)
        co_return fail(context.error());
    co_return context->tenant;
}

/// In the keychain under a name of its own, so that each tenant can be removed by itself.
Task<Result<Tenant>> keepRow(SetupBench *bench, Tenant tenant, std::shared_ptr<CredentialInput> credential)
{
    tenant.app.credential = {.kind = credential->kind,
        .id = CredentialId(u"tributary/tenant/"_s + newGuid()),
        .thumbprint = credential->thumbprint,
        .expires = credential->expires};
    auto copy = credential->secret.copy();
    const auto written = co_await bench->runtime.secrets().write(tenant.app.credential.id, std::move(copy));
    if (!written)
        co_return fail(written.error());
    Store &store = bench->runtime.store();
    auto saved = co_await bench->runtime.clouds().remember(&store, tenant.cloud);
    if (saved)
        saved = co_await store.saveTenant(tenant);
    if (saved)
        co_return tenant;
    co_await bench->runtime.secrets().remove(tenant.app.credential.id);
    co_return fail(saved.error());
}

} // namespace

Task<Result<QList<TenantEntry>>> tenantEntries(SetupBench *bench)
{
    const auto tenants = co_await bench->runtime.store().tenants();
    if (!tenants)
        co_return fail(tenants.error());
    QList<TenantEntry> entries;
    for (const Tenant &tenant : *tenants) {
        const auto notes = co_await bench->upkeep.notes(tenant.id);
        if (!notes)
            co_return fail(notes.error());
        entries.append({tenant, *notes});
    }
    co_return entries;
}

Task<Result<void>> saveEntry(SetupBench *bench, TenantEntry entry)
{
    const auto before = co_await tenantOf(bench, entry.tenant.id);
    if (!before)
        co_return fail(before.error());
    Tenant tenant = *before;
    tenant.name = entry.tenant.name;
    const auto saved = co_await bench->runtime.store().saveTenant(tenant);
    if (!saved)
        co_return fail(saved.error());
    const auto noted = co_await bench->upkeep.saveNotes(tenant.id, entry.notes);
    co_return co_await reloaded(bench, noted);
}

Task<Result<void>> enableTenant(SetupBench *bench, TenantId tenant, bool enabled)
{
    const auto set = co_await bench->upkeep.setEnabled(tenant, enabled);
    co_return co_await reloaded(bench, set);
}

Task<Result<void>> removeTenant(SetupBench *bench, TenantId tenant, bool stopSubscriptions, std::stop_token stop)
{
    const auto removed = co_await bench->upkeep.remove(tenant, stopSubscriptions, stop);
    co_return co_await reloaded(bench, removed);
}

Task<Result<void>> cloneTenant(SetupBench *bench, TenantId from, TenantId to)
{
    const auto cloned = co_await bench->upkeep.cloneSettings(from, to);
    co_return co_await reloaded(bench, cloned);
}

Task<Result<Tenant>> rotateCredential(
    SetupBench *bench, TenantId tenant, std::shared_ptr<CredentialInput> credential, std::stop_token stop)
{
    const auto rotated = co_await bench->upkeep.rotate(tenant, credential, newSecretPatience, stop);
    if (!rotated)
        co_return fail(rotated.error());
    const auto again = co_await bench->runtime.engine().reload();
    if (!again)
        co_return fail(again.error());
    co_return *rotated;
}

Task<Result<Instant>> keepExpiry(SetupBench *bench, TenantId tenant, std::stop_token stop)
{
    const auto expires = co_await bench->upkeep.readExpiry(tenant, stop);
    if (!expires)
        co_return fail(expires.error());
    const auto kept = co_await setExpiry(bench, tenant, *expires);
    if (!kept)
        co_return fail(kept.error());
    co_return *expires;
}

Task<Result<void>> setExpiry(SetupBench *bench, TenantId tenant, Instant expires)
{
    const auto set = co_await bench->upkeep.setExpiry(tenant, expires);
    co_return co_await reloaded(bench, set);
}

Task<Result<TenantDraft>> draftOf(SetupBench *bench, TenantId tenant)
{
    const auto found = co_await tenantOf(bench, tenant);
    if (!found)
        co_return fail(found.error());
    TenantDraft draft = newDraft(bench->runtime.clock().now());
    draft.name = found->name;
    draft.tenant = found->id;
    draft.domain = found->domain;
    draft.cloud = found->cloud;
    draft.app = found->app;
    co_return draft;
}

Task<Result<QList<PermissionRow>>> checkPermissions(
    SetupBench *bench, TenantId tenant, std::function<void(const PermissionRow &)> told, std::stop_token stop)
{
    const auto draft = co_await draftOf(bench, tenant);
    if (!draft)
        co_return fail(draft.error());
    const auto rows = co_await bench->onboarding.permissions(*draft, told, stop);
    bench->runtime.engine().checkAgain(tenant); // what a check found may run again
    co_return rows;
}

Task<Result<QList<StreamRow>>> askStreams(SetupBench *bench, TenantId tenant, std::stop_token stop)
{
    const auto draft = co_await draftOf(bench, tenant);
    if (!draft)
        co_return fail(draft.error());
    co_return co_await bench->onboarding.streams(*draft, stop);
}

Task<Result<void>> switchStream(SetupBench *bench, TenantId tenant, Stream stream, bool on, std::stop_token stop)
{
    const auto context = co_await bench->runtime.tenantNamed(tenant.value());
    if (!context)
        co_return fail(context.error());
    Store &store = bench->runtime.store();
    const StreamKey key{tenant, stream};
    const Instant now = bench->runtime.clock().now();
    if (on) {
        const auto started = co_await bench->runtime.source().start(*context, stream, stop);
        if (!started)
            co_return started;
        const auto noted = co_await store.noteStart(key, now);
        if (!noted)
            co_return noted;
    } else {
        const auto stopped = co_await bench->runtime.source().stop(*context, stream, stop);
        if (!stopped)
            co_return stopped;
    }
    const auto set = co_await store.setState(key, on ? StreamState::Waiting : StreamState::Off, std::nullopt, now);
    co_return co_await reloaded(bench, set);
}

Task<Result<QByteArray>> checkReport(
    SetupBench *bench, QList<TenantId> tenants, std::function<void(const CheckProgress &)> told, std::stop_token stop)
{
    TenantCheck check(bench->runtime.tokens(), bench->runtime.source(), bench->runtime.clock());
    QList<TenantReport> reports;
    for (const TenantId &tenant : tenants) {
        const auto context = co_await bench->runtime.tenantNamed(tenant.value());
        if (!context)
            co_return fail(context.error());
        const auto checks = co_await check.run(*context, stop);
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        reports.append({*context, checks});
        told({.done = int(reports.size()), .of = int(tenants.size()), .tenant = context->tenant.name});
    }
    co_return reportHtml(reports, bench->runtime.clock().now());
}

Task<Result<QList<ImportRow>>> readImportFile(SetupBench *bench, QString file, std::stop_token stop)
{
    QFile csv(file);
    if (!csv.open(QIODevice::ReadOnly))
        co_return fail(ErrorKind::Usage, u"%1: %2"_s.arg(file, csv.errorString()));
    if (csv.size() > longestImport)
        co_return fail(ErrorKind::Usage, UsageText::tr("%1 is too long for a list of tenants").arg(file));
    const QString text = QString::fromUtf8(csv.readAll());
    auto rows = readImport(text, bench->runtime.clouds().defaultName());
    if (!rows)
        co_return fail(rows.error());
    const SetupParts parts = bench->runtime.setupParts();
    for (ImportRow &row : *rows) {
        if (!row.tenant)
            continue;
        const Tenant tenant = *row.tenant;
        row.tenant = co_await completeImport(parts, tenant, stop);
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
    co_return *rows;
}

Task<Result<int>> importRows(SetupBench *bench, QList<ImportRow> rows, std::shared_ptr<CredentialInput> credential,
    std::function<void(const ImportRow &)> told)
{
    int added = 0;
    for (ImportRow &row : rows) {
        const Tenant tenant = *row.tenant;
        row.tenant = co_await keepRow(bench, tenant, credential);
        if (row.tenant && !row.tags.isEmpty()) {
            const TenantNotes notes{.tags = row.tags, .note = {}, .paused = {}};
            const auto noted = co_await bench->upkeep.saveNotes(row.tenant->id, notes);
            if (!noted)
                co_return fail(noted.error());
        }
        added += row.tenant ? 1 : 0;
        told(row);
    }
    const auto again = co_await bench->runtime.engine().reload();
    if (!again)
        co_return fail(again.error());
    co_return added;
}

} // namespace tributary
