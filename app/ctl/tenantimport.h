// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "ctl/credentialinput.h"

namespace tributary {

/// Resolves the tenant's id where only the domain is known, puts the credential into the keychain and saves the tenant; what
/// was begun is undone where a later step does not succeed. Usage for a tenant or name that is in the profile already.
Task<Result<Tenant>> keepTenant(std::shared_ptr<Runtime> runtime, Tenant tenant, std::shared_ptr<CredentialInput> credential);

/// `tenant import CSV`: one credential for all rows (a certificate), or with --secret-stdin one secret a row, in order.
Task<int> importTenants(std::shared_ptr<Invocation> invocation);

[[nodiscard]] std::vector<Command> tenantExportCommands();

} // namespace tributary
