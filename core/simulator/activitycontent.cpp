// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/activityfeed.h"

#include "simulator/jsonscan.h"
#include "simulator/recorddamage.h"

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds longestWindow = 24h;
constexpr Milliseconds furthestBack = 24h * 7 + 1min; // a minute for the way and for clocks
constexpr Milliseconds blobLifetime = 24h * 20; // as seen in listings; further than these reach
constexpr qint64 markerMinutes = 60;

/// Strict about the forms the documentation names; a zone or fractions are accepted as the service does.
std::optional<Instant> timeOf(const std::optional<QByteArray> &value)
{
    return value ? parseIso(std::string_view(value->constData(), size_t(value->size()))) : std::nullopt;
}

QByteArray idOf(QByteArrayView record)
{
    const auto members = objectMembers(record);
    return members ? textOf(memberOf(*members, "Id")) : QByteArray();
}

/// Always with milliseconds: "2026-11-22T14:31:47.000Z".
QByteArray stamp(Instant instant)
{
    const QByteArray iso = toIso(instant).toLatin1();
    return iso.contains('.') ? iso : iso.chopped(1) + ".000Z";
}

} // namespace

std::optional<ActivityFeed::Range> ActivityFeed::rangeOf(const RequestView &request) const
{
    const auto from = request.parameter("startTime");
    const auto to = request.parameter("endTime");
    const Instant now = m_world.clock.now();
    if (!from && !to) {
        const Instant day = now - 24h;
        return Range{day, now, toIsoSeconds(day).toLatin1(), toIsoSeconds(now).toLatin1()};
    }
    const auto start = timeOf(from);
    const auto end = timeOf(to);
    if (!start || !end || *start >= *end || *end - *start > longestWindow || *start < now - furthestBack)
        return {};
    return Range{*start, *end, *from, *to};
}

SimulatedReply ActivityFeed::content(const RequestView &request, int tenant, int feed)
{
    ++m_world.traffic[size_t(tenant)].listings;
    const auto range = rangeOf(request);
    if (!range) {
        m_world.violate(u"window"_s,
            u"startTime=%1 endTime=%2"_s.arg(QString::fromUtf8(request.parameter("startTime").value_or("-")),
                QString::fromUtf8(request.parameter("endTime").value_or("-"))));
        return errorReply(400, u"AF20055"_s,
            u"Start time and end time must both be specified (or both omitted) and must be less than or equal to "
            "24 hours apart, with the start time no more than 7 days in the past."_s);
    }
    if (!m_world.catalogue.feed(tenant, feed).isEnabled)
        return errorReply(400, u"AF20022"_s, u"No subscription found for the specified content type"_s);
    const auto &blobs = m_world.catalogue.feed(tenant, feed).blobs;
    PageWalk walk;
    walk.feed = quint64(feed);
    walk.first = size_t(std::lower_bound(blobs.begin(), blobs.end(), range->start, [](const Blob &blob, Instant start) {
        return blob.created < start;
    }) - blobs.begin());
    walk.from = walk.first;
    const auto marked = request.parameter("nextPage");
    if (marked) {
        const auto next = nextOf(*marked, tenant, feed, *range);
        if (!next)
            return errorReply(400, u"AF20031"_s, u"Invalid nextPage Input: %1."_s.arg(QString::fromUtf8(*marked)));
        walk.from = *next;
    }
    const quint64 window = mix(quint64(feed), 0x3A1C, walk.first / 16); // not of its start: that moves on with every poll
    walk.key = mix(quint64(feed), 0x9A6E, walk.from / 16); // not of the window: it moves on with every poll
    walk.isShuffled = shuffles(tenant, window, !marked);
    SimulatedReply reply = page(tenant, feed, *range, walk);
    spoil(reply, tenant, walk.key, false);
    return reply;
}

