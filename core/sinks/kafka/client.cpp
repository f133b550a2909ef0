// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/client.h"

#include "sinks/kafka/kafkaaddress.h"
#include "sinks/kafka/kafkaerrors.h"

#include <librdkafka/rdkafka.h>

#include <QtCore/QLoggingCategory>

#include <array>
#include <netdb.h>

namespace tributary::kafka {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logKafka, "tributary.kafka", QtInfoMsg)

namespace {

using Configuration = std::unique_ptr<rd_kafka_conf_t, decltype(&rd_kafka_conf_destroy)>;
using Text = std::array<char, 512>;

Error notMade(const Text &words)
{
    return makeError(ErrorKind::Configuration, QString::fromUtf8(words.data()), u"KafkaSettings"_s);
}

/// Tokens come with each delivery; without this the library would look for one of its own.
void onTokenWanted(rd_kafka_t *, const char *, void *) { }

rd_kafka_vu_t part(rd_kafka_vtype_t type)
{
    rd_kafka_vu_t one{};
    one.vtype = type;
    return one;
}

rd_kafka_vu_t bytesPart(rd_kafka_vtype_t type, QByteArrayView bytes)
{
    rd_kafka_vu_t one = part(type);
    one.u.mem.ptr = const_cast<char *>(bytes.data()); // the library reads it only
    one.u.mem.size = size_t(bytes.size());
    return one;
}

void addHeader(rd_kafka_headers_t *headers, const char *name, QByteArrayView value)
{
    rd_kafka_header_add(headers, name, -1, value.data(), value.size());
}

} // namespace

Client::Client(const ProducerSettings &settings, const Secret &password, ClientEvents &events)
    : m_settings(settings)
    , m_password(password.copy())
    , m_events(events)
{
}

Result<std::unique_ptr<Client>> Client::create(const ProducerSettings &settings, const Secret &password, ClientEvents &events)
{
    std::unique_ptr<Client> client(new Client(settings, password, events));
    const auto opened = client->open();
    if (!opened)
        return fail(opened.error());
    return client;
}

Result<void> Client::open()
{
    Configuration conf(rd_kafka_conf_new(), &rd_kafka_conf_destroy);
    Text words{};
    for (const auto &[name, value] : m_settings.properties) {
        if (rd_kafka_conf_set(conf.get(), name.constData(), value.constData(), words.data(), words.size()) != RD_KAFKA_CONF_OK)
            return fail(notMade(words));
    }
    // Refusals of this one would quote it.
    if (!m_password.isEmpty()
        && rd_kafka_conf_set(conf.get(), "sasl.password", m_password.bytes().constData(), nullptr, 0) != RD_KAFKA_CONF_OK)
        return fail(ErrorKind::Configuration, u"the connection string cannot be used"_s, u"KafkaSettings"_s);
    rd_kafka_conf_set_opaque(conf.get(), this);
    rd_kafka_conf_set_dr_msg_cb(conf.get(), &Client::onDelivery);
    rd_kafka_conf_set_error_cb(conf.get(), &Client::onError);
    rd_kafka_conf_set_log_cb(conf.get(), &Client::onLog);
    rd_kafka_conf_set_oauthbearer_token_refresh_cb(conf.get(), &onTokenWanted);
    const auto resolver = [](const char *node, const char *service, const addrinfo *hints, addrinfo **result, void *opaque) {
        return static_cast<Client *>(opaque)->resolve(node, service, hints, result);
    };
    rd_kafka_conf_set_resolve_cb(conf.get(), resolver);
    m_producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf.get(), words.data(), words.size());
    if (!m_producer)
        return fail(notMade(words));
    (void)conf.release(); // the producer's now
    rd_kafka_set_log_queue(m_producer, nullptr);
    m_queue = rd_kafka_queue_get_main(m_producer);
    const auto wake = [](rd_kafka_t *, void *opaque) { static_cast<Client *>(opaque)->m_events.hasNews(); };
    rd_kafka_queue_cb_event_enable(m_queue, wake, this);
    return {};
}

Client::~Client()
{
    if (m_queue) {
        rd_kafka_queue_cb_event_enable(m_queue, nullptr, nullptr);
        rd_kafka_queue_destroy(m_queue);
    }
    if (m_producer)
        rd_kafka_destroy(m_producer);
}

Result<void> Client::setToken(const Secret &token, std::chrono::milliseconds expiresSinceEpoch)
{
    m_token = token.copy();
    Text words{};
    const auto code = rd_kafka_oauthbearer_set_token(m_producer, m_token.bytes().constData(), expiresSinceEpoch.count(),
        "tributary", nullptr, 0, words.data(), words.size());
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return {};
    return fail(ErrorKind::Configuration, harmless(words.data()), u"_AUTHENTICATION"_s);
}

