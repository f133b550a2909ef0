// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/compiler.h"

#include "filter/filtertext.h"
#include "filter/intervals.h"
#include "filter/values.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;
using Test = FilterNode::Test;

BoundedRegex regexOf(const FilterNode &node)
{
    return {node.values.front().text, node.ignoresCase};
}

RecordColumn textColumn(FilterField field)
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

FilterCheckPtr columnCheck(RecordColumn column, const FilterNode &node)
{
    return node.test == Test::Regex ? columnRegex(column, regexOf(node)) : columnText(column, TextSet(node.values));
}

FilterCheckPtr streamCheck(const FilterNode &node)
{
    std::vector<Stream> found;
    for (const FilterValue &value : node.values) {
        const QList<Stream> meant = filterStreams(value);
        found.insert(found.end(), meant.begin(), meant.end());
    }
    return streamIs(std::move(found));
}

} // namespace

FilterCheckPtr FilterCompiler::compile(const FilterNode &node)
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
        m_needsRaw = true;
        return textInside(TextSearch(node.values.front()));
    case Kind::Regex:
        m_needsRaw = true;
        return regexInside(regexOf(node));
    }
    return always();
}

std::vector<FilterCheckPtr> FilterCompiler::compileAll(const std::vector<FilterNode> &nodes)
{
    std::vector<FilterCheckPtr> checks;
    checks.reserve(nodes.size());
    for (const FilterNode &node : nodes)
        checks.push_back(compile(node));
    return checks;
}

FilterCheckPtr FilterCompiler::field(const FilterNode &node)
{
    switch (node.field) {
    case FilterField::Time:
    case FilterField::Last:
    case FilterField::Since:
    case FilterField::Until:
        need(RecordColumn::Time);
        return timeIn(timeIntervals(node, m_context));
    case FilterField::Delay:
        need(RecordColumn::Time);
        return delayIn(lengthIntervals(node));
    case FilterField::Tenant:
        return tenants(node);
    case FilterField::Stream:
        return streamCheck(node);
    case FilterField::Batch:
        return batchIs(TextSet(node.values));
    case FilterField::UserType:
        return columnNumber(need(RecordColumn::UserType), numberIntervals(node));
    case FilterField::Type:
        return columnNumber(need(RecordColumn::RecordType), numberIntervals(node));
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
        return columnCheck(need(textColumn(node.field)), node);
    }
}

FilterCheckPtr FilterCompiler::tenants(const FilterNode &node) const
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

FilterCheckPtr FilterCompiler::result(const FilterNode &node)
{
    need(RecordColumn::Result);
    if (node.test == Test::Regex)
        return columnRegex(RecordColumn::Result, regexOf(node));
    std::vector<FilterCheckPtr> checks;
    std::vector<FilterValue> texts;
    for (const FilterValue &value : node.values) {
        const auto outcome = filterOutcome(value);
        if (outcome)
            checks.push_back(outcomeIs(*outcome));
        else
            texts.push_back(value);
    }
    if (!checks.empty()) {
        need(RecordColumn::Operation);
        need(RecordColumn::Error);
    }
    if (!texts.empty())
        checks.push_back(columnText(RecordColumn::Result, TextSet(texts)));
    return anyOf(std::move(checks));
}

FilterCheckPtr FilterCompiler::error(const FilterNode &node)
{
    need(RecordColumn::Error);
    if (node.test == Test::Regex)
        return columnRegex(RecordColumn::Error, regexOf(node));
    if (node.test != Test::AnyOf)
        return errorNumber(numberIntervals(node));
    FilterNode onlyNumbers = node;
    std::erase_if(onlyNumbers.values, [](const FilterValue &v) { return v.isQuoted || !filterNumber(v.text); });
    std::vector<FilterCheckPtr> checks;
    if (!onlyNumbers.values.empty())
        checks.push_back(errorNumber(numberIntervals(onlyNumbers)));
    checks.push_back(columnText(RecordColumn::Error, TextSet(node.values)));
    return anyOf(std::move(checks));
}

FilterCheckPtr FilterCompiler::application(const FilterNode &node)
{
    // Members that name the application, in the shapes of the services.
    static const QStringList members{u"ApplicationId"_s, u"AppId"_s, u"ClientAppId"_s, u"AppDisplayName"_s,
        u"ApplicationDisplayName"_s, u"ApplicationName"_s};
    std::vector<FilterCheckPtr> checks;
    for (const QString &member : members)
        checks.push_back(raw(RawPath({member}), node));
    return anyOf(std::move(checks));
}

FilterCheckPtr FilterCompiler::raw(RawPath path, const FilterNode &node)
{
    m_needsRaw = true;
    if (node.kind == Kind::Has)
        return rawFilled(std::move(path));
    if (node.test == Test::Regex)
        return rawRegex(std::move(path), regexOf(node));
    if (node.test == Test::AnyOf)
        return rawText(std::move(path), TextSet(node.values));
    if (filterNumber(node.values.front().text))
        return rawNumber(std::move(path), numberIntervals(node));
    return rawTime(std::move(path), timeIntervals(node, m_context));
}

FilterCheckPtr FilterCompiler::has(const FilterNode &node)
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

FilterCheckPtr FilterCompiler::is(const FilterNode &node)
{
    if (node.flag == FilterFlag::Late) {
        need(RecordColumn::Time);
        return delayIn({{.from = double(m_context.lateAfter.count()), .hasFrom = false}});
    }
    if ((m_context.answerable & flagBit(node.flag)) == 0 && !m_problem) {
        m_problem = {node.span.start, node.span.length,
            FilterText::tr("is:%1 cannot be answered here: nothing is known of it; leave it out")
                .arg(filterFlagName(node.flag))};
    }
    return flagHolds(node.flag);
}

RecordColumn FilterCompiler::need(RecordColumn column)
{
    m_columns |= maskOf(column);
    return column;
}

} // namespace tributary
