// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/bytesearch.h"
#include "columns/columnsort.h"
#include "columns/eventcounts.h"
#include "columns/networks.h"
#include "columns/stringpool.h"
#include "filter/address.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <numeric>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// A batch as if it were parsed.
ParsedBatch batchOf(qint64 row, const QList<QStringList> &records)
{
    ParsedBatch batch{.row = row, .stream = {TenantId(u"t"_s), Stream::AuditExchange}, .arrived = fromUnixSeconds(1000 + row)};
    for (const QStringList &texts : records) {
        ParsedBatch::Record record;
        record.time = texts.value(0).toLongLong() * 1000;
        record.hasOwnTime = true;
        record.recordType = texts.value(1).toInt();
        record.outcome = Outcome(texts.value(2).toInt());
        for (size_t i = 0; i < textColumnCount; ++i) {
            const QByteArray text = texts.value(int(i) + 3).toUtf8();
            record.texts[i] = {quint32(batch.bytes.size()), quint32(text.size())};
            batch.bytes += text;
        }
        batch.records.push_back(record);
    }
    return batch;
}

QStringList record(int seconds, const QString &user)
{
    return {QString::number(seconds), u"15"_s, u"0"_s, u"w"_s, u"op"_s, user};
}

std::vector<Position> everything(const ColumnSnapshot &snapshot)
{
    std::vector<Position> positions(snapshot.size());
    std::iota(positions.rbegin(), positions.rend(), snapshot.begin());
    return positions;
}

} // namespace

class ColumnsTest : public QObject {
    Q_OBJECT

    static QStringList users(const ColumnStore &store, const std::vector<Position> &positions)
    {
        QStringList users;
        for (const Position position : positions)
            users << store.row(*store.snapshot(), position).columns.user;
        return users;
    }

private Q_SLOTS:
    void internsEachTextOnce()
    {
        StringPool pool;
        std::vector<StringPool::Id> ids;
        for (int i = 0; i < 50'000; ++i)
            ids.push_back(pool.intern("text " + QByteArray::number(i)));
        for (int i = 0; i < 50'000; ++i) {
            QCOMPARE(pool.intern("text " + QByteArray::number(i)), ids[size_t(i)]);
            QCOMPARE(pool.text(ids[size_t(i)]), QByteArrayView("text " + QByteArray::number(i)));
        }
        QCOMPARE(pool.size(), 50'001U);
        QCOMPARE(pool.intern({}), 0U);
        QVERIFY(!pool.hasCut());
    }

    void cutsHugeTextsBetweenCharacters()
    {
        StringPool pool;
        const auto id = pool.intern(QByteArray(1999, 'x') + QByteArray(1'000'000, 'x').replace('x', "\xC3\xA9"));
        QVERIFY(pool.isCut(id));
        QVERIFY(pool.hasCut());
        QVERIFY(pool.text(id).size() <= StringPool::longest + 3);
        QVERIFY(QString::fromUtf8(pool.text(id)).endsWith(u'\u00E9'));
    }

    void findsAsAPlainSearchDoes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray text;
            for (int i = random.bounded(70); i > 0; --i)
                text += "aAbB.{"[random.bounded(6)];
            QByteArray needle;
            for (int i = 1 + random.bounded(4); i > 0; --i)
                needle += "aAbB.["[random.bounded(6)];
            const qsizetype from = random.bounded(5);
            QCOMPARE(ByteSearch(needle).find(text, from), text.toLower().indexOf(needle.toLower(), from));
        }
        QCOMPARE(ByteSearch("x").find({}), -1);
    }

    void keepsPositionsWhileItGrowsAtBothEnds()
    {
        ColumnStore store;
        QVERIFY(store.append({batchOf(10, {record(1, u"a"_s), record(2, u"b"_s)})}));
        const Position b = store.snapshot()->end() - 1;
        QVERIFY(store.prepend({batchOf(8, {record(0, u"y"_s)}), batchOf(9, {record(0, u"z"_s)})}));
        QVERIFY(store.append({batchOf(11, {}), batchOf(12, {record(3, u"c"_s)})}));
        const auto snapshot = store.snapshot();
        QCOMPARE(snapshot->size(), 5U);
        QCOMPARE(store.row(*snapshot, b).columns.user, u"b"_s);
        QCOMPARE(store.row(*snapshot, b).address, (RecordAddress{10, 1}));
        QCOMPARE(store.row(*snapshot, b + 1).address, (RecordAddress{12, 0}));
        QCOMPARE(store.row(*snapshot, b + 1).arrived, fromUnixSeconds(1012));
        QCOMPARE(users(store, everything(*snapshot)), QStringList({u"c"_s, u"b"_s, u"a"_s, u"z"_s, u"y"_s}));
    }

    void joinsSmallArrivals()
    {
        ColumnStore store;
        for (int i = 1; i <= 300; ++i)
            store.append({batchOf(i, {record(i, u"u%1"_s.arg(i))})});
        QCOMPARE(store.snapshot()->chunks.size(), size_t(1));
        QCOMPARE(store.row(*store.snapshot(), store.snapshot()->begin() + 122).address, (RecordAddress{123, 0}));
    }

    void sortsTextsAsFoldedBytes()
    {
        ColumnStore store;
        QRandomGenerator random(3);
        QStringList names{u"b"_s, u"A"_s, u"a"_s, u""_s, u"abcdefgh"_s, u"ABCDEFGHI"_s, u"abcdefgh1"_s};
        for (int i = 0; i < 500; ++i)
            names << u"person.%1@contoso.example"_s.arg(random.bounded(300));
        QList<QStringList> records;
        for (const QString &name : names)
            records << record(0, name);
        store.append({batchOf(1, records)});
        QStringList expected = users(store, everything(*store.snapshot()));
        const auto isLess = [](const QString &a, const QString &b) { return a.toLower().toUtf8() < b.toLower().toUtf8(); };
        std::ranges::stable_sort(expected, isLess);
        const auto sorted =
            sortedPositions(store, *store.snapshot(), everything(*store.snapshot()), {EventColumn::User, false}, {}, {});
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(users(store, sorted)[i].toLower(), expected[i].toLower());
    }

