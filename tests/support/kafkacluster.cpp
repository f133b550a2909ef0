// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kafkacluster.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <array>
#include <memory>

namespace tributary::test {

using namespace Qt::StringLiterals;

namespace {

using Text = std::array<char, 512>;

rd_kafka_t *makeClient(rd_kafka_type_t type, const std::vector<std::pair<QByteArray, QByteArray>> &properties)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    Text words{};
    for (const auto &[name, value] : properties) {
        if (rd_kafka_conf_set(conf, name.constData(), value.constData(), words.data(), words.size()) != RD_KAFKA_CONF_OK)
            qFatal("%s", words.data());
    }
    rd_kafka_t *client = rd_kafka_new(type, conf, words.data(), words.size());
    if (!client)
        qFatal("%s", words.data());
    return client;
}

int partitionsOf(rd_kafka_t *client, const QByteArray &topic)
{
    rd_kafka_topic_t *handle = rd_kafka_topic_new(client, topic.constData(), nullptr);
    const rd_kafka_metadata_t *metadata = nullptr;
    const auto code = rd_kafka_metadata(client, 0, handle, &metadata, 10'000);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        qFatal("%s", rd_kafka_err2str(code));
    const int count = metadata->topics[0].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_destroy(handle);
    return count;
}

ConsumedMessage copyOf(const rd_kafka_message_t *message)
{
    ConsumedMessage copy;
    copy.key = QByteArray(static_cast<const char *>(message->key), qsizetype(message->key_len));
    copy.value = QByteArray(static_cast<const char *>(message->payload), qsizetype(message->len));
    copy.partition = message->partition;
    rd_kafka_headers_t *headers = nullptr;
    if (rd_kafka_message_headers(message, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return copy;
    const char *name = nullptr;
    const void *value = nullptr;
    size_t size = 0;
    for (size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
        copy.headers.insert(name, QByteArray(static_cast<const char *>(value), qsizetype(size)));
    return copy;
}

} // namespace

KafkaCluster::KafkaCluster(int brokers)
    : m_host(makeClient(RD_KAFKA_PRODUCER, {{"client.id", "host"}, {"bootstrap.servers", "127.0.0.1:9"}, {"log_level", "2"}}))
    , m_cluster(rd_kafka_mock_cluster_new(m_host, brokers))
{
}

KafkaCluster::~KafkaCluster()
{
    rd_kafka_mock_cluster_destroy(m_cluster);
    rd_kafka_destroy(m_host);
}

QStringList KafkaCluster::brokers() const
{
    return QString::fromLatin1(rd_kafka_mock_cluster_bootstraps(m_cluster)).split(u',');
}

void KafkaCluster::createTopic(const QByteArray &topic, int partitions)
{
    if (rd_kafka_mock_topic_create(m_cluster, topic.constData(), partitions, 1) != RD_KAFKA_RESP_ERR_NO_ERROR)
        qFatal("the topic is not made");
}

void KafkaCluster::answerNext(KafkaRequest request, const std::vector<int> &codes)
{
    std::vector<rd_kafka_resp_err_t> errors;
    errors.reserve(codes.size());
    for (const int code : codes)
        errors.push_back(static_cast<rd_kafka_resp_err_t>(code));
    rd_kafka_mock_push_request_errors_array(m_cluster, qint16(request), errors.size(), errors.data());
}

void KafkaCluster::failTopic(const QByteArray &topic, int code)
{
    rd_kafka_mock_topic_set_error(m_cluster, topic.constData(), static_cast<rd_kafka_resp_err_t>(code));
}

void KafkaCluster::setDown()
{
    rd_kafka_mock_broker_set_down(m_cluster, -1);
}

void KafkaCluster::setUp()
{
    rd_kafka_mock_broker_set_up(m_cluster, -1);
}

void KafkaCluster::setDelay(std::chrono::milliseconds delay)
{
    rd_kafka_mock_broker_set_rtt(m_cluster, -1, int(delay.count()));
}

std::vector<ConsumedMessage> KafkaCluster::messages(const QByteArray &topic) const
{
    rd_kafka_t *consumer = makeClient(RD_KAFKA_CONSUMER,
        {{"bootstrap.servers", brokers().join(u',').toLatin1()}, {"enable.partition.eof", "true"},
            {"fetch.wait.max.ms", "10"}});
    const int partitions = partitionsOf(consumer, topic);
    rd_kafka_topic_t *handle = rd_kafka_topic_new(consumer, topic.constData(), nullptr);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(consumer);
    for (int i = 0; i < partitions; ++i)
        rd_kafka_consume_start_queue(handle, i, RD_KAFKA_OFFSET_BEGINNING, queue);
    std::vector<ConsumedMessage> messages;
    for (int open = partitions; open > 0;) {
        rd_kafka_message_t *message = rd_kafka_consume_queue(queue, 20'000);
        if (!message)
            qFatal("the topic cannot be read");
        if (message->err == RD_KAFKA_RESP_ERR__PARTITION_EOF)
            --open;
        else if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
            messages.push_back(copyOf(message));
        rd_kafka_message_destroy(message);
    }
    for (int i = 0; i < partitions; ++i)
        rd_kafka_consume_stop(handle, i);
    rd_kafka_queue_destroy(queue);
    rd_kafka_topic_destroy(handle);
    rd_kafka_destroy(consumer);
    return messages;
}

} // namespace tributary::test
