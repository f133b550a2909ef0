// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"
#include "setup/onboarding.h"

namespace tributary {

/// What setting up works with, for as long as the profile is open. Engine thread.
struct SetupBench {
    explicit SetupBench(Runtime &profile)
        : runtime(profile)
        , onboarding(profile.setupParts())
    {
    }

    Runtime &runtime;
    Onboarding onboarding;
};

} // namespace tributary
