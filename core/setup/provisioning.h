// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armclient.h"
#include "azure/logquery.h"
#include "secrets/secretstore.h"
#include "setup/destinationproof.h"
#include "setup/persontokens.h"
#include "setup/provisioningplan.h"
#include "sinks/rowencoder.h"
#include "store/store.h"

namespace tributary {

/// What provisioning works with. Everything outlives it. Engine thread.
struct ProvisioningParts {
    Transport &transport;
    TokenProvider &tokens;
    SecretStore &secrets;
    Store &store;
    Sink &sink;
    const RowEncoder &encoder;
    Clock &clock;
    std::function<Result<Cloud>(QString)> cloudNamed;
    std::function<Task<Result<void>>(QString)> rememberCloud; ///< in the profile, when a destination refers to it
    std::function<double()> dice; ///< uniform in [0, 1)
};

/// Adds a destination in the parent tenant, without widgets: what the wizard and the command line call. Calls take the draft by
/// value and give it back as it stands after the step, saved in the profile. `person`: somebody of the parent who signed in,
/// null = the sending app acts with its own credential. A stop ends the waiting, keeps what is done, and gives Cancelled.
/// Progress is reported on the engine thread, before the call ends. Calls for one draft come one after the other. Engine
/// thread.
class Provisioning {
public:
    using Person = std::shared_ptr<PersonTokens>;

    explicit Provisioning(ProvisioningParts parts)
        : m_parts(std::move(parts))
    {
    }

    // --- drafts, the newest first. A draft whose destination is saved is gone.
    Task<Result<QList<DestinationDraft>>> drafts();
    Task<Result<void>> save(DestinationDraft draft);
    /// Forgets the draft with its keychain entry. What was made in Azure stays there and is found by the next attempt.
    Task<Result<void>> discard(DestinationDraft draft);

    // --- Sign-in
    /// Keeps the credential of the sending app, signs in with it, and forgets it again where the service refuses it for good.
    /// `shown`: what may be known of it; its id is given here.
    Task<Result<DestinationDraft>> useApp(
        DestinationDraft draft, ClientId client, CredentialRef shown, std::shared_ptr<Secret> secret, std::stop_token stop);

    /// Somebody of the parent, who may make the resources; kept by the caller, in memory. `client`: a public client; empty =
    /// that of the Azure command line, which every tenant knows. Refuses somebody of another tenant (SignInForeignTenant).
    Task<Result<Person>> signInWithBrowser(
        DestinationDraft draft, ClientId client, std::function<void(QUrl)> open, std::stop_token stop);
    Task<Result<Person>> signInWithCode(
        DestinationDraft draft, ClientId client, std::function<void(DeviceCode)> show, std::stop_token stop);

    // --- Workspace
    Task<Result<QList<AzureSubscription>>> subscriptions(DestinationDraft draft, Person person, std::stop_token stop);
    /// Of one subscription, or of all that can be seen where `subscription` is empty.
    Task<Result<QList<Workspace>>> workspaces(
        DestinationDraft draft, Person person, QString subscription, std::stop_token stop);
    Task<Result<ExistingResources>> existing(DestinationDraft draft, Person person, std::stop_token stop);

    // --- Create: see planOf(), exportArmTemplate(), exportBicep(), parseTemplateOutputs()
    /// Does the steps of the plan that are not done, in order. Where a needed one fails the rest is skipped and its error is
    /// the result; failed optional ones are told by their step only. Ends with endpoint and rule in the draft.
    Task<Result<DestinationDraft>> create(
        DestinationDraft draft, Person person, ProvisioningPlan plan, ProvisioningProgress progress, std::stop_token stop);

    // --- Test: see destinationproof.h
    Task<Result<DestinationDraft>> test(DestinationDraft draft, Person person, ProofProgress progress, std::stop_token stop);

    /// The destination becomes one of the profile; the draft is gone. The engine is to be reloaded.
    Task<Result<Destination>> finish(DestinationDraft draft);

private:
    [[nodiscard]] Result<AzureAccess> accessOf(const DestinationDraft &draft, const Person &person) const;
    [[nodiscard]] Result<Person> personOf(
        const DestinationDraft &draft, const SignInRequest &request, const Result<UserSession> &session) const;
    Task<Result<DestinationDraft>> saved(DestinationDraft draft);
    Task<Result<void>> forget(DestinationId draft);

    ProvisioningParts m_parts;
};

} // namespace tributary
