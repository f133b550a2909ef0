// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/wire.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

/// Replies in the shapes of Azure Resource Manager.
namespace tributary::simulation::arm {

[[nodiscard]] SimulatedReply object(int status, const QJsonObject &body);
[[nodiscard]] SimulatedReply nothing(int status);
[[nodiscard]] SimulatedReply refusal(int status, const QString &code, const QString &message, const QJsonArray &details = {});
[[nodiscard]] QJsonObject detail(const QString &code, const QString &message, const QString &target);

/// 404 for a resource, with its type, name and group in the message.
[[nodiscard]] SimulatedReply notFound(const QString &type, const QString &name, const QString &group);
[[nodiscard]] SimulatedReply notAllowed(const QByteArray &method);

} // namespace tributary::simulation::arm
