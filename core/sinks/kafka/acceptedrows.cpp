// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/acceptedrows.h"

#include <QtCore/QCryptographicHash>

namespace tributary::kafka {

namespace {

constexpr size_t mostRows = 200'000; ///< about 20 MB; twelve batches hold 40,000

QByteArray identityOf(QByteArrayView row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(row);
    return hash.result();
}

} // namespace

void AcceptedRows::add(QByteArrayView row)
{
    QByteArray identity = identityOf(row);
    const std::scoped_lock lock(m_mutex);
    if (m_rows.contains(identity))
        return;
    m_rows.insert(identity);
    m_order.push_back(std::move(identity));
    while (m_order.size() > mostRows) {
        m_rows.remove(m_order.front());
        m_order.pop_front();
    }
}

bool AcceptedRows::contains(QByteArrayView row) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_rows.isEmpty())
            return false;
    }
    const QByteArray identity = identityOf(row);
    const std::scoped_lock lock(m_mutex);
    return m_rows.contains(identity);
}

void AcceptedRows::remove(QByteArrayView row)
{
    const QByteArray identity = identityOf(row);
    const std::scoped_lock lock(m_mutex);
    m_rows.remove(identity);
    if (m_rows.isEmpty())
        m_order.clear();
}

qsizetype AcceptedRows::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_rows.size();
}

} // namespace tributary::kafka
