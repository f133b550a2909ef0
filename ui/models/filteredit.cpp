// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filteredit.h"

#include "filter/address.h"
#include "json/recordparser.h"

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;

/// The conditions that all hold, as a list.
std::vector<FilterNode> conditionsIn(const Filter &filter)
{
    const FilterNode &root = filter.root();
    return root.kind == Kind::And ? root.children : std::vector<FilterNode>{root};
}

QString printed(std::vector<FilterNode> conditions)
{
    if (conditions.size() == 1)
        return Filter(conditions.front()).print();
    FilterNode root;
    root.children = std::move(conditions);
    return Filter(std::move(root)).print();
}

FilterValue valueOf(const QString &text, FilterField field)
{
    if (field == FilterField::Ip && parseBlock(text.toStdString()))
        return {text, false, {}}; // in quotes it would be a text
    const bool isPlain = !text.isEmpty() && !text.contains(".."_L1) && std::ranges::all_of(text, [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-' || c == u'@' || c == u':';
    });
    return {text, !isPlain, {}};
}

bool isSame(const FilterValue &a, const QString &b)
{
    return a.text.compare(b, Qt::CaseInsensitive) == 0;
}

/// The list of values of the field, wanted or excluded; null where the node is something else.
FilterNode *listOf(FilterNode &node, const FilterNode &like, bool excluded)
{
    if ((node.kind == Kind::Not) != excluded)
        return nullptr;
    FilterNode &inner = excluded ? node.children.front() : node;
    const bool fits = inner.kind == Kind::Field && inner.field == like.field && inner.path == like.path
        && inner.test == FilterNode::Test::AnyOf;
    return fits ? &inner : nullptr;
}

FilterNode negated(FilterNode node)
{
    FilterNode outer;
    outer.kind = Kind::Not;
    outer.children.push_back(std::move(node));
    return outer;
}

void removeValue(std::vector<FilterNode> &conditions, const FilterNode &like, const QString &value)
{
    for (const bool excluded : {false, true}) {
        for (FilterNode &node : conditions) {
            if (FilterNode *list = listOf(node, like, excluded))
                std::erase_if(list->values, [&value](const FilterValue &held) { return isSame(held, value); });
        }
        std::erase_if(conditions, [&](FilterNode &node) {
            const FilterNode *list = listOf(node, like, excluded);
            return list && list->values.empty();
        });
    }
}

template <typename Change>
QString changed(const QString &text, Change change)
{
    const FilterParse parsed = parseFilter(text);
    std::vector<FilterNode> conditions = parsed.filter ? conditionsIn(*parsed.filter) : std::vector<FilterNode>();
    change(conditions);
    const QString out = printed(std::move(conditions));
    return parsed.filter ? out : (text + u' ' + out).trimmed();
}

QString withCondition(const QString &text, const FilterNode &like, const QString &value, bool excluded)
{
    return changed(text, [&](std::vector<FilterNode> &conditions) {
        removeValue(conditions, like, value);
        for (FilterNode &node : conditions) {
            if (FilterNode *list = listOf(node, like, excluded)) {
                list->values.push_back(valueOf(value, like.field));
                return;
            }
        }
        FilterNode added = like;
        added.values = {valueOf(value, like.field)};
        conditions.push_back(excluded ? negated(std::move(added)) : std::move(added));
    });
}

FilterNode fieldNode(FilterField field, const QStringList &path = {})
{
    FilterNode node;
    node.kind = Kind::Field;
    node.field = field;
    node.path = path;
    return node;
}

bool isPeriod(const FilterNode &node)
{
    return node.kind == Kind::Field
        && (node.field == FilterField::Time || node.field == FilterField::Last || node.field == FilterField::Since
            || node.field == FilterField::Until);
}

} // namespace

QString withValue(const QString &text, FilterField field, const QString &value, bool excluded)
{
    return withCondition(text, fieldNode(field), value, excluded);
}

