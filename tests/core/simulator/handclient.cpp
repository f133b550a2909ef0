// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclient.h"

#include "simulator/jsonscan.h"

namespace tributary::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QList<QByteArray> &contentTypes()
{
    static const QList<QByteArray> types{
        "Audit.AzureActiveDirectory"_ba, "Audit.Exchange"_ba, "Audit.SharePoint"_ba, "Audit.General"_ba, "DLP.All"_ba};
    return types;
}

QByteArray form(const SimulatedTenant &tenant, const QByteArray &scope)
{
    return "grant_type=client_credentials&client_id=" + tenant.clientId.toLatin1()
        + "&client_secret=" + tenant.clientSecret.toLatin1().toPercentEncoding() + "&scope=" + scope.toPercentEncoding();
}

SimulatedReply HandClient::get(const QByteArray &target, const QByteArray &token)
{
    SimulatedRequest request{"GET"_ba, target, {{"host"_ba, "127.0.0.1:4711"_ba}}, {}};
    if (!token.isEmpty())
        request.headers.emplace_back("authorization"_ba, "Bearer " + token);
    return cloud->respond(request);
}

SimulatedReply HandClient::post(const QByteArray &target, const QByteArray &body, const QByteArray &token, HeaderList headers)
{
    headers.emplace_back("host"_ba, "127.0.0.1:4711"_ba);
    if (!token.isEmpty())
        headers.emplace_back("authorization"_ba, "Bearer " + token);
    return cloud->respond({"POST"_ba, target, std::move(headers), body});
}

SimulatedReply HandClient::tokenReply(const QByteArray &tenant, const QByteArray &fields, const QByteArray &endpoint)
{
    return post('/' + tenant + '/' + endpoint, fields, {}, {{"content-type"_ba, "application/x-www-form-urlencoded"_ba}});
}

QByteArray HandClient::token(int tenant)
{
    const SimulatedTenant who = cloud->tenants()[size_t(tenant)];
    const auto reply = tokenReply(who.id.toLatin1(), form(who, base + "/.default"_ba));
    return json(reply)[u"access_token"_s].toString().toLatin1();
}

QByteArray HandClient::sinkToken(const QByteArray &audience)
{
    const SimulatedDestination to = cloud->destination();
    SimulatedTenant parent;
    parent.clientId = to.clientId;
    parent.clientSecret = to.clientSecret;
    const auto reply = tokenReply(to.tenantId.toLatin1(), form(parent, base + audience + "/.default"));
    return json(reply)[u"access_token"_s].toString().toLatin1();
}

QByteArray HandClient::feed(int tenant) const
{
    return "/api/v1.0/" + cloud->tenants()[size_t(tenant)].id.toLatin1() + "/activity/feed/";
}

QByteArray HandClient::publisher() const
{
    return "PublisherIdentifier=" + cloud->destination().tenantId.toLatin1();
}

SimulatedReply HandClient::startFeed(const QByteArray &contentType, const QByteArray &bearer, int tenant)
{
    return post(feed(tenant) + "subscriptions/start?contentType=" + contentType + '&' + publisher(), {}, bearer);
}

QByteArray HandClient::listTarget(const QByteArray &contentType, Instant start, Instant end, int tenant) const
{
    return feed(tenant) + "subscriptions/content?contentType=" + contentType + "&startTime=" + toIsoSeconds(start).toLatin1()
        + "&endTime=" + toIsoSeconds(end).toLatin1() + '&' + publisher();
}

std::vector<QJsonObject> HandClient::listAll(const QByteArray &contentType, const QByteArray &bearer, int tenant)
{
    std::vector<QJsonObject> items;
    const Instant now = std::chrono::ceil<Seconds>(clock.now());
    for (int day = 7; day > 0; --day) {
        QByteArray target = listTarget(contentType, now - 24h * day, now - 24h * (day - 1), tenant);
        while (!target.isEmpty()) {
            const auto reply = get(target, bearer);
            const auto page = json(reply).array();
            for (const auto item : page)
                items.push_back(item.toObject());
            const QByteArray next = headerOf(reply.headers, "NextPageUri");
            target = next.isEmpty() ? QByteArray() : next.mid(qsizetype(qstrlen(base))) + '&' + publisher();
        }
    }
    return items;
}

SimulatedReply HandClient::fetch(const QJsonObject &item, const QByteArray &bearer)
{
    const QUrl url = QUrl::fromEncoded(item.value(u"contentUri"_s).toString().toLatin1());
    return get(url.path(QUrl::FullyEncoded).toLatin1() + '?' + publisher(), bearer);
}

QByteArray HandClient::rows(const QByteArray &blob, const QByteArray &contentType, QSet<QByteArray> *seen, int tenant) const
{
    QByteArray out;
    const auto elements = simulation::arrayElements(blob);
    for (const QByteArrayView element : elements.value_or(std::vector<QByteArrayView>())) {
        QByteArrayView id = simulation::memberOf(*simulation::objectMembers(element), "Id");
        if (id.isEmpty())
            id = "\"\"";
        const QByteArray key = id.toByteArray() + QByteArray::number(qHash(element));
        if (seen && seen->contains(key))
            continue;
        if (seen)
            seen->insert(key);
        const SimulatedTenant who = cloud->tenants()[size_t(tenant)];
        out += (out.isEmpty() ? "[" : ",") + "{\"EventTime\":\""_ba + toIso(clock.now()).toLatin1() + "\",\"ChildTenantId\":\""
            + who.id.toLatin1() + "\",\"ChildTenantName\":" + jsonString(who.name) + ",\"RecordId\":" + id.toByteArray()
            + ",\"ContentType\":\"" + contentType + "\",\"CollectorBatchId\":\"batch-1\",\"RawEvent\":" + element.toByteArray()
            + '}';
    }
    return out.isEmpty() ? "[]"_ba : out + ']';
}

SimulatedReply HandClient::ingest(const QByteArray &body, const QByteArray &bearer, HeaderList headers)
{
    const SimulatedDestination to = cloud->destination();
    if (headerOf(headers, "content-type").isEmpty())
        headers.emplace_back("content-type"_ba, "application/json"_ba);
    return post("/dataCollectionRules/" + to.ruleId.toLatin1() + "/streams/" + to.stream.toLatin1() + "?api-version=2023-01-01",
        body, bearer, std::move(headers));
}

qint64 HandClient::total(const QString &name) const
{
    return cloud->report()[u"totals"_s][name].toInteger(-1);
}

qint64 HandClient::violations(const QString &rule) const
{
    const auto list = cloud->report()[u"violations"_s].toArray();
    for (const auto one : list) {
        if (one[u"rule"_s].toString() == rule)
            return one[u"count"_s].toInteger();
    }
    return 0;
}

QString HandClient::code(const SimulatedReply &reply)
{
    const auto document = json(reply);
    const auto codes = document[u"error_codes"_s].toArray();
    return codes.isEmpty() ? document[u"error"_s][u"code"_s].toString() : u"AADSTS%1"_s.arg(codes.first().toInt());
}

} // namespace tributary::test
