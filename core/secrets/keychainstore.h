// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "secrets/secretstore.h"

#include <memory>

namespace QKeychain {
class Job;
}

namespace tributary {

/// The keychain of the operating system through QtKeychain: the Secret Service (GNOME Keyring, KWallet) on Linux.
/// There is no other place: without a keychain every call fails with KeychainMissing, with a locked or silent one with
/// KeychainLocked. Codes: KeychainNoSession, KeychainNoService, KeychainLocked, KeychainSilent, KeychainEmpty.
///
/// Reading or writing may open the desktop's unlock prompt. A call ends after `limit` even if nobody answers it; until the
/// keychain has answered, further calls end at once with KeychainSilent and queue no prompts behind the open one. A write that
/// ran into the limit may still be carried out later. A keychain that was found locked is not asked again by read(), which is
/// called again and again while collecting, until it says of itself that it is open: so a person who closes the prompt is not
/// asked once a minute. probe() and write() ask, being what a person does.
/// QtKeychain keeps its queue in the thread that used it first: one thread per process, with a GLib event dispatcher on Linux.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(QString service = QStringLiteral("Tributary"), Milliseconds limit = Seconds(60));
    ~KeychainStore() override;

    Task<Result<void>> probe() override;
    Task<Result<Secret>> read(CredentialId id) override;
    Task<Result<void>> write(CredentialId id, Secret secret) override;
    Task<Result<void>> remove(CredentialId id) override;

private:
    struct Answer;

    /// Runs the job to its end or to the limit. `held` lives as long as the job, so that shared bytes can be wiped after it.
    Task<Answer> run(QKeychain::Job *job, CredentialId id, std::shared_ptr<Secret> held);

    QString m_service;
    Milliseconds m_limit;
    bool m_foundLocked = false; ///< by the last read
    std::shared_ptr<int> m_overdue; ///< jobs that ran into the limit and are still open; shared with them
};

} // namespace tributary