    void sortsByTimeBothWaysAndKeepsArrivalAmongEquals()
    {
        ColumnStore store;
        store.append({batchOf(1, {record(5, u"a"_s), record(-7, u"b"_s), record(5, u"c"_s), record(9, u"d"_s)})});
        const auto snapshot = store.snapshot();
        const auto by = [&](bool descending) {
            return users(
                store, sortedPositions(store, *snapshot, everything(*snapshot), {EventColumn::Time, descending}, {}, {}));
        };
        QCOMPARE(by(true), QStringList({u"d"_s, u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(by(false), QStringList({u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    }

    void sortsAddressesByValue()
    {
        ColumnStore store;
        QList<QStringList> records;
        for (const QString &ip : {u"10.0.0.9"_s, u"9.0.0.10"_s, u"10.0.0.10"_s, u"2001:db8::1"_s, u"none"_s})
            records << (record(0, ip) << ip);
        store.append({batchOf(1, records)});
        const auto snapshot = store.snapshot();
        const auto sorted = sortedPositions(store, *snapshot, everything(*snapshot), {EventColumn::ClientIp, false}, {}, {});
        QCOMPARE(
            users(store, sorted), QStringList({u"none"_s, u"9.0.0.10"_s, u"10.0.0.9"_s, u"10.0.0.10"_s, u"2001:db8::1"_s}));
    }

    void stopsSorting()
    {
        ColumnStore store;
        store.append({batchOf(1, {record(5, u"a"_s)})});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(sortedPositions(
            store, *store.snapshot(), everything(*store.snapshot()), {EventColumn::Time, true}, {}, stop.get_token())
                    .empty());
    }

    void countsAgree()
    {
        ColumnStore store;
        QList<QStringList> records;
        for (int i = 0; i < 3000; ++i)
            records << QStringList{QString::number(i * 60), QString::number(i % 3), QString::number(i % 4), u"w"_s,
                u"op%1"_s.arg(i % 7), u"user%1"_s.arg(i % 1000)};
        store.append({batchOf(1'000'000, records)});
        EventCounts counts(store);
        std::vector<quint32> all(3000);
        std::iota(all.begin(), all.end(), 0U);
        counts.add(*store.snapshot()->chunks.front(), all);
        const EventSummary summary = counts.summary();
        const auto sum = [](const FacetCounts &facet) {
            return std::accumulate(facet.values.begin(), facet.values.end(), quint64(0),
                [](quint64 total, const FacetValue &value) { return total + value.count; });
        };
        for (const Facet facet : {Facet::Tenant, Facet::Operation, Facet::Result, Facet::RecordType, Facet::Stream})
            QCOMPARE(sum(summary.facets[size_t(facet)]), 3000U);
        QCOMPARE(summary.facets[size_t(Facet::User)].distinct, 1000U);
        QCOMPARE(summary.facets[size_t(Facet::User)].values.size(), EventCounts::mostValues);
        QCOMPARE(summary.facets[size_t(Facet::ClientIp)].distinct, 0U);
        quint64 bars = 0;
        for (const auto &bucket : summary.histogram.buckets)
            bars = std::accumulate(bucket.begin(), bucket.end(), bars);
        QCOMPARE(bars + summary.histogram.outside, 3000U);
        QVERIFY(summary.histogram.buckets.size() <= TimeHistogram::mostBuckets);
        QVERIFY(summary.histogram.buckets.size() >= TimeHistogram::mostBuckets / 3);
    }

    void numbersNetworks()
    {
        StringPool pool;
        Networks networks(pool);
        const auto name = [&](const char *text) { return networks.name(networks.of(pool.intern(QByteArrayView(text)))); };
        QCOMPARE(name("203.0.113.7"), u"203.0.113.0/24"_s);
        QCOMPARE(name("::ffff:203.0.113.250"), u"203.0.113.0/24"_s);
        QCOMPARE(name("2001:db8:41:ffff::1"), u"2001:db8:41::/48"_s);
        QCOMPARE(name("2001:db8::1"), u"2001:db8::/48"_s);
        QCOMPARE(name("fe80::1"), u"fe80::/48"_s);
        QCOMPARE(name("::1"), u"::/48"_s);
        QCOMPARE(name("<b>no address</b>"), u"<b>no address</b>"_s);
        QCOMPARE(networks.of(pool.intern("203.0.113.7")), networks.of(pool.intern("203.0.113.8")));
        QVERIFY(networks.of(pool.intern("203.0.114.7")) != networks.of(pool.intern("203.0.113.8")));
        for (const char *text : {"203.0.113.7", "2001:db8:41:ffff::1", "::1"}) {
            const auto block = parseBlock(name(text).toStdString());
            QVERIFY(block && block->contains(*parseAddress(text)));
        }
    }

    void leavesImpossibleTimesOutOfTheHistogram()
    {
        ColumnStore store;
        store.append({batchOf(1, {record(1001, u"a"_s), record(2'000'000'000, u"b"_s), record(-2'000'000'000, u"c"_s)})});
        EventCounts counts(store);
        const std::array<quint32, 3> all{0, 1, 2};
        counts.add(*store.snapshot()->chunks.front(), all);
        QCOMPARE(counts.summary().histogram.outside, 2U);
        QCOMPARE(counts.summary().histogram.buckets.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "columnstore_test.moc"
