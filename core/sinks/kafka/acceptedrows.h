// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSet>

#include <deque>
#include <mutex>

namespace tributary::kafka {

/// The rows of deliveries that succeeded in part, so that their repetition sends only the others. In memory: after a restart
/// such rows are sent twice, with the same RecordId. Rows that nobody asks for again are forgotten, oldest first. Any thread.
class AcceptedRows {
public:
    void add(QByteArrayView row);

    /// True when the row is known.
    [[nodiscard]] bool contains(QByteArrayView row) const;

    /// Their delivery succeeded as a whole, or they are in quarantine.
    void remove(QByteArrayView row);

    [[nodiscard]] qsizetype size() const;

private:
    mutable std::mutex m_mutex;
    QSet<QByteArray> m_rows; ///< SHA-256: a row that is taken for another would be lost
    std::deque<QByteArray> m_order;
};

} // namespace tributary::kafka
