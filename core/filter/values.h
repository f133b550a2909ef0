// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "filter/filter.h"
#include "model/outcome.h"
#include "model/stream.h"

#include <QtCore/QTimeZone>

namespace tributary {

/// A time as written, resolved: from its first moment to behind its last. "2026-11-22" is a day, "T08:00" a minute, "-6h" and
/// "now" a single moment.
struct FilterPeriod {
    Instant start;
    Instant end;
    bool isRelative = false; ///< depends on when it is asked
};

/// Reads a date, a date and time (with Z or an offset, else in `zone`), "now", "today", "yesterday" or "-6h". Pure.
[[nodiscard]] std::optional<FilterPeriod> filterPeriod(QStringView text, Instant now, const QTimeZone &zone);

/// A length of time as written, and the smallest unit it names: "1h30m".
struct FilterLength {
    Milliseconds length{0};
    Milliseconds unit{1};
};
[[nodiscard]] std::optional<FilterLength> filterLength(QStringView text);

[[nodiscard]] std::optional<double> filterNumber(QStringView text);

/// The record types a value means: a number, a name, or a name with wildcards. Empty where there is none.
[[nodiscard]] std::vector<int> filterRecordTypes(const FilterValue &value);

/// The outcome a value of result: names ("failed"); nothing for texts of ResultStatus.
[[nodiscard]] std::optional<Outcome> filterOutcome(const FilterValue &value);

/// The streams a value means: the name, a part of it ("exchange", "SignIns"), or a name with wildcards.
[[nodiscard]] QList<Stream> filterStreams(const FilterValue &value);

/// What is wrong with a value of this field, for a person; empty where nothing is.
[[nodiscard]] QString filterValueProblem(const FilterNode &node, const FilterValue &value);

[[nodiscard]] bool hasWildcard(const FilterValue &value);

} // namespace tributary
