// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakecaredesk.h"
#include "ui/fakeconfigurationdesk.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/fakesettingsdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/fakeupkeepdesk.h"
#include "ui/pseudo.h"
#include "views/backfilldialog.h"
#include "views/coveragedialog.h"
#include "views/keysdialog.h"
#include "views/mainwindow.h"
#include "wizards/configurationdialogs.h"
#include "wizards/destinationwizard.h"
#include "wizards/importdialog.h"
#include "wizards/tenantwizard.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTabWidget>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every screen, dialog and wizard page in a language a third longer than English, at 960 x 600. With TRIBUTARY_PICTURES=FOLDER
/// in the environment each is also drawn into that folder, mirrored, for people to look at;
/// with TRIBUTARY_PICTURE_LANGUAGE=CODE in that language and its direction.
class PseudoTest final : public QObject {
    Q_OBJECT

    PseudoTranslator m_translator{QStringLiteral(TRIBUTARY_SOURCE_DIR "/translations/tributary_de.ts")};
    QTranslator m_real;
    QStringList m_wrong;
    const QString m_pictures = qEnvironmentVariable("TRIBUTARY_PICTURES");
    FakeConsole m_console;
    FakeTenantDesk m_tenants;
    FakeCareDesk m_care;
    FakeConfigurationDesk m_configuration;
    FakeSettingsDesk m_profile;
    FakeUpkeepDesk m_upkeep;
    FakeDestinationDesk m_destinations;

    /// Names, ids and words of the services, which no language changes.
    static const QRegularExpression &data()
    {
        static const QRegularExpression known(
            u"https?://\\S+|[\\w.-]+@[\\w.-]+|\\b[\\w-]+(?:\\.[\\w-]+)+\\b|\\b[0-9a-fA-F-]{8,}\\b|\\b[A-Z]\\w+(?: [A-Z]\\w+)+\\b"_s
            u"|Tributary|Contoso|Fabrikam|Litware|Proseware|Datum Corporation|Ctrl|Shift|Alt|Enter|Return|Esc|UTC|JSON|CSV|KQL"_s
            u"|^&?(?:OK|Cancel|Close|Save)$|Global(?: cloud)?|\\((?:DoD|GCC)\\)|China \\(21Vianet\\)|sentinel|A call went through|(?:GET|POST|PUT|PATCH) /.*"_s);
        return known;
    }

    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    void look(QWidget &window, const QString &name)
    {
        settle();
        for (const QString &text : untranslatedTexts(window, data()))
            m_wrong << name + u" untranslated "_s + text;
        for (const QString &text : cutTexts(window))
            m_wrong << name + u" cut "_s + text;
        if (!m_pictures.isEmpty())
            QVERIFY(window.grab().save(QDir(m_pictures).filePath(name + u".png"_s)));
    }

    static void press(QWidget &window, const QString &name)
    {
        auto *button = window.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        settle();
    }

    static void typeTenant(TenantWizard &wizard, const FakeTenantDesk &desk)
    {
        wizard.start();
        wizard.resize(960, 600);
        settle();
        auto *typed = wizard.findChild<QLineEdit *>(u"typed"_s);
        typed->setText(u"contoso-pharma.onmicrosoft.com"_s);
        Q_EMIT typed->textEdited({});
        QTRY_VERIFY(desk.count(u"findTenant"_s) == 1);
    }

    /// Of settings, and the support bundle that the last one leads to.
    void lookAtGroups(MainWindow &window)
    {
        auto *groups = window.findChild<QListWidget *>(u"settingsGroups"_s);
        for (int i = 1; i < groups->count(); ++i) {
            groups->setCurrentRow(i);
            look(window, u"settings-%1"_s.arg(i));
        }
        press(window, u"settingsBundle"_s);
        auto *bundle = window.findChild<QDialog *>(u"bundleDialog"_s);
        look(*bundle, u"support-bundle"_s);
        bundle->close();
    }

    void verify()
    {
        m_wrong.removeDuplicates();
        const QStringList wrong = std::exchange(m_wrong, {});
        for (const QString &line : wrong) // a failure's own message is cut
            qWarning().noquote() << line;
        QVERIFY(wrong.isEmpty());
    }

