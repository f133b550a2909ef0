// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recordsource.h"

#include "simulator/jsonscan.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant arrived{std::chrono::seconds(1'795'000'000)};

QByteArray recordOf(const RecordSource &source, const RecordPlace &place, quint64 seed = 1)
{
    const Directory directory(seed, 3);
    QByteArray out;
    source.append(out, directory.tenants()[size_t(place.tenant)], place, arrived);
    return out;
}

} // namespace

class RecordSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsAreValidAndComplete_data();
    void recordsAreValidAndComplete();
    void theSamePlaceGivesTheSameBytes();
    void sizesAreAsInTheField();
    void typesDrift();
    void feedsOfForeignRecords_data();
    void feedsOfForeignRecords();
};

void RecordSourceTest::recordsAreValidAndComplete_data()
{
    QTest::addColumn<int>("feed");
    for (int feed = 0; feed < activityFeedCount; ++feed)
        QTest::newRow(feeds[size_t(feed)].contentType) << feed;
}

void RecordSourceTest::recordsAreValidAndComplete()
{
    QFETCH(int, feed);
    const auto source = RecordSource::open({});
    const Directory directory(1, 3);
    for (quint64 i = 0; i < 2000; ++i) {
        const QByteArray record = recordOf(*source, {1, feed, i});
        const auto members = objectMembers(record);
        QVERIFY2(members, record.constData());
        for (const char *name :
            {"Id", "CreationTime", "Operation", "OrganizationId", "RecordType", "UserType", "UserKey", "UserId", "Workload"})
            QVERIFY2(!memberOf(*members, name).isEmpty(), name);
        QCOMPARE(textOf(memberOf(*members, "OrganizationId")), directory.tenants()[1].tenant.value().toLatin1());
        const QByteArray time = textOf(memberOf(*members, "CreationTime"));
        QCOMPARE(time.size(), 19);
        const auto when = parseIso(std::string_view(time.constData(), 19));
        QVERIFY(when && *when <= arrived && *when > arrived - std::chrono::hours(2));
    }
}

void RecordSourceTest::theSamePlaceGivesTheSameBytes()
{
    const auto source = RecordSource::open({});
    const auto again = RecordSource::open({});
    QSet<QByteArray> all;
    for (int tenant = 0; tenant < 3; ++tenant) {
        for (int feed = 0; feed < feedCount; ++feed) {
            for (quint64 i = 0; i < 50; ++i) {
                const QByteArray record = recordOf(*source, {tenant, feed, i});
                QCOMPARE(recordOf(*again, {tenant, feed, i}), record);
                all.insert(record);
            }
        }
    }
    QCOMPARE(all.size(), 3 * feedCount * 50);
    SimulatorOptions other;
    other.seed = 2;
    QVERIFY(recordOf(*RecordSource::open(other), {0, 0, 0}) != recordOf(*source, {0, 0, 0}));
}

void RecordSourceTest::sizesAreAsInTheField()
{
    const auto source = RecordSource::open({});
    qint64 sum = 0;
    qint64 records = 0;
    qsizetype biggest = 0;
    for (int feed = 0; feed < activityFeedCount; ++feed) {
        const quint64 count = quint64(feeds[size_t(feed)].share) * 50;
        for (quint64 i = 0; i < count; ++i, ++records) {
            const qsizetype size = recordOf(*source, {0, feed, i}).size();
            sum += size;
            biggest = std::max(biggest, size);
        }
    }
    const qint64 mean = sum / records;
    QVERIFY2(mean > 1000 && mean < 1600, QByteArray::number(mean).constData());
    QVERIFY2(biggest > 5000 && biggest < 20'000, QByteArray::number(biggest).constData());
}

void RecordSourceTest::typesDrift()
{
    const auto source = RecordSource::open({});
    QSet<char> parameters;
    QSet<QByteArray> results;
    bool hasUnknownType = false;
    bool hasBigNumber = false;
    for (quint64 i = 0; i < 3000; ++i) {
        const QByteArray exchange = recordOf(*source, {0, 1, i});
        const QByteArrayView value = memberOf(*objectMembers(exchange), "Parameters");
        if (!value.isEmpty())
            parameters.insert(value.front());
        results.insert(textOf(memberOf(*objectMembers(exchange), "ResultStatus")));
        const QByteArray general = recordOf(*source, {0, 3, i});
        hasUnknownType = hasUnknownType || memberOf(*objectMembers(general), "RecordType").toByteArray().toInt() >= 900;
        hasBigNumber = hasBigNumber || memberOf(*objectMembers(general), "MessageId").toByteArray().toLongLong() > 0xffffffffll;
    }
    QCOMPARE(parameters, (QSet<char>{'[', '"'}));
    QVERIFY(results.contains("True") && results.contains("TRUE") && results.contains("PartiallySucceeded"));
    QVERIFY(hasUnknownType && hasBigNumber);
}

void RecordSourceTest::feedsOfForeignRecords_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("workload") << R"({"Workload":"Exchange"})"_ba
                              << "Audit.Exchange"_ba;
    QTest::newRow("lower-case keys") << R"({"workload":"exchange","recordtype":1})"_ba
                                     << "Audit.Exchange"_ba;
    QTest::newRow("type as text") << R"({"RecordType":"15"})"_ba
                                  << "Audit.AzureActiveDirectory"_ba;
    QTest::newRow("OneDrive") << R"({"RecordType":14,"Workload":"OneDrive"})"_ba
                              << "Audit.SharePoint"_ba;
    QTest::newRow("DLP in Exchange") << R"({"RecordType":13,"Workload":"Exchange"})"_ba
                                     << "DLP.All"_ba;
    QTest::newRow("Teams") << R"({"RecordType":25,"Workload":"MicrosoftTeams"})"_ba
                           << "Audit.General"_ba;
    QTest::newRow("nothing known") << "{}"_ba
                                   << "Audit.General"_ba;
}

void RecordSourceTest::feedsOfForeignRecords()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, contentType);
    QCOMPARE(QByteArray(feeds[size_t(feedOfRecord(record))].contentType), contentType);
}

QTEST_GUILESS_MAIN(RecordSourceTest)
#include "recordsource_test.moc"
