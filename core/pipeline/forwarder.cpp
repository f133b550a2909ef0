// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/forwarder.h"

#include "base/gzip.h"
#include "pipeline/prunedrow.h"
#include "pipeline/remark.h"
#include "pipeline/statusboard.h"
#include "json/recordparser.h"

#include <QtCore/QLoggingCategory>

#include <limits>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logForward, "tributary.forward", QtInfoMsg)

namespace {

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;
constexpr auto rolePropagation = 45min;
constexpr Milliseconds unsettledPause = 2s;
constexpr size_t refusedMeansAll = 10; ///< so many single refusals and no acceptance: the rule refuses everything

PacerLimits limitsOf(const SinkPace &pace)
{
    return {.requests = pace.requestsPerMinute, .mostAtOnce = pace.mostAtOnce, .firstAtOnce = pace.firstAtOnce};
}

QByteArray joinRows(const QByteArray &json, const std::vector<ByteRange> &rows, size_t from, size_t to)
{
    QByteArray array;
    for (size_t i = from; i < to; ++i) {
        array += i == from ? '[' : ',';
        array += QByteArrayView(json.constData() + rows[i].offset, qsizetype(rows[i].length));
    }
    array += ']';
    return array;
}

} // namespace

Forwarder::Forwarder(ForwarderParts parts, SinkTarget target)
    : m_parts(std::move(parts))
    , m_target(std::move(target))
    , m_pace(m_parts.sink.pace(m_target))
    , m_pacer(m_parts.clock, limitsOf(m_pace), m_parts.dice)
    , m_bytes(m_parts.clock, m_pace.bytesPerMinute)
    , m_records(m_parts.clock, std::numeric_limits<qint64>::max())
    , m_breadth(m_pace.mostAtOnce)
{
    m_status.id = m_target.destination.id;
    m_status.name = m_target.destination.name;
    m_status.kind = kindOf(m_target.destination.target);
}

Task<> Forwarder::run(std::stop_token stop)
{
    constexpr int listAtOnce = 32;
    if (m_target.destination.paused) {
        publish(DestinationState::Paused, {});
        co_return;
    }
    TaskScope scope;
    qint64 after = 0;
    while (!stop.stop_requested()) {
        const auto pending = co_await m_parts.store.pending(m_status.id, after, listAtOnce);
        if (!pending)
            m_parts.board.setTrouble(pending.error());
        if (!pending || pending->empty()) {
            co_await tend(false);
            co_await m_doorbell.wait(m_parts.clock, 5s, stop);
            continue;
        }
        for (const PendingBatch &batch : *pending) {
            const bool room = co_await m_breadth.acquire(1, stop);
            if (!room)
                break;
            after = batch.row;
            scope.spawn(deliverBatch(batch, stop));
        }
    }
    co_await scope.join();
    co_await tend(true);
    if (m_status.state == DestinationState::Sending)
        publish(DestinationState::Idle, {});
}

Task<> Forwarder::tend(bool ending)
{
    const auto tended = co_await m_parts.sink.tend(m_target, ending);
    if (tended) {
        const auto trouble = std::exchange(m_untended, {});
        if (trouble && m_status.lastError == trouble)
            publish(DestinationState::Idle, {});
        co_return;
    }
    m_untended = tended.error();
    qCWarning(logForward).noquote() << m_status.name << "cannot finish what is open:" << tended.error().message;
    const bool isForOperator = tended.error().kind == ErrorKind::Configuration || tended.error().kind == ErrorKind::Storage;
    publish(isForOperator ? DestinationState::NeedsOperator : DestinationState::Retrying, tended.error());
}

Task<> Forwarder::deliverBatch(PendingBatch batch, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const auto delivery = co_await deliverOnce(batch, stop);
        if (delivery) {
            co_await settle(*delivery, batch.stream, stop);
            break;
        }
        if (delivery.error().kind == ErrorKind::NotFound) // its tenant was removed
            break;
        if (delivery.error().kind == ErrorKind::Storage)
            m_parts.board.setTrouble(delivery.error());
        else if (delivery.error().kind != ErrorKind::Cancelled)
            waitFor(delivery.error());
        co_await m_parts.clock.sleepFor(unsettledPause, stop);
    }
    m_breadth.release(1);
}

/// What was accepted is not sent again because the store cannot take the receipt: the receipt waits, and holds the batch's
/// place, so that no more batches than fit on the wire are repeated should the process end meanwhile.
Task<> Forwarder::settle(Delivery delivery, StreamKey stream, std::stop_token stop)
{
    for (bool awake = true; awake;) {
        const auto settled = co_await m_parts.store.settle(delivery);
        if (settled) {
            m_parts.board.noteDelivery(stream);
            if (const auto remark = remarkOn(delivery.refused))
                m_parts.board.noteRemark(stream, *remark);
        }
        if (settled || settled.error().kind == ErrorKind::NotFound) // tenant or destination were removed
            break;
        m_parts.board.setTrouble(settled.error());
        awake = co_await m_parts.clock.sleepFor(unsettledPause, stop);
    }
}

