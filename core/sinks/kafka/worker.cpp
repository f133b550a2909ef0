// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/worker.h"

#include "sinks/kafka/kafkaerrors.h"

namespace tributary::kafka {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto acknowledgementsAfterStop = 2s;
constexpr auto longestProbe = 10s;
constexpr auto longestSilence = 3s; ///< of a probe: a broker that refuses connections may be starting

} // namespace

void Worker::run()
{
    while (!m_ended || !m_sendings.empty()) {
        Job job;
        if (work(job))
            job(*this);
        while (m_client && m_client->poll()) { }
        if (m_takeAllBackAt && m_clock.steady() >= *m_takeAllBackAt) {
            m_takeAllBackAt.reset();
            m_client->takeBack(true);
        }
        settle();
    }
    m_client.reset();
    (*m_ended)({});
}

void Worker::end(const Answer<Happened> &ended)
{
    m_ended = ended;
    if (m_client)
        m_client->takeBack(true);
}

/// Waits until there is something to do. True with a job.
bool Worker::work(Job &job)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return !m_jobs.empty() || m_hasNews; };
    if (m_takeAllBackAt)
        m_wake.wait_for(lock, std::max(0ms, *m_takeAllBackAt - m_clock.steady()), hasWork);
    else
        m_wake.wait(lock, hasWork);
    m_hasNews = false;
    if (m_jobs.empty())
        return false;
    job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return true;
}

void Worker::keepToken(const std::shared_ptr<const Secret> &token, Instant expires)
{
    if (m_token == token)
        return;
    m_token = token;
    m_tokenExpires = expires;
    if (!m_client)
        return;
    const auto taken = m_client->setToken(*m_token, m_tokenExpires.time_since_epoch());
    if (!taken)
        m_trouble = taken.error();
}

Result<void> Worker::ready()
{
    if (m_isGivenUp)
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    if (m_client)
        return {};
    auto client = Client::create(m_settings, m_password, *this);
    if (!client)
        return fail(client.error());
    m_client = std::move(*client);
    if (m_token)
        return m_client->setToken(*m_token, m_tokenExpires.time_since_epoch());
    return {};
}

void Worker::ship(const Shipment &shipment, const Answer<Outcome> &answer)
{
    const auto usable = ready();
    if (!usable)
        return answer({.result = usable, .isSpent = true});
    auto cargo = Cargo::unpack(shipment, m_accepted);
    if (!cargo)
        return answer({.result = fail(cargo.error())});
    load(**cargo);
    m_sendings.push_back({std::move(*cargo), answer});
}

void Worker::load(Cargo &cargo)
{
    for (size_t i = 0; i < cargo.size(); ++i) {
        if (cargo.wasAccepted(i))
            continue;
        const int code = m_client->produce(cargo.message(i));
        if (code == 0)
            cargo.sent();
        else
            cargo.refused(meaningOf(code));
    }
}

void Worker::probe(const Answer<Result<void>> &answer)
{
    auto told = ready();
    if (told)
        told = askForTopic();
    answer(told);
}

Result<void> Worker::askForTopic()
{
    const Milliseconds begin = m_clock.steady();
    for (;;) {
        auto told = m_client->describeTopic(1s);
        while (m_client->poll()) { }
        if (m_isGivenUp)
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        const bool maySettle = !told && told.error().kind == ErrorKind::Network;
        if (!maySettle)
            return told;
        const bool isSure = m_trouble && m_trouble->kind != ErrorKind::Network;
        const Milliseconds longest = m_trouble ? Milliseconds(longestSilence) : Milliseconds(longestProbe);
        if (isSure || m_clock.steady() - begin >= longest)
            return fail(m_trouble.value_or(told.error()));
    }
}

void Worker::takeBack()
{
    if (!m_client || m_takeAllBackAt)
        return;
    m_client->takeBack(false);
    m_takeAllBackAt = m_clock.steady() + acknowledgementsAfterStop;
}

void Worker::settle()
{
    const bool isSpent = m_isGivenUp || (m_client && m_client->isBroken());
    std::erase_if(m_sendings, [isSpent](Sending &sending) {
        if (!sending.cargo->isSettled())
            return false;
        sending.answer({.result = sending.cargo->outcome(), .isSpent = isSpent});
        return true;
    });
}

Error Worker::meaningOf(int code) const
{
    if (m_isGivenUp && isConsequence(code))
        return makeError(ErrorKind::Cancelled, u"stopped"_s);
    if (m_trouble && isConsequence(code))
        return *m_trouble;
    return errorOf(code);
}

void Worker::delivered(void *token, int code)
{
    Cargo &cargo = Cargo::of(token);
    if (code != 0)
        return cargo.returned(meaningOf(code));
    m_trouble.reset();
    cargo.accepted(token);
}

void Worker::troubled(const Error &error)
{
    // "All brokers are down" follows upon each cause; a connection that breaks follows upon a refusal.
    const bool isMerelyEffect = error.code == "_ALL_BROKERS_DOWN"_L1
        || (error.kind == ErrorKind::Network && m_trouble && m_trouble->kind != ErrorKind::Network);
    if (!m_trouble || !isMerelyEffect)
        m_trouble = error;
    // What waits would only wait: better to say at once why. A connection that breaks is made anew by the library.
    if (error.kind != ErrorKind::Network || error.code == "TlsFailed"_L1)
        m_client->takeBack(false);
}

void Worker::hasNews()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hasNews = true;
    }
    m_wake.notify_one();
}

} // namespace tributary::kafka
