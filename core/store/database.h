// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace tributary {

/// One connection to one file. Used by one thread at a time; knows SQL but no table.
/// Errors are Storage with code DiskFull, ReadOnly, Corrupt, Busy, IoError, CannotOpen or Sqlite<n>; the message names the file
/// (not its path) and the statement; of a full disk where it is, what is free and how much is needed.
class Database {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens an existing file; ReadWrite takes an empty one for a new database, and is refused
    /// (ReadOnly) where the file cannot be written. Nothing is written here. ReadOnly works in a directory that cannot be
    /// written, too. `vfs` names a
    /// registered SQLite file layer; empty = the platform's.
    static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode, const QByteArray &vfs = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs unnamed statements that are needed once: pragmas, schema.
    Result<void> execute(const char *sql);

    /// Runs a statement to its end; the number of rows it changed.
    template <typename... Args>
    Result<int> run(const Sql &sql, const Args &...args);

    /// Calls `visit(const Row &)` for every row. `visit` must not run the same statement.
    template <typename Visit, typename... Args>
    Result<void> each(const Sql &sql, Visit visit, const Args &...args);

    /// What `read(const Row &)` makes of every row, or of the first one.
    template <typename Read, typename... Args, typename T = std::invoke_result_t<Read, const Row &>>
    Result<std::vector<T>> all(const Sql &sql, Read read, const Args &...args);
    template <typename Read, typename... Args, typename T = std::invoke_result_t<Read, const Row &>>
    Result<std::optional<T>> first(const Sql &sql, Read read, const Args &...args);

    /// Closing will leave the files as they are: for a damaged database, which is not to be touched.
    void leaveLogOnClose();

    /// Row id of the last insert.
    [[nodiscard]] qint64 lastRow() const;

    [[nodiscard]] Error error(int result, std::string_view where) const;

private:
    friend class Transaction;
    Database(sqlite3 *handle, QString file, Mode mode);

    struct Address {
        QByteArray name;
        QByteArray vfs;
        int flags = 0;
    };
    static Result<std::unique_ptr<Database>> connect(const QString &file, Mode mode, const Address &address);
    [[nodiscard]] bool canRead();

    Result<Statement> statement(const Sql &sql);
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool isInTransaction() const;

    sqlite3 *m_handle;
    QString m_file;
    Mode m_mode;
    std::unordered_map<std::string_view, PreparedStatement> m_prepared; ///< by name; names are literals
};

template <typename Visit, typename... Args>
Result<void> Database::each(const Sql &sql, Visit visit, const Args &...args)
{
    auto use = statement(sql);
    if (!use)
        return fail(use.error());
    use->bind(args...);
    int result = use->step();
    for (; result == Statement::hasRow; result = use->step())
        visit(use->row());
    if (result != Statement::done)
        return fail(error(result, sql.name));
    return {};
}

template <typename... Args>
Result<int> Database::run(const Sql &sql, const Args &...args)
{
    const auto ran = each(
        sql, [](const Row &) {}, args...);
    if (!ran)
        return fail(ran.error());
    return changes();
}

template <typename Read, typename... Args, typename T>
Result<std::vector<T>> Database::all(const Sql &sql, Read read, const Args &...args)
{
    std::vector<T> rows;
    const auto ran = each(
        sql, [&](const Row &row) { rows.push_back(read(row)); }, args...);
    if (!ran)
        return fail(ran.error());
    return rows;
}

template <typename Read, typename... Args, typename T>
Result<std::optional<T>> Database::first(const Sql &sql, Read read, const Args &...args)
{
    auto use = statement(sql);
    if (!use)
        return fail(use.error());
    use->bind(args...);
    const int result = use->step();
    if (result == Statement::hasRow)
        return std::optional<T>(read(use->row()));
    if (result != Statement::done)
        return fail(error(result, sql.name));
    return std::optional<T>();
}

} // namespace tributary
