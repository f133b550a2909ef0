// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/activityfeed.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds startInterval = 15min;
constexpr auto noPublisher = "00000000-0000-0000-0000-000000000000";

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply unauthorized()
{
    SimulatedReply reply = jsonReply(401, R"({"Message":"Authorization has been denied for this request."})"_ba);
    reply.headers.emplace_back("www-authenticate"_ba, "Bearer error=\"invalid_token\""_ba);
    return reply;
}

QByteArray subscriptionJson(int feed, bool isEnabled)
{
    return QByteArray("{\"contentType\":\"") + feeds[size_t(feed)].contentType + "\",\"status\":\""
        + (isEnabled ? "enabled" : "disabled") + "\",\"webhook\":null}";
}

} // namespace

SimulatedReply ActivityFeed::respond(const RequestView &request)
{
    const QByteArray tenant = request.segments.value(2);
    if (request.segments.value(3) != "activity" || request.segments.value(4) != "feed")
        return errorReply(404, u"AF20001"_s, u"The requested resource does not exist."_s);
    if (!parseGuid(QString::fromUtf8(tenant))) {
        m_world.violate(u"tenant-no-guid"_s, text(tenant));
        return errorReply(400, u"AF20013"_s, u"The tenant ID passed in the URL (%1) is not a valid GUID."_s.arg(text(tenant)));
    }
    const Account *account = m_world.directory.find(tenant);
    if (!account || account->index < 0)
        return errorReply(400, u"AF20011"_s,
            u"Specified tenant ID (%1) does not exist in the system or has been deleted."_s.arg(text(tenant)));
    if (auto refused = admit(request, *account))
        return *refused;
    return operation(request, account->index);
}

/// Everything that is checked before the operation itself: quota, token, tenant, role.
std::optional<SimulatedReply> ActivityFeed::admit(const RequestView &request, const Account &account)
{
    const int tenant = account.index;
    ++m_world.traffic[size_t(tenant)].requests;
    const QByteArray host = request.header("host");
    if (!host.isEmpty() && !m_world.base.endsWith("://" + host)) {
        m_world.violate(u"foreign-host"_s, u"%1 was fetched from %2"_s.arg(text(request.segments.value(5)), text(host)));
        return errorReply(404, u"AF20001"_s, u"The requested resource does not exist."_s);
    }
    const auto claims = m_world.authenticate(request, {}, tenant);
    if (!claims)
        return unauthorized();
    if (claims->tenant != account.tenant.value().toLatin1()) {
        m_world.violate(
            u"tenant-mismatch"_s, u"a token of tenant %1 for tenant %2"_s.arg(text(claims->tenant), account.tenant.value()));
        return errorReply(400, u"AF20010"_s,
            u"The tenant ID passed in the URL (%1) does not match the tenant ID passed in the access token (%2)."_s.arg(
                account.tenant.value(), text(claims->tenant)));
    }
    if (auto refused = throttle(request, tenant))
        return refused;
    const auto publisher = request.parameter("PublisherIdentifier");
    if (!publisher || !parseGuid(QString::fromUtf8(*publisher)))
        m_world.violate(u"publisher-missing"_s, text(request.request.method + " /" + request.segments.mid(3).join('/')));
    if (!claims->roles.contains(u"ActivityFeed.Read"_s)) {
        return errorReply(401, u"AF10001"_s,
            u"The permission set (%1) sent in the request did not include the expected permission ActivityFeed.Read."_s.arg(
                claims->roles.join(u' ')));
    }
    if (m_world.lasts(Fault::AuditingOff, tenant))
        return errorReply(400, u"AF20023"_s, u"The subscription was disabled by a tenant admin."_s);
    if (m_world.lasts(Fault::NoLicence, tenant))
        return errorReply(400, u"AF20012"_s,
            u"Specified tenant ID (%1) is incorrectly configured in the system."_s.arg(account.tenant.value()));
    return m_world.breakdown(tenant);
}

std::optional<SimulatedReply> ActivityFeed::throttle(const RequestView &request, int tenant)
{
    const Milliseconds now = m_world.clock.steady();
    if (m_world.faults.remaining(Fault::Throttle, tenant, now))
        return tooMany(request, tenant);
    for (const Fault fault : {Fault::ThrottleRetryAfter, Fault::ThrottleDate}) {
        const auto left = m_world.faults.remaining(fault, tenant, now);
        if (!left)
            continue;
        SimulatedReply reply = tooMany(request, tenant);
        reply.status = 429;
        const Instant end = std::chrono::ceil<Seconds>(m_world.clock.now() + *left);
        reply.headers.emplace_back("retry-after"_ba,
            fault == Fault::ThrottleDate ? httpDate(end)
                                         : QByteArray::number(qint64(std::chrono::ceil<Seconds>(*left).count())));
        return reply;
    }
    m_minutes.resize(size_t(m_world.options.tenants));
    Minute &minute = m_minutes[size_t(tenant)];
    const qint64 number = now / 1min;
    if (minute.number != number)
        minute = {number, 0};
    if (++minute.requests > m_world.options.requestsPerMinute)
        return tooMany(request, tenant);
    return {};
}

