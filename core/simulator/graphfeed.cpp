// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/graphfeed.h"

#include <algorithm>
#include <limits>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds span = 10s;
constexpr size_t mostPerTenant = 5;
constexpr size_t mostPerApp = 122;
constexpr int defaultPage = 1000;
constexpr qint64 reachDays = 90;

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply tooMany()
{
    return graphError(429, u"TooManyRequests"_s, u"Too many requests."_s);
}

SimulatedReply notThere()
{
    return graphError(404, u"ResourceNotFound"_s, u"Resource not found for the segment."_s);
}

SimulatedReply nonPremium()
{
    return graphError(403, u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s,
        u"Neither tenant is B2C or tenant doesn't have premium license"_s);
}

QByteArray withoutSkipToken(const QByteArray &target)
{
    const QByteArray query = target.mid(target.indexOf('?') + 1);
    QByteArrayList kept;
    const QByteArrayList parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (!part.startsWith("$skiptoken="))
            kept.append(part);
    }
    return kept.join('&');
}

int feedOfQuery(bool isAudits, const GraphQuery &query)
{
    if (isAudits)
        return directoryAudits;
    for (int feed = activityFeedCount; feed < directoryAudits; ++feed) {
        if (query.eventType == feeds[size_t(feed)].tag)
            return feed;
    }
    return activityFeedCount; // interactive sign-ins unless asked
}

QByteArray elsewhere(QByteArray link)
{
    return link.contains("://localhost") ? link.replace("://localhost", "://127.0.0.1")
                                         : link.replace("://127.0.0.1", "://localhost");
}

} // namespace

SimulatedReply GraphFeed::respond(const RequestView &request)
{
    const auto claims = m_world.tokens.check(request.bearer(), m_world.clock.now());
    const Account *account = claims ? m_world.directory.find(claims->tenant) : nullptr;
    const int tenant = account ? account->index : -1;
    const QByteArray host = request.header("host");
    if (!host.isEmpty() && !m_world.base.endsWith("://" + host)) {
        m_world.violate(u"foreign-host"_s, u"a page of Graph was fetched from %1"_s.arg(text(host)));
        return notThere();
    }
    if (tenant < 0 || !m_world.authenticate(request, "/graph", tenant)) {
        return graphError(401, u"InvalidAuthenticationToken"_s, u"Access token has expired or is not yet valid."_s);
    }
    if (auto refused = admit(request, *claims, tenant))
        return *refused;
    return list(request, tenant);
}

/// Everything that is checked before the question itself: quota, method, licence, roles.
std::optional<SimulatedReply> GraphFeed::admit(const RequestView &request, const Claims &claims, int tenant)
{
    ++m_world.traffic[size_t(tenant)].graphRequests;
    if (auto refused = throttle(claims, tenant))
        return refused;
    if (request.request.method != "GET")
        return graphError(405, u"Request_BadRequest"_s, u"Specified HTTP method is not allowed for the request target."_s);
    if (!request.header("prefer").contains("include-unknown-enum-members"))
        m_world.violate(u"prefer-header"_s, u"without it enumerations read unknownFutureValue"_s);
    if (auto refused = refuse(request, claims, tenant))
        return refused;
    auto broken = m_world.breakdown(tenant);
    if (broken && broken->status == 500)
        return graphError(500, u"UnknownError"_s, u"An internal server error occurred."_s);
    return broken;
}

std::optional<SimulatedReply> GraphFeed::throttle(const Claims &claims, int tenant)
{
    Traffic &traffic = m_world.traffic[size_t(tenant)];
    const Milliseconds now = m_world.clock.steady();
    const auto silent = m_world.faults.remaining(Fault::GraphThrottle, tenant, now);
    const auto spoken = m_world.faults.remaining(Fault::GraphThrottleRetryAfter, tenant, now);
    if (silent || spoken) {
        ++traffic.graphThrottled;
        SimulatedReply reply = tooMany();
        if (spoken)
            reply.headers.emplace_back(
                "retry-after"_ba, QByteArray::number(qint64(std::chrono::ceil<Seconds>(*spoken).count())));
        return reply;
    }
    const bool tenantOver = isOver(m_perTenant[{claims.client, tenant}], mostPerTenant);
    const bool appOver = isOver(m_perApp[claims.client], mostPerApp);
    if (!tenantOver && !appOver)
        return {};
    ++traffic.graphThrottled;
    return tooMany();
}

