// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/kql.h"

#include "filter/address.h"
#include "filter/intervals.h"
#include "filter/values.h"

#include <QtCore/QRegularExpression>

#include <cmath>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;
using Test = FilterNode::Test;

QString source()
{
    return u"union isfuzzy=true ChildO365AAD_CL, ChildAADSignIn_CL, ChildAADAudit_CL\n"_s;
}

/// A member of the record by path, as text.
QString member(const QStringList &path)
{
    QString out = u"RawEvent"_s;
    for (const QString &name : path)
        out += u'[' + kqlText(name) + u']';
    return u"tostring("_s + out + u')';
}

QString firstOf(const QStringList &names)
{
    QStringList members;
    for (const QString &name : names)
        members.append(member({name}));
    return members.size() == 1 ? members.first() : u"coalesce("_s + members.join(u", "_s) + u')';
}

/// The expression for a field whose values are texts; empty for others.
QString textOf(FilterField field)
{
    switch (field) {
    case FilterField::Workload:
        return firstOf({u"Workload"_s});
    case FilterField::Op:
        return firstOf({u"Operation"_s, u"activityDisplayName"_s});
    case FilterField::User:
        return firstOf({u"UserId"_s, u"userPrincipalName"_s, u"servicePrincipalName"_s});
    case FilterField::Object:
        return firstOf({u"ObjectId"_s, u"resourceDisplayName"_s});
    case FilterField::Error:
        return firstOf({u"LogonError"_s, u"ErrorNumber"_s, u"ErrorCode"_s});
    case FilterField::Ip:
        return firstOf({u"ClientIP"_s, u"ClientIPAddress"_s, u"ActorIpAddress"_s, u"ipAddress"_s});
    case FilterField::Id:
        return u"RecordId"_s;
    case FilterField::Stream:
        return u"ContentType"_s;
    case FilterField::Batch:
        return u"CollectorBatchId"_s;
    case FilterField::Tenant:
        return u"ChildTenantName"_s;
    default:
        return {};
    }
}

QString wildcardRegex(const QString &pattern)
{
    QString regex = u"(?is)^"_s;
    for (const QChar c : pattern) {
        if (c == u'*')
            regex += u".*"_s;
        else if (c == u'?')
            regex += u'.';
        else
            regex += QRegularExpression::escape(QString(c));
    }
    return regex + u'$';
}

QString datetime(double milliseconds)
{
    return u"datetime("_s + toIso(Instant(Milliseconds(qint64(milliseconds)))) + u')';
}

class KqlWriter {
public:
    explicit KqlWriter(const FilterContext &context)
        : m_context(context)
    {
    }

    QString write(const FilterNode &node)
    {
        switch (node.kind) {
        case Kind::And:
        case Kind::Or:
            return group(node);
        case Kind::Not: {
            const qsizetype left = m_left.size();
            const QString inner = write(node.children.front());
            // Half of a negated condition would leave out what the filter finds.
            return inner.isEmpty() || m_left.size() > left ? give(node, left) : u"not("_s + inner + u')';
        }
        case Kind::Text:
            return hasWildcard(node.values.front()) ? give(node)
                                                    : u"tostring(RawEvent) contains "_s + kqlText(node.values.front().text);
        case Kind::Regex:
            return u"tostring(RawEvent) matches regex "_s + regex(node);
        case Kind::Has:
            return has(node);
        case Kind::Field:
            return field(node);
        case Kind::Is:
            break;
        }
        return give(node);
    }

    QStringList m_left;

private:
    QString give(const FilterNode &node, qsizetype keep = -1)
    {
        if (keep >= 0)
            m_left = m_left.first(keep);
        m_left.append(Filter(node).print());
        return {};
    }

    static QString regex(const FilterNode &node)
    {
        return kqlText((node.ignoresCase ? u"(?i)"_s : QString()) + node.values.front().text);
    }

    QString group(const FilterNode &node)
    {
        QStringList parts;
        const qsizetype left = m_left.size();
        for (const FilterNode &child : node.children) {
            const QString part = write(child);
            if (!part.isEmpty())
                parts.append(part);
        }
        if (node.kind == Kind::Or && m_left.size() > left)
            return give(node, left);
        if (parts.isEmpty())
            return {};
        const QString joined = parts.join(node.kind == Kind::And ? u" and "_s : u" or "_s);
        return parts.size() == 1 ? joined : u'(' + joined + u')';
    }

