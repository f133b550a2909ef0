// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpreader.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::simulation;
using namespace Qt::StringLiterals;

class HttpReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bodies_data();
    void bodies();
    void cutAnywhereTheRequestIsTheSame();
    void pipelinedRequestsComeOneByOne();
    void expectIsReportedOnce();
    void keepAlive_data();
    void keepAlive();
    void broken_data();
    void broken();
};

void HttpReaderTest::bodies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n"_ba
                          << ""_ba;
    QTest::newRow("length") << "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc"_ba
                            << "abc"_ba;
    QTest::newRow("chunked")
        << "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"_ba
        << "abc0123456789"_ba;
    QTest::newRow("trailers") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n"_ba
                              << "a"_ba;
    QTest::newRow("blank lines in front") << "\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba
                                          << ""_ba;
}

void HttpReaderTest::bodies()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, body);
    HttpReader reader;
    reader.feed(text);
    const auto event = reader.next();
    QVERIFY(std::holds_alternative<HttpReader::Complete>(event));
    QCOMPARE(std::get<HttpReader::Complete>(event).request.body, body);
    QVERIFY(std::holds_alternative<HttpReader::NeedMore>(reader.next()));
}

void HttpReaderTest::cutAnywhereTheRequestIsTheSame()
{
    const QByteArray text = "POST /x HTTP/1.1\r\nA: b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"_ba;
    HttpReader reader;
    int complete = 0;
    for (const char c : text) {
        reader.feed(QByteArray(1, c));
        const auto event = reader.next();
        if (const auto *done = std::get_if<HttpReader::Complete>(&event)) {
            ++complete;
            QCOMPARE(done->request.body, "abcde"_ba);
            QCOMPARE(headerOf(done->request.headers, "a"), "b"_ba);
        } else {
            QVERIFY(std::holds_alternative<HttpReader::NeedMore>(event));
        }
    }
    QCOMPARE(complete, 1);
}

void HttpReaderTest::pipelinedRequestsComeOneByOne()
{
    HttpReader reader;
    reader.feed("GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /3 HTTP/1.1\r\n\r\n"_ba);
    for (const char *target : {"/1", "/2", "/3"})
        QCOMPARE(std::get<HttpReader::Complete>(reader.next()).request.target, QByteArray(target));
}

void HttpReaderTest::expectIsReportedOnce()
{
    HttpReader reader;
    reader.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"_ba);
    QVERIFY(std::holds_alternative<HttpReader::WantsContinue>(reader.next()));
    QVERIFY(std::holds_alternative<HttpReader::NeedMore>(reader.next()));
    reader.feed("ab"_ba);
    QVERIFY(std::holds_alternative<HttpReader::Complete>(reader.next()));
}

void HttpReaderTest::keepAlive_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("keepAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 keep") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << true;
}

void HttpReaderTest::keepAlive()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, keepAlive);
    HttpReader reader;
    reader.feed(text);
    QCOMPARE(std::get<HttpReader::Complete>(reader.next()).keepAlive, keepAlive);
}

void HttpReaderTest::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("other version") << "GET / HTTP/2\r\n\r\n"_ba << 400;
    QTest::newRow("no path") << "GET x HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("no colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba << 400;
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n"_ba << 400;
    QTest::newRow("bad length") << "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n"_ba << 400;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
    QTest::newRow("both lengths") << "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 400;
    QTest::newRow("unknown coding") << "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"_ba << 400;
    QTest::newRow("bad chunk") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba << 400;
    QTest::newRow("chunk without end") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n"_ba << 400;
    QTest::newRow("huge chunk") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffff\r\n"_ba << 413;
    QTest::newRow("huge body") << "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"_ba << 413;
    QTest::newRow("endless head") << "GET / HTTP/1.1\r\nA: " + QByteArray(70'000, 'x') << 431;
}

void HttpReaderTest::broken()
{
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    HttpReader reader;
    reader.feed(text);
    const auto event = reader.next();
    QVERIFY(std::holds_alternative<HttpReader::Broken>(event));
    QCOMPARE(std::get<HttpReader::Broken>(event).status, status);
    QVERIFY(std::holds_alternative<HttpReader::NeedMore>(reader.next()));
}

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "httpreader_test.moc"
