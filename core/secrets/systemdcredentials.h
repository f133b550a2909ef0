// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QtCore/QStringList>

namespace tributary {

/// Where the secrets of a server without a keychain are.
struct SystemdPlaces {
    QString loaded; ///< $CREDENTIALS_DIRECTORY: what systemd decrypted for this service; empty outside of one
    QString sealed = QStringLiteral("/etc/tributary/credentials"); ///< what `LoadCredentialEncrypted=tributary:` names
    QString tool = QStringLiteral("systemd-creds");

    [[nodiscard]] static SystemdPlaces ofThisProcess();
};

/// The credentials of systemd (systemd.exec(5), LoadCredentialEncrypted=). In a service they are read from the directory that
/// systemd made for it, and only from there: it must lie in memory (ramfs or tmpfs), belong to root or to us, and be closed to
/// others. Outside of a service, for the administrator who sets up, systemd-creds encrypts and decrypts by the key of this
/// machine; secrets go through its standard input and output, never through a file in clear. A service reads alone: write() and
/// remove() fail there. The entry "tributary/tenant/<GUID>" is the file "tenant.<GUID>" in `sealed` and the credential
/// "tributary_tenant.<GUID>". Codes: CredentialsNotProtected, CredentialsReadOnly, CredentialsTool, CredentialsRefused. Engine
/// thread.
class SystemdCredentials final : public SecretStore {
public:
    explicit SystemdCredentials(SystemdPlaces places = SystemdPlaces::ofThisProcess());

    Task<Result<void>> probe() override;
    Task<Result<Secret>> read(CredentialId id) override;
    Task<Result<void>> write(CredentialId id, Secret secret) override;
    Task<Result<void>> remove(CredentialId id) override;

private:
    [[nodiscard]] bool isService() const { return !m_places.loaded.isEmpty(); }
    [[nodiscard]] Result<Secret> readLoaded(const QString &name) const;
    [[nodiscard]] QString sealedFile(const CredentialId &id) const;
    Task<Result<Secret>> runTool(QStringList arguments, std::shared_ptr<Secret> input);

    SystemdPlaces m_places;
};

/// The credential's name: "tributary_tenant.<GUID>". Nothing where the id would lead to another directory.
[[nodiscard]] std::optional<QString> credentialName(const CredentialId &id);

/// Whether secrets may be read from this directory. KeychainMissing, code CredentialsNotProtected, says what is wrong with it.
[[nodiscard]] Result<void> checkCredentialsDirectory(const QString &directory);

} // namespace tributary
