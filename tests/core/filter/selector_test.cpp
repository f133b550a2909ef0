// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/selector.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const StreamKey stream{TenantId(u"11111111-1111-4111-8111-111111111111"_s), Stream::AuditGeneral};

constexpr auto keep = SelectionRule::Action::Keep;
constexpr auto drop = SelectionRule::Action::Drop;

/// Which of the operations A, B and C are kept.
QString kept(std::vector<SelectionRule> rules)
{
    const auto selector = Selector::make({.rules = std::move(rules)});
    if (!selector)
        qFatal("%s", qPrintable(selector.error().problem.message));
    QString out;
    for (const char operation : {'A', 'B', 'C'}) {
        const QByteArray raw = QByteArray("{\"Operation\":\"") + operation + "\"}";
        if (selector->decide({.raw = raw, .stream = &stream}).keeps)
            out += QLatin1Char(operation);
    }
    return out;
}

} // namespace

class SelectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstRuleThatFindsARecordDecides()
    {
        QCOMPARE(kept({}), u"ABC"_s);
        QCOMPARE(kept({{keep, u"op:A"_s}}), u"A"_s);
        QCOMPARE(kept({{drop, u"op:A"_s}}), u"BC"_s);
        QCOMPARE(kept({{keep, u"op:A"_s}, {drop, u"op:A,B"_s}}), u"AC"_s);
        QCOMPARE(kept({{drop, u"op:A"_s}, {keep, u"op:A,B"_s}}), u"B"_s);
        QCOMPARE(kept({{keep, u"op:A"_s}, {keep, u"op:C"_s}}), u"AC"_s);
        QCOMPARE(kept({{drop, u"op:A"_s}, {drop, u"op:C"_s}}), u"B"_s);
    }

    void saysWhichRuleDecided()
    {
        const auto selector = Selector::make({.rules = {{drop, u"op:A"_s}, {keep, u"op:B"_s}}});
        const auto ruleFor = [&](const QByteArray &raw) { return selector->decide({.raw = raw, .stream = &stream}).rule; };
        QCOMPARE(ruleFor("{\"Operation\":\"B\"}"), 1);
        QCOMPARE(ruleFor("{\"Operation\":\"C\"}"), -1);
    }

    void whatCannotBeJudgedIsKept()
    {
        const auto selector = Selector::make({.rules = {{drop, u"/(a+)+$/"_s}, {drop, u"has:id"_s}}});
        const QByteArray raw = "{\"Id\":\"" + QByteArray(5000, 'a') + "\"}";
        QVERIFY(selector->decide({.raw = raw, .stream = &stream}).keeps);
    }

    void refusesWhatARecordDoesNotTell_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("blank") << u"  "_s << 0;
        QTest::newRow("syntax") << u"op:A OR ("_s << 9;
        QTest::newRow("flag") << u"op:A is:late"_s << 5;
        QTest::newRow("last") << u"-(op:A last:6h)"_s << 7;
        QTest::newRow("relative") << u"time:>=-6h"_s << 0;
        QTest::newRow("today") << u"op:A since:today"_s << 5;
        QTest::newRow("tenant") << u"op:A OR tenant:x"_s << 8;
        QTest::newRow("batch") << u"has:batch"_s << 0;
    }

    void refusesWhatARecordDoesNotTell()
    {
        QFETCH(QString, where);
        const auto selector = Selector::make({.rules = {{keep, u"op:A"_s}, {drop, where}}});
        QVERIFY(!selector);
        QCOMPARE(selector.error().text, where);
        QTEST(int(selector.error().problem.column), "column");
        QVERIFY(!selector.error().problem.message.isEmpty());
    }

    void takesDatesAndStreams()
    {
        QVERIFY(Selector::make({.rules = {{drop, u"time:<2026-01-01 stream:general delay:>1h ip:10.0.0.0/8"_s}}}));
    }

    void pointsIntoPointers()
    {
        const auto selector =
            Selector::make({.changes = {{FieldChange::Action::Mask, u"/UserId"_s}, {FieldChange::Action::Remove, u"/a~"_s}}});
        QVERIFY(!selector);
        QCOMPARE(selector.error().text, u"/a~"_s);
        QCOMPARE(selector.error().problem.column, 2);
    }

    void changesRecords()
    {
        const auto selector = Selector::make(
            {.changes = {{FieldChange::Action::Mask, u"/UserId"_s}, {FieldChange::Action::Remove, u"/ClientIP"_s}}});
        QCOMPARE(*selector->changed("{\"UserId\":\"bob\",\"ClientIP\":\"1.2.3.4\",\"n\":1}"),
            QByteArray("{\"UserId\":\"***\",\"n\":1}"));
        QVERIFY(!selector->changed("{\"n\":1}"));
        QVERIFY(!Selector::make({})->changed("{\"n\":1}"));
    }
};

QTEST_GUILESS_MAIN(SelectorTest)
#include "selector_test.moc"
