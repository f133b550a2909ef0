// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclient.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulatorOptions options(const QStringList &faults = {}, qint64 backlog = 120)
{
    SimulatorOptions options;
    options.tenants = 2;
    options.backlog = 0;
    options.graphBacklog = 2 * backlog; // so many of each feed and tenant
    for (const QString &fault : faults)
        options.faults.push_back(*parseFault(fault));
    return options;
}

QByteArray token(HandClient &client, int tenant = 0)
{
    const SimulatedTenant account = client.cloud->tenants().at(size_t(tenant));
    const SimulatedReply reply = client.tokenReply(account.id.toLatin1(), form(account, QByteArray(base) + "/graph/.default"));
    return HandClient::json(reply)[u"access_token"_s].toString().toLatin1();
}

QByteArray target(const QByteArray &path, const QByteArray &filter, const QByteArray &rest = "&$top=1000")
{
    return path + "?$filter=" + filter.toPercentEncoding() + rest;
}

QByteArray at(Instant instant)
{
    return toIsoSeconds(instant).toLatin1() + 'Z';
}

QByteArray lastDays(const QByteArray &field, int days)
{
    return field + " ge " + at(startOfTest - 24h * days) + " and " + field + " le " + at(startOfTest);
}

const QByteArray audits = "/v1.0/auditLogs/directoryAudits";
const QByteArray signIns = "/v1.0/auditLogs/signIns";
const QByteArray betaSignIns = "/beta/auditLogs/signIns";

SimulatedReply getGraph(HandClient &client, const QByteArray &where, const QByteArray &bearer)
{
    return client.cloud->respond({"GET", where,
        {{"authorization", "Bearer " + bearer}, {"prefer", "include-unknown-enum-members"}, {"host", "127.0.0.1:4711"}}, {}});
}

QJsonArray valueOf(const SimulatedReply &reply)
{
    return HandClient::json(reply)[u"value"_s].toArray();
}

} // namespace

class GraphFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFeedListsItsOwnRecordsInOrder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("audits") << audits << "activityDateTime"_ba
                                << ""_ba;
        QTest::newRow("interactive") << signIns << "createdDateTime"_ba
                                     << ""_ba;
        for (const char *type : {"nonInteractiveUser", "servicePrincipal", "managedIdentity", "interactiveUser"})
            QTest::newRow(type) << betaSignIns << "createdDateTime"_ba << QByteArray(type);
    }

    void everyFeedListsItsOwnRecordsInOrder()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, type);
        HandClient client(options());
        QByteArray filter = lastDays(field, 8);
        if (!type.isEmpty())
            filter += " and signInEventTypes/any(t: t eq '" + type + "')";
        const SimulatedReply reply =
            getGraph(client, target(path, filter, "&$top=1000&$orderby=" + field + "%20asc"), token(client));
        QCOMPARE(reply.status, 200);
        const QJsonArray records = valueOf(reply);
        QCOMPARE(records.size(), 120);
        QString last;
        for (const auto record : records) {
            const QString time = record[QString::fromLatin1(field)].toString();
            QCOMPARE(time.size(), 28); // seven digits and Z
            QVERIFY(time > last);
            last = time;
            if (!type.isEmpty())
                QCOMPARE(record[u"signInEventTypes"_s][0].toString(), QString::fromLatin1(type));
        }
        QCOMPARE(client.total(u"violations"_s), 0);
    }

    void queryRules_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QByteArray day = lastDays("createdDateTime", 1);
        const QByteArray kind = " and signInEventTypes/any(t: t eq 'servicePrincipal')";
        QTest::newRow("fine") << target(signIns, day) << 200 << QString();
        QTest::newRow("newest first") << target(signIns, day, "&$orderby=createdDateTime%20desc") << 200 << QString();
        QTest::newRow("raw blanks") << signIns + "?$filter=" + day << 400 << u"percent-encoded"_s;
        QTest::newRow("raw quotes") << betaSignIns + "?$filter=signInEventTypes/any(t:%20t%20eq%20'managedIdentity')" << 400
                                    << u"percent-encoded"_s;
        QTest::newRow("kind on v1.0") << target(signIns, day + kind) << 400 << u"signInEventTypes"_s;
        QTest::newRow("kind of audits") << target(audits, lastDays("activityDateTime", 1) + kind) << 400
                                        << u"signInEventTypes"_s;
        QTest::newRow("two kinds") << target(betaSignIns, day + kind + kind) << 400 << u"Invalid filter clause"_s;
        QTest::newRow("unknown kind") << target(betaSignIns, day + " and signInEventTypes/any(t: t eq 'x')") << 400
                                      << u"Invalid filter clause"_s;
        QTest::newRow("field of the other feed")
            << target(signIns, lastDays("activityDateTime", 1)) << 400 << u"Could not find a property"_s;
        QTest::newRow("gt") << target(signIns, "createdDateTime gt " + at(startOfTest)) << 400 << u"Invalid filter clause"_s;
        QTest::newRow("no zone") << target(signIns, "createdDateTime ge 2026-11-22T00:00:00") << 400
                                 << u"Invalid filter clause"_s;
        QTest::newRow("no time") << target(signIns, "createdDateTime ge yesterday") << 400 << u"Invalid filter clause"_s;
        QTest::newRow("too old") << target(signIns, lastDays("createdDateTime", 120)) << 400 << u"Invalid filter clause"_s;
        QTest::newRow("too many a page") << target(signIns, day, "&$top=1001") << 400 << u"page size"_s;
        QTest::newRow("none a page") << target(signIns, day, "&$top=0") << 400 << u"page size"_s;
        QTest::newRow("another order") << target(signIns, day, "&$orderby=id") << 400 << u"orderby"_s;
        QTest::newRow("made-up skip token") << target(signIns, day, "&$skiptoken=abc") << 400 << u"skip token"_s;
        QTest::newRow("unknown path") << "/v1.0/auditLogs/risks"_ba << 404 << QString();
    }

    void queryRules()
    {
        QFETCH(QByteArray, where);
        QFETCH(QString, words);
        HandClient client(options());
        const SimulatedReply reply = getGraph(client, where, token(client));
        QTEST(reply.status, "status");
        QVERIFY(QString::fromUtf8(reply.body).contains(words));
    }

    void pagesLeadToTheEndAndNoFurther()
    {
        HandClient client(options({}, 250));
        const QByteArray bearer = token(client);
        QByteArray where = target(audits, lastDays("activityDateTime", 8), "&$top=100&$orderby=activityDateTime%20asc");
        QSet<QString> ids;
        int pages = 0;
        while (!where.isEmpty()) {
            const SimulatedReply reply = getGraph(client, where, bearer);
            QCOMPARE(reply.status, 200);
            for (const auto record : valueOf(reply))
                ids.insert(record[u"id"_s].toString());
            const QByteArray next = HandClient::json(reply)[u"@odata.nextLink"_s].toString().toLatin1();
            QVERIFY(next.isEmpty() || next.startsWith(QByteArray(base) + audits));
            where = next.mid(qsizetype(qstrlen(base)));
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(ids.size(), 250);
        const QByteArray foreign = "/v1.0/auditLogs/directoryAudits?$top=50&$skiptoken=MTAwOjE";
        QCOMPARE(getGraph(client, foreign, bearer).status, 400);
    }

    void bothThrottlingScopesAreCounted()
    {
        SimulatorOptions shared = options();
        shared.tenants = 30;
        shared.sharedApp = true;
        HandClient client(shared);
        const QByteArray where = target(audits, lastDays("activityDateTime", 1));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(getGraph(client, where, token(client)).status, 200);
        const SimulatedReply sixth = getGraph(client, where, token(client));
        QCOMPARE(sixth.status, 429);
        QVERIFY(headerOf(sixth.headers, "retry-after").isEmpty());
        int refused = 0;
        for (int tenant = 1; tenant < 30; ++tenant) {
            for (int i = 0; i < 5; ++i)
                refused += getGraph(client, where, token(client, tenant)).status == 429;
        }
        QCOMPARE(refused, 6 + 29 * 5 - 122); // 122 of all of them
        client.clock.run(client.clock.sleepFor(11s, {}));
        QCOMPARE(getGraph(client, where, token(client)).status, 200);
    }

    void faultsOfGraph_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no premium") << u"no-premium"_s << signIns << 403
                                    << u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s;
        QTest::newRow("no premium, audits") << u"no-premium"_s << audits << 200 << QString();
        QTest::newRow("no role") << u"no-graph-role"_s << audits << 403 << u"Authentication_MSGraphPermissionMissing"_s;
        QTest::newRow("no consent at all") << u"no-role"_s << audits << 403 << u"Authentication_MSGraphPermissionMissing"_s;
        QTest::newRow("beta") << u"beta-refused"_s << betaSignIns << 404 << u"ResourceNotFound"_s;
        QTest::newRow("beta, v1.0") << u"beta-refused"_s << signIns << 200 << QString();
        QTest::newRow("throttle") << u"graph-throttle=5"_s << audits << 429 << u"TooManyRequests"_s;
        QTest::newRow("retention") << u"graph-retention=3"_s << audits << 400 << u"BadRequest"_s;
        QTest::newRow("another tenant") << u"no-premium@2"_s << signIns << 200 << QString();
    }

    void faultsOfGraph()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, path);
        QFETCH(QString, code);
        HandClient client(options({fault}));
        const QByteArray field = path == audits ? "activityDateTime"_ba : "createdDateTime"_ba;
        const SimulatedReply reply = getGraph(client, target(path, lastDays(field, 5)), token(client));
        QTEST(reply.status, "status");
        QCOMPARE(HandClient::code(reply), code);
        QCOMPARE(client.total(u"violations"_s), 0);
    }

    void linksMayMislead()
    {
        HandClient foreign(options({u"next-link-foreign=1"_s}));
        const QByteArray where = target(audits, lastDays("activityDateTime", 8), "&$top=50&$orderby=activityDateTime%20asc");
        SimulatedReply reply = getGraph(foreign, where, token(foreign));
        QVERIFY(HandClient::json(reply)[u"@odata.nextLink"_s].toString().startsWith(u"http://localhost:"_s));
        HandClient loop(options({u"next-link-loop=1"_s}));
        const QByteArray bearer = token(loop);
        reply = getGraph(loop, where, bearer);
        const QByteArray next = HandClient::json(reply)[u"@odata.nextLink"_s].toString().toLatin1();
        const SimulatedReply again = getGraph(loop, next.mid(qsizetype(qstrlen(base))), bearer);
        QCOMPARE(valueOf(again), valueOf(reply));
    }

    void aTokenOnAForeignHostIsNoticed()
    {
        HandClient client(options());
        const auto reply = client.cloud->respond(
            {"GET", audits, {{"authorization", "Bearer " + token(client)}, {"host", "localhost:4711"}}, {}});
        QCOMPARE(reply.status, 404);
        QCOMPARE(client.violations(u"foreign-host"_s), 1);
    }

    void otherTokensAreRefused()
    {
        HandClient client(options());
        QCOMPARE(getGraph(client, audits, client.token()).status, 401); // of the Activity API
        QCOMPARE(client.violations(u"wrong-audience"_s), 1);
        QCOMPARE(HandClient::code(getGraph(client, audits, "x.y.z")), u"InvalidAuthenticationToken"_s);
    }

    void lateRecordsAppearLater()
    {
        HandClient client(options({u"graph-late=600"_s}));
        const QByteArray where = target(audits, lastDays("activityDateTime", 8));
        const auto early = valueOf(getGraph(client, where, token(client))).size();
        QVERIFY(early < 120);
        client.clock.run(client.clock.sleepFor(11min, {}));
        QCOMPARE(valueOf(getGraph(client, where, token(client))).size(), 120);
    }

    void aShareOfTheBacklogIsGraphs()
    {
        SimulatorOptions shared;
        shared.backlog = 1000;
        VirtualClock clock(startOfTest);
        const auto cloud = *SimulatedCloud::create(shared, clock, QString::fromLatin1(base));
        const QJsonObject report = cloud->report();
        qint64 graph = 0;
        for (const auto stream : report[u"tenants"_s][0][u"streams"_s].toArray()) {
            if (stream[u"stream"_s].toString().startsWith(u"Graph."_s))
                graph += stream[u"offered"_s].toInteger();
        }
        QCOMPARE(graph, 100);
        QCOMPARE(report[u"totals"_s][u"offered"_s].toInteger() + report[u"totals"_s][u"unsubscribed"_s].toInteger(), 1000);
    }
};

QTEST_GUILESS_MAIN(GraphFeedTest)
#include "graphfeed_test.moc"
