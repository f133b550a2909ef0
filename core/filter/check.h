// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/facts.h"
#include "filter/rawpath.h"
#include "filter/textpattern.h"
#include "model/outcome.h"

#include <QtCore/QRegularExpression>

#include <limits>
#include <memory>

namespace tributary {

/// One condition, compiled. Immutable.
class FilterCheck {
public:
    virtual ~FilterCheck() = default;
    [[nodiscard]] virtual bool holds(FilterFacts &facts) const = 0;
};
using FilterCheckPtr = std::unique_ptr<const FilterCheck>;

/// Numbers from..to; times and durations as milliseconds.
struct FilterInterval {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    bool hasFrom = true; ///< the first one belongs to it
    bool hasTo = false; ///< the last one belongs to it

    [[nodiscard]] bool contains(double value) const
    {
        return (hasFrom ? value >= from : value > from) && (hasTo ? value <= to : value < to);
    }
};
using FilterIntervals = std::vector<FilterInterval>;

[[nodiscard]] bool isInAny(const FilterIntervals &intervals, double value);

/// A regular expression that gives up instead of running for ever.
class BoundedRegex {
public:
    BoundedRegex(const QString &pattern, bool ignoresCase);
    [[nodiscard]] bool isIn(QByteArrayView text, FilterFacts &facts) const;

private:
    QRegularExpression m_regex;
};

// Groups.
[[nodiscard]] FilterCheckPtr allOf(std::vector<FilterCheckPtr> checks);
[[nodiscard]] FilterCheckPtr anyOf(std::vector<FilterCheckPtr> checks);
[[nodiscard]] FilterCheckPtr notThis(FilterCheckPtr check);

// Fields.
[[nodiscard]] FilterCheckPtr columnText(RecordColumn column, TextSet texts);
[[nodiscard]] FilterCheckPtr columnRegex(RecordColumn column, BoundedRegex regex);
[[nodiscard]] FilterCheckPtr columnNumber(RecordColumn column, FilterIntervals numbers);
[[nodiscard]] FilterCheckPtr columnFilled(RecordColumn column);
[[nodiscard]] FilterCheckPtr errorNumber(FilterIntervals numbers); ///< of errors given by name as well
[[nodiscard]] FilterCheckPtr outcomeIs(Outcome outcome);
[[nodiscard]] FilterCheckPtr timeIn(FilterIntervals times);
[[nodiscard]] FilterCheckPtr delayIn(FilterIntervals lengths);
[[nodiscard]] FilterCheckPtr streamIs(std::vector<Stream> streams);
[[nodiscard]] FilterCheckPtr tenantIs(std::vector<TenantId> tenants);
[[nodiscard]] FilterCheckPtr batchIs(TextSet texts);
[[nodiscard]] FilterCheckPtr hasBatch();
[[nodiscard]] FilterCheckPtr flagHolds(FilterFlag flag);
[[nodiscard]] FilterCheckPtr always();

/// Addresses: blocks and ranges by value, other values as text.
[[nodiscard]] FilterCheckPtr addressIn(const FilterNode &node);

// Inside the record.
[[nodiscard]] FilterCheckPtr rawFilled(RawPath path);
[[nodiscard]] FilterCheckPtr rawText(RawPath path, TextSet texts);
[[nodiscard]] FilterCheckPtr rawRegex(RawPath path, BoundedRegex regex);
[[nodiscard]] FilterCheckPtr rawNumber(RawPath path, FilterIntervals numbers);
[[nodiscard]] FilterCheckPtr rawTime(RawPath path, FilterIntervals times);
[[nodiscard]] FilterCheckPtr textInside(TextSearch search);
[[nodiscard]] FilterCheckPtr regexInside(BoundedRegex regex);

} // namespace tributary
