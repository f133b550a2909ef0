// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/filessink.h"

#include "base/gzip.h"
#include "sinks/files/ndjson.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noTarget()
{
    return fail(ErrorKind::Bug, u"no destination of files"_s);
}

} // namespace

FilesSink::FilesSink(Clock &clock, Lane &pool, int diskThreads)
    : m_clock(clock)
    , m_pool(pool)
    , m_disk(diskThreads, u"files"_s)
{
}

Task<> FilesSink::close()
{
    co_await m_scope.join();
}

FilesSink::SeriesPtr FilesSink::seriesOf(const Destination &destination)
{
    const auto *target = std::get_if<FilesTarget>(&destination.target);
    if (!target)
        return {};
    SeriesPtr &series = m_series[destination.id];
    if (!series || series->target != *target) {
        const QString mark = destination.id.value().left(8);
        series = std::make_shared<Series>(Series{.target = *target, .files = files::FileSeries(*target, mark)});
    }
    return series;
}

Task<Result<void>> FilesSink::deliver(SinkTarget target, Shipment shipment, std::stop_token)
{
    const SeriesPtr series = seriesOf(target.destination);
    if (!series)
        co_return noTarget();
    auto work = [rows = shipment.gzip, compression = series->target.compression] {
        return gunzip(rows, files::longestBatch).and_then([compression](const QByteArray &json) {
            return files::encode(json, compression);
        });
    };
    auto bytes = co_await m_pool.run(std::move(work));
    if (!bytes)
        co_return fail(bytes.error());
    const Completion<Result<void>> done;
    series->waiting.push_back({std::move(*bytes), done});
    if (!std::exchange(series->isWriting, true))
        m_scope.spawn(write(series));
    co_return co_await done.wait();
}

/// Whatever waits goes to the disk at once: one wait for it, however many shipments.
Task<> FilesSink::write(SeriesPtr series)
{
    while (!series->waiting.empty()) {
        const std::vector<Piece> group = std::exchange(series->waiting, {});
        std::vector<QByteArray> pieces;
        pieces.reserve(group.size());
        for (const Piece &piece : group)
            pieces.push_back(piece.bytes);
        auto work = [series, pieces = std::move(pieces), now = m_clock.now()] { return series->files.append(pieces, now); };
        const auto written = co_await m_disk.run(std::move(work));
        for (const Piece &piece : group)
            piece.done.complete(written);
    }
    series->isWriting = false;
}

Task<Result<void>> FilesSink::test(SinkTarget target, SinkKind, std::stop_token)
{
    const SeriesPtr series = seriesOf(target.destination);
    if (!series)
        co_return noTarget();
    auto work = [directory = series->target.directory] { return files::checkDirectory(directory); };
    co_return co_await m_disk.run(std::move(work));
}

Task<Result<void>> FilesSink::tend(SinkTarget target, bool ending)
{
    const SeriesPtr series = seriesOf(target.destination);
    if (!series)
        co_return noTarget();
    auto work = [series, ending, now = m_clock.now()] { return series->files.tend(now, ending); };
    co_return co_await m_disk.run(std::move(work));
}

SinkPace FilesSink::pace(const SinkTarget &) const
{
    // The disk paces itself: a shipment is done when it is on it.
    return {.requestsPerMinute = 1'000'000, .bytesPerMinute = 1'000'000'000'000, .firstAtOnce = 12, .mostAtOnce = 12};
}

} // namespace tributary
