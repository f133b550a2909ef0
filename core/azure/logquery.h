// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/azureaccess.h"
#include "http/transport.h"

#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

namespace tributary {

struct QueryTable {
    QStringList columns;
    QStringList types; ///< "string", "long", "datetime"…
    QJsonArray rows; ///< arrays in the order of the columns

    /// A cell as text; numbers keep their digits. Empty where there is none.
    [[nodiscard]] QString cell(qsizetype row, const QString &column) const;
};

/// The Log Analytics query API ("log analytics" 4). One attempt a call, with one token renewal. A table or column that is not
/// known (yet) is NotFound with code SemanticError; an incomplete answer (PartialError) or one without a body is an error.
/// Engine thread.
class LogQuery {
public:
    LogQuery(Transport &transport, Clock &clock)
        : m_transport(transport)
        , m_clock(clock)
    {
    }

    /// `timespan`: an ISO 8601 duration, or empty for all there is.
    Task<Result<QueryTable>> run(
        AzureAccess access, QString workspaceId, QString query, QString timespan, std::stop_token stop);

private:
    Transport &m_transport;
    Clock &m_clock;
};

/// Reads a reply of the query API. Pure.
[[nodiscard]] Result<QueryTable> parseQueryReply(const Response &response, Instant now);

} // namespace tributary
