// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/ndjson.h"

#include "base/gzip.h"
#include "base/zstd.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const std::array compressions{FileCompression::None, FileCompression::Gzip, FileCompression::Zstd};

QByteArray unpack(const QByteArray &bytes, FileCompression compression)
{
    switch (compression) {
    case FileCompression::None:
        break;
    case FileCompression::Gzip:
        return gunzip(bytes, 1'000'000).value();
    case FileCompression::Zstd:
        return unzstd(bytes, 1'000'000).value();
    }
    return bytes;
}

} // namespace

class NdjsonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsALine_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("none") << "[]"_ba
                              << ""_ba;
        QTest::newRow("two") << "[{\"a\":1},{\"b\":\"\\n\"}]"_ba
                             << "{\"a\":1}\n{\"b\":\"\\n\"}\n"_ba;
        QTest::newRow("line ends between tokens") << "[{\"RawEvent\":{\r\n \"a\" :\n1}}]"_ba
                                                  << "{\"RawEvent\":{   \"a\" : 1}}\n"_ba;
    }
    void everyRowIsALine()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, lines);
        for (const FileCompression compression : compressions) {
            const auto made = files::encode(rows, compression);
            QVERIFY(made);
            QCOMPARE(unpack(*made, compression), lines);
        }
    }

    void whatIsNoBatchIsMalformed()
    {
        for (const QByteArray &bad : {""_ba, "{}"_ba, "[{}"_ba, "\xff\xfe"_ba})
            QVERIFY(!files::encode(bad, FileCompression::None));
    }

    void aFileThatBrokeOffIsWholeUpToItsLastPiece()
    {
        for (const FileCompression compression : compressions) {
            const QByteArray first = files::encode("[{\"a\":1},{\"a\":2}]", compression).value();
            const QByteArray second = files::encode("[{\"a\":3}]", compression).value();
            QCOMPARE(files::wholeLength({}, compression), 0);
            for (qsizetype cut = 0; cut < second.size(); ++cut)
                QCOMPARE(files::wholeLength(first + second.first(cut), compression), first.size());
            QCOMPARE(files::wholeLength(first + second, compression), first.size() + second.size());
            QCOMPARE(files::wholeLength(first + QByteArray(500, '\0'), compression), first.size());
            QCOMPARE(files::wholeLength(first + "rubbish\n{}\n", compression), first.size());
        }
    }

    void damageInsideAPieceEndsTheFileThere()
    {
        for (const FileCompression compression : {FileCompression::Gzip, FileCompression::Zstd}) {
            const QByteArray first = files::encode("[{\"a\":1}]", compression).value();
            QByteArray second = files::encode("[{\"b\":\"0123456789012345678901234567890123456789\"}]", compression).value();
            second[second.size() / 2] = char(second[second.size() / 2] ^ 0x55);
            QCOMPARE(files::wholeLength(first + second + first, compression), first.size());
        }
    }

    void zstdRefusesDamageAndSize()
    {
        const QByteArray packed = zstd(QByteArray(100'000, 'x'));
        QVERIFY(packed.size() < 200);
        QCOMPARE(unzstd(packed + packed, 200'000).value().size(), 200'000);
        QCOMPARE(unzstd(packed, 99'999).error().kind, ErrorKind::TooLarge);
        QCOMPARE(unzstd(packed.chopped(1), 200'000).error().kind, ErrorKind::Malformed);
        QCOMPARE(unzstd("no zstd", 10).error().kind, ErrorKind::Malformed);
        QCOMPARE(unzstd({}, 10).value(), QByteArray());
        QCOMPARE(unzstd(zstd({}), 10).value(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(NdjsonTest)
#include "ndjson_test.moc"
