// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/fields.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct FieldRow {
    FilterField field;
    QLatin1StringView name;
    FilterValueKind kind;
    QLatin1StringView example;
};

using Kind = FilterValueKind;

constexpr std::array fields{
    FieldRow{FilterField::Time, "time"_L1, Kind::Time, "time:2026-11-22"_L1},
    FieldRow{FilterField::Last, "last"_L1, Kind::Duration, "last:6h"_L1},
    FieldRow{FilterField::Since, "since"_L1, Kind::Time, "since:yesterday"_L1},
    FieldRow{FilterField::Until, "until"_L1, Kind::Time, "until:today"_L1},
    FieldRow{FilterField::Tenant, "tenant"_L1, Kind::Text, "tenant:\"Contoso Pharma\""_L1},
    FieldRow{FilterField::Stream, "stream"_L1, Kind::Stream, "stream:exchange"_L1},
    FieldRow{FilterField::Workload, "workload"_L1, Kind::Text, "workload:Exchange"_L1},
    FieldRow{FilterField::Op, "op"_L1, Kind::Text, "op:UserLoginFailed"_L1},
    FieldRow{FilterField::User, "user"_L1, Kind::Text, "user:svc-*"_L1},
    FieldRow{FilterField::UserType, "usertype"_L1, Kind::Number, "usertype:admin"_L1},
    FieldRow{FilterField::Ip, "ip"_L1, Kind::Address, "ip:203.0.113.0/24"_L1},
    FieldRow{FilterField::Result, "result"_L1, Kind::Text, "result:failed"_L1},
    FieldRow{FilterField::Error, "error"_L1, Kind::Text, "error:50126"_L1},
    FieldRow{FilterField::Object, "object"_L1, Kind::Text, "object:*payroll*"_L1},
    FieldRow{FilterField::Type, "type"_L1, Kind::Number, "type:15"_L1},
    FieldRow{FilterField::App, "app"_L1, Kind::Text, "app:*Teams*"_L1},
    FieldRow{FilterField::Id, "id"_L1, Kind::Text, "id:5d1f0e7c-*"_L1},
    FieldRow{FilterField::Batch, "batch"_L1, Kind::Text, "batch:0a1b2c3d-*"_L1},
    FieldRow{FilterField::Delay, "delay"_L1, Kind::Duration, "delay:>2h"_L1},
    FieldRow{FilterField::Raw, "raw"_L1, Kind::Any, "raw.Parameters.Name:ForwardTo"_L1},
};

constexpr std::array flags{"marked"_L1, "late"_L1, "quarantined"_L1, "waiting"_L1, "arrived"_L1, "parsed-partly"_L1};

/// Names that the records, other tools or people use for a field.
constexpr std::array aliases{
    std::pair{"operation"_L1, "op"_L1},
    std::pair{"activity"_L1, "op"_L1},
    std::pair{"action"_L1, "op"_L1},
    std::pair{"userid"_L1, "user"_L1},
    std::pair{"upn"_L1, "user"_L1},
    std::pair{"actor"_L1, "user"_L1},
    std::pair{"clientip"_L1, "ip"_L1},
    std::pair{"address"_L1, "ip"_L1},
    std::pair{"recordtype"_L1, "type"_L1},
    std::pair{"resultstatus"_L1, "result"_L1},
    std::pair{"status"_L1, "result"_L1},
    std::pair{"outcome"_L1, "result"_L1},
    std::pair{"objectid"_L1, "object"_L1},
    std::pair{"recordid"_L1, "id"_L1},
    std::pair{"appid"_L1, "app"_L1},
    std::pair{"creationtime"_L1, "time"_L1},
    std::pair{"date"_L1, "time"_L1},
    std::pair{"from"_L1, "since"_L1},
    std::pair{"to"_L1, "until"_L1},
    std::pair{"service"_L1, "workload"_L1},
    std::pair{"contenttype"_L1, "stream"_L1},
};

const FieldRow &rowOf(FilterField field)
{
    return fields[size_t(field)];
}

/// How many letters must be added, removed or changed.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString filterFieldName(FilterField field)
{
    return rowOf(field).name;
}

std::optional<FilterField> filterFieldFromName(QStringView name)
{
    for (const FieldRow &row : fields) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.field;
    }
    return {};
}

QStringList filterFieldNames()
{
    QStringList names;
    for (const FieldRow &row : fields)
        names.append(row.name);
    return names;
}

FilterValueKind filterValueKind(FilterField field)
{
    return rowOf(field).kind;
}

QString filterFlagName(FilterFlag flag)
{
    return flags[size_t(flag)];
}

std::optional<FilterFlag> filterFlagFromName(QStringView name)
{
    for (size_t i = 0; i < flags.size(); ++i) {
        if (name.compare(flags[i], Qt::CaseInsensitive) == 0)
            return FilterFlag(i);
    }
    return {};
}

QStringList filterFlagNames()
{
    QStringList names;
    for (const QLatin1StringView flag : flags)
        names.append(flag);
    return names;
}

QString filterFieldExample(FilterField field)
{
    return rowOf(field).example;
}

QString nearestFilterField(QStringView name)
{
    constexpr qsizetype longestName = 24; // what is longer is no slip of the finger
    if (name.isEmpty() || name.size() > longestName)
        return {};
    const QString wanted = name.toString().toLower();
    for (const auto &[alias, field] : aliases) {
        if (wanted == alias)
            return field;
    }
    QString best;
    int least = wanted.size() <= 3 ? 2 : 3;
    for (const FieldRow &row : fields) {
        const int changes = distance(wanted, QString(row.name));
        if (changes < least) {
            least = changes;
            best = row.name;
        }
    }
    return best;
}

} // namespace tributary
