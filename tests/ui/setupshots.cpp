// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"
#include "ui/fakecaredesk.h"
#include "ui/fakeconsole.h"
#include "ui/fakedestinationdesk.h"
#include "ui/fakesettingsdesk.h"
#include "ui/faketenantdesk.h"
#include "ui/fakeupkeepdesk.h"
#include "views/mainwindow.h"
#include "wizards/destinationwizard.h"
#include "wizards/importdialog.h"
#include "wizards/resulttable.h"
#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace tributary;
using namespace Qt::StringLiterals;

/// Pictures of the wizards for people to look at; the scale comes from QT_SCALE_FACTOR. Nothing is compared.
class SetupShots : public QObject {
    Q_OBJECT

    QDir m_folder;
    QString m_tone;

    void take(QWidget &widget, const QString &name)
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const QString scale = u"@%1x"_s.arg(qRound(qGuiApp->devicePixelRatio()));
        QVERIFY(widget.grab().save(m_folder.filePath(name + m_tone + scale + u".png"_s)));
    }

    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }

    static void press(QWidget &window, const QString &name)
    {
        window.findChild<QAbstractButton *>(name)->click();
        settle();
    }

    static QList<ActivityEntry> someErrors(const Destination &destination)
    {
        using namespace std::chrono_literals;
        ActivityEntry role{.row = 900,
            .first = 900,
            .at = testNow() - 3h,
            .last = testNow() - 12min,
            .kind = ActivityKind::DestinationStopped};
        role.times = 118;
        role.subject = destination.name;
        role.code = u"OperationFailed"_s;
        role.detail = u"The authentication token provided does not have access to ingest data for the data collection rule."_s;
        role.requestId = u"6f4a2f5e-3d54-4f0c-9a51-1f0f9a1f2c3d"_s;
        ActivityEntry busy = role;
        busy.row = busy.first = 898;
        busy.at = busy.last = testNow() - 26h;
        busy.times = 1;
        busy.code = u"429"_s;
        busy.detail = u"Rate limit is exceeded. Try again in 41 seconds."_s;
        ActivityEntry good = role;
        good.row = good.first = 899;
        good.kind = ActivityKind::DestinationRecovered;
        good.code = good.detail = QString();
        good.at = good.last = testNow() - 25h;
        good.times = 1;
        return {role, good, busy};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(TRIBUTARY_BINARY_DIR "/screenshots"));
        QVERIFY(m_folder.mkpath(u"."_s));
        QApplication::setFont(QFont(u"DejaVu Sans"_s, 9));
    }

    void settings_data() { addTenant_data(); }

    void settings()
    {
        QFETCH(int, theme);
        m_tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        FakeTenantDesk tenants;
        FakeCareDesk care;
        FakeSettingsDesk profile;
        profile.kept[u"outbox-limit"_s] = u"8GB"_s;
        profile.overruled = u"poll-interval"_s;
        WindowOptions options;
        options.now = testNow;
        options.tenants = &tenants;
        options.care = &care;
        options.profile = &profile;
        console.report(busyStatus());
        MainWindow window(console, options);
        window.setMinimumSize(0, 0);
        window.resize(qGuiApp->devicePixelRatio() > 1 ? QSize(640, 400) : QSize(1280, 800));
        window.show();
        window.actionRegistry().action(theme == int(ThemeChoice::Dark) ? "view.dark"_L1 : "view.light"_L1).trigger();
        window.showScreen(ScreenId::Settings);
        auto *groups = window.findChild<QListWidget *>(u"settingsGroups"_s);
        for (int i = 0; i < groups->count(); ++i) {
            groups->setCurrentRow(i);
            settle();
            take(window, u"settings-%1"_s.arg(i));
        }
        window.findChild<QLineEdit *>(u"settingsFilter"_s)->setText(u"local"_s);
        take(window, u"settings-search"_s);
        press(window, u"settingsBundle"_s);
        auto *bundle = window.findChild<QWidget *>(u"bundleDialog"_s);
        settle();
        take(*bundle, u"support-bundle"_s);
    }

    void addTenant_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(ThemeChoice::Light);
        QTest::newRow("dark") << int(ThemeChoice::Dark);
    }

    void addTenant()
    {
        QFETCH(int, theme);
        m_tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        console.report(busyStatus());
        ShownTime time(testNow);
        FakeTenantDesk desk;
        TenantDraft draft = newDraft(testNow());
        draft.name = u"Fabrikam"_s;
        draft.awaitsConsent = true;
        desk.kept = {draft};
        desk.rights[1].state = PermissionState::Missing;
        desk.rights[1].detail = u"The role is not in the token."_s;
        desk.rights[1].fix = {.text = u"An administrator of the tenant can grant it with one consent."_s,
            .command = u"New-MgServicePrincipalAppRoleAssignment"_s,
            .link = QUrl(u"https://entra.microsoft.com/"_s)};
        desk.rights[1].error = Error{.kind = ErrorKind::Forbidden, .code = u"AF10001"_s, .httpStatus = 403};
        desk.rights[6].state = PermissionState::Refused;
        desk.rights[6].fix = {.text = u"Ask an administrator."_s};
        desk.refusedStreams << Stream::DlpAll;

        auto *wizard = new TenantWizard(desk, console, time);
        wizard->start();
        wizard->resize(960, 640);
        settle();
        take(*wizard, u"add-tenant-1-draft"_s);
        wizard->findChild<QLineEdit *>(u"typed"_s)->setText(u"contoso-pharma.onmicrosoft.com"_s);
        Q_EMIT wizard->findChild<QLineEdit *>(u"typed"_s)->textEdited({});
        QTRY_VERIFY(desk.count(u"findTenant"_s) == 1);
        settle();
        take(*wizard, u"add-tenant-1"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-2-existing"_s);
        press(*wizard, u"guide"_s);
        take(*wizard, u"add-tenant-2-guide"_s);
        press(*wizard, u"useCertificate"_s);
        press(*wizard, u"guide"_s);
        take(*wizard, u"add-tenant-2-certificate"_s);
        press(*wizard, u"wayCreate"_s);
        take(*wizard, u"add-tenant-2-create"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-3-create"_s);
        desk.hold(u"signInWithCode"_s);
        press(*wizard, u"showCode"_s);
        take(*wizard, u"add-tenant-3-code"_s);
        desk.release();
        settle();
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-3-created"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-4"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-5"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-5-refused"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-6"_s);
        wizard->resize(640, 400);
        take(*wizard, u"add-tenant-6-small"_s);
        delete wizard;
    }

    void addDestination_data() { addTenant_data(); }

    void addDestination()
    {
        QFETCH(int, theme);
        m_tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        ShownTime time(testNow);
        FakeDestinationDesk desk;
        Workspace other = someWorkspace();
        other.resourceId += u"-test"_s;
        other.name = u"sentinel-test"_s;
        desk.places << other;
        auto *wizard = new DestinationWizard(desk, time);
        wizard->start();
        wizard->resize(960, 640);
        settle();
        take(*wizard, u"add-destination-1"_s);
        press(*wizard, u"next"_s);
        wizard->findChild<QLineEdit *>(u"parent"_s)->setText(u"parent.example"_s);
        wizard->findChild<QLineEdit *>(u"clientId"_s)->setText(u"11111111-2222-4333-8444-555555555555"_s);
        wizard->findChild<QLineEdit *>(u"secret"_s)->setText(u"s3cr3t~value"_s);
        take(*wizard, u"add-destination-2"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-destination-3-signin"_s);
        press(*wizard, u"openBrowser"_s);
        take(*wizard, u"add-destination-3"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-destination-4"_s);
        press(*wizard, u"templateInstead"_s);
        take(*wizard, u"add-destination-4-template"_s);
        wizard->goTo(4);
        desk.createRefused = Error{.kind = ErrorKind::Forbidden, .code = u"AuthorizationFailed"_s, .httpStatus = 403};
        press(*wizard, u"next"_s);
        take(*wizard, u"add-destination-4-refused"_s);
        desk.createRefused.reset();
        press(*wizard, u"next"_s);
        take(*wizard, u"add-destination-4-done"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-destination-5"_s);
        wizard->resize(640, 400);
        take(*wizard, u"add-destination-5-small"_s);
        delete wizard;
        for (const QString &kind : {u"kindFiles"_s, u"kindKafka"_s, u"kindDataCollector"_s}) {
            auto *plain = new DestinationWizard(desk, time);
            plain->start();
            plain->resize(960, 640);
            press(*plain, kind);
            press(*plain, u"next"_s);
            take(*plain, u"add-destination-"_s + kind);
            if (kind == u"kindKafka"_s) {
                plain->findChild<QComboBox *>(u"security"_s)->setCurrentIndex(1);
                take(*plain, u"add-destination-kafkaToken"_s);
            }
            delete plain;
        }
    }

    void screens_data() { addTenant_data(); }

    void screens()
    {
        QFETCH(int, theme);
        m_tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        console.report(busyStatus());
        FakeTenantDesk tenants;
        FakeUpkeepDesk upkeep;
        FakeDestinationDesk destinations;
        for (const DestinationStatus &status : busyStatus().destinations) {
            Destination destination{.id = status.id, .name = status.name, .cloud = u"Global"_s};
            destination.target =
                LogsIngestionTarget{.endpoint = u"https://tributary-k7qd-westeurope.logs.z1.ingest.monitor.azure.com"_s,
                    .ruleId = u"dcr-5f0c2b7e9a415f0c2b7e9a415f0c2b7e"_s};
            destinations.all << destination;
        }
        WindowOptions options;
        options.now = testNow;
        options.tenants = &tenants;
        options.upkeep = &upkeep;
        options.destinations = &destinations;
        MainWindow window(console, options);
        window.setMinimumSize(0, 0);
        window.resize(1280, 800);
        window.show();
        window.showScreen(ScreenId::Tenants);
        settle();
        take(window, u"tenants"_s);
        auto *tabs = window.findChild<QTabWidget *>(u"tenantTabs"_s);
        tabs->setCurrentIndex(1);
        press(window, u"checkPermissions"_s);
        take(window, u"tenants-permissions"_s);
        tabs->setCurrentIndex(2);
        press(window, u"askStreams"_s);
        take(window, u"tenants-streams"_s);
        tabs->setCurrentIndex(3);
        take(window, u"tenants-credential"_s);
        press(window, u"replaceCredential"_s);
        take(*window.findChild<QWidget *>(u"rotateDialog"_s), u"tenant-rotate"_s);
        tabs->setCurrentIndex(4);
        console.answerActivity(someActivity());
        settle();
        take(window, u"tenants-history"_s);
        tabs->setCurrentIndex(0);
        window.findChild<ResultTable *>(u"tenantList"_s)->selectAll();
        window.findChild<QAction *>(u"checkChosen"_s)->trigger();
        QTest::qWait(100);
        take(window, u"tenants-chosen"_s);
        window.findChild<ResultTable *>(u"tenantList"_s)->selectRow(0);
        press(window, u"removeTenant"_s);
        take(*window.findChild<QWidget *>(u"removeDialog"_s), u"tenant-remove"_s);
        window.actionRegistry().action("tenants.import"_L1).trigger();
        auto *import = window.findChild<ImportDialog *>(u"importDialog"_s);
        import->preview(u"/srv/tenants.csv"_s);
        settle();
        take(*import, u"tenants-import"_s);
        window.showScreen(ScreenId::Destinations);
        settle();
        take(window, u"destinations"_s);
        auto *pages = window.findChild<QTabWidget *>(u"destinationTabs"_s);
        for (int page = 1; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            console.answerActivity(someErrors(destinations.all.constFirst()));
            settle();
            if (auto *list = pages->widget(page)->findChild<QTableView *>(u"activityList"_s))
                list->selectRow(0);
            take(window, u"destinations-%1"_s.arg(page));
        }
        pages->setCurrentIndex(0);
        EngineStatus served = console.status();
        served.trouble = makeError(ErrorKind::Storage, {}, u"CollectsAsService"_s);
        console.report(served);
        take(window, u"service"_s);
        window.resize(640, 400);
        take(window, u"destinations-small"_s);
        window.showScreen(ScreenId::Tenants);
        take(window, u"tenants-small"_s);
        window.resize(1280, 800);
        tenants.computer = {
            {u"Keychain"_s, CheckState::Passed, u"It answers. Secrets are stored there and nowhere else."_s, {}},
            {u"Clock"_s, CheckState::Warning, u"Seconds behind Microsoft's: 41. Set the clock by the network."_s, {}},
            {u"Network"_s, CheckState::Problem, u"No answer from Microsoft: login.microsoftonline.com and manage.office.com."_s,
                Error{.kind = ErrorKind::Network, .code = u"HostNotFound"_s}},
            {u"Disk"_s, CheckState::Passed, u"184.2 GB free. What waits to be sent may use 2 GB."_s, {}}};
        console.report(emptyStatus());
        window.showScreen(ScreenId::Overview);
        settle();
        QCOMPARE(window.findChild<ResultTable *>(u"computer"_s)->results().rowCount(), 4);
        take(window, u"first-run"_s);
    }

    void consent_data() { addTenant_data(); }

    void consent()
    {
        QFETCH(int, theme);
        m_tone = theme == int(ThemeChoice::Dark) ? u"-dark"_s : u"-light"_s;
        applyTheme(*qApp, ThemeChoice(theme));
        FakeConsole console;
        console.report(emptyStatus());
        ShownTime time(testNow);
        FakeTenantDesk desk;
        desk.parent = AppRegistration{.clientId = ClientId(u"11111111-2222-4333-8444-555555555555"_s)};
        desk.hold(u"awaitConsent"_s);
        auto *wizard = new TenantWizard(desk, console, time);
        wizard->start();
        wizard->resize(960, 640);
        wizard->findChild<QLineEdit *>(u"typed"_s)->setText(u"contoso-pharma.onmicrosoft.com"_s);
        Q_EMIT wizard->findChild<QLineEdit *>(u"typed"_s)->textEdited({});
        QTRY_VERIFY(desk.count(u"findTenant"_s) == 1);
        settle();
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-2-parent"_s);
        press(*wizard, u"next"_s);
        take(*wizard, u"add-tenant-3-consent"_s);
        wizard->resize(640, 400);
        take(*wizard, u"add-tenant-3-small"_s);
        press(*wizard, u"cancel"_s);
        take(*wizard->findChild<QWidget *>(u"whatStays"_s), u"add-tenant-cancel"_s);
        delete wizard;
    }
};

QTEST_MAIN(SetupShots)
#include "setupshots.moc"
