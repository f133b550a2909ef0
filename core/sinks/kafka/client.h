// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "sinks/kafka/kafkasettings.h"

#include <chrono>
#include <memory>
#include <mutex>

struct addrinfo;
struct rd_kafka_s;
struct rd_kafka_queue_s;
struct rd_kafka_message_s;

namespace tributary::kafka {

/// What a Client tells. All but hasNews() are called from within Client::poll().
class ClientEvents {
public:
    virtual ~ClientEvents() = default;

    /// The fate of the message that was handed over with this token; `code` 0 is the acknowledgement of the brokers.
    virtual void delivered(void *token, int code) = 0;

    /// Something is wrong with a broker or the whole client. Messages wait all the same, until their time is over.
    virtual void troubled(const Error &error) = 0;

    /// poll() has something to do. Any thread, from within librdkafka: only wake somebody.
    virtual void hasNews() = 0;
};

/// One message. The bytes of the value stay where they are until its delivery is told; everything else is copied.
struct OutgoingMessage {
    QByteArrayView key;
    QByteArrayView value;
    QByteArrayView stream; ///< header "stream"
    QByteArrayView batch; ///< header "batch"
    void *token = nullptr;
};

/// A producer of librdkafka: the only code that calls the library. Everything is used from one thread; the library has threads
/// of its own behind it. The destructor may wait for a name that is being resolved.
class Client {
public:
    /// `password` is the connection string, or empty. librdkafka keeps a copy, which it wipes when the client is destroyed.
    [[nodiscard]] static Result<std::unique_ptr<Client>> create(
        const ProducerSettings &settings, const Secret &password, ClientEvents &events);
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// The token for connections that are made from now on. `expires` by the clock of this computer.
    [[nodiscard]] Result<void> setToken(const Secret &token, std::chrono::milliseconds expiresSinceEpoch);

    /// 0 where the message was taken: its delivery will be told, whatever happens. Never waits.
    [[nodiscard]] int produce(const OutgoingMessage &message);

    /// Tells what happened meanwhile. Never waits. True while there may be more.
    bool poll();

    /// Takes back what is not on the wire yet, or that too; the deliveries are told with codes that say so.
    void takeBack(bool whatIsOnTheWireToo);

    /// No message is taken any more; only a new client helps.
    [[nodiscard]] bool isBroken() const;

    /// Asks the cluster about the topic, waiting that long at most.
    [[nodiscard]] Result<void> describeTopic(std::chrono::milliseconds longest);

private:
    explicit Client(const ProducerSettings &settings, const Secret &password, ClientEvents &events);
    [[nodiscard]] Result<void> open();
    void tell(int code, const char *words);
    [[nodiscard]] int resolve(const char *node, const char *service, const addrinfo *hints, addrinfo **result);
    [[nodiscard]] bool mayContact(const QString &host) const;
    [[nodiscard]] QString takeRefusedHost();

    [[nodiscard]] QString harmless(const char *words) const;

    static void onDelivery(rd_kafka_s *, const rd_kafka_message_s *message, void *opaque);
    static void onError(rd_kafka_s *, int code, const char *words, void *opaque);
    static void onLog(const rd_kafka_s *producer, int, const char *facility, const char *words);

    ProducerSettings m_settings;
    Secret m_password;
    Secret m_token;
    ClientEvents &m_events;
    std::mutex m_mutex;
    QString m_refusedHost; ///< by m_mutex: names are resolved on threads of the library
    rd_kafka_s *m_producer = nullptr;
    rd_kafka_queue_s *m_queue = nullptr;
};

} // namespace tributary::kafka
