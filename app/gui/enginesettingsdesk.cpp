// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginesettingsdesk.h"

#include "setup/keptsettings.h"

namespace tributary {

namespace {

using States = QList<SettingState>;

Task<Result<States>> statesOf(Runtime *runtime)
{
    const auto kept = co_await keptSettings(&runtime->store());
    if (!kept)
        co_return fail(kept.error());
    const std::vector<SettingState> states = settingStates(*kept, runtime->said());
    co_return States(states.begin(), states.end());
}

/// The engine goes on with it at once; another program that collects reads it by itself.
Task<Result<States>> takenUp(Runtime *runtime, Result<void> done)
{
    if (!done)
        co_return fail(done.error());
    if (!runtime->collects())
        co_return co_await statesOf(runtime);
    const auto reloaded = co_await runtime->reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    co_return co_await statesOf(runtime);
}

Task<Result<States>> setOne(Runtime *runtime, QString name, QString value)
{
    const auto kept = co_await keepSetting(&runtime->store(), name, value);
    co_return co_await takenUp(runtime, kept);
}

Task<Result<States>> resetOne(Runtime *runtime, QString name)
{
    const auto kept = co_await resetSetting(&runtime->store(), name);
    co_return co_await takenUp(runtime, kept);
}

Task<Result<States>> resetEach(Runtime *runtime)
{
    const auto kept = co_await resetSettings(&runtime->store());
    co_return co_await takenUp(runtime, kept);
}

} // namespace

Job EngineSettingsDesk::settings(Reply<States> reply)
{
    return m_calls.ask<States>(
        [](SetupBench &bench, const std::stop_token &) { return statesOf(&bench.runtime); }, std::move(reply));
}

Job EngineSettingsDesk::set(QString name, QString value, Reply<States> reply)
{
    return m_calls.ask<States>([name = std::move(name), value = std::move(value)](
                                   SetupBench &bench, const std::stop_token &) { return setOne(&bench.runtime, name, value); },
        std::move(reply));
}

Job EngineSettingsDesk::reset(QString name, Reply<States> reply)
{
    return m_calls.ask<States>(
        [name = std::move(name)](SetupBench &bench, const std::stop_token &) { return resetOne(&bench.runtime, name); },
        std::move(reply));
}

Job EngineSettingsDesk::resetAll(Reply<States> reply)
{
    return m_calls.ask<States>(
        [](SetupBench &bench, const std::stop_token &) { return resetEach(&bench.runtime); }, std::move(reply));
}

} // namespace tributary
