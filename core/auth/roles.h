// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "model/stream.h"

namespace tributary {

/// Entra issues a token even where no permission was granted, so the roles are looked at right after minting.
/// Forbidden where the token cannot read the stream at all: AF10001 naming ActivityFeed.Read, or for a stream of Microsoft
/// Graph Authorization_RequestDenied naming AuditLog.Read.All or Directory.Read.All. Pure.
[[nodiscard]] std::optional<Error> missingRole(const AccessToken &token, Stream stream);

/// A role whose lack does not stop the stream in every tenant: ActivityFeed.ReadDlp for DLP.All. Forbidden, AF10001/dlp; shown
/// by the tenant check as a warning. Nothing for other streams, and nothing while missingRole() has something to say. Pure.
[[nodiscard]] std::optional<Error> advisableRole(const AccessToken &token, Stream stream);

} // namespace tributary
