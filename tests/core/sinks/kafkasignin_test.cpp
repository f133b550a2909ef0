// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "sinks/kafka/kafkasink.h"

#include "support/memorysecrets.h"
#include "support/saslbroker.h"
#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtCore/QLoggingCategory>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray connectionString =
    "Endpoint=sb://ns.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=c2VjcmV0LWtleQ==";

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged().append(line);
}

} // namespace

/// How the sink signs in, and what becomes of the secret.
class KafkaSignInTest : public QObject {
    Q_OBJECT

    struct Stage {
        SaslBroker broker;
        SystemClock clock;
        ScriptedTokens tokens;
        MemorySecretStore secrets;
        KafkaSink sink{tokens, secrets, clock};
        std::stop_source stop;
        SinkTarget target;

        explicit Stage(KafkaSecurity security)
        {
            target.cloud = builtinClouds().front();
            target.destination.id = DestinationId(u"d-1"_s);
            target.destination.parent = TenantId(u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s);
            target.destination.app.credential.id = CredentialId(u"kept"_s);
            target.destination.target = KafkaTarget{.brokers = {broker.address()}, .topic = u"audit"_s, .security = security};
            secrets.put(CredentialId(u"kept"_s), connectionString);
        }
        ~Stage() { await(sink.close()); }

        Result<void> test() { return await(sink.test(target, SinkKind::O365, stop.get_token()), 30s); }
        Result<void> deliver()
        {
            const Shipment shipment{.stream = {TenantId(u"t"_s), Stream::AuditExchange}, .records = 1, .gzip = gzip("[{}]")};
            return await(sink.deliver(target, shipment, stop.get_token()), 60s);
        }
    };

private Q_SLOTS:
    void init() { logged().clear(); }

    void signsInWithAToken()
    {
        Stage stage(KafkaSecurity::OAuthBearer);
        stage.broker.accept("auth=Bearer token-1\x01");

        const auto tested = stage.test();

        QVERIFY2(tested, tested ? "" : qPrintable(tested.error().message));
        const TokenRequest &who = stage.tokens.asked().front();
        QCOMPARE(who.scope, u"https://127.0.0.1/.default"_s);
        QCOMPARE(who.tenant, stage.target.destination.parent);
        QCOMPARE(who.authority, stage.target.cloud.authority);
    }

    void signsInWithAConnectionString()
    {
        Stage stage(KafkaSecurity::ConnectionString);
        const QByteArray expected = QByteArray("\0$ConnectionString\0", 19) + connectionString;
        stage.broker.accept(expected);

        QVERIFY(stage.test());

        QCOMPARE(stage.broker.signIns().front(), expected);
        QVERIFY(stage.tokens.asked().empty());
    }

    void renewsARefusedTokenOnce()
    {
        Stage stage(KafkaSecurity::OAuthBearer);
        const auto sent = stage.deliver();
        QCOMPARE(sent.error().kind, ErrorKind::Configuration);
        QCOMPARE(stage.tokens.invalidated(), 1);
        QVERIFY(stage.broker.signIns().front().contains("token-1"));
        QVERIFY(stage.broker.signIns().back().contains("token-2"));
    }

    void readsTheConnectionStringAnewAfterARefusal()
    {
        Stage stage(KafkaSecurity::ConnectionString);
        QCOMPARE(stage.deliver().error().kind, ErrorKind::Configuration);
        QCOMPARE(stage.deliver().error().kind, ErrorKind::Configuration);
        QCOMPARE(stage.secrets.reads(), 2);
    }

    void tellsAnyRefusalAtOnceAndWithoutTheSecret_data()
    {
        QTest::addColumn<KafkaSecurity>("security");
        QTest::newRow("token") << KafkaSecurity::OAuthBearer;
        QTest::newRow("connection string") << KafkaSecurity::ConnectionString;
    }

    void tellsAnyRefusalAtOnceAndWithoutTheSecret()
    {
        QFETCH(KafkaSecurity, security);
        const QtMessageHandler before = qInstallMessageHandler(keepLine);
        QLoggingCategory::setFilterRules(u"tributary.*=true"_s);
        Stage stage(security);
        const auto tested = stage.test();
        const auto sent = stage.deliver();
        await(stage.sink.close());
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);

        QCOMPARE(tested.error().kind, ErrorKind::Configuration);
        QCOMPARE(sent.error().code, u"_AUTHENTICATION"_s);
        QVERIFY(!logged().isEmpty());
        const QString shown = tested.error().message + sent.error().message + logged().join(u'\n');
        QVERIFY(shown.contains("who is"_L1));
        QVERIFY2(!shown.contains("token-"_L1) && !shown.contains("c2VjcmV0LWtleQ"_L1), qPrintable(shown));
    }

    void asksForAMissingCredential()
    {
        Stage stage(KafkaSecurity::ConnectionString);
        stage.target.destination.app.credential.id = CredentialId(u"gone"_s);
        const Error refused = stage.deliver().error();
        QCOMPARE(refused.kind, ErrorKind::Configuration);
        QCOMPARE(refused.code, u"SecretMissing"_s);
        QVERIFY(stage.broker.signIns().isEmpty());
    }

    void goesToNoHostThatOnlyTheClusterNames()
    {
        Stage stage(KafkaSecurity::OAuthBearer);
        stage.broker.accept("token-1");
        stage.broker.setAdvertisedHost("elsewhere.example.com");
        QVERIFY(stage.test()); // the topic is known to the broker that was named
        const auto sent = stage.deliver();
        QCOMPARE(sent.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(sent.error().message.contains("elsewhere.example.com"_L1));
    }
};

QTEST_GUILESS_MAIN(KafkaSignInTest)
#include "kafkasignin_test.moc"
