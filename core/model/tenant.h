// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/ids.h"

#include <QtCore/QStringList>

namespace tributary {

enum class CredentialKind { ClientSecret = 1, Certificate = 2 };

/// What may be known of a credential outside the keychain: everything but the secret itself.
struct CredentialRef {
    CredentialKind kind = CredentialKind::ClientSecret;
    CredentialId id; ///< keychain key of the client secret, or of certificate and private key (PEM)
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
    std::optional<Instant> since; ///< collect nothing that arrived earlier; nothing = as far back as the service goes

    bool operator==(const Tenant &) const = default;
};

/// A Logs Ingestion API destination in the parent tenant.
struct LogsIngestionTarget {
    QString endpoint; ///< logsIngestion endpoint of the DCR or DCE, without trailing slash
    QString ruleId; ///< immutable id "dcr-…"
    QString o365Stream = QStringLiteral("Custom-ChildO365AAD"); ///< streams declared in the rule, one per SinkKind
    QString signInStream = QStringLiteral("Custom-ChildAADSignIn");
    QString auditStream = QStringLiteral("Custom-ChildAADAudit");

    bool operator==(const LogsIngestionTarget &) const = default;
};

struct Destination {
    DestinationId id;
    QString name; ///< unique in the profile
    QString cloud; ///< name of a Cloud: authority and ingestion scope
    TenantId parent; ///< the parent's tenant id; also the PublisherIdentifier
    AppRegistration app;
    LogsIngestionTarget logsIngestion;

    bool operator==(const Destination &) const = default;
};

} // namespace tributary
