// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/selecting.h"

#include "json/recordtokens.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The content of the Id token of a changed record: it may be masked or gone.
ByteRange idIn(QByteArrayView record)
{
    const QByteArrayView token = RecordTokens(record, maskOf(RecordColumn::Id)).token(RecordColumn::Id);
    if (token.size() < 2 || !token.startsWith('"'))
        return {};
    return {quint32(token.data() + 1 - record.data()), quint32(token.size() - 2)};
}

FetchedBlob withoutRecords(const FetchedBlob &blob)
{
    FetchedBlob out;
    out.blob = blob.blob;
    return out;
}

void appendRecord(FetchedBlob &blob, const RecordRef &original, const QByteArray &raw)
{
    const auto base = quint32(blob.set.bytes.size());
    RecordRef record = original; // its own time and its key stay
    record.raw = {base, quint32(raw.size())};
    record.id = idIn(raw);
    if (record.id.length > 0)
        record.id.offset += base;
    blob.set.bytes += raw;
    blob.fresh.push_back(quint32(blob.set.records.size()));
    blob.set.records.push_back(record);
}

/// The records of some blobs by what happens to them.
struct Sorted {
    std::vector<FetchedBlob> kept;
    std::vector<FetchedBlob> changed;
    std::vector<FetchedBlob> originals; ///< of what was dropped or changed, where the archive keeps all
    std::vector<RecordKey> filtered;
};

void sortInto(Sorted &sorted, FetchedBlob blob, const StreamKey &stream, const Selector &selector)
{
    FetchedBlob changed = withoutRecords(blob);
    changed.isChanged = true;
    std::vector<quint32> kept;
    std::vector<quint32> originals;
    for (const quint32 index : blob.fresh) {
        const RecordRef &record = blob.set.records[index];
        const QByteArrayView raw = blob.set.view(record.raw);
        const bool keeps = selector.decide({.raw = raw, .stream = &stream, .arrived = blob.blob.created}).keeps;
        const auto edited = keeps ? selector.changed(raw) : std::nullopt;
        if (!keeps)
            sorted.filtered.push_back(record.key);
        if (edited)
            appendRecord(changed, record, *edited);
        if (keeps && !edited)
            kept.push_back(index);
        else if (selector.archivesAll())
            originals.push_back(index);
    }
    if (!originals.empty()) {
        FetchedBlob archived = withoutRecords(blob);
        archived.set.bytes = blob.set.bytes;
        archived.set.records = blob.set.records;
        archived.fresh = std::move(originals);
        sorted.originals.push_back(std::move(archived));
    }
    if (!changed.fresh.empty())
        sorted.changed.push_back(std::move(changed));
    blob.fresh = std::move(kept);
    sorted.kept.push_back(std::move(blob));
}

void add(Packed &sum, Packed part)
{
    const auto move = [](auto &from, auto &to) { std::move(from.begin(), from.end(), std::back_inserter(to)); };
    move(part.batches, sum.batches);
    move(part.quarantined, sum.quarantined);
    move(part.quarantinedKeys, sum.quarantinedKeys);
}

} // namespace

Task<Result<SelectorPtr>> selectorFor(Store &store, StreamKey stream)
{
    const auto selection = co_await store.selectionFor(stream);
    if (!selection)
        co_return fail(selection.error());
    if (selection->isOff())
        co_return SelectorPtr();
    auto selector = Selector::make(*selection);
    if (!selector) {
        const SelectionProblem &found = selector.error();
        co_return fail(ErrorKind::Configuration,
            u"the selection cannot be used: \"%1\" at column %2: %3"_s.arg(found.text)
                .arg(found.problem.column + 1)
                .arg(found.problem.message),
            u"Selection"_s);
    }
    SelectorPtr made = std::make_shared<const Selector>(std::move(*selector));
    co_return made;
}

Packed packSelected(
    std::vector<FetchedBlob> blobs, const PackTarget &target, const RowEncoder &encoder, const Selector &selector)
{
    Sorted sorted;
    for (FetchedBlob &blob : blobs)
        sortInto(sorted, std::move(blob), target.stream, selector);
    if (!selector.archivesAll()) // then what was changed is all there is of it
        std::move(sorted.changed.begin(), sorted.changed.end(), std::back_inserter(sorted.kept));
    Packed packed = packBlobs(sorted.kept, target, encoder);
    if (selector.archivesAll()) {
        PackTarget other = target;
        other.role = BatchRole::Changed;
        add(packed, packBlobs(sorted.changed, other, encoder));
        other.role = BatchRole::ArchiveOnly;
        add(packed, packBlobs(sorted.originals, other, encoder));
    }
    packed.filteredKeys = std::move(sorted.filtered);
    return packed;
}

std::optional<FetchedBlob> changedBlob(const FetchedBlob &blob, const Selector &selector)
{
    FetchedBlob changed = withoutRecords(blob);
    changed.isChanged = true;
    for (const quint32 index : blob.fresh) {
        const RecordRef &record = blob.set.records[index];
        if (const auto edited = selector.changed(blob.set.view(record.raw)))
            appendRecord(changed, record, *edited);
    }
    if (changed.fresh.empty())
        return {};
    return changed;
}

} // namespace tributary
