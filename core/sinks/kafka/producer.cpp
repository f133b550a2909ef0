// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/kafka/producer.h"

namespace tributary::kafka {

using namespace Qt::StringLiterals;

Producer::Producer(ProducerSettings settings, Secret password, std::shared_ptr<AcceptedRows> accepted)
    : m_worker(std::make_shared<Worker>(std::move(settings), std::move(password), std::move(accepted)))
{
}

Producer::~Producer()
{
    startEnding();
    m_worker->join();
}

void Producer::startEnding()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_worker->giveUp();
    m_worker->post([ended = m_ended](Worker &worker) { worker.end(ended); });
}

void Producer::setToken(std::shared_ptr<const Secret> token, Instant expires)
{
    m_worker->post([token = std::move(token), expires](Worker &worker) { worker.keepToken(token, expires); });
}

Task<Outcome> Producer::send(Shipment shipment, std::stop_token stop)
{
    if (m_isEnding)
        co_return Outcome{.result = fail(ErrorKind::Cancelled, u"the connection was given up"_s), .isSpent = true};
    const Answer<Outcome> answer;
    m_worker->post([shipment = std::move(shipment), answer](Worker &worker) { worker.ship(shipment, answer); });
    const std::stop_callback onStop(stop, [worker = m_worker] {
        worker->giveUp();
        worker->post([](Worker &self) { self.takeBack(); });
    });
    co_return co_await answer.wait();
}

Task<Result<void>> Producer::probe(std::stop_token stop)
{
    const Answer<Result<void>> answer;
    m_worker->post([answer](Worker &worker) { worker.probe(answer); });
    const std::stop_callback onStop(stop, [worker = m_worker] { worker->giveUp(); });
    co_return co_await answer.wait();
}

Task<> Producer::close()
{
    startEnding();
    co_await m_ended.wait();
}

} // namespace tributary::kafka
