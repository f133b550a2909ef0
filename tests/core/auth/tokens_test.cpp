// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/certificate.h"
#include "auth/tokens.h"
#include "support/memorysecrets.h"
#include "support/virtualclock.h"
#include "testkeys.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

#include <deque>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TenantId tenant(u"0a1b2c3d-0000-4000-8000-00000000000a"_s);
const CredentialId credential(u"tributary/test/secret"_s);
const QByteArray clientSecret = "s3cr3t~+/=&%SHIBBOLETH"_ba;

QByteArray jwt(int serial)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray claims = R"({"tid":")"_ba + tenant.value().toLatin1()
        + R"(","oid":"o","roles":["ActivityFeed.Read"],"n":)"_ba + QByteArray::number(serial) + '}';
    return "e30."_ba + claims.toBase64(options) + ".c2ln"_ba;
}

Response granted(int serial, int seconds = 3600)
{
    const QByteArray body = R"({"token_type":"Bearer","access_token":")"_ba + jwt(serial) + R"(","expires_in":)"_ba
        + QByteArray::number(seconds) + '}';
    return {.status = 200, .body = body};
}

Response refused(int number, int status = 400, const QByteArray &description = "The reason."_ba)
{
    const QByteArray text = QByteArray::number(number);
    const QByteArray body = R"({"error":"invalid_client","error_codes":[)"_ba + text + R"(],"error_description":"AADSTS)"_ba
        + text + ": "_ba + description + R"(","trace_id":"trace-7","correlation_id":"correlation-7"})"_ba;
    return {.status = status, .body = body};
}

/// Answers with the scripted replies in their order, each after 100 ms, and grants tokens when the script has ended.
class ScriptedTransport final : public Transport {
public:
    explicit ScriptedTransport(Clock &clock)
        : m_clock(clock)
    {
    }

    Task<Result<Response>> send(Request request, std::stop_token stop) override
    {
        sent.push_back(request);
        const bool answered = co_await m_clock.sleepFor(100ms, stop);
        if (!answered)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        if (script.empty())
            co_return granted(int(sent.size()));
        Result<Response> reply = std::move(script.front());
        script.pop_front();
        co_return reply;
    }

    std::deque<Result<Response>> script;
    std::vector<Request> sent;

private:
    Clock &m_clock;
};

QStringList *messages = nullptr;

void recordMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    messages->append(text);
}

TokenRequest requestFor(const QString &scope = u"https://manage.office.com/.default"_s)
{
    return {.authority = u"https://login.microsoftonline.com"_s,
        .tenant = tenant,
        .app = {.clientId = ClientId(u"11111111-2222-3333-4444-555555555555"_s), .credential = {.id = credential}},
        .scope = scope};
}

