// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/logquery.h"
#include "setup/proofstatus.h"
#include "sinks/rowencoder.h"
#include "sinks/sink.h"

#include <memory>

namespace tributary {

struct ProofParts {
    Sink &sink;
    const RowEncoder &encoder;
    LogQuery &query;
    Clock &clock;
};

/// Tests a Logs Ingestion destination to the end. Engine thread.
class DestinationProof {
public:
    explicit DestinationProof(ProofParts parts)
        : m_parts(parts)
    {
    }

    /// Posts `[]`, and waits while the role is on its way; then one marker record; then asks the workspace for it as each of
    /// `readers` in turn. What was not accepted is an error; the status that comes back is Arrived, NotArrived or CannotLook,
    /// the last also where the target names no workspace.
    Task<Result<ProofStatus>> run(SinkTarget target, std::vector<AzureAccess> readers, ProofPatience patience,
        ProofProgress progress, std::stop_token stop);

private:
    struct Run;
    Task<Result<void>> reach(std::shared_ptr<Run> run);
    Task<Result<void>> postNothing(std::shared_ptr<Run> run);
    Task<Result<void>> sendMarker(std::shared_ptr<Run> run);
    Task<Result<void>> look(std::shared_ptr<Run> run);
    Task<Result<bool>> ask(std::shared_ptr<Run> run);

    ProofParts m_parts;
};

/// A marker record, and the question how many rows of its batch a table has. Pure.
[[nodiscard]] QByteArray markerRecord(const QString &id, Instant now);
[[nodiscard]] QString markerQuery(const QString &table, const BatchId &batch);

} // namespace tributary
