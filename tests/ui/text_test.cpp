// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showntime.h"
#include "models/text.h"
#include "ui/fakeconsole.h"

#include <QtCore/QTranslator>
#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TextTest : public QObject {
    Q_OBJECT

    QTranslator m_english; ///< has the plural forms

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english.load(u"tributary_en"_s, QStringLiteral(TRIBUTARY_BINARY_DIR "/translations")));
        QCoreApplication::installTranslator(&m_english);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void showsHostileTextInert_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"alice@contoso.example"_s << u"alice@contoso.example"_s;
        QTest::newRow("markup stays characters") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("line break") << u"a\r\nb"_s << u"a\u23CE\u23CEb"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("nul and escape") << QString(u"a"_s + QChar(0) + QChar(27)) << u"a\u2400\u241B"_s;
        QTest::newRow("delete") << QString(QChar(127)) << u"\u2421"_s;
        QTest::newRow("direction override") << u"exe\u202Efdp"_s << u"exe\u27E8U+202E\u27E9fdp"_s;
        QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"\u27E8U+2066\u27E9x\u27E8U+2069\u27E9"_s;
        QTest::newRow("zero width") << u"a\u200Bb"_s << u"a\u27E8U+200B\u27E9b"_s;
        QTest::newRow("half a pair") << QString(QChar(0xD800)) << u"\uFFFD"_s;
        QTest::newRow("whole pair") << u"\U0001F600"_s << u"\U0001F600"_s;
        QTest::newRow("right-to-left letters stay") << u"\u05D0\u05D1"_s << u"\u05D0\u05D1"_s;
    }

    void showsHostileTextInert()
    {
        QFETCH(QString, text);
        QTEST(inertLine(text), "shown");
    }

    void cutsLongLines()
    {
        const QString megabyte(1'000'000, u'x');
        QCOMPARE(inertLine(megabyte, 10), u"xxxxxxxxxx\u2026"_s);
        QCOMPARE(inertLine(u"0123456789"_s, 10), u"0123456789"_s);
    }

    void toolTipsAreNeverRichText()
    {
        QCOMPARE(plainToolTip({}), QString());
        QVERIFY(plainToolTip(u"<img src=x>"_s).contains("&lt;img src=x&gt;"_L1));
        QVERIFY(!plainToolTip(u"<img src=x>"_s).contains("<img"_L1));
    }

    void startsNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const QString &cell :
            {u"=1+1"_s, u"+1"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"|cmd"_s, u"  =1"_s, u"\uFF1D1"_s, u"%0A=1"_s})
            QTest::newRow(qPrintable(cell)) << cell << QString(u'\'' + cell);
        QTest::newRow("plain") << u"alice"_s << u"alice"_s;
        QTest::newRow("address") << u"203.0.113.7"_s << u"203.0.113.7"_s;
        QTest::newRow("dash alone") << u"-"_s << u"-"_s;
        QTest::newRow("tab then formula") << u"\t=1"_s << u"' =1"_s;
        QTest::newRow("inner breaks") << u"a\tb\nc"_s << u"a b c"_s;
    }

    void startsNoFormula()
    {
        QFETCH(QString, cell);
        QTEST(formulaSafe(cell), "safe");
    }

    void writesTabSeparatedRows()
    {
        QCOMPARE(toTsv({{u"User"_s, u"Object"_s}, {u"a\tb"_s, u"=x"_s}}), u"User\tObject\na b\t'=x\n"_s);
        QCOMPARE(toTsv({}), QString());
    }

    void writesNumbersAndDurations()
    {
        QCOMPARE(countText(1'284'406), u"1,284,406"_s);
        QCOMPARE(bytesText(1'600'000), u"1.6 MB"_s);
        QCOMPARE(shortDuration(40s), u"40 s"_s);
        QCOMPARE(shortDuration(38min), u"38 m"_s);
        QCOMPARE(shortDuration(5h), u"5 h"_s);
        QCOMPARE(shortDuration(72h), u"3 d"_s);
        QCOMPARE(shortDuration(-5s), u"0 s"_s);
        QCOMPARE(longDuration(60s), u"1 minute"_s);
        QCOMPARE(longDuration(38min), u"38 minutes"_s);
    }

    void showsMomentsInTheChosenZone()
    {
        ShownTime time(testNow);
        QSignalSpy changes(&time, &ShownTime::zoneChanged);
        QCOMPARE(time.time(testNow()), u"14:32:07"_s);
        QCOMPARE(time.timeOrDay(testNow()), u"14:32:07"_s);
        QCOMPARE(time.timeOrDay(testNow() - 24h), u"21 Nov 14:32:07"_s);
        QCOMPARE(time.exact(testNow() + 123ms), u"2026-11-22 14:32:07.123 UTC"_s);
        time.setZone(Zone::Local); // Kathmandu in the tests: 5 h 45 min ahead
        QCOMPARE(changes.size(), 1);
        QCOMPARE(time.time(testNow()), u"20:17:07"_s);
        QCOMPARE(ShownTime::instant(time.shown(testNow())), testNow());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
