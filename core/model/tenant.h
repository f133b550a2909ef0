// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/ids.h"

#include <QtCore/QStringList>

namespace tributary {

/// The values are stored; append only.
enum class CredentialKind {
    ClientSecret = 1,
    Certificate = 2,
    SharedKey = 3, ///< of a workspace, for the HTTP Data Collector API
    ConnectionString = 4, ///< of an Event Hubs namespace, or user and password of a broker
};

/// What may be known of a credential outside the keychain: everything but the secret itself.
struct CredentialRef {
    CredentialKind kind = CredentialKind::ClientSecret;
    CredentialId id; ///< keychain key of the secret, or of certificate and private key (PEM); empty = none is needed
    QString thumbprint; ///< SHA-256 of the certificate, hex; empty for a secret
    std::optional<Instant> expires; ///< of the certificate; of a secret where it is known

    bool operator==(const CredentialRef &) const = default;
};

/// An app registration with its credential, as used against one tenant.
struct AppRegistration {
    ClientId clientId;
    CredentialRef credential;

    bool operator==(const AppRegistration &) const = default;
};

/// A child tenant.
struct Tenant {
    TenantId id;
    QString name; ///< display name, unique in the profile
    QString domain; ///< may be empty
    QString cloud; ///< name of a Cloud
    AppRegistration app;
    QStringList tags = {}; ///< a person's own words, to group and find by; the first is the group
    std::optional<Instant> since; ///< collect nothing that arrived earlier; nothing = as far back as the service goes

    bool operator==(const Tenant &) const = default;
};

} // namespace tributary
