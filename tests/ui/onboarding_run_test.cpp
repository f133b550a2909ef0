// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginedestinationdesk.h"
#include "gui/enginetenantdesk.h"
#include "gui/engineupkeepdesk.h"
#include "simulator/simulator.h"
#include "theme/theme.h"
#include "ui/formwalk.h"
#include "ui/wizarddriver.h"
#include "views/mainwindow.h"
#include "wizards/destinationwizard.h"
#include "wizards/resulttable.h"
#include "wizards/tenantwizard.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtWidgets/QApplication>

using namespace tributary;
using namespace Qt::StringLiterals;

/// Somebody at a browser: opens the page, answers as an administrator, and follows the way back.
class Administrator : public QObject {
    Q_OBJECT
public:
    explicit Administrator(QString address)
        : m_address(std::move(address))
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    }
    ~Administrator() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    int pages = 0;

public Q_SLOTS:
    void open(const QUrl &page)
    {
        ++pages;
        QUrl answered = page;
        QUrlQuery query(page);
        query.addQueryItem(u"simulated_user"_s, m_address);
        answered.setQuery(query);
        QNetworkReply *reply = m_browser.get(QNetworkRequest(answered));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

private:
    QString m_address;
    QNetworkAccessManager m_browser;
};

/// The real window over the real engine and a simulated cloud, driven by keyboard alone through each of the three ways to a
/// tenant. Time, inputs and decisions are counted: a decision is a choice that a page offers, also where it is preset.
class OnboardingRunTest : public QObject, public WizardDriver {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Simulator> m_twin; ///< the same tenants with the same secrets
    std::unique_ptr<EngineConsole> m_console;
    std::unique_ptr<EngineTenantDesk> m_tenants;
    std::unique_ptr<EngineDestinationDesk> m_destinations;
    std::unique_ptr<EngineUpkeepDesk> m_upkeep;
    std::unique_ptr<MainWindow> m_window;
    QElapsedTimer m_timer;
    int m_inputs = 0; ///< a text counts once, as does a key; Tab does not
    int m_decisions = 0;

    static SimulatorOptions cloud()
    {
        SimulatorOptions options;
        options.tenants = 2;
        options.backlog = 400;
        return options;
    }

    [[nodiscard]] SimulatedTenant newcomer() const { return m_twin->tenants().back(); }
    [[nodiscard]] QString step() const { return page()->step(); }
    [[nodiscard]] QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    void key(Qt::Key key)
    {
        ++m_inputs;
        QTest::keyClick(QApplication::focusWidget(), key);
    }

    using WizardDriver::text;
    void enterWords(const QString &words)
    {
        ++m_inputs;
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

    void open(const char *command)
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_timer.start();
        ++m_inputs;
        m_window->actionRegistry().action(QLatin1StringView(command)).trigger();
        QTRY_VERIFY(m_window->findChild<Wizard *>() && !focused().isEmpty());
        m_shown = m_window->findChild<Wizard *>();
    }

    void enterTenant()
    {
        open("tenants.add");
        QTRY_COMPARE(focused(), u"typed"_s);
        enterWords(newcomer().domain);
        ++m_decisions; // which tenant
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Sign-in"_s, 20000);
        QTRY_VERIFY(child<QAbstractButton>("wayParent")->isChecked());
        ++m_decisions; // whose app
    }

