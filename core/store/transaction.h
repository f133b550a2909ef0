// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace tributary {

/// A transaction as a scope: everything until commit(), or nothing. The first failure sticks: what follows does nothing, and
/// commit() rolls back and returns it. So a function says what it writes, and asks once whether it went well.
class Transaction {
public:
    enum class Kind {
        Write, ///< waits for other writers first, never in the middle
        Read, ///< all its reads see one state of the database
    };

    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The number of rows changed; 0 after a failure.
    template <typename... Args>
    int run(const Sql &sql, const Args &...args)
    {
        if (m_error)
            return 0;
        return take(m_database.run(sql, args...));
    }

    /// As Database::all(); what was read, nothing after a failure.
    template <typename Read, typename... Args, typename T = std::invoke_result_t<Read, const Row &>>
    std::vector<T> all(const Sql &sql, Read read, const Args &...args)
    {
        if (m_error)
            return {};
        return take(m_database.all(sql, read, args...));
    }

    /// As Database::first(); nothing where there is no row or after a failure.
    template <typename Read, typename... Args, typename T = std::invoke_result_t<Read, const Row &>>
    std::optional<T> first(const Sql &sql, Read read, const Args &...args)
    {
        if (m_error)
            return {};
        return take(m_database.first(sql, read, args...));
    }

    /// The integer in the first column of the first row.
    template <typename... Args>
    std::optional<qint64> integer(const Sql &sql, const Args &...args)
    {
        return first(
            sql, [](const Row &row) { return row.integer(0); }, args...);
    }

    [[nodiscard]] qint64 lastRow() const { return m_database.lastRow(); }

    /// Makes the transaction fail with this error unless it failed before.
    void refuse(Error error);
    [[nodiscard]] bool ok() const { return !m_error; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Ends the transaction. Success means that it is durable against a killed process.
    Result<void> commit();

private:
    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        refuse(std::move(result.error()));
        return T();
    }
    void rollBack();

    Database &m_database;
    std::optional<Error> m_error;
    bool m_open = false;
};

} // namespace tributary
