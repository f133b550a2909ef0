// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tenant.h"
#include "store/transaction.h"

#include <map>

namespace tributary::configuration {

/// In the order in which they were added. Names are compared without regard to the case of ASCII letters.
Result<std::vector<Tenant>> tenants(Database &database);
Result<void> saveTenant(Database &database, const Tenant &tenant, Instant now);

/// Everything of the tenant in one transaction; trim its archive first where that is large.
Result<void> removeTenant(Database &database, const TenantId &id, Instant now);

Result<QString> setting(Database &database, const QString &name);
Result<void> setSetting(Database &database, const QString &name, const QString &value);
Result<std::map<QString, QString>> settings(Database &database, const QString &prefix);

} // namespace tributary::configuration
