// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/aadsts.h"
#include "auth/roles.h"
#include "auth/tokenparser.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TenantId tenant(u"0a1b2c3d-0000-4000-8000-00000000000a"_s);
const Instant now = *parseIso("2026-11-22T14:00:00Z");

QByteArray jwt(const QByteArray &claims)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return "{\"alg\":\"none\"}"_ba.toBase64(options) + '.' + claims.toBase64(options) + ".c2ln"_ba;
}

QByteArray replyWith(const QByteArray &members, const QByteArray &claims = "{}"_ba)
{
    return "{\"access_token\":\""_ba + jwt(claims) + "\""_ba + members + '}';
}

Response refusal(int status, const QByteArray &body, const QByteArray &date = {})
{
    Response response{.status = status, .body = body};
    if (!date.isEmpty())
        response.headers.emplace_back("date", date);
    return response;
}

} // namespace

class TokenParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsReplies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("seconds");
        const QByteArray claims = R"({"iat":1000,"exp":4600})"_ba;
        QTest::newRow("v2") << replyWith(R"(,"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599)"_ba) << 3599ll;
        QTest::newRow("v1: texts") << replyWith(R"(,"token_type":"Bearer","expires_in":"3599","resource":"x")"_ba) << 3599ll;
        QTest::newRow("type in lower case") << replyWith(R"(,"token_type":"bearer","expires_in":60)"_ba) << 60ll;
        QTest::newRow("no type") << replyWith(R"(,"expires_in":60)"_ba) << 60ll;
        QTest::newRow("lifetime from the claims") << replyWith({}, claims) << 3600ll;
        QTest::newRow("lifetime of a wrong type") << replyWith(R"(,"expires_in":[1])"_ba, claims) << 3600ll;
        QTest::newRow("no lifetime at all") << replyWith({}) << 300ll;
        QTest::newRow("negative lifetime") << replyWith(R"(,"expires_in":-5)"_ba) << 300ll;
        QTest::newRow("endless lifetime") << replyWith(R"(,"expires_in":1e14)"_ba) << 86400ll;
        QTest::newRow("absurd lifetime") << replyWith(R"(,"expires_in":"1e300")"_ba) << 300ll;
        QTest::newRow("not a number") << replyWith(R"(,"expires_in":"NaN")"_ba) << 300ll;
        QTest::newRow("opaque token") << R"({"access_token":"abc","expires_in":60})"_ba << 60ll;
    }

    void readsReplies()
    {
        QFETCH(QByteArray, body);
        const auto reply = parseTokenReply(body, tenant);
        QVERIFY2(reply.has_value(), reply ? "" : qPrintable(reply.error().message));
        QTEST(qint64(reply->lifetime.count()), "seconds");
        QVERIFY(!reply->token.isEmpty());
    }

    void refusesReplies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HTML") << "<html>sign in to the hotel network</html>"_ba;
        QTest::newRow("truncated") << replyWith(R"(,"expires_in":60)"_ba).chopped(1);
        QTest::newRow("an array") << "[1]"_ba;
        QTest::newRow("no token") << R"({"token_type":"Bearer"})"_ba;
        QTest::newRow("token is a number") << R"({"access_token":12})"_ba;
        QTest::newRow("empty token") << R"({"access_token":""})"_ba;
        QTest::newRow("header in the token") << R"({"access_token":"abc\r\nX-Evil: 1"})"_ba;
        QTest::newRow("NUL in the token") << R"({"access_token":"abc\u0000"})"_ba;
        QTest::newRow("not ASCII") << R"({"access_token":"äbc"})"_ba;
        QTest::newRow("not UTF-8") << "{\"access_token\":\"\xff\xfe\"}"_ba;
        QTest::newRow("another scheme") << replyWith(R"(,"token_type":"pop")"_ba);
    }

    void refusesReplies()
    {
        QFETCH(QByteArray, body);
        const auto reply = parseTokenReply(body, tenant);
        QCOMPARE(reply.error().kind, ErrorKind::Malformed);
        QVERIFY(!reply.error().message.contains(u"abc"_s));
    }

    void readsClaims()
    {
        const auto claims =
            parseClaims(jwt(R"({"roles":["ActivityFeed.Read",7,"B"],"tid":"0A1B2C3D-0000-4000-8000-00000000000A",)"
                            R"("oid":"object","iat":1000,"exp":"4600"})"_ba));
        const TokenClaims expected{
            {u"ActivityFeed.Read"_s, u"B"_s}, tenant, u"object"_s, fromUnixSeconds(1000), fromUnixSeconds(4600)};
        QCOMPARE(claims, expected);
    }

    void expectsLittleOfClaims_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << "a.b"_ba;
        QTest::newRow("encrypted") << "a.b.c.d.e"_ba;
        QTest::newRow("no base64") << "a.!!!.c"_ba;
        QTest::newRow("no JSON") << jwt("hello"_ba);
        QTest::newRow("wrong types") << jwt(R"({"roles":"ActivityFeed.Read","tid":7,"oid":[],"exp":{},"iat":true})"_ba);
        QTest::newRow("tid is no GUID") << jwt(R"({"tid":"common"})"_ba);
        QTest::newRow("huge number") << jwt(R"({"exp":1e400,"iat":-1e300})"_ba);
        QTest::newRow("deep") << jwt(QByteArray(100000, '['));
    }

    void expectsLittleOfClaims()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(parseClaims(token), TokenClaims());
    }

    void refusesATokenOfAnotherTenant()
    {
        const QByteArray mine = R"({"tid":"0A1B2C3D-0000-4000-8000-00000000000A"})"_ba;
        const QByteArray other = R"({"tid":"ffffffff-0000-4000-8000-00000000000f"})"_ba;
        QVERIFY(parseTokenReply(replyWith({}, mine), tenant).has_value());
        const auto refused = parseTokenReply(replyWith({}, other), tenant);
        QCOMPARE(refused.error().kind, ErrorKind::Configuration);
        QCOMPARE(refused.error().code, u"TenantMismatch"_s);
    }

    void readsARefusal()
    {
        QByteArray body =
            R"({"error":"invalid_client","error_description":"%1","error_codes":[7000222],"trace_id":"t-1","correlation_id":"c-1"})"_ba;
        body.replace("%1", "AADSTS7000222: The secret of app 'x' has expired.\\r\\nTrace ID: t-1\\r\\nCorrelation ID: c-1");
        const Error error = parseTokenError(refusal(401, body), now);
        QCOMPARE(error.kind, ErrorKind::Configuration);
        QCOMPARE(error.code, u"AADSTS7000222"_s);
        QCOMPARE(error.message, u"AADSTS7000222: The secret of app 'x' has expired. (correlation id c-1)"_s);
        QCOMPARE(error.httpStatus, 401);
        QCOMPARE(error.requestId, u"t-1"_s);
    }

    void classifiesRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("transient") << 400 << R"({"error":"x","error_codes":[90033]})"_ba << ErrorKind::Service
                                   << u"AADSTS90033"_s;
        QTest::newRow("loop") << 400 << R"({"error":"x","error_codes":[50196]})"_ba << ErrorKind::Throttled << u"AADSTS50196"_s;
        QTest::newRow("code as text") << 400 << R"({"error_codes":["90002"]})"_ba << ErrorKind::Configuration
                                      << u"AADSTS90002"_s;
        QTest::newRow("only a description")
            << 400 << R"({"error":"unauthorized_client","error_description":"AADSTS700016: App."})"_ba
            << ErrorKind::Configuration << u"AADSTS700016"_s;
        QTest::newRow("disabled") << 400 << R"({"error_codes":[7000112]})"_ba << ErrorKind::Forbidden << u"AADSTS7000112"_s;
        QTest::newRow("unknown number") << 400 << R"({"error":"invalid_request","error_codes":[123]})"_ba
                                        << ErrorKind::Configuration << u"AADSTS123"_s;
        QTest::newRow("unknown number, access denied")
            << 400 << R"({"error":"access_denied","error_codes":[123]})"_ba << ErrorKind::Forbidden << u"AADSTS123"_s;
        QTest::newRow("no number") << 400 << R"({"error":"temporarily_unavailable"})"_ba << ErrorKind::Service
                                   << u"temporarily_unavailable"_s;
        QTest::newRow("429") << 429 << "slow down"_ba << ErrorKind::Throttled << QString();
        QTest::newRow("503 HTML") << 503 << "<html>"_ba << ErrorKind::Service << QString();
        QTest::newRow("404 HTML") << 404 << "<html>"_ba << ErrorKind::Malformed << QString();
        QTest::newRow("empty") << 400 << QByteArray() << ErrorKind::Malformed << QString();
        QTest::newRow("truncated") << 400 << R"({"error":"invalid_client","error_codes":[7000222]})"_ba.chopped(1)
                                   << ErrorKind::Malformed << QString();
        QTest::newRow("wrong types") << 400 << R"({"error":{"code":1},"error_codes":{},"error_description":[],"trace_id":3})"_ba
                                     << ErrorKind::Malformed << QString();
        QTest::newRow("huge number") << 400 << R"({"error":"invalid_client","error_codes":[1e30]})"_ba
                                     << ErrorKind::Configuration << u"invalid_client"_s;
        QTest::newRow("not UTF-8") << 400 << "{\"error\":\"\xff\xfe\"}"_ba << ErrorKind::Malformed << QString();
    }

    void classifiesRefusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Error error = parseTokenError(refusal(status, body), now);
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QCOMPARE(error.httpStatus, status);
        QVERIFY(!error.message.isEmpty());
        QVERIFY(error.message.size() < 700);
    }

    void keepsMessagesShortAndPrintable()
    {
        QByteArray body = R"({"error":"x","error_description":"AADSTS1: a\u0007b\u001b%1"})"_ba;
        body.replace("%1", QByteArray(100000, 'x'));
        const Error error = parseTokenError(refusal(400, body), now);
        QVERIFY(error.message.startsWith(u"AADSTS1: abx"_s));
        QVERIFY(error.message.size() <= 500);
    }

    void tellsHowFarTheClockIsOff()
    {
        const auto at = [](int number, const QByteArray &date) {
            const QByteArray body = R"({"error":"invalid_client","error_description":"Refused.","error_codes":[)"_ba
                + QByteArray::number(number) + "]}"_ba;
            return parseTokenError(refusal(401, body, date), now);
        };
        const Error behind = at(700024, "Sun, 22 Nov 2026 14:07:00 GMT"_ba);
        QCOMPARE(behind.code, u"AADSTS700024"_s);
        QCOMPARE(behind.message, u"Refused. This computer's clock is 420 s behind the service's."_s);
        QCOMPARE(at(700027, "Sun, 22 Nov 2026 13:50:00 GMT"_ba).code, u"AADSTS700027/clock"_s);
        QVERIFY(at(700027, "Sun, 22 Nov 2026 13:50:00 GMT"_ba).message.endsWith(u"600 s ahead of the service's."_s));
        QCOMPARE(at(700027, "Sun, 22 Nov 2026 13:59:00 GMT"_ba).code, u"AADSTS700027"_s);
        QCOMPARE(at(700027, "yesterday"_ba).message, u"Refused."_s);
        QCOMPARE(at(7000222, "Sun, 22 Nov 2026 14:07:00 GMT"_ba).message, u"Refused."_s);
    }

    void findsMissingRoles()
    {
        AccessToken token;
        QCOMPARE(missingRole(token, Stream::AuditExchange)->code, u"AF10001"_s);
        QCOMPARE(missingRole(token, Stream::AuditExchange)->kind, ErrorKind::Forbidden);
        QVERIFY(missingRole(token, Stream::AuditExchange)->message.contains(u"ActivityFeed.Read"_s));
        QVERIFY(!advisableRole(token, Stream::DlpAll));

        token.roles = QStringList{u"ActivityFeed.ReadDlp"_s};
        QVERIFY(missingRole(token, Stream::DlpAll));

        token.roles = QStringList{u"ServiceHealth.Read"_s, u"ActivityFeed.Read"_s};
        QVERIFY(!missingRole(token, Stream::DlpAll));
        QCOMPARE(advisableRole(token, Stream::DlpAll)->code, u"AF10001/dlp"_s);
        QVERIFY(!advisableRole(token, Stream::AuditGeneral));

        token.roles.append(u"ActivityFeed.ReadDlp"_s);
        QVERIFY(!advisableRole(token, Stream::DlpAll));
    }
};

QTEST_GUILESS_MAIN(TokenParserTest)
#include "tokenparser_test.moc"
