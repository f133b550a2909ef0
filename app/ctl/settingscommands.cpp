// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "setup/keptsettings.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

QString kindName(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Duration:
        return u"duration"_s;
    case SettingKind::Bytes:
        return u"bytes"_s;
    case SettingKind::Percent:
        return u"percent"_s;
    case SettingKind::Count:
        return u"count"_s;
    case SettingKind::Text:
        return u"text"_s;
    case SettingKind::File:
        return u"file"_s;
    }
    return {};
}

QJsonObject settingJson(const SettingState &state)
{
    const SettingInfo &info = *settingNamed(state.name);
    QJsonObject json{{u"name"_s, state.name}, {u"kind"_s, kindName(info.kind)}, {u"value"_s, state.value},
        {u"default"_s, info.defaultValue()}, {u"kept"_s, state.kept}, {u"overruled"_s, state.overruled}};
    if (info.isNumber()) {
        json.insert(u"least"_s, settingValue(info, info.least));
        json.insert(u"most"_s, settingValue(info, info.most));
    }
    return json;
}

QString settingsText(const std::vector<SettingState> &states)
{
    QList<QStringList> rows;
    for (const SettingState &state : states) {
        const SettingInfo &info = *settingNamed(state.name);
        rows.append({state.name, plain(info.valueText(state.value)), info.valueText(info.defaultValue()), info.rangeText(),
            info.titleText()});
    }
    return tableText({CommandText::tr("Setting"), CommandText::tr("Value"), CommandText::tr("Default"),
                         CommandText::tr("Takes"), CommandText::tr("Meaning")},
        rows);
}

/// What is in force for this profile; said at the end of each of the commands.
Task<int> show(InvocationPtr invocation, std::shared_ptr<Runtime> runtime)
{
    const auto kept = co_await keptSettings(&runtime->store());
    if (!kept)
        co_return invocation->report(kept.error());
    const std::vector<SettingState> states = settingStates(*kept, runtime->said());
    QJsonArray list;
    for (const SettingState &state : states)
        list.append(settingJson(state));
    invocation->print({{u"settings"_s, list}}, settingsText(states));
    co_return ExitDone;
}

Task<int> listSettings(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = invocation->openStore();
    if (!runtime)
        co_return invocation->report(runtime.error());
    co_return co_await show(invocation, *runtime);
}

/// A running service looks for itself; the window's engine takes it up at the next start.
void tellWhen(const Invocation &invocation)
{
    if (!invocation.wantsJson())
        writeErr(CommandText::tr("A running service takes it up within ten seconds, a window when it is started again."));
}

Task<int> setSetting(InvocationPtr invocation)
{
    const auto runtime = invocation->openStore();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto kept = co_await keepSetting(&(*runtime)->store(), invocation->positional(0), invocation->positional(1));
    if (!kept)
        co_return invocation->report(kept.error());
    tellWhen(*invocation);
    co_return co_await show(invocation, *runtime);
}

Task<int> resetSettingCommand(InvocationPtr invocation)
{
    const QString name = invocation->positional(0);
    const bool all = invocation->arguments().isSet(u"all"_s);
    if (name.isEmpty() != all) {
        const QString problem = CommandText::tr("settings reset takes the name of a setting, or --all");
        co_return invocation->report(makeError(ErrorKind::Usage, problem));
    }
    const auto runtime = invocation->openStore();
    if (!runtime)
        co_return invocation->report(runtime.error());
    Store *store = &(*runtime)->store();
    Result<void> reset;
    if (all)
        reset = co_await resetSettings(store);
    else
        reset = co_await resetSetting(store, name);
    if (!reset)
        co_return invocation->report(reset.error());
    tellWhen(*invocation);
    co_return co_await show(invocation, *runtime);
}

} // namespace

std::vector<Command> settingsCommands()
{
    return {{u"settings list"_s, {}, CommandText::tr("Shows how this profile collects: intervals, limits, network."), {},
                listSettings},
        {u"settings set"_s, u"NAME VALUE"_s,
            CommandText::tr("Changes a setting for good, for example: settings set poll-interval 5m."), {}, setSetting},
        {u"settings reset"_s, u"[NAME]"_s, CommandText::tr("Sets a setting back to its default."),
            {{u"all"_s, CommandText::tr("Set all of them back.")}}, resetSettingCommand}};
}

} // namespace tributary
