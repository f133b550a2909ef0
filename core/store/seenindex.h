// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/ids.h"
#include "store/keyset.h"

#include <memory>
#include <unordered_map>

namespace tributary {

/// The record keys of every tenant that was asked for, in memory. Filled in pieces: open(), remember()..., complete().
/// One thread. `row` is the tenant's row in the database: a tenant removed and added anew has another one and shares no keys.
class SeenIndex {
public:
    [[nodiscard]] bool isComplete(const TenantId &tenant) const;
    void open(const TenantId &tenant, qint64 row);
    void complete(const TenantId &tenant);
    void close(const TenantId &tenant);

    /// Closes the tenant if its keys were read from another row than this.
    void expectRow(const TenantId &tenant, qint64 row);

    /// Keys that are stored now. False, and nothing remembered, where the tenant is not open.
    bool remember(const TenantId &tenant, const std::vector<RecordKey> &keys);
    void forget(const TenantId &tenant, const std::vector<RecordKey> &keys);

    /// See Store::claim() and Store::release(). The tenant is complete.
    std::vector<bool> claim(const TenantId &tenant, const std::vector<RecordKey> &keys);
    void release(const TenantId &tenant, const std::vector<RecordKey> &keys);

private:
    struct Entry {
        KeySet keys;
        qint64 row = 0;
        bool complete = false;
    };
    [[nodiscard]] Entry *entry(const TenantId &tenant);

    std::unordered_map<TenantId, std::unique_ptr<Entry>> m_tenants;
};

} // namespace tributary