/// Counts the request in, and says whether the last ten seconds are full.
bool GraphFeed::isOver(Times &times, size_t most) const
{
    const Milliseconds now = m_world.clock.steady();
    while (!times.empty() && times.front() <= now - span)
        times.pop_front();
    times.push_back(now);
    return times.size() > most;
}

std::optional<SimulatedReply> GraphFeed::refuse(const RequestView &request, const Claims &claims, int tenant)
{
    const bool isBeta = request.segments.value(0) == "beta";
    const QByteArray name = request.segments.value(2);
    if (request.segments.size() != 3 || request.segments[1] != "auditLogs" || (name != "signIns" && name != "directoryAudits"))
        return notThere();
    if (isBeta && m_world.lasts(Fault::BetaRefused, tenant))
        return notThere();
    if (!claims.roles.contains(u"AuditLog.Read.All"_s)) {
        return graphError(403, u"Authentication_MSGraphPermissionMissing"_s,
            u"Calling principal does not have required MSGraph permissions AuditLog.Read.All"_s);
    }
    // A tenant whose licence cannot be looked up is told that it has none.
    const bool seesLicence = claims.roles.contains(u"Directory.Read.All"_s);
    if (name == "signIns" && (!seesLicence || m_world.lasts(Fault::NoPremium, tenant)))
        return nonPremium();
    return {};
}

SimulatedReply GraphFeed::list(const RequestView &request, int tenant)
{
    const bool isAudits = request.segments.value(2) == "directoryAudits";
    const GraphRules rules{.timeField = isAudits ? "activityDateTime"_ba : "createdDateTime"_ba,
        .isBeta = request.segments.value(0) == "beta",
        .hasEventTypes = !isAudits};
    const auto query = readGraphQuery(request, rules);
    if (!query) {
        m_world.violate(u"graph-query"_s, text(query.error().body));
        return query.error();
    }
    if (auto refused = checkRange(*query, tenant))
        return *refused;
    const Listing listing{.tenant = tenant,
        .feed = feedOfQuery(isAudits, *query),
        .path = '/' + request.segments.join('/'),
        .question = withoutSkipToken(request.request.target),
        .query = *query};
    const auto from = fromOf(request, listing);
    if (!from) {
        m_world.violate(u"skiptoken"_s, u"a page was asked for that was never offered"_s);
        return graphError(400, u"BadRequest"_s, u"Invalid skip token."_s);
    }
    return page(listing, *from);
}

std::optional<SimulatedReply> GraphFeed::checkRange(const GraphQuery &query, int tenant)
{
    if (!query.from)
        m_world.violate(u"unbounded"_s, u"a listing of Graph without a beginning"_s);
    const qint64 days = m_world.faults.argument(Fault::GraphRetention, tenant).value_or(reachDays);
    if (query.from && *query.from < m_world.clock.now() - 24h * days - 1min)
        return graphError(400, u"BadRequest"_s, u"Invalid filter clause"_s);
    return {};
}

/// The indices of the records asked for, in the order asked for.
std::vector<size_t> GraphFeed::matches(const Listing &listing) const
{
    const FeedState &state = m_world.catalogue.feed(listing.tenant, listing.feed);
    const Instant now = m_world.clock.now();
    const GraphQuery &query = listing.query;
    const auto isBefore = [](const Blob &blob, Instant start) { return blob.created < start; };
    auto at =
        query.from ? std::lower_bound(state.blobs.begin(), state.blobs.end(), *query.from, isBefore) : state.blobs.begin();
    std::vector<size_t> found;
    for (; at != state.blobs.end(); ++at) {
        if (query.to && (at->created > *query.to || (at->created == *query.to && !query.includesTo)))
            break;
        if (Catalogue::isListable(state, *at, now))
            found.push_back(size_t(at - state.blobs.begin()));
    }
    if (!query.isAscending)
        std::ranges::reverse(found);
    return found;
}

