// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <random>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject span(ByteRange range)
{
    return {{u"offset"_s, qint64(range.offset)}, {u"length"_s, qint64(range.length)}};
}

/// What the .out.json files hold.
QJsonObject described(const Result<RecordSet> &result)
{
    if (!result)
        return {{u"error"_s, result.error().message}};
    QJsonArray records;
    for (const RecordRef &record : result->records) {
        QJsonObject entry = span(record.raw);
        entry[u"id"_s] = QString::fromUtf8(result->view(record.id));
        entry[u"time"_s] = record.eventTime ? toIso(*record.eventTime) : QString();
        records += entry;
    }
    QJsonArray rejected;
    for (const RejectedSlice &slice : result->rejected) {
        QJsonObject entry = span(slice.raw);
        entry[u"reason"_s] = slice.reason;
        rejected += entry;
    }
    return {{u"records"_s, records}, {u"rejected"_s, rejected}};
}

QByteArray nested(int levels)
{
    return R"({"Id":"deep","A":)" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}";
}

RecordKey keyOf(const QByteArray &record)
{
    const auto set = parseRecords("[" + record + "]");
    Q_ASSERT(set && set->records.size() == 1);
    return set->records.front().key;
}

QByteArray sampleBlob()
{
    return "[{\"CreationTime\":\"2026-11-20T10:11:12\",\"Id\":\"a-1\",\"Text\":\"q\\\"\\\\\\u00e9\",\"N\":[1,-2.5e3,true,null]}"
           ","
           R"( {"Id":"b-2","Inner":{"Deep":[{"x":""},{}],"Name":"räksmörgås"}},{"Operation":"no id"}])";
}

} // namespace

class RecordParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesApart_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/data/json"));
        const QStringList inputs = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(inputs.size() > 20);
        for (const QString &name : inputs)
            QTest::newRow(qPrintable(name.chopped(8))) << folder.filePath(name.chopped(8));
    }

    void takesApart()
    {
        QFETCH(QString, path);
        const auto result = parseRecords(contentOf(path + u".in.json"_s));
        const QJsonObject expected = QJsonDocument::fromJson(contentOf(path + u".out.json"_s)).object();
        QVERIFY(!expected.isEmpty());
        QCOMPARE(QJsonDocument(described(result)).toJson(), QJsonDocument(expected).toJson());
        if (!result)
            QCOMPARE(result.error().kind, ErrorKind::Malformed);
    }

    void rejectsOnlyWhatIsNestedTooDeep()
    {
        const auto set =
            parseRecords("[" + nested(1022) + "," + nested(10'000) + "," + nested(200'000) + ",{\"Id\":\"flat\"}]");
        QVERIFY(set);
        QCOMPARE(set->records.size(), size_t(2));
        QCOMPARE(set->view(set->records[1].id), QByteArrayView("flat"));
        QCOMPARE(set->rejected.size(), size_t(2));
        QVERIFY(set->rejected[0].reason.startsWith(u"nested too deep"));
        QCOMPARE(set->view(set->rejected[1].raw), QByteArrayView(nested(200'000)));
    }

    void readsWholeOfALargeBlob()
    {
        QByteArray blob = "[";
        for (int i = 0; i < 60'000; ++i)
            blob += (i ? "," : "") + QByteArray("{\"Id\":\"") + QByteArray::number(i) + "\",\"Fill\":\"" + QByteArray(80, 'x')
                + "\"}";
        blob += "]";
        QVERIFY(blob.size() > 4 * 1024 * 1024);
        for (int round = 0; round < 2; ++round) {
            const auto set = parseRecords(blob);
            QVERIFY(set);
            QCOMPARE(set->records.size(), size_t(60'000));
            QCOMPARE(set->view(set->records[59'999].id), QByteArrayView("59999"));
            QCOMPARE(parseRecords("[{\"Id\":1}]")->records.size(), size_t(1));
        }
    }

    void usesTheShapeOfAnotherSource()
    {
        const auto set = parseRecords(R"([{"contentId":"c","contentCreated":"2026-11-20T10:11:12.345Z","Id":"no"}])",
            {.id = "contentId", .time = "contentCreated"});
        QVERIFY(set);
        QCOMPARE(set->view(set->records[0].id), QByteArrayView("c"));
        QCOMPARE(toIso(*set->records[0].eventTime), u"2026-11-20T10:11:12.345Z"_s);
    }

    void survivesEveryTruncation()
    {
        const QByteArray blob = sampleBlob();
        for (qsizetype length = 0; length < blob.size(); ++length) {
            const QByteArray part = blob.left(length);
            const auto set = parseRecords(part);
            QVERIFY2(!set, qPrintable(QString::number(length)));
            QCOMPARE(set.error().kind, ErrorKind::Malformed);
            verifySalvage(part);
        }
        QCOMPARE(parseRecords(blob)->records.size(), size_t(3));
    }

    void survivesRandomDamage()
    {
        const QByteArray blob = sampleBlob();
        std::mt19937 random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray damaged = blob;
            for (int flips = 1 + int(random() % 4); flips > 0; --flips)
                damaged[qsizetype(random() % size_t(damaged.size()))] = char(random());
            if (const auto set = parseRecords(damaged))
                verifySlices(*set, damaged);
            verifySalvage(damaged);
        }
    }

    void keepsCompleteElementsOfADamagedBlob()
    {
        const RecordSet cut = salvageRecords("  [{\"Id\":\"a\"},{\"Id\":\"b\"} , {\"Id\":\"c\",\"Text\":\"cut o");
        QCOMPARE(cut.records.size(), size_t(2));
        QCOMPARE(cut.view(cut.records[1].raw), QByteArrayView(R"({"Id":"b"})"));
        QCOMPARE(cut.rejected.size(), size_t(1));
        QCOMPARE(cut.view(cut.rejected[0].raw), QByteArrayView("{\"Id\":\"c\",\"Text\":\"cut o"));

        const RecordSet page = salvageRecords("<html>503</html>");
        QCOMPARE(page.rejected.size(), size_t(1));
        QCOMPARE(page.view(page.rejected[0].raw), QByteArrayView("<html>503</html>"));

        const RecordSet whole = salvageRecords("[{\"Id\":1}]");
        QCOMPARE(whole.records.size(), size_t(1));
        QVERIFY(whole.rejected.empty());
    }

    void salvagesTheSameKeys()
    {
        const auto parsed = parseRecords(sampleBlob());
        const RecordSet salvaged = salvageRecords(sampleBlob());
        QCOMPARE(parsed->records.size(), salvaged.records.size());
        for (size_t i = 0; i < salvaged.records.size(); ++i) {
            QCOMPARE(salvaged.records[i].key, parsed->records[i].key);
            QCOMPARE(salvaged.records[i].raw, parsed->records[i].raw);
            QCOMPARE(salvaged.records[i].id, parsed->records[i].id);
        }
    }

    void keyIgnores_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("order") << QByteArray(R"({"B":{"y":[1,2],"x":"é\n"},"A":"v","Id":"i"})");
        QTest::newRow("white space") << QByteArray(
            "{ \"Id\" : \"i\",\r\n\t\"A\":\"v\" ,\"B\": { \"x\":\"é\\n\", \"y\" :[ 1 , 2 ] } }");
        QTest::newRow("escapes") << QByteArray(R"({"Id":"\u0069","\u0041":"\u0076","B":{"x":"\u00e9\u000a","y":[1,2]}})");
    }

    void keyIgnores()
    {
        QFETCH(QByteArray, other);
        QCOMPARE(keyOf(other), keyOf(R"({"Id":"i","A":"v","B":{"x":"é\n","y":[1,2]}})"));
        const QByteArray anonymous = QByteArray(other).replace("\"Id\"", "\"Di\"");
        QCOMPARE(keyOf(anonymous), keyOf(R"({"Di":"i","A":"v","B":{"x":"é\n","y":[1,2]}})"));
    }

    void keySees_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("a value", R"({"Id":"i","Operation":"DlpRuleMatch"})", R"({"Id":"i","Operation":"DlpRuleUndo"})");
        row("the id", R"({"Id":"i"})", R"({"Id":"j"})");
        row("a name", R"({"A":1})", R"({"B":1})");
        row("the type", R"({"A":1})", R"({"A":"1"})");
        row("null", R"({"A":null})", R"({"A":"null"})");
        row("an empty container", R"({"A":{}})", R"({"A":[]})");
        row("a missing member", R"({"A":1})", R"({"A":1,"B":null})");
        row("swapped values", R"({"A":1,"B":2})", R"({"A":2,"B":1})");
        row("order in an array", R"({"A":[1,2]})", R"({"A":[2,1]})");
        row("length of an array", R"({"A":[0]})", R"({"A":[0,0]})");
        row("grouping", R"({"A":[[1],2]})", R"({"A":[[1,2]]})");
        row("equal pairs", R"({"A":{"x":1},"B":{"x":1}})", R"({"A":{"x":2},"B":{"x":2}})");
        row("repetition", R"({"A":1,"A":1})", R"({"A":1})");
        row("paired repetition", R"({"A":1,"A":1})", R"({"B":1,"B":1})");
        row("depth", R"({"A":{"B":1}})", R"({"A":1,"B":1})");
        row("big numbers", R"({"A":9007199254740992})", R"({"A":9007199254740993})");
        row("huge numbers", R"({"A":100000000000000000000})", R"({"A":100000000000000000001})");
        row("quotes in text", "{\"A\":\"b\\\",\\\"c\"}", "{\"A\":\"b,c\"}");
        row("a member in text", "{\"A\":\"1\\\",\\\"B\\\":\\\"2\"}", "{\"A\":\"1\",\"B\":\"2\"}");
        row("a backslash", R"({"A":"\\n"})", R"({"A":"\n"})");
        row("half a pair", R"({"A":"\ud83d"})", R"({"A":"\ud83e"})");
        row("replacement", R"({"A":"\ud83d"})", R"({"A":"\ufffd"})");
        row("spelled escape", R"({"A":"\\ud83d"})", R"({"A":"\ud83d"})");
    }

    void keySees()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(keyOf(one) != keyOf(other));
        QCOMPARE(keyOf(one), keyOf(one));
    }

    /// Keys are stored in profiles: a change of the algorithm must be noticed.
    void keyStaysTheSameForEver()
    {
        const RecordKey known = keyOf(R"({"Id":"i","A":[1,{"b":"\u00e9"}],"C":{}})");
        const RecordKey anonymous = keyOf(R"({"A":1})");
        QCOMPARE(known.high, quint64(0x122d'0e45'1fdf'4467));
        QCOMPARE(known.low, quint64(0x1a9f'4e4b'8acb'6ebb));
        QCOMPARE(anonymous.high, quint64(0xfd97'0401'79f3'6df7));
    }

    void splitsArrays()
    {
        const QByteArray array = " [ {\"a\":[1,\"]\"]} ,2,\"x,\\\"y\" , [] ] ";
        const auto ranges = splitArray(array);
        QVERIFY(ranges);
        QList<QByteArray> parts;
        for (const ByteRange range : *ranges)
            parts += array.mid(range.offset, range.length);
        QCOMPARE(parts, (QList<QByteArray>{"{\"a\":[1,\"]\"]}", "2", "\"x,\\\"y\"", "[]"}));
        QCOMPARE(splitArray(QByteArray("[]"))->size(), size_t(0));
        for (const char *broken : {"", "{}", "[1", "[1,]", "[1,,2]", "[1]]", "[1}", "[\"a]", "[\"a\\\"]"})
            QVERIFY2(!splitArray(QByteArray(broken)), broken);
    }

    void findsMembers()
    {
        const QByteArray object = " { \"a\" : {\"b\":\"}\"} , \"b\":\"x\\\"y\" ,\"c\":[1,2],\"b\":3,\"e\":-1.5}";
        QCOMPARE(memberBytes(object, "a"), QByteArrayView("{\"b\":\"}\"}"));
        QCOMPARE(memberBytes(object, "b"), QByteArrayView("\"x\\\"y\""));
        QCOMPARE(memberBytes(object, "e"), QByteArrayView("-1.5"));
        QVERIFY(memberBytes(object, "x").isEmpty());
        for (const char *broken : {"", "[]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "null", "{a:1}"})
            QVERIFY2(memberBytes(QByteArray(broken), "a").isEmpty(), broken);
        QCOMPARE(stringBytes(memberBytes(object, "b")), QByteArray("x\"y"));
        QCOMPARE(stringBytes(R"("\u00e9\ud83d\ude00\ud83d\/\u12")"), QByteArray("é😀\xef\xbf\xbd/\xef\xbf\xbdu12"));
        QVERIFY(stringBytes("12").isEmpty());
    }

    void readsTheSampleRecords()
    {
        const QByteArray lines =
            contentOf(QStringLiteral(TRIBUTARY_SOURCE_DIR "/../shared/samples/panther/m365_unified_audit.ndjson"));
        if (lines.isEmpty())
            QSKIP("no sample records beside the source tree");
        QList<QByteArray> records = lines.split('\n');
        records.removeAll(QByteArray());
        const auto set = parseRecords("[" + records.join(",") + "]");
        QVERIFY(set);
        QVERIFY(set->rejected.empty());
        QCOMPARE(qsizetype(set->records.size()), records.size());
        for (size_t i = 0; i < set->records.size(); ++i) {
            QCOMPARE(set->view(set->records[i].raw), QByteArrayView(records[qsizetype(i)]));
            QVERIFY(set->records[i].id.length > 0);
            QVERIFY(set->records[i].eventTime);
        }
    }

private:
    /// Slices lie in order inside the bytes, and records are objects that Qt's own parser reads, too (but for its limits).
    static void verifySlices(const RecordSet &set, const QByteArray &bytes)
    {
        QCOMPARE(set.bytes, bytes);
        qsizetype end = 0;
        for (const RecordRef &record : set.records) {
            QVERIFY(qsizetype(record.raw.offset) >= end);
            end = qsizetype(record.raw.offset) + record.raw.length;
            QVERIFY(end <= bytes.size());
            const QByteArrayView raw = set.view(record.raw);
            QVERIFY(raw.startsWith('{') && raw.endsWith('}'));
        }
        for (const RejectedSlice &slice : set.rejected)
            QVERIFY(qsizetype(slice.raw.offset) + slice.raw.length <= bytes.size());
    }

    static void verifySalvage(const QByteArray &bytes) { verifySlices(salvageRecords(bytes), bytes); }

    void graphRecordsAreKnownByTheirIdAlone()
    {
        const RecordShape shape = recordShapeOf(Stream::GraphSignInsInteractive);
        const auto keyOf = [&shape](const QByteArray &record) {
            return parseRecords('[' + record + ']', shape)->records.front().key;
        };
        const RecordKey key = keyOf(R"({"id":"a","createdDateTime":"2026-11-22T10:00:00Z","riskState":"none"})");
        QCOMPARE(keyOf(R"({"riskState":"atRisk","id":"a","createdDateTime":"2026-11-22T10:00:00Z"})"), key); // changed later
        QVERIFY(keyOf(R"({"id":"b","createdDateTime":"2026-11-22T10:00:00Z","riskState":"none"})") != key);
        QVERIFY(
            keyOf(R"({"createdDateTime":"2026-11-22T10:00:00Z"})") != keyOf(R"({"createdDateTime":"2026-11-22T10:00:01Z"})"));
        const auto plain = parseRecords(R"([{"id":"a","createdDateTime":"2026-11-22T10:00:00Z","riskState":"none"}])");
        QVERIFY(plain->records.front().key != key); // of the Activity API the content counts
    }

    void timesOfGraphHaveSevenDigits()
    {
        const auto set = parseRecords(
            R"([{"id":"a","activityDateTime":"2026-11-22T10:00:00.9876543Z"}])", recordShapeOf(Stream::GraphDirectoryAudits));
        QCOMPARE(toIso(*set->records.front().eventTime), QStringLiteral("2026-11-22T10:00:00.987Z"));
        QVERIFY(
            !parseRecords(R"([{"Id":"a","CreationTime":"2026-11-22T10:00:00"}])", recordShapeOf(Stream::GraphDirectoryAudits))
                 ->records.front()
                 .eventTime);
    }
};

QTEST_GUILESS_MAIN(RecordParserTest)
#include "recordparser_test.moc"
