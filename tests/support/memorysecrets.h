// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace tributary::test {

/// A SecretStore in memory, for tests that are not about the keychain. setTrouble() makes every call fail, as a locked or
/// missing keychain does.
class MemorySecretStore final : public SecretStore {
public:
    Task<Result<void>> probe() override;
    Task<Result<Secret>> read(CredentialId id) override;
    Task<Result<void>> write(CredentialId id, Secret secret) override;
    Task<Result<void>> remove(CredentialId id) override;

    /// As write(), at once.
    void put(const CredentialId &id, const QByteArray &secret);
    void setTrouble(std::optional<Error> trouble) { m_trouble = std::move(trouble); }

    [[nodiscard]] int reads() const { return m_reads; }
    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] bool contains(const CredentialId &id) const { return m_entries.contains(id); }

private:
    std::map<CredentialId, Secret> m_entries;
    std::optional<Error> m_trouble;
    int m_reads = 0;
};

} // namespace tributary::test
