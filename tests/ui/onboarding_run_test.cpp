// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginedestinationdesk.h"
#include "gui/enginetenantdesk.h"
#include "gui/engineupkeepdesk.h"
#include "theme/theme.h"
#include "ui/formwalk.h"
#include "views/mainwindow.h"
#include "wizards/resulttable.h"
#include "wizards/tenantwizard.h"
#include "wizards/wizardpage.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace tributary;
using namespace Qt::StringLiterals;

/// Somebody at a browser: opens the page, answers as the tenant's administrator, and follows the way back.
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

/// The real window over the real engine and the simulated cloud of the demo: a tenant is onboarded by keyboard alone, and its
/// time, inputs and decisions are counted. A decision is a page that is left with a choice that was there to be made.
class OnboardingRunTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineConsole> m_console;
    std::unique_ptr<EngineTenantDesk> m_tenants;
    std::unique_ptr<EngineDestinationDesk> m_destinations;
    std::unique_ptr<EngineUpkeepDesk> m_upkeep;
    std::unique_ptr<MainWindow> m_window;
    int m_inputs = 0; ///< texts and keys, a text counts once

    [[nodiscard]] TenantWizard *wizard() const { return m_window->findChild<TenantWizard *>(); }
    [[nodiscard]] QString step() const { return wizard()->pages().at(wizard()->currentPage())->step(); }
    [[nodiscard]] bool nextIsOpen() const { return wizard()->findChild<QPushButton *>(u"next"_s)->isEnabled(); }

    void key(Qt::Key key)
    {
        ++m_inputs;
        QTest::keyClick(QApplication::focusWidget(), key);
    }

    void text(const QString &words)
    {
        ++m_inputs;
        QTest::keyClicks(QApplication::focusWidget(), words);
    }

    /// The tenant of the demo that is not collected yet, as its wizard suggests it.
    [[nodiscard]] QString newcomer() const
    {
        const auto *card = wizard()->findChild<QWidget *>(u"draft"_s);
        return card->findChild<QLabel *>(u"adviceTitle"_s)->text().section(u' ', -1);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        RuntimeOptions options;
        options.proxy = u"none"_s;
        SimulatorOptions cloud;
        cloud.tenants = 2;
        cloud.backlog = 400;
        m_console = std::make_unique<EngineConsole>(options, EngineChoice{.demo = cloud});
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
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && wizard())
            qInfo("stuck at %s: %s", qPrintable(step()), qPrintable(wizard()->findChild<QLabel *>(u"pageLine"_s)->text()));
        QSignalSpy closed(m_console.get(), &EngineConsole::closed);
        delete wizard();
        m_console->close();
        QVERIFY(closed.size() > 0 || closed.wait(20000));
        m_window->finish();
        m_window.reset();
        m_upkeep.reset();
        m_destinations.reset();
        m_tenants.reset();
        m_console.reset();
    }

    void aTenantIsOnboardedWithTheParentsAppByKeyboardAlone()
    {
        QElapsedTimer timer;
        timer.start();
        int decisions = 0;
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        ++m_inputs;
        m_window->actionRegistry().action("tenants.add"_L1).trigger(); // Ctrl+Shift+N
        QTRY_VERIFY(wizard() && QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "typed"_L1);
        QTRY_VERIFY(newcomer().contains(u'.'));
        Administrator administrator(u"admin@"_s + newcomer());
        text(newcomer());
        ++decisions; // which tenant
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Sign-in"_s, 20000);
        QTRY_VERIFY(wizard()->findChild<QAbstractButton *>(u"wayParent"_s)->isChecked());
        ++decisions; // our app, preselected
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Consent"_s);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == "openConsent"_L1
            && QApplication::focusWidget()->isEnabled());
        ++decisions; // consent
        key(Qt::Key_Return);
        QTRY_COMPARE(administrator.pages, 1);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Permissions"_s, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), u"Streams"_s);
        QTRY_VERIFY_WITH_TIMEOUT(nextIsOpen(), 20000);
        decisions += 3; // streams, last days, destination: all preset
        key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(step(), u"Finish"_s, 20000);
        auto *events = wizard()->findChild<ResultTable *>(u"firstEvents"_s);
        QTRY_VERIFY_WITH_TIMEOUT(events->results().rowCount() > 0, 20000);
        const qint64 machine = timer.elapsed();
        QTRY_COMPARE_WITH_TIMEOUT(m_console->status().tenants.size(), 2, 20000);
        key(Qt::Key_Return);
        QTRY_VERIFY(!wizard() || !wizard()->isVisible());
        qInfo("onboarded in %.1f s of machine time, %d inputs, %d decisions", double(machine) / 1000, m_inputs, decisions);
        QVERIFY(decisions <= 6);
        QVERIFY(m_inputs <= 12);
    }
};

QTEST_MAIN(OnboardingRunTest)
#include "onboarding_run_test.moc"
