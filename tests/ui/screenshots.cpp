// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/backfilldialog.h"
#include "views/coveragedialog.h"
#include "views/eventsscreen.h"
#include "views/histogramtable.h"
#include "views/mainwindow.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Pictures of the window for people to look at; the scale comes from QT_SCALE_FACTOR. Nothing is compared.
class Screenshots : public QObject {
    Q_OBJECT

private:
    QDir m_folder;

    static QString scaleName() { return u"@%1x"_s.arg(qRound(qGuiApp->devicePixelRatio())); }

    /// At 2x a physical 1280 x 800 is 640 x 400 logical; "small" takes that, everything else has room.
    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(m_folder.filePath(name + scaleName() + u".png"_s)));
    }

    static std::unique_ptr<MainWindow> window(FakeConsole &console, bool demo = false)
    {
        WindowOptions options;
        options.demo = demo;
        options.now = testNow;
        auto made = std::make_unique<MainWindow>(console, options);
        made->setMinimumSize(0, 0);
        made->resize(1280, 800);
        made->show();
        return made;
    }

    static void search(MainWindow &window, const QString &text)
    {
        auto *query = window.findChild<QLineEdit *>(u"eventFilter"_s);
        query->setText(text);
        QTest::keyClick(query, Qt::Key_Return);
    }

    void manyTenants(FakeConsole &console, MainWindow &window, const QString &tone)
    {
        EngineStatus status = quietStatus(500);
        status.tenants[321].streams[2].state = StreamState::Behind;
        status.tenants[321].streams[2].lag = Seconds(2280);
        status.tenants[40].streams[1].gaps = 2;
        status.tenants[77].credentialExpires = testNow() + std::chrono::hours(50);
        console.report(status);
        window.findChild<QAbstractButton *>(u"showAll.button"_s)->click();
        take(window, u"overview-500"_s + tone);
        window.actionRegistry().action("view.group"_L1).trigger();
        auto *table = window.findChild<QTableView *>(u"tenants"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        take(window, u"overview-500-grouped"_s + tone);
        window.actionRegistry().action("view.group"_L1).trigger();
        console.report(busyStatus());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(TRIBUTARY_BINARY_DIR "/screenshots"));
        QVERIFY(m_folder.mkpath(u"."_s));
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    }

    void pages_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
    }

    void pages()
    {
        QFETCH(int, theme);
        const QString tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        auto made = window(console);
        console.report(emptyStatus());
        take(*made, u"overview-empty"_s + tone);
        console.report(brokenStatus());
        take(*made, u"overview-broken"_s + tone);
        console.report(busyStatus());
        made->findChild<QTableView *>(u"tenants"_s)->selectRow(1);
        take(*made, u"overview"_s + tone);
        made->resize(640, 400);
        take(*made, u"overview-small"_s + tone);
        made->resize(1280, 800);
        manyTenants(console, *made, tone);
        made->showScreen(ScreenId::Settings);
        take(*made, u"settings"_s + tone);
        made->showScreen(ScreenId::Activity);
        console.answerActivity(someActivity());
        take(*made, u"activity"_s + tone);

        made->showScreen(ScreenId::Events);
        auto *events = made->findChild<QTableView *>(u"events"_s);
        take(*made, u"live-events-empty"_s + tone);
        console.arrive(someRecords(1200));
        QTRY_COMPARE(events->model()->rowCount(), 1200);
        take(*made, u"live-events-following"_s + tone);
        events->selectRow(5);
        QTRY_VERIFY(made->findChild<QTreeView *>(u"fields"_s)->model()->rowCount() > 5);
        console.arrive(someRecords(284, 1'001'000));
        QTRY_VERIFY(made->findChild<QWidget *>(u"newEvents"_s)->isVisible());
        auto *histogram = made->findChild<QWidget *>(u"histogram"_s);
        histogram->setFocus();
        for (const int key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Left, Qt::Key_Left})
            QTest::keyClick(histogram, Qt::Key(key));
        QTest::keyClick(histogram, Qt::Key_Right, Qt::ShiftModifier);
        take(*made, u"live-events"_s + tone);
        auto *query = made->findChild<QLineEdit *>(u"eventFilter"_s);
        query->setText(u"op:UserLoggedIn,UserLoginFailed -user:svc-* (raw.Details:x typ:15)"_s);
        QTest::keyClick(query, Qt::Key_Return);
        take(*made, u"live-events-mistake"_s + tone);
        search(*made, u"op:UserLoginFailed ip:198.51.100.0/24"_s);
        QTRY_VERIFY(made->findChild<QWidget *>(u"emptyOffer"_s)->isVisible());
        take(*made, u"live-events-no-hits"_s + tone);
        search(*made, u"-op:UserLoginFailed user:*o* ip:203.0.113.0/24"_s);
        QTRY_VERIFY(events->model()->rowCount() > 10);
        qApp->setLayoutDirection(Qt::RightToLeft);
        for (const int row : {1, 3, 4}) {
            events->selectionModel()->setCurrentIndex(
                events->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            made->actionRegistry().action("records.mark"_L1).trigger();
        }
        QTRY_VERIFY(made->findChild<QTreeView *>(u"fields"_s)->model()->rowCount() > 5);
        take(*made, u"live-events-reverse"_s + tone);
        qApp->setLayoutDirection(Qt::LeftToRight);
        take(*made, u"live-events-marked"_s + tone);
        made->resize(640, 400);
        take(*made, u"live-events-small"_s + tone);
    }

    /// Adds two members of the chosen record as columns, by its menu.
    static void addColumns(MainWindow &window)
    {
        auto *fields = window.findChild<QTreeView *>(u"fields"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 5);
        for (const int row : {0, 3}) {
            Q_EMIT fields->customContextMenuRequested(fields->visualRect(fields->model()->index(row, 0)).center());
            QMenu *menu = fields->findChildren<QMenu *>().last();
            for (QAction *action : menu->actions()) {
                if (action->text() == u"&Add as column"_s)
                    action->trigger();
            }
            delete menu;
        }
    }

    static QTableView *openEvents(FakeConsole &console, MainWindow &window, QList<RecordRow> records)
    {
        window.showScreen(ScreenId::Events);
        auto *events = window.findChild<QTableView *>(u"events"_s);
        console.arrive(records);
        if (!QTest::qWaitFor([events, &records] { return events->model()->rowCount() == int(records.size()); }))
            qWarning("the records are not there");
        return events;
    }

    void statesAndColumns(FakeConsole &console, MainWindow &window, QTableView &events, const QString &tone)
    {
        console.archive.wait({299, 300});
        console.archive.prove({294, 295, 296, 297});
        console.archive.quarantine(298, console.archive.recordsOf(298).value(0));
        console.archive.trim = ArchiveTrim{.at = testNow() - 240h, .age = 720h};
        console.log.look();
        console.log.loadLimits();
        for (const int column : {EventsModel::Tenant, EventsModel::RecordType})
            events.setColumnHidden(column, true);
        for (const int column : {EventsModel::Delivery, EventsModel::Id})
            events.setColumnHidden(column, false);
        events.selectRow(2);
        addColumns(window);
        QTRY_COMPARE(events.model()->index(2, EventsModel::Delivery).data().toString(), u"quarantined"_s);
        QTRY_VERIFY(events.model()->index(2, EventsModel::Id).data().toString().size() > 5);
        take(window, u"live-events-columns"_s + tone);
        QTRY_VERIFY(!events.accessibleDescription().isEmpty());
        events.verticalScrollBar()->setValue(events.verticalScrollBar()->maximum());
        window.grab(); // paints, which reads
        QTRY_VERIFY(events.model()->index(299, EventsModel::Id).data().toString().size() > 5);
        take(window, u"live-events-end"_s + tone);
        window.actionRegistry().action("records.overTime"_L1).trigger();
        take(*window.findChild<HistogramTable *>(), u"live-events-over-time"_s + tone);
    }

    static void openCoverage(CoverageDialog &coverage, FakeConsole &console)
    {
        const TenantStatus tenant = console.status().tenants.at(2);
        coverage.openFor(tenant);
        QList<CoverageStretch> stretches;
        for (const Stream stream : {Stream::AuditAzureActiveDirectory, Stream::AuditExchange, Stream::AuditSharePoint}) {
            stretches << CoverageStretch{stream, StretchState::Complete, {testNow() - 166h, testNow() - 30h}, {}, {}};
            if (stream == Stream::AuditExchange)
                stretches << CoverageStretch{stream, StretchState::Gap, {testNow() - 30h, testNow() - 21h},
                    u"HostNotFound no connection"_s, testNow() + 138h};
            stretches << CoverageStretch{stream, StretchState::Settling, {testNow() - 21h, testNow()}, {}, {}};
        }
        stretches << CoverageStretch{
            Stream::DlpAll, StretchState::Lost, {testNow() - 90h, testNow() - 89h}, u"AF20051 content has expired"_s, {}};
        console.answerCoverage(tenant.id, stretches);
    }

    void eventsInEveryState_data() { pages_data(); }

    void eventsInEveryState()
    {
        QFETCH(int, theme);
        const QString tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        auto made = window(console);
        console.report(busyStatus());
        QTableView *events = openEvents(console, *made, someRecords(300));
        statesAndColumns(console, *made, *events, tone);
        console.report(brokenStatus());
        console.archive.refuse(makeError(ErrorKind::Storage, u"disk I/O error"_s));
        console.log.look();
        auto *count = made->findChild<QLabel *>(u"eventCount"_s);
        QTRY_VERIFY(count->text().contains(u"cannot be read"_s));
        events->scrollToTop();
        take(*made, u"live-events-broken"_s + tone);

        FakeConsole many;
        many.report(quietStatus(500));
        auto wide = window(many);
        QList<RecordRow> records = someRecords(1500);
        for (qsizetype i = 0; i < records.size(); ++i) {
            const TenantStatus &tenant = many.status().tenants.at(i * 7 % 500);
            records[i].stream.tenant = tenant.id;
            records[i].columns.user = records[i].columns.user.section(u'@', 0, 0) + u'@' + tenant.domain;
        }
        openEvents(many, *wide, records);
        take(*wide, u"live-events-500"_s + tone);
    }

    void demoAndBackfill_data() { pages_data(); }

    void demoAndBackfill()
    {
        QFETCH(int, theme);
        const QString tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        auto made = window(console, true);
        EngineStatus status = busyStatus();
        status.collecting = false;
        console.report(status);
        take(*made, u"overview-demo-paused"_s + tone);
        made->actionRegistry().action("collect.backfill"_L1).trigger();
        auto *dialog = made->findChild<BackfillDialog *>();
        QVERIFY(dialog);
        take(*dialog, u"backfill"_s + tone);
        dialog->findChild<QAbstractButton *>(u"start"_s)->click();
        BackfillProgress progress{.id = 1,
            .running = true,
            .windows = 49,
            .windowsDone = 12,
            .blobs = 512,
            .blobsDone = 318,
            .records = 41207,
            .duplicates = 12,
            .lostBlobs = 1};
        progress.error = Error{.kind = ErrorKind::Service, .code = u"AF50000"_s, .httpStatus = 500};
        console.progress(progress);
        take(*dialog, u"backfill-running"_s + tone);
        dialog->close();

        ShownTime time(testNow);
        CoverageDialog coverage(console, time);
        openCoverage(coverage, console);
        take(coverage, u"coverage"_s + tone);
    }
};

QTEST_MAIN(Screenshots)
#include "screenshots.moc"
