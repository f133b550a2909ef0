// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"
#include "model/cloud.h"
#include "secrets/secretstore.h"
#include "setup/checkresult.h"

namespace tributary {

/// What collecting needs of this computer: a keychain that answers, a clock like Microsoft's, the way to its hosts, room on the
/// disk. Asks two pages that want no sign-in and changes nothing.
struct ComputerCheck {
    Transport &transport;
    SecretStore &secrets;
    Clock &clock;
    Cloud cloud; ///< whose hosts are asked
    QString directory; ///< of the profile
};

/// Keychain, clock, network and disk, in this order and always all four. Engine thread; `check` must outlive the task.
[[nodiscard]] Task<QList<CheckResult>> checkComputer(const ComputerCheck *check, std::stop_token stop);

/// The clock, by how far it is ahead of (or behind) the service's; sign-in is refused from five minutes on. Pure.
[[nodiscard]] CheckResult clockResult(Milliseconds skew);

/// The disk, by the bytes that are free where the profile is. Pure.
[[nodiscard]] CheckResult diskResult(qint64 free);

} // namespace tributary
