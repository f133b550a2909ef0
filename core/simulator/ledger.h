// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/delays.h"
#include "simulator/feeds.h"
#include "simulator/recordsource.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <array>
#include <map>
#include <vector>

namespace tributary::simulation {

/// A set of 64-bit hashes with a little state each: 16 bytes a record, so that millions fit. Never shrinks.
class RecordTable {
public:
    struct Slot {
        quint64 hash = 0; ///< 0 = empty
        quint16 received = 0; ///< by ingestion
        quint16 collected = 0; ///< by the Data Collector API
        quint32 listed : 26 = 0; ///< tenths of a second from the start of the cloud to the first listing; 0 = backlog
        quint32 feed : 4 = 0;
        quint32 isPoison : 1 = 0;
        quint32 isRefused : 1 = 0;
    };

    /// The slot of this hash, made where there is none.
    Slot &insert(quint64 hash);
    [[nodiscard]] Slot *find(quint64 hash);
    [[nodiscard]] size_t size() const { return m_used; }

private:
    [[nodiscard]] size_t placeOf(quint64 hash) const;
    void grow();

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

/// What the sink got of one feed of one tenant.
struct FeedTally {
    quint64 received = 0; ///< distinct rows whose RawEvent is an offered record byte for byte
    quint64 doubled = 0; ///< rows beyond the first of each
    quint64 refused = 0; ///< poison records that ingestion was asked to take and refused
    quint64 unwanted = 0; ///< distinct records handed out that the sink is not to get
    quint64 truncated = 0; ///< distinct rows marked Truncated whose RecordId is of an offered record
};

/// What the Data Collector API got, over all tenants and feeds.
struct CollectorTally {
    quint64 received = 0; ///< distinct records, byte for byte or truncated
    quint64 doubled = 0;
    quint64 altered = 0; ///< records that were never handed out like this
};

/// One row as the sink received it.
struct ReceivedRow {
    int tenant = -1; ///< index; -1 = ChildTenantId names no tenant of this cloud
    QByteArrayView raw; ///< the record inside RawEvent
    QByteArray recordId;
    QByteArray contentType;
    QByteArray tenantText; ///< ChildTenantId as written
    QByteArray batch; ///< CollectorBatchId
    bool isTruncated = false; ///< the column Truncated is true
};

/// Remembers which records were handed out and which arrived. A record is known by the hash of its exact bytes, per tenant.
class Ledger {
public:
    explicit Ledger(int tenants, ExpectedRecord expected = {})
        : m_expected(std::move(expected))
        , m_records(size_t(tenants))
        , m_unwanted(size_t(tenants))
        , m_large(size_t(tenants))
        , m_tallies(size_t(tenants))
        , m_altered(size_t(tenants))
    {
    }

    /// A record leaves the cloud inside a blob. Handing it out again changes nothing. One that is not expected at the sink is
    /// counted as unwanted, and as altered if it comes all the same. `listed`: since the start of the cloud.
    void handOut(const RecordPlace &place, QByteArrayView record, bool isPoison, Milliseconds listed);

    /// One that ingestion does not take whole was handed out: it may arrive truncated, known by its id.
    void handOutLarge(int tenant, int feed, QByteArrayView id);

    /// Whether a record was handed out like this.
    [[nodiscard]] bool knows(int tenant, QByteArrayView record) { return m_records[size_t(tenant)].find(hash(record)); }

    /// True for a record that ingestion is to refuse; counts the refusal.
    bool refuse(int tenant, QByteArrayView record);

    /// A row was accepted. The feed its record was offered in, or -1 for one that was never handed out like this.
    int receive(const ReceivedRow &row, Milliseconds sinceStart);

    /// A record was accepted by the Data Collector API. Of the row: tenant, raw, recordId, isTruncated.
    void collect(const ReceivedRow &row);
    [[nodiscard]] const CollectorTally &collected() const { return m_collected; }

    [[nodiscard]] const FeedTally &tally(int tenant, int feed) const { return m_tallies[size_t(tenant)][size_t(feed)]; }
    [[nodiscard]] quint64 altered(int tenant) const { return m_altered[size_t(tenant)]; }
    [[nodiscard]] const Delays &delays() const { return m_delays; } ///< of records that were not there at the start
    [[nodiscard]] quint64 strays() const { return m_strays; } ///< rows of no known tenant

    /// The workspace table, as far as queries ask: rows and distinct RecordIds per ChildTenantId and ContentType, rows per
    /// batch.
    struct TableRows {
        quint64 rows = 0;
        QSet<quint64> ids;
    };
    [[nodiscard]] const std::map<std::pair<QByteArray, QByteArray>, TableRows> &table() const { return m_table; }
    [[nodiscard]] quint64 rowsOfBatch(const QByteArray &batch) const { return m_batches.value(batch); }
    /// RecordIds that came with this batch first.
    [[nodiscard]] quint64 distinctOfBatch(const QByteArray &batch) const { return m_distinct.value(batch); }
    [[nodiscard]] const QHash<QByteArray, quint64> &batches() const { return m_batches; }

private:
    [[nodiscard]] static quint64 hash(QByteArrayView bytes);
    int receiveTruncated(const ReceivedRow &row);

    ExpectedRecord m_expected;
    std::vector<RecordTable> m_records; ///< by the hash of what is expected of them
    std::vector<RecordTable> m_unwanted;
    std::vector<RecordTable> m_large; ///< by the hash of their ids: those that may be truncated
    std::vector<std::array<FeedTally, feedCount>> m_tallies;
    std::vector<quint64> m_altered;
    CollectorTally m_collected;
    Delays m_delays;
    quint64 m_strays = 0;
    std::map<std::pair<QByteArray, QByteArray>, TableRows> m_table;
    QHash<QByteArray, quint64> m_batches;
    QHash<QByteArray, quint64> m_distinct;
};

} // namespace tributary::simulation
