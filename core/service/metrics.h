// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"

#include <QtCore/QByteArray>

namespace tributary {

/// The status in Prometheus' text format (version 0.0.4), names by its conventions: base units, counters end in _total.
/// Counters count since the profile was made, so they survive restarts. Pure.
[[nodiscard]] QByteArray metricsText(const EngineStatus &status, const QString &version);

} // namespace tributary
