// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transportbench.h"

#include "base/gzip.h"
#include "base/gzipstream.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileDevice>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray text()
{
    QByteArray out;
    for (quint32 i = 1; out.size() < 3'000'000; i = i * 1664525 + 1013904223)
        out += QByteArray::number(i);
    return out;
}

} // namespace

/// Replies that are too long to be held in memory.
class SpoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsLongerThanIsHeldComesAsAFile_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<bool>("file");
        const QByteArray gz = "Content-Encoding: gzip\r\n";
        QTest::newRow("plain") << rawReply(text()) << true;
        QTest::newRow("packed beyond the limit") << rawReply(gzip(text()), gz) << true;
        QTest::newRow("packed below, unpacked beyond") << rawReply(gzip(QByteArray(3'000'000, 'x')), gz) << true;
        QTest::newRow("short") << rawReply(text().left(100'000)) << false;
        QTest::newRow("short, packed") << rawReply(gzip(text().left(100'000)), gz) << false;
    }

    void whatIsLongerThanIsHeldComesAsAFile()
    {
        QFETCH(QByteArray, reply);
        QFETCH(bool, file);
        const RawServer server(always(reply));
        QtTransport transport;
        Request request = get(server.url());
        request.heldBody = 200'000;
        const auto result = sendNow(transport, request);
        QVERIFY2(result, qPrintable(verdict(result)));
        QCOMPARE(result->file != nullptr, file);
        if (!file)
            QCOMPARE(result->body, text().left(100'000));
        if (!file)
            return;
        QVERIFY(result->body.isEmpty());
        const QByteArray body = result->file->readAll();
        QVERIFY(body == text() || body == QByteArray(3'000'000, 'x'));
        QVERIFY(result->header("content-encoding").isEmpty());
        QCOMPARE(result->file->permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void whatIsDamagedIsAnErrorOnTheDiskToo_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<qint64>("maxBody");
        QTest::addColumn<QString>("code");
        const QByteArray gz = "Content-Encoding: gzip\r\n";
        QByteArray wrong = gzip(text());
        wrong[wrong.size() / 2] = char(wrong[wrong.size() / 2] ^ 0x55);
        QTest::newRow("cut off") << rawReply(text()).chopped(10) << 10'000'000ll << u"ConnectionReset"_s;
        QTest::newRow("packed, cut off") << rawReply(gzip(text()).chopped(1000), gz) << 10'000'000ll << u"BodyTruncated"_s;
        QTest::newRow("packed, wrong bytes") << rawReply(wrong, gz) << 10'000'000ll << u"BodyTruncated"_s;
        QTest::newRow("too long") << rawReply(text()) << 1'000'000ll << u"ReplyTooLarge"_s;
        QTest::newRow("unpacks to too much") << rawReply(gzip(text()), gz) << 2'000'000ll << u"ReplyTooLarge"_s;
    }

    void whatIsDamagedIsAnErrorOnTheDiskToo()
    {
        QFETCH(QByteArray, reply);
        QFETCH(qint64, maxBody);
        QFETCH(QString, code);
        const RawServer server([&reply](const RawRequest &request) {
            request.socket->write(reply);
            request.socket->disconnectFromHost();
        });
        QtTransport transport;
        Request request = get(server.url());
        request.heldBody = 200'000;
        request.maxBody = maxBody;
        const auto result = sendNow(transport, request);
        QVERIFY(!result);
        if (code == u"ConnectionReset"_s)
            QVERIFY((QStringList{code, u"BodyTruncated"_s}).contains(result.error().code));
        else
            QCOMPARE(result.error().code, code);
    }

    void withoutRoomItSaysSo()
    {
        const RawServer server(always(rawReply(text())));
        QtTransport transport({.spoolDirectory = u"/nonexistent"_s});
        Request request = get(server.url());
        request.heldBody = 200'000;
        QCOMPARE(sendNow(transport, request).error().kind, ErrorKind::Storage);
    }

    void unpacksWhateverFormAGzipStreamHas_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("made"); // length, or the kind of the error
        QTest::newRow("one member") << gzip("abc") << u"3"_s;
        QTest::newRow("two members") << gzip("abc") + gzip("defg") << u"7"_s;
        QTest::newRow("empty member") << gzip("") << u"0"_s;
        QTest::newRow("long") << gzip(text()) << QString::number(text().size());
        QTest::newRow("cut") << gzip(text()).chopped(20) << u"damaged"_s;
        QTest::newRow("nothing") << QByteArray() << u"damaged"_s;
        QTest::newRow("no gzip") << "<html>"_ba << u"damaged"_s;
        QTest::newRow("too long") << gzip(QByteArray(9'000'000, 'x')) << u"too long"_s;
    }

    void unpacksWhateverFormAGzipStreamHas()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QString, made);
        QBuffer in(&packed);
        QBuffer out;
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        const auto result = gunzipStream(in, out, 8'000'000);
        if (result)
            QCOMPARE(out.size(), *result);
        QCOMPARE(result                                      ? QString::number(*result)
                : result.error().kind == ErrorKind::TooLarge ? u"too long"_s
                                                             : u"damaged"_s,
            made);
    }
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "spool_test.moc"
