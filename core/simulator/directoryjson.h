// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/registry.h"
#include "simulator/wire.h"

/// Shapes of the directory of Microsoft Graph.
namespace tributary::simulation {

[[nodiscard]] SimulatedReply objectReply(int status, const QJsonObject &object);
[[nodiscard]] SimulatedReply directoryError(int status, const QString &code, const QString &message);
[[nodiscard]] SimulatedReply badRequest(const QString &message);
[[nodiscard]] SimulatedReply notAllowed();
[[nodiscard]] SimulatedReply noContent();

/// `withKeys`: the bytes of certificates, which are given out only where they are selected.
[[nodiscard]] QJsonObject applicationJson(const App &app, bool withKeys);
[[nodiscard]] QJsonObject secretJson(const AppSecret &secret); ///< without its value
[[nodiscard]] QStringList stringsOf(const QJsonArray &array);

/// Each entry names a resource, and ids with type Role or Scope.
[[nodiscard]] bool isGoodAccess(const QJsonArray &access);

/// "appId eq 'x'", "displayName eq 'x'", "tags/any(t:t eq 'x')", or empty; nothing for any other filter.
[[nodiscard]] std::optional<bool> matchesFilter(const App &app, const QString &filter);

/// notBefore and notAfter of a DER certificate; nothing where it is none.
[[nodiscard]] std::optional<std::pair<Instant, Instant>> lifeOfCertificate(const QByteArray &der);

} // namespace tributary::simulation
