// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/matcher.h"

#include "filter/check.h"
#include "filter/values.h"
#include "model/auditnames.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;
using Test = FilterNode::Test;

/// Members that name the application, in the shapes of the services.
const std::array applicationMembers{
    u"ApplicationId"_s, u"AppId"_s, u"ClientAppId"_s, u"AppDisplayName"_s, u"ApplicationDisplayName"_s, u"ApplicationName"_s};

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

/// Turns the tree into checks, and notes what they need.
class Compiler {
public:
    explicit Compiler(const FilterContext &context)
        : m_context(context)
    {
    }

    FilterCheckPtr compile(const FilterNode &node)
    {
        switch (node.kind) {
        case Kind::And:
            return allOf(compileAll(node.children));
        case Kind::Or:
            return anyOf(compileAll(node.children));
        case Kind::Not:
            return notThis(compile(node.children.front()));
        case Kind::Field:
            return field(node);
        case Kind::Has:
            return has(node);
        case Kind::Is:
            return is(node);
        case Kind::Text:
            needsRaw = true;
            return textInside(TextSearch(node.values.front()));
        case Kind::Regex:
            needsRaw = true;
            return regexInside(regexOf(node));
        }
        return always();
    }

    RecordColumnMask columns = 0;
    bool needsRaw = false;
    std::optional<FilterProblem> problem;

private:
    std::vector<FilterCheckPtr> compileAll(const std::vector<FilterNode> &nodes)
    {
        std::vector<FilterCheckPtr> checks;
        checks.reserve(nodes.size());
        for (const FilterNode &node : nodes)
            checks.push_back(compile(node));
        return checks;
    }

    RecordColumn need(RecordColumn column)
    {
        columns |= maskOf(column);
        return column;
    }

    static BoundedRegex regexOf(const FilterNode &node) { return {node.values.front().text, node.ignoresCase}; }

    FilterCheckPtr field(const FilterNode &node)
    {
        switch (node.field) {
        case FilterField::Time:
        case FilterField::Last:
        case FilterField::Since:
        case FilterField::Until:
            need(RecordColumn::Time);
            return timeIn(times(node));
        case FilterField::Delay:
            need(RecordColumn::Time);
            return delayIn(lengths(node));
        case FilterField::Tenant:
            return tenants(node);
        case FilterField::Stream:
            return streams(node);
        case FilterField::Batch:
            return batchIs(TextSet(node.values));
        case FilterField::UserType:
            return columnNumber(need(RecordColumn::UserType), numbers(node));
        case FilterField::Type:
            return columnNumber(need(RecordColumn::RecordType), numbers(node));
        case FilterField::Ip:
            need(RecordColumn::ClientIp);
            return node.test == Test::Regex ? columnRegex(RecordColumn::ClientIp, regexOf(node)) : addressIn(node);
        case FilterField::Result:
            return result(node);
        case FilterField::Error:
            return error(node);
        case FilterField::App:
            return application(node);
        case FilterField::Raw:
            return raw(RawPath(node.path), node);
        default:
            return column(need(textColumn(node.field)), node);
        }
    }

    static RecordColumn textColumn(FilterField field)
    {
        switch (field) {
        case FilterField::Workload:
            return RecordColumn::Workload;
        case FilterField::Op:
            return RecordColumn::Operation;
        case FilterField::User:
            return RecordColumn::User;
        case FilterField::Object:
            return RecordColumn::Object;
        case FilterField::Result:
            return RecordColumn::Result;
        case FilterField::Error:
            return RecordColumn::Error;
        case FilterField::Ip:
            return RecordColumn::ClientIp;
        case FilterField::Type:
            return RecordColumn::RecordType;
        case FilterField::UserType:
            return RecordColumn::UserType;
        case FilterField::Time:
        case FilterField::Delay:
            return RecordColumn::Time;
        default:
            return RecordColumn::Id;
        }
    }

    static FilterCheckPtr column(RecordColumn column, const FilterNode &node)
    {
        return node.test == Test::Regex ? columnRegex(column, regexOf(node)) : columnText(column, TextSet(node.values));
    }

    [[nodiscard]] FilterPeriod period(const FilterValue &value) const
    {
        return filterPeriod(value.text, m_context.now, m_context.zone).value_or(FilterPeriod());
    }

    [[nodiscard]] FilterIntervals times(const FilterNode &node) const
    {
        FilterIntervals intervals;
        if (node.test == Test::Range) {
            const double from = periodInterval(Test::GreaterEqual, period(node.values.front())).from;
            return {{.from = from, .to = periodInterval(Test::Less, period(node.values.back())).to}};
        }
        for (const FilterValue &value : node.values) {
            if (node.field == FilterField::Last)
                intervals.push_back({.from = double(m_context.now.time_since_epoch().count()) - lengthOf(value)});
            else if (node.field == FilterField::Since)
                intervals.push_back(periodInterval(Test::GreaterEqual, period(value)));
            else if (node.field == FilterField::Until)
                intervals.push_back(periodInterval(Test::Less, period(value)));
            else
                intervals.push_back(periodInterval(node.test, period(value)));
        }
        return intervals;
    }

    static FilterIntervals lengths(const FilterNode &node)
    {
        if (node.test == Test::Range)
            return {{.from = lengthOf(node.values.front()), .to = lengthOf(node.values.back())}};
        FilterIntervals intervals;
        for (const FilterValue &value : node.values) {
            const auto length = filterLength(value.text).value_or(FilterLength());
            if (node.test == Test::AnyOf) // as precise as it is written
                intervals.push_back(
                    {.from = double(length.length.count()), .to = double((length.length + length.unit).count())});
            else
                intervals.push_back(numberInterval(node.test, lengthOf(value)));
        }
        return intervals;
    }

