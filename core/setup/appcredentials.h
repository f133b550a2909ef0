// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tenant.h"
#include "secrets/secretstore.h"
#include "setup/directoryclient.h"

namespace tributary {

/// A credential to be made for an app.
struct CredentialOrder {
    CredentialKind kind = CredentialKind::Certificate;
    QString name; ///< shown in the portal
    int months = 12; ///< of its life
};

/// A credential of an app, as Microsoft Graph lists it.
struct RegisteredCredential {
    CredentialKind kind = CredentialKind::ClientSecret;
    QString keyId;
    QString name;
    std::optional<Instant> expires;
    QString thumbprint; ///< SHA-256, hex, lower case; of a certificate where Graph names it
    QString hint; ///< the first characters of a secret

    bool operator==(const RegisteredCredential &) const = default;
};

struct AddedCredential {
    QString keyId;
    CredentialRef reference;
};

/// The credentials of one app registration. Engine thread.
class AppCredentials {
public:
    /// `application`: its object id.
    AppCredentials(DirectoryClient client, Clock &clock, QString application)
        : m_client(std::move(client))
        , m_clock(clock)
        , m_application(std::move(application))
    {
    }

    Task<Result<QList<RegisteredCredential>>> list(std::stop_token stop);

    /// Makes a credential and puts its secret part into `secrets` as `id`: a certificate before it is registered, a secret as
    /// soon as it came. Where that fails the secret is taken from the app again.
    Task<Result<AddedCredential>> add(CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop);

    Task<Result<void>> remove(RegisteredCredential credential, std::stop_token stop);
    Task<Result<void>> removeNamed(QString name, std::stop_token stop);

private:
    Task<Result<QJsonObject>> read(std::stop_token stop);
    Task<Result<AddedCredential>> addCertificate(
        CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop);
    Task<Result<AddedCredential>> addSecret(CredentialOrder order, SecretStore &secrets, CredentialId id, std::stop_token stop);

    DirectoryClient m_client;
    Clock &m_clock;
    QString m_application;
};

/// The credentials in an application object, newest end first. Pure.
[[nodiscard]] QList<RegisteredCredential> credentialsOf(const QJsonObject &application);

/// So many months after a moment; 1 to 24 months of 30 days each. Pure.
[[nodiscard]] Instant endOfLife(Instant now, int months);

} // namespace tributary
