// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/graph/graphparser.h"

#include "model/advice.h"
#include "model/parking.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr Stream beta = Stream::GraphSignInsServicePrincipal;

Response reply(int status, const QByteArray &body, std::vector<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {.status = status, .headers = std::move(headers), .body = body};
}

QByteArray errorBody(const QByteArray &code, const QByteArray &message = "words")
{
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message
        + "\",\"innerError\":{\"date\":\"2026-11-22T10:00:00\",\"request-id\":\"rid-1\"}}}";
}

} // namespace

class GraphParserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<bool>("empty");
        QTest::newRow("last") << "{\"@odata.context\":\"c\",\"value\":[{\"id\":\"1\"}]}"_ba
                              << "[{\"id\":\"1\"}]"_ba
                              << ""_ba << false;
        QTest::newRow("with a link in front") << "{\"@odata.nextLink\":\"https://h/p?a=1&$skiptoken=x\",\"value\":[{}]}"_ba
                                              << "[{}]"_ba
                                              << "https://h/p?a=1&$skiptoken=x"_ba << false;
        QTest::newRow("with a link behind") << "{\"value\":[{}],\"@odata.nextLink\":\"https:\\/\\/h\\/p\"}"_ba
                                            << "[{}]"_ba
                                            << "https://h/p"_ba << false;
        QTest::newRow("empty") << "{\"value\":[]}"_ba
                               << "[]"_ba
                               << ""_ba << true;
        QTest::newRow("empty, spaced") << "{ \"value\" : [ \r\n ] }\n"_ba
                                       << "[ \r\n ]"_ba
                                       << ""_ba << true;
        QTest::newRow("a form feed is no space of JSON") << "{\"value\":[ \f ]}"_ba
                                                         << "[ \f ]"_ba
                                                         << ""_ba << false;
        QTest::newRow("empty, and yet a link") << "{\"value\":[],\"@odata.nextLink\":\"https://h/p\"}"_ba
                                               << "[]"_ba
                                               << "https://h/p"_ba << true;
        QTest::newRow("bytes as they stand") << "{\"value\":[ {\"id\" : \"\\u00e5\", \"n\":1.50}\t]}"_ba
                                             << "[ {\"id\" : \"\\u00e5\", \"n\":1.50}\t]"_ba
                                             << ""_ba << false;
        QTest::newRow("a record with members of these names")
            << "{\"value\":[{\"value\":[1],\"@odata.nextLink\":\"x\",\"error\":{\"code\":\"y\"}}]}"_ba
            << "[{\"value\":[1],\"@odata.nextLink\":\"x\",\"error\":{\"code\":\"y\"}}]"_ba
            << ""_ba << false;
        QTest::newRow("a null link") << "{\"value\":[{}],\"@odata.nextLink\":null}"_ba
                                     << "[{}]"_ba
                                     << ""_ba << false;
    }

    void readsPages()
    {
        QFETCH(QByteArray, body);
        const auto page = graph::parsePage(reply(200, body), beta);
        QVERIFY(page);
        QTEST(page->records, "records");
        QTEST(page->next, "next");
        QTEST(page->isEmpty, "empty");
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray whole = "{\"value\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"@odata.nextLink\":\"https://h/p\"}";
        for (qsizetype length = 0; length < whole.size(); ++length)
            QTest::addRow("cut off at %d", int(length)) << whole.left(length);
        QTest::newRow("html") << "<html><body>Sign in to the guest network</body></html>"_ba;
        QTest::newRow("array") << "[{\"id\":\"1\"}]"_ba;
        QTest::newRow("value is no array") << "{\"value\":{\"id\":\"1\"}}"_ba;
        QTest::newRow("value is text") << "{\"value\":\"[]\"}"_ba;
        QTest::newRow("no value") << "{\"@odata.context\":\"c\"}"_ba;
        QTest::newRow("number") << "17"_ba;
        QTest::newRow("not UTF-8") << "\xff\xfe{\"value\":[]}"_ba;
    }

    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, body);
        const auto page = graph::parsePage(reply(200, body), beta);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Malformed);
        QVERIFY(!page.error().message.isEmpty());
    }

    void anErrorWithStatus200IsAnError()
    {
        const auto page = graph::parsePage(reply(200, errorBody("TooManyRequests")), beta);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Throttled);
    }

    void knowsErrorsByTheirCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("parked"); // -1 = not
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind, const char *code,
                             std::optional<ParkReason> parked = {}) {
            QTest::newRow(name) << status << body << kind << QString::fromLatin1(code) << (parked ? int(*parked) : -1);
        };
        const QByteArray nonPremium = "Authentication_RequestFromNonPremiumTenantOrB2CTenant";
        row("no licence", 403, errorBody(nonPremium), ErrorKind::Forbidden, nonPremium.constData(), ParkReason::Licence);
        row("no licence, short", 403, errorBody("RequestFromNonPremiumTenantOrB2CTenant"), ErrorKind::Forbidden,
            "RequestFromNonPremiumTenantOrB2CTenant", ParkReason::Licence);
        row("no licence, with 400", 400, errorBody("AadPremiumLicenseRequired"), ErrorKind::Forbidden,
            "AadPremiumLicenseRequired", ParkReason::Licence);
        row("no consent", 403, errorBody("Authorization_RequestDenied"), ErrorKind::Forbidden, "Authorization_RequestDenied",
            ParkReason::Permission);
        row("no permission", 403, errorBody("Authentication_MSGraphPermissionMissing"), ErrorKind::Forbidden,
            "Authentication_MSGraphPermissionMissing", ParkReason::Permission);
        row("forbidden without more", 403, errorBody("Forbidden"), ErrorKind::Forbidden, "Forbidden", ParkReason::Permission);
        row("token refused", 401, errorBody("InvalidAuthenticationToken"), ErrorKind::Unauthenticated,
            "InvalidAuthenticationToken");
        row("beta is not there", 404, errorBody("ResourceNotFound"), ErrorKind::Configuration, "ResourceNotFound/not-offered",
            ParkReason::NotOffered);
        row("beta filter refused", 400,
            errorBody("BadRequest", "Could not find a property named 'signInEventTypes' on type 'microsoft.graph.signIn'."),
            ErrorKind::Configuration, "BadRequest/not-offered", ParkReason::NotOffered);
        row("too old", 400, errorBody("BadRequest", "Invalid filter clause"), ErrorKind::WindowRefused, "InvalidFilterClause");
        row("another bad request", 400, errorBody("BadRequest", "Invalid page size"), ErrorKind::Rejected, "BadRequest");
        row("throttled", 429, errorBody("TooManyRequests"), ErrorKind::Throttled, "TooManyRequests");
        row("throttled without a body", 429, {}, ErrorKind::Throttled, "");
        row("throttled with another status", 503, errorBody("TooManyRequests"), ErrorKind::Throttled, "TooManyRequests");
        row("skip token is gone", 410, errorBody("Gone"), ErrorKind::ContentGone, "Gone");
        row("server", 500, errorBody("UnknownError"), ErrorKind::Service, "UnknownError");
        row("gateway", 504, "<html>Gateway Timeout</html>", ErrorKind::Service, "");
        row("a proxy's 404", 404, "<html>Not Found</html>", ErrorKind::Configuration, "");
        row("a proxy's 403", 403, "<html>Forbidden</html>", ErrorKind::Forbidden, "");
        row("an odd body", 500, "\xff\xff[{", ErrorKind::Service, "");
        row("a code that is no text", 403, R"({"error":{"code":17,"message":[]}})", ErrorKind::Forbidden, "");
    }

    void knowsErrorsByTheirCode()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, parked);
        const Error error = graph::errorOf(reply(status, body), beta);
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QCOMPARE(error.httpStatus, status);
        const auto reason = parkReasonOf(beta, error);
        QCOMPARE(reason ? int(*reason) : -1, parked);
        QVERIFY(!adviceFor(error).title.isEmpty());
        QVERIFY(!parkReasonOf(Stream::AuditExchange, error));
    }

    void carriesTheRequestId()
    {
        QCOMPARE(graph::errorOf(reply(500, errorBody("UnknownError")), beta).requestId, u"rid-1"_s);
        QCOMPARE(graph::errorOf(reply(500, {}, {{"request-id", "rid-2"}}), beta).requestId, u"rid-2"_s);
    }

    void cutsLongMessages()
    {
        const Error error = graph::errorOf(reply(500, errorBody("UnknownError", QByteArray(50'000, 'x'))), beta);
        QVERIFY(error.message.size() < 700);
    }

    void adviceNamesWhatToDo()
    {
        const auto adviceOf = [](const QString &code) {
            return adviceFor(Error{.kind = ErrorKind::Forbidden, .code = code}, u"Sign-ins"_s);
        };
        QVERIFY(
            adviceOf(u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s).sentence.contains(u"Directory.Read.All"_s));
        QVERIFY(adviceOf(u"Authorization_RequestDenied"_s).action.contains(u"AuditLog.Read.All"_s));
        QVERIFY(adviceOf(u"ResourceNotFound/not-offered"_s).title.contains(u"Not offered"_s));
    }
};

QTEST_GUILESS_MAIN(GraphParserTest)
#include "graphparser_test.moc"