SimulatedReply ActivityFeed::tooMany(const RequestView &request, int tenant) const
{
    ++m_world.traffic[size_t(tenant)].throttled;
    const QByteArray method = request.segments.value(6, "GetBlob"_ba);
    return errorReply(403, u"AF429"_s,
        u"Too many requests. Method=%1, PublisherId=%2"_s.arg(
            text(method), text(request.parameter("PublisherIdentifier").value_or(noPublisher))));
}

SimulatedReply ActivityFeed::operation(const RequestView &request, int tenant)
{
    const QByteArray kind = request.segments.value(5);
    const QByteArray name = request.segments.value(6);
    const QByteArray wanted = name == "start" || name == "stop" ? "POST"_ba : "GET"_ba;
    if (request.request.method != wanted)
        return jsonReply(405, R"({"Message":"The requested resource does not support this http method."})"_ba);
    if (kind == "audit")
        return blob(name, tenant);
    if (kind != "subscriptions")
        return errorReply(404, u"AF20001"_s, u"The requested resource does not exist."_s);
    if (name == "list")
        return subscriptions(tenant);
    const QByteArray type = request.parameter("contentType").value_or(QByteArray());
    const int feed = feedOf(type);
    if (feed < 0) {
        m_world.violate(u"content-type"_s, u"contentType=%1"_s.arg(text(type)));
        return errorReply(400, type.isEmpty() ? u"AF20001"_s : u"AF20020"_s,
            u"The specified content type is not valid: '%1'."_s.arg(text(type)));
    }
    if (name == "start")
        return start(request, tenant, feed);
    if (name == "stop")
        return stop(tenant, feed);
    if (name == "content")
        return content(request, tenant, feed);
    return errorReply(404, u"AF20001"_s, u"The requested resource does not exist."_s);
}

SimulatedReply ActivityFeed::start(const RequestView &request, int tenant, int feed)
{
    FeedState &state = m_world.catalogue.feed(tenant, feed);
    const Milliseconds now = m_world.clock.steady();
    if (!request.request.body.isEmpty()) {
        const auto webhook = QJsonDocument::fromJson(request.request.body).object().value(u"webhook"_s);
        if (!webhook.isObject())
            m_world.violate(u"start-body"_s, u"the body of start is no webhook"_s);
        return errorReply(400, webhook.isObject() ? u"AF20021"_s : u"AF20002"_s,
            u"The webhook endpoint could not be validated; without a webhook the body stays empty."_s);
    }
    if (state.lastStart && now - *state.lastStart < startInterval)
        m_world.violate(u"start-repeated"_s,
            u"%1 was started twice within 15 minutes"_s.arg(QLatin1StringView(feeds[size_t(feed)].contentType)));
    state.lastStart = now;
    if (state.isEnabled)
        return errorReply(400, u"AF20024"_s, u"The subscription is already enabled. No property change."_s);
    state.isEnabled = true;
    state.wasEnabled = true;
    if (!state.stopped.empty())
        state.stopped.back().second = m_world.clock.now();
    return jsonReply(200, subscriptionJson(feed, true));
}

SimulatedReply ActivityFeed::stop(int tenant, int feed)
{
    FeedState &state = m_world.catalogue.feed(tenant, feed);
    if (!state.isEnabled)
        return errorReply(400, u"AF20022"_s, u"No subscription found for the specified content type"_s);
    state.isEnabled = false;
    state.lastStart.reset();
    state.stopped.emplace_back(m_world.clock.now(), Instant::max());
    return SimulatedReply{};
}

SimulatedReply ActivityFeed::subscriptions(int tenant) const
{
    QByteArray out;
    for (int feed = 0; feed < activityFeedCount; ++feed) {
        const FeedState &state = m_world.catalogue.feed(tenant, feed);
        if (state.wasEnabled)
            out.append(out.isEmpty() ? '[' : ',').append(subscriptionJson(feed, state.isEnabled));
    }
    return jsonReply(200, out.isEmpty() ? "[]"_ba : out + ']');
}

} // namespace tributary::simulation
