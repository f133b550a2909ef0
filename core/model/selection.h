// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stream.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tributary {

/// Keeps or drops the records that an expression of the filter language finds.
struct SelectionRule {
    enum class Action { Keep = 1, Drop = 2 }; // stored; append only
    Action action = Action::Keep;
    QString where;

    bool operator==(const SelectionRule &) const = default;
};

/// Removes a member of every record, or puts a mask in the place of its value.
struct FieldChange {
    enum class Action { Remove = 3, Mask = 4 }; // stored; append only
    Action action = Action::Remove;
    QString pointer; ///< JSON pointer (RFC 6901); "*" stands for every element of an array

    bool operator==(const FieldChange &) const = default;
};

/// What of a stream is forwarded. Applied to new records before they are stored for the sinks; what was stored before stays.
struct Selection {
    /// The first rule that finds a record decides. What none finds goes the other way than the last rule: it is dropped behind
    /// a last "keep", kept behind a last "drop" and where there are no rules.
    std::vector<SelectionRule> rules;
    std::vector<FieldChange> changes;
    bool archiveAll = false; ///< the archive keeps everything as it came, the sinks get the selection only

    [[nodiscard]] bool isOff() const { return rules.empty() && changes.empty(); }
    [[nodiscard]] bool keepsTheRest() const { return rules.empty() || rules.back().action == SelectionRule::Action::Drop; }
    bool operator==(const Selection &) const = default;
};

/// A selection and where it holds. That of a stream takes the place of its tenant's.
struct SelectionScope {
    TenantId tenant;
    std::optional<Stream> stream; ///< nothing: all streams of the tenant that have none of their own
    Selection selection;

    bool operator==(const SelectionScope &) const = default;
};

} // namespace tributary
