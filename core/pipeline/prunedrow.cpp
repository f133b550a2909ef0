// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/prunedrow.h"

#include "json/prune.h"

namespace tributary {

using namespace Qt::StringLiterals;

PrunedRow pruneRow(QByteArrayView row, qsizetype maxBytes, const RowEncoder &encoder)
{
    constexpr QByteArrayView mark = ",\"Truncated\":true";
    const QByteArrayView record = encoder.rawOf(row);
    if (record.isEmpty())
        return {};
    const qsizetype begin = record.data() - row.data();
    const QByteArrayView before = row.first(begin);
    const QByteArrayView behind = row.sliced(begin + record.size());
    const bool isMarked = behind.startsWith(mark);
    const qsizetype others = row.size() - record.size() + (isMarked ? 0 : mark.size());
    auto pruned = pruneObject(record, maxBytes - others);
    if (pruned.bytes.isEmpty())
        return {};
    QByteArray out = before.toByteArray();
    out += pruned.bytes;
    if (!isMarked)
        out += mark;
    out += behind;
    return {std::move(out), std::move(pruned.dropped)};
}

QuarantineEntry wholeOf(QByteArrayView record, const QStringList &dropped, qsizetype limit)
{
    QuarantineEntry entry;
    entry.reason = QuarantineReason::Pruned;
    entry.detail = u"a record of %1 bytes is over the limit of %2; it was sent without %3"_s.arg(record.size())
                       .arg(limit)
                       .arg(dropped.join(u", "_s));
    entry.isRecord = false;
    entry.raw = record.toByteArray();
    entry.rawBytes = entry.raw.size();
    return entry;
}

} // namespace tributary
