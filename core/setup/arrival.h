// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/logquery.h"
#include "setup/hourproof.h"
#include "sinks/sink.h"
#include "store/store.h"

namespace tributary {

/// What reading an arrival works with. Everything outlives it. Engine thread.
struct ArrivalParts {
    Store &store;
    LogQuery &query;
    Clock &clock;
};

/// Holds what a destination accepted against what its workspace has. Writes nothing there. Engine thread.
class Arrival {
public:
    explicit Arrival(ArrivalParts parts)
        : m_parts(parts)
    {
    }

    /// From the store alone, with what the workspace said earlier.
    Task<Result<HourProof>> known(Destination destination, Instant from);

    /// Asks the workspace as `reader`, and keeps what it says. That it refuses is no error: the figures come with its refusal.
    Task<Result<HourProof>> ask(SinkTarget target, AzureAccess reader, Instant from, std::stop_token stop);

private:
    Task<Result<QHash<QString, BatchRows>>> rowsOf(
        LogsIngestionTarget rule, AzureAccess reader, Instant from, std::stop_token stop);

    ArrivalParts m_parts;
};

/// Whether the workspace behind it can be asked at all. Pure.
[[nodiscard]] ProofReading readingOf(const Destination &destination);

} // namespace tributary
