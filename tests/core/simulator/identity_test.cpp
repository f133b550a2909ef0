// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handclient.h"
#include "simulator/certificates.h"
#include "simulator/tokenmint.h"

#include <QtCore/QCryptographicHash>
#include <QtTest/QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace tributary;
using namespace tributary::test;
using namespace tributary::simulation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Assertion {
    QByteArray algorithm = "PS256"_ba;
    QByteArray thumbprint = "x5t#S256"_ba;
    QByteArray audience;
    QByteArray issuer;
    QByteArray subject;
    Milliseconds age = 0ms;
};

QByteArray sign(const QByteArray &keyPem, const QByteArray &algorithm, const QByteArray &text)
{
    BIO *memory = BIO_new_mem_buf(keyPem.constData(), int(keyPem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(memory, nullptr, nullptr, nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *parameters = nullptr;
    EVP_DigestSignInit(context, &parameters, EVP_sha256(), nullptr, key);
    if (algorithm == "PS256") {
        EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, data, size_t(text.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, data, size_t(text.size()));
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    BIO_free(memory);
    return signature.left(qsizetype(size));
}

QByteArray derOf(const QByteArray &pem)
{
    const qsizetype begin = pem.indexOf('\n');
    return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("-----END") - begin));
}

QByteArray jwt(const CertifiedKey &pair, const Assertion &assertion, Instant now)
{
    const auto hash = assertion.thumbprint == "x5t" ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    const QByteArray header = "{\"alg\":\"" + assertion.algorithm + "\",\"typ\":\"JWT\",\"" + assertion.thumbprint + "\":\""
        + base64Url(QCryptographicHash::hash(derOf(pair.certificate), hash)) + "\"}";
    const qint64 begins = std::chrono::floor<Seconds>(now - assertion.age).time_since_epoch().count();
    const QByteArray claims = "{\"aud\":\"" + assertion.audience + "\",\"iss\":\"" + assertion.issuer + "\",\"sub\":\""
        + assertion.subject + "\",\"jti\":\"1\",\"nbf\":" + QByteArray::number(begins)
        + ",\"exp\":" + QByteArray::number(begins + 600) + '}';
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return text + '.' + base64Url(sign(pair.key, assertion.algorithm, text));
}

const CertifiedKey &ownPair()
{
    static const CertifiedKey pair = *makeAppCertificate("test", startOfTest);
    return pair;
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secretsOpenBothVersions();
    void refusals_data();
    void refusals();
    void assertions_data();
    void assertions();
    void assertionOfAnotherKeyIsRefused();
    void tokensEnd();
    void forgedTokensAreRefused();
    void discovery();
    void missingRoleIsTheApisToRefuse();
    void tenantOfTheTokenMustBeTheTenantOfTheUrl();
};

void IdentityTest::secretsOpenBothVersions()
{
    HandClient client;
    const SimulatedTenant who = client.cloud->tenants().front();
    const auto v2 = HandClient::json(client.tokenReply(who.id.toLatin1(), form(who, base + "/.default"_ba)));
    QCOMPARE(v2[u"expires_in"_s].toInt(), 3599);
    QVERIFY(!v2[u"not_before"_s].isUndefined() == false);
    const QByteArray v1Form = "grant_type=client_credentials&client_id=" + who.clientId.toLatin1() + "&client_secret="
        + who.clientSecret.toLatin1().toPercentEncoding() + "&resource=" + QByteArray(base).toPercentEncoding();
    const auto v1 = HandClient::json(client.tokenReply(who.domain.toLatin1(), v1Form, "oauth2/token"));
    QCOMPARE(v1[u"expires_in"_s].toString(), u"3599"_s);
    QCOMPARE(v1[u"resource"_s].toString(), QString::fromLatin1(base));
    const QByteArray token = v1[u"access_token"_s].toString().toLatin1();
    const auto claims = QJsonDocument::fromJson(fromBase64Url(token.split('.').at(1)));
    QCOMPARE(claims[u"tid"_s].toString(), who.id);
    QCOMPARE(claims[u"appid"_s].toString(), who.clientId);
    QCOMPARE(claims[u"ver"_s].toString(), u"1.0"_s);
    QCOMPARE(claims[u"roles"_s].toArray().first().toString(), u"ActivityFeed.Read"_s);
    QCOMPARE(client.get(client.feed() + "subscriptions/list?" + client.publisher(), token).status, 200);
}

void IdentityTest::refusals_data()
{
    QTest::addColumn<QByteArray>("tenant");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    HandClient client;
    const SimulatedTenant who = client.cloud->tenants().front();
    const QByteArray id = who.id.toLatin1();
    const QByteArray scope = base + "/.default"_ba;
    const auto with = [&](const QString &secret) {
        SimulatedTenant other = who;
        other.clientSecret = secret;
        return form(other, scope);
    };
    QTest::newRow("wrong secret") << id << with(u"wrong"_s) << u"AADSTS7000215"_s << 401;
    QTest::newRow("secret id") << id << with(who.secretId) << u"AADSTS7000215"_s << 401;
    QTest::newRow("expired secret") << id << with(who.expiredSecret) << u"AADSTS7000222"_s << 401;
    QTest::newRow("unencoded secret") << id
                                      << "grant_type=client_credentials&client_secret=a+b&scope=" + scope
            + "&client_id=" + who.clientId.toLatin1()
                                      << u"AADSTS7000215"_s << 401;
    QTest::newRow("no credential") << id
                                   << "grant_type=client_credentials&scope=" + scope + "&client_id=" + who.clientId.toLatin1()
                                   << u"AADSTS7000218"_s << 401;
    QTest::newRow("unknown tenant") << "nowhere.example"_ba << form(who, scope) << u"AADSTS90002"_s << 400;
    SimulatedTenant other = who;
    other.clientId = who.id;
    QTest::newRow("unknown app") << id << form(other, scope) << u"AADSTS700016"_s << 400;
    QTest::newRow("no .default") << id << form(who, base) << u"AADSTS1002012"_s << 400;
    QTest::newRow("two scopes") << id << form(who, scope + ' ' + scope) << u"AADSTS70011"_s << 400;
    QTest::newRow("unknown resource") << id << form(who, "https://elsewhere.example/.default") << u"AADSTS500011"_s << 400;
    QTest::newRow("resource on v2") << id << form(who, scope) + "&resource=x" << u"AADSTS901002"_s << 400;
    QTest::newRow("no scope") << id << "grant_type=client_credentials&client_id=1"_ba << u"AADSTS900144"_s << 400;
    QTest::newRow("password grant") << id << form(who, scope).replace("client_credentials", "password") << u"AADSTS70003"_s
                                    << 400;
}

void IdentityTest::refusals()
{
    QFETCH(QByteArray, tenant);
    QFETCH(QByteArray, fields);
    QFETCH(QString, code);
    QFETCH(int, status);
    HandClient client;
    const auto reply = client.tokenReply(tenant, fields);
    QCOMPARE(HandClient::code(reply), code);
    QCOMPARE(reply.status, status);
    QVERIFY(HandClient::json(reply)[u"error_description"_s].toString().startsWith(code + u':'));
    QVERIFY(HandClient::json(reply)[u"trace_id"_s].isString());
}

void IdentityTest::assertions_data()
{
    QTest::addColumn<Assertion>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("PS256 x5t#S256") << Assertion{} << u""_s;
    QTest::newRow("RS256 x5t") << Assertion{"RS256", "x5t", {}, {}, {}, 0ms} << u""_s;
    QTest::newRow("four minutes too late") << Assertion{"PS256", "x5t#S256", {}, {}, {}, 14min} << u""_s;
    QTest::newRow("expired") << Assertion{"PS256", "x5t#S256", {}, {}, {}, 16min} << u"AADSTS700024"_s;
    QTest::newRow("not yet valid") << Assertion{"PS256", "x5t#S256", {}, {}, {}, -6min} << u"AADSTS700024"_s;
    QTest::newRow("no thumbprint") << Assertion{"PS256", "kid", {}, {}, {}, 0ms} << u"AADSTS700027"_s;
    QTest::newRow("HS256") << Assertion{"HS256", "x5t#S256", {}, {}, {}, 0ms} << u"AADSTS50012"_s;
    QTest::newRow("wrong audience") << Assertion{"PS256", "x5t#S256", "https://elsewhere.example/", {}, {}, 0ms}
                                    << u"AADSTS700023"_s;
    QTest::newRow("wrong issuer") << Assertion{"PS256", "x5t#S256", {}, "me", {}, 0ms} << u"AADSTS700021"_s;
    QTest::newRow("wrong subject") << Assertion{"PS256", "x5t#S256", {}, {}, "me", 0ms} << u"AADSTS700021"_s;
}

void IdentityTest::assertions()
{
    QFETCH(Assertion, change);
    QFETCH(QString, code);
    HandClient client;
    QVERIFY(client.cloud->registerCertificate(0, ownPair().certificate, {}));
    const SimulatedTenant who = client.cloud->tenants().front();
    const auto orElse = [](const QByteArray &value, const QByteArray &fallback) { return value.isEmpty() ? fallback : value; };
    change.audience = orElse(change.audience, base + "/"_ba + who.id.toLatin1() + "/oauth2/v2.0/token");
    change.issuer = orElse(change.issuer, who.clientId.toLatin1());
    change.subject = orElse(change.subject, who.clientId.toLatin1());
    const QByteArray fields = "grant_type=client_credentials&client_id=" + who.clientId.toLatin1() + "&scope=" + base
        + "/.default"
        + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion="
        + jwt(ownPair(), change, client.clock.now());
    QCOMPARE(HandClient::code(client.tokenReply(who.id.toLatin1(), fields)), code);
}

void IdentityTest::assertionOfAnotherKeyIsRefused()
{
    HandClient client;
    QVERIFY(client.cloud->registerCertificate(0, ownPair().certificate, {}));
    QVERIFY(!client.cloud->registerCertificate(0, "no certificate", {}));
    const SimulatedTenant who = client.cloud->tenants().front();
    const CertifiedKey mixed{ownPair().certificate, makeAppCertificate("other", startOfTest)->key};
    const Assertion assertion{"PS256", "x5t#S256", base + "/"_ba + who.id.toLatin1() + "/oauth2/v2.0/token",
        who.clientId.toLatin1(), who.clientId.toLatin1(), 0ms};
    const QByteArray fields = "grant_type=client_credentials&client_id=" + who.clientId.toLatin1() + "&scope=" + base
        + "/.default" + "&client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
        + jwt(mixed, assertion, client.clock.now());
    QCOMPARE(HandClient::code(client.tokenReply(who.id.toLatin1(), fields)), u"AADSTS700027"_s);
}

void IdentityTest::tokensEnd()
{
    HandClient client;
    const QByteArray token = client.token();
    QVERIFY(client.token() != token);
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    client.clock.advance(3598s);
    QCOMPARE(client.get(list, token).status, 200);
    client.clock.advance(1s);
    QCOMPARE(client.get(list, token).status, 401);
}

void IdentityTest::forgedTokensAreRefused()
{
    HandClient client;
    QByteArray token = client.token();
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    QCOMPARE(client.get(list, {}).status, 401);
    QCOMPARE(client.get(list, "nonsense").status, 401);
    token[token.size() / 2] = token[token.size() / 2] == 'A' ? 'B' : 'A';
    QCOMPARE(client.get(list, token).status, 401);
}

void IdentityTest::discovery()
{
    HandClient client;
    const SimulatedTenant who = client.cloud->tenants().front();
    const QString root = QString::fromLatin1(base) + u'/' + who.id;
    const auto document = HandClient::json(client.get('/' + who.id.toLatin1() + "/v2.0/.well-known/openid-configuration"));
    QCOMPARE(document[u"issuer"_s].toString(), root + u"/v2.0"_s);
    QCOMPARE(document[u"token_endpoint"_s].toString(), root + u"/oauth2/v2.0/token"_s);
    const auto byDomain = HandClient::json(client.get('/' + who.domain.toLatin1() + "/.well-known/openid-configuration"));
    QCOMPARE(byDomain[u"token_endpoint"_s].toString(), root + u"/oauth2/token"_s);
    QCOMPARE(client.get("/nowhere.example/.well-known/openid-configuration").status, 400);
    const auto instance = HandClient::json(client.get("/common/discovery/instance?api-version=1.1&authorization_endpoint="
        + QByteArray(base).toPercentEncoding() + "%2F" + who.id.toLatin1() + "%2Foauth2%2Fv2.0%2Fauthorize"));
    QCOMPARE(instance[u"tenant_discovery_endpoint"_s].toString(), root + u"/v2.0/.well-known/openid-configuration"_s);
    QCOMPARE(instance[u"metadata"_s][0][u"aliases"_s][0].toString(), u"127.0.0.1:4711"_s);
}

void IdentityTest::missingRoleIsTheApisToRefuse()
{
    SimulatorOptions options;
    options.faults = {*parseFault(u"no-role=60"_s)};
    HandClient client(options);
    const QByteArray list = client.feed() + "subscriptions/list?" + client.publisher();
    const auto reply = client.get(list, client.token());
    QCOMPARE(reply.status, 401);
    QCOMPARE(HandClient::code(reply), u"AF10001"_s);
    client.clock.advance(60s);
    QCOMPARE(client.get(list, client.token()).status, 200);
}

void IdentityTest::tenantOfTheTokenMustBeTheTenantOfTheUrl()
{
    SimulatorOptions options;
    options.tenants = 2;
    HandClient client(options);
    const auto reply = client.get(client.feed(1) + "subscriptions/list?" + client.publisher(), client.token(0));
    QCOMPARE(HandClient::code(reply), u"AF20010"_s);
    QCOMPARE(client.violations(u"tenant-mismatch"_s), 1);
}

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
