// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/acceptedrows.h"
#include "sinks/kafka/kafkaaddress.h"
#include "sinks/kafka/kafkaerrors.h"
#include "sinks/kafka/kafkasettings.h"

#include <librdkafka/rdkafka.h>

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::kafka;
using namespace Qt::StringLiterals;

namespace {

const QByteArray connection =
    "Endpoint=sb://Contoso-Soc.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=c2VjcmV0";

QByteArray valueOf(const ProducerSettings &settings, const QByteArray &name)
{
    for (const auto &[each, value] : settings.properties) {
        if (each == name)
            return value;
    }
    return {};
}

Result<ProducerSettings> settingsFor(const QStringList &brokers, KafkaSecurity security)
{
    return producerSettings({.brokers = brokers, .topic = u"audit"_s, .security = security}, Cloud());
}

} // namespace

class KafkaSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksBrokers_data()
    {
        QTest::addColumn<QStringList>("brokers");
        QTest::addColumn<QStringList>("checked");
        const QStringList none;
        QTest::newRow("name and port") << QStringList{u"Kafka1.example.com:9094"_s}
                                       << QStringList{u"kafka1.example.com:9094"_s};
        QTest::newRow("without port") << QStringList{u" ns.servicebus.windows.net "_s}
                                      << QStringList{u"ns.servicebus.windows.net:9093"_s};
        QTest::newRow("loopback") << QStringList{u"127.0.0.1:1"_s, u"[::1]:65535"_s, u"localhost:9092"_s}
                                  << QStringList{u"127.0.0.1:1"_s, u"[::1]:65535"_s, u"localhost:9092"_s};
        QTest::newRow("nothing") << none << none;
        QTest::newRow("empty") << QStringList{u""_s} << none;
        QTest::newRow("port 0") << QStringList{u"a:0"_s} << none;
        QTest::newRow("port too high") << QStringList{u"a:65536"_s} << none;
        QTest::newRow("port missing") << QStringList{u"a:"_s} << none;
        QTest::newRow("a URL") << QStringList{u"SASL_SSL://a:1"_s} << none;
        QTest::newRow("two in one") << QStringList{u"a:1,b:2"_s} << none;
        QTest::newRow("a line break") << QStringList{u"a:1\nb"_s} << none;
        QTest::newRow("a line end") << QStringList{u"a\n:1"_s} << none;
        QTest::newRow("user") << QStringList{u"user@a:1"_s} << none;
        QTest::newRow("two dots") << QStringList{u"a..b:1"_s} << none;
        QTest::newRow("here and there") << QStringList{u"127.0.0.1:1"_s, u"a:1"_s} << none;
        QTest::newRow("too many") << QStringList(33, u"a:1"_s) << none;
        QTest::newRow("too long") << QStringList{QString(300, u'a')} << none;
    }

    void checksBrokers()
    {
        QFETCH(QStringList, brokers);
        QFETCH(QStringList, checked);
        const auto result = checkedBrokers(brokers);
        QCOMPARE(result.value_or(QStringList()), checked);
        if (!result)
            QCOMPARE(result.error().kind, ErrorKind::Usage);
    }

    void checksTopics()
    {
        for (const QString &topic : {u"audit"_s, u"Audit.child_1-a"_s, QString(249, u'a')})
            QCOMPARE(checkedTopic(topic).value_or(QString()), topic);
        for (const QString &topic : {u""_s, u"."_s, u".."_s, u"a b"_s, u"a/b"_s, u"a\n"_s, u"\u00e4"_s, QString(250, u'a')})
            QVERIFY2(!checkedTopic(topic), qPrintable(topic));
    }

    void readsAConnectionString()
    {
        const auto facts = readConnectionString(Secret(connection + ";EntityPath=audit"));
        QVERIFY(facts);
        QCOMPARE(facts->broker, u"contoso-soc.servicebus.windows.net:9093"_s);
        QCOMPARE(facts->entity, u"audit"_s);
        QCOMPARE(readConnectionString(Secret(connection))->entity, QString());
    }

    void refusesAConnectionStringWithoutQuotingIt()
    {
        const QByteArrayList bad{"", "c2VjcmV0", connection.mid(8), connection.chopped(9), connection + ";EntityPath=a/b",
            QByteArray(connection).replace("sb://", "https://"), QByteArray(connection).replace("Contoso-Soc", "a b"),
            connection + "\nmore"};
        for (const QByteArray &text : bad) {
            const auto facts = readConnectionString(Secret(text));
            QVERIFY2(!facts, text.constData());
            QVERIFY(!facts.error().message.contains("c2VjcmV0"_L1));
        }
    }

    void speaksPlainTextOnLoopbackOnly()
    {
        const auto here = settingsFor({u"127.0.0.1:9092"_s}, KafkaSecurity::Plaintext);
        QCOMPARE(valueOf(*here, "security.protocol"), QByteArray("plaintext"));
        QCOMPARE(valueOf(*settingsFor({u"localhost:9092"_s}, KafkaSecurity::OAuthBearer), "security.protocol"),
            QByteArray("sasl_plaintext"));
        for (const KafkaSecurity security : {KafkaSecurity::OAuthBearer, KafkaSecurity::ConnectionString}) {
            const auto there = settingsFor({u"ns.servicebus.windows.net"_s}, security);
            QCOMPARE(valueOf(*there, "security.protocol"), QByteArray("sasl_ssl"));
            QCOMPARE(valueOf(*there, "enable.ssl.certificate.verification"), QByteArray("true"));
            QCOMPARE(valueOf(*there, "ssl.endpoint.identification.algorithm"), QByteArray("https"));
            QCOMPARE(there->hosts, QStringList{u"ns.servicebus.windows.net"_s});
            QVERIFY(!there->loopbackHosts);
        }
        QCOMPARE(settingsFor({u"kafka.example.com:9092"_s}, KafkaSecurity::Plaintext).error().kind, ErrorKind::Configuration);
    }

    void givesATokenToOneNamespaceOnly()
    {
        QCOMPARE(settingsFor({u"a.example:1"_s, u"b.example:1"_s}, KafkaSecurity::OAuthBearer).error().kind,
            ErrorKind::Configuration);
        QCOMPARE(
            tokenScope({.brokers = {u"NS.servicebus.windows.net:9093"_s}}), u"https://ns.servicebus.windows.net/.default"_s);
    }

    void asksForEveryAcknowledgement()
    {
        const auto settings = settingsFor({u"127.0.0.1:9092"_s}, KafkaSecurity::Plaintext);
        QCOMPARE(valueOf(*settings, "enable.idempotence"), QByteArray("true"));
        QCOMPARE(valueOf(*settings, "acks"), QByteArray("all"));
    }

    void saysWhatACodeMeans_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](int code, const char *words, ErrorKind kind, const char *name) {
            QTest::addRow("%s %d", name, code) << code << QString::fromLatin1(words) << kind << QString::fromLatin1(name);
        };
        row(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE, "", ErrorKind::TooLarge, "MSG_SIZE_TOO_LARGE");
        row(RD_KAFKA_RESP_ERR_INVALID_RECORD, "", ErrorKind::Rejected, "INVALID_RECORD");
        row(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED, "", ErrorKind::Forbidden, "TOPIC_AUTHORIZATION_FAILED");
        row(RD_KAFKA_RESP_ERR__AUTHENTICATION, "SASL", ErrorKind::Configuration, "_AUTHENTICATION");
        row(RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC, "", ErrorKind::Configuration, "_UNKNOWN_TOPIC");
        row(RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED, "", ErrorKind::Throttled, "THROTTLING_QUOTA_EXCEEDED");
        row(RD_KAFKA_RESP_ERR_NOT_ENOUGH_REPLICAS, "", ErrorKind::Service, "NOT_ENOUGH_REPLICAS");
        row(RD_KAFKA_RESP_ERR__MSG_TIMED_OUT, "", ErrorKind::Network, "_MSG_TIMED_OUT");
        row(RD_KAFKA_RESP_ERR__RESOLVE, "Failed to resolve", ErrorKind::Network, "HostNotFound");
        row(RD_KAFKA_RESP_ERR__SSL, "certificate verify failed", ErrorKind::Configuration, "TlsUntrusted");
        row(RD_KAFKA_RESP_ERR__SSL, "handshake", ErrorKind::Network, "TlsFailed");
        row(31999, "", ErrorKind::Service, "ERR_31999?");
        row(-31999, "", ErrorKind::Network, "ERR_-31999?");
    }

    void saysWhatACodeMeans()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, name);
        const Error error = errorOf(code, words);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.code, name);
        QVERIFY(!error.message.isEmpty());
    }

    void triesAgainBeforeItDivides()
    {
        const Error outage = errorOf(RD_KAFKA_RESP_ERR__MSG_TIMED_OUT);
        const Error tooLarge = errorOf(RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE);
        const Error forbidden = errorOf(RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
        QVERIFY(outranks(outage, tooLarge));
        QVERIFY(outranks(outage, forbidden));
        QVERIFY(outranks(forbidden, tooLarge));
        QVERIFY(!outranks(tooLarge, outage));
        QVERIFY(!outranks(outage, outage));
    }

    void blotsSecretsOut()
    {
        const QString text = u"refused: "_s + QString::fromLatin1(connection) + u"; token abc.def"_s;
        const QString clean = blotted(text, "abc.def");
        QVERIFY(!clean.contains("c2VjcmV0"_L1));
        QVERIFY(!clean.contains("abc.def"_L1));
        QVERIFY(clean.startsWith("refused: Endpoint=sb://"_L1));
    }

    void remembersAcceptedRows()
    {
        AcceptedRows rows;
        QVERIFY(!rows.contains("a"));
        rows.add("a");
        rows.add("a");
        QVERIFY(rows.contains("a") && !rows.contains("b"));
        QCOMPARE(rows.size(), 1);
        rows.remove("a");
        QVERIFY(!rows.contains("a"));
    }
};

QTEST_GUILESS_MAIN(KafkaSettingsTest)
#include "kafkasettings_test.moc"