QString field(const Request &request, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(request.body)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        messages = &m_messages;
        m_previous = qInstallMessageHandler(recordMessage);
    }

    void cleanupTestCase() { qInstallMessageHandler(m_previous); }

    void init()
    {
        m_clock = std::make_unique<test::VirtualClock>(*parseIso("2026-11-22T14:00:00Z"));
        m_transport = std::make_unique<ScriptedTransport>(*m_clock);
        m_secrets = std::make_unique<test::MemorySecretStore>();
        m_secrets->put(credential, clientSecret);
        m_tokens = std::make_unique<TokenCache>(*m_transport, *m_secrets, *m_clock);
    }

    void cleanup()
    {
        m_clock->run(m_tokens->close());
        m_tokens.reset();
        for (const QString &message : std::as_const(m_messages))
            QVERIFY2(!message.contains(u"SHIBBOLETH"_s) && !message.contains(u"c2ln"_s), qPrintable(message));
    }

    void asksAsTheProtocolWantsIt()
    {
        const auto token = m_clock->run(m_tokens->token(requestFor(), {}));
        QVERIFY(token.has_value());
        QCOMPARE(token->value->bytes(), jwt(1));
        QCOMPARE(token->roles, QStringList{u"ActivityFeed.Read"_s});
        QCOMPARE(token->tenant, tenant);
        QCOMPARE(token->objectId, u"o"_s);

        const Request &sent = m_transport->sent.front();
        QCOMPARE(sent.method, Method::Post);
        QCOMPARE(sent.url.toString(), u"https://login.microsoftonline.com/%1/oauth2/v2.0/token"_s.arg(tenant.value()));
        QVERIFY(!sent.bearer);
        QVERIFY(!sent.body.contains('+') && !sent.body.contains('~' + QByteArray("+")) && !sent.body.contains("/="));
        QCOMPARE(field(sent, u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(field(sent, u"client_id"_s), u"11111111-2222-3333-4444-555555555555"_s);
        QCOMPARE(field(sent, u"client_secret"_s), QString::fromLatin1(clientSecret));
        QCOMPARE(field(sent, u"scope"_s), u"https://manage.office.com/.default"_s);
        QVERIFY(!sent.body.contains("resource="));
    }

    void signsWithACertificate()
    {
        const auto key = test::makeRsaKey();
        const auto certificate = test::makeCertificate(key.get(), m_clock->now() - 1h, m_clock->now() + 1h);
        m_secrets->put(credential, test::pemOf(certificate.get()) + test::pemOf(key.get()));
        TokenRequest request = requestFor();
        request.app.credential.kind = CredentialKind::Certificate;
        QVERIFY(m_clock->run(m_tokens->token(request, {})).has_value());

        const Request &sent = m_transport->sent.front();
        QCOMPARE(field(sent, u"client_assertion_type"_s), u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
        QVERIFY(!sent.body.contains("client_secret"));
        const auto parts = field(sent, u"client_assertion"_s).toLatin1().split('.');
        QCOMPARE(parts.size(), 3);
        const auto signature = *QByteArray::fromBase64Encoding(parts[2], QByteArray::Base64UrlEncoding);
        QVERIFY(test::verifiesPs256(key.get(), parts[0] + '.' + parts[1], signature));
        const QByteArray claims = *QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding);
        QVERIFY(claims.contains("\"aud\":\"" + sent.url.toEncoded() + '"'));
    }

    void datesTheAssertionByTheClockOfTheAuthority_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("notBefore");
        QTest::newRow("we are ahead") << "Sun, 22 Nov 2026 13:50:00 GMT"_ba << qint64(-600);
        QTest::newRow("we are behind") << "Sun, 22 Nov 2026 14:10:00 GMT"_ba << qint64(600);
    }

    void datesTheAssertionByTheClockOfTheAuthority()
    {
        QFETCH(QByteArray, date);
        QFETCH(qint64, notBefore);
        const auto key = test::makeRsaKey();
        const auto certificate = test::makeCertificate(key.get(), m_clock->now() - 1h, m_clock->now() + 1h);
        m_secrets->put(credential, test::pemOf(certificate.get()) + test::pemOf(key.get()));
        TokenRequest request = requestFor();
        request.app.credential.kind = CredentialKind::Certificate;
        Response refusal = refused(700024, 401);
        refusal.headers = {{"date"_ba, date}};
        m_transport->script.push_back(refusal);
        QVERIFY(m_clock->run(m_tokens->token(request, {})).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(2));
        const auto parts = field(m_transport->sent.back(), u"client_assertion"_s).toLatin1().split('.');
        const auto claims = QJsonDocument::fromJson(*QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding));
        const qint64 now = std::chrono::floor<Seconds>(m_clock->now()).time_since_epoch().count();
        QVERIFY(std::abs(claims["nbf"_L1].toInteger() - now - notBefore) < 3);
    }

    void manyCallersMakeOneRequest()
    {
        std::vector<Task<Result<AccessToken>>> calls;
        for (int i = 0; i < 100; ++i)
            calls.push_back(m_tokens->token(requestFor(), {}));
        for (auto &call : calls)
            QCOMPARE(m_clock->run(std::move(call))->value->bytes(), jwt(1));
        QCOMPARE(m_transport->sent.size(), size_t(1));
        QCOMPARE(m_secrets->reads(), 1);
    }

    void keepsTokensOfScopesAndCredentialsApart()
    {
        TokenRequest other = requestFor();
        other.app.credential.id = CredentialId(u"tributary/test/other"_s);
        m_secrets->put(other.app.credential.id, "another"_ba);
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        QVERIFY(m_clock->run(m_tokens->token(requestFor(u"https://graph.microsoft.com/.default"_s), {})).has_value());
        QVERIFY(m_clock->run(m_tokens->token(other, {})).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(3));
    }

    void renewsFiveMinutesEarly()
    {
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_clock->advance(54min);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, first->value);
        m_clock->advance(1min);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(2));
    }

    void renewsShortLivesAtTheirHalf()
    {
        m_transport->script.push_back(granted(1, 60));
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_clock->advance(29s);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, first->value);
        m_clock->advance(2s);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(2));
    }

    void keepsTheOldTokenWhileRenewalHasTrouble()
    {
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_clock->advance(56min);
        for (int i = 0; i < 4; ++i)
            m_transport->script.push_back(Response{.status = 503});
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, first->value);
        const size_t asked = m_transport->sent.size();
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, first->value);
        QCOMPARE(m_transport->sent.size(), asked);

        m_clock->advance(30s);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(int(asked) + 1));
    }

    void givesNoDeadToken()
    {
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        m_clock->advance(2h);
        for (int i = 0; i < 4; ++i)
            m_transport->script.push_back(Response{.status = 503});
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().kind, ErrorKind::Service);
    }

    void givesNoTokenThatDiedWhileTheMachineSlept()
    {
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        m_clock->jump(2h); // the steady clock stood still
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(2));
        m_clock->jump(2h);
        for (int i = 0; i < 4; ++i)
            m_transport->script.push_back(Response{.status = 503});
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().kind, ErrorKind::Service);
    }

    void aClockSetBackDoesNotKeepATokenAlive()
    {
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        m_clock->jump(-3h);
        m_clock->advance(56min);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(2));
    }

    void usesUpTheOldTokenWhileTheKeychainIsLocked()
    {
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_secrets->setTrouble(makeError(ErrorKind::KeychainLocked, u"locked"_s));
        m_clock->advance(56min);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, first->value);
        m_clock->advance(5min);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().kind, ErrorKind::KeychainLocked);
        m_secrets->setTrouble({});
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value->bytes(), jwt(2));
    }

    void invalidateDropsOnlyTheRefusedToken()
    {
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_tokens->invalidate(requestFor(), *first);
        const auto second = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(second->value->bytes(), jwt(2));

        m_tokens->invalidate(requestFor(), *first);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {}))->value, second->value);
        QCOMPARE(m_transport->sent.size(), size_t(2));
        m_tokens->invalidate(requestFor(u"never asked"_s), *first);
    }

    void retriesTransientRefusals()
    {
        m_transport->script = {refused(90033), fail(ErrorKind::Network, u"reset"_s), Response{.status = 503}};
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(4));
    }

    void givesUpAfterAFewTriesAndAsksAnewForTheNextCaller()
    {
        for (int i = 0; i < 4; ++i)
            m_transport->script.push_back(refused(90033));
        const auto failed = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(failed.error().kind, ErrorKind::Service);
        QCOMPARE(failed.error().code, u"AADSTS90033"_s);
        QCOMPARE(m_transport->sent.size(), size_t(4));
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
    }

    void honoursALongRetryAfter()
    {
        Response busy = refused(90055, 429);
        busy.headers.emplace_back("retry-after", "120");
        m_transport->script.push_back(busy);
        const auto failed = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(failed.error().kind, ErrorKind::Throttled);
        QCOMPARE(failed.error().retryAfter, Milliseconds(120s));
        m_clock->advance(119s);
        QVERIFY(!m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(1));
        m_clock->advance(1s);
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
    }

    void surfacesAPermanentRefusalWithItsTrace()
    {
        m_transport->script.push_back(refused(7000222, 401));
        const auto failed = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(failed.error().kind, ErrorKind::Configuration);
        QCOMPARE(failed.error().code, u"AADSTS7000222"_s);
        QCOMPARE(failed.error().requestId, u"trace-7"_s);
        QCOMPARE(failed.error().httpStatus, 401);
        QVERIFY(failed.error().message.contains(u"correlation-7"_s));
        QCOMPARE(m_transport->sent.size(), size_t(1));
    }

    void doesNotHammerAnEndpointThatRefuses()
    {
        m_transport->script = {refused(700016), refused(700016)};
        const auto first = m_clock->run(m_tokens->token(requestFor(), {}));
        m_clock->advance(29s);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error(), first.error());
        QCOMPARE(m_transport->sent.size(), size_t(1));
        m_clock->advance(1s);
        QVERIFY(!m_clock->run(m_tokens->token(requestFor(), {})).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(2));

        m_tokens->invalidate(requestFor(), {});
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());
    }

    void stopEndsOnlyThatCallersWait()
    {
        std::stop_source stop;
        auto leaving = m_tokens->token(requestFor(), stop.get_token());
        auto staying = m_tokens->token(requestFor(), {});
        stop.request_stop();
        test::VirtualClock::handleEvents();
        QVERIFY(leaving.isReady());
        QVERIFY(!staying.isReady());
        QCOMPARE(m_clock->run(std::move(leaving)).error().kind, ErrorKind::Cancelled);
        QVERIFY(m_clock->run(std::move(staying)).has_value());
        QCOMPARE(m_transport->sent.size(), size_t(1));
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), stop.get_token())).error().kind, ErrorKind::Cancelled);
    }

    void closeEndsEverything()
    {
        auto waiting = m_tokens->token(requestFor(), {});
        m_clock->run(m_tokens->close());
        QCOMPARE(m_clock->run(std::move(waiting)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().kind, ErrorKind::Cancelled);
    }

    void tellsTheIdOfASecretFromItsValue()
    {
        m_secrets->put(credential, "3f0d6c1e-0d9c-4a3f-9d5e-1f2a3b4c5d6e"_ba);
        m_transport->script.push_back(refused(7000215, 401));
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().code, u"AADSTS7000215/secret-id"_s);

        m_secrets->put(credential, clientSecret);
        m_tokens->invalidate(requestFor(), {});
        m_transport->script.push_back(refused(7000215, 401));
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().code, u"AADSTS7000215"_s);
    }

    void neverRepeatsTheSecret()
    {
        m_transport->script.push_back(
            refused(7000215, 401, "Not this one: "_ba + clientSecret + " or "_ba + clientSecret.toPercentEncoding()));
        const auto failed = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(failed.error().message, u"AADSTS7000215: Not this one: … or … (correlation id correlation-7)"_s);
    }

    void notesAClockThatIsOff()
    {
        Response late = refused(700024, 401);
        late.headers.emplace_back("date", "Sun, 22 Nov 2026 14:07:00 GMT");
        m_transport->script.push_back(late);
        const auto failed = m_clock->run(m_tokens->token(requestFor(), {}));
        QCOMPARE(failed.error().code, u"AADSTS700024"_s);
        QVERIFY(failed.error().message.contains(u"420 s behind"_s));
    }

    void saysWhatTheKeychainSays()
    {
        m_secrets->setTrouble(makeError(ErrorKind::KeychainLocked, u"locked"_s));
        QCOMPARE(m_clock->run(m_tokens->token(requestFor(), {})).error().kind, ErrorKind::KeychainLocked);
        m_secrets->setTrouble({});
        QVERIFY(m_clock->run(m_tokens->token(requestFor(), {})).has_value());

        TokenRequest unknown = requestFor();
        unknown.app.credential.id = CredentialId(u"tributary/test/never"_s);
        const auto failed = m_clock->run(m_tokens->token(unknown, {}));
        QCOMPARE(failed.error().kind, ErrorKind::Configuration);
        QCOMPARE(failed.error().code, u"SecretMissing"_s);
    }

    void sendsTheSecretToSecureAuthoritiesOnly()
    {
        TokenRequest request = requestFor();
        request.authority = u"http://login.example"_s;
        const auto refusedHost = m_clock->run(m_tokens->token(request, {}));
        QCOMPARE(refusedHost.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(m_transport->sent.empty());
        QCOMPARE(m_secrets->reads(), 0);
        request.authority = u"http://127.0.0.1:4711"_s;
        QVERIFY(m_clock->run(m_tokens->token(request, {})).has_value());
    }

    void refusesAKeychainEntryThatIsNoCertificate()
    {
        TokenRequest request = requestFor();
        request.app.credential.kind = CredentialKind::Certificate;
        const auto failed = m_clock->run(m_tokens->token(request, {}));
        QCOMPARE(failed.error().code, u"CertificateUnreadable"_s);
        QVERIFY(m_transport->sent.empty());
    }

private:
    std::unique_ptr<test::VirtualClock> m_clock;
    std::unique_ptr<ScriptedTransport> m_transport;
    std::unique_ptr<test::MemorySecretStore> m_secrets;
    std::unique_ptr<TokenCache> m_tokens;
    QStringList m_messages;
    QtMessageHandler m_previous = nullptr;
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