    void finishTenant()
    {
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Permissions"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Streams"_s);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        m_decisions += 3; // streams, last days, destination: all preset
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Finish"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(child<ResultTable>("firstEvents")->results().rowCount() > 0, 20000);
        report("tenant");
        QTRY_COMPARE_WITH_TIMEOUT(m_console->status().tenants.size(), 2, 20000);
        QVERIFY(m_decisions <= 6);
    }

    void report(const char *what) const
    {
        qInfo("%s: %.1f s of machine time, %d inputs, %d decisions", what, double(m_timer.elapsed()) / 1000, m_inputs,
            m_decisions);
    }

    void enterSendingApp()
    {
        open("destinations.add");
        QTRY_COMPARE(focused(), u"kindLogsIngestion"_s);
        QTRY_COMPARE(child<QLineEdit>("name")->text(), u"Parent Sentinel 2"_s); // the first name is taken
        key(Qt::Key_Return); // the kind, preset
        ++m_decisions;
        QTRY_COMPARE(step(), u"Sign-in"_s);
        enterWords(m_twin->destination().tenantId);
        walkTo(m_shown, u"clientId"_s);
        enterWords(m_twin->destination().clientId);
        walkTo(m_shown, u"secret"_s);
        enterWords(m_twin->destination().clientSecret);
        ++m_decisions; // which app
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QLoggingCategory::setFilterRules(u"tributary.*=false"_s);
        m_twin = std::move(*Simulator::start(cloud(), m_folder.filePath(u"twin.json"_s)));
    }

    void init()
    {
        RuntimeOptions options;
        options.proxy = u"none"_s;
        m_console = std::make_unique<EngineConsole>(options, EngineChoice{.demo = cloud()});
        m_tenants = std::make_unique<EngineTenantDesk>(*m_console);
        m_destinations = std::make_unique<EngineDestinationDesk>(*m_console);
        m_upkeep = std::make_unique<EngineUpkeepDesk>(*m_console);
        WindowOptions window;
        window.demo = true;
        window.tenants = m_tenants.get();
        window.destinations = m_destinations.get();
        window.upkeep = m_upkeep.get();
        m_window = std::make_unique<MainWindow>(*m_console, window);
        m_window->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_console->status().tenants.size(), 1, 20000);
        m_inputs = 0;
        m_decisions = 0;
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_shown)
            qInfo("stuck at %s: %s", qPrintable(step()), qPrintable(text("pageLine")));
        QSignalSpy closed(m_console.get(), &EngineConsole::closed);
        delete m_shown;
        m_console->close();
        QVERIFY(closed.size() > 0 || closed.wait(20000));
        m_window->finish();
        m_window.reset();
        m_upkeep.reset();
        m_destinations.reset();
        m_tenants.reset();
        m_console.reset();
    }

    void aTenantConsentsToTheParentsApp()
    {
        Administrator administrator(u"admin@"_s + newcomer().domain);
        enterTenant();
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Consent"_s);
        QTRY_VERIFY(focused() == u"openConsent"_s && QApplication::focusWidget()->isEnabled());
        ++m_decisions; // consent
        key(Qt::Key_Return);
        finishTenant();
        QCOMPARE(administrator.pages, 1);
        QVERIFY(m_inputs <= 12);
        key(Qt::Key_Return);
        QTRY_VERIFY(!m_shown || !m_shown->isVisible());
    }

    void aTenantHasItsAppPasted()
    {
        enterTenant();
        QTRY_COMPARE(focused(), u"wayParent"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QVERIFY(child<QAbstractButton>("wayExisting")->isChecked());
        walkTo(m_shown, u"clientId"_s);
        enterWords(newcomer().clientId);
        walkTo(m_shown, u"secret"_s);
        enterWords(newcomer().clientSecret);
        key(Qt::Key_Return);
        finishTenant();
    }

    void aTenantHasAnAppMade()
    {
        Administrator administrator(u"admin@"_s + newcomer().domain);
        enterTenant();
        QTRY_COMPARE(focused(), u"wayParent"_s);
        key(Qt::Key_Down);
        QVERIFY(child<QAbstractButton>("wayCreate")->isChecked());
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Create app"_s);
        QTRY_COMPARE(focused(), u"openBrowser"_s);
        ++m_decisions; // the administrator signs in
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        key(Qt::Key_Return); // Create
        QTRY_COMPARE_WITH_TIMEOUT(text("user"), u"The app is made."_s, 20000);
        QTRY_VERIFY(nextIsOpen());
        key(Qt::Key_Return);
        finishTenant();
    }

    void aPersonMakesTheDestination()
    {
        Administrator administrator(u"admin@meridian-security.example"_s);
        enterSendingApp();
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Workspace"_s, 20000);
        QTRY_COMPARE(focused(), u"openBrowser"_s);
        ++m_decisions; // who makes it: preset
        key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        ++m_decisions; // which workspace
        walkTo(m_shown, u"next"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Create"_s);
        key(Qt::Key_Return); // Create
        ++m_decisions; // the plan
        QTRY_COMPARE_WITH_TIMEOUT(text("pageLine"), u"Everything is made."_s, 20000);
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(text("pageLine"), u"Accepted and arrived."_s, 20000);
        report("destination made");
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->status().destinations.size(), 2, 20000);
    }

    void anEndpointIsPasted()
    {
        LogsIngestionTarget target;
        const Job asking = m_destinations->destinations([&target](const Result<QList<Destination>> &all) {
            target = std::get<LogsIngestionTarget>(all->constFirst().target);
        });
        QTRY_VERIFY(!target.endpoint.isEmpty());
        enterSendingApp();
        walkTo(m_shown, u"wayPerson"_s);
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Down);
        QVERIFY(child<QAbstractButton>("wayPaste")->isChecked());
        ++m_decisions;
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Template"_s, 20000);
        QTRY_COMPARE(focused(), u"endpoint"_s);
        enterWords(target.endpoint);
        walkTo(m_shown, u"ruleId"_s);
        enterWords(target.ruleId);
        ++m_decisions; // where it goes
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Test"_s, 20000);
        const auto *proof = child<ResultTable>("proof");
        QTRY_VERIFY_WITH_TIMEOUT(proof->model()->index(0, 2).data().toString().startsWith("Accepted"_L1), 20000);
        report("destination pasted");
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_console->status().destinations.size(), 2, 20000);
    }
};

QTEST_MAIN(OnboardingRunTest)
#include "onboarding_run_test.moc"
