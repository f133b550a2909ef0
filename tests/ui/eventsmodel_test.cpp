// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/kql.h"
#include "models/eventsmodel.h"
#include "models/facets.h"
#include "models/filteredit.h"
#include "models/savedviews.h"
#include "ui/fakeconsole.h"

#include <QtCore/QSettings>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

/// The model of Live events over a log, and what clicks make of a filter's text.
class EventsModelTest : public QObject {
    Q_OBJECT

    ShownTime m_time{testNow};
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<EventsModel> m_model;
    EventUpdate m_last;

    void ask(const QString &text, EventSort order = {})
    {
        EventQuestion question{.order = order};
        question.filter = parseFilter(text).filter.value_or(Filter());
        question.context.now = testNow();
        const quint64 number = m_console->log.ask(std::move(question));
        m_console->log.look();
        QTRY_VERIFY(m_last.question == number && m_last.isDone);
    }

    QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<FakeConsole>();
        m_model = std::make_unique<EventsModel>(m_console->log, m_time);
        m_last = {};
        connect(&m_console->log, &EventLog::updated, this, [this](const EventUpdate &update) {
            m_model->take(update);
            m_last = update;
        });
    }

    void cleanup()
    {
        m_model.reset();
        m_console.reset();
    }

    void passesTheTester()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_console->arrive(someRecords(300));
        ask({});
        QCOMPARE(m_model->rowCount(), 300);
        m_console->arrive(someRecords(40, 1'000'040));
        QTRY_COMPARE(m_model->rowCount(), 340);
        m_model->setHeld(true);
        m_console->arrive(someRecords(40, 1'000'080));
        QTRY_COMPARE(m_model->waiting(), 40U);
        m_model->setHeld(false);
        QCOMPARE(m_model->rowCount(), 380);
        ask(u"op:UserLoginFailed"_s);
        QVERIFY(m_model->rowCount() > 10 && m_model->rowCount() < 100);
        ask({}, {EventColumn::User, false});
        QVERIFY(m_model->isSorted());
        m_console->arrive(someRecords(3, 1'000'083));
        QTRY_COMPARE(m_model->waiting(), 3U);
        QCOMPARE(m_model->rowCount(), 380);
        ask(u"op:nothing"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void showsTheNewestOnTop()
    {
        m_console->arrive(someRecords(5));
        ask({});
        for (int row = 0; row < 5; ++row)
            QCOMPARE(cell(row, EventsModel::User), someRecords(5)[row].columns.user);
        const Position kept = m_model->position(2);
        m_console->arrive(someRecords(2, 1'000'002));
        QTRY_COMPARE(m_model->rowCount(), 7);
        QCOMPARE(m_model->position(4), kept);
    }

    void keepsTheOldAnswerUntilTheNewOneHasRows()
    {
        m_console->arrive(someRecords(100));
        ask({});
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        ask({}, {EventColumn::Time, false});
        QVERIFY(resets.size() <= 2);
        QCOMPARE(m_model->rowCount(), 100);
        QVERIFY(m_model->record(0).columns.time < m_model->record(99).columns.time);
    }

    void showsHostileRecordsInert()
    {
        QList<RecordRow> rows = someRecords(1);
        const QByteArray big(1'000'000, 'x');
        rows[0].raw = "{\"Operation\":\"<b>x</b>\\u202e\\u0000\\n\",\"UserId\":\"" + big
            + "\",\"ObjectId\":\"=cmd\\tx\",\"ClientIP\":\"<img src='http://evil'>\"}";
        m_console->arrive(rows);
        ask({});
        QCOMPARE(cell(0, EventsModel::Operation), u"<b>x</b>\u27E8U+202E\u27E9\u2400\u23CE"_s);
        QVERIFY(cell(0, EventsModel::User).size() < 400);
        for (int column = 0; column < EventsModel::ColumnCount; ++column) {
            const QString tip = m_model->index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY(tip.isEmpty() || tip.startsWith("<p style='white-space:pre-wrap'>"_L1));
            QVERIFY(!tip.contains("<img"_L1) && !tip.contains("<b>"_L1) && tip.size() < 20'000);
        }
        const FacetValue value{.text = u"<b>\u202E"_s};
        QCOMPARE(facetLabel(Facet::User, value, {}), u"<b>\u27E8U+202E\u27E9"_s);
    }

    void clicksEditTheFilter()
    {
        QCOMPARE(withValue({}, FilterField::Op, u"UserLoggedIn"_s, false), u"op:UserLoggedIn"_s);
        QCOMPARE(
            withValue(u"op:UserLoggedIn last:6h"_s, FilterField::Op, u"x y"_s, false), u"op:UserLoggedIn,\"x y\" last:6h"_s);
        QCOMPARE(withValue(u"op:a,b"_s, FilterField::Op, u"a"_s, true), u"op:b -op:a"_s);
        QCOMPARE(withValue(u"-op:a"_s, FilterField::Op, u"A"_s, false), u"op:A"_s);
        QCOMPARE(withoutValue(u"op:a,b x"_s, FilterField::Op, u"B"_s), u"op:a x"_s);
        QCOMPARE(withoutValue(u"op:a"_s, FilterField::Op, u"a"_s), QString());
        QCOMPARE(withValue(u"a OR b"_s, FilterField::User, u"u\"*"_s, false), u"(a OR b) user:\"u\\\"*\""_s);
        QCOMPARE(withValue(u"op:"_s, FilterField::User, u"u"_s, false), u"op: user:u"_s);
        QCOMPARE(wantedValues(u"op:a,b -op:c"_s, FilterField::Op, false), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(wantedValues(u"op:a,b -op:c"_s, FilterField::Op, true), QStringList({u"c"_s}));
        QCOMPARE(withPeriod(u"last:6h op:a"_s, testNow(), testNow() + Seconds(60)),
            u"op:a time:2026-11-22T14:32:07Z..2026-11-22T14:33:07Z"_s);
        QCOMPARE(withoutPeriod(u"last:6h op:a since:today"_s), u"op:a"_s);
        QCOMPARE(withMemberOrField({}, {u"UserId"_s}, u"a b"_s, false), u"user:\"a b\""_s);
        QCOMPARE(withMemberOrField({}, {u"A"_s, u"b c"_s}, u"x"_s, true), u"-raw.A.\"b c\":x"_s);
        QCOMPARE(withMemberPresent({}, {u"A"_s}), u"has:raw.A"_s);
        QCOMPARE(withText(u"op:a"_s, u"x"_s), u"op:a \"x\""_s);
    }

    void readsItsOwnEdits_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value :
            {"", " ", "a,b", "a..b", "(x)", "\\", "\"", "*", "?", "/re/", ">5", "-x", "OR", "a:b", "\xC3\xA9", "x\ny"})
            QTest::addRow("%s", QByteArray(value).toHex().constData()) << QString::fromUtf8(value);
    }

    void readsItsOwnEdits()
    {
        QFETCH(QString, value);
        const QString text = withValue(u"has:ip"_s, FilterField::User, value, false);
        QVERIFY2(parseFilter(text).filter, qPrintable(text));
        QCOMPARE(wantedValues(text, FilterField::User, false), QStringList({value}));
        QCOMPARE(withoutValue(text, FilterField::User, value), u"has:ip"_s);
    }

    void writesKql()
    {
        FilterContext context{.now = testNow()};
        const auto kql = [&context](const QString &text) { return kqlFor(*parseFilter(text).filter, context); };
        const QString query = kql(u"op:a,\"b\\\"c\" -user:svc-* ip:10.0.0.0/8 type:>=15 evil last:1h"_s).text;
        QVERIFY2(query.contains(u"in~ (\"a\", \"b\\\"c\")"_s), qPrintable(query));
        QVERIFY(query.contains(u"| where not(coalesce(tostring(RawEvent[\"UserId\"])"_s));
        QVERIFY(query.contains(u"matches regex \"(?is)^svc\\\\-.*$\")"_s));
        QVERIFY(query.contains(u"ipv4_is_in_range("_s));
        QVERIFY(query.contains(u"(toint(RawEvent[\"RecordType\"]) >= 15)"_s));
        QVERIFY(query.contains(u"| where tostring(RawEvent) contains \"evil\""_s));
        QVERIFY(query.contains(u"(EventTime >= datetime(2026-11-22T13:32:07Z))"_s));
        QVERIFY(kql(u"op:a"_s).left.isEmpty());
        QCOMPARE(kql(u"op:a result:failed"_s).left, QStringList({u"result:failed"_s}));
        QCOMPARE(kql(u"op:a OR result:failed"_s).left, QStringList({u"op:a OR result:failed"_s}));
        QCOMPARE(kql(u"-(op:a result:failed)"_s).left, QStringList({u"-(op:a result:failed)"_s}));
        QCOMPARE(kqlText(u"a\"\n\\"_s), u"\"a\\\"\\u000a\\\\\""_s);
        QVERIFY(kqlForIds({u"x\") | union secrets //"_s}).contains(u"(\"x\\\") | union secrets //\")"_s));
    }

    void keepsViews()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"v.ini"_s), QSettings::IniFormat);
        const qsizetype builtIn = savedViews(&settings).size();
        for (const SavedView &view : savedViews(nullptr))
            QVERIFY2(parseFilter(view.filter).filter, qPrintable(view.filter));
        saveView(settings, {.name = u"b/é =x"_s, .filter = u"op:a"_s});
        saveView(settings, {.name = u"a"_s, .filter = u"op:b"_s});
        const SavedView last{.name = u"a"_s, .filter = u"op:c"_s, .header = "\x01\x00\xff"_ba, .facets = 5U};
        saveView(settings, last);
        QCOMPARE(savedViews(&settings).size(), builtIn + 2);
        QVERIFY(savedViews(&settings)[builtIn] == last);
        QCOMPARE(savedViews(&settings)[builtIn + 1].name, u"b/é =x"_s);
        removeView(settings, u"a"_s);
        QCOMPARE(savedViews(&settings).size(), builtIn + 1);
    }
};

QTEST_MAIN(EventsModelTest)
#include "eventsmodel_test.moc"