Task<Result<Delivery>> Forwarder::deliverOnce(PendingBatch batch, std::stop_token stop)
{
    const auto body = co_await m_parts.store.body(batch.row);
    if (!body)
        co_return fail(body.error());
    Shipment whole{.stream = batch.stream, .batch = batch.id, .records = batch.records, .bytes = batch.bytes, .gzip = *body};
    const auto sent = co_await send(std::move(whole), stop);
    if (sent) {
        co_return Delivery{
            .destination = m_status.id, .batch = batch.row, .accepted = batch.records, .at = m_parts.clock.now()};
    }
    if (sent.error().kind != ErrorKind::TooLarge && sent.error().kind != ErrorKind::Rejected)
        co_return fail(sent.error());
    qCInfo(logForward).noquote() << m_status.name << "refused a batch of" << batch.records
                                 << "records, dividing it:" << sent.error().message;
    const auto rows = co_await unpack(batch, *body);
    if (!rows)
        co_return fail(rows.error());
    const auto divided = co_await divide(*rows, 0, (*rows)->rows.size(), stop);
    if (!divided)
        co_return fail(divided.error());
    (*rows)->delivery.at = m_parts.clock.now();
    co_return (*rows)->delivery;
}

Task<Result<Forwarder::RowsPtr>> Forwarder::unpack(PendingBatch batch, QByteArray body)
{
    auto work = [batch, body = std::move(body)]() -> Result<RowsPtr> {
        auto json = gunzip(body, mostUnpacked);
        if (!json)
            return fail(json.error());
        auto rows = splitArray(*json);
        if (!rows)
            return fail(rows.error());
        auto unpacked = std::make_shared<Rows>();
        unpacked->batch = batch;
        unpacked->json = std::move(*json);
        unpacked->rows = std::move(*rows);
        return unpacked;
    };
    auto unpacked = co_await m_parts.pool.run(std::move(work));
    if (unpacked) {
        (*unpacked)->delivery.destination = m_status.id;
        (*unpacked)->delivery.batch = batch.row;
    }
    co_return unpacked;
}

Task<Result<void>> Forwarder::divide(RowsPtr rows, size_t from, size_t to, std::stop_token stop)
{
    const size_t middle = from + (to - from) / 2;
    if (from < middle) {
        const auto first = co_await deliverRows(rows, from, middle, stop);
        if (!first)
            co_return first;
    }
    co_return co_await deliverRows(rows, middle, to, stop);
}

Task<Result<void>> Forwarder::deliverRows(RowsPtr rows, size_t from, size_t to, std::stop_token stop)
{
    const QByteArray json = joinRows(rows->json, rows->rows, from, to);
    const auto sent = co_await sendRows(rows, json, int(to - from), stop);
    if (sent) {
        rows->delivery.accepted += int(to - from);
        co_return {};
    }
    if (sent.error().kind != ErrorKind::TooLarge && sent.error().kind != ErrorKind::Rejected)
        co_return sent;
    if (to - from > 1)
        co_return co_await divide(rows, from, to, stop);
    if (sent.error().kind == ErrorKind::TooLarge)
        co_return co_await deliverPruned(rows, from, sent.error(), stop);
    co_return refuse(rows, from, sent.error());
}

/// A single record that is too large is made smaller step by step; what it was stays in quarantine.
Task<Result<void>> Forwarder::deliverPruned(RowsPtr rows, size_t row, Error refusal, std::stop_token stop)
{
    QByteArray whole = joinRows(rows->json, rows->rows, row, row + 1);
    whole = whole.sliced(1).chopped(1);
    QStringList dropped;
    for (QByteArray smaller = whole;;) {
        const PrunedRow pruned = pruneRow(smaller, smaller.size() / 4 * 3, m_parts.encoder);
        if (pruned.row.isEmpty())
            co_return refuse(rows, row, refusal);
        smaller = pruned.row;
        dropped += pruned.dropped;
        const QByteArray json = '[' + smaller + ']';
        const auto sent = co_await sendRows(rows, json, 1, stop);
        if (sent) {
            ++rows->delivery.accepted;
            rows->delivery.refused.push_back(
                entryFor(rows, refusal, wholeOf(m_parts.encoder.rawOf(whole), dropped, json.size())));
            co_return {};
        }
        if (sent.error().kind == ErrorKind::Rejected)
            co_return refuse(rows, row, sent.error());
        if (sent.error().kind != ErrorKind::TooLarge)
            co_return sent;
    }
}