    [[nodiscard]] std::unique_ptr<MainWindow> open()
    {
        WindowOptions options;
        options.now = testNow;
        options.tenants = &m_tenants;
        options.upkeep = &m_upkeep;
        options.destinations = &m_destinations;
        options.care = &m_care;
        options.configuration = &m_configuration;
        options.profile = &m_profile;
        auto window = std::make_unique<MainWindow>(m_console, options);
        window->resize(960, 600);
        window->show();
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(!m_translator.isEmpty());
        const QString real = qEnvironmentVariable("TRIBUTARY_PICTURE_LANGUAGE");
        if (!real.isEmpty()) {
            QVERIFY(m_real.load(u"tributary_"_s + real, QStringLiteral(TRIBUTARY_BINARY_DIR "/translations")));
            QLocale::setDefault(QLocale(real == u"ar"_s ? u"ar_AE"_s : real));
        }
        QCoreApplication::installTranslator(real.isEmpty() ? &m_translator : &m_real);
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
        applyTheme(*qApp, ThemeChoice::Light);
        if (!m_pictures.isEmpty())
            QApplication::setLayoutDirection(real.isEmpty() ? Qt::RightToLeft : QLocale(real).textDirection());
    }

    void textsAreLongerAndMarked()
    {
        QCOMPARE(pseudo(u"&Open %1"_s), u"[&Opén %1 ~]"_s);
        QVERIFY(pseudo(u"Tenants"_s).size() > 8);
    }

    void screens()
    {
        m_console.report(busyStatus());
        const auto window = open();
        const QMap<QString, ScreenId> screens{{u"overview"_s, ScreenId::Overview}, {u"tenants"_s, ScreenId::Tenants},
            {u"events"_s, ScreenId::Events}, {u"destinations"_s, ScreenId::Destinations}, {u"activity"_s, ScreenId::Activity},
            {u"settings"_s, ScreenId::Settings}};
        for (const auto &[name, screen] : screens.asKeyValueRange()) {
            window->showScreen(screen);
            if (screen == ScreenId::Activity)
                m_console.answerActivity(someActivity());
            if (screen == ScreenId::Events)
                m_console.arrive(someRecords(200));
            look(*window, name);
            if (screen == ScreenId::Settings)
                lookAtGroups(*window);
        }
        m_console.report(brokenStatus());
        window->showScreen(ScreenId::Overview);
        look(*window, u"overview-broken"_s);
        m_console.report(emptyStatus());
        look(*window, u"first-run"_s);
        verify();
    }

    void tenantTabsAndDialogs()
    {
        m_console.report(busyStatus());
        const auto window = open();
        window->showScreen(ScreenId::Tenants);
        settle();
        auto *tabs = window->findChild<QTabWidget *>(u"tenantTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            if (i == 1)
                press(*window, u"checkPermissions"_s);
            if (i == 2)
                press(*window, u"askStreams"_s);
            look(*window, u"tenants-tab-%1"_s.arg(i));
        }
        press(*window, u"replaceCredential"_s);
        look(*window->findChild<QWidget *>(u"rotateDialog"_s), u"rotate"_s);
        tabs->setCurrentIndex(0);
        press(*window, u"removeTenant"_s);
        look(*window->findChild<QWidget *>(u"removeDialog"_s), u"remove"_s);
        window->actionRegistry().action("tenants.import"_L1).trigger();
        auto *import = window->findChild<ImportDialog *>(u"importDialog"_s);
        import->preview(u"/srv/tenants.csv"_s);
        look(*import, u"import"_s);
        verify();
    }

    void dialogs()
    {
        m_console.report(busyStatus());
        const auto window = open();
        const TenantStatus tenant = m_console.status().tenants[2];
        ShownTime time(testNow);
        CoverageDialog coverage(m_console, time);
        coverage.openFor(tenant);
        const Instant now = testNow();
        m_console.answerCoverage(tenant.id,
            {{Stream::AuditGeneral, StretchState::Complete, {now - 100h, now - 9h}, {}, {}},
                {Stream::AuditGeneral, StretchState::Gap, {now - 9h, now - 8h}, {}, now + 159h},
                {Stream::AuditGeneral, StretchState::Settling, {now - 8h, now}, {}, {}},
                {Stream::AuditExchange, StretchState::Lost, {now - 9h, now - 8h}, {}, {}}});
        look(coverage, u"coverage"_s);
        BackfillDialog backfill(m_console, time);
        backfill.openFor(tenant.id, Stream::AuditExchange);
        look(backfill, u"backfill"_s);
        backfill.findChild<QAbstractButton *>(u"start"_s)->click();
        look(backfill, u"backfill-running"_s);
        window->showScreen(ScreenId::Events);
        window->actionRegistry().action("help.keys"_L1).trigger();
        auto *keys = window->findChild<KeysDialog *>();
        look(*keys, u"keys"_s);
        window->showScreen(ScreenId::Events);
        window->actionRegistry().action("records.overTime"_L1).trigger();
        look(*window->findChild<QWidget *>(u"histogramTable"_s), u"over-time"_s);
        keys->close();
        window->showScreen(ScreenId::Tenants);
        settle();
        press(*window, u"cloneTenant"_s);
        look(*window->findChild<QWidget *>(u"cloneDialog"_s), u"clone"_s);
        verify();
    }

