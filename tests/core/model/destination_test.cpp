// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/destination.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DestinationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindReadsBack()
    {
        const std::vector<Target> targets{
            LogsIngestionTarget{u"https://x.example/a"_s, u"dcr-1"_s, u"Custom-A"_s, u"Custom-B"_s, u"Custom-C"_s},
            DataCollectorTarget{u"0000-1111"_s, u"A"_s, u"B"_s, u"C"_s},
            FilesTarget{u"/srv/\"odd\" dir"_s, FileCompression::Zstd, 17, 90s},
            KafkaTarget{{u"one:9092"_s, u"[::1]:9093"_s}, u"audit"_s, KafkaSecurity::Plaintext}};
        int kind = 1;
        for (const Target &target : targets) {
            QCOMPARE(int(kindOf(target)), kind++);
            const auto read = parseTarget(kindOf(target), writeTarget(target));
            QVERIFY(read);
            QVERIFY(*read == target);
        }
    }

    void whatIsMissingHasItsDefault()
    {
        const auto rule = parseTarget(TargetKind::LogsIngestion, "{\"rule\":\"dcr-9\",\"later\":[1]}");
        QVERIFY(rule);
        QVERIFY(std::get<LogsIngestionTarget>(*rule) == LogsIngestionTarget{.ruleId = u"dcr-9"_s});
        QVERIFY(parseTarget(TargetKind::Files, "{}") == Target(FilesTarget()));
        QVERIFY(parseTarget(TargetKind::Kafka, "{\"brokers\":7,\"topic\":{}}") == Target(KafkaTarget()));
    }

    void whatIsNoTargetIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("cut") << QByteArray("{\"rule\":") << 1;
        QTest::newRow("array") << QByteArray("[]") << 2;
        QTest::newRow("kind of another version") << QByteArray("{}") << 99;
    }
    void whatIsNoTargetIsMalformed()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto read = parseTarget(TargetKind(kind), json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Malformed);
    }

    void theParentIsTheFirstThatOneKnows()
    {
        std::vector<Destination> destinations{{.name = u"files"_s, .target = FilesTarget()}};
        QVERIFY(parentOf(destinations).isEmpty());
        destinations.push_back({.name = u"a"_s, .parent = TenantId(u"p-1"_s)});
        destinations.push_back({.name = u"b"_s, .parent = TenantId(u"p-2"_s)});
        QCOMPARE(parentOf(destinations), TenantId(u"p-1"_s));
    }

    void namesReadBack()
    {
        for (const auto compression : {FileCompression::None, FileCompression::Gzip, FileCompression::Zstd})
            QVERIFY(compressionFromName(compressionName(compression)) == compression);
        QVERIFY(!compressionFromName(u"rar"));
        QCOMPARE(targetKindName(TargetKind::DataCollector), u"data-collector"_s);
    }

    void eachKindOfRecordHasALogType()
    {
        const DataCollectorTarget target;
        QCOMPARE(target.logType(SinkKind::O365), u"ChildO365AAD"_s);
        QCOMPARE(target.logType(SinkKind::SignIn), u"ChildAADSignIn"_s);
        QCOMPARE(target.logType(SinkKind::Audit), u"ChildAADAudit"_s);
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "destination_test.moc"
