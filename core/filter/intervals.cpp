// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/intervals.h"

#include "filter/values.h"
#include "model/auditnames.h"

namespace tributary {

namespace {

using Test = FilterNode::Test;

FilterInterval periodInterval(Test test, const FilterPeriod &period)
{
    const auto start = double(period.start.time_since_epoch().count());
    const auto end = double(period.end.time_since_epoch().count());
    switch (test) {
    case Test::Less:
        return {.to = start};
    case Test::LessEqual:
        return {.to = end};
    case Test::Greater:
        return {.from = end};
    case Test::GreaterEqual:
        return {.from = start};
    default:
        return {.from = start, .to = end};
    }
}

FilterInterval numberInterval(Test test, double value)
{
    switch (test) {
    case Test::Less:
        return {.to = value};
    case Test::LessEqual:
        return {.to = value, .hasTo = true};
    case Test::Greater:
        return {.from = value, .hasFrom = false};
    case Test::GreaterEqual:
        return {.from = value};
    default:
        return {.from = value, .to = value, .hasTo = true};
    }
}

double lengthOf(const FilterValue &value)
{
    return double(filterLength(value.text).value_or(FilterLength()).length.count());
}

} // namespace

FilterIntervals timeIntervals(const FilterNode &node, const FilterContext &context)
{
    const auto period = [&context](const FilterValue &value) {
        return filterPeriod(value.text, context.now, context.zone).value_or(FilterPeriod());
    };
    FilterIntervals intervals;
    if (node.test == Test::Range) {
        const double from = periodInterval(Test::GreaterEqual, period(node.values.front())).from;
        return {{.from = from, .to = periodInterval(Test::Less, period(node.values.back())).to}};
    }
    for (const FilterValue &value : node.values) {
        if (node.field == FilterField::Last)
            intervals.push_back({.from = double(context.now.time_since_epoch().count()) - lengthOf(value)});
        else if (node.field == FilterField::Since)
            intervals.push_back(periodInterval(Test::GreaterEqual, period(value)));
        else if (node.field == FilterField::Until)
            intervals.push_back(periodInterval(Test::Less, period(value)));
        else
            intervals.push_back(periodInterval(node.test, period(value)));
    }
    return intervals;
}

FilterIntervals lengthIntervals(const FilterNode &node)
{
    if (node.test == Test::Range)
        return {{.from = lengthOf(node.values.front()), .to = lengthOf(node.values.back())}};
    FilterIntervals intervals;
    for (const FilterValue &value : node.values) {
        const auto length = filterLength(value.text).value_or(FilterLength());
        if (node.test == Test::AnyOf) // as precise as it is written
            intervals.push_back({.from = double(length.length.count()), .to = double((length.length + length.unit).count())});
        else
            intervals.push_back(numberInterval(node.test, lengthOf(value)));
    }
    return intervals;
}

FilterIntervals numberIntervals(const FilterNode &node)
{
    const auto number = [](const FilterValue &value) { return filterNumber(value.text).value_or(-1); };
    if (node.test == Test::Range)
        return {{.from = number(node.values.front()), .to = number(node.values.back())}};
    FilterIntervals intervals;
    for (const FilterValue &value : node.values) {
        std::vector<int> meant;
        if (node.field == FilterField::Type && node.test == Test::AnyOf)
            meant = filterRecordTypes(value);
        else if (const auto named = userTypeNumber(value.text); node.field == FilterField::UserType && named)
            meant = {*named};
        if (meant.empty())
            intervals.push_back(numberInterval(node.test, number(value)));
        for (const int type : meant)
            intervals.push_back(numberInterval(Test::AnyOf, type));
    }
    return intervals;
}

} // namespace tributary