SimulatedReply GraphFeed::page(const Listing &listing, size_t from)
{
    ++m_world.traffic[size_t(listing.tenant)].graphPages;
    const auto found = matches(listing);
    const size_t most = size_t(listing.query.top > 0 ? listing.query.top : defaultPage);
    const auto isPast = [&](size_t index) { return listing.query.isAscending ? index < from : index > from; };
    const auto first = size_t(std::ranges::partition_point(found, isPast) - found.begin());
    const size_t end = std::min(first + most, found.size());
    const QByteArray entity = listing.feed == directoryAudits ? "directoryAudits"_ba : "signIns"_ba;
    QByteArray body = "{\"@odata.context\":\"" + m_world.base + listing.path.left(listing.path.indexOf('/', 1))
        + "/$metadata#auditLogs/" + entity + '"';
    if (end < found.size())
        body += ",\"@odata.nextLink\":\"" + nextLink(listing, from, found[end]) + '"';
    body += ",\"value\":[";
    const FeedState &state = m_world.catalogue.feed(listing.tenant, listing.feed);
    const Account &account = m_world.directory.tenants()[size_t(listing.tenant)];
    for (size_t i = first; i < end; ++i) {
        if (i > first)
            body.append(',');
        const Blob &blob = state.blobs[found[i]];
        const RecordPlace place{listing.tenant, listing.feed, blob.first};
        const qsizetype begin = body.size();
        m_world.source.append(body, account, place, blob.created);
        m_world.ledger.handOut(
            place, QByteArrayView(body).sliced(begin), m_world.catalogue.isPoison(place), blob.listable - m_world.start);
    }
    SimulatedReply reply = jsonReply(200, body.append("]}"));
    // By its place, not by its question, which names the moment it was asked at: so a page is damaged a number of times only.
    spoil(reply, listing.tenant, mix(quint64(listing.feed), from, 0));
    return reply;
}

QByteArray GraphFeed::nextLink(const Listing &listing, size_t from, size_t next)
{
    const auto linkTo = [&](size_t index) {
        return m_world.base + listing.path + '?' + listing.question + "&$skiptoken=" + skipToken(listing, index);
    };
    const auto strikes = [&](Fault fault) {
        return m_world.faults.strikes(fault, listing.tenant, m_world.faults.argument(fault, listing.tenant).value_or(0));
    };
    if (strikes(Fault::NextLinkForeign))
        return elsewhere(linkTo(next));
    return linkTo(strikes(Fault::NextLinkLoop) ? from : next);
}

/// Opaque to clients; good for this question only.
QByteArray GraphFeed::skipToken(const Listing &listing, size_t next) const
{
    const quint64 check =
        mix(m_world.options.seed, quint64(listing.tenant), quint64(listing.feed), qHash(listing.question), next);
    return base64Url(QByteArray::number(qulonglong(next)) + ':' + QByteArray::number(check, 16));
}

std::optional<size_t> GraphFeed::fromOf(const RequestView &request, const Listing &listing) const
{
    const auto token = request.parameter("$skiptoken");
    if (!token)
        return listing.query.isAscending ? 0 : std::numeric_limits<size_t>::max();
    const size_t next = fromBase64Url(*token).split(':').first().toULongLong();
    return skipToken(listing, next) == *token ? std::optional(next) : std::nullopt;
}

void GraphFeed::spoil(SimulatedReply &reply, int tenant, quint64 key)
{
    FaultPlan &faults = m_world.faults;
    const auto damages = [&](Fault fault, quint64 third) {
        const auto tries = faults.argument(fault, tenant);
        return tries && key % 3 == third && faults.isFirstTry(fault, tenant, key, *tries);
    };
    if (damages(Fault::Reset, 0))
        reply.resetAfter = reply.body.size() / 2;
    if (damages(Fault::Truncated, 1))
        reply.body.truncate(reply.body.size() * 3 / 5);
    if (damages(Fault::Html, 0))
        reply = htmlReply(200, "Sign in to the guest network");
}

} // namespace tributary::simulation
