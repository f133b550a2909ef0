// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "http/transport.h"
#include "secrets/secretstore.h"
#include "sources/source.h"
#include "store/store.h"

#include <functional>

namespace tributary {

/// What setting up works with. Everything outlives it. Engine thread.
struct SetupParts {
    Transport &transport;
    TokenProvider &tokens;
    SecretStore &secrets;
    Source &source;
    Store &store;
    Clock &clock;
    std::function<QList<Cloud>()> clouds; ///< all that the profile knows, the one to try first in front
    std::function<Task<Result<void>>(QString)> rememberCloud; ///< in the profile, when a tenant refers to it
};

/// The cloud of this name. Configuration, UnknownCloud, where the profile does not know it.
[[nodiscard]] Result<Cloud> cloudNamed(const SetupParts &parts, const QString &name);

/// A tenant with its cloud and the profile's publisher: the parent's tenant id, as set or known from a destination.
Task<Result<TenantContext>> contextOf(SetupParts parts, Tenant tenant);

} // namespace tributary
