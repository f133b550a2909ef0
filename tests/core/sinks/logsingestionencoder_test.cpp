// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/logsingestion/logsingestionencoder.h"
#include "json/recordparser.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const LogsIngestionEncoder encoder;

Envelope envelope(const QString &name = u"Contoso"_s)
{
    Envelope envelope;
    envelope.tenant = TenantId(u"11111111-2222-3333-4444-555555555555"_s);
    envelope.tenantName = name;
    envelope.stream = Stream::AuditExchange;
    envelope.batch = BatchId(u"bbbbbbbb-0000-0000-0000-000000000000"_s);
    envelope.arrived = *parseIso(u"2026-11-21T01:02:03.045Z");
    return envelope;
}

QByteArray rowOf(const QByteArray &record, const Envelope &with = envelope())
{
    const auto set = parseRecords("[" + record + "]");
    QByteArray row;
    encoder.append(row, *set, set->records.front(), with);
    return row;
}

} // namespace

class LogsIngestionEncoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheColumns()
    {
        QCOMPARE(rowOf(R"({"Id":"a-1","CreationTime":"2026-11-20T10:11:12","x" : [1, 2]})"),
            QByteArray(R"({"EventTime":"2026-11-20T10:11:12Z","ChildTenantId":"11111111-2222-3333-4444-555555555555",)"
                       R"("ChildTenantName":"Contoso","RecordId":"a-1","ContentType":"Audit.Exchange",)"
                       R"("CollectorBatchId":"bbbbbbbb-0000-0000-0000-000000000000",)"
                       R"("RawEvent":{"Id":"a-1","CreationTime":"2026-11-20T10:11:12","x" : [1, 2]}})"));
    }

    void writesTimes_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QString>("written");
        const QString arrived = u"2026-11-21T01:02:03.045Z"_s;
        QTest::newRow("fraction") << QByteArray("\"2026-11-20T10:11:12.0071234\"") << u"2026-11-20T10:11:12.007Z"_s;
        QTest::newRow("blank") << QByteArray("\"2022-12-12 22:19:00\"") << u"2022-12-12T22:19:00Z"_s;
        QTest::newRow("offset") << QByteArray("\"2026-01-01T00:30:00+01:00\"") << u"2025-12-31T23:30:00Z"_s;
        QTest::newRow("before 1970") << QByteArray("\"1969-12-31T23:59:59.5\"") << u"1969-12-31T23:59:59.500Z"_s;
        QTest::newRow("first year") << QByteArray("\"0001-01-01T00:00:00\"") << u"0001-01-01T00:00:00Z"_s;
        QTest::newRow("year 0") << QByteArray("\"0000-01-01T00:00:00\"") << arrived;
        QTest::newRow("beyond year 9999") << QByteArray("\"9999-12-31T23:59:59-10:00\"") << arrived;
        QTest::newRow("no time") << QByteArray("\"soon\"") << arrived;
        QTest::newRow("number") << QByteArray("17") << arrived;
    }

    void writesTimes()
    {
        QFETCH(QByteArray, time);
        QFETCH(QString, written);
        const QJsonObject row = QJsonDocument::fromJson(rowOf("{\"CreationTime\":" + time + "}")).object();
        QCOMPARE(row[u"EventTime"_s].toString(), written);
        QCOMPARE(row[u"RecordId"_s].toString(u"missing"_s), QString());
    }

    void escapesTenantNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *label, const QString &name) { QTest::newRow(label) << name << name; };
        row("quotes", u"A \"quoted\" \\ name/"_s);
        row("controls", u"\u0001\b\t\n\f\r\u001f\u007f"_s);
        row("unicode", u"Blåbær 株式会社 😀 \u2028"_s);
        row("empty", u""_s);
        QTest::newRow("NUL") << QString(QChar(0)) << QString(QChar(0));
        QTest::newRow("half a pair") << u"x"_s + QChar(0xd83d) + u"y"_s + QChar(0xde00) << u"x\ufffdy\ufffd"_s;
    }

    void escapesTenantNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        const QByteArray row = rowOf(R"({"Id":"i"})", envelope(name));
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(row, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[u"ChildTenantName"_s].toString(), read);
        QVERIFY(QString::fromUtf8(row).toUtf8() == row);
    }

    void keepsRecordIdsAsTheyStand()
    {
        const QByteArray id = "q\\\"\\\\\\u00e9\\/";
        const QByteArray row = rowOf("{\"Id\":\"" + id + "\"}");
        QVERIFY(row.contains("\"RecordId\":\"" + id + "\","));
        QVERIFY(rowOf("{\"Id\":17}").contains("\"RecordId\":\"17\","));
    }

    void countsExactlyAndReturnsTheRecord_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("unicode") << QByteArray(R"({"Id":"é","x":"😀\ud83d"})");
        QTest::newRow("spaced") << QByteArray("{ \"Id\" :\n\"i\" , \"RawEvent\" : { } }");
        QTest::newRow("large") << QByteArray("{\"Id\":\"" + QByteArray(100'000, 'x') + "\"}");
        QTest::newRow("look-alike") << QByteArray("{\"Id\":\"x\\\",\\\"RawEvent\\\":{\\\"y\\\":\\\"\",\"RawEvent\":1}");
    }

    void countsExactlyAndReturnsTheRecord()
    {
        QFETCH(QByteArray, record);
        const auto set = parseRecords(" [" + record + " ]");
        QByteArray batch = "[";
        for (const QString &name : {u"Contoso"_s, u"\"\n é 😀"_s + QChar(0xd800)}) {
            const qsizetype before = batch.size();
            encoder.append(batch, *set, set->records.front(), envelope(name));
            QCOMPARE(batch.size() - before, encoder.size(*set, set->records.front(), envelope(name)));
            QCOMPARE(encoder.rawOf(QByteArrayView(batch).sliced(before)), QByteArrayView(record));
            batch += ',';
        }
        batch.back() = ']';
        const auto rows = splitArray(batch);
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(encoder.rawOf(batch.mid(rows->at(1).offset, rows->at(1).length)), QByteArrayView(record));
    }

    void hasNoRecordInWhatIsNoRow_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char *row :
            {"", "{}", "[]", "{\"RawEvent\"", "{\"RawEvent\":", "{\"RawEvent\":{", "<html>", "{\"a\":\"RawEvent\"}"})
            QTest::newRow(row) << QByteArray(row);
    }

    void hasNoRecordInWhatIsNoRow()
    {
        QFETCH(QByteArray, row);
        QVERIFY(encoder.rawOf(row).isEmpty());
    }

    void keepsTheSamplesByteForByte()
    {
        QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/../shared/samples/panther/m365_unified_audit.ndjson"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no samples beside the source tree");
        while (!file.atEnd()) {
            const QByteArray record = file.readLine().trimmed();
            if (!record.isEmpty())
                QCOMPARE(encoder.rawOf(rowOf(record)).toByteArray(), record);
        }
    }
};

QTEST_GUILESS_MAIN(LogsIngestionEncoderTest)
#include "logsingestionencoder_test.moc"
