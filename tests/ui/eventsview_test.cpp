// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/formwalk.h"
#include "views/emptynote.h"
#include "views/eventsscreen.h"
#include "views/facetpanel.h"
#include "views/facetpopup.h"
#include "views/histogramview.h"
#include "views/mainwindow.h"
#include "views/queryfield.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeView>

using namespace tributary;
using namespace Qt::StringLiterals;

/// What screen readers are told of Live events, and what its histogram and facets do under mouse and keys.
class EventsViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_table = nullptr;
    QueryField *m_query = nullptr;
    FacetPanel *m_facets = nullptr;
    HistogramView *m_histogram = nullptr;
    EventUpdate m_last;

    int rows() const { return m_table->model()->rowCount(); }

    void search(const QString &text)
    {
        m_query->setText(text);
        QTest::keyClick(m_query, Qt::Key_Return);
    }

    QTreeWidgetItem *item(Facet facet, const QString &label) const
    {
        QTreeWidgetItem *group = m_facets->topLevelItem(int(facet));
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->text(0) == label)
                return group->child(i);
        }
        return nullptr;
    }

    static QString cellName(QWidget *view, int row, int column)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(view);
        const QAccessibleInterface *cell = face->tableInterface()->cellAt(row, column);
        return cell ? cell->text(QAccessible::Name) : QString();
    }

    QPoint at(double share) const { return {int(m_histogram->width() * share), m_histogram->height() / 2}; }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_histogram, Qt::LeftButton, {}, from);
        for (const QPoint point : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, point, m_histogram->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_histogram, &move);
        }
        QTest::mouseRelease(m_histogram, Qt::LeftButton, {}, to);
    }

    void turn(int delta, double share)
    {
        QWheelEvent wheel(at(share), m_histogram->mapToGlobal(at(share)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_histogram, &wheel);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_console = std::make_unique<FakeConsole>();
        m_console->report(busyStatus());
        connect(&m_console->log, &EventLog::updated, this, [this](const EventUpdate &update) { m_last = update; });
        WindowOptions options;
        options.now = testNow;
        m_window = std::make_unique<MainWindow>(*m_console, options);
        m_window->setMinimumSize(0, 0);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Events);
        m_table = m_window->findChild<QTableView *>(u"events"_s);
        m_query = m_window->findChild<QueryField *>(u"eventFilter"_s);
        m_facets = m_window->findChild<FacetPanel *>();
        m_histogram = m_window->findChild<HistogramView *>();
        m_console->arrive(someRecords(200));
        QTRY_COMPARE(rows(), 200);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"eventCount"_s)->text().startsWith("200 events"_L1));
        m_table->setFocus();
    }

    void cleanup()
    {
        m_last = {};
        m_window.reset();
        m_console.reset();
    }

    /// Each cell says its column and its value, so that it is understood where it stands alone.
    void everyCellHasAName()
    {
        for (int column = 0; column < EventsModel::ColumnCount; ++column)
            m_table->setColumnHidden(column, false);
        for (int column = 0; column < EventsModel::ColumnCount; ++column) {
            const QString title = m_table->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString()
                + m_table->model()->headerData(column, Qt::Horizontal).toString();
            QVERIFY(!title.isEmpty());
            for (const int row : {0, 7, 199}) {
                const QString name = cellName(m_table, row, column);
                QVERIFY2(name.size() > title.size() + 2, qPrintable(u"%1/%2: %3"_s.arg(row).arg(column).arg(name)));
            }
        }
        QCOMPARE(cellName(m_table, 0, EventsModel::User), u"User: "_s + someRecords(1)[0].columns.user);
        QCOMPARE(cellName(m_table, 0, EventsModel::Object), u"Object: not in the record"_s);
    }

    void everyFacetAndFieldHasAName()
    {
        m_facets->expandAll();
        const int shown = QAccessible::queryAccessibleInterface(m_facets)->tableInterface()->rowCount();
        QVERIFY(shown > 20);
        for (int row = 0; row < shown; ++row) {
            for (const int column : {0, 1})
                QVERIFY2(!cellName(m_facets, row, column).isEmpty(), qPrintable(QString::number(row)));
        }
        m_table->selectRow(3);
        auto *fields = m_window->findChild<QTreeView *>(u"fields"_s);
        QTRY_VERIFY(fields->model()->rowCount() > 5);
        fields->expandAll();
        const int known = QAccessible::queryAccessibleInterface(fields)->tableInterface()->rowCount();
        for (int row = 0; row < known; ++row) {
            for (int column = 0; column < 3; ++column)
                QVERIFY2(cellName(fields, row, column).contains(u' '), qPrintable(cellName(fields, row, column)));
        }
        QVERIFY(cellName(fields, 0, 1).startsWith("ClientIP is "_L1));
    }

    void everyControlHasANameAndIsReached()
    {
        QCOMPARE(namelessControls(m_window.get()), QStringList());
        for (const char *name : {"eventFilter", "facets", "histogram", "events", "fields", "bytes"})
            walkTo(m_window.get(), QString::fromLatin1(name));
    }

    void histogramIsASliderThatSaysItsRange()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_histogram);
        QCOMPARE(face->role(), QAccessible::Slider);
        QCOMPARE(face->text(QAccessible::Name), u"Events over time"_s);
        QVERIFY(face->text(QAccessible::Value).contains(u"at most"_s));
        QAccessibleValueInterface *value = face->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), m_histogram->barCount() - 1);
        value->setCurrentValue(4);
        QCOMPARE(m_histogram->firstBrushed(), 4);
        QCOMPARE(value->currentValue().toInt(), 4);
        QVERIFY(face->text(QAccessible::Value).startsWith("Brushed: "_L1));
        value->setCurrentValue(100'000);
        QCOMPARE(m_histogram->firstBrushed(), m_histogram->barCount() - 1);
    }

    void keysMoveAndStretchTheBrush()
    {
        m_histogram->brushBars(10, 11);
        m_histogram->setFocus();
        QTest::keyClick(m_histogram, Qt::Key_Right);
        QCOMPARE(m_histogram->firstBrushed(), 11);
        QCOMPARE(m_histogram->brushedBars(), 2);
        QTest::keyClick(m_histogram, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_histogram->brushedBars(), 3);
        QTest::keyClick(m_histogram, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(m_histogram, Qt::Key_Left);
        QCOMPARE(m_histogram->firstBrushed(), 10);
        QCOMPARE(m_histogram->brushedBars(), 2);
        const int count = int(m_histogram->brush()->count);
        QTest::keyClick(m_histogram, Qt::Key_Return);
        QTRY_COMPARE(rows(), count);
        m_histogram->brushBars(0, 1);
        QTest::keyClick(m_histogram, Qt::Key_Escape);
        QVERIFY(!m_histogram->brush());
    }

    void edgesOfTheBrushAreDragged()
    {
        drag(at(0.30), at(0.50));
        QVERIFY(m_histogram->brush());
        const int first = m_histogram->firstBrushed();
        const int bars = m_histogram->brushedBars();
        const auto boundary = [this](int bar) { return at(double(bar) / m_histogram->barCount()); };
        drag(boundary(first + bars), boundary(first + bars + 6));
        QCOMPARE(m_histogram->firstBrushed(), first);
        QCOMPARE(m_histogram->brushedBars(), bars + 6);
        drag(boundary(first), boundary(first + 3));
        QCOMPARE(m_histogram->firstBrushed(), first + 3);
        QCOMPARE(m_histogram->brushedBars(), bars + 3);
        drag(boundary(first + 3), boundary(first + bars + 8)); // over the other edge
        QCOMPARE(m_histogram->firstBrushed(), first + bars + 6);
        QCOMPARE(m_histogram->brushedBars(), 2);
        QTest::mouseDClick(m_histogram, Qt::LeftButton, {}, at(0.9));
        QVERIFY(!m_histogram->brush());
        QVERIFY(m_query->text().isEmpty());
    }

    void gapsOfTheCoverageAreTold()
    {
        QVERIFY(!m_histogram->rangeText().contains(u"Not all"_s));
        const QImage before = m_histogram->grab().toImage();
        const StreamKey stream{busyStatus().tenants[0].id, Stream::AuditExchange};
        m_console->archive.holes = {{stream,
            {{testNow() - Seconds(120), testNow() - Seconds(90)}, {testNow() + Seconds(900), testNow() + Seconds(960)}}}};
        m_window->showScreen(ScreenId::Overview);
        m_window->showScreen(ScreenId::Events);
        QTRY_VERIFY(m_histogram->rangeText().endsWith(u"Not all of it was collected: 1 streams have gaps."_s));
        QVERIFY(m_histogram->grab().toImage() != before);
        for (int x = 0; x < m_histogram->width() && !QToolTip::text().contains(u"A. Datum Corporation, "_s); x += 5) {
            QHelpEvent there(QEvent::ToolTip, {x, 5}, m_histogram->mapToGlobal(QPoint(x, 5)));
            QCoreApplication::sendEvent(m_histogram, &there);
        }
        QVERIFY(QToolTip::text().contains(u"Not all of it was collected: A. Datum Corporation, Audit.Exchange"_s));
        QToolTip::hideText();
    }

    void wheelZoomsAtThePointer()
    {
        turn(60, 0.5); // half a step
        QVERIFY(m_query->text().isEmpty());
        turn(60, 0.5);
        QVERIFY(m_query->text().startsWith("time:"_L1));
        QTRY_VERIFY(rows() < 120 && rows() > 60);
        for (int step = 0; step < 6 && !m_query->text().isEmpty(); ++step) {
            const quint64 before = m_last.question;
            turn(-120, 0.5);
            QTRY_VERIFY(m_last.question > before && m_last.isDone);
        }
        QCOMPARE(m_query->text(), QString());
        QCOMPARE(rows(), 200);
        turn(-120, 0.5); // there is nothing more
        QCOMPARE(m_query->text(), QString());
    }

    void excludedValuesStayInTheListStruckThrough()
    {
        QTRY_VERIFY(item(Facet::Operation, u"UserLoginFailed"_s));
        m_facets->setCurrentItem(item(Facet::Operation, u"UserLoginFailed"_s));
        QTest::keyClick(m_facets, Qt::Key_Delete);
        QCOMPARE(m_query->text(), u"-op:UserLoginFailed"_s);
        QTRY_COMPARE(rows(), 160);
        QTreeWidgetItem *excluded = item(Facet::Operation, u"UserLoginFailed"_s);
        QVERIFY(excluded);
        QVERIFY(excluded->font(0).strikeOut());
        QCOMPARE(excluded->text(1), u"excluded"_s);
        QVERIFY(!item(Facet::Operation, u"UserLoggedIn"_s)->font(0).strikeOut());
        excluded->setCheckState(0, Qt::Checked);
        QCOMPARE(m_query->text(), QString());
        QTRY_COMPARE(rows(), 200);
        QVERIFY(!item(Facet::Operation, u"UserLoginFailed"_s)->font(0).strikeOut());
    }

    void mouseExcludesAndWantsAlone()
    {
        const auto center = [this](const QString &label) {
            return m_facets->visualItemRect(item(Facet::Operation, label)).center();
        };
        QTest::mouseClick(m_facets->viewport(), Qt::LeftButton, Qt::AltModifier, center(u"UserLoggedIn"_s));
        QCOMPARE(m_query->text(), u"-op:UserLoggedIn"_s);
        search(u"op:FileDownloaded"_s);
        QTRY_VERIFY(rows() < 30);
        search(u"op:FileDownloaded,New-InboxRule"_s);
        QTRY_VERIFY(item(Facet::Operation, u"New-InboxRule"_s));
        QTest::mouseClick(m_facets->viewport(), Qt::MiddleButton, {}, center(u"New-InboxRule"_s));
        QCOMPARE(m_query->text(), u"op:New-InboxRule"_s);
    }

    void addressesAreCountedByNetwork()
    {
        QTreeWidgetItem *v4 = item(Facet::ClientIp, u"203.0.113.0/24"_s);
        QTreeWidgetItem *v6 = item(Facet::ClientIp, u"2001:db8:41::/48"_s);
        QVERIFY(v4 && v6);
        QCOMPARE(v4->text(1).toInt() + v6->text(1).toInt(), 200);
        const int count = v6->text(1).toInt();
        v6->setCheckState(0, Qt::Checked);
        QCOMPARE(m_query->text(), u"ip:2001:db8:41::/48"_s);
        QTRY_COMPARE(rows(), count);
    }

    void moreValuesAreSearched()
    {
        QTreeWidgetItem *group = m_facets->topLevelItem(int(Facet::User));
        QTRY_COMPARE(group->childCount(), 5);
        QVERIFY(group->child(4)->text(0).endsWith(u" more…"_s));
        Q_EMIT m_facets->itemActivated(group->child(4), 0);
        QPointer<FacetPopup> popup = m_facets->findChild<FacetPopup *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(namelessControls(popup), QStringList());
        auto *field = popup->findChild<QLineEdit *>();
        auto *list = popup->findChild<QListWidget *>();
        QVERIFY(list->count() > 5);
        QTest::keyClicks(field, u"orders@fabrikam"_s);
        QList<QListWidgetItem *> shown;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden())
                shown << list->item(row);
        }
        QVERIFY(!shown.isEmpty() && shown.size() < 4);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY2(m_query->text().startsWith("user:orders@fabrikam"_L1), qPrintable(m_query->text()));
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(m_query->text().startsWith("-user:orders@fabrikam"_L1));
        QVERIFY(shown[0]->font().strikeOut());
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!popup);
    }

    void countsAreAtLeastWhileSearching()
    {
        FacetPanel panel;
        auto summary = std::make_shared<EventSummary>();
        summary->facets[size_t(Facet::Operation)] = {{{.text = u"a"_s, .count = 12}}, 1};
        panel.show(summary, {}, false);
        QCOMPARE(panel.topLevelItem(int(Facet::Operation))->child(0)->text(1), u"\u2265 12"_s);
        panel.show(summary, u"-op:b op:c"_s, true);
        QCOMPARE(panel.topLevelItem(int(Facet::Operation))->child(0)->text(1), u"12"_s);
        QCOMPARE(panel.topLevelItem(int(Facet::Operation))->childCount(), 3);
        QCOMPARE(panel.topLevelItem(int(Facet::Operation))->child(1)->checkState(0), Qt::Checked);
    }

    void marksAreSetFoundAndWalked()
    {
        const auto star = [this](int row) {
            return m_table->model()->index(row, EventsModel::Mark).data(EventsModel::MarkedRole).toBool();
        };
        for (const int row : {3, 20, 150}) {
            m_table->selectRow(row);
            QTest::keyClick(m_table, Qt::Key_M);
            QVERIFY(star(row));
        }
        QVERIFY(!star(4));
        QCOMPARE(cellName(m_table, 3, EventsModel::Mark), u"Marked"_s);
        QCOMPARE(cellName(m_table, 4, EventsModel::Mark), u"Not marked"_s);
        m_table->selectRow(0);
        for (const int row : {3, 20, 150, 150}) {
            QTest::keyClick(m_table, Qt::Key_N);
            QCOMPARE(m_table->currentIndex().row(), row);
        }
        QTest::keyClick(m_table, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(m_table->currentIndex().row(), 20);
        search(u"is:marked"_s);
        QTRY_COMPARE(rows(), 3);
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_M); // no longer what was asked for
        QTRY_COMPARE(rows(), 2);
        QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_table, Qt::Key_M);
        QTRY_COMPARE(rows(), 0);
        m_query->setFocus();
        m_query->setText({});
        QTest::keyClicks(m_query, u"mn"_s);
        QCOMPARE(m_query->text(), u"mn"_s);
    }

    /// A view would compare every one of ten million rows.
    void lettersDoNotSearchTheTable()
    {
        m_table->selectRow(0);
        m_table->setCurrentIndex(m_table->model()->index(0, EventsModel::User));
        QTest::keyClicks(m_table, u"warehouse"_s);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void rowsSayWhatBecameOfThem()
    {
        const auto cell = [this](int row, int column) { return m_table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, EventsModel::Delivery), u"accepted"_s);
        QCOMPARE(cell(0, EventsModel::Delay), u"15 s"_s);
        QVERIFY(!cell(0, EventsModel::Batch).isEmpty());
        m_console->archive.wait({199, 200});
        m_console->log.look();
        QTRY_COMPARE(cell(0, EventsModel::Delivery), u"outbox"_s);
        QCOMPARE(cell(2, EventsModel::Delivery), u"accepted"_s);
        search(u"is:waiting"_s);
        QTRY_COMPARE(rows(), 2);
        m_console->archive.wait({});
        m_console->archive.prove({200});
        m_console->log.look();
        QTRY_COMPARE(cell(0, EventsModel::Delivery), u"arrived"_s);
        search(u"is:arrived"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(cell(0, EventsModel::Delivery), u"arrived"_s);
        const QModelIndex state = m_table->model()->index(0, EventsModel::Delivery);
        QVERIFY(state.data(Qt::AccessibleTextRole).toString().contains(u"found in the workspace"_s));
    }

    void saysThatNothingIsStoredYet()
    {
        FakeConsole console;
        MainWindow window(console, WindowOptions{.now = testNow});
        window.show();
        window.showScreen(ScreenId::Events);
        auto *note = window.findChild<EmptyNote *>();
        QTRY_VERIFY(note->text().startsWith("Nothing collected yet"_L1));
        QVERIFY(note->isVisible());
        QCOMPARE(note->geometry(), note->parentWidget()->rect());
    }

    void saysWhichConditionIsInTheWay()
    {
        auto *offer = m_window->findChild<QAbstractButton *>(u"emptyOffer"_s);
        search(u"ip:198.51.100.0/24 op:UserLoginFailed result:failed"_s);
        QTRY_COMPARE(rows(), 0);
        QTRY_VERIFY(offer->isVisible());
        QCOMPARE(offer->text(), u"Without “ip:198.51.100.0/24”: 40 events"_s);
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(m_query->text(), u"op:UserLoginFailed result:failed"_s);
        QTRY_COMPARE(rows(), 40);
        QVERIFY(!offer->isVisible());
        search(u"op:nothing"_s);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!offer->isVisible());
    }

    void viewsKeepFilterColumnsOrderAndFacets()
    {
        QTemporaryDir directory;
        m_window = std::make_unique<MainWindow>(
            *m_console, WindowOptions{.now = testNow, .stateFile = directory.filePath(u"w.ini"_s)});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Events);
        m_table = m_window->findChild<QTableView *>(u"events"_s);
        m_query = m_window->findChild<QueryField *>(u"eventFilter"_s);
        m_facets = m_window->findChild<FacetPanel *>();
        QTRY_COMPARE(rows(), 200);
        QHeaderView &header = *m_table->horizontalHeader();
        header.setSectionHidden(EventsModel::Batch, false);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
            {header.sectionViewportPosition(EventsModel::User) + 20, header.height() / 2});
        m_facets->setOpenFacets(1U << int(Facet::User));
        search(u"op:UserLoginFailed"_s);
        QTRY_COMPARE(rows(), 40);
        const QString first = m_table->model()->index(0, EventsModel::User).data().toString();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QInputDialog *>(u"saveView"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->textValueSelected(u" Night & day "_s);
        dialog->close();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        header.setSectionHidden(EventsModel::Batch, true);
        m_facets->setOpenFacets(0);
        header.setSortIndicator(-1, Qt::DescendingOrder);
        search({});
        QTRY_COMPARE(rows(), 200);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_query->text(), u"op:UserLoginFailed"_s);
        QTRY_COMPARE(rows(), 40);
        QVERIFY(!header.isSectionHidden(EventsModel::Batch));
        QCOMPARE(m_facets->openFacets(), 1U << int(Facet::User));
        QTRY_COMPARE(m_table->model()->index(0, EventsModel::User).data().toString(), first);
        QTest::keyClick(m_table, Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier); // the first of the built-in ones
        QTRY_VERIFY(m_query->text().startsWith("op:UserLoginFailed,Sign-in"_L1));
    }

    void hostileValuesAreInertInFacets()
    {
        QList<RecordRow> hostile = someRecords(1, 2'000'000);
        hostile[0].raw = "{\"Operation\":\"<img src=x>\xE2\x80\xAE\\u0000\\n\",\"UserId\":\"" + QByteArray(1'000'000, 'y')
            + "\",\"ClientIP\":\"<b>1</b>\",\"Workload\":\"&lt;\"}";
        m_console->arrive(hostile);
        QTRY_COMPARE(rows(), 201);
        const QString inert = u"<img src=x>\u27E8U+202E\u27E9\u2400\u23CE"_s;
        QTreeWidgetItem *group = m_facets->topLevelItem(int(Facet::Operation));
        QTRY_VERIFY(item(Facet::Operation, inert) || group->childCount() == 5);
        search(u"workload:\"&lt;\""_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(item(Facet::Operation, inert));
        QVERIFY(!item(Facet::Operation, inert)->toolTip(0).contains("<img"_L1));
        QVERIFY(item(Facet::ClientIp, u"<b>1</b>"_s));
        QTreeWidgetItem *user = m_facets->topLevelItem(int(Facet::User))->child(0);
        QVERIFY(user && user->text(0).size() < 250);
        item(Facet::Operation, inert)->setCheckState(0, Qt::Checked);
        QTRY_COMPARE(rows(), 1);
        user->setCheckState(0, Qt::Checked); // far too long for a filter people read, and still right
        QTRY_COMPARE(rows(), 1);
        m_window->grab();
    }
};

QTEST_MAIN(EventsViewTest)
#include "eventsview_test.moc"