    QString has(const FilterNode &node)
    {
        const QString text = node.field == FilterField::Raw ? member(node.path) : textOf(node.field);
        return text.isEmpty() ? give(node) : u"isnotempty("_s + text + u')';
    }

    QString field(const FilterNode &node)
    {
        switch (node.field) {
        case FilterField::Time:
        case FilterField::Last:
        case FilterField::Since:
        case FilterField::Until:
            return times(node);
        case FilterField::Type:
            return numbers(node, u"toint(RawEvent[\"RecordType\"])"_s);
        case FilterField::UserType:
            return numbers(node, u"toint(RawEvent[\"UserType\"])"_s);
        case FilterField::Ip:
            return node.test == Test::AnyOf ? addresses(node) : give(node);
        case FilterField::Raw:
            return texts(node, member(node.path));
        default:
            break;
        }
        const QString text = textOf(node.field);
        return text.isEmpty() ? give(node) : texts(node, text);
    }

    QString texts(const FilterNode &node, const QString &text)
    {
        if (node.test == Test::Regex)
            return text + u" matches regex "_s + regex(node);
        if (node.test != Test::AnyOf)
            return give(node);
        QStringList plain;
        QStringList either;
        const bool isPart = node.field == FilterField::Stream;
        for (const FilterValue &value : node.values) {
            if (isPart)
                either.append(text + u" contains "_s + kqlText(value.text));
            else if (hasWildcard(value))
                either.append(text + u" matches regex "_s + kqlText(wildcardRegex(value.text)));
            else
                plain.append(kqlText(value.text));
        }
        if (!plain.isEmpty())
            either.prepend(text + u" in~ ("_s + plain.join(u", "_s) + u')');
        return either.size() == 1 ? either.first() : u'(' + either.join(u" or "_s) + u')';
    }

    QString addresses(const FilterNode &node)
    {
        const QString text = textOf(FilterField::Ip);
        QStringList either;
        for (const FilterValue &value : node.values) {
            const QByteArray bytes = value.text.toUtf8();
            const auto block = parseBlock({bytes.constData(), size_t(bytes.size())});
            if (!block || !value.text.contains(u'/'))
                either.append(text + u" =~ "_s + kqlText(value.text));
            else if (block->first.isV4())
                either.append(u"ipv4_is_in_range("_s + text + u", "_s + kqlText(value.text) + u')');
            else
                either.append(u"ipv6_is_in_range("_s + text + u", "_s + kqlText(value.text) + u')');
        }
        return either.size() == 1 ? either.first() : u'(' + either.join(u" or "_s) + u')';
    }

    template <typename Spell>
    static QString intervals(const FilterIntervals &found, const QString &text, Spell spell)
    {
        QStringList either;
        for (const FilterInterval &interval : found) {
            QStringList both;
            if (std::isfinite(interval.from))
                both.append(text + (interval.hasFrom ? u" >= "_s : u" > "_s) + spell(interval.from));
            if (std::isfinite(interval.to))
                both.append(text + (interval.hasTo ? u" <= "_s : u" < "_s) + spell(interval.to));
            if (interval.from == interval.to)
                both = {text + u" == "_s + spell(interval.from)};
            if (!both.isEmpty())
                either.append(both.join(u" and "_s));
        }
        return u'(' + either.join(u") or ("_s) + u')';
    }

    QString times(const FilterNode &node) { return intervals(timeIntervals(node, m_context), u"EventTime"_s, datetime); }

    QString numbers(const FilterNode &node, const QString &text)
    {
        return intervals(numberIntervals(node), text, [](double value) { return QString::number(value, 'g', 15); });
    }

    const FilterContext &m_context;
};

} // namespace

QString kqlText(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            out += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

KqlQuery kqlFor(const Filter &filter, const FilterContext &context)
{
    KqlWriter writer(context);
    QStringList lines;
    const FilterNode &root = filter.root();
    const std::vector<FilterNode> conditions = root.kind == Kind::And ? root.children : std::vector<FilterNode>{root};
    for (const FilterNode &condition : conditions) {
        const QString written = writer.write(condition);
        if (!written.isEmpty())
            lines.append(u"| where "_s + written);
    }
    lines.append(u"| sort by EventTime desc"_s);
    return {source() + lines.join(u'\n') + u'\n', writer.m_left};
}

QString kqlForIds(const QStringList &ids)
{
    QStringList literals;
    for (const QString &id : ids)
        literals.append(kqlText(id));
    return source() + u"| where RecordId in ("_s + literals.join(u", "_s) + u")\n"_s;
}

} // namespace tributary
