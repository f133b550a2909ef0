// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>

#include <optional>
#include <utility>
#include <vector>

namespace tributary {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>; ///< names in lower case

/// The value of the first header of this name (lower case), or empty.
[[nodiscard]] QByteArray headerOf(const HeaderList &headers, QByteArrayView name);

/// One HTTP request as it came over the wire: the body still has its Content-Encoding.
struct SimulatedRequest {
    QByteArray method; ///< upper case
    QByteArray target; ///< path and query, percent-encoded as sent
    HeaderList headers;
    QByteArray body;
};

/// What the cloud answers, and how the connection is to misbehave while the answer is sent.
struct SimulatedReply {
    enum class Packing { AsAccepted, WrongBytes, CutOff }; ///< the last two: a damaged gzip stream, whatever was accepted

    int status = 200;
    HeaderList headers; ///< without Content-Length and Content-Encoding: those are the server's
    QByteArray body;
    Milliseconds delay{0}; ///< wait before the first byte
    Milliseconds drip{0}; ///< the body comes in pieces over this time
    std::optional<qsizetype> resetAfter; ///< reset the connection after so many bytes of the body; 0 = before the head
    bool endsBehindHead = false; ///< reset the connection between head and body
    qsizetype lengthError = 0; ///< Content-Length states so many bytes more than there are, or less
    Packing packing = Packing::AsAccepted;
    bool unreachable = false; ///< nobody was asked: the name does not resolve
};

/// A request taken apart: what every subject of the simulator needs. Borrows the request.
struct RequestView {
    explicit RequestView(const SimulatedRequest &request);

    const SimulatedRequest &request;
    QByteArrayList segments; ///< of the path, percent-decoded, without empty ones
    std::vector<std::pair<QByteArray, QByteArray>> query; ///< percent-decoded

    /// The first parameter of this name, or nothing.
    [[nodiscard]] std::optional<QByteArray> parameter(QByteArrayView name) const;
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerOf(request.headers, name); }

    /// The token of "Authorization: Bearer …", or empty.
    [[nodiscard]] QByteArray bearer() const;

    /// Content-Type without parameters, lower case.
    [[nodiscard]] QByteArray mediaType() const;
};

/// Takes "a=b&c=d" apart; '+' means a blank only in form bodies.
[[nodiscard]] std::vector<std::pair<QByteArray, QByteArray>> parseFields(QByteArrayView text, bool plusIsBlank);

/// "Mon, 23 Nov 2026 08:00:00 GMT"
[[nodiscard]] QByteArray httpDate(Instant instant);

/// A gzip stream of the body with the damage the reply asks for.
[[nodiscard]] QByteArray damagedGzip(const SimulatedReply &reply);

/// Replies in the shapes of the services.
[[nodiscard]] SimulatedReply jsonReply(int status, QByteArray body);
/// A page as a proxy or a portal shows it.
[[nodiscard]] SimulatedReply htmlReply(int status, QByteArrayView title);
/// {"error":{"code":…,"message":…}}
[[nodiscard]] SimulatedReply errorReply(int status, const QString &code, const QString &message);

/// A JSON string with its quotes.
[[nodiscard]] QByteArray jsonString(QStringView text);

} // namespace tributary
