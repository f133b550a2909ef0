// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/piecereader.h"
#include "json/prune.h"

#include <QtCore/QBuffer>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// The texts of all pieces, a problem behind an exclamation mark.
QByteArrayList piecesOf(QByteArray text, qsizetype piece, qsizetype longest = 1000)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    PieceReader reader(buffer, piece, longest);
    QByteArrayList out;
    while (const auto next = reader.next())
        out += next->problem.isEmpty() ? next->text : '!' + next->problem.toUtf8() + ": " + next->text;
    return out;
}

} // namespace

class PieceReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dividesBetweenElements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("piece");
        QTest::addColumn<QByteArrayList>("pieces");
        const auto row = [](const char *name, const QByteArray &text, int piece, const QByteArrayList &pieces) {
            QTest::newRow(name) << text << piece << pieces;
        };
        row("nothing in it", "[]", 10, {"[]"});
        row("all at once", "[1,2,3]", 10, {"[1,2,3]"});
        row("one by one", "[1,2,3]", 1, {"[1]", "[2]", "[3]"});
        row("blanks", " \n[ 1 , 2 ]\n ", 1, {"[ 1 ]", "[ 2 ]"});
        row("byte order mark", "\xef\xbb\xbf[1]", 5, {"[1]"});
        row("objects", "[{\"a\":[1,2]},{\"b\":\"],{\"}]", 3, {"[{\"a\":[1,2]}]", "[{\"b\":\"],{\"}]"});
        row("quotes and backslashes", "[{\"a\":\"\\\",[\\\\\"},{\"b\":\"\\\\\"}]", 3,
            {"[{\"a\":\"\\\",[\\\\\"}]", "[{\"b\":\"\\\\\"}]"});
        row("two to a piece", "[11,22,33,44,55]", 4, {"[11,22]", "[33,44]", "[55]"});
        row("empty", "", 5, {"!no JSON array: "});
        row("an object", "{\"a\":1}", 5, {"!no JSON array: {\"a\":1}"});
        row("a web page", "<html>", 5, {"!no JSON array: <html>"});
        row("cut off", "[{\"a\":1},{\"b\"", 20, {"[{\"a\":1}]", "!cut off at byte 13: {\"b\""});
        row("cut off in a string", "[\"a\",\"b", 1, {"[\"a\"]", "!cut off at byte 7: \"b"});
        row("cut off behind a comma", "[1,", 1, {"[1]", "!cut off at byte 3: "});
        row("text behind", "[1] 2", 5, {"[1]", "!more text behind the end of the array:  2"});
    }

    void dividesBetweenElements()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, piece);
        QFETCH(QByteArrayList, pieces);
        QCOMPARE(piecesOf(text, piece), pieces);
    }

    void piecesTogetherAreTheWhole()
    {
        QByteArrayList elements;
        for (int i = 0; i < 20'000; ++i)
            elements += "{\"n\":" + QByteArray::number(i) + ",\"t\":\""
                + QByteArray(i % 200, i % 3 ? 'x' : '\\').replace("\\", "\\\\") + "\"}";
        const QByteArray text = '[' + elements.join(',') + ']';
        for (const qsizetype piece : {1, 700, 100'000, 10'000'000}) {
            QByteArrayList inner;
            const auto pieces = piecesOf(text, piece, 10'000'000);
            for (const QByteArray &one : pieces)
                inner += one.mid(1, one.size() - 2);
            QVERIFY(inner.join(',') == elements.join(','));
        }
    }

    void anElementBeyondAllMeasureIsSkippedAndReported()
    {
        const QByteArray giant = '"' + QByteArray(3'000'000, 'x') + '"';
        const auto pieces = piecesOf("[1," + giant + ",2]", 1, 100'000);
        QCOMPARE(pieces.size(), 3);
        QCOMPARE(pieces[0], "[1]");
        QVERIFY2(pieces[1].startsWith("!a record of 3000002 bytes; only its beginning is kept: \"xxx"),
            pieces[1].left(80).constData());
        QVERIFY(pieces[1].size() < 1'100'000);
        QCOMPARE(pieces[2], "[2]");
    }

    void dropsTheLargestMembers_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QByteArray>("pruned");
        QTest::addColumn<QStringList>("dropped");
        const QByteArray record = "{ \"Id\":\"1\", \"Big\":\"xxxxxxxxxxxxxxxxxxxx\", \"Mid\":[1,2,3,4,5], "
                                  "\"Operation\":\"Add\",\"N\":12345678901234567890 }";
        QTest::newRow("fits")
            << record << 200
            << "{\"Id\":\"1\",\"Big\":\"xxxxxxxxxxxxxxxxxxxx\",\"Mid\":[1,2,3,4,5],\"Operation\":\"Add\",\"N\":12345678901234567890}"_ba
            << QStringList();
        QTest::newRow("one") << record << 80
                             << "{\"Id\":\"1\",\"Mid\":[1,2,3,4,5],\"Operation\":\"Add\",\"N\":12345678901234567890}"_ba
                             << QStringList{u"Big"_s};
        QTest::newRow("two") << record << 50 << "{\"Id\":\"1\",\"Mid\":[1,2,3,4,5],\"Operation\":\"Add\"}"_ba
                             << QStringList{u"Big"_s, u"N"_s};
        QTest::newRow("what it is stays") << record << 28 << "{\"Id\":\"1\",\"Operation\":\"Add\"}"_ba
                                          << QStringList{u"Big"_s, u"N"_s, u"Mid"_s};
        QTest::newRow("not enough") << record << 20 << QByteArray() << QStringList();
        QTest::newRow("no object") << "[1]"_ba << 0 << QByteArray() << QStringList();
    }

    void dropsTheLargestMembers()
    {
        QFETCH(QByteArray, object);
        QFETCH(int, limit);
        QFETCH(QByteArray, pruned);
        QFETCH(QStringList, dropped);
        const PrunedObject result = pruneObject(object, limit);
        QCOMPARE(result.bytes, pruned);
        QCOMPARE(result.dropped, dropped);
        QVERIFY(result.bytes.size() <= limit);
    }
};

QTEST_GUILESS_MAIN(PieceReaderTest)
#include "piecereader_test.moc"
