// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/permissionrow.h"
#include "sources/source.h"

namespace tributary {

/// What mends a row that does not stand well; empty where nothing needs doing. Commands are for the child's administrator and
/// hold ids only. Portal pages are those of the tenant's cloud; a cloud from a file has none. Pure.
[[nodiscard]] Fix fixFor(const PermissionRow &row, const TenantContext &context);

/// Root of the Entra admin center of a built-in cloud; empty for others. Pure.
[[nodiscard]] QString portalOf(const QString &cloud);

} // namespace tributary
