// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/processcare.h"
#include "common/translation.h"
#include "common/windowoptions.h"
#include "gui/demo.h"
#include "gui/enginecaredesk.h"
#include "gui/engineconfigurationdesk.h"
#include "gui/engineconsole.h"
#include "gui/enginedestinationdesk.h"
#include "gui/enginesettingsdesk.h"
#include "gui/enginetenantdesk.h"
#include "gui/engineupkeepdesk.h"
#include "gui/startreport.h"
#include "service/controllink.h"
#include "theme/theme.h"
#include "views/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Start {
    RuntimeOptions runtime;
    bool demo = false;
    bool paused = false;
    bool background = false;
};

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(windowSummary());
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(windowOptions());
}

Start readOptions(const QCommandLineParser &parser)
{
    return {.runtime = {.profile = parser.value(u"profile"_s),
                .cloudFiles = parser.values(u"cloud-file"_s),
                .proxy = parser.value(u"proxy"_s),
                .caFiles = parser.values(u"ca-file"_s)},
        .demo = parser.isSet(u"demo"_s),
        .paused = parser.isSet(u"paused"_s),
        .background = parser.isSet(u"background"_s)};
}

QString stateFile()
{
    const QString directory = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(directory);
    return directory + u"/window.ini"_s;
}

/// As said on the command line, else as chosen in the settings, else empty: as the system has it.
QString wantedLanguage()
{
    const QString said = argumentNamed(u"--language"_s, QCoreApplication::arguments());
    return said.isEmpty() ? QSettings(stateFile(), QSettings::IniFormat).value("window/language").toString() : said;
}

/// Each demo is a process of its own: its tenants, secrets and events end with it.
void startDemo()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s});
}

QString profileOf(const Start &start)
{
    return start.runtime.profile.isEmpty() ? Runtime::defaultProfile() : start.runtime.profile;
}

/// One window for each profile: a second start brings the first one forward and ends.
bool isOpenAlready(const Start &start)
{
    if (start.demo)
        return false;
    const auto who = askCollector(profileOf(start), u"raise"_s);
    return who && who->kind == CollectorIdentity::Kind::Window;
}

int runWindow(const Start &start)
{
    if (isOpenAlready(start))
        return 0;
    std::optional<ProcessCare> processCare;
    if (!start.demo)
        processCare.emplace(profileOf(start));
    EngineConsole console(
        start.runtime, {.demo = start.demo ? std::optional(demoOptions()) : std::nullopt, .paused = start.paused});
    EngineTenantDesk tenants(console);
    EngineDestinationDesk destinations(console);
    EngineUpkeepDesk upkeep(console);
    EngineSettingsDesk settings(console);
    EngineConfigurationDesk configuration(console);
    EngineCareDesk care(console, profileOf(start));
    MainWindow window(console,
        {.demo = start.demo,
            .background = !start.demo,
            .tenants = &tenants,
            .destinations = &destinations,
            .upkeep = &upkeep,
            .configuration = start.demo ? nullptr : &configuration,
            .profile = &settings,
            .care = start.demo ? nullptr : &care, // a demo's profile ends with it
            .stateFile = stateFile()});
    QObject::connect(&window, &MainWindow::demoRequested, &window, startDemo);
    QObject::connect(&window, &MainWindow::quitRequested, &console, &EngineConsole::close);
    QObject::connect(&window, &MainWindow::quitNowRequested, &window, [] { std::_Exit(0); }); // the store is safe against it
    QObject::connect(&console, &EngineConsole::raiseRequested, &window, &MainWindow::comeForward);
    QObject::connect(&console, &EngineConsole::closed, &window, [&window] {
        window.finish();
        QApplication::quit();
    });
    if (start.background)
        window.startInBackground();
    else
        window.show();
    const StartReport report(window, console);
    return QApplication::exec();
}

} // namespace

} // namespace tributary

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tributary"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tributary"));
    QApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // the engine comes to rest first
    const tributary::Translation translation(tributary::wantedLanguage(), tributary::Translation::Values::Isolated);
    QApplication::setLayoutDirection(QLocale(translation.code()).textDirection());
    QCommandLineParser parser;
    tributary::declareOptions(parser);
    parser.process(application);
    tributary::applyTheme(application, tributary::ThemeChoice::System); // the window applies the person's own choice later
    return tributary::runWindow(tributary::readOptions(parser));
}
