// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/transaction.h"

namespace tributary {

/// Makes every figure agree with the rows there are: per stream what waits and what is in quarantine, the level of the outbox
/// and of each destination, the size of the archive. What was delivered or filtered is history and is believed. The hours are
/// corrected to the same sums, from the newest one (that of `now` where more is counted) backwards.
void recountAll(Transaction &tx, Instant now);

} // namespace tributary
