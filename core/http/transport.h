// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "http/spool.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tributary {

enum class Method { Get, Post, Put, Patch, Delete };

/// "GET", as on the wire.
[[nodiscard]] QByteArray methodName(Method method);

/// One HTTP exchange as the services see it. Cheap to copy except for the body.
struct Request {
    Method method = Method::Get;
    QUrl url; ///< sent as encoded; never normalised (contentUri contains '$')
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< beside those the transport sets itself
    QByteArray body;
    std::shared_ptr<const Secret>
        bearer; ///< becomes "Authorization: Bearer …"; shared with the token cache; the caller has checked the host
    Milliseconds timeout = std::chrono::seconds(100); ///< longest silence
    Milliseconds longest = std::chrono::minutes(15); ///< whole exchange, however steadily it drips
    qint64 maxBody = 256ll * 1024 * 1024; ///< longer replies fail with TooLarge
    std::optional<qint64> heldBody; ///< longer replies come as a file; nothing = never
    QString lane; ///< whose traffic this is (a tenant, a destination): lanes share the connections fairly
};

struct Response {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body; ///< decompressed; content-encoding and content-length are dropped then
    Spool file; ///< in place of a body longer than Request::heldBody: decompressed, to be read from its beginning

    /// The first header of this name (lower case), or empty.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Sends requests. Every reply with a status is a Response, whatever the status; Network, TooLarge, HostNotAllowed
/// (redirects are never followed), Storage (a long reply does not fit on the disk) and Cancelled are errors. Sends no token to
/// http hosts that are not loopback. Engine thread only. On stop the exchange is aborted and the task ends with Cancelled at
/// once.
class Transport {
public:
    virtual ~Transport() = default;
    virtual Task<Result<Response>> send(Request request, std::stop_token stop) = 0;
};

/// Percent-encodes name=value pairs for application/x-www-form-urlencoded.
[[nodiscard]] QByteArray formEncode(const std::vector<std::pair<QByteArray, QByteArray>> &fields);

/// Retry-After as seconds or as an HTTP date (relative to `now`, or to the reply's Date header where it has one); never
/// negative, at most a day.
[[nodiscard]] std::optional<Milliseconds> retryAfter(const Response &response, Instant now);

/// How far this computer's clock is ahead of the Date header at least, which was written between the request and the end of the
/// reply. 0 without one, and below ten seconds.
[[nodiscard]] Milliseconds clockSkew(const Response &response, Instant sent, Instant received);

} // namespace tributary
