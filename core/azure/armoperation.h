// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/cloud.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// A long-running operation of ARM, as its last reply left it. Pure values: the client sends and sleeps.
struct ArmOperation {
    enum class State {
        Running,
        Succeeded, ///< the resource is in `body`, or has to be read where `readBack` is set
        Failed, ///< with `error`
    };
    enum class Way { None, AsyncOperation, Location, ProvisioningState };

    State state = State::Succeeded;
    Way way = Way::None;
    QUrl next; ///< to ask next, checked against the cloud; empty = the resource itself
    Milliseconds delay = std::chrono::seconds(5); ///< before asking
    QJsonObject body;
    bool readBack = false;
    std::optional<Error> error;

    bool operator==(const ArmOperation &) const = default;
};

/// The operation that the reply to a PUT, PATCH, POST or DELETE begins: 200/201/202/204, Azure-AsyncOperation before Location
/// before provisioningState. HostNotAllowed where a URL points out of the cloud. Pure.
[[nodiscard]] Result<ArmOperation> beginOperation(const Cloud &cloud, Method method, const Response &response, Instant now);

/// Where it stands after the reply to a question about it. Pure.
[[nodiscard]] Result<ArmOperation> continueOperation(
    const Cloud &cloud, const ArmOperation &operation, const Response &response, Instant now);

} // namespace tributary