SimulatedReply ActivityFeed::page(int tenant, int feed, const Range &range, const PageWalk &walk)
{
    const FeedState &state = m_world.catalogue.feed(tenant, feed);
    const Instant now = m_world.clock.now();
    QByteArray body = "["_ba;
    int items = 0;
    const auto append = [&](size_t index) {
        if (items++ > 0)
            body.append(',');
        appendItem(body, tenant, feed, index);
    };
    const bool isBehind = walk.isShuffled && walk.from > walk.first + 1;
    if (isBehind && Catalogue::isListable(state, state.blobs[walk.from - 2], now))
        append(walk.from - 2); // moved here from the page before, in exchange for the one before this page
    size_t index = walk.from;
    for (; index < state.blobs.size() && state.blobs[index].created < range.end; ++index) {
        if (!Catalogue::isListable(state, state.blobs[index], now))
            continue;
        if (items >= m_world.options.pageSize)
            break;
        append(index);
    }
    SimulatedReply reply = jsonReply(200, body.append(']'));
    const bool isLast = index >= state.blobs.size() || state.blobs[index].created >= range.end;
    if (const auto next = misledTo(walk, tenant, isLast ? std::nullopt : std::optional(index)))
        reply.headers.emplace_back("NextPageUri"_ba, pageUri(tenant, feed, range, *next));
    return reply;
}

/// The version in the path and the missing PublisherIdentifier are the service's own habit.
QByteArray ActivityFeed::pageUri(int tenant, int feed, const Range &range, size_t from) const
{
    return m_world.base + "/api/v1/" + m_world.directory.tenants()[size_t(tenant)].tenant.value().toLatin1()
        + "/activity/feed/subscriptions/content?contentType=" + feeds[size_t(feed)].contentType
        + "&startTime=" + range.startText + "&endTime=" + range.endText + "&nextPage=" + marker(tenant, feed, range, from);
}

QByteArray ActivityFeed::contentId(int tenant, int feed, size_t index) const
{
    QByteArray created = stamp(m_world.catalogue.feed(tenant, feed).blobs[index].created);
    created.replace("-", "").replace("T", "").replace(":", "").replace(".", "").replace("Z", "");
    return created + '$' + QByteArray::number(qulonglong(index)).rightJustified(10, '0') + '$' + feeds[size_t(feed)].tag + "$na"
        + QByteArray::number(tenant + 1).rightJustified(4, '0');
}

void ActivityFeed::appendItem(QByteArray &out, int tenant, int feed, size_t index) const
{
    const Blob &blob = m_world.catalogue.feed(tenant, feed).blobs[index];
    const QByteArray id = contentId(tenant, feed, index);
    QByteArray origin = m_world.base;
    if (blob.isForeign)
        origin = origin.contains("localhost")
            ? origin.replace("localhost", "127.0.0.1")
            : origin.left(origin.indexOf("://") + 3) + "localhost" + origin.mid(origin.lastIndexOf(':'));
    out.append("{\"contentUri\":\"").append(origin).append("/api/v1.0/");
    out.append(m_world.directory.tenants()[size_t(tenant)].tenant.value().toLatin1())
        .append("/activity/feed/audit/")
        .append(id);
    out.append("\",\"contentId\":\"").append(id).append("\",\"contentType\":\"").append(feeds[size_t(feed)].contentType);
    out.append("\",\"contentCreated\":\"").append(stamp(blob.created));
    out.append("\",\"contentExpiration\":\"").append(stamp(blob.created + blobLifetime)).append("\"}");
}

/// Opaque to clients: where to go on, in which window, and when it was given out.
QByteArray ActivityFeed::marker(int tenant, int feed, const Range &range, size_t next) const
{
    const qint64 minute = m_world.clock.steady() / 1min;
    const quint64 check = mix(m_world.options.seed, quint64(tenant), quint64(feed),
        quint64(range.start.time_since_epoch().count()), quint64(range.end.time_since_epoch().count()), next, quint64(minute));
    return base64Url(
        QByteArray::number(qulonglong(next)) + ':' + QByteArray::number(minute) + ':' + QByteArray::number(check, 16));
}

