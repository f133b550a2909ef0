// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/filteredit.h"
#include "pipeline/console.h"
#include "views/activityscreen.h"
#include "views/backfilldialog.h"
#include "views/coveragedialog.h"
#include "views/eventsscreen.h"
#include "views/modebar.h"
#include "views/overviewscreen.h"
#include "views/settingsscreen.h"
#include "views/statusstrip.h"

#include <QtCore/QSettings>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtGui/QUndoStack>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(960, 600);
constexpr auto clockTick = std::chrono::seconds(1);

ShownTime::Now machineClock()
{
    return [] { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); };
}

} // namespace

MainWindow::MainWindow(Console &console, WindowOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_console(console)
    , m_options(std::move(options))
    , m_time(m_options.now ? m_options.now : machineClock())
    , m_undo(new QUndoStack(this))
    , m_modes(new ModeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new StatusStrip(this))
{
    if (!m_options.stateFile.isEmpty())
        m_settings = std::make_unique<QSettings>(m_options.stateFile, QSettings::IniFormat);
    m_preferences = std::make_unique<Preferences>(m_settings.get());
    applyDensity();
    setWindowIcon(QIcon(u":/icons/tributary.svg"_s));
    addActions();
    addScreens();
    buildLayout();
    buildStatusBar();
    connectSignals();
    restoreState();
    noteVersion();
    buildTray();
    showScreen(ScreenId::Overview);
    statusChanged(m_console.status());
}

MainWindow::~MainWindow()
{
    m_undo->disconnect(); // it clears itself when the commands are gone
}

void MainWindow::addScreens()
{
    m_entries = {
        {ScreenId::Overview, tr("Overview"), Glyph::Overview, [this] { return makeOverview(); }},
        {ScreenId::Events, tr("Live events"), Glyph::Events, [this] { return makeEvents(); }},
        {ScreenId::Activity, tr("Activity"), Glyph::Activity, [this] { return makeActivity(); }},
        {ScreenId::Settings, tr("Settings"), Glyph::Settings, [this] { return makeSettings(); }},
    };
    addSetupScreens();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QKeySequence key(u"Ctrl+%1"_s.arg(i + 1));
        m_modes->addScreen(m_entries[i].title, m_entries[i].glyph, key.toString(QKeySequence::NativeText));
        QAction &show =
            m_actions.add(MenuId::View, {u"view.screen%1"_s.arg(i + 1), m_entries[i].title, key, m_entries[i].glyph});
        connect(&show, &QAction::triggered, this, [this, i] { showPlace(int(i)); });
    }
    addViewActions();
}

Screen *MainWindow::makeOverview()
{
    m_overview = new OverviewScreen({m_console, m_time, m_actions, m_settings.get(), m_preferences.get()}, m_stack);
    connect(m_overview, &OverviewScreen::demoRequested, this, &MainWindow::demoRequested);
    connect(m_overview, &OverviewScreen::addTenantRequested, &m_actions.action("tenants.add"_L1), &QAction::trigger);
    connect(m_overview, &OverviewScreen::addDestinationRequested, &m_actions.action("destinations.add"_L1), &QAction::trigger);
    connect(m_overview, &OverviewScreen::eventsRequested, this, &MainWindow::showEvents);
    connect(m_overview, &OverviewScreen::proofRequested, this, [this] { showScreen(ScreenId::Destinations); });
    connect(m_overview, &OverviewScreen::streamEventsRequested, this, &MainWindow::showStreamEvents);
    connect(m_overview, &OverviewScreen::coverageRequested, this, &MainWindow::openCoverage);
    connect(m_overview, &OverviewScreen::backfillRequested, this, &MainWindow::openBackfill);
    connect(m_overview, &OverviewScreen::checkAgainRequested, this, [this](const QList<TenantId> &tenants) {
        for (const TenantId &tenant : tenants)
            m_console.checkAgain(tenant);
    });
    if (m_options.tenants && m_options.upkeep) {
        m_overview->setTenantDesk(m_options.tenants);
        connect(m_overview, &OverviewScreen::importRequested, &m_actions.action("tenants.import"_L1), &QAction::trigger);
    }
    m_overview->setReach({.tenants = placeOf(ScreenId::Tenants) >= 0, .destinations = placeOf(ScreenId::Destinations) >= 0});
    m_overview->setGrouped(m_actions.action("view.group"_L1).isChecked());
    connect(m_overview, &OverviewScreen::tenantRequested, this,
        [this](const TenantId &tenant) { showSubject(ScreenId::Tenants, tenant.value()); });
    connect(m_overview, &OverviewScreen::destinationRequested, this,
        [this](const DestinationId &destination) { showSubject(ScreenId::Destinations, destination.value()); });
    connect(m_overview, &OverviewScreen::activityRequested, this,
        [this](const QString &subject) { showSubject(ScreenId::Activity, subject); });
    return m_overview;
}

Screen *MainWindow::makeEvents()
{
    m_events = new EventsScreen({m_console, m_time, m_actions, m_settings.get()}, m_stack);
    connect(m_events, &EventsScreen::followingChanged, this, &MainWindow::updateActions);
    return m_events;
}

Screen *MainWindow::makeActivity()
{
    auto *activity = new ActivityScreen({m_console, m_time, m_actions}, m_stack);
    connect(activity, &ActivityScreen::eventsRequested, this, &MainWindow::showEvents);
    return activity;
}

