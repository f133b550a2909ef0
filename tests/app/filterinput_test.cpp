// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/filterinput.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

class FilterInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheCaretUnderTheColumn_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("caret");
        QTest::newRow("in the middle") << u"op:a opp:b"_s << u"  op:a opp:b"_s << u"       ^~~ "_s;
        QTest::newRow("at the end") << u"op:a ("_s << u"  op:a ("_s << u"        ^ "_s;
        QTest::newRow("control characters") << u"a\tb\n\x1b[31m opp:x"_s << u"  a b  [31m opp:x"_s << u"            ^~~ "_s;
        QTest::newRow("a pair of surrogates is one") << u"\U0001F600 opp:x"_s << u"  . opp:x"_s << u"    ^~~ "_s;
        QTest::newRow("empty") << u"-"_s << u"  -"_s << u"  ^ "_s;
    }

    void putsTheCaretUnderTheColumn()
    {
        QFETCH(QString, expression);
        const FilterParse parsed = parseFilter(expression);
        QVERIFY(!parsed.filter);
        const QStringList lines = problemText(expression, parsed.problem).split(u'\n');
        QCOMPARE(lines.size(), 2);
        QTEST(lines.first(), "first");
        QFETCH(QString, caret);
        QVERIFY2(lines.last().startsWith(caret), qPrintable(lines.last()));
    }

    void cutsLongExpressionsAroundTheColumn()
    {
        const QString expression = u"word "_s.repeated(5000) + u"opp:x "_s + u"word "_s.repeated(5000);
        const QStringList lines = problemText(expression, parseFilter(expression).problem).split(u'\n');
        QVERIFY(lines.first().size() < 200);
        QCOMPARE(lines.first().indexOf(u"opp:x"_s), lines.last().indexOf(u'^'));
    }

    void saysASelectionInLines()
    {
        const Selection selection{.rules = {{SelectionRule::Action::Keep, u"op:a"_s}, {SelectionRule::Action::Drop, u"op:b"_s}},
            .changes = {{FieldChange::Action::Mask, u"/x"_s}},
            .archiveAll = true};
        QCOMPARE(selectionLines(selection),
            (QStringList{u"keep op:a"_s, u"drop op:b"_s, u"keep the rest"_s, u"mask /x"_s,
                u"the archive keeps everything as it came"_s}));
        QCOMPARE(selectionLines({.rules = {{SelectionRule::Action::Keep, u"op:a"_s}}}).last(), u"drop the rest"_s);
    }
};

QTEST_GUILESS_MAIN(FilterInputTest)
#include "filterinput_test.moc"