std::optional<size_t> ActivityFeed::nextOf(const QByteArray &marked, int tenant, int feed, const Range &range) const
{
    const QByteArray plain = fromBase64Url(marked);
    const auto parts = plain.split(':');
    if (parts.size() != 3 || base64Url(plain) != marked)
        return {};
    const size_t next = parts[0].toULongLong();
    const qint64 minute = parts[1].toLongLong();
    const quint64 check = mix(m_world.options.seed, quint64(tenant), quint64(feed),
        quint64(range.start.time_since_epoch().count()), quint64(range.end.time_since_epoch().count()), next, quint64(minute));
    if (parts[2].toULongLong(nullptr, 16) != check || m_world.clock.steady() / 1min - minute > markerMinutes)
        return {};
    return next;
}

SimulatedReply ActivityFeed::blob(const QByteArray &id, int tenant)
{
    const auto parts = id.split('$');
    int feed = -1;
    for (int i = 0; i < activityFeedCount; ++i)
        feed = parts.value(2) == feeds[size_t(i)].tag ? i : feed;
    bool ok = false;
    const size_t index = parts.value(1).toULongLong(&ok);
    if (parts.size() != 4 || feed < 0 || !ok)
        return errorReply(400, u"AF20052"_s, u"Content ID %1 in the URL is invalid."_s.arg(QString::fromUtf8(id)));
    const FeedState &state = m_world.catalogue.feed(tenant, feed);
    if (index >= state.blobs.size() || contentId(tenant, feed, index) != id
        || !Catalogue::isListable(state, state.blobs[index], m_world.clock.now()))
        return errorReply(404, u"AF20050"_s, u"The specified content (%1) does not exist."_s.arg(QString::fromUtf8(id)));
    const Blob &found = state.blobs[index];
    if (found.refusal == 404)
        return htmlReply(404, "Not Found");
    if (found.refusal == 410)
        return SimulatedReply{.status = 410};
    if (found.refusal != 0) {
        return errorReply(found.refusal, u"AF20051"_s,
            u"Content requested with the key %1 has already expired. Content older than 7 days cannot be "
            "retrieved."_s.arg(QString::fromUtf8(id)));
    }
    SimulatedReply reply = jsonReply(200, bodyOf(tenant, feed, found, index));
    spoil(reply, tenant, mix(quint64(feed), index), true);
    if (!reply.resetAfter)
        ++m_world.traffic[size_t(tenant)].blobs;
    return reply;
}

QByteArray ActivityFeed::bodyOf(int tenant, int feed, const Blob &blob, size_t index)
{
    if (blob.isVoid)
        return {};
    QByteArray body = blob.hasMark ? "\xef\xbb\xbf["_ba : "["_ba;
    body.reserve(qsizetype(blob.count) * (1500 + blob.padding));
    if (blob.repeatsLast)
        appendRecord(body, {tenant, feed, blob.first - 1}, m_world.catalogue.feed(tenant, feed).blobs[index - 1]);
    for (quint64 i = 0; i < blob.count; ++i)
        appendRecord(body, {tenant, feed, blob.first + i}, blob);
    return body.append(']');
}

void ActivityFeed::appendRecord(QByteArray &out, const RecordPlace &place, const Blob &home)
{
    if (!out.endsWith('['))
        out.append(',');
    const qsizetype begin = out.size();
    m_world.source.append(out, m_world.directory.tenants()[size_t(place.tenant)], place, home.created);
    const qsizetype plain = out.size();
    distort(out, m_world.catalogue, place, home.padding);
    const QByteArrayView record = QByteArrayView(out).sliced(begin);
    m_world.ledger.handOut(place, record, m_world.catalogue.isPoison(place), home.listable - m_world.start);
    if (record.size() > m_world.ingestionLimit() / 2)
        m_world.ledger.handOutLarge(place.tenant, place.feed, idOf(out.mid(begin, plain - begin - 1) + '}'));
}

} // namespace tributary::simulation
