// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <string_view>

namespace tributary {

/// The typed columns of a record, by name. See RecordColumns.
enum class RecordColumn : quint8 { Id, Time, Workload, Operation, User, ClientIp, Result, Object, RecordType, UserType, Error };
constexpr size_t recordColumnCount = 11;

/// Some of the columns.
using RecordColumnMask = quint32;
constexpr RecordColumnMask maskOf(RecordColumn column)
{
    return RecordColumnMask(1) << unsigned(column);
}
constexpr RecordColumnMask everyRecordColumn = (RecordColumnMask(1) << recordColumnCount) - 1;

/// Finds the members which the typed columns of a record are made of, in one pass and without allocation: parseColumns() and
/// the filter language read a record through it, so that they agree. The first member of the exact name counts, or else the
/// first whose name differs in case only. Views point into the record. Any thread.
class RecordTokens {
public:
    /// Looks for the members of `wanted` only, and stops once it has them all.
    explicit RecordTokens(QByteArrayView record, RecordColumnMask wanted = everyRecordColumn);

    /// The text of a column as UTF-8: without quotes, the port of an address left out, empty for null, for what is missing, and
    /// for an error that says there was none. Points into the record, or into `scratch` where escapes had to be resolved.
    [[nodiscard]] QByteArrayView text(RecordColumn column, QByteArray &scratch) const;

    /// -1 where the column is no number.
    [[nodiscard]] int number(RecordColumn column) const;

    /// The value of the column's member as it stands in the record; null where there is none.
    [[nodiscard]] QByteArrayView token(RecordColumn column) const;

private:
    static constexpr size_t most = 40; ///< members that columns are made of
    bool take(std::string_view name, std::string_view value);

    std::array<std::string_view, most> m_tokens;
    std::array<bool, most> m_isExact{};
    RecordColumnMask m_wanted;
    RecordColumnMask m_missing; ///< wanted columns whose first choice was not found by its exact name yet
};

} // namespace tributary
