// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/faketenantdesk.h"
#include "views/backfilldialog.h"
#include "views/ledgerview.h"
#include "views/mainwindow.h"
#include "views/tray.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QTreeView>

using namespace tributary;
using namespace Qt::StringLiterals;

/// The status board in its window: filter, groups, what a cell leads to.
class BoardTest : public QObject {
    Q_OBJECT

    FakeConsole m_console;
    FakeTenantDesk m_tenants;
    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
    Instant m_now = testNow();

    void open(bool demo = false, const QString &stateFile = {}, bool background = false)
    {
        WindowOptions options;
        options.demo = demo;
        options.background = background;
        options.tenants = &m_tenants;
        options.now = [this] { return m_now; };
        options.stateFile = stateFile;
        m_window = std::make_unique<MainWindow>(m_console, options);
        m_window->setMinimumSize(0, 0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QAccessible::setActive(true);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_now = testNow();
        m_console.report(busyStatus());
    }

    void cleanup() { m_window.reset(); }

    void overviewFiltersSortsAndCopies()
    {
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"fabrikam"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(table->model()->rowCount(), 24);
        QTest::mouseClick(child<QAbstractButton>(u"showAttention.button"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 3);
        QTest::mouseClick(child<QAbstractButton>(u"showAll.button"_s), Qt::LeftButton);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    }

    void everyCellLeadsOn()
    {
        EngineStatus status = busyStatus();
        status.tenants[0].tags = {u"Retail"_s};
        m_console.report(status);
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(3, OverviewModel::FirstStream + 2));
        const QString tenant = table->model()->index(3, 0).data().toString();
        const auto menuOf = [table] {
            const QPoint at = table->visualRect(table->currentIndex()).center();
            QContextMenuEvent ask(QContextMenuEvent::Keyboard, at, table->viewport()->mapToGlobal(at), Qt::NoModifier);
            QApplication::sendEvent(table->viewport(), &ask);
            const auto menus = table->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
            return menus.isEmpty() ? nullptr : menus.last();
        };
        QMenu *menu = menuOf();
        QVERIFY(menu && menu->isVisible());
        const auto named = [](const QMenu *from, const QString &start) {
            for (QAction *action : from->actions()) {
                if (QString(action->text()).remove(u'&').startsWith(start))
                    return action;
            }
            return static_cast<QAction *>(nullptr);
        };
        QAction *fill = named(menu, u"Backfill SharePoint"_s);
        QVERIFY(named(menu, u"Show events of SharePoint"_s) && named(menu, u"Coverage…"_s));
        QVERIFY(fill && named(menu, u"Check now"_s) && named(menu, u"Columns"_s));
        QAction *column = named(named(menu, u"Columns"_s)->menu(), u"Credential"_s);
        QVERIFY(table->isColumnHidden(OverviewModel::credentialColumn()));
        column->trigger();
        QVERIFY(!table->isColumnHidden(OverviewModel::credentialColumn()));
        named(menu, u"Show in Activity"_s)->trigger();
        QVERIFY(m_window->currentScreen() == ScreenId::Activity);
        QCOMPARE(child<QComboBox>(u"activitySubject"_s)->currentText(), tenant);
        fill->trigger();
        const auto *backfill = m_window->findChild<BackfillDialog *>();
        QVERIFY(backfill && backfill->isVisible());
        int chosen = 0;
        const auto *streams = backfill->findChild<QListWidget *>(u"streams"_s);
        for (int i = 0; i < streams->count(); ++i)
            chosen += streams->item(i)->checkState() == Qt::Checked ? 1 : 0;
        QCOMPARE(chosen, 1);
        menu->close();
    }

    void groupsFoldByKeyboard()
    {
        EngineStatus status = busyStatus();
        for (TenantStatus &tenant : status.tenants)
            tenant.tags = {tenant.name.left(1)};
        m_console.report(status);
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        const int groups = table->model()->rowCount();
        QVERIFY(groups < 20);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(table->model()->rowCount() > groups);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(table->model()->rowCount(), groups);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(table->model()->rowCount() > groups);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(table->model()->rowCount(), 24);
    }

    void fiveHundredTenantsShowWhatNeedsAPersonFirst()
    {
        EngineStatus status = busyStatus();
        for (int i = 0; i < 476; ++i)
            status.tenants << quietTenant(u"Customer %1"_s.arg(i, 3, 10, QLatin1Char('0')));
        m_console.report(status);
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(child<QAbstractButton>(u"showAll.button"_s)->text(), u"All 500"_s);
        QTest::mouseClick(child<QAbstractButton>(u"showBehind.button"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        m_console.report(quietStatus(500));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!table->accessibleDescription().isEmpty());
    }

    void rowsStayUnderTheHand()
    {
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        table->setFocus();
        table->selectRow(5);
        const QString before = table->model()->index(0, 0).data().toString();
        EngineStatus status = busyStatus();
        for (StreamStatus &stream : status.tenants[1].streams)
            stream.state = StreamState::NeedsOperator;
        m_console.report(status);
        QCOMPARE(table->model()->index(0, 0).data().toString(), before);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), 5);
        table->clearSelection();
        m_console.report(status);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Adventure Works"_s);
    }

    void enterShowsTheTenantsEvents()
    {
        open();
        auto *table = child<QTableView>(u"tenants"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(m_window->currentScreen() == ScreenId::Events);
        QCOMPARE(child<QLineEdit>(u"eventFilter"_s)->text(), u"tenant:\"Fabrikam Retail\""_s);
    }

    void arrivedIsShownWhereThereIsRoom()
    {
        EngineStatus status = busyStatus();
        QWidget window;
        LedgerView view(&window);
        auto *arrived = view.findChild<QAbstractButton *>(u"arrived"_s);
        view.resize(1200, 100);
        status.arrival.reset();
        view.setLedger(ledgerOf(status));
        QVERIFY(arrived->isHidden());
        status.arrival = ArrivalStatus{.accepted = 10, .arrived = 10, .until = status.asOf, .asked = status.asOf};
        view.setLedger(ledgerOf(status));
        QVERIFY(!arrived->isHidden());
        QVERIFY(arrived->accessibleName().startsWith("Arrived: 10"_L1));
        QSignalSpy asked(&view, &LedgerView::arrivedClicked);
        arrived->click();
        QCOMPARE(asked.size(), 1);
        window.show();
        view.resize(300, 300);
        QTRY_VERIFY(arrived->isHidden());
        view.resize(1200, 100);
        QTRY_VERIFY(!arrived->isHidden());
    }
};

QTEST_MAIN(BoardTest)
#include "board_test.moc"
