// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/strongid.h"

#include <optional>

namespace tributary {

using TenantId = StrongId<struct TenantTag>; ///< directory (tenant) GUID, lower case
using ClientId = StrongId<struct ClientTag>; ///< application (client) GUID of an app registration, lower case
using ContentId = StrongId<struct ContentTag>; ///< contentId of a listing, opaque
using BatchId = StrongId<struct BatchTag>; ///< GUID written into every row as CollectorBatchId
using DestinationId = StrongId<struct DestinationTag>; ///< GUID made when the destination is added
using CredentialId = StrongId<struct CredentialTag>; ///< key of a keychain entry: "tributary/<purpose>/<GUID>"

/// The GUID in lower case without braces, or nothing if the text is no GUID.
[[nodiscard]] std::optional<QString> parseGuid(QStringView text);

/// A random (version 4) GUID in lower case.
[[nodiscard]] QString newGuid();

} // namespace tributary
