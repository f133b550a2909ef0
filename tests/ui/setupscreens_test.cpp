// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/fakeupkeepdesk.h"
#include "ui/formwalk.h"
#include "views/destinationsscreen.h"
#include "views/mainwindow.h"
#include "views/tenantsscreen.h"
#include "wizards/importdialog.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The Tenants and the Destinations screen in the window.
class SetupScreensTest : public QObject {
    Q_OBJECT

    FakeConsole m_console;
    std::unique_ptr<FakeTenantDesk> m_tenants;
    std::unique_ptr<FakeUpkeepDesk> m_upkeep;
    std::unique_ptr<FakeDestinationDesk> m_destinations;
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *child(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

    void press(const QString &name) const
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }

    void choose(int row) const
    {
        auto *list = child<ResultTable>(u"tenantList"_s);
        QTRY_COMPARE(list->results().rowCount(), 24);
        list->choose(m_upkeep->entries[row].tenant.id.value());
    }

    void tab(int index) const { child<QTabWidget>(u"tenantTabs"_s)->setCurrentIndex(index); }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_tenants = std::make_unique<FakeTenantDesk>();
        m_upkeep = std::make_unique<FakeUpkeepDesk>();
        m_destinations = std::make_unique<FakeDestinationDesk>();
        for (const DestinationStatus &status : busyStatus().destinations) {
            Destination destination{.id = status.id, .name = status.name, .cloud = u"Global"_s};
            destination.target = LogsIngestionTarget{.endpoint = u"https://x.ingest.monitor.azure.com"_s, .ruleId = u"dcr-1"_s};
            m_destinations->all << destination;
        }
        m_console.report(busyStatus());
        WindowOptions options;
        options.now = testNow;
        options.tenants = m_tenants.get();
        options.destinations = m_destinations.get();
        options.upkeep = m_upkeep.get();
        m_window = std::make_unique<MainWindow>(m_console, options);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showScreen(ScreenId::Tenants);
    }

    void cleanup() { m_window.reset(); }

    void listsTenantsWithTheirCredentials()
    {
        auto *list = child<ResultTable>(u"tenantList"_s);
        QTRY_COMPARE(list->results().rowCount(), 24);
        const auto rows = list->results().rows();
        QCOMPARE(rows[0].cells[3], u"in 5 d"_s);
        QCOMPARE(rows[0].state, ResultState::Warning);
        QCOMPARE(rows[1].cells[4], u"Disabled"_s);
        QCOMPARE(rows[2].cells[2], u"Certificate"_s);
        child<QLineEdit>(u"tenantListFilter"_s)->setText(u"gold"_s);
        QCOMPARE(list->results().rowCount(), 1);
    }

    void renamesATenant()
    {
        choose(3);
        auto *name = child<QLineEdit>(u"tenantName"_s);
        QCOMPARE(name->text(), m_upkeep->entries[3].tenant.name);
        QVERIFY(!child<QAbstractButton>(u"saveTenant"_s)->isEnabled());
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Renamed"_s);
        press(u"saveTenant"_s);
        QTRY_COMPARE(m_upkeep->saved.tenant.name, u"Renamed"_s);
    }

    void disablesAndEnables()
    {
        choose(3);
        press(u"enableTenant"_s);
        QTRY_VERIFY(!m_upkeep->entries[3].notes.paused.isEmpty());
        QTRY_COMPARE(child<QAbstractButton>(u"enableTenant"_s)->text(), u"&Enable"_s);
    }

    void saysWhatGoesBeforeATenantIsRemoved()
    {
        choose(3);
        press(u"removeTenant"_s);
        auto *dialog = child<QDialog>(u"removeDialog"_s);
        auto *remove = dialog->findChild<QAbstractButton *>(u"remove"_s);
        QVERIFY(!remove->isEnabled());
        QTRY_VERIFY(remove->isEnabled());
        const QString words = dialog->findChild<QLabel *>(u"removeWords"_s)->text();
        QVERIFY(words.contains("12,345"_L1) && words.contains("Exchange"_L1) && words.contains("never will be"_L1));
        dialog->findChild<QCheckBox *>(u"stopSubscriptions"_s)->click();
        remove->click();
        auto *bar = child<QWidget>(u"undoBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!m_upkeep->entries[3].notes.paused.isEmpty());
        QVERIFY(m_upkeep->removed.isEmpty());
        press(u"removeNow"_s);
        QTRY_COMPARE(m_upkeep->removed, m_upkeep->entries[3].tenant.id);
        QVERIFY(m_upkeep->stoppedSubscriptions && !bar->isVisible());
    }

    void aRemovalCanBeUndone()
    {
        choose(3);
        press(u"removeTenant"_s);
        auto *remove = child<QDialog>(u"removeDialog"_s)->findChild<QAbstractButton *>(u"remove"_s);
        QTRY_VERIFY(remove->isEnabled());
        remove->click();
        QTRY_VERIFY(child<QWidget>(u"undoBar"_s)->isVisible());
        QVERIFY(child<QLabel>(u"undoWords"_s)->text().endsWith("in 30 seconds."_L1));
        press(u"undo"_s);
        QTRY_VERIFY(m_upkeep->entries[3].notes.paused.isEmpty());
        QCOMPARE(m_upkeep->count(u"remove"_s), 0);
    }

    void doesOneThingToManyTenants()
    {
        auto *list = child<ResultTable>(u"tenantList"_s);
        QTRY_COMPARE(list->results().rowCount(), 24);
        list->selectAll();
        auto *chosen = child<QAbstractButton>(u"chosenTenants"_s);
        QTRY_COMPARE(chosen->text(), u"&With 24 tenants"_s);
        auto *check = m_window->findChild<QAction *>(u"checkChosen"_s);
        QCOMPARE(check->text(), u"&Check 24 tenants"_s);
        check->trigger();
        auto *line = child<QLabel>(u"tenantsLine"_s);
        QTRY_COMPARE(line->text(), u"24 tenants: all went well."_s);
        QCOMPARE(m_upkeep->count(u"permissions"_s), 24);
        m_upkeep->refused = Error{.kind = ErrorKind::Storage};
        m_window->findChild<QAction *>(u"pauseChosen"_s)->trigger();
        QTRY_COMPARE(line->text(), u"24 of 24 tenants need you."_s);
        press(u"showBatch"_s);
        auto *results = child<ResultTable>(u"batchResults"_s);
        QVERIFY(results);
        QCOMPARE(results->results().rowCount(), 24);
        m_upkeep->refused.reset();
        list->clearSelection();
        QVERIFY(!chosen->isEnabled());
        list->selectRow(2);
        m_window->findChild<QAction *>(u"tagChosen"_s)->trigger();
        auto *tags = child<QInputDialog>(u"tagsDialog"_s);
        tags->setTextValue(u" gold, eu ,"_s);
        tags->accept();
        QTRY_COMPARE(m_upkeep->saved.notes.tags, (QStringList{u"gold"_s, u"eu"_s}));
    }

    void showsTheHistoryOfATenantAndRenamesByKey()
    {
        choose(3);
        tab(4);
        ActivityEntry added{.row = 9, .first = 9, .at = testNow(), .last = testNow(), .kind = ActivityKind::TenantAdded};
        added.tenant = m_upkeep->entries[3].tenant.id;
        added.subject = u"its name then"_s;
        ActivityEntry other = added;
        other.row = other.first = 8;
        other.tenant = m_upkeep->entries[4].tenant.id;
        m_console.answerActivity({added, other});
        auto *lines = child<QTabWidget>(u"tenantTabs"_s)->findChild<QTableView *>(u"activityList"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 1);
        m_window->activateWindow();
        auto *list = child<ResultTable>(u"tenantList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"tenantName"_s)->hasFocus());
    }

    void replacesACredentialAndKeepsItOpenWhereItIsRefused()
    {
        m_upkeep->refused = Error{.kind = ErrorKind::Configuration, .code = u"AADSTS7000215"_s};
        choose(0);
        tab(3);
        press(u"replaceCredential"_s);
        auto *dialog = child<QDialog>(u"rotateDialog"_s);
        auto *secret = dialog->findChild<QLineEdit *>(u"secret"_s);
        QTest::keyClicks(secret, u"n3w~value"_s);
        dialog->findChild<QAbstractButton *>(u"replace"_s)->click();
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"adviceTitle"_s)->text(), u"Secret not accepted"_s);
        QVERIFY(dialog->isVisible());
        m_upkeep->refused.reset();
        dialog->findChild<QAbstractButton *>(u"replace"_s)->click();
        QTRY_COMPARE(m_upkeep->count(u"rotate"_s), 2);
        QCOMPARE(m_upkeep->secret, u"n3w~value"_s);
        QTRY_VERIFY(!child<QDialog>(u"rotateDialog"_s));
    }

    void entersTheDateWhereMicrosoftDoesNotTell()
    {
        m_upkeep->refused = makeError(ErrorKind::Forbidden, u"no"_s);
        choose(0);
        tab(3);
        press(u"readExpiry"_s);
        QTRY_COMPARE(m_upkeep->count(u"readExpiry"_s), 1);
        m_upkeep->refused.reset();
        press(u"keepExpiry"_s);
        QTRY_COMPARE(m_upkeep->count(u"setExpiry"_s), 1);
    }

    void asksBeforeASubscriptionIsStopped()
    {
        choose(0);
        tab(2);
        press(u"askStreams"_s);
        auto *streams = child<ResultTable>(u"tenantStreams"_s);
        QTRY_COMPARE(streams->results().rowCount(), 10);
        QTRY_VERIFY(child<QAbstractButton>(u"stopStream"_s)->isEnabled());
        press(u"stopStream"_s);
        auto *box = child<QMessageBox>(u"stopQuestion"_s);
        QVERIFY(box->informativeText().contains("can never be fetched"_L1));
        box->buttons().constLast()->click();
        QTRY_COMPARE(m_upkeep->stopped, QList<Stream>{m_upkeep->entries.isEmpty() ? Stream::AuditGeneral : allStreams()[0]});
        streams->choose(u"Audit.Exchange"_s);
        QTRY_VERIFY(child<QAbstractButton>(u"startStream"_s)->isEnabled());
        press(u"startStream"_s);
        QTRY_COMPARE(m_upkeep->count(u"startStream"_s), 1);
    }

    void checksPermissionsOnDemand()
    {
        choose(0);
        tab(1);
        QCOMPARE(m_upkeep->count(u"permissions"_s), 0);
        press(u"checkPermissions"_s);
        QTRY_COMPARE(child<ResultTable>(u"tenantPermissions"_s)->results().rowCount(), 8);
        QTRY_VERIFY(child<QLabel>(u"permissionsLine"_s)->text().startsWith("Checked at"_L1));
    }

    void copiesSettings()
    {
        choose(0);
        press(u"cloneTenant"_s);
        auto *dialog = child<QDialog>(u"cloneDialog"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"cloneTo"_s)->count(), 23);
        dialog->findChild<QAbstractButton *>(u"clone"_s)->click();
        QTRY_COMPARE(m_upkeep->count(u"cloneSettings"_s), 1);
    }

    void importsOnlyWhatIsTickedAfterAPreview()
    {
        QTRY_VERIFY(m_upkeep->count(u"tenants"_s) > 0);
        m_window->actionRegistry().action("tenants.import"_L1).trigger();
        auto *dialog = child<ImportDialog>(u"importDialog"_s);
        dialog->preview(u"/srv/tenants.csv"_s);
        auto *rows = dialog->findChild<ResultTable *>(u"importRows"_s);
        QTRY_COMPARE(rows->results().rowCount(), 2);
        QCOMPARE(rows->results().rows()[1].cells[3], u"the client id is no GUID"_s);
        auto *import = dialog->findChild<QAbstractButton *>(u"import"_s);
        QVERIFY(!import->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"secret"_s), u"s3cr3t"_s);
        QVERIFY(import->isEnabled());
        import->click();
        QTRY_COMPARE(m_upkeep->importedLines, QList<int>{2});
        QTRY_COMPARE(rows->results().rows()[0].cells[3], u"Added"_s);
        QVERIFY(!import->isEnabled());
        QCOMPARE(m_upkeep->secret, u"s3cr3t"_s);
    }

    void checksADestinationAndSaysWhatIsWrong()
    {
        m_destinations->checkRefused = Error{.kind = ErrorKind::Configuration, .code = u"AADSTS7000222"_s};
        m_window->showScreen(ScreenId::Destinations);
        QTRY_COMPARE(child<ResultTable>(u"destinationList"_s)->results().rowCount(), m_destinations->all.size());
        press(u"checkDestination"_s);
        auto *card = child<QWidget>(u"destinationAdvice"_s);
        QTRY_COMPARE(card->findChild<QLabel *>(u"adviceTitle"_s)->text(), u"Client secret has expired"_s);
        m_destinations->checkRefused.reset();
        press(u"checkDestination"_s);
        QTRY_VERIFY(child<QLabel>(u"destinationLine"_s)->text().startsWith("It accepts."_L1));
    }

    void showsTheProofByTheHour()
    {
        m_window->showScreen(ScreenId::Destinations);
        auto *hours = child<ResultTable>(u"proofHours"_s);
        QTRY_COMPARE(hours->results().rowCount(), 24);
        QTRY_COMPARE(m_destinations->count(u"prove"_s), 1); // nothing was asked for a quarter of an hour
        QTRY_COMPARE(hours->results().rows().at(1).cells.at(4), hours->results().rows().at(1).cells.at(3));
        const auto rows = hours->results().rows();
        QCOMPARE(rows[0].cells[5], u"2,497"_s);
        QCOMPARE(rows[0].state, ResultState::Running);
        QCOMPARE(rows[3].state, ResultState::Warning);
        QVERIFY(rows[3].cells[6].contains("5 in quarantine"_L1));
        QVERIFY(rows[5].cells[6].contains("2 arrived twice"_L1));
        QVERIFY(child<QLabel>(u"proofSum"_s)->text().endsWith("2,502 explained, 0 unexplained."_L1));
        press(u"copyProof"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("Hour\tCollected"_L1));
        press(u"proveNow"_s);
        QTRY_COMPARE(m_destinations->count(u"prove"_s), 2);
    }

    void saysWhyArrivalIsNotKnown()
    {
        m_destinations->hours.reading = ProofReading::Refused;
        m_destinations->hours.refusal = Error{.kind = ErrorKind::Forbidden, .code = u"InsufficientAccessError"_s};
        m_window->showScreen(ScreenId::Destinations);
        QTRY_VERIFY(child<QLabel>(u"proofReason"_s)->text().contains("Log Analytics Reader"_L1));
        QVERIFY(child<QLabel>(u"proofReason"_s)->isVisible());
    }

    void pausesRenamesAndTestsADestination()
    {
        m_window->showScreen(ScreenId::Destinations);
        QTRY_VERIFY(child<QAbstractButton>(u"pauseDestination"_s)->isEnabled());
        press(u"sendTestEvent"_s);
        QTRY_VERIFY(child<QLabel>(u"destinationLine"_s)->text().startsWith("The test event arrived"_L1));
        press(u"pauseDestination"_s);
        QTRY_COMPARE(child<QAbstractButton>(u"pauseDestination"_s)->text(), u"Resume sendin&g"_s);
        QVERIFY(!child<QAbstractButton>(u"sendTestEvent"_s)->isEnabled());
        press(u"pauseDestination"_s);
        QTRY_COMPARE(*m_destinations->paused, false);
        m_window->activateWindow();
        child<ResultTable>(u"destinationList"_s)->setFocus();
        QTest::keyClick(child<ResultTable>(u"destinationList"_s), Qt::Key_F2);
        auto *dialog = child<QInputDialog>(u"renameDialog"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u" SOC "_s);
        dialog->accept();
        QTRY_COMPARE(m_destinations->count(u"rename"_s), 1);
    }

    void looksAtTablesAndLimits()
    {
        m_window->showScreen(ScreenId::Destinations);
        auto *tabs = child<QTabWidget>(u"destinationTabs"_s);
        QTRY_VERIFY(child<QAbstractButton>(u"pauseDestination"_s)->isEnabled());
        QCOMPARE(m_destinations->count(u"schema"_s), 0);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(child<QLabel>(u"tablesLine"_s)->text().startsWith("2 columns"_L1));
        const auto columns = child<ResultTable>(u"tableColumns"_s)->results().rows();
        QCOMPARE(columns[0].cells[0], u"Custom-ChildO365AAD → ChildO365AAD_CL"_s);
        QCOMPARE(columns[4].cells[3], u"Missing in the table"_s);
        QCOMPARE(columns[9].cells[3], u"Missing in the rule"_s);
        tabs->setCurrentIndex(2);
        auto *limits = child<ResultTable>(u"limits"_s);
        QTRY_COMPARE(limits->results().rowCount(), 5);
        QCOMPARE(limits->results().rows().at(0).cells.at(1), u"38 of 10,000"_s);
        QVERIFY(limits->results().rows().at(4).cells.at(1).startsWith("2 times"_L1));
    }

    void keepsTheServersWordsInTheErrorLog()
    {
        m_window->showScreen(ScreenId::Destinations);
        QTRY_VERIFY(child<QAbstractButton>(u"pauseDestination"_s)->isEnabled());
        child<QTabWidget>(u"destinationTabs"_s)->setCurrentIndex(3);
        ActivityEntry stopped{
            .row = 7, .first = 7, .at = testNow(), .last = testNow(), .kind = ActivityKind::DestinationStopped};
        stopped.subject = m_destinations->all[0].name;
        stopped.code = u"OperationFailed"_s;
        stopped.detail = u"IsRbacPresent: False"_s;
        stopped.requestId = u"req-1"_s;
        ActivityEntry other = stopped;
        other.row = other.first = 6;
        other.subject = u"Elsewhere"_s;
        m_console.answerActivity({stopped, other});
        auto *list = m_window->findChild<QWidget *>(u"destinationTabs"_s)->findChild<QTableView *>(u"activityList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        const QString details = list->parentWidget()->findChild<QPlainTextEdit *>(u"activityDetails"_s)->toPlainText();
        QVERIFY(details.contains("IsRbacPresent"_L1) && details.contains("req-1"_L1));
    }

    void asksBeforeADestinationIsRemoved()
    {
        m_window->showScreen(ScreenId::Destinations);
        QTRY_VERIFY(child<QAbstractButton>(u"removeDestination"_s)->isEnabled());
        press(u"removeDestination"_s);
        auto *box = child<QMessageBox>(u"removeQuestion"_s);
        QVERIFY(box);
        box->buttons().constLast()->click();
        QTRY_COMPARE(m_destinations->removed, m_destinations->all[0].id);
    }

    void everyControlHasAName()
    {
        choose(0);
        for (int index = 0; index < 5; ++index) {
            tab(index);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(m_window.get()).join(u", "_s), QString());
        }
        m_window->showScreen(ScreenId::Destinations);
        QTRY_VERIFY(child<QAbstractButton>(u"pauseDestination"_s)->isEnabled());
        for (int index = 0; index < 4; ++index) {
            child<QTabWidget>(u"destinationTabs"_s)->setCurrentIndex(index);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(m_window.get()).join(u", "_s), QString());
            QCOMPARE(clashingMnemonics(m_window.get()).join(u", "_s), QString());
        }
    }
};

QTEST_MAIN(SetupScreensTest)
#include "setupscreens_test.moc"
