// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"
#include "ui/fakeconsole.h"
#include "views/mainwindow.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTableView>

using namespace tributary;
using namespace Qt::StringLiterals;

/// The activity log on screen.
class ActivityTest : public QObject {
    Q_OBJECT

    FakeConsole m_console;
    std::unique_ptr<MainWindow> m_window;

    static ActivityEntry line(qint64 row, ActivityKind kind, const QString &subject)
    {
        return {.row = row, .first = row, .at = testNow(), .last = testNow(), .kind = kind, .subject = subject, .number = 1};
    }

    static QList<ActivityEntry> someLines()
    {
        ActivityEntry stopped = line(3, ActivityKind::StreamsStopped, u"Fabrikam"_s);
        stopped.code = u"AADSTS7000222"_s;
        stopped.requestId = u"req-1"_s;
        stopped.tenant = TenantId(u"t-1"_s);
        ActivityEntry started = line(2, ActivityKind::CollectingStarted, {});
        started.who = u"anna"_s;
        return {line(4, ActivityKind::StreamsRecovered, u"Contoso"_s), stopped, started,
            line(1, ActivityKind::TenantAdded, u"Contoso"_s)};
    }

    void open()
    {
        WindowOptions options;
        options.now = testNow;
        m_window = std::make_unique<MainWindow>(m_console, options);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showScreen(ScreenId::Activity);
    }

    template <typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_console.activityAsked.clear();
        m_console.report(busyStatus());
    }
    void cleanup() { m_window.reset(); }

    void foldingsTakeThePlaceOfTheLineTheyRepeat()
    {
        const ShownTime time(testNow);
        ActivityModel model(time);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ActivityFilter filter(model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.merge(someLines());
        QCOMPARE(model.rowCount(), 4);
        ActivityEntry again = someLines()[1];
        again.row = 5;
        again.times = 118;
        model.merge({again});
        model.merge({again}); // nothing new
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.newestRow(), 5);
        QVERIFY(model.index(0, ActivityModel::What).data().toString().contains(u"×118"_s));
        QCOMPARE(model.subjects(), (QStringList{u"Contoso"_s, u"Fabrikam"_s}));
        filter.setText(u"fabrikam req-1"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.setShow(ActivityFilter::Show::Actions);
        QCOMPARE(filter.rowCount(), 2);
        filter.setShow(ActivityFilter::Show::Warnings);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShow(ActivityFilter::Show::All);
        filter.setKind(ActivityKind::TenantAdded);
        QCOMPARE(filter.rowCount(), 1);
        filter.setKind({});
        filter.setSubject(u"Contoso"_s);
        QCOMPARE(filter.rowCount(), 2);
    }

    void hostileTextIsInert()
    {
        const ShownTime time(testNow);
        ActivityModel model(time);
        ActivityEntry hostile = line(1, ActivityKind::StreamsStopped, u"<b>x</b>\u202Egnp\n=1"_s);
        hostile.detail = QString(1'000'000, u'x');
        model.merge({hostile});
        const QString subject = model.index(0, ActivityModel::Subject).data().toString();
        QVERIFY(!subject.contains(QChar(0x202E)) && !subject.contains(u'\n'));
        QVERIFY(model.index(0, ActivityModel::Details).data().toString().size() < 1000);
        QVERIFY(!model.index(0, ActivityModel::What).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

    void asksForWhatItDoesNotHave()
    {
        open();
        QVERIFY(!m_console.activityAsked.isEmpty() && m_console.activityAsked.last() == 0);
        m_console.answerActivity(someLines());
        EngineStatus status = busyStatus();
        const auto asked = m_console.activityAsked.size();
        m_console.report(status);
        QCOMPARE(m_console.activityAsked.size(), asked); // nothing was written
        status.activity = 1;
        m_console.report(status);
        QCOMPARE(m_console.activityAsked.last(), 4);
        QCOMPARE(child<QTableView>(u"activity"_s)->model()->rowCount(), 4);
    }

    void searchesFiltersAndCopies()
    {
        open();
        m_console.answerActivity(someLines());
        auto *table = child<QTableView>(u"activity"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"aadsts"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::mouseClick(child<QAbstractButton>(u"activity2.button"_s), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 2);
        QVERIFY(copied.contains("AADSTS7000222"_L1));
        QTest::mouseClick(child<QAbstractButton>(u"activity0.button"_s), Qt::LeftButton);
        auto *subjects = child<QComboBox>(u"activitySubject"_s);
        subjects->setCurrentIndex(subjects->findData(u"Contoso"_s));
        QCOMPARE(table->model()->rowCount(), 2);
    }
};

QTEST_MAIN(ActivityTest)
#include "activity_test.moc"
