// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginetenantdesk.h"

#include "gui/credentialfile.h"
#include "setup/computercheck.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Task<Result<T>> valueOf(T value)
{
    co_return value;
}

template <typename T>
Task<Result<T>> resultOf(Task<T> task)
{
    auto value = co_await std::move(task);
    co_return value;
}

using Input = std::shared_ptr<CredentialInput>;

Task<Result<Tenant>> finishAndCollect(SetupBench *bench, TenantDraft draft)
{
    auto tenant = co_await bench->onboarding.finish(draft);
    if (!tenant)
        co_return fail(tenant.error());
    const auto reloaded = co_await bench->runtime.engine().reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    co_return tenant;
}

Task<Result<QList<CheckResult>>> checkThisComputer(SetupBench *bench, std::stop_token stop)
{
    const SetupParts parts = bench->runtime.setupParts();
    const QString profile = bench->runtime.profile();
    const ComputerCheck check{.transport = parts.transport,
        .secrets = parts.secrets,
        .clock = parts.clock,
        .cloud = parts.clouds().constFirst(),
        .directory = profile.isEmpty() ? Runtime::defaultProfile() : profile};
    const auto results = co_await checkComputer(&check, stop);
    co_return results;
}

} // namespace

Job EngineTenantDesk::clouds(Reply<QList<Cloud>> reply)
{
    return m_calls.ask<QList<Cloud>>(
        [](SetupBench &bench, const std::stop_token &) { return valueOf(bench.runtime.clouds().all()); }, std::move(reply));
}

Job EngineTenantDesk::suggestion(Reply<QString> reply)
{
    return m_calls.ask<QString>(
        [](SetupBench &bench, const std::stop_token &) { return valueOf(bench.suggestion); }, std::move(reply));
}

Job EngineTenantDesk::drafts(Reply<QList<TenantDraft>> reply)
{
    return m_calls.ask<QList<TenantDraft>>(
        [](SetupBench &bench, const std::stop_token &) { return bench.onboarding.drafts(); }, std::move(reply));
}

Job EngineTenantDesk::save(TenantDraft draft, Reply<> reply)
{
    return m_calls.ask<void>(
        [draft = std::move(draft)](SetupBench &bench, const std::stop_token &) { return bench.onboarding.save(draft); },
        std::move(reply));
}

Job EngineTenantDesk::discard(TenantDraft draft, bool undo, Told<DirectoryCall> told, Reply<> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<void>(
        state,
        [draft = std::move(draft), undo, told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.discard(draft, undo, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::findTenant(QString typed, QString cloud, Reply<FoundTenant> reply)
{
    return m_calls.ask<FoundTenant>([typed = std::move(typed), cloud = std::move(cloud)](SetupBench &bench,
                                        std::stop_token stop) { return bench.onboarding.findTenant(typed, cloud, stop); },
        std::move(reply));
}

Job EngineTenantDesk::probeKeychain(Reply<> reply)
{
    return m_calls.ask<void>(
        [](SetupBench &bench, const std::stop_token &) { return bench.onboarding.probeKeychain(); }, std::move(reply));
}

Job EngineTenantDesk::checkComputer(Reply<QList<CheckResult>> reply)
{
    return m_calls.ask<QList<CheckResult>>(
        [](SetupBench &bench, std::stop_token stop) { return checkThisComputer(&bench, stop); }, std::move(reply));
}

Job EngineTenantDesk::readCertificate(QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<Input> reply)
{
    return m_calls.ask<Input>(
        [file = std::move(file), key = std::move(key), passphrase = std::move(passphrase)](
            SetupBench &bench, const std::stop_token &) { return readCredentialFile(&bench.runtime, file, key, passphrase); },
        std::move(reply));
}

Job EngineTenantDesk::keepCredential(TenantDraft draft, ClientId client, Input credential, Reply<TenantDraft> reply)
{
    return m_calls.ask<TenantDraft>(
        [draft = std::move(draft), client = std::move(client), credential = std::move(credential)](
            SetupBench &bench, const std::stop_token &) { return bench.onboarding.keepCredential(draft, client, credential); },
        std::move(reply));
}

Job EngineTenantDesk::proveSignIn(TenantDraft draft, Milliseconds patience, Reply<TenantDraft> reply)
{
    return m_calls.ask<TenantDraft>([draft = std::move(draft), patience](SetupBench &bench,
                                        std::stop_token stop) { return bench.onboarding.proveSignIn(draft, patience, stop); },
        std::move(reply));
}

Job EngineTenantDesk::parentApp(QString cloud, Reply<std::optional<AppRegistration>> reply)
{
    return m_calls.ask<std::optional<AppRegistration>>(
        [cloud = std::move(cloud)](SetupBench &bench, const std::stop_token &) { return bench.onboarding.parentApp(cloud); },
        std::move(reply));
}

Job EngineTenantDesk::setParentApp(QString cloud, ClientId client, Input credential, Reply<> reply)
{
    return m_calls.ask<void>(
        [cloud = std::move(cloud), client = std::move(client), credential = std::move(credential)](
            SetupBench &bench, const std::stop_token &) { return bench.onboarding.setParentApp(cloud, client, credential); },
        std::move(reply));
}

Job EngineTenantDesk::awaitConsent(TenantDraft draft, Told<ConsentLink> told, Reply<TenantDraft> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<TenantDraft>(
        state,
        [draft = std::move(draft), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.awaitConsent(draft, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::signInWithBrowser(TenantDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QString>(
        state,
        [draft = std::move(draft), client = std::move(client), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.signInWithBrowser(draft, client, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::signInWithCode(TenantDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QString>(
        state,
        [draft = std::move(draft), client = std::move(client), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.signInWithCode(draft, client, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::create(TenantDraft draft, Told<DirectoryCall> told, Reply<TenantDraft> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<TenantDraft>(
        state,
        [draft = std::move(draft), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.create(draft, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::permissions(TenantDraft draft, Told<PermissionRow> told, Reply<QList<PermissionRow>> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QList<PermissionRow>>(
        state,
        [draft = std::move(draft), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return resultOf(bench.onboarding.permissions(draft, told, stop)); },
        std::move(reply));
}

Job EngineTenantDesk::streams(TenantDraft draft, Reply<QList<StreamRow>> reply)
{
    return m_calls.ask<QList<StreamRow>>(
        [draft = std::move(draft)](SetupBench &bench, std::stop_token stop) { return bench.onboarding.streams(draft, stop); },
        std::move(reply));
}

Job EngineTenantDesk::startStreams(TenantDraft draft, QList<StreamRow> rows, Told<StreamRow> told, Reply<TenantDraft> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<TenantDraft>(
        state,
        [draft = std::move(draft), rows = std::move(rows), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return bench.onboarding.startStreams(draft, rows, told, stop); },
        std::move(reply));
}

Job EngineTenantDesk::firstEvents(TenantDraft draft, Told<FirstEvents> told, Reply<QList<FirstEvents>> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QList<FirstEvents>>(
        state,
        [draft = std::move(draft), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return resultOf(bench.onboarding.firstEvents(draft, told, stop)); },
        std::move(reply));
}

Job EngineTenantDesk::finish(TenantDraft draft, Reply<Tenant> reply)
{
    return m_calls.ask<Tenant>(
        [draft = std::move(draft)](SetupBench &bench, const std::stop_token &) { return finishAndCollect(&bench, draft); },
        std::move(reply));
}

} // namespace tributary
