// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/elidedlabel.h"
#include "views/eventsscreen.h"
#include "views/histogramview.h"
#include "views/mainwindow.h"
#include "views/queryfield.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

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
    QueryField *m_query = nullptr;

    int rows() const { return m_table->model()->rowCount(); }
    void trigger(QLatin1StringView id) { m_window->actionRegistry().action(id).trigger(); }

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
        m_query = m_window->findChild<QueryField *>(u"eventFilter"_s);
        m_console->arrive(someRecords(200));
        QTRY_COMPARE(rows(), 200);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"eventCount"_s)->text().startsWith("200 events"_L1));
        m_table->setFocus();
    }

    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void looksOnlyWhileItIsShown()
    {
        m_window->showScreen(ScreenId::Overview);
        m_console->archive.add(someRecords(1)[0].stream, {rawOf(someRecords(1)[0])}, testNow());
        m_window->showScreen(ScreenId::Events);
        QTRY_COMPARE(rows(), 201);
    }

    void followsByItself()
    {
        QCOMPARE(follow(), u"Following"_s);
        m_console->arrive(someRecords(3, 1'000'003));
        QTRY_COMPARE(rows(), 203);
        QVERIFY(!m_chip->isVisible());
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void selectingARowPauses()
    {
        click(4);
        QCOMPARE(follow(), u"Paused"_s);
        QVERIFY(!m_screen->isFollowing());
        m_console->arrive(someRecords(1284, 1'002'000));
        QTRY_COMPARE(m_chip->text(), u"1,284 new – show"_s);
        QVERIFY(m_chip->isVisible());
        QCOMPARE(rows(), 200);
        QCOMPARE(m_table->currentIndex().row(), 4);
        QTest::mouseClick(m_chip, Qt::LeftButton);
        QCOMPARE(rows(), 1484);
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
        QTRY_VERIFY(m_chip->isVisible());
        QTest::keyClick(m_table, Qt::Key_Home);
        QVERIFY(m_screen->isFollowing());
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        QCOMPARE(rows(), 205);
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
        QTRY_VERIFY(m_chip->isVisible());
        QTest::keyClick(m_table, Qt::Key_Space);
        QCOMPARE(follow(), u"Following"_s);
        QCOMPARE(rows(), 202);
    }

    void showsTheRecordOfTheRow()
    {
        click(5);
        const RecordRow row = someRecords(6).last();
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 5);
        QCOMPARE(m_window->findChild<ElidedLabel *>(u"headline"_s)->text(), u"A regular user signed in"_s);
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
        m_console->archive.remove(200);
        click(0);
        QTRY_VERIFY(m_window->findChild<QPlainTextEdit *>(u"bytes"_s)->toPlainText().contains("no longer kept"_L1));
        QVERIFY(!m_window->findChild<QAbstractButton *>(u"copyRecord"_s)->isEnabled());
    }

    void showsHostileRecordInert()
    {
        QList<RecordRow> hostile = someRecords(1, 2'000'000);
        hostile[0].raw = "{\"Operation\":\"<h1>x</h1>\xE2\x80\xAE\",\"Big\":\"" + QByteArray(1'000'000, 'y') + "\"}";
        m_console->arrive(hostile);
        QTRY_COMPARE(rows(), 201);
        click(0);
        auto *bytes = m_window->findChild<QPlainTextEdit *>(u"bytes"_s);
        QTRY_VERIFY(bytes->toPlainText().contains(u"<h1>x</h1>\u27E8U+202E\u27E9"_s));
        QVERIFY(bytes->toPlainText().size() < 10'000);
        QVERIFY(!bytes->document()->toHtml().contains("<h1"_L1));
        QCOMPARE(m_window->findChild<ElidedLabel *>(u"headline"_s)->text(), u"<h1>x</h1>\u27E8U+202E\u27E9"_s);
        m_window->grab(); // painting it is part of it
    }

    void copiesRowsFormulaSafe()
    {
        QList<RecordRow> rows_ = someRecords(1, 3'000'000);
        rows_[0].raw = "{\"CreationTime\":\"2026-11-22T12:00:00\",\"UserId\":\"=HYPERLINK(\\\"x\\\")\",\"Id\":\"a\\\"b\"}";
        m_console->arrive(rows_);
        QTRY_COMPARE(rows(), 201);
        click(0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("Time\tTenant\tOperation"_L1));
        QCOMPARE(lines[1].split(u'\t').value(3), u"'=HYPERLINK(\"x\")"_s);
        QVERIFY(lines[1].startsWith("2026-11-22 "_L1));
        trigger("records.copyCsv"_L1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"'=HYPERLINK(\"\"x\"\")\""_s));
        trigger("records.copyJson"_L1);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QString::fromUtf8(rows_[0].raw) + u'\n'));
        trigger("records.copyKql"_L1);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"RecordId in (\"a\\\"b\", "_s));
    }

    void searchesOnEnterAndClearsOnEsc()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_query->hasFocus());
        QTest::keyClicks(m_query, u"op:*inboxrule*"_s);
        QCOMPARE(rows(), 200);
        QTest::keyClick(m_query, Qt::Key_Return);
        QTRY_VERIFY(rows() > 0 && rows() < 50);
        QVERIFY(m_window->findChild<QLabel *>(u"eventCount"_s)->text().contains(u" of 200 events"_s));
        QTest::keyClick(m_query, Qt::Key_Escape);
        QTRY_COMPARE(rows(), 200);
        QTest::keyClick(m_query, Qt::Key_Escape);
        QCOMPARE(m_window->focusWidget(), m_table); // offscreen, a list that was proposed keeps the activation
    }

    void saysWhereAMistakeIs()
    {
        m_query->setText(u"op:x typ:15"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        auto *problem = m_window->findChild<QLabel *>(u"filterProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"type"_s));
        QCOMPARE(rows(), 200);
        QTest::keyClicks(m_query, u" "_s);
        QVERIFY(!problem->isVisible());
        m_query->setText(u"is:parsed-partly"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QTRY_VERIFY(problem->isVisible());
    }

    void proposesFieldsAndValues()
    {
        auto *completer = m_query->findChild<QCompleter *>();
        m_query->setFocus();
        QTest::keyClicks(m_query, u"o"_s);
        QVERIFY(completer->popup()->isVisible());
        QVERIFY(!completer->popup()->currentIndex().isValid());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_query->text(), u"op:"_s);
        QTest::keyClicks(m_query, u"UserLogin"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_query->text(), u"op:UserLoginFailed"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QTRY_COMPARE(rows(), 40);
    }

    void facetsNarrow()
    {
        auto *facets = m_window->findChild<QTreeWidget *>(u"facets"_s);
        QTreeWidgetItem *results = facets->topLevelItem(int(Facet::Result));
        QTRY_VERIFY(results->childCount() > 1);
        QTreeWidgetItem *failed = nullptr;
        for (int i = 0; i < results->childCount(); ++i)
            failed = results->child(i)->text(0) == u"Failed"_s ? results->child(i) : failed;
        QVERIFY(failed);
        QCOMPARE(failed->text(1), u"40"_s);
        failed->setCheckState(0, Qt::Checked);
        QCOMPARE(m_query->text(), u"result:failed"_s);
        QTRY_COMPARE(rows(), 40);
        QTRY_COMPARE(results->childCount(), 1);
        QCOMPARE(results->child(0)->checkState(0), Qt::Checked);
        facets->setCurrentItem(results->child(0));
        QTest::keyClick(facets, Qt::Key_Delete);
        QCOMPARE(m_query->text(), u"-result:failed"_s);
        QTRY_COMPARE(rows(), 160);
        QTest::keyClick(m_query, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_query->text(), u"result:failed"_s);
    }

    void brushingZoomsIn()
    {
        auto *histogram = m_window->findChild<HistogramView *>(u"histogram"_s);
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Right);
        QVERIFY(histogram->brush());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(histogram, Qt::Key_Left);
        QTest::keyClick(histogram, Qt::Key_Right, Qt::ShiftModifier);
        const quint64 count = histogram->brush()->count;
        QVERIFY(count > 0 && count < 200);
        QTest::keyClick(histogram, Qt::Key_Return);
        QVERIFY(m_query->text().startsWith("time:2026-11-22T"_L1));
        QTRY_COMPARE(rows(), int(count));
        QTest::mouseClick(m_window->findChild<QAbstractButton *>(u"clearBrush"_s), Qt::LeftButton);
        QTRY_COMPARE(rows(), 200);
    }

    void sortsByAnyColumn()
    {
        QHeaderView &header = *m_table->horizontalHeader();
        const auto clickUser = [&] {
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                {header.sectionViewportPosition(EventsModel::User) + 20, header.height() / 2});
        };
        const auto user = [this](int row) { return m_table->model()->index(row, EventsModel::User).data().toString(); };
        clickUser();
        QTRY_VERIFY(user(0) > user(199));
        QCOMPARE(follow(), u"Paused"_s);
        clickUser();
        QTRY_VERIFY(user(0) < user(199));
        m_console->arrive(someRecords(1, 1'000'001));
        QTRY_VERIFY(m_chip->isVisible());
        QTest::mouseClick(m_chip, Qt::LeftButton);
        QTRY_COMPARE(rows(), 201);
        QCOMPARE(follow(), u"Following"_s);
        QCOMPARE(header.sortIndicatorSection(), -1);
    }

    void filtersByAValueOfTheRecord()
    {
        click(2);
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 5);
        const QModelIndex ip = fields->model()->index(0, 0);
        QCOMPARE(ip.data().toString(), u"ClientIP"_s);
        Q_EMIT fields->customContextMenuRequested(fields->visualRect(ip).center());
        auto *menu = fields->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().first()->trigger();
        menu->close();
        QVERIFY(m_query->text().startsWith("ip:203.0.113."_L1));
        QTRY_VERIFY(rows() > 0 && rows() < 10);
    }

    void exportsTheResult()
    {
        QTemporaryDir directory;
        m_query->setText(u"op:UserLoginFailed"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        QTRY_COMPARE(rows(), 40);
        trigger("records.export"_L1);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString file = directory.filePath(u"out.ndjson"_s);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        auto *text = m_window->findChild<QLabel *>(u"exportText"_s);
        QTRY_VERIFY2(text->text().startsWith("40 events are in out.ndjson"_L1), qPrintable(text->text()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll().count('\n'), 40);
    }

    void saysThatTheArchiveCannotBeRead()
    {
        m_console->archive.refuse(makeError(ErrorKind::Storage, u"the disk <b>is</b> gone"_s));
        m_console->log.look();
        auto *count = m_window->findChild<QLabel *>(u"eventCount"_s);
        QTRY_VERIFY(count->text().contains(u"the disk <b>is</b> gone"_s));
        QCOMPARE(rows(), 200);
        m_console->archive.refuse(std::nullopt);
        m_console->arrive(someRecords(1, 1'000'001));
        QTRY_COMPARE(rows(), 201);
        QVERIFY(!count->text().contains(u"gone"_s));
    }

    void keepsColumnsAndHistory()
    {
        QTemporaryDir directory;
        const WindowOptions options{.now = testNow, .stateFile = directory.filePath(u"w.ini"_s)};
        const auto open = [&] {
            m_window = std::make_unique<MainWindow>(*m_console, options);
            m_window->show();
            m_window->showScreen(ScreenId::Events);
            m_query = m_window->findChild<QueryField *>(u"eventFilter"_s);
            return m_window->findChild<QTableView *>(u"events"_s)->horizontalHeader();
        };
        QHeaderView *header = open();
        header->setSectionHidden(EventsModel::Object, false);
        header->moveSection(header->visualIndex(EventsModel::Time), 3);
        header->resizeSection(EventsModel::Tenant, 77);
        m_query->setText(u"op:x"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        m_window->close();
        header = open();
        QVERIFY(!header->isSectionHidden(EventsModel::Object));
        QCOMPARE(header->visualIndex(EventsModel::Time), 3);
        QCOMPARE(header->sectionSize(EventsModel::Tenant), 77);
        QCOMPARE(m_query->history(), QStringList{u"op:x"_s});
    }

    void givesTheFilterAsKql()
    {
        m_query->setText(u"op:UserLoginFailed"_s);
        QTest::keyClick(m_query, Qt::Key_Return);
        trigger("records.query"_L1);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"in~ (\"UserLoginFailed\")"_s));
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
