// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportbench.h"

#include "base/gzip.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class QtTransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyStatusIsAResponse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("headers");
        for (const char *line : {"200 OK", "202 Accepted", "400 Bad Request", "403 Forbidden", "404 Not Found", "405 No",
                 "408 Timeout", "409 Conflict", "410 Gone", "413 Too Large", "418 Teapot", "429 Slow Down", "500 Oops",
                 "501 No", "502 Bad Gateway", "503 Unavailable", "504 Timeout", "599 What"})
            QTest::newRow(line) << QByteArray(line) << QByteArray();
        QTest::newRow("401 bearer") << "401 Unauthorized"_ba
                                    << "WWW-Authenticate: Bearer authorization_uri=\"https://x\"\r\n"_ba;
        QTest::newRow("401 bare") << "401 Unauthorized"_ba << QByteArray();
        QTest::newRow("401 basic") << "401 Unauthorized"_ba
                                   << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba;
        QTest::newRow("401 negotiate") << "401 Unauthorized"_ba
                                       << "WWW-Authenticate: Negotiate\r\n"_ba;
        for (const char *line : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
            QTest::newRow(line) << QByteArray(line) << "Location: https://evil.example/\r\n"_ba;
    }

    void everyStatusIsAResponse()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, headers);
        const QByteArray body = R"({"error":{"code":"AF10001"}})";
        const RawServer server(always(rawReply(body, headers, line)));
        QtTransport transport;
        for (const Request &request : {get(server.url()), post(server.url(), "{}")}) {
            const auto response = sendNow(transport, request);
            QCOMPARE(verdict(response), QString::fromLatin1(line.left(3)));
            QCOMPARE(response->body, body);
        }
        QCOMPARE(server.requests().size(), 2);
    }

    void acceptsRepliesWithoutBody()
    {
        const RawServer server(always("HTTP/1.1 204 No Content\r\nx-ms-request-id: 7\r\n\r\n"));
        QtTransport transport;
        const auto response = sendNow(transport, post(server.url(), "[]"));
        QCOMPARE(response->status, 204);
        QCOMPARE(response->header("x-ms-request-id"), "7"_ba);
        QCOMPARE(response->body, QByteArray());
    }

    void acceptsABodyThatEndsWithTheConnection()
    {
        const RawServer server([](const RawRequest &request) {
            request.socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall of it");
            request.socket->disconnectFromHost();
        });
        QtTransport transport;
        QCOMPARE(sendNow(transport, get(server.url()))->body, "all of it"_ba);
    }

    void namesOfHeadersAreInLowerCase()
    {
        const RawServer server(always(rawReply("[]", "NextPageUri: https://X/Y?a=$b\r\nRETRY-AFTER: 5\r\n")));
        QtTransport transport;
        const auto response = sendNow(transport, get(server.url()));
        QCOMPARE(response->header("nextpageuri"), "https://X/Y?a=$b"_ba);
        QCOMPARE(response->header("retry-after"), "5"_ba);
    }

    void sendsTheRequestAsGiven()
    {
        const RawServer server(always(rawReply("")));
        QtTransport transport({.userAgent = u"Tributary/1 (test)"_s});
        const QString target = u"/api/v1.0/t//a$b%2Fc%24/?x=a%20b+c&y=%2B$"_s;
        Request request = post(server.url(target), "{\"a\":1}");
        request.headers = {
            {"Content-Type", "application/json"}, {"x-ms-client-request-id", "42"}, {"Content-Encoding", "gzip"}};
        request.bearer = std::make_shared<const Secret>("t0ken"_ba);
        QVERIFY(sendNow(transport, request));
        const RawRequest &seen = server.requests().front();
        QCOMPARE(seen.method, "POST"_ba);
        QCOMPARE(seen.target, target.toLatin1());
        QCOMPARE(seen.body, "{\"a\":1}"_ba);
        QCOMPARE(seen.header("Content-Type"), "application/json"_ba);
        QCOMPARE(seen.header("x-ms-client-request-id"), "42"_ba);
        QCOMPARE(seen.header("Content-Encoding"), "gzip"_ba);
        QCOMPARE(seen.header("Authorization"), "Bearer t0ken"_ba);
        QCOMPARE(seen.header("User-Agent"), "Tributary/1 (test)"_ba);
        QCOMPARE(seen.header("Accept-Encoding"), "gzip"_ba);
        QCOMPARE(seen.header("Accept-Language"), "en-US"_ba);
        QVERIFY(!seen.header("Cookie") && !seen.header("Cache-Control") && !seen.header("Pragma"));
    }

    void anEmptyPostHasLengthZeroAndNoContentType()
    {
        const RawServer server(always(rawReply("{}")));
        QtTransport transport;
        QVERIFY(sendNow(transport, post(server.url(u"/start?contentType=DLP.All"_s), {})));
        QCOMPARE(server.requests().front().target, "/start?contentType=DLP.All"_ba); // Qt likes to make the query the body
        QCOMPARE(server.requests().front().body, QByteArray());
        QCOMPARE(server.requests().front().header("Content-Length"), "0"_ba);
        QVERIFY(!server.requests().front().header("Content-Type"));
    }

    void sendsEveryMethod_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("GET") << Method::Get << QByteArray();
        QTest::newRow("PUT") << Method::Put << "{\"a\":1}"_ba;
        QTest::newRow("PATCH") << Method::Patch << "{\"a\":2}"_ba;
        QTest::newRow("DELETE") << Method::Delete << QByteArray();
    }

    void sendsEveryMethod()
    {
        QFETCH(Method, method);
        QFETCH(QByteArray, body);
        const RawServer server(always(rawReply("{}")));
        QtTransport transport;
        Request request = post(server.url(u"/tables/A_CL?api-version=2022-10-01"_s), body);
        request.method = method;
        QVERIFY(sendNow(transport, request));
        const RawRequest &seen = server.requests().front();
        QCOMPARE(seen.method, QByteArray(QTest::currentDataTag()));
        QCOMPARE(seen.method, methodName(method));
        QCOMPARE(seen.target, "/tables/A_CL?api-version=2022-10-01"_ba);
        QCOMPARE(seen.body, body);
    }

    void sendsLargeBodiesWhole()
    {
        const RawServer server(always(rawReply("")));
        QtTransport transport;
        QByteArray body(3'000'000, 'x');
        for (qsizetype i = 0; i < body.size(); i += 7)
            body[i] = char('a' + i % 23);
        Request request = post(server.url(), body);
        request.headers = {{"Content-Type", "application/json"}};
        QVERIFY(sendNow(transport, request));
        QVERIFY(server.requests().front().body == body);
    }

    void keepsNoCookies()
    {
        const RawServer server(always(rawReply("", "Set-Cookie: a=b; Path=/\r\n")));
        QtTransport transport;
        QVERIFY(sendNow(transport, get(server.url())));
        QVERIFY(sendNow(transport, get(server.url())));
        QVERIFY(!server.requests().back().header("Cookie"));
    }

    void sendsNoTokenOverHttpToAnotherMachine()
    {
        QtTransport transport;
        Request request = get(QUrl(u"http://manage.office.com/x"_s));
        request.bearer = std::make_shared<const Secret>("t0ken"_ba);
        const auto result = sendNow(transport, request);
        QCOMPARE(result.error().kind, ErrorKind::HostNotAllowed);
        QVERIFY(!result.error().message.contains(u"t0ken"));
    }

    void unpacksGzip_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("small: within the thread") << qsizetype(100);
        QTest::newRow("large: beside it") << qsizetype(3'000'000);
    }

    void unpacksGzip()
    {
        QFETCH(qsizetype, size);
        QByteArray text;
        for (quint32 i = 1; text.size() < size; i = i * 1664525 + 1013904223)
            text += QByteArray::number(i);
        const RawServer server(always(rawReply(gzip(text), "Content-Encoding: gzip\r\n")));
        QtTransport transport;
        const auto response = sendNow(transport, get(server.url()));
        QVERIFY(response->body == text);
        QCOMPARE(response->header("content-encoding"), QByteArray());
    }

    void refusesReplyOverTheLimit_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("announced") << rawReply(QByteArray(200'000, 'x'));
        QTest::newRow("announced, the rest never comes") << rawReply(QByteArray(200'000, 'x')).left(150'000);
        QTest::newRow("chunked, endless") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1E848\r\n"
                + QByteArray(125'000, 'x');
        QTest::newRow("packed") << rawReply(gzip(QByteArray(100'001, 'x')), "Content-Encoding: gzip\r\n");
    }

    void refusesReplyOverTheLimit()
    {
        QFETCH(QByteArray, reply);
        const RawServer server(always(reply));
        QtTransport transport;
        Request request = get(server.url());
        request.maxBody = 100'000;
        QCOMPARE(sendNow(transport, request).error().kind, ErrorKind::TooLarge);
    }

    void acceptsAReplyOfExactlyTheLimit()
    {
        const RawServer server(always(rawReply(QByteArray(100'000, 'x'))));
        QtTransport transport;
        Request request = get(server.url());
        request.maxBody = 100'000;
        QCOMPARE(sendNow(transport, request)->body.size(), 100'000);
    }

    void timesOut_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("headers only") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"_ba;
    }

    void timesOut()
    {
        QFETCH(QByteArray, begin);
        const RawServer server(always(begin));
        QtTransport transport;
        Request request = get(server.url(u"/x?secret=1"_s));
        request.headers = {{"x-ms-client-request-id", "id-7"}};
        request.timeout = 100ms;
        const auto result = sendNow(transport, request);
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().code, u"Timeout"_s);
        QCOMPARE(result.error().requestId, u"id-7"_s);
        QVERIFY(!result.error().message.contains(u"secret"));
    }

    void timesOutThoughBytesTrickle()
    {
        QTimer drip;
        const RawServer server([&drip](const RawRequest &request) {
            request.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            QObject::connect(&drip, &QTimer::timeout, request.socket, [socket = request.socket] { socket->write("x"); });
            drip.start(5ms);
        });
        QtTransport transport;
        Request request = get(server.url());
        request.longest = 200ms;
        QCOMPARE(verdict(sendNow(transport, request)), u"Timeout"_s);
    }

    void waitsForABodyThatComesSlowlyButComes()
    {
        QTimer drip;
        int left = 10;
        const RawServer server([&](const RawRequest &request) {
            request.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n");
            QObject::connect(&drip, &QTimer::timeout, request.socket, [&left, socket = request.socket] {
                if (left-- > 0)
                    socket->write("x");
            });
            drip.start(100ms);
        });
        QtTransport transport;
        Request request = get(server.url());
        request.timeout = 800ms; // less than the whole body takes
        const auto result = sendNow(transport, request);
        QCOMPARE(result->body, QByteArray(10, 'x'));
    }

    void saysThatTheConnectionWasRefused()
    {
        const auto url = RawServer({}).url();
        QtTransport transport;
        const auto result = sendNow(transport, get(url));
        QCOMPARE(result.error().code, u"ConnectionRefused"_s);
        QCOMPARE(result.error().kind, ErrorKind::Network);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("before the status") << QByteArray();
        QTest::newRow("inside the body") << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab"_ba;
    }

    void stopsAtOnce()
    {
        QFETCH(QByteArray, begin);
        const RawServer server(always(begin));
        QtTransport transport;
        std::stop_source stop;
        auto task = transport.send(get(server.url()), stop.get_token());
        QTRY_COMPARE(server.requests().size(), 1);
        stop.request_stop();
        QCOMPARE(verdict(await(std::move(task))), u"Cancelled"_s);
        QCOMPARE(verdict(await(transport.send(get(server.url()), stop.get_token()))), u"Cancelled"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void stopsWhatIsQueued()
    {
        const RawServer server(always({}));
        QtTransport transport({.maxConnections = 1});
        std::stop_source stop;
        std::vector<Task<Result<Response>>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(transport.send(get(server.url()), stop.get_token()));
        QTRY_COMPARE(server.requests().size(), 1);
        stop.request_stop();
        for (auto &task : tasks)
            QCOMPARE(verdict(await(std::move(task))), u"Cancelled"_s);
        QCOMPARE(server.requests().size(), 1);
    }

    void endsWhatIsLeftWhenItGoes()
    {
        const RawServer server(always({}));
        auto transport = std::make_unique<QtTransport>(TransportOptions{.maxConnections = 2});
        std::vector<Task<Result<Response>>> tasks;
        for (int i = 0; i < 5; ++i)
            tasks.push_back(transport->send(get(server.url()), {}));
        QTRY_VERIFY(!server.requests().empty());
        transport.reset();
        for (auto &task : tasks)
            QCOMPARE(verdict(await(std::move(task))), u"Cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(QtTransportTest)
#include "qttransport_test.moc"
