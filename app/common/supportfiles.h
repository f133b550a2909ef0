// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "care/supportbundle.h"

namespace tributary {

/// What a support bundle of a profile is made of: versions, status, health page, structure of the database, logs and crash
/// reports, and `more` behind the versions. Cleaned of secrets, and of what tells the tenants of `status` apart where `masked`.
/// Reads files; any thread.
[[nodiscard]] QList<BundleFile> supportFiles(
    const QString &profile, const EngineStatus &status, bool masked, QList<BundleFile> more = {});

} // namespace tributary
