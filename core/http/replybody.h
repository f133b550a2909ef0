// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "http/transport.h"

class QNetworkReply;

namespace tributary {

/// Status, headers and body, still packed, of a reply that has finished; the body behind what `spool` has of it, if there is
/// one. BodyTruncated where Content-Length promised more.
[[nodiscard]] Result<Response> readReply(QNetworkReply &reply, const Spool &spool = {});

/// Whether a Content-Encoding has to be undone.
[[nodiscard]] bool isPacked(const Response &response);

/// Whether unpacking takes less than a hop to another thread is worth.
[[nodiscard]] bool isQuicklyUnpacked(const Response &response);

/// How long a body may be, in memory and at all, and where a longer one goes.
struct UnpackLimits {
    qint64 maxBody = 0;
    std::optional<qint64> heldBody;
    QString directory;
};

/// The response with its gzip body unpacked and the encoding header gone. libdeflate does it in a third of the time of Qt's
/// zlib, and unlike it finds a stream that was cut; what is over `heldBody` goes to a file. TooLarge over `maxBody`; Network
/// where the body is damaged. Any thread.
[[nodiscard]] Result<Response> unpacked(Response response, const UnpackLimits &limits);

[[nodiscard]] Error tooLarge(qint64 maxBody);

} // namespace tributary
