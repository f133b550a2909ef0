// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/columnsort.h"
#include "columns/eventcounts.h"
#include "filter/matcher.h"

namespace tributary {

/// What is asked of the records.
struct EventQuestion {
    Filter filter;
    FilterContext context;
    EventSort order;
};

/// A piece of an answer. The first one of a question says so and takes the place of what was shown before.
struct EventUpdate {
    quint64 question = 0; ///< as EventLog::ask() numbered it
    bool isFirst = false;
    SnapshotPtr snapshot; ///< what the positions point into
    RecordStatesPtr states;
    std::vector<Position> newer; ///< arrived since, newest first: goes on top
    std::vector<Position> older; ///< newest first: goes to the end
    std::shared_ptr<const std::vector<Position>> sorted; // the whole answer in its order, shared with the search
    std::shared_ptr<const EventSummary> summary; // null = as before
    std::optional<FilterProblem> problem; ///< the question cannot be answered; nothing else is set

    quint64 found = 0;
    quint64 searched = 0;
    quint64 known = 0; ///< records there are so far
    quint64 undecided = 0;
    quint64 gone = 0; ///< records whose bytes were needed and are not kept any more
    bool readsRaw = false; ///< every record is read
    bool isDone = false; ///< nothing older is left to search, or the search was stopped
    bool isWhole = false; ///< the archive is loaded to its end
    Milliseconds took{0};
};

} // namespace tributary
