// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"
#include "setup/onboarding.h"
#include "setup/provisioning.h"
#include "setup/tenantupkeep.h"

#include <map>

namespace tributary {

/// What setting up works with, for as long as the profile is open. Engine thread.
struct SetupBench {
    explicit SetupBench(Runtime &profile)
        : runtime(profile)
        , onboarding(profile.setupParts())
        , provisioning(profile.provisioningParts())
        , upkeep(profile.setupParts())
    {
    }

    Runtime &runtime;
    Onboarding onboarding;
    Provisioning provisioning;
    TenantUpkeep upkeep;
    std::map<DestinationId, Provisioning::Person> persons; ///< who signed in for a draft; in memory only

    QString suggestion; ///< a tenant to try the wizard with, in the demo

    /// Who acts for a draft: somebody who signed in, or null for the sending app itself.
    [[nodiscard]] Provisioning::Person personOf(const DestinationDraft &draft) const
    {
        const auto person = persons.find(draft.id);
        return draft.way != ProvisioningWay::Person || person == persons.end() ? nullptr : person->second;
    }
};

} // namespace tributary
