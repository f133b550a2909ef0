// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/ledger.h"
#include "simulator/world.h"

namespace tributary::simulation {

/// The Logs Ingestion API of the parent: one rule with a stream for each of the three tables,
/// `/dataCollectionRules/{id}/streams/{name}`.
class Ingestion {
public:
    explicit Ingestion(World &world);

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

    [[nodiscard]] std::optional<SimulatedReply> admit(const RequestView &request);
    [[nodiscard]] std::optional<SimulatedReply> misbehave(const RequestView &request);
    [[nodiscard]] tl::expected<QByteArray, SimulatedReply> decode(const RequestView &request) const;
    [[nodiscard]] SimulatedReply accept(const QByteArray &stream, const QByteArray &body);
    [[nodiscard]] std::optional<Row> readRow(QByteArrayView element);
    void store(const Row &row, const QByteArray &stream);
    [[nodiscard]] SimulatedReply forbidden(const QByteArray &objectId) const;

    World &m_world;
    QByteArray m_ruleId;
};

} // namespace tributary::simulation
