// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/kafkasettings.h"

#include "sinks/kafka/kafkaaddress.h"

namespace tributary::kafka {

using namespace Qt::StringLiterals;

namespace {

/// What one message may take: a stored batch holds at most 1,000,000 bytes, brokers take 1,048,576 and more.
constexpr auto mostMessageBytes = "1040000";

QByteArray protocolOf(KafkaSecurity security, bool onLoopback)
{
    if (security == KafkaSecurity::Plaintext)
        return "plaintext";
    return onLoopback ? "sasl_plaintext" : "sasl_ssl";
}

void addSecurity(ProducerSettings &settings, bool onLoopback, const Cloud &cloud)
{
    auto &properties = settings.properties;
    properties.emplace_back("security.protocol", protocolOf(settings.security, onLoopback));
    properties.emplace_back("ssl.endpoint.identification.algorithm", "https");
    properties.emplace_back("enable.ssl.certificate.verification", "true");
    if (!cloud.caFile.isEmpty() && !onLoopback)
        properties.emplace_back("ssl.ca.location", cloud.caFile.toUtf8());
    if (settings.security == KafkaSecurity::OAuthBearer)
        properties.emplace_back("sasl.mechanisms", "OAUTHBEARER");
    if (settings.security == KafkaSecurity::ConnectionString) {
        properties.emplace_back("sasl.mechanisms", "PLAIN");
        properties.emplace_back("sasl.username", "$ConnectionString");
    }
}

/// Every delivery ends within 15 s, so that an outage shows and a retry is the forwarder's. Event Hubs closes idle
/// connections after four minutes.
void addDelivery(ProducerSettings &settings)
{
    const std::initializer_list<std::pair<QByteArray, QByteArray>> fixed{{"client.id", "tributary"},
        {"enable.idempotence", "true"}, {"acks", "all"}, {"partitioner", "murmur2_random"},
        {"message.max.bytes", mostMessageBytes}, {"batch.size", "500000"}, {"linger.ms", "5"},
        {"queue.buffering.max.messages", "0"}, {"message.timeout.ms", "15000"}, {"request.timeout.ms", "10000"},
        {"socket.timeout.ms", "15000"}, {"socket.connection.setup.timeout.ms", "10000"}, {"socket.keepalive.enable", "true"},
        {"reconnect.backoff.max.ms", "3000"}, {"connections.max.idle.ms", "180000"},
        {"topic.metadata.refresh.interval.ms", "180000"}, {"topic.metadata.propagation.max.ms", "5000"}, {"log_level", "4"},
        {"log.queue", "true"}, {"log.connection.close", "false"}};
    settings.properties.insert(settings.properties.end(), fixed.begin(), fixed.end());
}

} // namespace

Result<ProducerSettings> producerSettings(const KafkaTarget &target, const Cloud &cloud)
{
    const auto brokers = checkedBrokers(target.brokers);
    if (!brokers)
        return fail(ErrorKind::Configuration, brokers.error().message);
    const auto topic = checkedTopic(target.topic);
    if (!topic)
        return fail(ErrorKind::Configuration, topic.error().message);
    ProducerSettings settings;
    settings.topic = topic->toUtf8();
    settings.security = target.security;
    for (const QString &broker : *brokers)
        settings.hosts.append(hostOf(broker));
    settings.hosts.removeDuplicates();
    settings.loopbackHosts = isLoopbackHost(settings.hosts.front());
    if (target.security == KafkaSecurity::Plaintext && !settings.loopbackHosts)
        return fail(
            ErrorKind::Configuration, u"events go in plain text to brokers on this computer only"_s, u"KafkaPlaintext"_s);
    if (target.security == KafkaSecurity::OAuthBearer && settings.hosts.size() > 1 && !settings.loopbackHosts)
        return fail(ErrorKind::Configuration, u"a token is good for the brokers of one namespace only"_s);
    settings.properties.emplace_back("bootstrap.servers", brokers->join(u',').toUtf8());
    addSecurity(settings, settings.loopbackHosts, cloud);
    addDelivery(settings);
    return settings;
}

QString tokenScope(const KafkaTarget &target)
{
    return target.brokers.isEmpty() ? QString() : u"https://%1/.default"_s.arg(hostOf(target.brokers.front()));
}

} // namespace tributary::kafka
