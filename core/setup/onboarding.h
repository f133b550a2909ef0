// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/interactive.h"
#include "setup/consent.h"
#include "setup/credentialinput.h"
#include "setup/directorycall.h"
#include "setup/directoryclient.h"
#include "setup/permissionrow.h"
#include "setup/setupparts.h"
#include "setup/streamrow.h"
#include "setup/tenantdraft.h"
#include "setup/tenantlookup.h"

#include <map>

namespace tributary {

/// What was found behind a domain, a tenant id or a user name.
struct FoundTenant {
    TenantId id;
    QString domain; ///< as understood from what was typed; empty for an id
    QString cloud; ///< name of the cloud it lives in
    QString cloudName; ///< for the screen
    bool inOtherCloud = false; ///< not where it was looked for first: apps are registered per cloud
    QString knownAs; ///< name of the tenant in this profile, where it is here already
    bool isParent = false; ///< it is the tenant of a destination

    bool operator==(const FoundTenant &) const = default;
};

/// Onboards a child tenant, without widgets: what the wizard and the command line call. Each call takes the draft by value and
/// gives it back as it stands after the step, saved in the profile; what it makes in the tenant or the keychain is written
/// down before. A stop ends the waiting, keeps what is done, and gives Cancelled. Progress is reported on the engine thread,
/// before the call ends. Calls for one draft come one after the other. Engine thread.
class Onboarding {
public:
    explicit Onboarding(SetupParts parts);

    /// Those to choose from, the one to try first in front.
    [[nodiscard]] QList<Cloud> clouds() const { return m_parts.clouds(); }

    // --- drafts, the newest first. A draft whose tenant is saved is gone.
    Task<Result<QList<TenantDraft>>> drafts();
    Task<Result<void>> save(TenantDraft draft);
    /// Forgets the draft with its keychain entry; with `undo` also what it made in the child, for which its administrator must
    /// be signed in. On an error the draft stays.
    Task<Result<void>> discard(TenantDraft draft, bool undo, CallProgress progress, std::stop_token stop);

    // --- Tenant
    /// Usage with a sentence where it can be neither (code TenantMistyped with a suggestion as message where one is near);
    /// AADSTS90002 where nobody answers to it. `cloud`: where to look; empty = in all, the preferred one first.
    Task<Result<FoundTenant>> findTenant(QString typed, QString cloud, std::stop_token stop);

    // --- App registration
    Task<Result<void>> probeKeychain(); ///< before a secret may be typed
    /// (a) Keeps a credential in the keychain, in place of the one the draft had. Asks nobody.
    Task<Result<TenantDraft>> keepCredential(TenantDraft draft, ClientId client, std::shared_ptr<CredentialInput> credential);
    /// (a, b, c) Signs in with draft.app, which proves it. For `patience` it is tried again while the service may not know app
    /// or secret yet: "under two minutes old".
    Task<Result<TenantDraft>> proveSignIn(TenantDraft draft, Milliseconds patience, std::stop_token stop);
    /// (b) The parent's app of a cloud: as set, or the one that most tenants of it use. Nothing where there is none.
    Task<Result<std::optional<AppRegistration>>> parentApp(QString cloud);
    Task<Result<void>> setParentApp(QString cloud, ClientId client, std::shared_ptr<CredentialInput> credential);
    /// Waits, 15 minutes at most, until the app can sign in to the tenant, told by the redirect or found by asking. What the
    /// redirect says is believed only when a token proves it.
    Task<Result<TenantDraft>> awaitConsent(TenantDraft draft, std::function<void(ConsentLink)> show, std::stop_token stop);
    /// (c) The child's administrator, kept in memory for create() and discard(). `client`: a public client; empty = the
    /// profile's, else Microsoft Graph Command Line Tools. Refuses somebody of another tenant (SignInForeignTenant).
    Task<Result<QString>> signInWithBrowser(
        TenantDraft draft, ClientId client, std::function<void(QUrl)> open, std::stop_token stop);
    Task<Result<QString>> signInWithCode(
        TenantDraft draft, ClientId client, std::function<void(DeviceCode)> show, std::stop_token stop);
    /// What create() would do from here: calls that are done already are marked so. Pure.
    [[nodiscard]] static QList<DirectoryCall> plan(const TenantDraft &draft);
    /// The calls, in order; a grant that is refused does not stop the others. proveSignIn() comes next, with patience.
    Task<Result<TenantDraft>> create(TenantDraft draft, CallProgress progress, std::stop_token stop);

    // --- Permissions: rows are reported as they are answered; all of them at the end
    Task<QList<PermissionRow>> permissions(
        TenantDraft draft, std::function<void(const PermissionRow &)> progress, std::stop_token stop);

    // --- Subscriptions
    Task<Result<QList<StreamRow>>> streams(TenantDraft draft, std::stop_token stop);
    /// Starts what draft.streams names and does not run; one refused stream does not stop the others. `rows`: as streams() gave
    /// them.
    Task<Result<TenantDraft>> startStreams(
        TenantDraft draft, QList<StreamRow> rows, std::function<void(const StreamRow &)> progress, std::stop_token stop);

    // --- First events, fetched for the screen and not stored; and the end
    Task<QList<FirstEvents>> firstEvents(
        TenantDraft draft, std::function<void(const FirstEvents &)> progress, std::stop_token stop);
    /// The tenant becomes one of the profile; the draft is gone. The engine is to be reloaded.
    Task<Result<Tenant>> finish(TenantDraft draft);

private:
    Task<Result<FoundTenant>> foundTenant(QString name, TenantFacts facts, Cloud answered, QString lookedIn);
    Task<StreamRow> graphRow(TenantContext context, Stream stream, std::stop_token stop);
    Task<FirstEvents> firstEventsOf(TenantContext context, Stream stream, std::stop_token stop);
    Task<Result<TenantContext>> contextOfDraft(TenantDraft draft);
    Task<Result<TenantDraft>> saved(TenantDraft draft);
    Task<Result<void>> forget(QString draft);
    Task<Result<SignInRequest>> adminSignIn(TenantDraft draft, ClientId client);
    Task<Result<DirectoryAccess>> asAdministrator(TenantDraft draft, std::stop_token stop);
    [[nodiscard]] Result<QString> admit(const TenantDraft &draft, const Result<UserSession> &session);

    SetupParts m_parts;
    std::map<QString, UserSession> m_admins; ///< by draft
};

} // namespace tributary
