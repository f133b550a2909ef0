// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeupkeepdesk.h"

#include "ui/fakeconsole.h"
#include "ui/faketenantdesk.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FakeUpkeepDesk::FakeUpkeepDesk()
{
    const EngineStatus status = busyStatus();
    for (const TenantStatus &each : status.tenants) {
        TenantEntry entry;
        entry.tenant = {.id = each.id,
            .name = each.name,
            .domain = each.domain,
            .cloud = u"Global"_s,
            .app = {.clientId = ClientId(u"11111111-2222-4333-8444-555555555555"_s)}};
        entry.tenant.app.credential.expires = testNow() + 24h * (5 + 20 * entries.size());
        entries << entry;
    }
    entries[1].notes.paused = {Stream::AuditExchange};
    entries[2].notes.tags = {u"gold"_s};
    entries[2].tenant.app.credential = {.kind = CredentialKind::Certificate, .id = {}, .thumbprint = QString(64, u'a')};
    Tenant tenant{.id = TenantId(newGuid()), .name = u"Fourth Coffee"_s, .domain = u"fourth.example"_s};
    rows << ImportRow{2, tenant, {u"new"_s}} << ImportRow{3, fail(ErrorKind::Usage, u"the client id is no GUID"_s), {}};
}

Job FakeUpkeepDesk::tenants(Reply<QList<TenantEntry>> reply)
{
    return answer(u"tenants"_s, entries, std::move(reply));
}

Job FakeUpkeepDesk::save(TenantEntry entry, Reply<> reply)
{
    saved = entry;
    return answer(u"save"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::setEnabled(TenantId tenant, bool enabled, Reply<> reply)
{
    for (TenantEntry &entry : entries) {
        if (entry.tenant.id == tenant)
            entry.notes.paused = enabled ? QList<Stream>() : allStreams();
    }
    return answer(u"setEnabled"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::planRemoval(TenantId, Reply<RemovalPlan> reply)
{
    RemovalPlan plan;
    plan.records = 12345;
    plan.waiting = 7;
    plan.running = {Stream::AuditExchange, Stream::AuditGeneral};
    return answer(u"planRemoval"_s, plan, std::move(reply));
}

Job FakeUpkeepDesk::remove(TenantId tenant, bool stopSubscriptions, Reply<> reply)
{
    removed = tenant;
    stoppedSubscriptions = stopSubscriptions;
    return answer(u"remove"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::cloneSettings(TenantId, TenantId, Reply<> reply)
{
    return answer(u"cloneSettings"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::readCertificate(QString, QString, std::shared_ptr<Secret>, Reply<std::shared_ptr<CredentialInput>> reply)
{
    return answer(u"readCertificate"_s, std::make_shared<CredentialInput>(), std::move(reply));
}

Job FakeUpkeepDesk::rotate(TenantId, std::shared_ptr<CredentialInput> credential, Reply<Tenant> reply)
{
    secret = QString::fromUtf8(credential->secret.bytes());
    return answer(u"rotate"_s, refused ? Result<Tenant>(fail(*refused)) : entries[0].tenant, std::move(reply));
}

Job FakeUpkeepDesk::readExpiry(TenantId, Reply<Instant> reply)
{
    return answer(u"readExpiry"_s, refused ? Result<Instant>(fail(*refused)) : testNow() + 24h * 90, std::move(reply));
}

Job FakeUpkeepDesk::setExpiry(TenantId, Instant, Reply<> reply)
{
    return answer(u"setExpiry"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::permissions(TenantId, Told<PermissionRow>, Reply<QList<PermissionRow>> reply)
{
    return answer(u"permissions"_s, provenRights(), std::move(reply));
}

Job FakeUpkeepDesk::report(QList<TenantId> tenants, Told<CheckProgress> told, Reply<QByteArray> reply)
{
    told({.done = 1, .of = int(tenants.size()), .tenant = entries[0].tenant.name});
    return answer(u"report"_s, QByteArray("<!doctype html>"), std::move(reply));
}

Job FakeUpkeepDesk::streams(TenantId, Reply<QList<StreamRow>> reply)
{
    return answer(u"streams"_s, readyStreams(), std::move(reply));
}

Job FakeUpkeepDesk::startStream(TenantId, Stream, Reply<> reply)
{
    return answer(u"startStream"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::stopStream(TenantId, Stream stream, Reply<> reply)
{
    stopped << stream;
    return answer(u"stopStream"_s, outcome(), std::move(reply));
}

Job FakeUpkeepDesk::previewImport(QString, Reply<QList<ImportRow>> reply)
{
    return answer(u"previewImport"_s, refused ? Result<QList<ImportRow>>(fail(*refused)) : rows, std::move(reply));
}

Job FakeUpkeepDesk::importTenants(
    QList<ImportRow> asked, std::shared_ptr<CredentialInput> credential, Told<ImportRow> told, Reply<int> reply)
{
    secret = QString::fromUtf8(credential->secret.bytes());
    for (const ImportRow &row : asked) {
        importedLines << row.line;
        later([told, row] { told(row); });
    }
    return answer(u"importTenants"_s, int(asked.size()), std::move(reply));
}

} // namespace tributary
