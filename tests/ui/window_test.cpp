// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/faketenantdesk.h"
#include "views/backfilldialog.h"
#include "views/mainwindow.h"
#include "views/tray.h"

#include <QtCore/QSettings>
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

/// The frame and the Overview.
class WindowTest : public QObject {
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

    static QString nameOf(QWidget *widget)
    {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }

    /// What Tab reaches in a window, starting anywhere, in one round.
    static QSet<QWidget *> tabRound()
    {
        QSet<QWidget *> seen;
        for (int step = 0; step < 200; ++step) {
            QWidget *focused = QApplication::focusWidget();
            if (!focused || (seen.contains(focused) && step > 60))
                break;
            seen << focused;
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        return seen;
    }

    void walk(QWidget &top)
    {
        QApplication::setActiveWindow(&top);
        QCOMPARE(QApplication::activeWindow(), &top);
        if (!QApplication::focusWidget())
            QTest::keyClick(&top, Qt::Key_Tab);
        const QSet<QWidget *> reached = tabRound();
        int walked = 0;
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &top
                || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            ++walked;
            const QString what = u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
            QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(what + u" has no name"_s));
            QVERIFY2(reached.contains(widget), qPrintable(what + u" is not reached by Tab"_s));
        }
        QVERIFY(walked > 3);
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

