// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"

namespace tributary {

/// Checks a destination that needs no resources in Azure as far as this computer can tell: its folder (made where it is
/// missing), brokers and topic (from the connection string where they are not named). Its cloud is set where it has one.
[[nodiscard]] Result<Destination> checkedDestination(Destination destination, const Secret &secret, const Cloud &cloud);

/// Saves it with its secret in the keychain, or neither; then the engine sends to it.
Task<Result<Destination>> addDestination(Runtime *runtime, Destination destination, std::shared_ptr<Secret> secret);

/// Asks whether it accepts, without writing a record.
Task<Result<void>> checkDestination(Runtime *runtime, DestinationId id, std::stop_token stop);
Task<Result<void>> renameDestination(Runtime *runtime, DestinationId id, QString name);
Task<Result<void>> removeDestination(Runtime *runtime, DestinationId id);

} // namespace tributary
