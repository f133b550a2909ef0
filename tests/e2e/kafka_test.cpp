// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"
#include "support/kafkacluster.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using tributary::test::Bench;
using tributary::test::ConsumedMessage;
using tributary::test::KafkaCluster;
using tributary::test::Outcome;

namespace {

/// The mock keeps five megabytes a partition.
const QStringList simulatorOptions{u"--tenants"_s, u"2"_s, u"--backlog"_s, u"3000"_s, u"--seed"_s, u"7"_s};

struct Stage {
    KafkaCluster cluster{3};
    Bench bench{simulatorOptions};

    Stage()
    {
        cluster.createTopic("audit", 6);
        bench.addEverything();
        const QString first = bench.ctl({u"destination"_s, u"list"_s, u"--json"_s})
                                  .json()
                                  .value("destinations"_L1)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value("name"_L1)
                                  .toString();
        [[maybe_unused]] const Outcome removed = bench.ctl({u"destination"_s, u"remove"_s, first});
        [[maybe_unused]] const Outcome added = bench.ctl({u"destination"_s, u"add"_s, u"kafka"_s, u"--name"_s, u"Hub"_s,
            u"--brokers"_s, cluster.brokers().join(u','), u"--topic"_s, u"audit"_s});
    }

    /// Every record that was offered is in the topic, once, as its tenant's.
    void requireAll() const
    {
        QSet<QString> tenants;
        for (const QJsonValue &tenant : bench.ready().value("tenants"_L1).toArray())
            tenants.insert(tenant.toObject().value("id"_L1).toString());
        QSet<QString> records;
        const std::vector<ConsumedMessage> messages = cluster.messages("audit");
        for (const ConsumedMessage &message : messages) {
            const QJsonObject row = QJsonDocument::fromJson(message.value).object();
            QCOMPARE(row.value("ChildTenantId"_L1).toString(), QString::fromUtf8(message.key));
            QVERIFY(tenants.contains(QString::fromUtf8(message.key)));
            QCOMPARE(row.value("ContentType"_L1).toString().toUtf8(), message.headers.value("stream"));
            QVERIFY(row.value("RawEvent"_L1).isObject());
            records.insert(row.value("ChildTenantId"_L1).toString() + row.value("RecordId"_L1).toString());
        }
        const qint64 offered = bench.total(u"offered"_s);
        qInfo("offered %lld, in the topic %zu, distinct %lld", offered, messages.size(), qint64(records.size()));
        QVERIFY(offered > 0);
        QCOMPARE(qint64(records.size()), offered);
        QCOMPARE(qint64(messages.size()), offered);
    }
};

} // namespace

/// The programs, a simulated Microsoft cloud and a mocked cluster of Kafka brokers.
class KafkaEndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRecordArrivesOnce()
    {
        const Stage stage;
        const Outcome tested = stage.bench.ctl({u"destination"_s, u"test"_s, u"Hub"_s});
        QVERIFY2(tested.exitCode == 0, tested.err.constData());
        const Outcome collected = stage.bench.ctl({u"collect"_s, u"--once"_s, u"--json"_s});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());
        stage.requireAll();
    }

    void anOutageOfTheBrokersLosesNothing()
    {
        Stage stage;
        stage.cluster.setDown();
        const auto collector = stage.bench.start({u"collect"_s, u"--once"_s, u"--json"_s});
        QTest::qWait(4000); // so that something is under way when they come back
        QCOMPARE(collector->state(), QProcess::Running);
        stage.cluster.setUp();
        QVERIFY(collector->waitForFinished(100'000));
        QCOMPARE(collector->exitCode(), 0);
        stage.requireAll();
    }

    void aPlainConnectionElsewhereIsRefused()
    {
        const Bench bench({u"--tenants"_s, u"1"_s, u"--backlog"_s, u"1"_s});
        const Outcome added = bench.ctl({u"destination"_s, u"add"_s, u"kafka"_s, u"--name"_s, u"Hub"_s, u"--brokers"_s,
            u"kafka.example.com:9092"_s, u"--topic"_s, u"audit"_s});
        QCOMPARE(added.exitCode, 2);
    }

    void aConnectionStringIsInTheKeychainOnly()
    {
        const Bench bench({u"--tenants"_s, u"1"_s, u"--backlog"_s, u"1"_s});
        const QByteArray text = "Endpoint=sb://127.0.0.1/;SharedAccessKeyName=send;SharedAccessKey=VGhpcyBpcyBhIHNlY3JldA==";
        const Outcome added = bench.ctl({u"destination"_s, u"add"_s, u"kafka"_s, u"--name"_s, u"Hub"_s,
                                            u"--connection-string-stdin"_s, u"--topic"_s, u"audit"_s, u"--json"_s},
            text + '\n');
        QVERIFY2(added.exitCode == 0, added.err.constData());
        QCOMPARE(added.json().value("brokers"_L1).toArray().first().toString(), u"127.0.0.1:9093"_s);
        const Outcome tested = bench.ctl({u"destination"_s, u"test"_s, u"Hub"_s, u"--log-level"_s, u"debug"_s});
        QVERIFY(tested.exitCode != 0); // nobody listens there
        QDir profile(bench.profile());
        for (const QString &name : profile.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(profile.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("VGhpcyBpcyBhIHNlY3JldA"), qPrintable(name));
        }
        QVERIFY(!(added.out + added.err + tested.out + tested.err).contains("VGhpcyBpcyBhIHNlY3JldA"));
    }
};

QTEST_GUILESS_MAIN(KafkaEndToEndTest)
#include "kafka_test.moc"
