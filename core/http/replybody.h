// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "http/transport.h"

class QNetworkReply;

namespace tributary {

/// Status, headers and body, still packed, of a reply that has finished. BodyTruncated where Content-Length promised more.
[[nodiscard]] Result<Response> readReply(QNetworkReply &reply);

/// Whether a Content-Encoding has to be undone.
[[nodiscard]] bool isPacked(const Response &response);

/// Whether unpacking takes less than a hop to another thread is worth.
[[nodiscard]] bool isQuicklyUnpacked(const Response &response);

/// The response with its gzip body unpacked and the encoding header gone. libdeflate does it in a third of the time of Qt's
/// zlib, and unlike it finds a stream that was cut. TooLarge over `maxBody`; Network where the body is damaged. Pure; any
/// thread.
[[nodiscard]] Result<Response> unpacked(Response response, qint64 maxBody);

[[nodiscard]] Error tooLarge(qint64 maxBody);

} // namespace tributary
