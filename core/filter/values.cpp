// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/values.h"

#include "filter/address.h"
#include "filter/filtertext.h"
#include "filter/textpattern.h"
#include "model/auditnames.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Unit {
    QLatin1StringView name;
    Milliseconds length;
};

constexpr std::array units{
    Unit{"ms"_L1, 1ms}, Unit{"s"_L1, 1s}, Unit{"m"_L1, 1min}, Unit{"h"_L1, 1h}, Unit{"d"_L1, 24h}, Unit{"w"_L1, 24h * 7}};

constexpr Milliseconds longestLength = 24h * 366 * 200;

Instant inZone(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    return Instant{Milliseconds(QDateTime(date, time, zone).toMSecsSinceEpoch())};
}

/// The date or time `instant` says when read as UTC, meant in `zone`.
Instant meantIn(const QTimeZone &zone, Instant instant)
{
    const QDateTime civil = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return inZone(civil.date(), civil.time(), zone);
}

FilterPeriod dayOf(Instant now, const QTimeZone &zone, int back)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone).date().addDays(-back);
    return {inZone(day, QTime(0, 0), zone), inZone(day.addDays(1), QTime(0, 0), zone), true};
}

/// Where Z or an offset begins; the end where there is none.
qsizetype zoneStart(QStringView text)
{
    constexpr qsizetype dateLength = 10;
    for (qsizetype i = dateLength; i < text.size(); ++i) {
        if (text[i] == u'Z' || text[i] == u'+' || text[i] == u'-')
            return i;
    }
    return text.size();
}

/// How long what is written lasts: a day, a minute, a second or a fraction of it.
Milliseconds precisionOf(QStringView civil)
{
    constexpr qsizetype date = 10;
    constexpr qsizetype minutes = 16;
    if (civil.size() <= date)
        return 24h;
    if (civil.size() <= minutes)
        return 1min;
    return civil.contains(u'.') ? 1ms : Milliseconds(1s);
}

QString exampleOf(const FilterNode &node)
{
    return filterFieldExample(node.field);
}

} // namespace

bool hasWildcard(const FilterValue &value)
{
    return !value.isQuoted && (value.text.contains(u'*') || value.text.contains(u'?'));
}

std::optional<FilterPeriod> filterPeriod(QStringView text, Instant now, const QTimeZone &zone)
{
    const QString upper = text.toString().toUpper();
    if (upper == "NOW"_L1)
        return FilterPeriod{now, now + 1ms, true};
    if (upper == "TODAY"_L1 || upper == "YESTERDAY"_L1)
        return dayOf(now, zone, upper == "TODAY"_L1 ? 0 : 1);
    if (upper.startsWith(u'-')) {
        const auto length = filterLength(QStringView(upper).mid(1));
        if (!length)
            return {};
        return FilterPeriod{now - length->length, now - length->length + 1ms, true};
    }
    const auto read = parseIso(QStringView(upper));
    if (!read)
        return {};
    const qsizetype zoneAt = zoneStart(upper);
    const bool isZoned = zoneAt < upper.size();
    const Instant start = isZoned ? *read : meantIn(zone, *read);
    const Milliseconds precision = precisionOf(QStringView(upper).left(zoneAt));
    const bool isDay = precision == 24h;
    return FilterPeriod{start, isDay && !isZoned ? meantIn(zone, *read + 24h) : start + precision, false};
}

std::optional<FilterLength> filterLength(QStringView text)
{
    FilterLength sum{.length = 0ms, .unit = longestLength};
    for (qsizetype at = 0; at < text.size() || sum.unit == longestLength;) {
        const qsizetype digits = at;
        qint64 count = 0;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9' && at - digits < 15)
            count = count * 10 + (text[at++].unicode() - u'0');
        const qsizetype letters = at;
        while (at < text.size() && text[at].isLetter())
            ++at;
        const QStringView name = text.mid(letters, at - letters);
        const auto *const unit = std::find_if(units.begin(), units.end(),
            [name](const Unit &known) { return name.compare(known.name, Qt::CaseInsensitive) == 0; });
        if (letters == digits || unit == units.end() || count > longestLength / unit->length)
            return {};
        sum.length += count * unit->length;
        sum.unit = std::min(sum.unit, unit->length);
        if (sum.length > longestLength)
            return {};
    }
    return sum;
}

std::optional<double> filterNumber(QStringView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    const bool isWritten = !text.isEmpty() && (text.back().isDigit() || text.back() == u'.');
    return isNumber && isWritten ? std::optional(value) : std::nullopt; // not "inf", not "nan"
}

std::vector<int> filterRecordTypes(const FilterValue &value)
{
    bool isNumber = false;
    const int number = value.text.toInt(&isNumber);
    if (isNumber)
        return {number};
    const TextPattern pattern(value);
    std::vector<int> types;
    for (const auto &[type, name] : namedRecordTypes()) {
        if (pattern.matches(name.toUtf8()))
            types.push_back(type);
    }
    return types;
}

