// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/formwalk.h"
#include "views/eventsscreen.h"
#include "views/histogramtable.h"
#include "views/histogramview.h"
#include "views/mainwindow.h"
#include "views/queryfield.h"
#include "views/tables.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Columns that are read from records, the end of the table, and the histogram as a table.
class EventsTableTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    RowTable *m_table = nullptr;
    HistogramView *m_histogram = nullptr;

    [[nodiscard]] QAbstractItemModel &model() const { return *m_table->model(); }
    [[nodiscard]] int rows() const { return model().rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    [[nodiscard]] QString title(int column) const { return model().headerData(column, Qt::Horizontal).toString(); }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(
            *m_console, WindowOptions{.now = testNow, .stateFile = m_directory.filePath(u"w.ini"_s)});
        m_window->setMinimumSize(0, 0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Events);
        m_table = m_window->findChild<RowTable *>(u"events"_s);
        m_histogram = m_window->findChild<HistogramView *>();
    }

    /// Adds a member of the record in this row as a column, by the menu of the detail.
    void addColumn(int row, const QString &member)
    {
        m_table->setCurrentIndex(model().index(row, EventsModel::Time));
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 5);
        QModelIndex field = fields->model()->index(0, 0);
        while (field.isValid() && field.data().toString() != member)
            field = field.siblingAtRow(field.row() + 1);
        QVERIFY(field.isValid());
        fields->scrollTo(field);
        Q_EMIT fields->customContextMenuRequested(fields->visualRect(field).center());
        trigger(*fields, u"&Add as column"_s);
    }

    static void trigger(QWidget &parent, const QString &text)
    {
        const QList<QMenu *> menus = parent.findChildren<QMenu *>();
        QVERIFY(!menus.isEmpty());
        for (QAction *action : menus.last()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menus.last()->close();
        delete menus.last();
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        QFile::remove(m_directory.filePath(u"w.ini"_s));
        m_console = std::make_unique<FakeConsole>();
        m_console->report(busyStatus());
        openWindow();
        m_console->arrive(someRecords(200));
        QTRY_COMPARE(rows(), 200);
    }

    void cleanup()
    {
        m_window.reset();
        m_console.reset();
    }

    void showsIdsWhereTheyAreAskedFor()
    {
        QVERIFY(m_table->isColumnHidden(EventsModel::Id));
        m_table->setColumnHidden(EventsModel::Id, false);
        QTRY_VERIFY(!cell(0, EventsModel::Id).isEmpty() && cell(0, EventsModel::Id) != u"…"_s);
        QVERIFY(cell(0, EventsModel::Id) != cell(1, EventsModel::Id));
        QVERIFY(
            model().headerData(EventsModel::Id, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"cannot be sorted"_s));
        QVERIFY(!EventsModel::sortColumn(EventsModel::Id));
    }

    void addsAndRemovesColumns()
    {
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = model().columnCount();
        addColumn(3, u"Workload"_s);
        addColumn(3, u"UserId"_s);
        addColumn(3, u"Workload"_s); // is there already
        QCOMPARE(model().columnCount(), before + 2);
        QCOMPARE(title(before), u"Workload"_s);
        QVERIFY(m_table->selectionModel()->isSelected(model().index(3, before + 1))); // as the rest of the row
        QTRY_COMPARE(cell(3, before), cell(3, EventsModel::Workload));
        QTRY_COMPARE(cell(5, before + 1), cell(5, EventsModel::User));
        QVERIFY(model().index(3, before).data(Qt::AccessibleTextRole).toString().startsWith("Workload: "_L1));
        QVERIFY(model().headerData(before, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"raw.Workload"_s));
        QHeaderView &header = *m_table->horizontalHeader();
        Q_EMIT header.customContextMenuRequested({10, 5});
        trigger(header, u"Remove “Workload”"_s);
        QCOMPARE(model().columnCount(), before + 1);
        QCOMPARE(title(before), u"UserId"_s);
        QTRY_COMPARE(cell(5, before), cell(5, EventsModel::User));
    }

    void keepsAddedColumns()
    {
        const int before = model().columnCount();
        addColumn(0, u"Workload"_s);
        m_table->setColumnWidth(before, 123);
        m_window->findChild<EventsScreen *>()->saveCurrentView();
        auto *dialog = m_window->findChild<QInputDialog *>(u"saveView"_s);
        Q_EMIT dialog->textValueSelected(u"With a column"_s);
        dialog->close();
        m_window->showScreen(ScreenId::Overview); // keeps what it looks like
        m_window.reset();
        openWindow();
        QTRY_COMPARE(rows(), 200);
        QCOMPARE(model().columnCount(), before + 1);
        QCOMPARE(m_table->columnWidth(before), 123);
        QTRY_COMPARE(cell(0, before), cell(0, EventsModel::Workload));
        QHeaderView &header = *m_table->horizontalHeader();
        Q_EMIT header.customContextMenuRequested({10, 5});
        trigger(header, u"Remove “Workload”"_s);
        QCOMPARE(model().columnCount(), before);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(model().columnCount(), before + 1);
        QVERIFY(m_table->isColumnHidden(EventsModel::Id));
        QTRY_COMPARE(cell(0, before), cell(0, EventsModel::Workload));
    }

    void copiesAddedColumnsOfRowsThatWereNotShown()
    {
        addColumn(0, u"Workload"_s);
        m_table->selectAll();
        QGuiApplication::clipboard()->clear();
        m_window->findChild<EventsScreen *>()->copyRows();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 201);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].endsWith("\traw.Workload"_L1));
        QVERIFY(lines[200].endsWith(u'\t' + cell(199, EventsModel::Workload)));
    }

    void saysWhyTheListEnds()
    {
        QScrollBar &bar = *m_table->verticalScrollBar();
        const int before = bar.maximum();
        QVERIFY(before > 0);
        m_console->archive.trim = ArchiveTrim{.at = testNow() - 240h, .age = 720h};
        m_console->log.loadLimits();
        QTRY_COMPARE(m_table->accessibleDescription(),
            u"Older records were removed, last on 12 Nov 14:32: the archive keeps 30 days."_s);
        QCOMPARE(bar.maximum(), before + 1);
        m_table->scrollTo(model().index(199, EventsModel::Time));
        const int row = m_table->verticalHeader()->defaultSectionSize();
        QVERIFY(m_table->rowViewportPosition(199) + 2 * row <= m_table->viewport()->height()); // room for the note
        m_window->resize(1281, 800); // stays at the end
        QCOMPARE(bar.value(), bar.maximum());
        m_table->sortByColumn(EventsModel::User, Qt::AscendingOrder);
        m_console->archive.trim = ArchiveTrim{.at = testNow(), .bytes = 20'000'000'000};
        m_console->log.loadLimits();
        QTRY_VERIFY(m_table->accessibleDescription().contains(u"keeps at most 20"_s));
        m_console->archive.trim.reset();
        m_console->log.loadLimits();
        QTRY_COMPARE(m_table->accessibleDescription(), QString());
        QCOMPARE(bar.maximum(), before);
    }

    void showsTheHistogramAsATable()
    {
        QTRY_VERIFY(m_histogram->barCount() > 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_histogram, &event);
        trigger(*m_histogram, u"&View as table…"_s);
        auto *table = m_window->findChild<HistogramTable *>();
        QVERIFY(table && table->isVisible() && !table->isModal());
        QCOMPARE(namelessControls(table), QStringList());
        auto *bars = table->findChild<RowTable *>(u"bars"_s);
        QCOMPARE(bars->model()->rowCount(), m_histogram->barCount());
        table->findChild<QPushButton *>(u"copyBars"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), m_histogram->barCount() + 1);
        QCOMPARE(lines[0], u"From\tTo\tAll\tFailed\tNot collected"_s);
        quint64 sum = 0;
        for (const QString &line : lines.sliced(1))
            sum += line.section(u'\t', 2, 2).toULongLong();
        QCOMPARE(sum, 200U);
        bars->selectRow(1);
        QCOMPARE(m_histogram->firstBrushed(), 1);
        m_window->findChild<QueryField *>()->setText(u"op:UserLoginFailed"_s);
        QTest::keyClick(m_window->findChild<QueryField *>(), Qt::Key_Return);
        QTRY_COMPARE(rows(), 40);
        QTRY_COMPARE(bars->model()->rowCount(), m_histogram->barCount());
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!table->isVisible());
    }
};

QTEST_MAIN(EventsTableTest)
#include "eventstable_test.moc"
