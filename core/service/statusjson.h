// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// A whole status as JSON and back, for another process of the same computer. Numbers of enumerations are those of the model,
/// so both sides speak the same controlProtocol.
[[nodiscard]] QJsonObject statusToJson(const EngineStatus &status);

/// What is missing or of another type is left at its default: the other side may be older.
[[nodiscard]] EngineStatus statusFromJson(const QJsonObject &json);

} // namespace tributary