std::optional<Outcome> filterOutcome(const FilterValue &value)
{
    using Word = std::pair<QLatin1StringView, Outcome>;
    static constexpr std::array words{Word{"success"_L1, Outcome::Success}, Word{"succeeded"_L1, Outcome::Success},
        Word{"failed"_L1, Outcome::Failure}, Word{"failure"_L1, Outcome::Failure}, Word{"partial"_L1, Outcome::Partial},
        Word{"unknown"_L1, Outcome::Unknown}};
    const auto *const word = std::find_if(words.begin(), words.end(),
        [&value](const Word &known) { return !value.isQuoted && value.text.compare(known.first, Qt::CaseInsensitive) == 0; });
    if (word == words.end())
        return std::nullopt;
    return word->second;
}

QList<Stream> filterStreams(const FilterValue &value)
{
    const TextPattern pattern(value);
    QList<Stream> streams;
    for (const Stream stream : allStreams()) {
        const QByteArray name = streamName(stream).toUtf8();
        const QList<QByteArray> parts = name.split('.');
        if (pattern.matches(name)
            || std::any_of(parts.begin(), parts.end(), [&](const QByteArray &p) { return pattern.matches(p); }))
            streams.append(stream);
    }
    return streams;
}

namespace {

QString streamProblem(const FilterValue &value)
{
    if (!filterStreams(value).isEmpty())
        return {};
    QStringList names;
    for (const Stream stream : allStreams())
        names.append(streamName(stream));
    return FilterText::tr("there is no stream \"%1\"; they are %2, or a part of such a name")
        .arg(value.text, names.join(u", "_s));
}

QString timeProblem(const FilterNode &node, const FilterValue &value)
{
    const auto period = filterPeriod(value.text, Instant(), QTimeZone::utc());
    if (!period)
        return FilterText::tr("\"%1\" is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday").arg(value.text);
    const bool isMoment = period->isRelative && period->end - period->start == 1ms;
    if (isMoment && node.field == FilterField::Time && node.test == FilterNode::Test::AnyOf)
        return FilterText::tr("\"%1\" is a single moment; write time:>=%1").arg(value.text);
    return {};
}

QString numberProblem(const FilterNode &node, const FilterValue &value)
{
    const bool isCompared = node.test != FilterNode::Test::AnyOf;
    bool isNumber = false;
    value.text.toInt(&isNumber);
    if (isNumber)
        return {};
    if (isCompared)
        return FilterText::tr("\"%1\" is no number; write for example %2:>=5").arg(value.text, filterFieldName(node.field));
    if (node.field == FilterField::UserType) {
        return userTypeNumber(value.text) ? QString()
                                          : FilterText::tr("there is no user type \"%1\"; they are %2, or their numbers")
                                                .arg(value.text, userTypeNames().join(u", "_s));
    }
    return filterRecordTypes(value).empty()
        ? FilterText::tr("no record type is named \"%1\"; write its number, for example type:15").arg(value.text)
        : QString();
}

QString addressProblem(const FilterNode &node, const FilterValue &value)
{
    const bool isCompared = node.test != FilterNode::Test::AnyOf;
    const QByteArray text = value.text.toUtf8();
    const std::string_view view(text.constData(), size_t(text.size()));
    if (isCompared ? parseAddress(view).has_value() : value.isQuoted || hasWildcard(value) || parseBlock(view))
        return {};
    return FilterText::tr("\"%1\" is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*").arg(value.text);
}

QString comparedProblem(const FilterNode &node, const FilterValue &value)
{
    const bool isTime = filterPeriod(value.text, Instant(), QTimeZone::utc()).has_value();
    if (filterNumber(value.text) || (isTime && node.field == FilterField::Raw))
        return {};
    return node.field == FilterField::Raw
        ? FilterText::tr("\"%1\" is neither a number nor a time; only these can be compared").arg(value.text)
        : FilterText::tr("\"%1\" is no number; write for example %2:>=50000").arg(value.text, filterFieldName(node.field));
}

} // namespace

QString filterValueProblem(const FilterNode &node, const FilterValue &value)
{
    switch (filterValueKind(node.field)) {
    case FilterValueKind::Stream:
        return streamProblem(value);
    case FilterValueKind::Time:
        return timeProblem(node, value);
    case FilterValueKind::Duration:
        return filterLength(value.text)
            ? QString()
            : FilterText::tr("\"%1\" is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2")
                  .arg(value.text, exampleOf(node));
    case FilterValueKind::Number:
        return numberProblem(node, value);
    case FilterValueKind::Address:
        return addressProblem(node, value);
    case FilterValueKind::Text:
    case FilterValueKind::Any:
        break;
    }
    return node.test == FilterNode::Test::AnyOf ? QString() : comparedProblem(node, value);
}

} // namespace tributary
