// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/recordexport.h"

#include "base/gzip.h"
#include "model/recordtext.h"
#include "json/recordparser.h"

#include <QtCore/QSaveFile>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The batch that was read last.
struct OpenBatch {
    qint64 row = 0;
    QByteArray json;
    std::vector<ByteRange> records;

    void open(qint64 wanted, BatchReader &reader, const RowEncoder &encoder)
    {
        if (row == wanted)
            return;
        row = wanted;
        records.clear();
        const auto body = reader.body(wanted);
        auto unpacked = body ? gunzip(*body, mostUnpacked) : Result<QByteArray>(fail(body.error()));
        if (!unpacked)
            return;
        json = std::move(*unpacked);
        auto found = recordsIn(json, encoder);
        if (found)
            records = std::move(*found);
    }
};

QByteArray written(const ExportRequest &request, RecordRow row, qsizetype before)
{
    switch (request.format) {
    case ExportFormat::Csv:
        row.columns = parseColumns(row.raw);
        return csvRow(row, request.tenantNames);
    case ExportFormat::Json:
        return (before > 0 ? ",\n" : "") + row.raw;
    case ExportFormat::Ndjson:
        break;
    }
    return ndjsonLine(std::move(row.raw));
}

QByteArray opening(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return "\xEF\xBB\xBF" + csvHeader(); // the mark tells spreadsheets that it is UTF-8
    case ExportFormat::Json:
        return "[\n"_ba;
    case ExportFormat::Ndjson:
        break;
    }
    return {};
}

Error writeError(const QSaveFile &file)
{
    return makeError(ErrorKind::Storage, u"the file cannot be written: %1"_s.arg(file.errorString()));
}

/// Where it goes, and how far it is.
struct Writing {
    QSaveFile file;
    ExportProgress progress;
    OpenBatch batch;

    bool write(const QByteArray &text)
    {
        progress.bytes += text.size();
        return file.write(text) == text.size();
    }
};

bool writeRecord(Writing &writing, const ExportRequest &request, const ExportSources &from, Position position)
{
    const auto [chunk, index] = request.snapshot->at(position);
    const RecordAddress address = chunk->addressOf(index);
    writing.batch.open(address.batch, from.reader, from.encoder);
    if (size_t(address.row) >= writing.batch.records.size()) {
        ++writing.progress.gone;
        return true;
    }
    const ByteRange range = writing.batch.records[size_t(address.row)];
    RecordRow row{.address = address, .arrived = chunk->batchOf(index).arrived};
    row.stream = from.store.stream(chunk->stream[index]);
    row.raw = QByteArrayView(writing.batch.json).sliced(range.offset, range.length).toByteArray();
    return writing.write(written(request, std::move(row), qsizetype(writing.progress.written++)));
}

} // namespace

ExportProgress exportRecords(const ExportRequest &request, ExportSources from,
    const std::function<void(const ExportProgress &)> &report, const std::stop_token &stop)
{
    constexpr quint64 reportEvery = 2000;
    std::vector<Position> positions = request.positions;
    std::ranges::sort(positions, std::greater());
    Writing writing;
    writing.file.setFileName(request.file);
    writing.progress.isRunning = true;
    writing.progress.total = positions.size();
    bool isGood = writing.file.open(QIODevice::WriteOnly) && writing.write(opening(request.format));
    for (auto position = positions.begin(); isGood && position != positions.end() && !stop.stop_requested(); ++position) {
        isGood = writeRecord(writing, request, from, *position);
        if (writing.progress.written % reportEvery == 0)
            report(writing.progress);
    }
    if (isGood && request.format == ExportFormat::Json)
        isGood = writing.write("\n]\n"_ba);
    writing.progress.isRunning = false;
    writing.progress.isCancelled = isGood && stop.stop_requested();
    if (writing.progress.isCancelled)
        writing.file.cancelWriting();
    else if (!isGood || !writing.file.commit())
        writing.progress.error = writeError(writing.file);
    return writing.progress;
}

} // namespace tributary
