// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportbench.h"

#include "base/gzip.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

enum class End { Close, Reset };

/// Random digits: text that packs badly, so that a cut falls inside a gzip block.
QByteArray digits(qsizetype size)
{
    QByteArray text;
    for (quint32 i = 1; text.size() < size; i = i * 1664525 + 1013904223)
        text += QByteArray::number(i);
    return text;
}

QByteArray chunked(const QByteArray &body, const QByteArray &headers = {})
{
    QByteArray reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + headers + "\r\n";
    for (qsizetype i = 0; i < body.size(); i += 1000)
        reply += QByteArray::number(std::min<qsizetype>(1000, body.size() - i), 16) + "\r\n" + body.mid(i, 1000) + "\r\n";
    return reply + "0\r\n\r\n";
}

} // namespace

Q_DECLARE_METATYPE(End)

/// A body cut short is an error, whatever way it is framed and whatever way the connection ends.
class TruncationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBodyCutShortIsAnError_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<End>("end");
        const QByteArray text = digits(20'000);
        const QByteArray packed = gzip(text);
        const QByteArray gz = "Content-Encoding: gzip\r\n";
        const QByteArray untilClose = "HTTP/1.1 200 OK\r\nConnection: close\r\n" + gz + "\r\n";
        const std::vector<std::pair<const char *, QByteArray>> cut{
            {"nothing", {}},
            {"inside the status line", "HTTP/1.1 20"},
            {"inside the headers", rawReply(text).left(30)},
            {"length, no body", rawReply(text).chopped(text.size())},
            {"length, half", rawReply(text).chopped(10'000)},
            {"length, last byte", rawReply(text).chopped(1)},
            {"length, 500", rawReply(text, {}, "500 Oops").chopped(10'000)},
            {"length, gzip", rawReply(packed, gz).chopped(3000)},
            {"length, gzip, trailer", rawReply(packed, gz).chopped(4)},
            {"chunked, no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"},
            {"chunked, inside a chunk", chunked(text).chopped(500)},
            {"chunked, between chunks", chunked(text).chopped(5)},
            {"chunked, gzip", chunked(packed, gz).chopped(2500)},
            {"chunked, gzip whole, last chunk missing", chunked(packed, gz).chopped(5)},
        };
        for (const auto &[name, reply] : cut) {
            QTest::newRow(qPrintable(QLatin1StringView(name) + u", closed"_s)) << reply << End::Close;
            QTest::newRow(qPrintable(QLatin1StringView(name) + u", reset"_s)) << reply << End::Reset;
        }
        QTest::newRow("until close, gzip half") << untilClose + packed.left(3000) << End::Close;
        QTest::newRow("until close, gzip without trailer") << untilClose + packed.chopped(8) << End::Close;
    }

    void aBodyCutShortIsAnError()
    {
        QFETCH(QByteArray, reply);
        QFETCH(End, end);
        const RawServer server([&](const RawRequest &request) {
            request.socket->write(reply);
            if (end == End::Reset)
                resetConnection(request.socket);
            else
                request.socket->disconnectFromHost();
        });
        QtTransport transport;
        const auto result = sendNow(transport, get(server.url()));
        QVERIFY2(!result, qPrintable(verdict(result)));
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QVERIFY2((QStringList{u"ConnectionReset"_s, u"BodyTruncated"_s, u"NetworkError"_s, u"ProtocolError"_s})
                     .contains(result.error().code),
            qPrintable(result.error().code));
    }

    void damageInAPackedBodyIsAnError()
    {
        QByteArray packed = gzip(digits(20'000));
        packed[5000] = char(packed[5000] ^ 0x10);
        const RawServer server(always(rawReply(packed, "Content-Encoding: gzip\r\n")));
        QtTransport transport;
        QCOMPARE(verdict(sendNow(transport, get(server.url()))), u"BodyTruncated"_s);
    }

    void anEncodingNobodyAskedForIsAnError()
    {
        const RawServer server(always(rawReply("xyz", "Content-Encoding: br\r\n")));
        QtTransport transport;
        QCOMPARE(verdict(sendNow(transport, get(server.url()))), u"UnknownEncoding"_s);
    }

    void whatIsNoHttpIsAnError()
    {
        const RawServer server(always("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
        QtTransport transport;
        const auto result = sendNow(transport, get(server.url()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Network);
    }

    void theNextExchangeGoesOnAfterAReset()
    {
        int left = 3;
        const RawServer server([&left](const RawRequest &request) {
            request.socket->write(left-- > 0 ? rawReply("0123456789").chopped(5) : rawReply("whole"));
            if (left >= 0)
                resetConnection(request.socket);
        });
        QtTransport transport;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!sendNow(transport, get(server.url())));
        QCOMPARE(sendNow(transport, get(server.url()))->body, "whole"_ba);
    }
};

QTEST_GUILESS_MAIN(TruncationTest)
#include "truncation_test.moc"
