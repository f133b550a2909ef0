// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/runtime.h"
#include "wizards/destinationdesk.h"

namespace tributary {

/// What the Destinations screen does with a destination of the profile. Engine thread; NotFound where it was removed.
Task<Result<ProofStatus>> sendTestEvent(
    Runtime *runtime, DestinationId id, std::function<void(const ProofStatus &)> told, std::stop_token stop);
Task<Result<void>> pauseDestination(Runtime *runtime, DestinationId id, bool paused); ///< the engine follows
Task<Result<HourProof>> proofOfDestination(Runtime *runtime, DestinationId id, ProofQuestion question, std::stop_token stop);
Task<Result<DestinationSchema>> schemaOfDestination(Runtime *runtime, DestinationId id, std::stop_token stop);
Task<Result<SendingPace>> paceOfDestination(Runtime *runtime, DestinationId id);

} // namespace tributary
