// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection.h"
#include "store/transaction.h"

namespace tributary::selections {

/// See Store::selections() and its neighbours.
Result<std::vector<SelectionScope>> all(Database &database, const std::optional<TenantId> &tenant);
Result<Selection> of(Database &database, const StreamKey &stream);
Result<void> save(Database &database, const SelectionScope &scope, Instant now);
Result<void> clear(Database &database, const TenantId &tenant, std::optional<Stream> stream, Instant now);

} // namespace tributary::selections
