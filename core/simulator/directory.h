// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <vector>

namespace tributary::simulation {

/// A certificate registered with an app: the digests of its DER form, and its PEM to check signatures with.
struct RegisteredCertificate {
    QByteArray sha1;
    QByteArray sha256;
    QByteArray pem;
    QString certificateFile;
    QString keyFile;
    QString pkcs12File;
    QString passphrase; ///< of the PKCS#12 file

    bool operator==(const RegisteredCertificate &) const = default;
};

/// A tenant with the one app registration that is consented there.
struct Account {
    int index = 0; ///< 0 = the first child tenant; -1 = the parent
    QString name;
    QString domain;
    TenantId tenant;
    ClientId client;
    QByteArray objectId; ///< of the service principal
    QByteArray secret;
    QByteArray secretId; ///< GUID shown beside the secret in the portal; people paste it by mistake
    QByteArray expiredSecret; ///< a secret that was valid once
    std::vector<RegisteredCertificate> certificates;
};

/// The tenants of the simulated cloud. Everything follows from the seed.
class Directory {
public:
    Directory(quint64 seed, int tenants, bool sharedApp = false); ///< sharedApp: the same client id everywhere

    [[nodiscard]] const std::vector<Account> &tenants() const { return m_tenants; }
    [[nodiscard]] const Account &parent() const { return m_parent; }

    /// By tenant id or domain, children and parent; null where unknown.
    [[nodiscard]] const Account *find(QByteArrayView tenant) const;

    void registerCertificate(int index, RegisteredCertificate certificate);

private:
    std::vector<Account> m_tenants;
    Account m_parent;
};

} // namespace tributary::simulation
