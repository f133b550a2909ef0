// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginedestinationdesk.h"

#include "gui/credentialfile.h"
#include "gui/destinationwork.h"
#include "gui/plaindestination.h"

namespace tributary {

namespace {

using Input = std::shared_ptr<CredentialInput>;

Task<Result<QString>> signIn(SetupBench *bench, DestinationId draft, Task<Result<Provisioning::Person>> task)
{
    auto person = co_await std::move(task);
    if (!person)
        co_return fail(person.error());
    const QString user = (*person)->user();
    bench->persons[draft] = *person;
    co_return user;
}

Task<Result<Destination>> finishAndSend(SetupBench *bench, DestinationDraft draft)
{
    auto destination = co_await bench->provisioning.finish(draft);
    if (!destination)
        co_return fail(destination.error());
    bench->persons.erase(draft.id);
    const auto reloaded = co_await bench->runtime.engine().reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    co_return destination;
}

Task<Result<QList<Destination>>> destinationsOf(Runtime *runtime)
{
    const auto all = co_await runtime->store().destinations();
    if (!all)
        co_return fail(all.error());
    co_return QList<Destination>(all->begin(), all->end());
}

CredentialRef shownOf(const CredentialInput &input)
{
    return {.kind = input.kind, .id = {}, .thumbprint = input.thumbprint, .expires = input.expires};
}

} // namespace

Job EngineDestinationDesk::drafts(Reply<QList<DestinationDraft>> reply)
{
    return m_calls.ask<QList<DestinationDraft>>(
        [](SetupBench &bench, const std::stop_token &) { return bench.provisioning.drafts(); }, std::move(reply));
}

Job EngineDestinationDesk::save(DestinationDraft draft, Reply<> reply)
{
    return m_calls.ask<void>(
        [draft = std::move(draft)](SetupBench &bench, const std::stop_token &) { return bench.provisioning.save(draft); },
        std::move(reply));
}

Job EngineDestinationDesk::discard(DestinationDraft draft, Reply<> reply)
{
    return m_calls.ask<void>(
        [draft = std::move(draft)](SetupBench &bench, const std::stop_token &) {
            bench.persons.erase(draft.id);
            return bench.provisioning.discard(draft);
        },
        std::move(reply));
}

Job EngineDestinationDesk::findParent(QString typed, Reply<FoundTenant> reply)
{
    return m_calls.ask<FoundTenant>([typed = std::move(typed)](SetupBench &bench,
                                        std::stop_token stop) { return bench.onboarding.findTenant(typed, {}, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::readCertificate(QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<Input> reply)
{
    return m_calls.ask<Input>(
        [file = std::move(file), key = std::move(key), passphrase = std::move(passphrase)](
            SetupBench &bench, const std::stop_token &) { return readCredentialFile(&bench.runtime, file, key, passphrase); },
        std::move(reply));
}

Job EngineDestinationDesk::useApp(DestinationDraft draft, ClientId client, Input credential, Reply<DestinationDraft> reply)
{
    return m_calls.ask<DestinationDraft>(
        [draft = std::move(draft), client = std::move(client), credential = std::move(credential)](
            SetupBench &bench, std::stop_token stop) {
            const auto secret = std::make_shared<Secret>(credential->secret.copy());
            return bench.provisioning.useApp(draft, client, shownOf(*credential), secret, stop);
        },
        std::move(reply));
}

Job EngineDestinationDesk::signInWithBrowser(DestinationDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QString>(
        state,
        [draft = std::move(draft), client = std::move(client), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) {
            return signIn(&bench, draft.id, bench.provisioning.signInWithBrowser(draft, client, told, stop));
        },
        std::move(reply));
}

Job EngineDestinationDesk::signInWithCode(DestinationDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<QString>(
        state,
        [draft = std::move(draft), client = std::move(client), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) {
            return signIn(&bench, draft.id, bench.provisioning.signInWithCode(draft, client, told, stop));
        },
        std::move(reply));
}

Job EngineDestinationDesk::subscriptions(DestinationDraft draft, Reply<QList<AzureSubscription>> reply)
{
    return m_calls.ask<QList<AzureSubscription>>(
        [draft = std::move(draft)](SetupBench &bench, std::stop_token stop) {
            return bench.provisioning.subscriptions(draft, bench.personOf(draft), stop);
        },
        std::move(reply));
}

Job EngineDestinationDesk::workspaces(DestinationDraft draft, Reply<QList<Workspace>> reply)
{
    return m_calls.ask<QList<Workspace>>(
        [draft = std::move(draft)](SetupBench &bench, std::stop_token stop) {
            return bench.provisioning.workspaces(draft, bench.personOf(draft), {}, stop);
        },
        std::move(reply));
}

Job EngineDestinationDesk::existing(DestinationDraft draft, Reply<ExistingResources> reply)
{
    return m_calls.ask<ExistingResources>(
        [draft = std::move(draft)](SetupBench &bench, std::stop_token stop) {
            return bench.provisioning.existing(draft, bench.personOf(draft), stop);
        },
        std::move(reply));
}

Job EngineDestinationDesk::create(
    DestinationDraft draft, ProvisioningPlan plan, Told<ProvisioningStep> told, Reply<DestinationDraft> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<DestinationDraft>(
        state,
        [draft = std::move(draft), plan = std::move(plan), told = SetupCalls::passOn(state, std::move(told))](SetupBench &bench,
            std::stop_token stop) { return bench.provisioning.create(draft, bench.personOf(draft), plan, told, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::test(DestinationDraft draft, Told<ProofStatus> told, Reply<DestinationDraft> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<DestinationDraft>(
        state,
        [draft = std::move(draft), told = SetupCalls::passOn(state, std::move(told))](SetupBench &bench, std::stop_token stop) {
            return bench.provisioning.test(draft, bench.personOf(draft), told, stop);
        },
        std::move(reply));
}

Job EngineDestinationDesk::finish(DestinationDraft draft, Reply<Destination> reply)
{
    return m_calls.ask<Destination>(
        [draft = std::move(draft)](SetupBench &bench, const std::stop_token &) { return finishAndSend(&bench, draft); },
        std::move(reply));
}

Job EngineDestinationDesk::add(Destination destination, std::shared_ptr<Secret> secret, Reply<Destination> reply)
{
    return m_calls.ask<Destination>(
        [destination = std::move(destination), secret = std::move(secret)](
            SetupBench &bench, const std::stop_token &) { return addDestination(&bench.runtime, destination, secret); },
        std::move(reply));
}

Job EngineDestinationDesk::destinations(Reply<QList<Destination>> reply)
{
    return m_calls.ask<QList<Destination>>(
        [](SetupBench &bench, const std::stop_token &) { return destinationsOf(&bench.runtime); }, std::move(reply));
}

Job EngineDestinationDesk::check(DestinationId id, Reply<> reply)
{
    return m_calls.ask<void>(
        [id = std::move(id)](SetupBench &bench, std::stop_token stop) { return checkDestination(&bench.runtime, id, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::sendTest(DestinationId id, Told<ProofStatus> told, Reply<ProofStatus> reply)
{
    const auto state = std::make_shared<Job::State>();
    return m_calls.ask<ProofStatus>(
        state,
        [id = std::move(id), told = SetupCalls::passOn(state, std::move(told))](
            SetupBench &bench, std::stop_token stop) { return sendTestEvent(&bench.runtime, id, told, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::setPaused(DestinationId id, bool paused, Reply<> reply)
{
    return m_calls.ask<void>([id = std::move(id), paused](SetupBench &bench,
                                 const std::stop_token &) { return pauseDestination(&bench.runtime, id, paused); },
        std::move(reply));
}

Job EngineDestinationDesk::proof(DestinationId id, ProofQuestion question, Reply<HourProof> reply)
{
    return m_calls.ask<HourProof>([id = std::move(id), question](SetupBench &bench,
                                      std::stop_token stop) { return proofOfDestination(&bench.runtime, id, question, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::schema(DestinationId id, Reply<DestinationSchema> reply)
{
    return m_calls.ask<DestinationSchema>(
        [id = std::move(id)](SetupBench &bench, std::stop_token stop) { return schemaOfDestination(&bench.runtime, id, stop); },
        std::move(reply));
}

Job EngineDestinationDesk::pace(DestinationId id, Reply<SendingPace> reply)
{
    return m_calls.ask<SendingPace>(
        [id = std::move(id)](SetupBench &bench, const std::stop_token &) { return paceOfDestination(&bench.runtime, id); },
        std::move(reply));
}

Job EngineDestinationDesk::rename(DestinationId id, QString name, Reply<> reply)
{
    return m_calls.ask<void>([id = std::move(id), name = std::move(name)](SetupBench &bench,
                                 const std::stop_token &) { return renameDestination(&bench.runtime, id, name); },
        std::move(reply));
}

Job EngineDestinationDesk::remove(DestinationId id, Reply<> reply)
{
    return m_calls.ask<void>(
        [id = std::move(id)](SetupBench &bench, const std::stop_token &) { return removeDestination(&bench.runtime, id); },
        std::move(reply));
}

} // namespace tributary
