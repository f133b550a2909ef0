// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directtransport.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

SimulatedRequest asReceived(const Request &request)
{
    SimulatedRequest out;
    out.method = request.method == Method::Post ? "POST"_ba : "GET"_ba;
    out.target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (request.url.hasQuery())
        out.target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    out.headers.emplace_back("host"_ba, request.url.authority(QUrl::FullyEncoded).toLatin1());
    for (const auto &[name, value] : request.headers)
        out.headers.emplace_back(name.toLower(), value);
    if (request.bearer)
        out.headers.emplace_back("authorization"_ba, "Bearer " + request.bearer->bytes());
    out.body = request.body;
    return out;
}

Result<Response> asSeen(SimulatedReply reply, qint64 maxBody)
{
    if (reply.resetAfter)
        return fail(ErrorKind::Network, u"The connection was reset after %1 bytes"_s.arg(*reply.resetAfter));
    if (reply.body.size() > maxBody)
        return fail(ErrorKind::TooLarge, u"The reply is longer than %1 bytes"_s.arg(maxBody));
    Response response;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.headers.emplace_back(name.toLower(), value);
    response.body = std::move(reply.body);
    return response;
}

} // namespace

Task<Result<Response>> DirectTransport::send(Request request, std::stop_token stop)
{
    ++m_requests;
    m_widest = std::max(m_widest, ++m_open);
    SimulatedReply reply = m_cloud.respond(asReceived(request));
    const bool isLate = reply.delay > request.timeout;
    const Milliseconds wait = std::min(reply.delay, request.timeout);
    const bool waited = co_await m_clock.sleepFor(wait, stop);
    --m_open;
    if (!waited)
        co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    if (isLate)
        co_return fail(ErrorKind::Network, u"The request timed out"_s);
    co_return asSeen(std::move(reply), request.maxBody);
}

} // namespace tributary
