// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginecaredesk.h"

#include "common/supportfiles.h"
#include "gui/loginstart.h"

#include <atomic>

namespace tributary {

namespace {

using Stopped = std::shared_ptr<std::atomic<bool>>;

/// A call whose work another thread does; a stop is seen by it, and by nobody where the work is already done.
template <typename T>
Task<> answerFrom(Lane *lane, std::function<Result<T>()> work, std::shared_ptr<Job::State> state, Reply<T> reply)
{
    auto result = co_await lane->run(std::move(work));
    if (!std::exchange(state->over, true))
        reply(std::move(result));
}

template <typename T>
Job start(Lane &lane, const Stopped &stopped, std::function<Result<T>()> work, Reply<T> reply)
{
    auto state = std::make_shared<Job::State>();
    state->requestStop = [stopped] { *stopped = true; };
    answerFrom<T>(&lane, std::move(work), state, std::move(reply));
    return Job(state);
}

Task<Result<Cloud>> keepCloud(SetupBench *bench, QString file)
{
    const auto read = CloudRegistry::withFiles({file});
    if (!read)
        co_return fail(read.error());
    auto cloud = read->named(read->defaultName());
    if (!cloud)
        co_return fail(cloud.error());
    bench->runtime.clouds().add(*cloud);
    const auto kept = co_await bench->runtime.clouds().remember(&bench->runtime.store(), cloud->name);
    if (!kept)
        co_return fail(kept.error());
    co_return cloud;
}

} // namespace

EngineCareDesk::EngineCareDesk(EngineConsole &console, QString profile)
    : m_calls(console)
    , m_profile(std::move(profile))
{
}

QString EngineCareDesk::logs() const
{
    return logDirectory(m_profile);
}

Job EngineCareDesk::bundle(EngineStatus status, bool masked, Reply<QList<BundleFile>> reply)
{
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    return start<QList<BundleFile>>(
        m_files, stopped,
        [status = std::move(status), masked, profile = m_profile, stopped]() -> Result<QList<BundleFile>> {
            if (*stopped)
                return fail(ErrorKind::Cancelled, {});
            return supportFiles(profile, status, masked);
        },
        std::move(reply));
}

Job EngineCareDesk::saveBundle(QList<BundleFile> files, QString path, Reply<> reply)
{
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    return start<void>(
        m_files, stopped,
        [files = std::move(files), path = std::move(path), stopped]() -> Result<> {
            if (*stopped)
                return fail(ErrorKind::Cancelled, {});
            return tributary::saveBundle(path, files, SystemClock().now());
        },
        std::move(reply));
}

Job EngineCareDesk::importCloud(QString file, Reply<Cloud> reply)
{
    return m_calls.ask<Cloud>(
        [file = std::move(file)](SetupBench &bench, const std::stop_token &) { return keepCloud(&bench, file); },
        std::move(reply));
}

std::optional<bool> EngineCareDesk::startsAtLogin() const
{
    return loginStart();
}

Result<> EngineCareDesk::setStartsAtLogin(bool on)
{
    return setLoginStart(on, m_profile);
}

} // namespace tributary
