// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/kafkasink.h"

#include "sinks/kafka/kafkaerrors.h"
#include "sinks/kafka/producer.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kafka::AcceptedRows;
using kafka::Producer;
using kafka::ProducerSettings;

namespace {

Result<KafkaTarget> topicOf(const SinkTarget &target)
{
    if (const auto *topic = std::get_if<KafkaTarget>(&target.destination.target))
        return *topic;
    return fail(ErrorKind::Bug, u"the destination is no topic"_s);
}

Result<ProducerSettings> settingsOf(const SinkTarget &target)
{
    const auto topic = topicOf(target);
    if (!topic)
        return fail(topic.error());
    return kafka::producerSettings(*topic, target.cloud);
}

TokenRequest signInOf(const SinkTarget &target)
{
    const Destination &destination = target.destination;
    const KafkaTarget topic = topicOf(target).value_or(KafkaTarget());
    return {target.cloud.authority, destination.parent, destination.app, kafka::tokenScope(topic)};
}

/// The library remembers for minutes what a topic or a sign-in was refused for; once it is put right, the next try shall see.
bool wantsFreshConnection(const Error &error)
{
    return error.kind == ErrorKind::Configuration || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::HostNotAllowed;
}

} // namespace

/// What is kept for a destination: its connection, if there is one, and what a failed delivery left behind.
struct KafkaSink::Line {
    ProducerSettings settings;
    CredentialId credential;
    std::shared_ptr<Producer> producer;
    int deliveries = 0; ///< under way
    Milliseconds lastUse{0}; ///< steady
    std::shared_ptr<AcceptedRows> accepted = std::make_shared<AcceptedRows>();
};

KafkaSink::KafkaSink(TokenProvider &tokens, SecretStore &secrets, Clock &clock)
    : m_tokens(tokens)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

KafkaSink::~KafkaSink() = default;

Task<Result<void>> KafkaSink::deliver(SinkTarget target, Shipment shipment, std::stop_token stop)
{
    const auto use = co_await connect(target, stop);
    if (!use)
        co_return fail(use.error());
    const auto sent = co_await attempt(target.destination.id, *use, shipment, stop);
    if (sent || !use->token || !kafka::refusesSignIn(sent.error()))
        co_return sent;
    m_tokens.invalidate(signInOf(target), *use->token);
    const auto renewed = co_await connect(target, stop);
    if (!renewed)
        co_return fail(renewed.error());
    co_return co_await attempt(target.destination.id, *renewed, shipment, stop);
}

Task<Result<void>> KafkaSink::test(SinkTarget target, SinkKind, std::stop_token stop)
{
    const auto settings = settingsOf(target);
    if (!settings)
        co_return fail(settings.error());
    const auto token = co_await tokenFor(target, stop);
    if (!token)
        co_return fail(token.error());
    auto password = co_await passwordOf(target);
    if (!password)
        co_return fail(password.error());
    const auto producer = std::make_shared<Producer>(*settings, std::move(*password), std::make_shared<AcceptedRows>());
    giveToken(*producer, *token);
    const auto told = co_await producer->probe(stop);
    co_await producer->close();
    co_return told;
}

SinkPace KafkaSink::pace(const SinkTarget &) const
{
    // Brokers pace by answering later; what is under way at once is what bounds memory.
    return {.requestsPerMinute = 60'000, .bytesPerMinute = 30'000'000'000, .firstAtOnce = 4, .mostAtOnce = 12};
}

Task<> KafkaSink::close()
{
    m_ending.requestStop();
    for (auto &[id, line] : m_lines)
        drop(id, line.producer);
    co_await m_ending.join();
}

Task<Result<KafkaSink::Use>> KafkaSink::connect(SinkTarget target, std::stop_token stop)
{
    const auto settings = settingsOf(target);
    if (!settings)
        co_return fail(settings.error());
    const auto token = co_await tokenFor(target, stop);
    if (!token)
        co_return fail(token.error());
    if (!lineTo(target, *settings).producer) {
        auto password = co_await passwordOf(target);
        if (!password)
            co_return fail(password.error());
        Line &line = lineTo(target, *settings);
        if (!line.producer && !m_ending.stopToken().stop_requested())
            keep(target.destination.id, std::make_shared<Producer>(*settings, std::move(*password), line.accepted));
    }
    Line &line = lineTo(target, *settings);
    line.lastUse = m_clock.steady();
    Use use{.producer = line.producer, .token = *token};
    if (!use.producer || stop.stop_requested())
        co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    giveToken(*use.producer, use.token);
    co_return use;
}

