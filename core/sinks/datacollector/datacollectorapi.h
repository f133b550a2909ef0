// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "http/transport.h"
#include "sinks/sink.h"

/// Requests and replies of the HTTP Data Collector API ("log analytics" 1). Pure.
namespace tributary::datacollector {

constexpr qsizetype longestPost = 30 * 1024 * 1024;

/// "Mon, 04 Apr 2016 08:00:00 GMT", in English whatever the locale.
[[nodiscard]] QByteArray httpDate(Instant instant);

/// Base64 of the HMAC-SHA256 over method, length in bytes, type, date and path. `key` is the workspace key as the portal shows
/// it. Configuration where it is no Base64 text.
[[nodiscard]] Result<QByteArray> signature(const Secret &key, qsizetype length, const QByteArray &date);

/// One signed call. Configuration where the cloud has no such API, the workspace id is no GUID or the log type no name.
[[nodiscard]] Result<Request> postRequest(
    const SinkTarget &target, SinkKind kind, const QByteArray &json, const Secret &key, Instant now);

/// The meaning of a reply that is no 2xx to a post of so many records and bytes. A 404 says that the URL is wrong or that the
/// post is too large: a large one of several records is to be split, and if a small one gets the same answer it was the URL.
[[nodiscard]] Error errorOf(const Response &response, int records, qsizetype bytes);

} // namespace tributary::datacollector
