// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/packer.h"

#include "base/gzip.h"
#include "pipeline/prunedrow.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Fills one batch after the other.
class Filler {
public:
    Filler(const PackTarget &target, const RowEncoder &encoder)
        : m_target(target)
        , m_encoder(encoder)
    {
        m_envelope.tenant = target.stream.tenant;
        m_envelope.tenantName = target.tenantName;
        m_envelope.stream = target.stream.stream;
        m_envelope.batch = BatchId(newGuid());
    }

    void add(const FetchedBlob &fetched)
    {
        m_envelope.arrived = fetched.blob.created;
        m_envelope.isRedacted = fetched.isChanged;
        for (const quint32 index : fetched.fresh)
            addRecord(fetched, fetched.set.records[index]);
        for (const RejectedSlice &slice : fetched.set.rejected) {
            quarantine(fetched, slice.raw, QuarantineReason::InvalidJson, slice.reason).isRecord = slice.isElement;
            if (slice.isElement)
                m_packed.quarantinedKeys.push_back(slice.key);
        }
    }

    Packed finish()
    {
        close();
        return std::move(m_packed);
    }

private:
    static constexpr qsizetype brackets = 2;

    void addRecord(const FetchedBlob &fetched, const RecordRef &record)
    {
        const qsizetype size = m_encoder.size(fetched.set, record, m_envelope);
        if (size + brackets > m_target.maxBytes && m_target.role != BatchRole::ArchiveOnly) {
            addPruned(fetched, record, size);
            return;
        }
        makeRoomFor(size);
        m_encoder.append(m_body, fetched.set, record, m_envelope);
        m_keys.push_back(record.key);
    }

    void addPruned(const FetchedBlob &fetched, const RecordRef &record, qsizetype size)
    {
        QByteArray whole;
        m_encoder.append(whole, fetched.set, record, m_envelope);
        const PrunedRow pruned = pruneRow(whole, m_target.maxBytes - brackets, m_encoder);
        if (pruned.row.isEmpty()) {
            quarantine(fetched, record.raw, QuarantineReason::TooLarge,
                u"the record takes %1 bytes as a row, the limit of a request is %2"_s.arg(size).arg(m_target.maxBytes));
            m_packed.quarantinedKeys.push_back(record.key);
            return;
        }
        makeRoomFor(pruned.row.size());
        m_body += pruned.row;
        m_keys.push_back(record.key);
        keep(fetched, wholeOf(fetched.set.view(record.raw), pruned.dropped, m_target.maxBytes));
    }

    /// For one more row, and the sign in front of it.
    void makeRoomFor(qsizetype size)
    {
        if (m_body.size() + size + brackets > m_target.maxBytes)
            close();
        m_body += m_keys.empty() ? '[' : ',';
    }

    QuarantineEntry &quarantine(const FetchedBlob &fetched, ByteRange raw, QuarantineReason reason, const QString &detail)
    {
        QuarantineEntry entry;
        entry.reason = reason;
        entry.detail = detail;
        entry.raw = fetched.set.view(raw).toByteArray();
        entry.rawBytes = entry.raw.size();
        return keep(fetched, std::move(entry));
    }

    QuarantineEntry &keep(const FetchedBlob &fetched, QuarantineEntry entry)
    {
        entry.stream = m_target.stream;
        entry.content = fetched.blob.id;
        entry.created = m_target.now;
        return m_packed.quarantined.emplace_back(std::move(entry));
    }

    void close()
    {
        if (m_keys.empty())
            return;
        m_body += ']';
        Batch batch;
        batch.id = m_envelope.batch;
        batch.stream = m_target.stream;
        batch.records = int(m_keys.size());
        batch.bytes = m_body.size();
        batch.gzip = gzip(m_body);
        batch.created = m_target.now;
        batch.keys = std::exchange(m_keys, {});
        batch.role = m_target.role;
        if (batch.role == BatchRole::ArchiveOnly)
            batch.keys.clear();
        m_packed.batches.push_back(std::move(batch));
        m_body.clear();
        m_envelope.batch = BatchId(newGuid());
    }

    const PackTarget &m_target;
    const RowEncoder &m_encoder;
    Envelope m_envelope;
    QByteArray m_body;
    std::vector<RecordKey> m_keys;
    Packed m_packed;
};

} // namespace

Packed packBlobs(const std::vector<FetchedBlob> &blobs, const PackTarget &target, const RowEncoder &encoder)
{
    Filler filler(target, encoder);
    for (const FetchedBlob &blob : blobs)
        filler.add(blob);
    return filler.finish();
}

qsizetype estimateBytes(const FetchedBlob &blob, const PackTarget &target)
{
    // Names of the columns, two GUIDs, a time and a content type; the tenant's name may need escaping.
    constexpr qsizetype envelopeBytes = 300;
    qsizetype bytes = 0;
    for (const quint32 index : blob.fresh)
        bytes += qsizetype(blob.set.records[index].raw.length);
    return bytes + qsizetype(blob.fresh.size()) * (envelopeBytes + 2 * target.tenantName.size());
}

} // namespace tributary