int Client::produce(const OutgoingMessage &message)
{
    auto topic = part(RD_KAFKA_VTYPE_TOPIC);
    topic.u.cstr = m_settings.topic.constData();
    auto flags = part(RD_KAFKA_VTYPE_MSGFLAGS);
    flags.u.i = 0; // the value is neither copied nor freed
    auto token = part(RD_KAFKA_VTYPE_OPAQUE);
    token.u.ptr = message.token;
    // Headers by name would be freed twice by librdkafka 2.0 where the topic is refused; a list of ours is not.
    auto headers = part(RD_KAFKA_VTYPE_HEADERS);
    headers.u.headers = rd_kafka_headers_new(2);
    addHeader(headers.u.headers, "stream", message.stream);
    addHeader(headers.u.headers, "batch", message.batch);
    const std::array parts{topic, flags, bytesPart(RD_KAFKA_VTYPE_KEY, message.key),
        bytesPart(RD_KAFKA_VTYPE_VALUE, message.value), headers, token};
    rd_kafka_error_t *error = rd_kafka_produceva(m_producer, parts.data(), parts.size());
    if (!error)
        return 0;
    const int code = rd_kafka_error_code(error);
    rd_kafka_error_destroy(error);
    rd_kafka_headers_destroy(headers.u.headers);
    return code;
}

bool Client::poll()
{
    return rd_kafka_poll(m_producer, 0) > 0;
}

void Client::takeBack(bool whatIsOnTheWireToo)
{
    rd_kafka_purge(m_producer, RD_KAFKA_PURGE_F_QUEUE | (whatIsOnTheWireToo ? RD_KAFKA_PURGE_F_INFLIGHT : 0));
}

bool Client::isBroken() const
{
    return rd_kafka_fatal_error(m_producer, nullptr, 0) != RD_KAFKA_RESP_ERR_NO_ERROR;
}

Result<void> Client::describeTopic(std::chrono::milliseconds longest)
{
    const std::unique_ptr<rd_kafka_topic_t, decltype(&rd_kafka_topic_destroy)> topic(
        rd_kafka_topic_new(m_producer, m_settings.topic.constData(), nullptr), &rd_kafka_topic_destroy);
    const rd_kafka_metadata_t *metadata = nullptr;
    const auto code = rd_kafka_metadata(m_producer, 0, topic.get(), &metadata, int(longest.count()));
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return fail(errorOf(code));
    const auto told = metadata->topic_cnt == 1 ? metadata->topics[0].err : RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART;
    rd_kafka_metadata_destroy(metadata);
    if (told != RD_KAFKA_RESP_ERR_NO_ERROR)
        return fail(errorOf(told));
    return {};
}

void Client::tell(int code, const char *words)
{
    const QString refused = takeRefusedHost();
    if (!refused.isEmpty()) {
        m_events.troubled(makeError(ErrorKind::HostNotAllowed,
            u"the cluster names a broker at %1, which the destination does not; nothing was sent there"_s.arg(refused)));
        return;
    }
    Text fatal{};
    const auto cause = rd_kafka_fatal_error(m_producer, fatal.data(), fatal.size());
    Error error = errorOf(cause ? int(cause) : code, harmless(cause ? fatal.data() : words));
    if (cause)
        error.kind = ErrorKind::Service;
    qCInfo(logKafka).noquote() << error.code << error.message;
    m_events.troubled(error);
}

bool Client::mayContact(const QString &host) const
{
    const bool anywhere = m_settings.hosts.isEmpty();
    return anywhere || m_settings.hosts.contains(host) || (m_settings.loopbackHosts && isLoopbackHost(host));
}

int Client::resolve(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    if (!node && !service) {
        freeaddrinfo(*result);
        return 0;
    }
    const QString host = QString::fromUtf8(node).toLower();
    if (mayContact(host))
        return getaddrinfo(node, service, hints, result);
    const std::scoped_lock lock(m_mutex);
    m_refusedHost = host;
    return EAI_FAIL;
}

QString Client::takeRefusedHost()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_refusedHost, {});
}

QString Client::harmless(const char *words) const
{
    return blotted(blotted(QString::fromUtf8(words), m_password.bytes()), m_token.bytes());
}

void Client::onDelivery(rd_kafka_s *, const rd_kafka_message_s *message, void *opaque)
{
    static_cast<Client *>(opaque)->m_events.delivered(message->_private, message->err);
}

void Client::onError(rd_kafka_s *, int code, const char *words, void *opaque)
{
    static_cast<Client *>(opaque)->tell(code, words);
}

/// The library's own words, beside what tell() says; from poll(), for the log has a queue.
void Client::onLog(const rd_kafka_s *producer, int, const char *facility, const char *words)
{
    const auto *client = static_cast<const Client *>(rd_kafka_opaque(producer));
    qCDebug(logKafka).noquote() << facility << client->harmless(words);
}

} // namespace tributary::kafka
