// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/checkresult.h"
#include "setup/permissionrow.h"
#include "sources/source.h"

namespace tributary {

/// The checks of one tenant, for a report.
struct TenantReport {
    TenantContext context;
    QList<CheckResult> checks;
};

/// What mends one line of a check: sentence, command and link as of the permissions table, or the advice for its error. Pure.
[[nodiscard]] Fix fixForCheck(const CheckResult &check, const TenantContext &context);

/// A page of its own to hand to a child's administrator: no scripts, nothing from elsewhere, every text escaped, no secret.
/// Links only to https. Pure.
[[nodiscard]] QByteArray reportHtml(const QList<TenantReport> &tenants, Instant at);

} // namespace tributary
