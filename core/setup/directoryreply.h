// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "http/transport.h"

namespace tributary {

/// The meaning of an error reply of Microsoft Graph's directory: by error.code where there is one ("Request_ResourceNotFound",
/// "Authorization_RequestDenied", "Request_MultipleObjectsWithSameKeyValue"), with request-id and Retry-After. NotFound for
/// what does not exist (yet). Pure.
[[nodiscard]] Error directoryErrorOf(const Response &response, Instant now);

} // namespace tributary
