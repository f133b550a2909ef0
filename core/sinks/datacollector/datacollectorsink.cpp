// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/datacollector/datacollectorsink.h"

#include "base/gzip.h"
#include "sinks/datacollector/datacollectorapi.h"
#include "sinks/datacollector/datacollectorencoder.h"

#include <QtCore/QLoggingCategory>

namespace tributary {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logCollector, "tributary.datacollector", QtInfoMsg)

namespace {

constexpr qsizetype mostUnpacked = 64 * 1024 * 1024;

} // namespace

Task<Result<void>> DataCollectorSink::deliver(SinkTarget target, Shipment shipment, std::stop_token stop)
{
    auto work = [rows = shipment.gzip] {
        return gunzip(rows, mostUnpacked).and_then([](const QByteArray &json) { return datacollector::encode(json); });
    };
    const auto body = co_await m_parts.pool.run(std::move(work));
    if (!body)
        co_return fail(body.error());
    if (body->longValues > 0) {
        qCWarning(logCollector).noquote() << target.destination.name << "is sent" << body->longValues
                                          << "values of more than 32 KB, which the service cuts; LongValues names them";
    }
    if (body->json.size() > datacollector::longestPost)
        co_return fail(ErrorKind::TooLarge, u"a post of %1 bytes is over the limit of 30 MB"_s.arg(body->json.size()));
    const Post post{target, sinkKindOf(shipment.stream.stream), body->json, shipment.records};
    co_return co_await send(post, stop);
}

Task<Result<void>> DataCollectorSink::test(SinkTarget target, SinkKind kind, std::stop_token stop)
{
    const Post nothing{target, kind, "[]", 0};
    const auto sent = co_await send(nothing, stop);
    if (!sent && sent.error().kind == ErrorKind::Rejected)
        co_return Result<void>();
    co_return sent;
}

Task<Result<void>> DataCollectorSink::send(Post post, std::stop_token stop)
{
    const CredentialId credential = post.target.destination.app.credential.id;
    const auto found = co_await key(credential);
    if (!found)
        co_return fail(found.error());
    const Key secret = *found;
    const auto request = datacollector::postRequest(post.target, post.kind, post.json, *secret, m_parts.clock.now());
    if (!request)
        co_return fail(request.error());
    const auto response = co_await m_parts.transport.send(*request, stop);
    if (!response)
        co_return fail(response.error());
    if (response->status >= 200 && response->status < 300)
        co_return Result<void>();
    if (response->status == 403)
        m_keys.erase(credential); // it may have been renewed in the keychain
    Error error = datacollector::errorOf(*response, post.records, post.json.size());
    error.retryAfter = retryAfter(*response, m_parts.clock.now());
    co_return fail(error);
}

Task<Result<DataCollectorSink::Key>> DataCollectorSink::key(CredentialId id)
{
    const auto known = m_keys.find(id);
    if (known != m_keys.end()) {
        Key copy = known->second;
        co_return copy;
    }
    auto read = co_await m_parts.secrets.read(id);
    if (!read && read.error().kind == ErrorKind::NotFound)
        co_return fail(ErrorKind::Configuration, read.error().message, u"SecretMissing"_s);
    if (!read)
        co_return fail(read.error());
    Key fresh = std::make_shared<const Secret>(std::move(*read));
    m_keys[id] = fresh;
    co_return fresh;
}

SinkPace DataCollectorSink::pace(const SinkTarget &) const
{
    // Reference "log analytics" 1.3: about 500 MB a minute per workspace, and no word about requests.
    return {.requestsPerMinute = 3'000, .bytesPerMinute = 450'000'000, .firstAtOnce = 2, .mostAtOnce = 6};
}

} // namespace tributary
