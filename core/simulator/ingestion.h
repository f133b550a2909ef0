// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/azureinventory.h"
#include "simulator/ledger.h"
#include "simulator/world.h"

#include <QtCore/QSet>

namespace tributary::simulation {

/// The Logs Ingestion API of the parent, `/dataCollectionRules/{id}/streams/{name}`: for the rule of the start, with a stream
/// for each of the three tables, and for those made since.
class Ingestion {
public:
    Ingestion(World &world, AzureInventory &inventory)
        : m_world(world)
        , m_inventory(inventory)
        , m_ruleId(firstRuleId(world.options.seed))
    {
    }

    [[nodiscard]] static QByteArray firstRuleId(quint64 seed);

    [[nodiscard]] SimulatedReply respond(const RequestView &request);

    [[nodiscard]] const QByteArray &ruleId() const { return m_ruleId; }
    [[nodiscard]] static QByteArray streamName() { return sinkStreamOf(0); }

private:
    /// The columns of one row that matter here, as JSON tokens.
    struct Columns {
        QByteArrayView eventTime;
        QByteArrayView tenant;
        QByteArrayView tenantName;
        QByteArrayView recordId;
        QByteArrayView contentType;
        QByteArrayView batch;
        QByteArrayView truncated;
        QByteArrayView redacted;
        QByteArrayView raw;
    };
    struct Row {
        ReceivedRow row;
        Columns columns;
        QByteArray decodedRaw; ///< where RawEvent is a JSON string
    };

    /// Where the rows of a request go.
    struct Way {
        const AzureRule *rule = nullptr;
        QByteArray stream;
        QSet<QByteArray> columns; ///< declared
        QString table;
        QString workspace; ///< GUID
        QByteArray parent; ///< its tenant id: rows of it were made to test
    };

    [[nodiscard]] std::optional<SimulatedReply> admit(const RequestView &request);
    [[nodiscard]] bool isAllowed(const AzureRule &rule, const QByteArray &objectId);
    [[nodiscard]] Way wayOf(const RequestView &request);
    [[nodiscard]] std::optional<SimulatedReply> misbehave(const RequestView &request);
    [[nodiscard]] tl::expected<QByteArray, SimulatedReply> decode(const RequestView &request) const;
    [[nodiscard]] SimulatedReply accept(const Way &way, const QByteArray &body);
    [[nodiscard]] std::optional<Row> readRow(const Way &way, QByteArrayView element);
    void store(const Row &row, const Way &way);
    [[nodiscard]] SimulatedReply forbidden(const QByteArray &rule, const QByteArray &objectId) const;

    World &m_world;
    AzureInventory &m_inventory;
    QByteArray m_ruleId;
};

} // namespace tributary::simulation
