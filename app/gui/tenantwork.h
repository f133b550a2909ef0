// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupbench.h"
#include "wizards/upkeepdesk.h"

namespace tributary {

/// What the Tenants screen asks for, as coroutines of the engine thread. Where something was changed the engine is reloaded.
Task<Result<QList<TenantEntry>>> tenantEntries(SetupBench *bench);
Task<Result<void>> saveEntry(SetupBench *bench, TenantEntry entry);
Task<Result<void>> enableTenant(SetupBench *bench, TenantId tenant, bool enabled);
Task<Result<void>> removeTenant(SetupBench *bench, TenantId tenant, bool stopSubscriptions, std::stop_token stop);
Task<Result<void>> cloneTenant(SetupBench *bench, TenantId from, TenantId to);
Task<Result<Tenant>> rotateCredential(
    SetupBench *bench, TenantId tenant, std::shared_ptr<CredentialInput> credential, std::stop_token stop);
Task<Result<Instant>> keepExpiry(SetupBench *bench, TenantId tenant, std::stop_token stop);
Task<Result<void>> setExpiry(SetupBench *bench, TenantId tenant, Instant expires);

/// The tenant as onboarding sees it, for its checks.
Task<Result<TenantDraft>> draftOf(SetupBench *bench, TenantId tenant);
Task<Result<QList<PermissionRow>>> checkPermissions(
    SetupBench *bench, TenantId tenant, std::function<void(const PermissionRow &)> told, std::stop_token stop);
Task<Result<QList<StreamRow>>> askStreams(SetupBench *bench, TenantId tenant, std::stop_token stop);
Task<Result<void>> switchStream(SetupBench *bench, TenantId tenant, Stream stream, bool on, std::stop_token stop);
Task<Result<QByteArray>> checkReport(
    SetupBench *bench, QList<TenantId> tenants, std::function<void(const CheckProgress &)> told, std::stop_token stop);

Task<Result<QList<ImportRow>>> readImportFile(SetupBench *bench, QString file, std::stop_token stop);
Task<Result<int>> importRows(SetupBench *bench, QList<ImportRow> rows, std::shared_ptr<CredentialInput> credential,
    std::function<void(const ImportRow &)> told);

} // namespace tributary