Screen *MainWindow::makeSettings()
{
    const SettingsParts parts{.preferences = *m_preferences,
        .undo = *m_undo,
        .tenants = m_options.tenants,
        .care = m_options.care,
        .profile = m_options.profile};
    return new SettingsScreen({m_console, m_time, m_actions}, parts, m_stack);
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_modes);
    columns->addWidget(m_stack, 1);
    auto *rows = new QVBoxLayout(central);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(m_strip);
    setCentralWidget(central);
    m_actions.fill(*menuBar(), *this);
    // A small or strongly scaled screen is smaller than the least size.
    setMinimumSize(leastSize.boundedTo(screen()->availableSize()));
}

void MainWindow::connectSignals()
{
    connect(&m_console, &Console::statusChanged, this, &MainWindow::statusChanged);
    connect(m_modes, &ModeBar::screenChosen, this, &MainWindow::showPlace);
    connect(&m_time, &ShownTime::zoneChanged, this, [this] { statusChanged(m_console.status()); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        updateClock();
        updateNotices();
    });
    connect(m_preferences.get(), &Preferences::changed, this, &MainWindow::applyDensity);
    m_tick.start(clockTick);
    m_finishing.setSingleShot(true);
    connect(&m_finishing, &QTimer::timeout, this, &MainWindow::updateNotices);
}

void MainWindow::restoreState()
{
    resize(firstSize.boundedTo(screen()->availableSize()).expandedTo(minimumSize()));
    if (!m_settings)
        return;
    restoreGeometry(m_settings->value("window/geometry").toByteArray());
    if (m_settings->value("window/zone").toString() == "local"_L1)
        m_actions.action("view.local"_L1).trigger();
    const QString theme = m_settings->value("window/theme").toString();
    if (theme == "light"_L1 || theme == "dark"_L1)
        m_actions.action(theme == "dark"_L1 ? "view.dark"_L1 : "view.light"_L1).trigger();
}

void MainWindow::saveState() const
{
    if (!m_settings)
        return;
    if (m_events)
        m_events->saveState();
    m_settings->setValue("window/geometry", saveGeometry());
    m_settings->setValue("window/zone", m_time.zone() == Zone::Local ? u"local"_s : u"utc"_s);
    const QString themes[] = {u"system"_s, u"light"_s, u"dark"_s};
    m_settings->setValue("window/theme", themes[size_t(m_theme)]);
}

int MainWindow::placeOf(ScreenId screen) const
{
    const auto found = std::ranges::find(m_entries, screen, &Entry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void MainWindow::showScreen(ScreenId screen)
{
    showPlace(placeOf(screen));
}

void MainWindow::showSubject(ScreenId screen, const QString &subject)
{
    showScreen(screen);
    if (const int place = placeOf(screen); place >= 0)
        m_entries[place].screen->showSubject(subject);
}

void MainWindow::showPlace(int place)
{
    if (place < 0 || place >= m_entries.size())
        return;
    Entry &entry = m_entries[place];
    if (entry.screen && m_stack->currentWidget() == entry.screen)
        return;
    if (auto *before = qobject_cast<Screen *>(m_stack->currentWidget()))
        before->leave();
    if (!entry.screen) {
        entry.screen = entry.make();
        m_stack->addWidget(entry.screen);
        entry.screen->setStatus(m_console.status());
    }
    m_stack->setCurrentWidget(entry.screen);
    m_modes->setCurrent(place);
    entry.screen->setStatus(m_console.status());
    entry.screen->enter();
    updateTitle();
    updateNotices();
    updateActions();
}

std::optional<ScreenId> MainWindow::currentScreen() const
{
    const int place = currentPlace();
    return place < 0 ? std::optional<ScreenId>() : m_entries[place].id;
}

int MainWindow::currentPlace() const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].screen && m_entries[i].screen == m_stack->currentWidget())
            return i;
    }
    return -1;
}

void MainWindow::showEvents(const QString &tenant)
{
    showScreen(ScreenId::Events);
    m_events->showFiltered(tenant.isEmpty() ? QString() : withValue({}, FilterField::Tenant, tenant, false));
}

void MainWindow::showStreamEvents(const QString &tenant, Stream stream)
{
    showScreen(ScreenId::Events);
    const QString ofTenant = withValue({}, FilterField::Tenant, tenant, false);
    m_events->showFiltered(withValue(ofTenant, FilterField::Stream, streamName(stream), false));
}

void MainWindow::openCoverage(const TenantStatus &tenant, std::optional<Stream> stream)
{
    if (!m_coverage) {
        m_coverage = new CoverageDialog(m_console, m_time, this);
        connect(m_coverage, &CoverageDialog::backfillRequested, this, &MainWindow::openBackfill);
    }
    m_coverage->openFor(tenant, stream);
}

void MainWindow::openBackfill(const TenantId &tenant, std::optional<Stream> stream)
{
    if (!m_backfill)
        m_backfill = new BackfillDialog(m_console, m_time, this);
    m_backfill->openFor(tenant, stream);
}

void MainWindow::focusPane(int step)
{
    const int screen = currentPlace();
    if (screen < 0)
        return;
    QList<QWidget *> panes{m_modes};
    panes << m_entries[screen].screen->panes() << m_fields.value(0);
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focused = QApplication::focusWidget();
        if (focused && (focused == panes[i] || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    at = at < 0 ? (step > 0 ? 0 : panes.size() - 1) : (at + step + panes.size()) % panes.size();
    panes[at]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_theme = choice;
    applyTheme(*qApp, choice);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (std::exchange(m_wasShown, true))
        statusChanged(m_console.status()); // it was hidden away meanwhile
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_events && currentScreen() == ScreenId::Events)
        isMinimized() ? m_events->leave() : m_events->enter();
}

} // namespace tributary
