// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/stringpool.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <vector>

namespace tributary {

/// Numbers the networks that interned addresses are in; a text that is no address is a network of its own. One thread; the pool
/// outlives it.
class Networks {
public:
    explicit Networks(const StringPool &addresses)
        : m_addresses(addresses)
    {
    }

    [[nodiscard]] quint32 of(StringPool::Id address);
    [[nodiscard]] const QString &name(quint32 network) const { return m_names[network]; }

private:
    const StringPool &m_addresses;
    std::vector<quint32> m_known; ///< by id: one more than the number, 0 where it was not asked for
    QHash<QByteArray, quint32> m_numbers;
    std::vector<QString> m_names;
};

} // namespace tributary
