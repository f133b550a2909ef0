// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineconfigurationdesk.h"

#include "base/usagetext.h"
#include "common/profileremoval.h"

#include <QtCore/QFile>

namespace tributary {

namespace {

using Changes = ConfigurationDesk::Changes;

Task<Result<QByteArray>> documentOf(Runtime *runtime)
{
    const auto found = co_await readConfiguration(runtime->setupParts());
    if (!found)
        co_return fail(found.error());
    co_return writeConfiguration(*found);
}

Result<ProfileConfiguration> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, UsageText::tr("cannot read %1: %2").arg(path, file.errorString()));
    return parseConfiguration(file.readAll());
}

Task<Result<Changes>> planFile(Runtime *runtime, QString path)
{
    const auto file = readFile(path);
    if (!file)
        co_return fail(file.error());
    const auto here = co_await readConfiguration(runtime->setupParts());
    if (!here)
        co_return fail(here.error());
    co_return planImport(*here, *file);
}

Task<Result<Changes>> importFile(Runtime *runtime, QString path)
{
    const auto file = readFile(path);
    if (!file)
        co_return fail(file.error());
    const ProfileConfiguration configuration = *file;
    const auto changes = co_await importConfiguration(runtime->configurationParts(), configuration);
    if (!changes)
        co_return fail(changes.error());
    const auto reloaded = co_await runtime->reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    co_return *changes;
}

Task<Result<DeletionWords>> wordsOf(Runtime *runtime)
{
    const auto contents = co_await contentsOf(runtime);
    if (!contents)
        co_return fail(contents.error());
    co_return DeletionWords{.name = contents->name, .sentences = contents->sentences(), .losesUnsent = contents->unsent > 0};
}

/// Nothing is collected any more from here on, so that no secret is looked for that has gone.
Task<Result<void>> deleteSecretsOf(Runtime *runtime)
{
    const bool polled = runtime->engine().isPolling();
    co_await runtime->engine().stopPolling();
    const auto contents = co_await contentsOf(runtime);
    if (!contents)
        co_return fail(contents.error());
    const auto deleted = co_await deleteSecrets(runtime, *contents);
    if (!deleted && polled)
        runtime->engine().startPolling();
    co_return deleted;
}

} // namespace

Job EngineConfigurationDesk::exported(Reply<QByteArray> reply)
{
    return m_reading.ask<QByteArray>(
        [](SetupBench &bench, const std::stop_token &) { return documentOf(&bench.runtime); }, std::move(reply));
}

Job EngineConfigurationDesk::preview(QString file, Reply<Changes> reply)
{
    return m_calls.ask<Changes>(
        [file = std::move(file)](SetupBench &bench, const std::stop_token &) { return planFile(&bench.runtime, file); },
        std::move(reply));
}

Job EngineConfigurationDesk::import(QString file, Reply<Changes> reply)
{
    return m_calls.ask<Changes>(
        [file = std::move(file)](SetupBench &bench, const std::stop_token &) { return importFile(&bench.runtime, file); },
        std::move(reply));
}

Job EngineConfigurationDesk::planDeletion(Reply<DeletionWords> reply)
{
    return m_calls.ask<DeletionWords>(
        [](SetupBench &bench, const std::stop_token &) { return wordsOf(&bench.runtime); }, std::move(reply));
}

Job EngineConfigurationDesk::deleteEverything(Reply<> reply)
{
    return m_calls.ask<void>([](SetupBench &bench, const std::stop_token &) { return deleteSecretsOf(&bench.runtime); },
        [console = &m_console, reply = std::move(reply)](const Result<> &done) {
            if (done)
                console->post([](EngineWorker &worker) { worker.deleteFilesAtClose(); });
            reply(done);
        });
}

} // namespace tributary
