// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activity.h"
#include "store/transaction.h"

namespace tributary::activitylog {

/// Within a transaction of the caller, so that what happened and the line that says so become durable together. Folds into a
/// line that says the same within the last day; keeps the newest 10,000 lines.
void add(Transaction &tx, const ActivityEntry &entry);

/// The same for what the person at this machine did.
void addPersons(Transaction &tx, ActivityEntry entry);

Result<void> addAll(Database &database, const std::vector<ActivityEntry> &entries);
Result<std::vector<ActivityEntry>> newest(Database &database, const ActivityQuery &query);

} // namespace tributary::activitylog
