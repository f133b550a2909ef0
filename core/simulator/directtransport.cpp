// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directtransport.h"

#include "http/networkerror.h"
#include "http/replybody.h"

#include <QtCore/QFileDevice>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

SimulatedRequest asReceived(const Request &request)
{
    SimulatedRequest out;
    out.method = methodName(request.method);
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

Error asError(QNetworkReply::NetworkError error, const Request &request)
{
    return networkError(error, {}, request.url.host());
}

/// A wrong Content-Length: too long, and the body ends early; too short, and the rest is left unread.
Result<Response> measured(Response response, qsizetype lengthError, const QString &host)
{
    if (lengthError > 0)
        return fail(ErrorKind::Network, u"the body from %1 ended early"_s.arg(host), u"BodyTruncated"_s);
    response.body.chop(std::min(-lengthError, response.body.size()));
    return response;
}

Result<Response> onDisk(Response response)
{
    auto file = makeSpool({});
    if (!file)
        return fail(file.error());
    if (const auto appended = append(**file, response.body); !appended)
        return fail(appended.error());
    (*file)->seek(0);
    response.body.clear();
    response.file = std::move(*file);
    return response;
}

Result<Response> asSeen(SimulatedReply reply, const Request &request)
{
    if (reply.unreachable)
        return fail(asError(QNetworkReply::HostNotFoundError, request));
    if (reply.resetAfter || reply.endsBehindHead)
        return fail(asError(QNetworkReply::RemoteHostClosedError, request));
    Response response;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.headers.emplace_back(name.toLower(), value);
    if (reply.packing != SimulatedReply::Packing::AsAccepted) {
        response.headers.emplace_back("content-encoding"_ba, "gzip"_ba);
        response.body = damagedGzip(reply);
        return unpacked(std::move(response), {request.maxBody, request.heldBody, {}});
    }
    if (reply.body.size() > request.maxBody)
        return fail(tooLarge(request.maxBody));
    response.body = std::move(reply.body);
    auto whole = measured(std::move(response), reply.lengthError, request.url.host());
    if (whole && request.heldBody && whole->body.size() > *request.heldBody)
        return onDisk(std::move(*whole));
    return whole;
}

} // namespace

Task<Result<Response>> DirectTransport::send(Request request, std::stop_token stop)
{
    ++m_requests;
    m_widest = std::max(m_widest, ++m_open);
    SimulatedReply reply = m_cloud.respond(asReceived(request));
    const bool isLate = reply.delay > request.timeout || reply.delay + reply.drip > request.longest;
    const Milliseconds wait = isLate ? std::min(reply.delay + reply.drip, request.timeout) : reply.delay + reply.drip;
    const bool waited = co_await m_clock.sleepFor(wait, stop);
    --m_open;
    if (!waited)
        co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    if (isLate)
        co_return fail(asError(QNetworkReply::TimeoutError, request));
    co_return asSeen(std::move(reply), request);
}

} // namespace tributary
