// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/selector.h"

#include "filter/filtertext.h"
#include "filter/values.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// Why a condition has no place in a rule; empty where it has.
QString whyNotInRule(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::Is:
        return FilterText::tr("is: asks for what happens to a record later; a selection sees it as it comes in");
    case FilterNode::Kind::Field:
    case FilterNode::Kind::Has:
        break;
    default:
        return {};
    }
    if (node.field == FilterField::Tenant)
        return FilterText::tr("a selection belongs to one tenant; leave tenant: out");
    if (node.field == FilterField::Batch)
        return FilterText::tr("a record has no batch yet when it is selected; leave batch: out");
    const bool isTime = filterValueKind(node.field) == FilterValueKind::Time;
    const auto isRelative = [](const FilterValue &value) {
        const auto period = filterPeriod(value.text, Instant(), QTimeZone::utc());
        return period && period->isRelative;
    };
    if (node.field == FilterField::Last || (isTime && std::any_of(node.values.begin(), node.values.end(), isRelative)))
        return FilterText::tr("a selection cannot depend on when it is asked; write a date and a time");
    return {};
}

std::optional<FilterProblem> unfitFor(const FilterNode &node)
{
    const QString why = whyNotInRule(node);
    if (!why.isEmpty())
        return FilterProblem{node.span.start, std::max<qsizetype>(node.span.length, 1), why};
    for (const FilterNode &child : node.children) {
        if (auto problem = unfitFor(child))
            return problem;
    }
    return {};
}

tl::expected<FilterMatcher, FilterProblem> matcherOf(const QString &where)
{
    const FilterParse parsed = parseFilter(where);
    if (!parsed.filter)
        return tl::unexpected(parsed.problem);
    if (parsed.filter->isEmpty())
        return tl::unexpected(FilterProblem{0, 1, FilterText::tr("a condition is missing here, for example op:UserLoggedIn")});
    if (auto problem = unfitFor(parsed.filter->root()))
        return tl::unexpected(std::move(*problem));
    return FilterMatcher::make(*parsed.filter, {});
}

} // namespace

tl::expected<Selector, SelectionProblem> Selector::make(const Selection &selection)
{
    Selector selector;
    for (const SelectionRule &rule : selection.rules) {
        auto matcher = matcherOf(rule.where);
        if (!matcher)
            return tl::unexpected(SelectionProblem{rule.where, std::move(matcher.error())});
        selector.m_rules.push_back({std::move(*matcher), rule.action == SelectionRule::Action::Keep});
    }
    for (const FieldChange &change : selection.changes) {
        auto pointer = JsonPointer::parse(change.pointer);
        if (!pointer) {
            PointerProblem &found = pointer.error();
            return tl::unexpected(SelectionProblem{change.pointer, {found.column, found.length, std::move(found.message)}});
        }
        const bool isRemoved = change.action == FieldChange::Action::Remove;
        selector.m_edits.push_back({std::move(*pointer), isRemoved ? EditKind::Remove : EditKind::Mask});
    }
    selector.m_keepsTheRest = selection.keepsTheRest();
    selector.m_archivesAll = selection.archiveAll;
    return selector;
}

Selector::Decision Selector::decide(const FilterRecord &record) const
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const FilterMatcher::Answer answer = m_rules[i].matcher.ask(record);
        if (answer == FilterMatcher::Answer::Unknown)
            return {.keeps = true, .isUndecided = true, .rule = int(i)};
        if (answer == FilterMatcher::Answer::Yes)
            return {.keeps = m_rules[i].keeps, .rule = int(i)};
    }
    return {.keeps = m_keepsTheRest};
}

std::optional<QByteArray> Selector::changed(QByteArrayView raw) const
{
    return m_edits.empty() ? std::nullopt : editObject(raw, m_edits);
}

} // namespace tributary
