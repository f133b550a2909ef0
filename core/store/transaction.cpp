// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

namespace tributary {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
{
    const auto begun = m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (begun)
        m_open = true;
    else
        m_error = begun.error();
}

Transaction::~Transaction()
{
    rollBack();
}

void Transaction::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> Transaction::commit()
{
    if (!m_error) {
        const auto committed = m_database.execute("COMMIT");
        if (committed)
            m_open = false;
        else
            m_error = committed.error();
    }
    rollBack();
    if (m_error)
        return fail(*m_error);
    return {};
}

void Transaction::rollBack()
{
    // SQLite rolls back by itself on some failures (disk full, I/O).
    if (std::exchange(m_open, false) && m_database.isInTransaction())
        (void)m_database.execute("ROLLBACK");
}

} // namespace tributary
