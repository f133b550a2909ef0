// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenindex.h"

namespace tributary {

SeenIndex::Entry *SeenIndex::entry(const TenantId &tenant)
{
    const auto found = m_tenants.find(tenant);
    return found == m_tenants.end() ? nullptr : found->second.get();
}

bool SeenIndex::isComplete(const TenantId &tenant) const
{
    const auto found = m_tenants.find(tenant);
    return found != m_tenants.end() && found->second->complete;
}

void SeenIndex::open(const TenantId &tenant, qint64 row)
{
    auto opened = std::make_unique<Entry>();
    opened->row = row;
    m_tenants[tenant] = std::move(opened);
}

void SeenIndex::complete(const TenantId &tenant)
{
    if (Entry *known = entry(tenant))
        known->complete = true;
}

void SeenIndex::close(const TenantId &tenant)
{
    m_tenants.erase(tenant);
}

void SeenIndex::expectRow(const TenantId &tenant, qint64 row)
{
    const Entry *known = entry(tenant);
    if (known && known->row != row)
        close(tenant);
}

bool SeenIndex::remember(const TenantId &tenant, const std::vector<RecordKey> &keys)
{
    Entry *known = entry(tenant);
    if (!known)
        return false;
    for (const RecordKey &key : keys)
        known->keys.store(key);
    return true;
}

void SeenIndex::forget(const TenantId &tenant, const std::vector<RecordKey> &keys)
{
    Entry *known = entry(tenant);
    if (!known)
        return;
    for (const RecordKey &key : keys)
        known->keys.forget(key);
}

std::vector<bool> SeenIndex::claim(const TenantId &tenant, const std::vector<RecordKey> &keys)
{
    Entry *known = entry(tenant);
    Q_ASSERT(known && known->complete);
    std::vector<bool> fresh(keys.size());
    for (size_t i = 0; i < keys.size(); ++i)
        fresh[i] = known->keys.claim(keys[i]);
    return fresh;
}

void SeenIndex::release(const TenantId &tenant, const std::vector<RecordKey> &keys)
{
    Entry *known = entry(tenant);
    if (!known)
        return;
    for (const RecordKey &key : keys)
        known->keys.release(key);
}

} // namespace tributary