    static FilterIntervals numbers(const FilterNode &node)
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

    FilterCheckPtr tenants(const FilterNode &node)
    {
        const TextSet texts(node.values);
        std::vector<TenantId> found;
        for (const FilterTenant &tenant : m_context.tenants) {
            const auto is = [&texts](const QString &text) { return !text.isEmpty() && texts.matches(text.toUtf8()); };
            if (is(tenant.name) || is(tenant.domain) || is(tenant.id.value()))
                found.push_back(tenant.id);
        }
        return tenantIs(std::move(found));
    }

    static FilterCheckPtr streams(const FilterNode &node)
    {
        std::vector<Stream> found;
        for (const FilterValue &value : node.values) {
            const QList<Stream> meant = filterStreams(value);
            found.insert(found.end(), meant.begin(), meant.end());
        }
        return streamIs(std::move(found));
    }

    /// Words for the outcome mean what is derived; everything else is ResultStatus as it stands.
    FilterCheckPtr result(const FilterNode &node)
    {
        using Word = std::pair<QLatin1StringView, Outcome>;
        static constexpr std::array words{Word{"success"_L1, Outcome::Success}, Word{"succeeded"_L1, Outcome::Success},
            Word{"failed"_L1, Outcome::Failure}, Word{"failure"_L1, Outcome::Failure}, Word{"partial"_L1, Outcome::Partial},
            Word{"unknown"_L1, Outcome::Unknown}};
        need(RecordColumn::Result);
        if (node.test == Test::Regex)
            return columnRegex(RecordColumn::Result, regexOf(node));
        std::vector<FilterCheckPtr> checks;
        std::vector<FilterValue> texts;
        for (const FilterValue &value : node.values) {
            const auto *const word = std::find_if(words.begin(), words.end(), [&value](const Word &known) {
                return !value.isQuoted && value.text.compare(known.first, Qt::CaseInsensitive) == 0;
            });
            if (word == words.end())
                texts.push_back(value);
            else
                checks.push_back(outcomeIs(word->second));
        }
        if (!checks.empty()) {
            need(RecordColumn::Operation);
            need(RecordColumn::Error);
        }
        if (!texts.empty())
            checks.push_back(columnText(RecordColumn::Result, TextSet(texts)));
        return anyOf(std::move(checks));
    }

    FilterCheckPtr error(const FilterNode &node)
    {
        need(RecordColumn::Error);
        if (node.test == Test::Regex)
            return columnRegex(RecordColumn::Error, regexOf(node));
        if (node.test != Test::AnyOf)
            return errorNumber(numbers(node));
        FilterNode onlyNumbers = node;
        std::erase_if(onlyNumbers.values, [](const FilterValue &v) { return v.isQuoted || !filterNumber(v.text); });
        std::vector<FilterCheckPtr> checks;
        if (!onlyNumbers.values.empty())
            checks.push_back(errorNumber(numbers(onlyNumbers)));
        checks.push_back(columnText(RecordColumn::Error, TextSet(node.values)));
        return anyOf(std::move(checks));
    }

    FilterCheckPtr application(const FilterNode &node)
    {
        std::vector<FilterCheckPtr> checks;
        for (const QString &member : applicationMembers)
            checks.push_back(raw(RawPath({member}), node));
        return anyOf(std::move(checks));
    }

    FilterCheckPtr raw(RawPath path, const FilterNode &node)
    {
        needsRaw = true;
        if (node.kind == Kind::Has)
            return rawFilled(std::move(path));
        if (node.test == Test::Regex)
            return rawRegex(std::move(path), regexOf(node));
        if (node.test == Test::AnyOf)
            return rawText(std::move(path), TextSet(node.values));
        if (filterNumber(node.values.front().text))
            return rawNumber(std::move(path), numbers(node));
        return rawTime(std::move(path), times(node));
    }

    FilterCheckPtr has(const FilterNode &node)
    {
        switch (node.field) {
        case FilterField::Raw:
            return raw(RawPath(node.path), node);
        case FilterField::App:
            return application(node);
        case FilterField::Batch:
            return hasBatch();
        case FilterField::Tenant:
        case FilterField::Stream:
            return always();
        default:
            return columnFilled(need(textColumn(node.field)));
        }
    }

    FilterCheckPtr is(const FilterNode &node)
    {
        if (node.flag == FilterFlag::Late) {
            need(RecordColumn::Time);
            return delayIn({{.from = double(m_context.lateAfter.count()), .hasFrom = false}});
        }
        if ((m_context.answerable & flagBit(node.flag)) == 0 && !problem) {
            problem = {node.span.start, node.span.length,
                u"is:%1 cannot be answered here: nothing is known of it; leave it out"_s.arg(filterFlagName(node.flag))};
        }
        return flagHolds(node.flag);
    }

    const FilterContext &m_context;
};

} // namespace

tl::expected<FilterMatcher, FilterProblem> FilterMatcher::make(const Filter &filter, const FilterContext &context)
{
    Compiler compiler(context);
    FilterMatcher matcher;
    matcher.m_root = compiler.compile(filter.root());
    if (compiler.problem)
        return tl::unexpected(*compiler.problem);
    matcher.m_columns = compiler.columns;
    matcher.m_needsRaw = compiler.needsRaw;
    return matcher;
}

FilterMatcher::Answer FilterMatcher::ask(const FilterRecord &record) const
{
    FilterFacts facts(record, m_columns);
    const bool holds = m_root->holds(facts);
    if (facts.gaveUp())
        return Answer::Unknown;
    return holds ? Answer::Yes : Answer::No;
}

} // namespace tributary
