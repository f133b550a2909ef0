// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "ctl/command.h"
#include "model/status.h"

#include <QtCore/QJsonObject>

#include <memory>

namespace tributary {

struct CredentialInput;

/// What may be known of a destination; the members of its kind beside those of all.
[[nodiscard]] QJsonObject destinationJson(const Destination &destination);

/// "data-collector (legacy)"
[[nodiscard]] QString kindText(TargetKind kind);

/// How destinations stand, for `status` and `destination list`: state, what waits, the open error with its advice.
[[nodiscard]] QJsonObject destinationStatusJson(const DestinationStatus &status);
[[nodiscard]] QString destinationStatusText(const QList<DestinationStatus> &destinations, Instant now);

/// Saves a destination and, where it has one, its credential in the keychain; or neither.
Task<Result<void>> saveDestination(
    std::shared_ptr<Runtime> runtime, Destination destination, std::shared_ptr<CredentialInput> credential);

/// Tells that a destination was added and how to prove it.
void printAdded(const Invocation &invocation, const Destination &destination, const QString &more = {});

[[nodiscard]] std::vector<Command> dataCollectorCommands();
[[nodiscard]] std::vector<Command> filesCommands();

} // namespace tributary
