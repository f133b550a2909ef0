// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/setupcalls.h"
#include "wizards/destinationdesk.h"

namespace tributary {

/// Provisioning on the engine thread of a console, for the windows.
class EngineDestinationDesk final : public DestinationDesk {
    Q_OBJECT
public:
    explicit EngineDestinationDesk(EngineConsole &console)
        : m_calls(console)
    {
    }

    Job drafts(Reply<QList<DestinationDraft>> reply) override;
    Job save(DestinationDraft draft, Reply<> reply) override;
    Job discard(DestinationDraft draft, Reply<> reply) override;
    Job findParent(QString typed, Reply<FoundTenant> reply) override;
    Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) override;
    Job useApp(DestinationDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential,
        Reply<DestinationDraft> reply) override;
    Job signInWithBrowser(DestinationDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply) override;
    Job signInWithCode(DestinationDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply) override;
    Job subscriptions(DestinationDraft draft, Reply<QList<AzureSubscription>> reply) override;
    Job workspaces(DestinationDraft draft, Reply<QList<Workspace>> reply) override;
    Job existing(DestinationDraft draft, Reply<ExistingResources> reply) override;
    Job create(
        DestinationDraft draft, ProvisioningPlan plan, Told<ProvisioningStep> told, Reply<DestinationDraft> reply) override;
    Job test(DestinationDraft draft, Told<ProofStatus> told, Reply<DestinationDraft> reply) override;
    Job finish(DestinationDraft draft, Reply<Destination> reply) override;
    Job add(Destination destination, std::shared_ptr<Secret> secret, Reply<Destination> reply) override;
    Job destinations(Reply<QList<Destination>> reply) override;
    Job check(DestinationId id, Reply<> reply) override;
    Job sendTest(DestinationId id, Told<ProofStatus> told, Reply<ProofStatus> reply) override;
    Job setPaused(DestinationId id, bool paused, Reply<> reply) override;
    Job proof(DestinationId id, ProofQuestion question, Reply<HourProof> reply) override;
    Job schema(DestinationId id, Reply<DestinationSchema> reply) override;
    Job pace(DestinationId id, Reply<SendingPace> reply) override;
    Job rename(DestinationId id, QString name, Reply<> reply) override;
    Job remove(DestinationId id, Reply<> reply) override;

private:
    SetupCalls m_calls;
};

} // namespace tributary
