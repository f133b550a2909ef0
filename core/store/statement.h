// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/strongid.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace tributary {

/// An SQL text with the name under which it is prepared once and appears in errors. One name, one text; both are literals.
struct Sql {
    std::string_view name;
    std::string_view text;
};

/// The current row of a statement. Columns count from 0. Valid until the next step.
class Row {
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] quint64 count(int column) const { return quint64(integer(column)); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Instant instant(int column) const { return Instant{Milliseconds(integer(column))}; }
    [[nodiscard]] std::optional<Instant> maybeInstant(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement; finalized by its owner, the Database.
class PreparedStatement {
public:
    explicit PreparedStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    PreparedStatement(PreparedStatement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    PreparedStatement &operator=(PreparedStatement &&) = delete;
    ~PreparedStatement();

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    sqlite3_stmt *m_statement;
};

/// A prepared statement in use: bound, stepped, and given back reset. Blobs are borrowed: they outlive the use.
class Statement {
public:
    static const int hasRow;
    static const int done;

    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    Statement(Statement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
        , m_result(other.m_result)
    {
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the parameters ?1, ?2, … in order.
    template <typename... Args>
    void bind(const Args &...args)
    {
        int index = 0;
        (bindOne(++index, args), ...);
    }

    /// hasRow, done or an SQLite result code; a failed bind shows here.
    [[nodiscard]] int step();
    [[nodiscard]] Row row() const { return Row(m_statement); }

private:
    template <typename T>
    void bindOne(int index, const T &value)
    {
        if constexpr (std::is_enum_v<T> || std::integral<T>)
            bindInteger(index, qint64(value));
        else if constexpr (std::is_same_v<T, Instant>)
            bindInteger(index, qint64(value.time_since_epoch().count()));
        else if constexpr (requires { value.has_value(); })
            value ? bindOne(index, *value) : bindNull(index);
        else if constexpr (requires {
                               {
                                   value.value()
                                   } -> std::convertible_to<QString>;
                           })
            bindText(index, value.value());
        else if constexpr (std::is_same_v<T, QString>)
            bindText(index, value);
        else
            bindBlob(index, value);
    }
    void bindInteger(int index, qint64 value);
    void bindText(int index, const QString &value);
    void bindBlob(int index, const QByteArray &value);
    void bindNull(int index);
    void note(int result);

    sqlite3_stmt *m_statement;
    int m_result = 0;
};

} // namespace tributary
