// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <sqlite3.h>

namespace tributary {

const int Statement::hasRow = SQLITE_ROW;
const int Statement::done = SQLITE_DONE;

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

std::optional<Instant> Row::maybeInstant(int column) const
{
    if (isNull(column))
        return {};
    return instant(column);
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::step()
{
    return m_result == SQLITE_OK ? sqlite3_step(m_statement) : m_result;
}

void Statement::bindInteger(int index, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bindText(int index, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    note(sqlite3_bind_text64(
        m_statement, index, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int index, const QByteArray &value)
{
    if (value.isEmpty())
        note(sqlite3_bind_zeroblob(m_statement, index, 0));
    else
        note(sqlite3_bind_blob64(m_statement, index, value.constData(), sqlite3_uint64(value.size()), SQLITE_STATIC));
}

void Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_statement, index));
}

void Statement::note(int result)
{
    if (m_result == SQLITE_OK)
        m_result = result;
}

} // namespace tributary
