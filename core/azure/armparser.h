// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/azureobjects.h"
#include "base/result.h"

#include <QtCore/QJsonObject>

/// Objects of Azure Resource Manager read from its replies, tolerant of what is missing. Malformed where what identifies the
/// object is. Pure.
namespace tributary::arm {

[[nodiscard]] Result<AzureSubscription> readSubscription(const QJsonObject &json);
[[nodiscard]] Result<Workspace> readWorkspace(const QJsonObject &json);
[[nodiscard]] Result<Table> readTable(const QJsonObject &json);
[[nodiscard]] Result<Rule> readRule(const QJsonObject &json);

} // namespace tributary::arm
