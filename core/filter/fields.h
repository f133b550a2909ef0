// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace tributary {

/// What a filter expression can ask about. The names are those of the language.
enum class FilterField : quint8 {
    Time,
    Last,
    Since,
    Until,
    Tenant,
    Stream,
    Workload,
    Op,
    User,
    UserType,
    Ip,
    Result,
    Error,
    Object,
    Type,
    App,
    Id,
    Batch,
    Delay,
    Raw, ///< any member of the record, by its path
};

/// What is known of a record beside its content.
enum class FilterFlag : quint8 { Marked, Late, Quarantined, Waiting, Arrived, ParsedPartly };

/// How the values of a field are read.
enum class FilterValueKind : quint8 { Text, Time, Duration, Number, Address, Stream, Any };

[[nodiscard]] QString filterFieldName(FilterField field);
[[nodiscard]] std::optional<FilterField> filterFieldFromName(QStringView name); ///< in any case
[[nodiscard]] QStringList filterFieldNames(); ///< in the order of the grammar, "raw" last
[[nodiscard]] FilterValueKind filterValueKind(FilterField field);

[[nodiscard]] QString filterFlagName(FilterFlag flag);
[[nodiscard]] std::optional<FilterFlag> filterFlagFromName(QStringView name); ///< in any case
[[nodiscard]] QStringList filterFlagNames();

/// A value such as people write behind the field, for messages and completion: "op:New-InboxRule".
[[nodiscard]] QString filterFieldExample(FilterField field);

/// The field that an unknown name most likely means; empty where none is near.
[[nodiscard]] QString nearestFilterField(QStringView name);

} // namespace tributary
