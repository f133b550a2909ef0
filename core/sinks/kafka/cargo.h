// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/record.h"
#include "sinks/kafka/acceptedrows.h"
#include "sinks/kafka/client.h"
#include "sinks/sink.h"

namespace tributary::kafka {

/// One shipment as messages, and what became of them. Stays where it is until the last delivery is told: messages point into
/// it. Rows that were accepted in an earlier attempt are left out. One thread.
class Cargo {
public:
    /// Malformed where the shipment is no gzip of a JSON array.
    [[nodiscard]] static Result<std::unique_ptr<Cargo>> unpack(
        const Shipment &shipment, std::shared_ptr<AcceptedRows> accepted);

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] OutgoingMessage message(size_t index);
    [[nodiscard]] bool wasAccepted(size_t index) const { return m_rows[index].wasAccepted; }

    /// The cargo that a token of message() belongs to.
    [[nodiscard]] static Cargo &of(void *token);

    void sent() { ++m_open; }
    void accepted(void *token);
    void refused(const Error &error);
    /// The same for a message that was sent().
    void returned(const Error &error);

    [[nodiscard]] bool isSettled() const { return m_open == 0; }

    /// What the delivery comes to. Remembers accepted rows if others were not.
    [[nodiscard]] Result<void> outcome();

private:
    struct Row {
        Cargo *cargo = nullptr;
        ByteRange bytes;
        bool isAccepted = false;
        bool wasAccepted = false; ///< in an earlier attempt
    };

    Cargo() = default;
    [[nodiscard]] QByteArrayView bytesOf(const Row &row) const;

    QByteArray m_json;
    QByteArray m_key;
    QByteArray m_stream;
    QByteArray m_batch;
    std::vector<Row> m_rows;
    std::shared_ptr<AcceptedRows> m_accepted;
    std::optional<Error> m_error;
    size_t m_open = 0;
};

} // namespace tributary::kafka
