// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace tributary {

/// What an error means for the program: the decision, not the wire. Every layer branches on this and never on a status.
enum class ErrorKind {
    Network, ///< no complete answer: DNS, connect, TLS, reset, time-out; worth another try
    Throttled, ///< the service asks to slow down (429, AF429 with any status)
    Service, ///< the service has a problem of its own (5xx, AF50000)
    Unauthenticated, ///< the token was refused; one renewal is due
    Forbidden, ///< a permission, role or licence is missing; a person must act, or a role is still propagating
    Configuration, ///< an id, secret, certificate, cloud or rule is wrong; a person must act
    NotSubscribed, ///< the content type has no running subscription
    ContentGone, ///< the blob is expired, unknown or refused for good; its time range is lost coverage
    WindowRefused, ///< start/end or page marker refused (AF20030, AF20031, AF20055); list the window anew
    TooLarge, ///< the request or the reply is over a size limit
    Rejected, ///< the service refuses this very payload (400)
    Malformed, ///< the reply or record could not be understood
    HostNotAllowed, ///< a URL from data points outside the cloud; no token was sent
    KeychainMissing, ///< there is no keychain service
    KeychainLocked, ///< the keychain is locked or access was refused
    NotFound, ///< a local thing asked for by name or id does not exist
    Storage, ///< the local database or disk: full, read-only, corrupted
    Cancelled, ///< the stop token was triggered
    Usage, ///< the caller's input is wrong; says what to change
    Bug, ///< should never happen
};

/// What happened, where, and the service's own words. The sentence for a person is made by model/advice.h from this.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    QString code; ///< the service's code: "AF20022", "AADSTS7000215", "ContentLengthLimitExceeded"; may be empty
    QString message; ///< technical text; never a secret, a token or a query value
    int httpStatus = 0; ///< 0 where no status was received
    QString requestId; ///< x-ms-request-id, trace_id or the client-request-id that was sent
    std::optional<std::chrono::milliseconds> retryAfter; ///< the service's Retry-After, already relative

    bool operator==(const Error &) const = default;
};

/// Shorthand for errors that carry no service detail.
[[nodiscard]] inline Error makeError(ErrorKind kind, QString message, QString code = {})
{
    return Error{.kind = kind, .code = std::move(code), .message = std::move(message)};
}

} // namespace tributary
