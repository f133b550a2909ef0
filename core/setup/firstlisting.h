// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setupparts.h"

namespace tributary {

/// The first page of a stream for the last `past`, by the service's clock. Throttling, of which Graph makes much, is sat out
/// twice. Changes nothing.
Task<Result<ContentPage>> firstListing(
    SetupParts parts, TenantContext context, Stream stream, Milliseconds past, std::stop_token stop);

} // namespace tributary
