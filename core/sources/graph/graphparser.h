// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/stream.h"

/// What Microsoft Graph's audit logs say ("audit sources" 3). Pure: bytes to values.
namespace tributary::graph {

/// One page: its records and the way to the next.
struct Page {
    QByteArray records; ///< the array "value", byte for byte
    QByteArray next; ///< @odata.nextLink; empty on the last page
    bool isEmpty = false; ///< no record in it
};

/// The code of an error body, whatever the status; empty where there is none.
[[nodiscard]] QString errorCode(const QByteArray &body);

/// The meaning of an error reply: by its code, then by what its message says, then by status. A feed that this cloud does not
/// have gets a code that ends in "/not-offered", a time range that is too old "InvalidFilterClause" and WindowRefused.
/// Understands JSON, HTML and nothing at all. Without retryAfter, which needs a clock.
[[nodiscard]] Error errorOf(const Response &response, Stream stream);

/// A page. Malformed where it is none or was cut off; the service's error where it names one. The records are not looked at.
[[nodiscard]] Result<Page> parsePage(const Response &response, Stream stream);

} // namespace tributary::graph