Task<Result<void>> Forwarder::sendRows(RowsPtr rows, QByteArray json, int records, std::stop_token stop)
{
    auto pack = [json] { return gzip(json); };
    const auto body = co_await m_parts.pool.run(std::move(pack));
    Shipment part{
        .stream = rows->batch.stream, .batch = rows->batch.id, .records = records, .bytes = json.size(), .gzip = body};
    co_return co_await send(std::move(part), stop);
}

QuarantineEntry Forwarder::entryFor(const RowsPtr &rows, const Error &refusal, QuarantineEntry entry) const
{
    entry.stream = rows->batch.stream;
    entry.code = refusal.code;
    entry.requestId = refusal.requestId;
    entry.created = m_parts.clock.now();
    return entry;
}

Result<void> Forwarder::refuse(const RowsPtr &rows, size_t row, const Error &error) const
{
    const ByteRange range = rows->rows[row];
    const QByteArrayView bytes(rows->json.constData() + range.offset, qsizetype(range.length));
    QuarantineEntry entry;
    entry.reason = error.kind == ErrorKind::TooLarge ? QuarantineReason::TooLarge : QuarantineReason::RefusedBySink;
    entry.detail = error.message;
    entry.raw = m_parts.encoder.rawOf(bytes).toByteArray();
    entry.rawBytes = entry.raw.size();
    rows->delivery.refused.push_back(entryFor(rows, error, std::move(entry)));
    const bool refusesAll =
        rows->delivery.accepted == 0 && rows->delivery.refused.size() >= refusedMeansAll && rows->rows.size() > refusedMeansAll;
    if (refusesAll && error.kind == ErrorKind::Rejected) {
        Error all = error;
        all.kind = ErrorKind::Configuration;
        return fail(all);
    }
    return {};
}

Task<Result<void>> Forwarder::send(Shipment shipment, std::stop_token stop)
{
    for (;;) {
        const bool room = co_await m_bytes.take(shipment.bytes, m_parts.clock, stop);
        if (!room)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        auto pass = co_await m_pacer.enter(stop);
        if (!pass)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        const auto sent = co_await m_parts.sink.deliver(m_target, shipment, stop);
        pass.reset();
        if (sent) {
            accepted(shipment.records);
            co_return sent;
        }
        const Error error = sent.error();
        if (error.kind == ErrorKind::Cancelled)
            co_return sent;
        if (error.kind == ErrorKind::TooLarge || error.kind == ErrorKind::Rejected) {
            m_pacer.succeeded(); // it answered
            co_return sent;
        }
        waitFor(error);
    }
}

void Forwarder::accepted(int records)
{
    m_records.tryTake(records);
    m_pacer.succeeded();
    m_refusals = 0;
    m_heldSince.reset();
    m_status.lastAccepted = m_parts.clock.now();
    publish(DestinationState::Sending, {});
}

SendingPace Forwarder::pace()
{
    return {.requests = m_pacer.used(),
        .mostRequests = m_pace.requestsPerMinute,
        .bytes = m_bytes.used(),
        .mostBytes = m_pace.bytesPerMinute,
        .records = m_records.used(),
        .mostBatchBytes = maxBatchBytes,
        .throttled = m_throttled,
        .lastThrottled = m_lastThrottled};
}

void Forwarder::waitFor(const Error &error)
{
    if (error.kind == ErrorKind::Throttled) {
        ++m_throttled;
        m_lastThrottled = m_parts.clock.now();
    }
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Service:
    case ErrorKind::Malformed:
        // An outage concerns every batch alike: all wait, one tries.
        m_pacer.failed(
            error.kind == ErrorKind::Throttled ? error : Error{.kind = ErrorKind::Throttled, .retryAfter = error.retryAfter});
        publish(DestinationState::Retrying, error);
        return;
    default:
        break;
    }
    // A role needs up to half an hour to propagate; whatever else is wrong waits for the operator. Data stays in the outbox.
    constexpr Milliseconds longest = 60s;
    const Milliseconds now = m_parts.clock.steady();
    if (!m_heldSince)
        m_heldSince = now;
    if (now >= m_heldUntil) { // batches that were on the wire together say the same
        const Milliseconds pause = std::min(longest, Milliseconds(1000) * (1 << std::min(m_refusals++, 6)));
        m_heldUntil = now + pause;
        m_pacer.hold(pause);
    }
    const bool roleMayCome = error.kind == ErrorKind::Forbidden && now - *m_heldSince < rolePropagation;
    publish(roleMayCome ? DestinationState::Holding : DestinationState::NeedsOperator, error);
}

void Forwarder::publish(DestinationState state, std::optional<Error> error)
{
    m_status.state = state;
    m_status.lastError = std::move(error);
    if (m_status.lastError)
        m_status.lastErrorAt = m_parts.clock.now();
    m_parts.board.noteDestination(m_status);
}

} // namespace tributary
