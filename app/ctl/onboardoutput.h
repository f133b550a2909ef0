// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/directorycall.h"
#include "setup/permissionrow.h"

#include <QtCore/QJsonArray>

namespace tributary {

[[nodiscard]] QString callText(const DirectoryCall &call);
[[nodiscard]] QString callsText(const QList<DirectoryCall> &calls);
[[nodiscard]] QJsonArray callsJson(const QList<DirectoryCall> &calls);

[[nodiscard]] QString permissionText(const QList<PermissionRow> &rows);
[[nodiscard]] QJsonArray permissionJson(const QList<PermissionRow> &rows);

} // namespace tributary
