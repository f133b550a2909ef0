// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/networks.h"

#include "filter/address.h"

#include <algorithm>

namespace tributary {

quint32 Networks::of(StringPool::Id address)
{
    if (address >= m_known.size())
        m_known.resize(std::max(size_t(m_addresses.size()), size_t(address) + 1));
    if (m_known[address] > 0)
        return m_known[address] - 1;
    const QByteArrayView text = m_addresses.text(address);
    const auto parsed = parseAddress({text.data(), size_t(text.size())});
    const QByteArray name = parsed ? QByteArray::fromStdString(networkOf(*parsed)) : text.toByteArray();
    const auto known = m_numbers.constFind(name);
    const quint32 number = known != m_numbers.constEnd() ? *known : quint32(m_names.size());
    if (known == m_numbers.constEnd()) {
        m_numbers.insert(name, number);
        m_names.push_back(QString::fromUtf8(name));
    }
    m_known[address] = number + 1;
    return number;
}

} // namespace tributary
