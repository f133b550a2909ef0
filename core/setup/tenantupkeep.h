// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/appcredentials.h"
#include "setup/credentialinput.h"
#include "setup/setupparts.h"

namespace tributary {

/// What a profile knows of a tenant beside what collecting needs.
struct TenantNotes {
    QStringList tags;
    QString note;
    QList<Stream> paused; ///< streams that were on when the tenant was disabled; empty = it is enabled

    bool operator==(const TenantNotes &) const = default;
};

/// What removing a tenant takes along; to be said before.
struct RemovalPlan {
    Tenant tenant;
    quint64 records = 0; ///< collected so far, and deleted here with their coverage
    quint64 waiting = 0; ///< of them not delivered yet: they never will be
    quint64 quarantined = 0;
    bool sharesCredential = false; ///< others use the keychain entry: it stays
    QList<Stream> running; ///< subscriptions that stay on at Microsoft unless they are stopped
    std::optional<Error> unknown; ///< why `running` could not be asked
};

/// Changes to tenants of a profile. The engine is to be reloaded after each of them that succeeds. Engine thread.
class TenantUpkeep {
public:
    explicit TenantUpkeep(SetupParts parts)
        : m_parts(std::move(parts))
    {
    }

    Task<Result<TenantNotes>> notes(TenantId tenant);
    Task<Result<void>> saveNotes(TenantId tenant, TenantNotes notes);

    /// Collects nothing of it any more, or goes on with the streams that were on. Subscriptions stay as they are, so that what
    /// comes meanwhile can be caught up for seven days.
    Task<Result<void>> setEnabled(TenantId tenant, bool enabled);

    Task<Result<RemovalPlan>> planRemoval(TenantId tenant, std::stop_token stop);
    /// With its data and its keychain entry, unless others use that. `stopSubscriptions`: first; where that is refused nothing
    /// is removed.
    Task<Result<void>> remove(TenantId tenant, bool stopSubscriptions, std::stop_token stop);

    /// The new credential is proven with a token before the old one goes; every tenant that shares the old one gets the new
    /// one. Of the same kind it takes the old one's place in the keychain, so that a program that collects at this moment goes
    /// on with it. For `patience` a refusal may mean that the service does not know it yet.
    Task<Result<Tenant>> rotate(
        TenantId tenant, std::shared_ptr<CredentialInput> credential, Milliseconds patience, std::stop_token stop);

    /// The end of the credential as Microsoft Graph has it. Forbidden where the app may not read itself
    /// (Application.Read.All); NotFound where the app lives in another tenant or the credential cannot be told.
    Task<Result<Instant>> readExpiry(TenantId tenant, std::stop_token stop);
    Task<Result<void>> setExpiry(TenantId tenant, Instant expires);

    /// Copies tags, the streams that are on, the beginning and the selection rules. Data stays where it is.
    Task<Result<void>> cloneSettings(TenantId from, TenantId to);

private:
    Task<Result<Tenant>> tenantOf(TenantId id);
    Task<Result<bool>> isShared(Tenant tenant);
    Task<Result<Tenant>> replaceCredential(Tenant tenant, CredentialRef fresh, std::shared_ptr<CredentialInput> credential);
    Task<Result<void>> proveCredential(Tenant tenant, Milliseconds patience, std::stop_token stop);
    Task<Result<void>> setState(TenantId tenant, Stream stream, StreamState state);

    SetupParts m_parts;
};

/// Which of the credentials an app has is the one we hold: a certificate by its thumbprint, a secret by its beginning. Nothing
/// where that leaves a doubt. Pure.
[[nodiscard]] std::optional<RegisteredCredential> ownCredential(
    const QList<RegisteredCredential> &registered, const CredentialRef &held, const Secret &secret);

} // namespace tributary
