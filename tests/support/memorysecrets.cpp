// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorysecrets.h"

namespace tributary::test {

Task<Result<void>> MemorySecretStore::probe()
{
    if (m_trouble)
        co_return fail(*m_trouble);
    co_return {};
}

Task<Result<Secret>> MemorySecretStore::read(CredentialId id)
{
    ++m_reads;
    if (m_trouble)
        co_return fail(*m_trouble);
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        co_return fail(ErrorKind::NotFound, QStringLiteral("no such entry"));
    co_return found->second.copy();
}

Task<Result<void>> MemorySecretStore::write(CredentialId id, Secret secret)
{
    if (m_trouble)
        co_return fail(*m_trouble);
    m_entries.insert_or_assign(id, std::move(secret));
    co_return {};
}

Task<Result<void>> MemorySecretStore::remove(CredentialId id)
{
    if (m_trouble)
        co_return fail(*m_trouble);
    m_entries.erase(id);
    co_return {};
}

void MemorySecretStore::put(const CredentialId &id, const QByteArray &secret)
{
    m_entries.insert_or_assign(id, Secret(secret));
}

} // namespace tributary::test
