// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/matcher.h"
#include "model/selection.h"
#include "json/edit.h"

namespace tributary {

/// What is wrong with a selection: in which of its texts, and where in it.
struct SelectionProblem {
    QString text; ///< the expression or pointer
    FilterProblem problem;
};

/// A selection made ready to be held against records. Immutable; any number of threads at once.
class Selector {
public:
    /// Beside what the language itself refuses, a rule may not ask for what a record does not tell when it comes in: how old it
    /// is, its tenant, its batch, or flags.
    static tl::expected<Selector, SelectionProblem> make(const Selection &selection);

    struct Decision {
        bool keeps = true;
        bool isUndecided = false; ///< kept only because a regular expression gave up
        int rule = -1; ///< the rule that found the record; -1 where none did
    };

    /// A record that a regular expression gives up on is kept: what cannot be judged is not dropped.
    [[nodiscard]] Decision decide(const FilterRecord &record) const;

    /// The record with its members removed and masked; nothing where it has none of them.
    [[nodiscard]] std::optional<QByteArray> changed(QByteArrayView raw) const;

    [[nodiscard]] bool archivesAll() const { return m_archivesAll; }
    [[nodiscard]] bool hasRules() const { return !m_rules.empty(); }
    [[nodiscard]] bool hasChanges() const { return !m_edits.empty(); }

private:
    struct Rule {
        FilterMatcher matcher;
        bool keeps = true;
    };

    std::vector<Rule> m_rules;
    std::vector<JsonEdit> m_edits;
    bool m_keepsTheRest = true;
    bool m_archivesAll = false;
};

} // namespace tributary
