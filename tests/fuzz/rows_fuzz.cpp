// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "fuzz/property.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "json/recordparser.h"

using namespace tributary;
using namespace tributary::fuzz;

namespace {

/// What a sink of another kind relies on when it takes a stored batch apart.
void requireReadable(const RecordSet &set, const QString &name)
{
    const LogsIngestionEncoder encoder;
    const Envelope envelope{.tenant = TenantId(QStringLiteral("t")), .tenantName = name, .batch = BatchId(QStringLiteral("b"))};
    QByteArray batch = "[";
    for (const RecordRef &record : set.records) {
        const qsizetype before = batch.size();
        encoder.append(batch, set, record, envelope);
        require(batch.size() - before == encoder.size(set, record, envelope), "the size of a row is known before");
        batch += ',';
    }
    batch.chop(batch.size() > 1 ? 1 : 0);
    batch += ']';
    const auto rows = splitArray(batch);
    require(rows && rows->size() == set.records.size(), "a batch has the rows that went in");
    const auto strict = parseRecords(batch);
    require(strict && strict->records.size() == rows->size() && strict->rejected.empty(), "every row is valid JSON");
    for (size_t i = 0; i < rows->size(); ++i) {
        const QByteArrayView row(batch.constData() + (*rows)[i].offset, qsizetype((*rows)[i].length));
        require(encoder.rawOf(row) == set.view(set.records[i].raw), "the record comes back byte for byte");
        const QByteArrayView id = memberBytes(row, "RecordId");
        require(id.size() == qsizetype(set.records[i].id.length) + 2, "the id comes back");
        require(QString::fromUtf8(stringBytes(memberBytes(row, "ChildTenantName"))) == name, "the name comes back");
    }
    require(gunzip(gzip(batch), batch.size()).value_or(QByteArray()) == batch, "a batch comes back from gzip");
}

} // namespace

/// Any bytes as rows, and records made of them as a batch.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input = inputOf(data, size);
    const unsigned choice = choiceOf(input);
    for (const std::string_view name : {"RawEvent", "RecordId", ""})
        require(isWithin(memberBytes(input, name), input), "a member is a slice of the row");
    (void)stringBytes(input);
    if (const auto rows = splitArray(input)) {
        for (const ByteRange row : *rows)
            require(row.length > 0 && row.offset + row.length <= input.size(), "a row is a slice of the array");
    }
    (void)gunzip(input, 1 << 20);
    // Half a surrogate pair in a name becomes U+FFFD on its way.
    const QString name = QString::fromUtf8(input.left(qsizetype(choice % 32)));
    if (const auto set = parseRecords(input))
        requireReadable(*set, name);
    return 0;
}
