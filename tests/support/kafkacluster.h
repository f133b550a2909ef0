// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <chrono>
#include <vector>

struct rd_kafka_s;
struct rd_kafka_mock_cluster_s;

namespace tributary::test {

/// A message as a consumer sees it.
struct ConsumedMessage {
    QByteArray key;
    QByteArray value;
    QHash<QByteArray, QByteArray> headers;
    int partition = 0;
};

/// The kinds of request a broker can be told to refuse: numbers of the Kafka protocol.
enum class KafkaRequest { Produce = 0, Metadata = 3, InitProducerId = 22 };

/// librdkafka's own mock of a cluster, on loopback.
class KafkaCluster {
public:
    explicit KafkaCluster(int brokers = 3);
    ~KafkaCluster();
    KafkaCluster(const KafkaCluster &) = delete;
    KafkaCluster &operator=(const KafkaCluster &) = delete;

    /// "127.0.0.1:port" each.
    [[nodiscard]] QStringList brokers() const;

    void createTopic(const QByteArray &topic, int partitions);
    /// The next requests of this kind are answered with these codes of rd_kafka_resp_err_t, one each.
    void answerNext(KafkaRequest request, const std::vector<int> &codes);
    void failTopic(const QByteArray &topic, int code);
    void setDown();
    void setUp();
    void setDelay(std::chrono::milliseconds delay);

    /// Everything that is in the topic.
    [[nodiscard]] std::vector<ConsumedMessage> messages(const QByteArray &topic) const;

private:
    rd_kafka_s *m_host = nullptr;
    rd_kafka_mock_cluster_s *m_cluster = nullptr;
};

} // namespace tributary::test
