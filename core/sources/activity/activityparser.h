// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "sources/source.h"

/// What the Office 365 Management Activity API says ("audit sources" 1.4 and 1.5). Pure: bytes to values.
namespace tributary::activity {

/// What was asked for, where that changes what a status means.
enum class Subject { Feed, Blob };

/// The answer "already enabled, nothing changed" to a start, which means success.
inline constexpr QLatin1StringView alreadyEnabled("AF20024");

/// The answer to a token without the permission; also to one minted before the permission was granted.
inline constexpr QLatin1StringView permissionMissing("AF10001");

/// The code of an error body, whatever the status; empty where there is none.
[[nodiscard]] QString errorCode(const QByteArray &body);

/// The meaning of an error reply: by its AF code, with whatever status it comes; by status only where there is no code.
/// Understands JSON, HTML, bare exception text and nothing at all. A blob that is gone without a code of the service gets
/// "HTTP404" or "HTTP410". Without retryAfter, which needs a clock.
[[nodiscard]] Error errorOf(const Response &response, Subject subject);

/// A listing: array of contentType, status, webhook. Content types of other programs are left out. A reply that is no such
/// array is an error: of the service's code, if it names one, else Malformed.
[[nodiscard]] Result<std::vector<Subscription>> parseSubscriptions(const Response &response);

/// One page of content with the marker of the next from NextPageUri (or NextPageUrl). An item without a readable time of
/// creation gets `created`, one without id gets the last part of its URI; an item with neither makes the page Malformed.
[[nodiscard]] Result<ContentPage> parseContentPage(const Response &response, Instant created);

} // namespace tributary::activity