    void wholeProfile()
    {
        using Change = ConfigurationChange;
        FakeConfigurationDesk desk;
        const QString reason = pseudo(u"Its app registration and cloud stay as they are here."_s);
        desk.changes = {{Change::Subject::Tenant, Change::Action::Add, u"[Contoso]"_s, {}, true},
            {Change::Subject::Destination, Change::Action::Leave, u"[Parent]"_s, reason},
            {Change::Subject::Setting, Change::Action::Same, u"[poll-interval]"_s, {}},
            {Change::Subject::Selection, Change::Action::Change, u"[Contoso]"_s, {}}};
        auto *import = new ImportConfigurationDialog(desk, u"[file]"_s);
        import->open();
        settle();
        look(*import, u"import-configuration"_s);
        import->close();
        desk.words = {u"[tributary]"_s, {pseudo(u"WARNING: records were never sent."_s), pseudo(u"Deleted are:"_s)}, true};
        auto *gone = new DeleteDataDialog(desk);
        gone->open();
        settle();
        look(*gone, u"delete-data"_s);
        gone->close();
        verify();
    }

    void consent()
    {
        m_console.report(busyStatus());
        ShownTime time(testNow);
        FakeTenantDesk desk;
        desk.parent = AppRegistration{.clientId = ClientId(u"11111111-2222-4333-8444-555555555555"_s)};
        auto *wizard = new TenantWizard(desk, m_console, time);
        typeTenant(*wizard, desk);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-tenant-2-parent"_s);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-tenant-3-consent"_s);
        desk.hold(u"awaitConsent"_s);
        press(*wizard, u"openConsent"_s);
        look(*wizard, u"add-tenant-3-waiting"_s);
        delete wizard;
        verify();
    }

    void tenantWizard()
    {
        m_console.report(busyStatus());
        ShownTime time(testNow);
        FakeTenantDesk desk;
        desk.rights[1].state = PermissionState::Missing;
        desk.refusedStreams << Stream::DlpAll;
        auto *wizard = new TenantWizard(desk, m_console, time);
        typeTenant(*wizard, desk);
        look(*wizard, u"add-tenant-1"_s);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-tenant-2-existing"_s);
        press(*wizard, u"guide"_s);
        look(*wizard, u"add-tenant-2-guide"_s);
        press(*wizard, u"useCertificate"_s);
        press(*wizard, u"guide"_s);
        press(*wizard, u"wayCreate"_s);
        look(*wizard, u"add-tenant-2-create"_s);
        press(*wizard, u"next"_s);
        desk.hold(u"signInWithCode"_s);
        press(*wizard, u"showCode"_s);
        look(*wizard, u"add-tenant-3-code"_s);
        desk.release();
        settle();
        for (int page = 3; page <= 6; ++page) {
            press(*wizard, u"next"_s);
            look(*wizard, u"add-tenant-%1"_s.arg(page));
        }
        delete wizard;
        verify();
    }

    void destinationWizard()
    {
        ShownTime time(testNow);
        FakeDestinationDesk desk;
        auto *wizard = new DestinationWizard(desk, time);
        wizard->start();
        wizard->resize(960, 600);
        settle();
        look(*wizard, u"add-destination-1"_s);
        press(*wizard, u"next"_s);
        wizard->findChild<QLineEdit *>(u"parent"_s)->setText(u"parent.example"_s);
        wizard->findChild<QLineEdit *>(u"clientId"_s)->setText(u"11111111-2222-4333-8444-555555555555"_s);
        wizard->findChild<QLineEdit *>(u"secret"_s)->setText(u"s3cr3t~value"_s);
        look(*wizard, u"add-destination-2"_s);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-destination-3-signin"_s);
        press(*wizard, u"openBrowser"_s);
        look(*wizard, u"add-destination-3"_s);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-destination-4"_s);
        press(*wizard, u"templateInstead"_s);
        look(*wizard, u"add-destination-4-template"_s);
        wizard->goTo(4);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-destination-4-done"_s);
        press(*wizard, u"next"_s);
        look(*wizard, u"add-destination-5"_s);
        delete wizard;
        for (const QString &kind : {u"kindFiles"_s, u"kindKafka"_s, u"kindDataCollector"_s}) {
            auto *plain = new DestinationWizard(desk, time);
            plain->start();
            plain->resize(960, 600);
            press(*plain, kind);
            press(*plain, u"next"_s);
            look(*plain, u"add-destination-"_s + kind);
            delete plain;
        }
        verify();
    }
};

QTEST_MAIN(PseudoTest)
#include "pseudo_test.moc"
