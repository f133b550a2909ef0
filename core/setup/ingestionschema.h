// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/azureobjects.h"
#include "model/destination.h"

#include <QtCore/QJsonObject>

/// The one model of what a destination needs in Azure: provisioning, template and Bicep are made from it. Pure.
namespace tributary::schema {

struct DescribedColumn {
    QString name;
    QString type; ///< as tables spell it: "dateTime"
    QString description;

    bool operator==(const DescribedColumn &) const = default;
};

/// Columns of a table: TimeGenerated, what is sent, and what the rule takes out of RawEvent.
[[nodiscard]] QList<DescribedColumn> tableColumns(SinkKind kind);

/// Columns that a rule declares for a stream: exactly those that are sent.
[[nodiscard]] QList<Column> streamColumns();

/// The transformation from the stream to the table.
[[nodiscard]] QString transformOf(SinkKind kind);

/// One sentence about a table, for its description.
[[nodiscard]] QString purposeOf(SinkKind kind);

/// Bodies of requests.
[[nodiscard]] QJsonObject tableBody(const QString &name, SinkKind kind, std::optional<int> retentionDays);
/// `there`: the rule as ARM has it, or empty; what others put into it stays.
[[nodiscard]] QJsonObject ruleBody(
    const LogsIngestionTarget &target, const QString &workspaceResource, const QString &location, const QJsonObject &there);

/// The columns of `needed` that `present` lacks, and those that it has with another type.
struct ColumnDifference {
    QStringList missing;
    QStringList conflicting;
};
[[nodiscard]] ColumnDifference compareColumns(const QList<Column> &needed, const QList<Column> &present);
[[nodiscard]] QList<Column> plainColumns(const QList<DescribedColumn> &columns);

} // namespace tributary::schema
