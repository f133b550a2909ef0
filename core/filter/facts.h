// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/matcher.h"
#include "json/recordtokens.h"

#include <array>
#include <optional>

namespace tributary {

/// What checks ask of one record; found when it is first asked for. Lives as long as one evaluation.
class FilterFacts {
public:
    FilterFacts(const FilterRecord &record, RecordColumnMask columns);

    [[nodiscard]] const FilterRecord &record() const { return m_record; }

    /// UTF-8; valid until the next call for another column.
    [[nodiscard]] QByteArrayView text(RecordColumn column);
    [[nodiscard]] int number(RecordColumn column);
    [[nodiscard]] Instant time(); ///< the record's own, or when it arrived
    [[nodiscard]] std::optional<Instant> ownTime();

    /// The record with the escapes of its strings resolved, where it has any; empty where it has none.
    [[nodiscard]] QByteArrayView unescaped();

    /// A regular expression took too long on this record.
    void giveUp() { m_gaveUp = true; }
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }

private:
    const FilterRecord &m_record;
    RecordTokens m_tokens;
    QByteArray m_scratch;
    std::optional<QByteArray> m_unescaped;
    bool m_gaveUp = false;
};

} // namespace tributary
