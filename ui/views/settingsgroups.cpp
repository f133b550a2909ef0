// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingsscreen.h"

#include "base/language.h"
#include "models/showntime.h"
#include "views/actionregistry.h"
#include "wizards/caredesk.h"

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeActions{"view.system"_L1, "view.light"_L1, "view.dark"_L1};

} // namespace

Setting SettingsScreen::languageSetting()
{
    Setting setting{.name = u"settingsLanguage"_s,
        .title = tr("&Language"),
        .otherwise = QString(),
        .read = [this] { return m_parts.preferences.language(); },
        .write = [&preferences = m_parts.preferences](const QVariant &code) { preferences.setLanguage(code.toString()); },
        .choices = {{tr("As the system"), QString()}},
        .explanation = tr("Takes effect with the next start.")};
    for (const Language &language : languages())
        setting.choices.append({language.ownName, language.code});
    return setting;
}

Setting SettingsScreen::colourSetting()
{
    const auto read = [&actions = m_context.actions]() -> QVariant {
        for (size_t i = 0; i < themeActions.size(); ++i) {
            if (actions.action(themeActions[i]).isChecked())
                return int(i);
        }
        return 0;
    };
    return {.name = u"settingsTheme"_s,
        .title = tr("&Colours"),
        .otherwise = 0,
        .read = read,
        .write = [&actions = m_context.actions](
                     const QVariant &choice) { actions.action(themeActions[size_t(choice.toInt())]).trigger(); },
        .choices = {{tr("As the desktop"), 0}, {tr("Light"), 1}, {tr("Dark"), 2}}};
}

Setting SettingsScreen::zoneSetting()
{
    return {.name = u"settingsZone"_s,
        .title = tr("&Times"),
        .otherwise = false,
        .read = [&time = m_context.time] { return time.zone() == Zone::Local; },
        .write = [&actions = m_context.actions](
                     const QVariant &local) { actions.action(local.toBool() ? "view.local"_L1 : "view.utc"_L1).trigger(); },
        .choices = {{tr("UTC"), false}, {tr("Local time"), true}}};
}

Setting SettingsScreen::densitySetting()
{
    return {.name = u"settingsDensity"_s,
        .title = tr("&Rows of tables"),
        .otherwise = false,
        .read = [&preferences = m_parts.preferences] { return preferences.isCompact(); },
        .write = [&preferences = m_parts.preferences](const QVariant &compact) { preferences.setCompact(compact.toBool()); },
        .choices = {{tr("Normal", "height of rows"), false}, {tr("Compact", "height of rows"), true}}};
}

Setting SettingsScreen::closingSetting()
{
    return {.name = u"settingsClosing"_s,
        .title = tr("Closing the &window"),
        .otherwise = int(ClosingChoice::Ask),
        .read = [&preferences = m_parts.preferences] { return int(preferences.closing()); },
        .write = [&preferences = m_parts.preferences](
                     const QVariant &choice) { preferences.setClosing(ClosingChoice(choice.toInt())); },
        .choices = {{tr("Ask"), int(ClosingChoice::Ask)},
            {tr("Keep collecting in the background"), int(ClosingChoice::KeepCollecting)},
            {tr("Quit"), int(ClosingChoice::Quit)}}};
}

/// Where the desktop keeps such a thing.
Setting SettingsScreen::loginSetting()
{
    return {.name = u"settingsLogin"_s,
        .title = tr("&Start when I log in"),
        .kind = FieldKind::Switch,
        .otherwise = false,
        .read = [care = m_parts.care] { return care->startsAtLogin().value_or(false); },
        .write = [this](const QVariant &on) { setStartsAtLogin(on.toBool()); },
        .explanation = tr("It starts in the background and collects.")};
}

SettingsGroup SettingsScreen::generalGroup()
{
    SettingsGroup group{.name = u"general"_s,
        .title = tr("General"),
        .settings = {languageSetting(), colourSetting(), zoneSetting(), densitySetting(), closingSetting()}};
    if (m_parts.care && m_parts.care->startsAtLogin())
        group.settings.append(loginSetting());
    return group;
}

SettingsGroup SettingsScreen::notificationGroup()
{
    Preferences &preferences = m_parts.preferences;
    SettingsGroup group{.name = u"notifications"_s, .title = tr("Notifications"), .settings = {}};
    group.settings.append({.name = u"settingsAlerts"_s,
        .title = tr("Show &notifications"),
        .kind = FieldKind::Switch,
        .otherwise = true,
        .read = [&preferences] { return preferences.showsAlerts(); },
        .write = [&preferences](const QVariant &on) { preferences.setShowsAlerts(on.toBool()); },
        .explanation = tr("Each problem is told once. Notifications need a desktop with a tray.")});
    for (int i = 0; i < alertKindCount; ++i) {
        const auto kind = AlertKind(i);
        const auto write = [&preferences, kind](const QVariant &on) {
            AlertSettings alerts = preferences.alerts();
            if (on.toBool())
                alerts.off.remove(kind);
            else
                alerts.off.insert(kind);
            preferences.setAlerts(alerts);
        };
        group.settings.append({.name = u"settingsAlert%1"_s.arg(i),
            .title = alertKindTitle(kind),
            .kind = FieldKind::Switch,
            .otherwise = true,
            .read = [&preferences, kind] { return !preferences.alerts().off.contains(kind); },
            .write = write,
            .enabled = [&preferences] { return preferences.showsAlerts(); }});
    }
    group.settings += quietSettings();
    return group;
}

QList<Setting> SettingsScreen::quietSettings()
{
    Preferences &preferences = m_parts.preferences;
    const auto change = [&preferences](auto &&apply) {
        AlertSettings alerts = preferences.alerts();
        apply(alerts);
        preferences.setAlerts(alerts);
    };
    const auto told = [&preferences] { return preferences.showsAlerts(); };
    const auto quiet = [&preferences] { return preferences.showsAlerts() && preferences.alerts().quiet; };
    return {{.name = u"settingsQuiet"_s,
                .title = tr("&Quiet hours"),
                .kind = FieldKind::Switch,
                .otherwise = false,
                .read = [&preferences] { return preferences.alerts().quiet; },
                .write = [change](const QVariant &on) { change([&on](AlertSettings &alerts) { alerts.quiet = on.toBool(); }); },
                .enabled = told},
        {.name = u"settingsQuietFrom"_s,
            .title = tr("Quiet &from"),
            .kind = FieldKind::TimeOfDay,
            .otherwise = AlertSettings().quietFrom,
            .read = [&preferences] { return preferences.alerts().quietFrom; },
            .write =
                [change](
                    const QVariant &time) { change([&time](AlertSettings &alerts) { alerts.quietFrom = time.toTime(); }); },
            .explanation = tr("Local time; what begins then is told afterwards"),
            .enabled = quiet},
        {.name = u"settingsQuietTo"_s,
            .title = tr("Quiet &until"),
            .kind = FieldKind::TimeOfDay,
            .otherwise = AlertSettings().quietTo,
            .read = [&preferences] { return preferences.alerts().quietTo; },
            .write = [change](
                         const QVariant &time) { change([&time](AlertSettings &alerts) { alerts.quietTo = time.toTime(); }); },
            .explanation = tr("Local time"),
            .enabled = quiet}};
}

} // namespace tributary
