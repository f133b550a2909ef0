// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/tokenprovider.h"
#include "base/taskscope.h"
#include "secrets/secretstore.h"
#include "sinks/sink.h"

#include <map>

namespace tributary {

namespace kafka {
class Producer;
struct ProducerSettings;
} // namespace kafka

/// A topic of Apache Kafka or Azure Event Hubs. Each row becomes a message: the tenant id is its key, so that the events of a
/// tenant stay in one partition; the value is the row as it is stored, that is the record with its envelope; the headers
/// "stream" and "batch" let consumers choose without parsing. Acknowledged by all replicas in sync, from an idempotent
/// producer. A delivery that succeeded in part is completed by the next one as long as the program runs; after that it is
/// repeated, with the same RecordIds. One connection a destination, kept until its settings change or
/// nothing was sent for ten minutes: with it goes the credential that librdkafka holds. Engine thread.
class KafkaSink final : public Sink {
public:
    KafkaSink(TokenProvider &tokens, SecretStore &secrets, Clock &clock);
    ~KafkaSink() override;

    Task<Result<void>> deliver(SinkTarget target, Shipment shipment, std::stop_token stop) override;
    Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) override;
    [[nodiscard]] SinkPace pace(const SinkTarget &target) const override;

    /// How many destinations are connected now.
    [[nodiscard]] int connections() const;

    /// Ends the connections; nothing is delivered after it. Awaited before destruction.
    Task<> close();

private:
    struct Line;
    /// A connection as one delivery uses it.
    struct Use {
        std::shared_ptr<kafka::Producer> producer;
        std::optional<AccessToken> token;
    };

    Task<Result<Use>> connect(SinkTarget target, std::stop_token stop);
    Task<Result<void>> attempt(DestinationId id, Use use, Shipment shipment, std::stop_token stop);
    Task<Result<std::optional<AccessToken>>> tokenFor(SinkTarget target, std::stop_token stop);
    Task<Result<Secret>> passwordOf(SinkTarget target);
    [[nodiscard]] Line &lineTo(const SinkTarget &target, const kafka::ProducerSettings &settings);
    void keep(const DestinationId &id, const std::shared_ptr<kafka::Producer> &producer);
    void drop(const DestinationId &id, const std::shared_ptr<kafka::Producer> &producer);
    void giveToken(kafka::Producer &producer, const std::optional<AccessToken> &token);
    Task<> dropWhenIdle(DestinationId id, std::shared_ptr<kafka::Producer> producer);
    static Task<> end(std::shared_ptr<kafka::Producer> producer);

    TokenProvider &m_tokens;
    SecretStore &m_secrets;
    Clock &m_clock;
    std::map<DestinationId, Line> m_lines;
    TaskScope m_ending;
};

} // namespace tributary
