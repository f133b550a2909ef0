// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "http/transport.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// As whom the directory is asked.
struct DirectoryAccess {
    QString root; ///< Cloud::graphRoot
    std::shared_ptr<const Secret> token; ///< for its audience
};

/// What Microsoft Graph's directory is asked as a signed-in person, or as an app that may. Engine thread.
class DirectoryClient {
public:
    DirectoryClient(Transport &transport, Clock &clock, DirectoryAccess access)
        : m_transport(transport)
        , m_clock(clock)
        , m_access(std::move(access))
    {
    }

    /// One exchange under /v1.0, `path` encoded, with an empty object for an empty body. What passes by itself (network,
    /// throttling, 5xx) is tried four times; a POST only where nothing can have been made. Errors as of directoryErrorOf().
    Task<Result<QJsonObject>> get(QString path, std::stop_token stop);
    Task<Result<QJsonObject>> send(Method method, QString path, QJsonObject body, std::stop_token stop);

    /// As send(), and for `patience` also while the directory does not know yet what was made a moment ago.
    Task<Result<QJsonObject>> sendPatiently(
        Method method, QString path, QJsonObject body, Milliseconds patience, std::stop_token stop);

private:
    Task<Result<QJsonObject>> exchange(Request request, std::stop_token stop);

    Transport &m_transport;
    Clock &m_clock;
    DirectoryAccess m_access;
};

} // namespace tributary
