// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "sinks/kafka/kafkasink.h"

#include "support/kafkacluster.h"
#include "support/memorysecrets.h"
#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <librdkafka/rdkafka.h>

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TenantId child(u"11111111-2222-3333-4444-555555555555"_s);

QByteArray rowNumber(int number, int size = 0)
{
    return "{\"RecordId\":\"r" + QByteArray::number(number) + "\",\"RawEvent\":{\"n\":\"" + QByteArray(size, 'x') + "\"}}";
}

Shipment shipmentOf(const QByteArrayList &rows)
{
    const QByteArray json = '[' + rows.join(',') + ']';
    return {.stream = {child, Stream::AuditExchange},
        .batch = BatchId(u"b-1"_s),
        .records = int(rows.size()),
        .bytes = json.size(),
        .gzip = gzip(json)};
}

QByteArrayList rows(int from, int to, int size = 0)
{
    QByteArrayList list;
    for (int i = from; i < to; ++i)
        list.append(rowNumber(i, size));
    return list;
}

} // namespace

/// The sink against librdkafka's mock of a cluster: real sockets, real time.
class KafkaSinkTest : public QObject {
    Q_OBJECT

    struct Stage {
        KafkaCluster cluster{3};
        SystemClock clock;
        ScriptedTokens tokens;
        MemorySecretStore secrets;
        KafkaSink sink{tokens, secrets, clock};
        std::stop_source stop;
        SinkTarget target;

        Stage()
        {
            cluster.createTopic("audit", 4);
            target.destination.id = DestinationId(u"d-1"_s);
            target.destination.target =
                KafkaTarget{.brokers = cluster.brokers(), .topic = u"audit"_s, .security = KafkaSecurity::Plaintext};
        }
        ~Stage() { await(sink.close()); }

        Result<void> deliver(const QByteArrayList &what)
        {
            return await(sink.deliver(target, shipmentOf(what), stop.get_token()), 60s);
        }

        /// Values in the topic, and how many of them are there more than once.
        [[nodiscard]] std::pair<qsizetype, qsizetype> counted() const
        {
            QSet<QByteArray> values;
            const auto messages = cluster.messages("audit");
            for (const ConsumedMessage &message : messages)
                values.insert(message.value);
            return {values.size(), qsizetype(messages.size()) - values.size()};
        }
    };

private Q_SLOTS:
    void sendsEachRowWithTenantStreamAndBatch()
    {
        Stage stage;
        const QByteArrayList sent = rows(0, 500, 300);

        QVERIFY(stage.deliver(sent));

        const auto messages = stage.cluster.messages("audit");
        QCOMPARE(messages.size(), size_t(500));
        QByteArrayList values;
        QSet<int> partitions;
        for (const ConsumedMessage &message : messages) {
            QCOMPARE(message.key, child.value().toUtf8());
            QCOMPARE(message.headers.value("stream"), QByteArray("Audit.Exchange"));
            QCOMPARE(message.headers.value("batch"), QByteArray("b-1"));
            values.append(message.value);
            partitions.insert(message.partition);
        }
        QCOMPARE(values, sent);
        QCOMPARE(partitions.size(), 1);
    }

    void keepsTheTenantsApart()
    {
        Stage stage;
        Shipment shipment = shipmentOf(rows(0, 3));
        shipment.stream.tenant = TenantId(u"22222222-0000-0000-0000-000000000000"_s);
        QVERIFY(stage.deliver(rows(0, 3)));
        QVERIFY(await(stage.sink.deliver(stage.target, shipment, stage.stop.get_token())));
        QSet<QByteArray> keys;
        for (const ConsumedMessage &message : stage.cluster.messages("audit"))
            keys.insert(message.key);
        QCOMPARE(keys.size(), 2);
    }

    void survivesWhatTheLibraryRetries()
    {
        Stage stage;
        stage.cluster.answerNext(KafkaRequest::Produce,
            {RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION, RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT, RD_KAFKA_RESP_ERR__TRANSPORT,
                RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS});

        QVERIFY(stage.deliver(rows(0, 200)));

        QCOMPARE(stage.counted(), std::pair(qsizetype(200), qsizetype(0)));
    }

