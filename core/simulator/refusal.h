// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/world.h"

namespace tributary::simulation {

/// An AADSTS error on its way to the client.
struct Refusal {
    int status;
    int number;
    QString error; ///< OAuth code
    QString text;
};

/// The reply of Entra's endpoints: error, error_description, error_codes, ids and times.
[[nodiscard]] SimulatedReply refusalReply(const World &world, const Refusal &refusal);

/// "AADSTS65004: …", with ids and time.
[[nodiscard]] QString refusalText(const World &world, const Refusal &refusal);

} // namespace tributary::simulation
