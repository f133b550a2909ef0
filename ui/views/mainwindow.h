// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"
#include "models/showntime.h"
#include "theme/theme.h"
#include "views/actionregistry.h"
#include "views/screen.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QSettings;
class QStackedWidget;
class QUndoStack;

namespace tributary {

class BackfillDialog;
class CareDesk;
class CoverageDialog;
class EventsScreen;
class HelpWindow;
class ModeBar;
class Tray;
class OverviewScreen;
class StatusField;
class StatusStrip;
class ConfigurationDesk;
class DestinationDesk;
class SettingsDesk;
class DestinationWizard;
class TenantDesk;
class TenantWizard;
class TenantsScreen;
class UpkeepDesk;

struct WindowOptions {
    bool demo = false; ///< says in title and notice that everything is simulated
    ShownTime::Now now; ///< the machine's clock where empty
    bool background = false; ///< has a tray icon where there can be one, and closing the window may keep collecting
    TenantDesk *tenants = nullptr; ///< adds tenants; outlives the window. The commands are off where null
    DestinationDesk *destinations = nullptr; ///< the same for destinations
    UpkeepDesk *upkeep = nullptr; ///< the same for keeping tenants
    ConfigurationDesk *configuration = nullptr; ///< the same for all of it at once
    SettingsDesk *profile = nullptr; ///< the same for the settings of the profile
    CareDesk *care = nullptr; ///< the same for the program itself
    QString stateFile; ///< INI file for geometry, theme and zone; nothing is remembered where empty
};

/// The one window: menus, mode bar, screens, status bar. Shows what the Console says and asks it to act; what concerns the
/// process is told to the composition root by signals. The Console must outlive it. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Console &console, WindowOptions options, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showScreen(ScreenId screen);
    [[nodiscard]] std::optional<ScreenId> currentScreen() const;
    [[nodiscard]] ActionRegistry &actionRegistry() { return m_actions; }

    /// Instead of show(): the icon in the tray, or a minimised window where there is none.
    void startInBackground();

    /// Shows the window with the Overview in front of the others, wherever it was.
    void comeForward();

    /// The engine has come to rest after quitRequested(): closes the window for good.
    void finish();

Q_SIGNALS:
    void demoRequested(); ///< "Start the demo" on the first-run page
    void quitRequested(); ///< once; drain, then call finish()
    void quitNowRequested(); ///< the person closes again while it drains

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        ScreenId id = ScreenId::Overview;
        QString title;
        Glyph glyph = Glyph::None;
        std::function<Screen *()> make; ///< called when the screen is first shown
        Screen *screen = nullptr; ///< owned by the stack
    };

    [[nodiscard]] int placeOf(ScreenId screen) const; ///< in the mode bar; -1 where it is not built
    [[nodiscard]] int currentPlace() const;
    void showPlace(int place);
    void showSubject(ScreenId screen, const QString &subject);
    void addScreens();
    void addActions();
    void addCopyActions();
    void addViewActions();
    void addHelpActions();
    void addToolActions();
    void addHelpPages();
    void noteVersion();
    void showHelp(const QString &place);
    void addSetupActions();
    void buildLayout();
    void buildStatusBar();
    void connectSignals();
    void restoreState();
    void saveState() const;

    Screen *makeOverview();
    Screen *makeEvents();
    Screen *makeActivity();
    Screen *makeSettings();
    void showEvents(const QString &tenant); ///< all where empty
    void showStreamEvents(const QString &tenant, Stream stream);
    void openCoverage(const TenantStatus &tenant, std::optional<Stream> stream);
    void openBackfill(const TenantId &tenant, std::optional<Stream> stream = {});
    Screen *makeTenants();
    Screen *makeDestinations();
    void addSetupScreens();
    void addTenant();
    void addDestination();
    void toggleCollecting();
    void copyRows();
    void focusPane(int step);
    void chooseTheme(ThemeChoice choice);
    void showKeys();
    void openBundle();
    void applyDensity();
    void showAbout();
    void quit();
    [[nodiscard]] bool isHiddenAway() const { return m_wasShown && (!isVisible() || isMinimized()); }
    void buildTray();
    void askBeforeClosing();
    void stayInBackground();
    void pauseFor(std::optional<std::chrono::minutes> length);
    void tellAlerts(const EngineStatus &status);

    void statusChanged(const EngineStatus &status);
    void updateTitle();
    void updateNotices();
    void updateFields(const EngineStatus &status);
    void updateClock();
    void updateActions();

    Console &m_console;
    WindowOptions m_options;
    ShownTime m_time;
    ActionRegistry m_actions;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    AlertBook m_alerts;
    ThemeChoice m_theme = ThemeChoice::System;
    QList<Entry> m_entries;
    OverviewScreen *m_overview = nullptr;
    EventsScreen *m_events = nullptr;
    BackfillDialog *m_backfill = nullptr;
    CoverageDialog *m_coverage = nullptr;
    TenantsScreen *m_tenants = nullptr;
    QPointer<TenantWizard> m_tenantWizard; ///< closes itself
    QPointer<DestinationWizard> m_destinationWizard; ///< closes itself
    QPointer<HelpWindow> m_help; ///< a window of its own, closes itself
    QUndoStack *m_undo; ///< local changes that can be taken back
    ModeBar *m_modes;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    QList<StatusField *> m_fields;
    Tray *m_tray = nullptr;
    QTimer m_resume; ///< ends a pause for a while
    QTimer m_tick;
    QTimer m_finishing; ///< a second after quitting began
    bool m_upgraded = false; ///< since the last start, and what is new was not looked at
    bool m_wasShown = false;
    bool m_asking = false; ///< what closing means
    bool m_quitting = false;
    bool m_finished = false;
};

} // namespace tributary