    void tellsATooLargeMessage()
    {
        Stage stage;
        stage.cluster.answerNext(KafkaRequest::Produce, {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE});

        const auto sent = stage.deliver(rows(0, 1));

        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, ErrorKind::TooLarge);
        QCOMPARE(sent.error().code, u"MSG_SIZE_TOO_LARGE"_s);
        QVERIFY(stage.deliver(rows(1, 2)));
    }

    void doesNotRepeatWhatWasAcceptedInPart()
    {
        Stage stage;
        // 1.2 MB are three requests of at most 500 kB; the first of them is refused.
        stage.cluster.answerNext(KafkaRequest::Produce, {RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE});
        const QByteArrayList all = rows(0, 12, 100'000);

        const auto sent = stage.deliver(all);

        QCOMPARE(sent.error().kind, ErrorKind::TooLarge);
        const auto [first, twice] = stage.counted();
        QVERIFY(first > 0 && first < 12);
        QCOMPARE(twice, 0);
        QVERIFY(stage.deliver(all.first(6)));
        QVERIFY(stage.deliver(all.last(6)));
        QCOMPARE(stage.counted(), std::pair(qsizetype(12), qsizetype(0)));
    }

    void understandsRefusals_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("not allowed to write") << int(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED) << ErrorKind::Forbidden;
        QTest::newRow("a bad record") << int(RD_KAFKA_RESP_ERR_INVALID_RECORD) << ErrorKind::Rejected;
        QTest::newRow("a policy") << int(RD_KAFKA_RESP_ERR_POLICY_VIOLATION) << ErrorKind::Configuration;
        QTest::newRow("list too large") << int(RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE) << ErrorKind::TooLarge;
    }

    void understandsRefusals()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        Stage stage;
        stage.cluster.answerNext(KafkaRequest::Produce, {code});
        const auto sent = stage.deliver(rows(0, 3));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, kind);
        QVERIFY(stage.deliver(rows(0, 3)));
        QCOMPARE(stage.counted(), std::pair(qsizetype(3), qsizetype(0)));
    }

    void takesAnUnknownTopicForAWrongConfiguration()
    {
        Stage stage;
        stage.cluster.failTopic("audit", RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
        const auto tested = await(stage.sink.test(stage.target, SinkKind::O365, stage.stop.get_token()));
        QCOMPARE(tested.error().kind, ErrorKind::Configuration);
        const auto sent = stage.deliver(rows(0, 3));
        QCOMPARE(sent.error().kind, ErrorKind::Configuration);
    }

    void testsWithoutWriting()
    {
        Stage stage;
        const auto tested = await(stage.sink.test(stage.target, SinkKind::O365, stage.stop.get_token()));
        QVERIFY2(tested, tested ? "" : qPrintable(tested.error().message));
        QCOMPARE(stage.cluster.messages("audit").size(), size_t(0));
    }

    void waitsOutAnOutageWithoutLossOrRepetition()
    {
        Stage stage;
        QVERIFY(stage.deliver(rows(0, 100)));
        stage.cluster.setDown();
        const auto sent = stage.deliver(rows(100, 200));
        QCOMPARE(sent.error().kind, ErrorKind::Network);
        stage.cluster.setUp();
        for (int attempt = 0; attempt < 3; ++attempt) {
            if (stage.deliver(rows(100, 200)))
                break;
        }
        QCOMPARE(stage.counted(), std::pair(qsizetype(200), qsizetype(0)));
    }

    void endsSoonWhenStopped()
    {
        Stage stage;
        QVERIFY(stage.deliver(rows(0, 10)));
        stage.cluster.setDelay(30s);
        auto delivery = stage.sink.deliver(stage.target, shipmentOf(rows(10, 20)), stage.stop.get_token());
        QTest::qWait(200);
        stage.stop.request_stop();
        const auto sent = await(std::move(delivery), 10s); // the messages themselves have 15 s
        QCOMPARE(sent.error().kind, ErrorKind::Cancelled);
        stage.cluster.setDelay(0ms);
        await(stage.sink.close());
    }

    void beginsAnewAfterAStop()
    {
        Stage stage;
        stage.cluster.setDown();
        auto delivery = stage.sink.deliver(stage.target, shipmentOf(rows(0, 20)), stage.stop.get_token());
        QTest::qWait(100);
        stage.stop.request_stop();
        QVERIFY(!await(std::move(delivery)));
        stage.cluster.setUp();
        stage.stop = {};
        QVERIFY(stage.deliver(rows(0, 20)));
        QCOMPARE(stage.counted(), std::pair(qsizetype(20), qsizetype(0)));
    }

    void refusesPlainTextElsewhere()
    {
        Stage stage;
        std::get<KafkaTarget>(stage.target.destination.target).brokers = QStringList{u"kafka.example.com:9092"_s};
        const auto sent = stage.deliver(rows(0, 1));
        QCOMPARE(sent.error().kind, ErrorKind::Configuration);
    }

    void givesUpAConnectionThatIsIdle()
    {
        KafkaCluster cluster(1);
        cluster.createTopic("audit", 1);
        VirtualClock clock(*parseIso(u"2026-11-23T08:00:00Z"));
        ScriptedTokens tokens;
        MemorySecretStore secrets;
        KafkaSink sink(tokens, secrets, clock);
        SinkTarget target;
        target.destination.target =
            KafkaTarget{.brokers = cluster.brokers(), .topic = u"audit"_s, .security = KafkaSecurity::Plaintext};
        // On the real event loop: the virtual clock would jump on while the thread of the producer works.
        const auto deliver = [&] { return await(sink.deliver(target, shipmentOf(rows(0, 1)), {})); };

        QVERIFY(deliver());
        QCOMPARE(sink.connections(), 1);
        clock.run(clock.sleepFor(6min, {}));
        QVERIFY(deliver());
        clock.run(clock.sleepFor(6min, {}));
        QCOMPARE(sink.connections(), 1);
        clock.run(clock.sleepFor(6min, {}));
        QCOMPARE(sink.connections(), 0);
        QVERIFY(deliver());
        await(sink.close());
    }

    /// The mock keeps five megabytes a partition.
    void takesManyDeliveriesAtOnce()
    {
        Stage stage;
        std::vector<Task<Result<void>>> deliveries;
        for (int i = 0; i < 12; ++i)
            deliveries.push_back(
                stage.sink.deliver(stage.target, shipmentOf(rows(i * 700, (i + 1) * 700, 300)), stage.stop.get_token()));
        for (auto &delivery : deliveries)
            QVERIFY(await(std::move(delivery), 60s));
        QCOMPARE(stage.counted(), std::pair(qsizetype(8400), qsizetype(0)));
    }
};

QTEST_GUILESS_MAIN(KafkaSinkTest)
#include "kafkasink_test.moc"
