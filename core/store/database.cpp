// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <sqlite3.h>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr qsizetype placeLength = 60;

QString codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return u"DiskFull"_s;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return u"ReadOnly"_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"Corrupt"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"Busy"_s;
    case SQLITE_IOERR:
        return u"IoError"_s;
    case SQLITE_CANTOPEN:
        return u"CannotOpen"_s;
    default:
        return u"Sqlite%1"_s.arg(result);
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    sqlite3 *handle = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const QByteArray path = QDir::toNativeSeparators(file).toUtf8();
    const int opened = sqlite3_open_v2(path.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, QFileInfo(file).fileName(), mode));
    if (opened != SQLITE_OK)
        return fail(database->error(opened, "open"));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return database;
}

Database::Database(sqlite3 *handle, QString fileName, Mode mode)
    : m_handle(handle)
    , m_fileName(std::move(fileName))
    , m_mode(mode)
{
}

Database::~Database()
{
    m_prepared.clear();
    sqlite3_close_v2(m_handle);
}

Result<void> Database::execute(const char *sql)
{
    const int result = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return fail(error(result, sql));
    return {};
}

Result<Statement> Database::statement(const Sql &sql)
{
    const auto known = m_prepared.find(sql.name);
    if (known != m_prepared.end()) {
        Q_ASSERT_X(!sqlite3_stmt_busy(known->second.handle()), "Database", sql.name.data());
        return Statement(known->second.handle());
    }
    sqlite3_stmt *prepared = nullptr;
    const int result =
        sqlite3_prepare_v3(m_handle, sql.text.data(), int(sql.text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    if (result != SQLITE_OK)
        return fail(error(result, sql.name));
    m_prepared.emplace(sql.name, PreparedStatement(prepared));
    return Statement(prepared);
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::error(int result, std::string_view where) const
{
    const QString words = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(result));
    const QString place = QString::fromUtf8(where.data(), qsizetype(where.size())).simplified().left(placeLength);
    return makeError(ErrorKind::Storage, u"%1: %2 (%3, SQLite %4)"_s.arg(m_fileName, words, place).arg(result), codeOf(result));
}

} // namespace tributary
