// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5000;
constexpr qsizetype placeLength = 60;

/// The log grows to 32 MB and a commit to a few more: with less room than this the next pause is near.
constexpr qint64 leastRoom = 100ll * 1000 * 1000;

/// An I/O error that is a disk without room: SQLite tells ENOSPC of writes only.
bool isOutOfRoom(sqlite3 *handle, int result)
{
    const int kind = result & 0xff;
    if ((kind != SQLITE_IOERR && kind != SQLITE_CANTOPEN) || !handle)
        return false;
    const int system = sqlite3_system_errno(handle);
    return system == ENOSPC || system == EDQUOT;
}

QString roomText(const QString &file)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    const auto megabytes = [](qint64 bytes) { return QString::number(bytes / 1'000'000); };
    return u"the disk of %1 is full, %2 MB are free; free %3 MB or more on %4"_s.arg(QFileInfo(file).absolutePath(),
        megabytes(std::max<qint64>(disk.bytesAvailable(), 0)), megabytes(leastRoom), disk.rootPath());
}

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

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode, const QByteArray &vfs)
{
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    auto database = connect(
        file, mode, {QDir::toNativeSeparators(QFileInfo(file).absoluteFilePath()).toUtf8(), vfs, flags | SQLITE_OPEN_URI});
    if (!database)
        return database;
    if (mode == Mode::ReadWrite && sqlite3_db_readonly((*database)->m_handle, "main") == 1)
        return fail((*database)->error(SQLITE_READONLY, "open")); // SQLite falls back to reading
    // A closed database in a directory that cannot be written: nobody may make the log that reading would look into.
    const bool hasLog = QFileInfo(file + u"-wal"_s).size() > 0;
    if (mode == Mode::ReadOnly && !hasLog && !(*database)->canRead()) {
        const QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + "?immutable=1";
        return connect(file, mode, {uri, vfs, flags | SQLITE_OPEN_URI});
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &file, Mode mode, const Address &address)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(address.name.constData(), &handle, address.flags | SQLITE_OPEN_NOMUTEX,
        address.vfs.isEmpty() ? nullptr : address.vfs.constData());
    std::unique_ptr<Database> database(new Database(handle, file, mode));
    if (opened != SQLITE_OK)
        return fail(database->error(opened, "open"));
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return database;
}

bool Database::canRead()
{
    const int result = sqlite3_exec(m_handle, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr) & 0xff;
    return result != SQLITE_CANTOPEN && result != SQLITE_READONLY;
}

Database::Database(sqlite3 *handle, QString file, Mode mode)
    : m_handle(handle)
    , m_file(std::move(file))
    , m_mode(mode)
{
}

void Database::leaveLogOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
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
    const bool full = (result & 0xff) == SQLITE_FULL || isOutOfRoom(m_handle, result);
    const QString said = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(result));
    const QString words = full ? roomText(m_file) : said;
    const QString place = QString::fromUtf8(where.data(), qsizetype(where.size())).simplified().left(placeLength);
    return makeError(ErrorKind::Storage,
        u"%1: %2 (%3, SQLite %4)"_s.arg(QFileInfo(m_file).fileName(), words, place).arg(result),
        full ? u"DiskFull"_s : codeOf(result));
}

} // namespace tributary
