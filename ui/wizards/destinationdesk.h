// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sendingpace.h"
#include "setup/destinationschema.h"
#include "setup/hourproof.h"
#include "setup/onboarding.h"
#include "setup/provisioning.h"
#include "wizards/job.h"

#include <QtCore/QObject>

namespace tributary {

/// Which hours a proof is about, and whether the workspace is asked or only what it said before is shown.
struct ProofQuestion {
    int days = 1;
    bool asks = false;
};

/// Adding and keeping destinations as the windows see it: calls of Provisioning, made on the engine thread and answered in the
/// GUI thread. Every call returns at once. Where the profile cannot be written to, each answers with the reason.
class DestinationDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Job drafts(Reply<QList<DestinationDraft>> reply) = 0;
    [[nodiscard]] virtual Job save(DestinationDraft draft, Reply<> reply) = 0;
    [[nodiscard]] virtual Job discard(DestinationDraft draft, Reply<> reply) = 0;

    // --- the parent and the sending app
    [[nodiscard]] virtual Job findParent(QString typed, Reply<FoundTenant> reply) = 0;
    /// Reads the files and checks them; `key` may be empty.
    [[nodiscard]] virtual Job readCertificate(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) = 0;
    [[nodiscard]] virtual Job useApp(DestinationDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential,
        Reply<DestinationDraft> reply) = 0;
    /// A person of the parent, kept in memory for the calls below.
    [[nodiscard]] virtual Job signInWithBrowser(
        DestinationDraft draft, ClientId client, Told<QUrl> told, Reply<QString> reply) = 0;
    [[nodiscard]] virtual Job signInWithCode(
        DestinationDraft draft, ClientId client, Told<DeviceCode> told, Reply<QString> reply) = 0;

    // --- Azure
    [[nodiscard]] virtual Job subscriptions(DestinationDraft draft, Reply<QList<AzureSubscription>> reply) = 0;
    [[nodiscard]] virtual Job workspaces(DestinationDraft draft, Reply<QList<Workspace>> reply) = 0;
    [[nodiscard]] virtual Job existing(DestinationDraft draft, Reply<ExistingResources> reply) = 0;
    [[nodiscard]] virtual Job create(
        DestinationDraft draft, ProvisioningPlan plan, Told<ProvisioningStep> told, Reply<DestinationDraft> reply) = 0;
    [[nodiscard]] virtual Job test(DestinationDraft draft, Told<ProofStatus> told, Reply<DestinationDraft> reply) = 0;
    /// The engine sends to it at once.
    [[nodiscard]] virtual Job finish(DestinationDraft draft, Reply<Destination> reply) = 0;

    // --- destinations of the other kinds, and those of the profile
    /// Checks its address, keeps `secret` in the keychain (null where it has none), saves it; the engine sends to it at once.
    [[nodiscard]] virtual Job add(Destination destination, std::shared_ptr<Secret> secret, Reply<Destination> reply) = 0;
    [[nodiscard]] virtual Job destinations(Reply<QList<Destination>> reply) = 0;
    /// Proves address, sign-in and rights without writing a record.
    [[nodiscard]] virtual Job check(DestinationId id, Reply<> reply) = 0;
    /// One marker record, and the question whether it arrived. Only of the Logs Ingestion API.
    [[nodiscard]] virtual Job sendTest(DestinationId id, Told<ProofStatus> told, Reply<ProofStatus> reply) = 0;
    [[nodiscard]] virtual Job setPaused(DestinationId id, bool paused, Reply<> reply) = 0;
    [[nodiscard]] virtual Job proof(DestinationId id, ProofQuestion question, Reply<HourProof> reply) = 0;
    /// Looks at tables and rule in Azure; changes nothing. Only of the Logs Ingestion API.
    [[nodiscard]] virtual Job schema(DestinationId id, Reply<DestinationSchema> reply) = 0;
    [[nodiscard]] virtual Job pace(DestinationId id, Reply<SendingPace> reply) = 0;
    [[nodiscard]] virtual Job rename(DestinationId id, QString name, Reply<> reply) = 0;
    /// With its keychain entry. What waits for it alone goes to the oldest destination that is left, or waits for the next one.
    [[nodiscard]] virtual Job remove(DestinationId id, Reply<> reply) = 0;
};

} // namespace tributary
