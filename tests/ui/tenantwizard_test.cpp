// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "ui/faketenantdesk.h"
#include "ui/formwalk.h"
#include "ui/wizarddriver.h"
#include "wizards/resulttable.h"
#include "wizards/tenantwizard.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>

using namespace tributary;
using namespace Qt::StringLiterals;

class TenantWizardTest : public QObject, public WizardDriver {
    Q_OBJECT

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<FakeTenantDesk> m_desk;
    std::unique_ptr<ShownTime> m_time;
    QPointer<TenantWizard> m_wizard;

    enum Page { Where, SignIn, Consent, Create, Permissions, Streams, Finish };

    void open()
    {
        m_wizard = new TenantWizard(*m_desk, *m_console, *m_time);
        m_shown = m_wizard;
        m_wizard->start();
        QVERIFY(QTest::qWaitForWindowActive(m_wizard));
    }

    void toSignIn()
    {
        type("typed", u"contoso-pharma.onmicrosoft.com"_s);
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(SignIn));
        QTRY_COMPARE(m_desk->count(u"parentApp"_s), 1);
        QCoreApplication::processEvents();
    }

    void pasteApp()
    {
        press("wayExisting");
        type("clientId", u"11111111-2222-4333-8444-555555555555"_s);
        type("secret", u"s3cr3t~value"_s);
        next();
    }

    void toPermissions()
    {
        toSignIn();
        pasteApp();
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
        QTRY_VERIFY(nextIsOpen());
    }

    void toStreams()
    {
        toPermissions();
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Streams));
        QTRY_VERIFY(nextIsOpen());
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_console = std::make_unique<FakeConsole>();
        m_console->report(busyStatus());
        m_desk = std::make_unique<FakeTenantDesk>();
        m_time = std::make_unique<ShownTime>(testNow);
        open();
    }

    void cleanup() { delete m_wizard; }

    void onboardsWithAPastedSecret()
    {
        toStreams();
        QCOMPARE(m_desk->secret, u"s3cr3t~value"_s);
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Finish));
        QTRY_COMPARE(m_desk->count(u"finish"_s), 1);
        QTRY_COMPARE(child<ResultTable>("firstEvents")->results().rowCount(), 1);
        QVERIFY(text("count").contains("9 of 10 streams"_L1));
        QCOMPARE(m_desk->last.name, u"contoso-pharma"_s);
        QVERIFY(!m_desk->last.since);
        QVERIFY(child<QPushButton>("cancel")->isHidden());
        next(); // Close
        QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
    }

    void onboardsByKeyboardAlone()
    {
        QTest::keyClicks(QApplication::focusWidget(), u"contoso-pharma.onmicrosoft.com"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(SignIn));
        QTRY_VERIFY(child<QAbstractButton>("wayExisting")->isChecked());
        walkTo(m_wizard, u"clientId"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"11111111-2222-4333-8444-555555555555"_s);
        walkTo(m_wizard, u"secret"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"s3cr3t~value"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
        QTRY_VERIFY(nextIsOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(Streams));
        QTRY_VERIFY(nextIsOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_wizard->currentPage(), int(Finish));
        QTRY_COMPARE(m_desk->count(u"finish"_s), 1);
    }

    void onboardsWithTheParentsApp()
    {
        m_desk->parent = AppRegistration{.clientId = ClientId(newGuid())};
        m_desk->hold(u"awaitConsent"_s);
        toSignIn();
        QTRY_VERIFY(child<QAbstractButton>("wayParent")->isChecked());
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Consent));
        QVERIFY(child<QLineEdit>("consentLink.text")->text().startsWith("https://login.example/"_L1));
        QVERIFY(text("pageLine").contains("15:00"_L1));
        QVERIFY(!nextIsOpen());
        press("consentLink.copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), child<QLineEdit>("consentLink.text")->text());
        m_desk->release();
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
    }

    void entersTheParentsAppOnce()
    {
        toSignIn();
        press("wayParent");
        type("clientId", u"11111111-2222-4333-8444-555555555555"_s);
        type("secret", u"s3cr3t~value"_s);
        next();
        QTRY_COMPARE(m_desk->count(u"awaitConsent"_s), 1);
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
    }

    void saysThatConsentWasRefusedAndWaitsAgain()
    {
        m_desk->parent = AppRegistration{.clientId = ClientId(newGuid())};
        m_desk->consentRefused = Error{.kind = ErrorKind::Forbidden, .code = u"AADSTS65004"_s};
        toSignIn();
        QTRY_VERIFY(child<QAbstractButton>("wayParent")->isChecked());
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Consent));
        QTRY_COMPARE(advice(), u"Consent was not given"_s);
        m_desk->consentRefused.reset();
        press("pageCommand");
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
    }

    void createsAnAppInTheChild()
    {
        toSignIn();
        press("wayCreate");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Create));
        auto *calls = child<ResultTable>("calls");
        QVERIFY(calls->results().rowCount() > 3);
        QVERIFY(!nextIsOpen());
        press("openBrowser");
        QTRY_VERIFY(nextIsOpen());
        QVERIFY(text("user").contains("admin@contoso-pharma.example"_L1));
        next();
        QTRY_COMPARE(m_desk->count(u"create"_s), 1);
        QTRY_COMPARE(text("user"), u"The app is made."_s);
        for (const ResultRow &row : calls->results().rows())
            QCOMPARE(row.state, ResultState::Passed);
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
    }

    void showsTheCodeOfADevice()
    {
        m_desk->hold(u"signInWithCode"_s);
        toSignIn();
        press("wayCreate");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Create));
        press("showCode");
        QCOMPARE(child<QLineEdit>("userCode.text")->text(), u"ABCD-EFGH"_s);
        QVERIFY(text("pageLine").contains("15:00"_L1));
        m_desk->release();
        QTRY_VERIFY(nextIsOpen());
    }

    void goesOnWhereCreatingStopped()
    {
        m_desk->createRefused = Error{.kind = ErrorKind::Forbidden, .code = u"Authorization_RequestDenied"_s};
        toSignIn();
        press("wayCreate");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Create));
        press("openBrowser");
        QTRY_VERIFY(nextIsOpen());
        next();
        QTRY_VERIFY(!advice().isEmpty());
        QCOMPARE(child<ResultTable>("calls")->results().rows().at(1).state, ResultState::Problem);
        m_desk->createRefused.reset();
        next();
        QTRY_COMPARE(text("user"), u"The app is made."_s);
    }

    void tellsASecretsIdFromItsValue()
    {
        toSignIn();
        press("wayExisting");
        type("clientId", u"11111111-2222-4333-8444-555555555555"_s);
        type("secret", u"99999999-2222-4333-8444-555555555555"_s);
        QCOMPARE(advice(), u"That is the secret's ID"_s);
        next();
        QCOMPARE(m_desk->count(u"keepCredential"_s), 0);
        QCOMPARE(m_wizard->currentPage(), int(SignIn));
    }

    void saysWhatIsWrongWithTheClientId()
    {
        toSignIn();
        press("wayExisting");
        type("clientId", u"contoso"_s);
        type("secret", u"s3cr3t~value"_s);
        next();
        QCOMPARE(advice(), u"That is no application id"_s);
        QVERIFY(nextIsOpen());
    }

    void offersToTryANewSecretForAWhile()
    {
        m_desk->proof = fail(Error{.kind = ErrorKind::Configuration, .code = u"AADSTS7000215"_s, .requestId = u"trace-1"_s});
        toSignIn();
        pasteApp();
        QTRY_COMPARE(advice(), u"Secret not accepted"_s);
        press("adviceCopy");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains("AADSTS7000215"_L1) && copied.contains("trace-1"_L1));
        QVERIFY(!copied.contains("s3cr3t"_L1));
        m_desk->proof = {};
        press("tryAgain");
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
    }

    void saysThatThereIsNoKeychain()
    {
        m_desk->keychain = fail(ErrorKind::KeychainMissing, {});
        toSignIn();
        QTRY_COMPARE(advice(u"keychain"_s), u"No keychain on this computer"_s);
    }

    void tenantErrors_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("title");
        QTest::newRow("unknown") << u"AADSTS90002"_s << QString() << u"No such tenant"_s;
        QTest::newRow("typing") << u"TenantMistyped"_s << u"contoso.onmicrosoft.com"_s << u"Is this typed right?"_s;
    }

    void tenantErrors()
    {
        QFETCH(QString, code);
        QFETCH(QString, message);
        QFETCH(QString, title);
        m_desk->found = fail(Error{.kind = ErrorKind::Configuration, .code = code, .message = message});
        type("typed", u"contoso.onmicrosft.com"_s);
        QTRY_COMPARE(advice(), title);
        QVERIFY(!nextIsOpen());
        m_desk->found = someTenant();
        press(message.isEmpty() ? "lookAgain" : "useSuggestion");
        QTRY_VERIFY(nextIsOpen());
    }

    void refusesATenantThatIsHereAlready()
    {
        FoundTenant known = someTenant();
        known.knownAs = u"Contoso"_s;
        m_desk->found = known;
        type("typed", u"contoso.com"_s);
        QTRY_COMPARE(advice(), u"This tenant is here already"_s);
        QVERIFY(!nextIsOpen());
    }

    void namesWhatIsMissing()
    {
        PermissionRow &dlp = m_desk->rights[1];
        dlp.state = PermissionState::Missing;
        dlp.fix = {.text = u"Grant it."_s, .command = u"New-Grant"_s, .link = QUrl(u"https://portal.example/"_s)};
        PermissionRow &read = m_desk->rights[0];
        read.state = PermissionState::Refused;
        read.detail = u"Auditing does not answer."_s;
        read.error = Error{.kind = ErrorKind::Forbidden, .code = u"AF20023"_s};
        read.fix = {.text = u"Switch it on."_s, .command = u"Set-AdminAuditLogConfig"_s};
        toPermissions();
        auto *table = child<ResultTable>("permissions");
        QCOMPARE(table->currentKey(), read.key);
        QVERIFY(text("adviceText").contains("Switch it on."_L1));
        QVERIFY(text("pageLine").contains("You can go on"_L1));
        press("copyFix");
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Set-AdminAuditLogConfig"_s);
        m_desk->rights = provenRights();
        press("pageCommand");
        QTRY_VERIFY(text("pageLine").startsWith("All that is needed"_L1));
    }

    void goesNowhereWhereNothingCanBeRead()
    {
        for (PermissionRow &row : m_desk->rights)
            row.state = PermissionState::Unknown;
        toSignIn();
        pasteApp();
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
        QTRY_COMPARE(text("pageLine"), u"Nothing can be read yet."_s);
        QVERIFY(!nextIsOpen());
    }

    void showsARefusedStreamAndGoesOnWithTheOthers()
    {
        m_desk->refusedStreams << Stream::DlpAll;
        toStreams();
        next();
        QTRY_VERIFY(text("pageLine").startsWith("8 of 9 streams"_L1));
        QCOMPARE(advice(), u"DLP needs one more permission"_s);
        QCOMPARE(m_wizard->currentPage(), int(Streams));
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Finish));
    }

    void leavesOutWhatIsUnticked()
    {
        toStreams();
        auto *table = child<ResultTable>("streams");
        table->choose(u"DLP.All"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        press("lastDays");
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Finish));
        QVERIFY(!m_desk->last.streams.contains(Stream::DlpAll));
        QCOMPARE(m_desk->last.streams.size(), 8);
        QCOMPARE(m_desk->last.since, std::optional(testNow()));
    }

    void stopsStartingStreams()
    {
        m_desk->hold(u"startStreams"_s);
        toStreams();
        next();
        QVERIFY(page()->isBusy());
        QTest::keyClick(m_wizard, Qt::Key_Escape);
        QTRY_VERIFY(!page()->isBusy());
        QVERIFY(text("pageLine").startsWith("Stopped"_L1));
        QVERIFY(m_wizard->isVisible());
    }

    void keepsWhatWasTypedWhenGoingBack()
    {
        toPermissions();
        press("back");
        QCOMPARE(m_wizard->currentPage(), int(SignIn));
        QVERIFY(text("kept").contains("11111111-2222"_L1));
        QVERIFY(nextIsOpen());
        press("back");
        QCOMPARE(child<QLineEdit>("typed")->text(), u"contoso-pharma.onmicrosoft.com"_s);
        next();
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Permissions));
        QCOMPARE(m_desk->count(u"keepCredential"_s), 1);
        press("step1");
        QCOMPARE(m_wizard->currentPage(), int(Where));
    }

    void asksWhatStaysWhenItIsCancelled()
    {
        toPermissions();
        press("cancel");
        auto *box = m_wizard->findChild<QMessageBox *>(u"whatStays"_s);
        QVERIFY(box);
        QTest::mouseClick(box->buttons().constFirst(), Qt::LeftButton);
        QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
        QCOMPARE(m_desk->kept.size(), 1);
        QCOMPARE(m_desk->count(u"discard"_s), 0);
    }

    void closesAtOnceWhereNothingWasEntered()
    {
        press("cancel");
        QTRY_VERIFY(!m_wizard || !m_wizard->isVisible());
    }

    void resumesADraft()
    {
        toPermissions();
        TenantDraft draft = m_desk->kept.constFirst();
        draft.step = OnboardingStep::Subscriptions;
        m_desk->kept = {draft};
        delete m_wizard;
        open();
        QTRY_VERIFY(child<QPushButton>("resumeDraft"));
        press("resumeDraft");
        QTRY_COMPARE(m_wizard->currentPage(), int(Streams));
        press("back");
        press("back");
        press("back");
        QCOMPARE(child<QLineEdit>("typed")->text(), u"contoso-pharma.onmicrosoft.com"_s);
    }

    void saysWhenTheTenantCannotBeSaved()
    {
        m_desk->finishRefused = makeError(ErrorKind::Storage, u"disk full"_s);
        toStreams();
        next();
        QTRY_COMPARE(m_wizard->currentPage(), int(Finish));
        QTRY_VERIFY(!advice().isEmpty());
        QVERIFY(!child<QPushButton>("cancel")->isHidden());
        m_desk->finishRefused.reset();
        press("pageCommand");
        QTRY_VERIFY(text("count").contains("9 of 10 streams"_L1));
    }

    void everyControlHasANameAndCanBeReached()
    {
        m_desk->parent = AppRegistration{.clientId = ClientId(newGuid())};
        for (int page = 0; page < m_wizard->pages().size(); ++page) {
            m_wizard->goTo(page);
            QCoreApplication::processEvents();
            QCOMPARE(namelessControls(m_wizard).join(u", "_s), QString());
            QCOMPARE(clashingMnemonics(m_wizard).join(u", "_s), QString());
        }
    }

    void fitsASmallScreen()
    {
        toPermissions();
        m_wizard->resize(640, 400);
        QVERIFY(m_wizard->findChild<QWidget *>(u"step1"_s)->parentWidget()->isHidden());
        QCOMPARE(text("where"), u"Step 3 of 5"_s);
    }
};

QTEST_MAIN(TenantWizardTest)
#include "tenantwizard_test.moc"
