// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/doorbell.h"
#include "base/lane.h"
#include "base/semaphore.h"
#include "base/taskscope.h"
#include "model/sendingpace.h"
#include "pipeline/pacer.h"
#include "sinks/rowencoder.h"
#include "sinks/sink.h"
#include "store/store.h"

namespace tributary {

class StatusBoard;

/// What forwarding needs; all of it outlives the forwarder. Engine thread.
struct ForwarderParts {
    Store &store;
    Sink &sink;
    const RowEncoder &encoder;
    Clock &clock;
    Lane &pool;
    StatusBoard &board;
    std::function<double()> dice;
};

/// Empties the outbox of one destination: a few batches at once, oldest first. A batch leaves the outbox only on a 2xx. Too
/// large is split, and a single record too large sent without its largest members and kept whole in quarantine; a refused batch
/// is bisected to its bad records, which go to quarantine with the server's words; a missing
/// role is waited for, what needs the operator is tried again now and then, everything transient is tried again for ever.
class Forwarder {
public:
    Forwarder(ForwarderParts parts, SinkTarget target);

    /// Runs until stop, and not at all where the destination is paused. What is on the wire then is given up and stays in the
    /// outbox.
    Task<> run(std::stop_token stop);

    /// There is something new in the outbox.
    void wake() { m_doorbell.ring(); }

    [[nodiscard]] const DestinationStatus &status() const { return m_status; }
    [[nodiscard]] SendingPace pace();

private:
    /// The rows of a batch taken apart for splitting; shared by the steps of one delivery.
    struct Rows {
        PendingBatch batch;
        QByteArray json;
        std::vector<ByteRange> rows;
        Delivery delivery;
    };
    using RowsPtr = std::shared_ptr<Rows>;

    Task<> tend(bool ending);
    Task<> deliverBatch(PendingBatch batch, std::stop_token stop);
    Task<> settle(Delivery delivery, StreamKey stream, std::stop_token stop);
    Task<Result<Delivery>> deliverOnce(PendingBatch batch, std::stop_token stop);
    Task<Result<RowsPtr>> unpack(PendingBatch batch, QByteArray body);
    Task<Result<void>> deliverRows(RowsPtr rows, size_t from, size_t to, std::stop_token stop);
    Task<Result<void>> divide(RowsPtr rows, size_t from, size_t to, std::stop_token stop);
    Task<Result<void>> send(Shipment shipment, std::stop_token stop);
    Task<Result<void>> deliverPruned(RowsPtr rows, size_t row, Error refusal, std::stop_token stop);
    Task<Result<void>> sendRows(RowsPtr rows, QByteArray json, int records, std::stop_token stop);
    [[nodiscard]] Result<void> refuse(const RowsPtr &rows, size_t row, const Error &error) const;
    [[nodiscard]] QuarantineEntry entryFor(const RowsPtr &rows, const Error &refusal, QuarantineEntry entry) const;
    void accepted(int records);
    void waitFor(const Error &error);
    void publish(DestinationState state, std::optional<Error> error);

    ForwarderParts m_parts;
    SinkTarget m_target;
    SinkPace m_pace;
    Pacer m_pacer;
    RateBudget m_bytes;
    RateBudget m_records; ///< only counts
    quint64 m_throttled = 0;
    std::optional<Instant> m_lastThrottled;
    Semaphore m_breadth;
    Doorbell m_doorbell;
    DestinationStatus m_status;
    std::optional<Error> m_untended; ///< why the sink could not finish what was due
    int m_refusals = 0; ///< in a row: role missing or the operator needed
    std::optional<Milliseconds> m_heldSince; ///< steady
    Milliseconds m_heldUntil{0}; ///< steady
};

} // namespace tributary
