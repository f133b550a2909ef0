// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// Ok: everything that is chosen is collected and delivered. Degraded: something is late or needs a person while the rest goes
/// on. Failing: nothing is collected, or nothing is delivered.
enum class Health { Ok, Degraded, Failing };

[[nodiscard]] Health healthOf(const EngineStatus &status);
[[nodiscard]] QString healthName(Health health);

/// The page for monitoring: {"health","asOf","version","collecting","tenants","streams":{state: count},"outbox":{...},
/// "destinations":[...],"problems":[{"subject","code","title","action"}]}. Names of tenants and no secrets. Pure.
[[nodiscard]] QJsonObject healthPage(const EngineStatus &status, const QString &version);

} // namespace tributary
