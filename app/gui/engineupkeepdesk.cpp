// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineupkeepdesk.h"

#include "gui/credentialfile.h"
#include "gui/tenantwork.h"

namespace tributary {

namespace {

using Input = std::shared_ptr<CredentialInput>;

} // namespace

Job EngineUpkeepDesk::tenants(Reply<QList<TenantEntry>> reply)
{
    return m_calls.ask<QList<TenantEntry>>(
        [](SetupBench &bench, const std::stop_token &) { return tenantEntries(&bench); }, std::move(reply));
}

Job EngineUpkeepDesk::save(TenantEntry entry, Reply<> reply)
{
    return m_calls.ask<void>(
        [entry = std::move(entry)](SetupBench &bench, const std::stop_token &) { return saveEntry(&bench, entry); },
        std::move(reply));
}

Job EngineUpkeepDesk::setEnabled(TenantId tenant, bool enabled, Reply<> reply)
{
    return m_calls.ask<void>([tenant = std::move(tenant), enabled](
                                 SetupBench &bench, const std::stop_token &) { return enableTenant(&bench, tenant, enabled); },
        std::move(reply));
}

Job EngineUpkeepDesk::planRemoval(TenantId tenant, Reply<RemovalPlan> reply)
{
    return m_calls.ask<RemovalPlan>([tenant = std::move(tenant)](SetupBench &bench,
                                        std::stop_token stop) { return bench.upkeep.planRemoval(tenant, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::remove(TenantId tenant, bool stopSubscriptions, Reply<> reply)
{
    return m_calls.ask<void>([tenant = std::move(tenant), stopSubscriptions](SetupBench &bench,
                                 std::stop_token stop) { return removeTenant(&bench, tenant, stopSubscriptions, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::cloneSettings(TenantId from, TenantId to, Reply<> reply)
{
    return m_calls.ask<void>([from = std::move(from), to = std::move(to)](
                                 SetupBench &bench, const std::stop_token &) { return cloneTenant(&bench, from, to); },
        std::move(reply));
}

Job EngineUpkeepDesk::readCertificate(QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<Input> reply)
{
    return m_calls.ask<Input>(
        [file = std::move(file), key = std::move(key), passphrase = std::move(passphrase)](
            SetupBench &bench, const std::stop_token &) { return readCredentialFile(&bench.runtime, file, key, passphrase); },
        std::move(reply));
}

Job EngineUpkeepDesk::rotate(TenantId tenant, Input credential, Reply<Tenant> reply)
{
    return m_calls.ask<Tenant>([tenant = std::move(tenant), credential = std::move(credential)](SetupBench &bench,
                                   std::stop_token stop) { return rotateCredential(&bench, tenant, credential, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::readExpiry(TenantId tenant, Reply<Instant> reply)
{
    return m_calls.ask<Instant>(
        [tenant = std::move(tenant)](SetupBench &bench, std::stop_token stop) { return keepExpiry(&bench, tenant, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::setExpiry(TenantId tenant, Instant expires, Reply<> reply)
{
    return m_calls.ask<void>([tenant = std::move(tenant), expires](SetupBench &bench,
                                 const std::stop_token &) { return tributary::setExpiry(&bench, tenant, expires); },
        std::move(reply));
}

Job EngineUpkeepDesk::permissions(TenantId tenant, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QList<PermissionRow>>(
        state,
        [tenant = std::move(tenant), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return checkPermissions(&bench, tenant, told, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::report(QList<TenantId> tenants, Told<CheckProgress> told, Reply<QByteArray> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QByteArray>(
        state,
        [tenants = std::move(tenants), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return checkReport(&bench, tenants, told, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::streams(TenantId tenant, Reply<QList<StreamRow>> reply)
{
    return m_calls.ask<QList<StreamRow>>(
        [tenant = std::move(tenant)](SetupBench &bench, std::stop_token stop) { return askStreams(&bench, tenant, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::startStream(TenantId tenant, Stream stream, Reply<> reply)
{
    return m_calls.ask<void>([tenant = std::move(tenant), stream](SetupBench &bench,
                                 std::stop_token stop) { return switchStream(&bench, tenant, stream, true, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::stopStream(TenantId tenant, Stream stream, Reply<> reply)
{
    return m_calls.ask<void>([tenant = std::move(tenant), stream](SetupBench &bench,
                                 std::stop_token stop) { return switchStream(&bench, tenant, stream, false, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::previewImport(QString file, Reply<QList<ImportRow>> reply)
{
    return m_calls.ask<QList<ImportRow>>(
        [file = std::move(file)](SetupBench &bench, std::stop_token stop) { return readImportFile(&bench, file, stop); },
        std::move(reply));
}

Job EngineUpkeepDesk::importTenants(QList<ImportRow> rows, Input credential, Told<ImportRow> told, Reply<int> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<int>(
        state,
        [rows = std::move(rows), credential = std::move(credential), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, const std::stop_token &) { return importRows(&bench, rows, credential, told); },
        std::move(reply));
}

} // namespace tributary