Task<Result<void>> KafkaSink::attempt(DestinationId id, Use use, Shipment shipment, std::stop_token stop)
{
    ++m_lines[id].deliveries;
    const auto outcome = co_await use.producer->send(shipment, stop);
    --m_lines[id].deliveries;
    m_lines[id].lastUse = m_clock.steady();
    if (outcome.result)
        co_return outcome.result;
    Error error = outcome.result.error();
    if (outcome.isSpent || wantsFreshConnection(error))
        drop(id, use.producer);
    if (error.kind == ErrorKind::Cancelled && !stop.stop_requested())
        error.kind = ErrorKind::Network; // another delivery gave the connection up
    co_return fail(error);
}

Task<Result<std::optional<AccessToken>>> KafkaSink::tokenFor(SinkTarget target, std::stop_token stop)
{
    const auto topic = topicOf(target);
    if (!topic || topic->security != KafkaSecurity::OAuthBearer)
        co_return std::nullopt;
    const auto token = co_await m_tokens.token(signInOf(target), stop);
    if (!token)
        co_return fail(token.error());
    co_return *token;
}

Task<Result<Secret>> KafkaSink::passwordOf(SinkTarget target)
{
    const auto topic = topicOf(target);
    if (!topic || topic->security != KafkaSecurity::ConnectionString)
        co_return Secret();
    auto read = co_await m_secrets.read(target.destination.app.credential.id);
    if (!read && read.error().kind == ErrorKind::NotFound)
        co_return fail(ErrorKind::Configuration, read.error().message, u"SecretMissing"_s);
    co_return read;
}

/// The line of the destination; with another set of settings or another credential it begins anew.
KafkaSink::Line &KafkaSink::lineTo(const SinkTarget &target, const ProducerSettings &settings)
{
    const DestinationId &id = target.destination.id;
    const CredentialId &credential = target.destination.app.credential.id;
    Line &line = m_lines[id];
    if (line.settings != settings || line.credential != credential) {
        drop(id, line.producer);
        line = {.settings = settings, .credential = credential, .deliveries = line.deliveries};
    }
    return line;
}

void KafkaSink::keep(const DestinationId &id, const std::shared_ptr<Producer> &producer)
{
    m_lines[id].producer = producer;
    m_ending.spawn(dropWhenIdle(id, producer));
}

void KafkaSink::drop(const DestinationId &id, const std::shared_ptr<Producer> &producer)
{
    const auto line = m_lines.find(id);
    if (!producer || line == m_lines.end() || line->second.producer != producer)
        return;
    m_ending.spawn(end(producer));
    line->second.producer.reset();
}

/// librdkafka reads the expiry by the clock of this computer, whatever the token says; the broker has the last word.
void KafkaSink::giveToken(Producer &producer, const std::optional<AccessToken> &token)
{
    constexpr Milliseconds renewedEarly = 5min;
    if (token)
        producer.setToken(
            token->value, m_clock.now() + std::max(Milliseconds(0), token->renewAt - m_clock.steady()) + renewedEarly);
}

Task<> KafkaSink::dropWhenIdle(DestinationId id, std::shared_ptr<Producer> producer)
{
    constexpr Milliseconds longestIdle = 10min;
    Milliseconds pause = longestIdle;
    while (pause > Milliseconds(0) && m_lines[id].producer == producer) {
        const bool isOver = co_await m_clock.sleepFor(pause, m_ending.stopToken());
        if (!isOver)
            co_return;
        const Line &line = m_lines[id];
        pause = line.deliveries > 0 ? longestIdle : line.lastUse + longestIdle - m_clock.steady();
    }
    drop(id, producer);
}

int KafkaSink::connections() const
{
    return int(std::ranges::count_if(m_lines, [](const auto &entry) { return entry.second.producer != nullptr; }));
}

Task<> KafkaSink::end(std::shared_ptr<Producer> producer)
{
    co_await producer->close();
}

} // namespace tributary
