// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armoperation.h"
#include "azure/azureaccess.h"
#include "http/transport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <functional>

namespace tributary {

/// What a call gives back: the body, and whether it was new.
struct ArmReply {
    int status = 0;
    QJsonObject body;
};

/// Azure Resource Manager ("log analytics" 3). The token goes to the cloud's armRoot and nowhere else: nextLink and the URLs of
/// operations are held against it. 429 and 5xx are tried again with Retry-After, 409 of an operation that is under way too;
/// long-running operations are waited for. Errors carry ARM's code, its message with the `details`, and the request id; a
/// missing permission is Forbidden, what is not there is NotFound. Engine thread.
class ArmClient {
public:
    ArmClient(Transport &transport, Clock &clock, std::function<double()> dice)
        : m_transport(transport)
        , m_clock(clock)
        , m_dice(std::move(dice))
    {
    }

    /// `path` begins with a slash and has its api-version.
    Task<Result<ArmReply>> get(AzureAccess access, QString path, std::stop_token stop);
    /// All pages of a listing: the elements of "value".
    Task<Result<QJsonArray>> list(AzureAccess access, QString path, std::stop_token stop);
    /// Sends a change and waits until the operation is over; `waiting` is told once if there is one. The reply is the resource
    /// where the service shows it.
    Task<Result<ArmReply>> change(
        AzureAccess access, Method method, QString path, QJsonObject body, std::function<void()> waiting, std::stop_token stop);

    /// How long a long-running operation is waited for.
    static constexpr Milliseconds longestOperation = std::chrono::minutes(15);

private:
    Task<Result<Response>> exchange(AzureAccess access, Request request, std::stop_token stop);
    Task<Result<Response>> once(AzureAccess access, Request request, std::stop_token stop);
    Task<Result<ArmReply>> await(AzureAccess access, QString path, ArmOperation operation, std::stop_token stop);

    Transport &m_transport;
    Clock &m_clock;
    std::function<double()> m_dice;
};

} // namespace tributary
