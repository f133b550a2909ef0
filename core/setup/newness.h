// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/setupparts.h"

namespace tributary {

/// Signs in, and for `patience` again while the refusal may only mean that app or credential are minutes old and not known
/// everywhere. What was refused a moment ago is asked anew.
Task<Result<AccessToken>> tokenPatiently(SetupParts parts, TokenRequest request, Milliseconds patience, std::stop_token stop);

} // namespace tributary
