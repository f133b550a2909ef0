// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/backfilldialog.h"
#include "views/coveragedialog.h"
#include "wizards/resulttable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BackfillTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<ShownTime> m_time;
    std::unique_ptr<BackfillDialog> m_dialog;

    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1StringView(name));
    }

    void press(const char *name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    QString text(const char *name) const { return child<QLabel>(name)->text(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_console = std::make_unique<FakeConsole>();
        m_console->report(busyStatus());
        m_time = std::make_unique<ShownTime>(testNow);
        m_dialog = std::make_unique<BackfillDialog>(*m_console, *m_time);
        m_dialog->openFor(busyStatus().tenants[4].id);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void asksForTheLastDayOfTheTenant()
    {
        QCOMPARE(child<QComboBox>("tenant")->currentText(), u"Contoso Pharma"_s);
        press("start");
        QCOMPARE(m_console->backfills.size(), 1);
        const BackfillRequest &request = m_console->backfills.first();
        QCOMPARE(request.tenant, busyStatus().tenants[4].id);
        QCOMPARE(request.streams, allStreams());
        QCOMPARE(toIso(request.range.start), u"2026-11-21T14:32:00Z"_s);
        QCOMPARE(toIso(request.range.end), u"2026-11-22T14:32:00Z"_s);
    }

    void asksForTheSameMomentsInLocalTime()
    {
        const Instant before = ShownTime::instant(child<QDateTimeEdit>("from")->dateTime());
        m_time->setZone(Zone::Local);
        QCOMPARE(child<QDateTimeEdit>("from")->dateTime().time(), QTime(20, 17));
        QCOMPARE(ShownTime::instant(child<QDateTimeEdit>("from")->dateTime()), before);
    }

    void keepsInsideThirtyDays()
    {
        auto *from = child<QDateTimeEdit>("from");
        from->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(ShownTime::instant(from->dateTime()) >= testNow() - 30 * 24h - 1min);
        QVERIFY(text("reach").contains("15 Nov 14:32"_L1));
        QVERIFY(text("reach").contains("UTC"_L1));
    }

    void saysWhyItCannotStart()
    {
        auto *streams = child<QListWidget>("streams");
        for (int row = 0; row < streams->count(); ++row)
            streams->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!child<QAbstractButton>("start")->isEnabled());
        QVERIFY(text("cost").contains("stream"_L1));
        streams->item(1)->setCheckState(Qt::Checked);
        QVERIFY(child<QAbstractButton>("start")->isEnabled());
        QVERIFY(text("cost").contains("at most 1 list"_L1));
        child<QDateTimeEdit>("to")->setDateTime(child<QDateTimeEdit>("from")->dateTime());
        QVERIFY(!child<QAbstractButton>("start")->isEnabled());
    }

    void showsProgressThatNeverGoesBack()
    {
        press("start");
        auto *bar = child<QProgressBar>("bar");
        QVERIFY(!bar->isVisible()); // how much there is, is not known yet
        m_console->progress(
            {.id = 1, .running = true, .windows = 10, .windowsDone = 5, .blobs = 30, .blobsDone = 20, .records = 4000});
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 500);
        m_console->progress(
            {.id = 1, .running = true, .windows = 20, .windowsDone = 6, .blobs = 60, .blobsDone = 25, .records = 5000});
        QCOMPARE(bar->value(), 500);
        QVERIFY(text("progress").contains("5,000 new events"_L1));
        m_console->progress({.id = 7, .running = true, .windows = 1, .windowsDone = 1}); // somebody else's
        QVERIFY(text("progress").contains("5,000 new events"_L1));
    }

    void holdsItsErrorInside()
    {
        press("start");
        BackfillProgress progress{.id = 1, .running = true, .windows = 4, .windowsDone = 1};
        progress.error = Error{.kind = ErrorKind::Service, .code = u"AF50000"_s};
        m_console->progress(progress);
        QVERIFY(child<QLabel>("trouble")->isVisible());
        QVERIFY(text("trouble").contains("AF50000"_L1));
        progress.running = false;
        m_console->progress(progress);
        QVERIFY(text("progress").startsWith("Ended with something missing"_L1));
        QVERIFY(child<QAbstractButton>("start")->isEnabled());
    }

    void runsOnWhileClosed()
    {
        press("start");
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_console->cancelled.isEmpty());
        m_console->progress({.id = 1, .running = true, .windows = 10, .windowsDone = 5, .records = 12});
        m_dialog->openFor({});
        QVERIFY(m_dialog->isRunning());
        QVERIFY(text("progress").contains("12 new events"_L1));
        QVERIFY(!child<QAbstractButton>("start")->isEnabled());
    }

    void cancelsAndSaysWhatStays()
    {
        press("start");
        press("cancel");
        QCOMPARE(m_console->cancelled, QList<int>{1});
        QVERIFY(m_dialog->isVisible());
        m_console->progress({.id = 1, .running = false, .cancelled = true, .windows = 10, .windowsDone = 5, .records = 12});
        QVERIFY(text("progress").startsWith("Stopped. What was fetched stays."_L1));
        QVERIFY(!m_dialog->isRunning());
        press("cancel"); // reads Close now
        QVERIFY(!m_dialog->isVisible());
    }

    void saysWhenNothingWasMissing()
    {
        press("start");
        m_console->progress({.id = 1, .running = false});
        QVERIFY(text("progress").startsWith("Nothing was missing"_L1));
        press("start");
        QCOMPARE(m_console->backfills.size(), 2);
    }

    void hasNothingToDoWithoutTenants()
    {
        m_console->report(emptyStatus());
        m_dialog->setStatus(m_console->status());
        QVERIFY(!child<QAbstractButton>("start")->isEnabled());
        QCOMPARE(text("cost"), u"There is no tenant yet."_s);
    }

    void coverageSaysWhatIsMissingAndUntilWhen()
    {
        const TenantStatus tenant = busyStatus().tenants[4];
        CoverageDialog coverage(*m_console, *m_time);
        QSignalSpy wanted(&coverage, &CoverageDialog::backfillRequested);
        coverage.openFor(tenant);
        QCOMPARE(m_console->coverageAsked, QList<TenantId>{tenant.id});
        QVERIFY(!coverage.findChild<QAbstractButton *>(u"fill"_s)->isEnabled()); // nothing known yet
        m_console->answerCoverage(busyStatus().tenants[5].id, {});
        QVERIFY(coverage.findChild<QLabel *>(u"verdict"_s)->text().startsWith("Reading"_L1));

        const Stream exchange = Stream::AuditExchange;
        m_console->answerCoverage(tenant.id,
            {{exchange, StretchState::Complete, {testNow() - 96h, testNow() - 10h}, {}, {}},
                {exchange, StretchState::Gap, {testNow() - 10h, testNow() - 2h}, u"AF10001 <b>no</b>"_s, testNow() + 158h},
                {exchange, StretchState::Settling, {testNow() - 2h, testNow()}, {}, {}},
                {Stream::DlpAll, StretchState::Lost, {testNow() - 2h, testNow() - 1h}, u"AF20051 gone"_s, {}}});
        const auto *table = coverage.findChild<ResultTable *>(u"stretches"_s);
        QCOMPARE(table->model()->rowCount(), 4);
        coverage.findChild<QAbstractButton *>(u"onlyGaps"_s)->click();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), u"Gap"_s);
        QCOMPARE(table->model()->index(0, 7).data().toString(), u"AF10001 <b>no</b>"_s);
        QVERIFY(coverage.findChild<QLabel *>(u"verdict"_s)->text().contains("still be filled: 1"_L1));
        coverage.findChild<QAbstractButton *>(u"fill"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!wanted.constFirst().constLast().value<std::optional<Stream>>());

        coverage.openFor(tenant, Stream::DlpAll);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!coverage.findChild<QAbstractButton *>(u"fill"_s)->isEnabled()); // lost for good
    }
};

QTEST_MAIN(BackfillTest)
#include "backfill_test.moc"
