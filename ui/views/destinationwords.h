// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "setup/proofstatus.h"
#include "setup/proofwords.h"
#include "wizards/resulttable.h"

namespace tributary {

/// Where a destination is, as it is copied.
[[nodiscard]] QString addressOf(const Target &target);

[[nodiscard]] ResultState resultOf(DestinationState state);
[[nodiscard]] QString stateText(DestinationState state);
[[nodiscard]] ResultState resultOf(ProofMark mark);

/// How far a test event has come, in a sentence.
[[nodiscard]] QString markerText(const ProofStatus &status);

} // namespace tributary
