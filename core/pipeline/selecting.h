// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "filter/selector.h"
#include "pipeline/packer.h"
#include "store/store.h"

#include <memory>

namespace tributary {

using SelectorPtr = std::shared_ptr<const Selector>; // shared by the pieces of work of a round

/// The selection of a stream, ready for use; null where it is off. Configuration where it cannot be understood: then nothing
/// may be forwarded, for what was to be dropped or masked would leave.
Task<Result<SelectorPtr>> selectorFor(Store &store, StreamKey stream);

/// As packBlobs(), for what the selection leaves of the fresh records. Dropped ones are in `filteredKeys`; where the archive
/// keeps all, batches for it alone hold them, and the originals of the changed ones. Pure; any thread.
[[nodiscard]] Packed packSelected(
    std::vector<FetchedBlob> blobs, const PackTarget &target, const RowEncoder &encoder, const Selector &selector);

/// One record with the changes of a selection, as a blob of its own; nothing where nothing changes. Pure.
[[nodiscard]] std::optional<FetchedBlob> changedBlob(const FetchedBlob &blob, const Selector &selector);

} // namespace tributary
