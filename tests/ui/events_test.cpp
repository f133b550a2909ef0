// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/elidedlabel.h"
#include "views/eventsscreen.h"
#include "views/mainwindow.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>

using namespace tributary;
using namespace Qt::StringLiterals;

/// Live events, worked by real keys and clicks.
class EventsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    EventsScreen *m_screen = nullptr;
    QTableView *m_table = nullptr;
    QAbstractButton *m_chip = nullptr;

    void click(int row)
    {
        const QRect cell = m_table->visualRect(m_table->model()->index(row, 2));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
    }

    QString follow() const { return m_window->actionRegistry().action("records.follow"_L1).text(); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_console = std::make_unique<FakeConsole>();
        m_console->report(busyStatus());
        WindowOptions options;
        options.now = testNow;
        m_window = std::make_unique<MainWindow>(*m_console, options);
        m_window->setMinimumSize(0, 0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Events);
        m_screen = m_window->findChild<EventsScreen *>();
        m_table = m_window->findChild<QTableView *>(u"events"_s);
        m_chip = m_window->findChild<QAbstractButton *>(u"newEvents"_s);
        m_console->answerNewest(someRecords(200));
        m_table->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void watchesOnlyWhileItIsShown()
    {
        QVERIFY(m_console->watching);
        QVERIFY(m_console->newestAsked > 0);
        m_window->showScreen(ScreenId::Overview);
        QVERIFY(!m_console->watching);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_console->watching);
    }

    void followsByItself()
    {
        QCOMPARE(follow(), u"Following"_s);
        m_console->arrive(someRecords(3, 1'000'003));
        QTRY_COMPARE(m_table->model()->rowCount(), 203);
        QVERIFY(!m_chip->isVisible());
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void selectingARowPauses()
    {
        click(4);
        QCOMPARE(follow(), u"Paused"_s);
        QVERIFY(!m_screen->isFollowing());
        m_console->arrive(someRecords(1284, 1'002'000));
        QTRY_VERIFY(m_chip->isVisible());
        QCOMPARE(m_chip->text(), u"1,284 new – show"_s);
        QCOMPARE(m_table->model()->rowCount(), 200);
        QCOMPARE(m_table->currentIndex().row(), 4);
        QTest::mouseClick(m_chip, Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 1484);
        QCOMPARE(follow(), u"Following"_s);
        QVERIFY(!m_chip->isVisible());
        QVERIFY(!m_table->selectionModel()->hasSelection());
    }

    void arrowKeysPause()
    {
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY(!m_screen->isFollowing());
    }

    void scrollingAwayPauses()
    {
        QWheelEvent wheel(QPointF(50, 50), m_table->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -240}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_table->viewport(), &wheel);
        QVERIFY(m_table->verticalScrollBar()->value() > 0);
        QVERIFY(!m_screen->isFollowing());
        m_console->arrive(someRecords(5, 1'000'005));
        QTest::keyClick(m_table, Qt::Key_Home);
        QVERIFY(m_screen->isFollowing());
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QCOMPARE(m_table->model()->rowCount(), 205);
    }

    void openingTheMenuPauses()
    {
        const QPoint at = m_table->visualRect(m_table->model()->index(1, 1)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        QVERIFY(!m_screen->isFollowing());
        auto *menu = m_table->findChild<QMenu *>();
        QVERIFY(menu);
        menu->close();
    }

    void spaceTogglesFollowing()
    {
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(follow(), u"Paused"_s);
        m_console->arrive(someRecords(2, 1'000'002));
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(follow(), u"Following"_s);
        QCOMPARE(m_table->model()->rowCount(), 202);
    }

    void showsTheRecordOfTheRow()
    {
        click(5);
        QCOMPARE(m_console->recordsAsked.size(), 1);
        const RecordRow row = someRecords(6).last();
        QCOMPARE(m_console->recordsAsked.last(), row.address);
        QCOMPARE(m_window->findChild<ElidedLabel *>(u"headline"_s)->text(), u"A regular user signed in"_s);
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        m_console->answerRecord({1, 1}, "{\"stale\":1}"); // an answer to an earlier question
        QCOMPARE(fields->model()->rowCount(), 0);
        m_console->answerRecord(row.address, rawOf(row));
        QVERIFY(fields->model()->rowCount() > 5);
        auto *bytes = m_window->findChild<QPlainTextEdit *>(u"bytes"_s);
        QVERIFY(bytes->toPlainText().contains(row.columns.id));
        fields->setCurrentIndex(fields->model()->index(0, 0));
        QCOMPARE(bytes->extraSelections().size(), 1);
        QVERIFY(bytes->extraSelections()[0].cursor.selectedText().startsWith("\"ClientIP\""_L1));
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"showOriginal"_s), Qt::LeftButton);
        QCOMPARE(bytes->toPlainText(), QString::fromUtf8(rawOf(row)));
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"copyRecord"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(rawOf(row)));
    }

    void saysWhenBytesAreGone()
    {
        click(0);
        m_console->answerRecord(m_console->recordsAsked.last(), {});
        QVERIFY(m_window->findChild<QPlainTextEdit *>(u"bytes"_s)->toPlainText().contains("no longer kept"_L1));
        QVERIFY(!m_window->findChild<QAbstractButton *>(u"copyRecord"_s)->isEnabled());
    }

    void showsHostileRecordInert()
    {
        QList<RecordRow> rows = someRecords(1, 2'000'000);
        rows[0].columns.operation = u"<h1>x</h1>\u202E"_s;
        m_console->arrive(rows);
        QTRY_COMPARE(m_table->model()->rowCount(), 201);
        click(0);
        m_console->answerRecord(
            rows[0].address, "{\"Operation\":\"<h1>x</h1>\xE2\x80\xAE\",\"Big\":\"" + QByteArray(1'000'000, 'y') + "\"}");
        auto *bytes = m_window->findChild<QPlainTextEdit *>(u"bytes"_s);
        QVERIFY(bytes->toPlainText().contains(u"<h1>x</h1>\u27E8U+202E\u27E9"_s));
        QVERIFY(bytes->toPlainText().size() < 10'000);
        QVERIFY(!bytes->document()->toHtml().contains("<h1"_L1));
        QCOMPARE(m_window->findChild<ElidedLabel *>(u"headline"_s)->text(), u"<h1>x</h1>\u27E8U+202E\u27E9"_s);
        m_window->grab(); // painting it is part of it
    }

    void copiesRowsFormulaSafe()
    {
        QList<RecordRow> rows = someRecords(1, 3'000'000);
        rows[0].columns.user = u"=HYPERLINK(\"x\")"_s;
        m_console->arrive(rows);
        QTRY_COMPARE(m_table->model()->rowCount(), 201);
        click(0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("Time\tTenant\tOperation"_L1));
        QCOMPARE(lines[1].split(u'\t').value(3), u"'=HYPERLINK(\"x\")"_s);
        QVERIFY(lines[1].startsWith("2026-11-22 "_L1));
    }

    void filtersAsOneTypes()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"eventFilter"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"inboxrule"_s);
        QVERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < 50);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(m_table->model()->rowCount(), 200);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(m_table->hasFocus());
    }

    void hidesAndShowsTheDetail()
    {
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        QVERIFY(fields->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!fields->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(fields->isVisible());
    }

    void becomesTabsWhereThereIsLittleHeight()
    {
        m_window->resize(640, 400);
        QVERIFY(m_table->isVisible());
        QVERIFY(!m_window->findChild<QTreeView *>(u"fields"_s)->isVisible());
        click(0);
        QTest::keyClick(m_table, Qt::Key_Return);
        QVERIFY(m_window->findChild<QTreeView *>(u"fields"_s)->isVisible());
        QVERIFY(!m_table->isVisible());
    }
};

QTEST_MAIN(EventsTest)
#include "events_test.moc"
