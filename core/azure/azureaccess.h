// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"

namespace tributary {

/// On whose behalf Azure is asked.
struct AzureAccess {
    Cloud cloud;
    TenantId tenant; ///< the parent
    AppRegistration app; ///< empty where a person signed in: `tokens` knows who
    std::shared_ptr<TokenProvider> tokens;
};

/// A provider that somebody else owns, and that outlives whoever gets it.
[[nodiscard]] inline std::shared_ptr<TokenProvider> borrowed(TokenProvider &tokens)
{
    return {std::shared_ptr<void>(), &tokens};
}

} // namespace tributary