QString withoutValue(const QString &text, FilterField field, const QString &value)
{
    return changed(text, [&](std::vector<FilterNode> &conditions) { removeValue(conditions, fieldNode(field), value); });
}

QStringList wantedValues(const QString &text, FilterField field, bool excluded)
{
    const FilterParse parsed = parseFilter(text);
    QStringList values;
    if (!parsed.filter)
        return values;
    const FilterNode like = fieldNode(field);
    std::vector<FilterNode> conditions = conditionsIn(*parsed.filter);
    for (FilterNode &node : conditions) {
        const FilterNode *list = listOf(node, like, excluded);
        for (const FilterValue &value : list ? list->values : std::vector<FilterValue>())
            values.append(value.text);
    }
    return values;
}

QString withPeriod(const QString &text, Instant start, Instant end)
{
    return changed(text, [&](std::vector<FilterNode> &conditions) {
        std::erase_if(conditions, isPeriod);
        FilterNode node = fieldNode(FilterField::Time);
        node.test = FilterNode::Test::Range;
        node.values = {{toIso(start), false, {}}, {toIso(end), false, {}}};
        conditions.push_back(std::move(node));
    });
}

QString withoutPeriod(const QString &text)
{
    return changed(text, [](std::vector<FilterNode> &conditions) { std::erase_if(conditions, isPeriod); });
}

QString withMember(const QString &text, const QStringList &path, const QString &value, bool excluded)
{
    return withCondition(text, fieldNode(FilterField::Raw, path), value, excluded);
}

QString withMemberOrField(const QString &text, const QStringList &path, const QString &value, bool excluded)
{
    using Known = std::pair<QLatin1StringView, FilterField>;
    static constexpr std::array fields{Known{"UserId"_L1, FilterField::User}, Known{"userPrincipalName"_L1, FilterField::User},
        Known{"Operation"_L1, FilterField::Op}, Known{"activityDisplayName"_L1, FilterField::Op},
        Known{"Workload"_L1, FilterField::Workload}, Known{"ClientIP"_L1, FilterField::Ip},
        Known{"ipAddress"_L1, FilterField::Ip}, Known{"ObjectId"_L1, FilterField::Object},
        Known{"RecordType"_L1, FilterField::Type}, Known{"UserType"_L1, FilterField::UserType},
        Known{"LogonError"_L1, FilterField::Error}};
    const auto *const known =
        std::ranges::find_if(fields, [&path](const Known &field) { return path.size() == 1 && path.first() == field.first; });
    // A column holds the address without its port, and numbers only where they are numbers.
    const bool isAsWritten = known != fields.end() && !(known->second == FilterField::Ip && value.contains(u':'));
    return isAsWritten ? withValue(text, known->second, value, excluded) : withMember(text, path, value, excluded);
}

QString withMemberPresent(const QString &text, const QStringList &path)
{
    return changed(text, [&](std::vector<FilterNode> &conditions) {
        FilterNode node = fieldNode(FilterField::Raw, path);
        node.kind = Kind::Has;
        if (std::ranges::find(conditions, node) == conditions.end())
            conditions.push_back(std::move(node));
    });
}

QString withText(const QString &text, const QString &wanted)
{
    return changed(text, [&](std::vector<FilterNode> &conditions) {
        FilterNode node;
        node.kind = Kind::Text;
        node.values = {{wanted, true, {}}};
        if (std::ranges::find(conditions, node) == conditions.end())
            conditions.push_back(std::move(node));
    });
}

QString correlationOf(QByteArrayView record)
{
    for (const char *name : {"correlationId", "CorrelationId", "InterSystemsId", "SessionId", "uniqueTokenIdentifier"}) {
        const QByteArray value = stringBytes(memberBytes(record, name));
        if (value.size() >= 8 && !value.startsWith("00000000-0000-0000"))
            return QString::fromUtf8(value);
    }
    return {};
}

} // namespace tributary
