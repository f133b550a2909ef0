// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "model/record.h"
#include "json/recordtokens.h"

#include <QtCore/QTimeZone>

#include <tl/expected.hpp>

namespace tributary {

class FilterCheck;

/// One record as a filter sees it. Everything is borrowed for the call.
struct FilterRecord {
    QByteArrayView raw; ///< the exact bytes; may be empty where the matcher does not need them and columns are given
    const RecordColumns *columns = nullptr; ///< where they are made already; else they are read from the bytes
    const StreamKey *stream = nullptr;
    Instant arrived;
    quint32 flags = 0; ///< which of the flags hold, see flagBit()
    QByteArrayView batch; ///< BatchId, UTF-8
};

[[nodiscard]] constexpr quint32 flagBit(FilterFlag flag)
{
    return quint32(1) << unsigned(flag);
}

/// A tenant as expressions name it.
struct FilterTenant {
    TenantId id;
    QString name;
    QString domain;
};

/// What an expression is held against: times without a zone are in `zone`, relative ones count from `now`.
struct FilterContext {
    Instant now;
    QTimeZone zone = QTimeZone::utc();
    std::vector<FilterTenant> tenants;
    quint32 answerable = 0; ///< flags whose answer the caller knows of every record; asking for others is a problem
    Milliseconds lateAfter = std::chrono::hours(2); ///< "late": arrived more than this after it happened
};

/// A filter made ready to be held against records. Immutable; any number of threads at once.
class FilterMatcher {
public:
    static tl::expected<FilterMatcher, FilterProblem> make(const Filter &filter, const FilterContext &context);

    enum class Answer {
        No,
        Yes,
        Unknown, ///< a regular expression gave up on this record: it would have taken too long
    };
    [[nodiscard]] Answer ask(const FilterRecord &record) const;
    [[nodiscard]] bool matches(const FilterRecord &record) const { return ask(record) == Answer::Yes; }

    /// Text, regular expressions and paths are looked for in the bytes of the record; columns alone do not answer them.
    [[nodiscard]] bool needsRaw() const { return m_needsRaw; }

private:
    FilterMatcher() = default;

    std::shared_ptr<const FilterCheck> m_root; // shared by copies, never changed
    RecordColumnMask m_columns = 0;
    bool m_needsRaw = false;
};

} // namespace tributary
