// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "store/transaction.h"

namespace tributary::figures {

/// What a transaction changes in the counters of a stream. See StreamCounts.
struct Change {
    qint64 listed = 0;
    qint64 fetched = 0;
    qint64 records = 0;
    qint64 duplicates = 0;
    qint64 filtered = 0;
    qint64 quarantined = 0;
    qint64 outbox = 0;
    qint64 delivered = 0;
    qint64 lostBlobs = 0;
};
void add(Transaction &tx, qint64 stream, const Change &change);

/// What it changes in the level of the outbox, and in the size of the archive.
struct Level {
    qint64 batches = 0;
    qint64 records = 0;
    qint64 bytes = 0;
    qint64 archiveBytes = 0;
};
void add(Transaction &tx, const Level &change);

/// Counts records in the hour they were collected; those a destination accepted later count in that hour as well.
struct HourChange {
    qint64 collected = 0;
    qint64 accepted = 0;
    qint64 filtered = 0;
};
void addHour(Transaction &tx, qint64 stream, Instant collectedAt, const HourChange &change);

Result<StreamCounts> counts(Database &database, const StreamKey &stream);
Result<std::vector<HourCount>> hours(Database &database, Instant from);
Result<OutboxLevel> outbox(Database &database, Instant now);

} // namespace tributary::figures
