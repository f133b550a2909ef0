// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/formwalk.h"
#include "ui/wizarddriver.h"
#include "wizards/destinationwizard.h"
#include "wizards/resulttable.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

using namespace tributary;
using namespace Qt::StringLiterals;

class DestinationWizardTest : public QObject, public WizardDriver {
    Q_OBJECT

    std::unique_ptr<FakeDestinationDesk> m_desk;
    std::unique_ptr<ShownTime> m_time;
    QPointer<DestinationWizard> m_wizard;

    enum Page { Kind, Parent, Place, Template, Create, Test, Plain };

    void open()
    {
        m_wizard = new DestinationWizard(*m_desk, *m_time);
        m_shown = m_wizard;
        m_wizard->start();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }

    void toParent()
    {
        next();
        QCOMPARE(m_wizard->currentPage(), int(Parent));
    }

    void enterApp()
    {
        type("parent", u"parent.example"_s);
        type("clientId", u"11111111-2222-4333-8444-555555555555"_s);
        type("secret", u"s3cr3t~value"_s);
    }

    void toPlan()
    {
        toParent();
        enterApp();
        press("wayApp");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Place));
        QTRY_VERIFY(nextIsOpen());
        next();
        QCOMPARE(m_wizard->currentPage(), int(Create));
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_desk = std::make_unique<FakeDestinationDesk>();
        m_time = std::make_unique<ShownTime>(testNow);
        open();
    }

    void cleanup() { delete m_wizard; }

    void makesEverythingForAPersonWhoSignsIn()
    {
        toParent();
        enterApp();
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Place));
        QCOMPARE(m_desk->secret, u"s3cr3t~value"_s);
        QVERIFY(!nextIsOpen());
        press("openBrowser");
        QTRY_VERIFY(nextIsOpen());
        QVERIFY(text("user").contains("admin@parent.example"_L1));
        QCOMPARE(child<ResultTable>("workspaces")->results().rows().constFirst().cells.at(1), u"Production"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), int(Create));
        QVERIFY(child<ResultTable>("plan")->results().rowCount() > 3);
        next(); // Create
        QTRY_COMPARE(text("pageLine"), u"Everything is made."_s);
        next();
        QCOMPARE(m_wizard->currentPage(), int(Test));
        QTRY_COMPARE(text("pageLine"), u"Accepted and arrived."_s);
        const auto rows = child<ResultTable>("proof")->results().rows();
        QCOMPARE(rows.at(0).cells.at(1), u"Accepted after 0.4 s"_s);
        QCOMPARE(rows.at(1).cells.at(1), u"Visible in the workspace after 48.0 s"_s);
        QSignalSpy added(m_wizard, &DestinationWizard::destinationAdded);
        next();
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(m_desk->last.target.ruleId.startsWith("dcr-"_L1));
        QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
    }

    void showsWhatAzureRefusedAndTriesAgain()
    {
        m_desk->createRefused = Error{.kind = ErrorKind::Forbidden,
            .code = u"AuthorizationFailed"_s,
            .message = u"The client does not have authorization: details"_s,
            .httpStatus = 403};
        toPlan();
        next();
        QTRY_COMPARE(advice(), u"Not allowed to do this in Azure"_s);
        QCOMPARE(child<ResultTable>("plan")->results().rows().at(1).state, ResultState::Problem);
        press("adviceCopy");
        QVERIFY(QGuiApplication::clipboard()->text().contains("details"_L1));
        m_desk->createRefused.reset();
        next();
        QTRY_COMPARE(text("pageLine"), u"Everything is made."_s);
    }

    void leavesOutWhatIsUnticked()
    {
        toPlan();
        const int before = child<ResultTable>("plan")->results().rowCount();
        press("extraFunctions");
        QVERIFY(child<ResultTable>("plan")->results().rowCount() < before);
    }

    void exportsATemplateAndTakesItsOutputs()
    {
        toPlan();
        press("templateInstead");
        QCOMPARE(m_wizard->currentPage(), int(Template));
        QVERIFY(child<QLineEdit>("deployCommand.text")->text().contains("tributary.json"_L1));
        QVERIFY(!nextIsOpen());
        child<QPlainTextEdit>("outputs")->setPlainText(u"nothing of use"_s);
        next();
        QCOMPARE(advice(), u"Something is missing"_s);
        child<QPlainTextEdit>("outputs")->setPlainText(
            u"logsIngestion: https://x.westeurope.logs.ingest.monitor.azure.com\nimmutableId: dcr-%1"_s.arg(QString(32, u'a')));
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Test));
    }

    void takesAPastedEndpoint()
    {
        toParent();
        enterApp();
        press("wayPaste");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Template));
        type("endpoint", u"https://x.westeurope.logs.ingest.monitor.azure.com"_s);
        type("ruleId", u"dcr-"_s + QString(32, u'a'));
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Test));
        QTRY_COMPARE(m_desk->count(u"test"_s), 1);
    }

    void finishesWhileTheRoleIsOnItsWay()
    {
        m_desk->marker = {.phase = ProofPhase::RolePending, .since = testNow(), .until = testNow() + std::chrono::minutes(30)};
        m_desk->hold(u"test"_s);
        toPlan();
        next();
        QTRY_COMPARE(text("pageLine"), u"Everything is made."_s);
        next();
        QTRY_VERIFY(child<ResultTable>("proof")->results().rows().at(0).cells.at(1).contains("30 minutes"_L1));
        next();
        QTRY_COMPARE(m_desk->count(u"finish"_s), 1);
    }

    void givesTheQuestionWhereTheWorkspaceMayNotBeRead()
    {
        m_desk->marker.phase = ProofPhase::CannotLook;
        toPlan();
        next();
        QTRY_COMPARE(text("pageLine"), u"Everything is made."_s);
        next();
        QTRY_COMPARE(advice(), u"Ask the workspace yourself"_s);
        press("copyQuery");
        QVERIFY(QGuiApplication::clipboard()->text().contains("RecordId"_L1));
    }

    void saysThatThereIsNoSuchParent()
    {
        m_desk->parentRefused = Error{.kind = ErrorKind::Configuration, .code = u"AADSTS90002"_s};
        toParent();
        enterApp();
        next();
        QTRY_COMPARE(advice(), u"No such tenant"_s);
        QVERIFY(nextIsOpen());
    }

    void saysThatNoWorkspaceCanBeSeen()
    {
        m_desk->places.clear();
        toParent();
        enterApp();
        press("wayApp");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Place));
        QTRY_COMPARE(advice(), u"No workspace can be seen"_s);
        QVERIFY(!nextIsOpen());
        m_desk->places = {someWorkspace()};
        press("pageCommand");
        QTRY_VERIFY(nextIsOpen());
    }

    void addsFiles()
    {
        press("kindFiles");
        next();
        QCOMPARE(m_wizard->currentPage(), int(Plain));
        type("directory", u"audit"_s);
        next();
        QCOMPARE(advice(), u"The whole path is needed"_s);
        type("directory", u"/srv/audit"_s);
        QSignalSpy added(m_wizard, &DestinationWizard::destinationAdded);
        next();
        QTRY_COMPARE(added.size(), 1);
        QCOMPARE(std::get<FilesTarget>(m_desk->added.target).directory, u"/srv/audit"_s);
    }

    void addsATopic()
    {
        press("kindKafka");
        next();
        QVERIFY(!nextIsOpen());
        type("connection", u"Endpoint=sb://x/;SharedAccessKey=abc"_s);
        m_desk->addRefused = makeError(ErrorKind::Usage, u"no connection string"_s);
        next();
        QTRY_VERIFY(!advice().isEmpty());
        m_desk->addRefused.reset();
        next();
        QTRY_COMPARE(m_desk->count(u"add"_s), 2);
        QVERIFY(m_desk->secret.startsWith("Endpoint="_L1));
    }

    void addsATopicByAToken()
    {
        press("kindKafka");
        next();
        child<QComboBox>("security")->setCurrentIndex(1);
        type("brokers", u"soc.servicebus.windows.net:9093"_s);
        type("topic", u"audit"_s);
        QVERIFY(!nextIsOpen());
        type("kafkaSecret", u"s3cr3t"_s);
        type("kafkaTenant", u"parent"_s);
        next();
        QCOMPARE(advice(), u"That is no tenant id"_s);
        type("kafkaTenant", u"0c2b7e9a-41d8-4d8e-8d41-5c0f2b7e9a41"_s);
        type("kafkaClient", u"11111111-2222-4333-8444-555555555555"_s);
        next();
        QTRY_COMPARE(m_desk->count(u"add"_s), 1);
        QCOMPARE(m_desk->secret, u"s3cr3t"_s);
        QCOMPARE(std::get<KafkaTarget>(m_desk->added.target).security, KafkaSecurity::OAuthBearer);
        QCOMPARE(m_desk->added.app.clientId.value(), u"11111111-2222-4333-8444-555555555555"_s);
        QCOMPARE(m_desk->added.parent.value(), u"0c2b7e9a-41d8-4d8e-8d41-5c0f2b7e9a41"_s);
    }

    void addsAWorkspaceByItsKey()
    {
        press("kindDataCollector");
        next();
        type("workspaceId", u"not a guid"_s);
        type("workspaceKey", u"a2V5"_s);
        next();
        QCOMPARE(advice(), u"That is no workspace id"_s);
        type("workspaceId", u"8d41c2b7-9a41-4d8e-8d41-0c2b7e9a41d8"_s);
        next();
        QTRY_COMPARE(m_desk->count(u"add"_s), 1);
        QCOMPARE(m_desk->secret, u"a2V5"_s);
    }

    void keepsADraftAndResumesIt()
    {
        toPlan();
        press("cancel");
        auto *box = m_wizard->findChild<QMessageBox *>(u"whatStays"_s);
        QVERIFY(box);
        box->buttons().constFirst()->click();
        QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
        QCOMPARE(m_desk->kept.size(), 1);
        m_desk->kept[0].step = DestinationStep::Workspace;
        open();
        QTRY_VERIFY(child<QPushButton>("resumeDraft"));
        press("resumeDraft");
        QTRY_COMPARE(m_wizard->currentPage(), int(Place));
    }

    void everyControlHasANameAndCanBeReached()
    {
        for (int page = 0; page < m_wizard->pages().size(); ++page) {
            m_wizard->goTo(page);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(m_wizard).join(u", "_s), QString());
            QCOMPARE(clashingMnemonics(m_wizard).join(u", "_s), QString());
        }
    }

    void everythingIsDoneByKeyboardAlone()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_wizard->currentPage(), int(Parent));
        QTest::keyClicks(QApplication::focusWidget(), u"parent.example"_s);
        walkTo(m_wizard, u"clientId"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"11111111-2222-4333-8444-555555555555"_s);
        walkTo(m_wizard, u"secret"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"s3cr3t~value"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(Place));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Open browser
        QTRY_VERIFY(nextIsOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(Create));
    }
};

QTEST_MAIN(DestinationWizardTest)
#include "destinationwizard_test.moc"
