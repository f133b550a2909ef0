// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armclient.h"
#include "azure/azureobjects.h"
#include "model/destination.h"

namespace tributary {

/// A column that a destination fills.
struct SchemaColumn {
    QString name;
    QString type; ///< as tables spell it
    bool isSent = false; ///< else the rule takes it out of the record
    bool inTable = true; ///< true also where the table was not seen
    bool inRule = true; ///< declared, or made by its transformation; true also where the rule was not seen
    QString otherType; ///< of the table, where it is another

    bool operator==(const SchemaColumn &) const = default;
};

/// A stream of the rule with the table behind it.
struct SchemaStream {
    SinkKind kind = SinkKind::O365;
    QString stream; ///< "Custom-ChildO365AAD"
    QString table; ///< "ChildO365AAD_CL"
    bool hasTable = true;
    bool hasStream = true;
    QList<SchemaColumn> columns;

    bool operator==(const SchemaStream &) const = default;
};

/// What a Logs Ingestion destination needs, held against what is there.
struct DestinationSchema {
    QList<SchemaStream> streams;
    bool isSeen = false; ///< Azure was asked and answered
    std::optional<Error> refusal; ///< why not

    bool operator==(const DestinationSchema &) const = default;
};

/// Without having looked: what is needed. Pure.
[[nodiscard]] DestinationSchema schemaOf(const LogsIngestionTarget &target);

/// The same with the tables and the rule that were found. Pure.
[[nodiscard]] DestinationSchema schemaOf(const LogsIngestionTarget &target, const QList<Table> &tables, const Rule &rule);

/// Looks at tables and rule in Azure; changes nothing. Where that is refused, or the destination does not say where they are,
/// what is needed comes with the reason. Engine thread.
Task<Result<DestinationSchema>> readSchema(
    std::shared_ptr<ArmClient> client, AzureAccess access, LogsIngestionTarget target, std::stop_token stop);

} // namespace tributary
