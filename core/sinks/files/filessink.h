// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/lane.h"
#include "base/taskscope.h"
#include "sinks/files/fileseries.h"
#include "sinks/sink.h"

#include <map>
#include <memory>

namespace tributary {

/// NDJSON files. A shipment is delivered when its lines are synchronised with the disk; those that arrive while the disk is
/// busy go to it together. A killed process leaves no torn line, and repeats at most what was not confirmed. Engine thread; the
/// disk has a lane of its own.
class FilesSink final : public Sink {
public:
    /// `pool` makes lines and compresses; `diskThreads` = 0 writes within the call, for tests in virtual time.
    FilesSink(Clock &clock, Lane &pool, int diskThreads = 1);

    /// Ends what runs. Awaited before destruction.
    Task<> close();

    Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) override;

    /// Whether files can be made in the directory.
    Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) override;
    Task<Result<void>> tend(SinkTarget target, bool ending) override;
    [[nodiscard]] SinkPace pace(const SinkTarget &target) const override;

private:
    struct Piece {
        QByteArray bytes;
        Completion<Result<void>> done;
    };
    struct Series {
        FilesTarget target;
        files::FileSeries files; ///< touched by the lane only
        std::vector<Piece> waiting;
        bool isWriting = false;
    };
    using SeriesPtr = std::shared_ptr<Series>; ///< the sink's, and of the work that is under way when the target changes

    [[nodiscard]] SeriesPtr seriesOf(const Destination &destination);
    Task<> write(SeriesPtr series);

    Clock &m_clock;
    Lane &m_pool;
    std::map<DestinationId, SeriesPtr> m_series;
    TaskScope m_scope;
    Lane m_disk; ///< last: ends before what it works on
};

} // namespace tributary
