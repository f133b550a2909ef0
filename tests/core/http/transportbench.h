// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/qttransport.h"
#include "support/rawserver.h"
#include "support/virtualclock.h"

namespace tributary::test {

inline Request get(const QUrl &url)
{
    Request request;
    request.url = url;
    request.timeout = std::chrono::seconds(15);
    return request;
}

inline Request post(const QUrl &url, const QByteArray &body)
{
    Request request = get(url);
    request.method = Method::Post;
    request.body = body;
    return request;
}

inline Result<Response> sendNow(Transport &transport, Request request)
{
    return await(transport.send(std::move(request), {}));
}

/// A server that answers everything with the same bytes.
inline RawServer::Answer always(const QByteArray &bytes)
{
    return [bytes](const RawRequest &request) { request.socket->write(bytes); };
}

/// Error kind and code of a result as text, or its status.
inline QString verdict(const Result<Response> &result)
{
    return result ? QString::number(result->status) : result.error().code;
}

} // namespace tributary::test