    void checkAgainAsksForEveryTenantConcerned()
    {
        open();
        QAbstractButton *again = nullptr;
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Check again"_s)
                again = button;
        }
        QVERIFY(again);
        QVERIFY(nameOf(again).contains(u"Alpine Ski House"_s));
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(m_console.checked, QList<TenantId>{busyStatus().tenants[2].id});
    }

    void everyWidgetHasANameAndIsReachedByTab()
    {
        open();
        walk(*m_window);
        m_window->showScreen(ScreenId::Events);
        m_console.arrive(someRecords(20));
        QTRY_COMPARE(child<QTableView>(u"events"_s)->model()->rowCount(), 20);
        child<QTableView>(u"events"_s)->selectRow(2);
        QTRY_VERIFY(child<QTreeView>(u"fields"_s)->model()->rowCount() > 5);
        walk(*m_window);
        m_console.report(emptyStatus());
        m_window->showScreen(ScreenId::Overview);
        walk(*m_window);
        m_console.report(busyStatus());
        m_window->actionRegistry().action("collect.backfill"_L1).trigger();
        walk(*m_window->findChild<BackfillDialog *>());
    }

    void everyCellHasAName_data()
    {
        QTest::addColumn<int>("screen");
        QTest::newRow("overview") << int(ScreenId::Overview);
        QTest::newRow("activity") << int(ScreenId::Activity);
    }

    void everyCellHasAName()
    {
        QFETCH(int, screen);
        open();
        m_window->showScreen(ScreenId(screen));
        m_console.answerActivity(someActivity());
        int cells = 0;
        for (const auto *table : m_window->findChildren<QTableView *>()) {
            if (!table->isVisible() || table->accessibleName().isEmpty())
                continue;
            const QAbstractItemModel &model = *table->model();
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
                for (int row = 0; row < model.rowCount(); ++row) {
                    const QModelIndex index = model.index(row, column);
                    const QString name = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
                    QVERIFY2(
                        !name.isEmpty(), qPrintable(u"%1: row %2, column %3"_s.arg(table->objectName()).arg(row).arg(column)));
                    ++cells;
                }
            }
        }
        QVERIFY(cells > 100);
    }

    void focusIsVisible_data()
    {
        everyCellHasAName_data();
        QTest::newRow("settings") << int(ScreenId::Settings);
    }

    /// Each control that Tab reaches looks different while it has the focus.
    void focusIsVisible()
    {
        QFETCH(int, screen);
        open();
        m_window->showScreen(ScreenId(screen));
        m_console.answerActivity(someActivity());
        QCoreApplication::processEvents();
        QList<QWidget *> controls;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                controls << widget;
        }
        QVERIFY(controls.size() > 3);
        m_window->setAttribute(Qt::WA_KeyboardFocusChange); // as a press of Tab does
        const auto picture = [this](const QWidget *widget) {
            const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
            return m_window->grab(place.adjusted(-4, -4, 4, 4)).toImage();
        };
        for (QWidget *widget : controls) {
            QWidget *other = widget == controls[0] ? controls[1] : controls[0];
            other->setFocus(Qt::TabFocusReason);
            if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
            const QImage without = picture(widget);
            widget->setFocus(Qt::TabFocusReason);
            QVERIFY2(picture(widget) != without,
                qPrintable(u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        open();
        QVERIFY(m_window->menuBar()->actions().size() == 7);
        QSet<QString> bar;
        for (const QAction *top : m_window->menuBar()->actions()) {
            const QString letter = QKeySequence::mnemonic(top->text()).toString();
            QVERIFY(!letter.isEmpty() && !bar.contains(letter));
            bar << letter;
            QSet<QString> used;
            QVERIFY(!top->menu()->actions().isEmpty());
            for (const QAction *action : top->menu()->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(key.isEmpty() || !used.contains(key), qPrintable(action->text()));
                used << key;
            }
        }
    }

    void shortcutsAreUnique()
    {
        open();
        QSet<QKeySequence> used;
        for (const QAction *action : m_window->actionRegistry().actions()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!used.contains(action->shortcut()), qPrintable(action->text()));
            used << action->shortcut();
        }
    }

    void titleSaysScreenStateAndDemo()
    {
        open(true);
        QCOMPARE(m_window->windowTitle(), u"[Demo] Overview – Tributary"_s);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->windowTitle(), u"[Demo] Live events – Tributary"_s);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_console.status().collecting);
        QCOMPARE(m_window->windowTitle(), u"[Demo] Live events – Tributary (Paused)"_s);
        QCOMPARE(m_window->actionRegistry().action("collect.pause"_L1).text().remove(u'&'), u"Resume collecting"_s);
    }

    void statusBarSaysWhereThingsStand()
    {
        open();
        QCOMPARE(child<QAbstractButton>(u"collecting"_s)->text(), u"Collecting 23 of 24 tenants"_s);
        QCOMPARE(child<QAbstractButton>(u"rate"_s)->text(), u"In 21,430 events/min"_s);
        QCOMPARE(child<QAbstractButton>(u"outbox"_s)->text(), u"Outbox 1,211 events · 1.6 MB"_s);
        QCOMPARE(child<QAbstractButton>(u"destination"_s)->text(), u"Parent Sentinel: last accepted 2 s ago"_s);
        QCOMPARE(child<QAbstractButton>(u"quarantine"_s)->text(), u"Quarantine 5"_s);
        QCOMPARE(child<QAbstractButton>(u"clock"_s)->text(), u"14:32:07 UTC"_s);
        QTest::mouseClick(child<QAbstractButton>(u"clock"_s), Qt::LeftButton);
        QVERIFY(child<QAbstractButton>(u"clock"_s)->text().startsWith("20:17:07"_L1));
        QTest::mouseClick(child<QAbstractButton>(u"rate"_s), Qt::LeftButton);
        QVERIFY(m_window->currentScreen() == ScreenId::Events);
    }

    void statusBarNamesTheDestinationInTrouble()
    {
        EngineStatus status = busyStatus();
        status.destinations << DestinationStatus{
            .id = DestinationId(u"d2"_s), .name = u"Archive"_s, .lastAccepted = testNow() - Seconds(40)};
        open();
        m_console.report(status);
        QCOMPARE(child<QAbstractButton>(u"destination"_s)->text(), u"2 destinations: last accepted 2 s ago"_s);
        status.destinations[1].state = DestinationState::NeedsOperator;
        status.destinations[1].lastError = Error{.kind = ErrorKind::Storage, .code = u"FilesDiskFull"_s};
        m_console.report(status);
        QCOMPARE(child<QAbstractButton>(u"destination"_s)->text(), u"Archive: last accepted 40 s ago"_s);
    }

    void firstRunOffersCommandsAndTheDemo()
    {
        m_console.report(emptyStatus());
        open();
        QVERIFY(!child<QTableView>(u"tenants"_s)->isVisible());
        QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
        QTest::mouseClick(child<QAbstractButton>(u"startDemo"_s), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
        QTest::mouseClick(child<QAbstractButton>(u"addTenant"_s), Qt::LeftButton);
        QVERIFY(m_window->findChild<QDialog *>(u"tenantWizard"_s));
        m_console.report(busyStatus());
        QVERIFY(child<QTableView>(u"tenants"_s)->isVisible());
    }

    void beforeTheFirstStatusItSaysLoading()
    {
        m_console.report({});
        open();
        QCOMPARE(child<QAbstractButton>(u"collecting"_s)->text(), u"Loading…"_s);
        QVERIFY(!child<QAbstractButton>(u"startDemo"_s)->isVisible());
    }

    void oldValuesSayHowOldTheyAre()
    {
        open();
        QVERIFY(!child<QWidget>(u"notice"_s)->isVisible());
        m_now = testNow() + std::chrono::minutes(2);
        QTRY_VERIFY(child<QWidget>(u"notice"_s)->isVisible());
        QVERIFY(nameOf(child<QWidget>(u"notice"_s)).startsWith("As of 14:32:07"_L1));
    }

    void panesAreVisitedByF6()
    {
        open();
        QSet<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            visited << QApplication::focusWidget();
        }
        QVERIFY(visited.contains(child<QTableView>(u"tenants"_s)));
        QVERIFY(visited.size() >= 3);
    }

    void closingAsksForADrainAndThenCloses()
    {
        open();
        QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        QSignalSpy quitNow(m_window.get(), &MainWindow::quitNowRequested);
        m_window->close();
        QCOMPARE(quit.size(), 1);
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(nameOf(child<QWidget>(u"notice"_s)).startsWith("Finishing"_L1));
        m_window->close();
        QCOMPARE(quit.size(), 1);
        QCOMPARE(quitNow.size(), 1);
        m_window->finish();
        QVERIFY(!m_window->isVisible());
    }

    void closingAsksOnceWhetherToKeepCollecting()
    {
        const QString file = m_folder.filePath(u"closing.ini"_s);
        open(false, file, true);
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        m_window->close();
        auto *question = child<QDialog>(u"closing"_s);
        QVERIFY(question && question->isVisible());
        m_window->close();
        QCOMPARE(m_window->findChildren<QDialog *>(u"closing"_s).size(), 1);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!child<QDialog>(u"closing"_s));
        QVERIFY(m_window->isVisible() && quit.isEmpty());
        m_window->close();
        question = child<QDialog>(u"closing"_s);
        question->findChild<QCheckBox *>()->click();
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!child<QDialog>(u"closing"_s));
        QVERIFY(m_window->isMinimized()); // there is no tray here
        QVERIFY(quit.isEmpty());
        m_window->showNormal();
        m_window->close();
        QVERIFY(!child<QDialog>(u"closing"_s) && m_window->isMinimized());
        m_window->actionRegistry().action("file.quit"_L1).trigger();
        QCOMPARE(quit.size(), 1);
    }

    void settingsApplyAtOnceAndStay()
    {
        const QString file = m_folder.filePath(u"settings.ini"_s);
        open(false, file, true);
        m_window->showScreen(ScreenId::Settings);
        walk(*m_window);
        child<QListWidget>(u"settingsGroups"_s)->setCurrentRow(1);
        auto *quiet = child<QAbstractButton>(u"settingsQuiet"_s);
        QVERIFY(!child<QTimeEdit>(u"settingsQuietFrom"_s)->isEnabled());
        QTest::mouseClick(quiet, Qt::LeftButton, {}, QPoint(5, quiet->height() / 2));
        QVERIFY(child<QTimeEdit>(u"settingsQuietFrom"_s)->isEnabled());
        child<QTimeEdit>(u"settingsQuietFrom"_s)->setTime(QTime(21, 30));
        child<QAbstractButton>(u"settingsAlert1"_s)->click();
        child<QListWidget>(u"settingsGroups"_s)->setCurrentRow(0);
        auto *language = child<QComboBox>(u"settingsLanguage"_s);
        QCOMPARE(language->currentIndex(), 0); // as the system
        language->setFocus();
        QTest::keyClick(language, Qt::Key_End);
        auto *theme = child<QComboBox>(u"settingsTheme"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_End);
        QCOMPARE(toneOf(QApplication::palette()), Tone::Dark);
        m_window->finish();
        applyTheme(*qApp, ThemeChoice::Light);
        open(false, file, true);
        m_window->showScreen(ScreenId::Settings);
        QCOMPARE(child<QComboBox>(u"settingsLanguage"_s)->currentData().toString(), u"pt_BR"_s);
        QCOMPARE(QSettings(file, QSettings::IniFormat).value("window/language").toString(), u"pt_BR"_s); // as main() reads it
        QCOMPARE(child<QTimeEdit>(u"settingsQuietFrom"_s)->time(), QTime(21, 30));
        QVERIFY(!child<QAbstractButton>(u"settingsAlert1"_s)->isChecked());
        QVERIFY(child<QAbstractButton>(u"settingsAlert0"_s)->isChecked());
        QVERIFY(child<QAbstractButton>(u"settingsQuiet"_s)->isChecked());
    }

    void theTrayOffersWhatNeedsAPersonAndPauses()
    {
        open();
        Tray tray;
        EngineStatus status = busyStatus();
        tray.setStatus(status);
        const auto visible = [&tray] {
            int count = 0;
            for (const QAction *action : tray.menu().actions())
                count += action->isVisible() && !action->isSeparator() ? 1 : 0;
            return count;
        };
        QCOMPARE(visible(), 3 + 3); // open, pause, quit, and three of those in need
        const QSignalSpy pause(&tray, &Tray::pauseRequested);
        tray.menu().findChild<QMenu *>()->actions().first()->trigger();
        QCOMPARE(pause.size(), 1);
        status = emptyStatus();
        tray.setStatus(status);
        QCOMPARE(visible(), 2);
    }

    void remembersZoneAndTheme()
    {
        const QString file = m_folder.filePath(u"window.ini"_s);
        open(false, file);
        m_window->actionRegistry().action("view.local"_L1).trigger();
        m_window->actionRegistry().action("view.dark"_L1).trigger();
        m_window->close();
        m_window->finish();
        applyTheme(*qApp, ThemeChoice::Light);
        open(false, file);
        QVERIFY(child<QAbstractButton>(u"clock"_s)->text().startsWith("20:17:07"_L1));
        QCOMPARE(toneOf(QApplication::palette()), Tone::Dark);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void repaintsInTheOtherTheme()
    {
        open();
        const auto lightness = [this] { return m_window->grab().toImage().pixelColor(640, 700).lightness(); };
        QVERIFY(lightness() > 200);
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_VERIFY(lightness() < 60);
        applyTheme(*qApp, ThemeChoice::Light);
        QTRY_VERIFY(lightness() > 200);
    }

    void helpListsTheKeys()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
        auto *keys = m_window->findChild<QDialog *>();
        QVERIFY(keys && keys->isVisible());
        QTest::keyClick(keys, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QDialog *>());
    }

    void mirrorsRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        QVERIFY(child<QWidget>(u"modeBar"_s)->x() > 600);
        m_window->grab();
        m_window->showScreen(ScreenId::Events);
        m_console.arrive(someRecords(20));
        QTRY_VERIFY(child<QTableView>(u"events"_s)->model()->rowCount() >= 20);
        m_window->grab();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void nothingIsCutAtTwiceTheSize()
    {
        open();
        m_window->resize(640, 400);
        QCOMPARE(m_window->size(), QSize(640, 400));
        for (const ScreenId screen : {ScreenId::Overview, ScreenId::Events, ScreenId::Activity}) {
            m_window->showScreen(screen);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents(); // hiding what does not fit takes a round of layout
            for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->text().isEmpty() || button->parentWidget()->inherits("QAbstractItemView"))
                    continue;
                QVERIFY2(m_window->rect().contains(QRect(button->mapTo(m_window.get(), QPoint()), button->size())),
                    qPrintable(button->text()));
                QVERIFY2(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width(),
                    qPrintable(button->text()));
            }
        }
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
