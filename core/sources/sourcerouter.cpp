// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcerouter.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Error unserved(Stream stream)
{
    return makeError(ErrorKind::Bug, u"no source serves the stream %1"_s.arg(streamName(stream)));
}

} // namespace

QList<Stream> SourceRouter::streams() const
{
    QList<Stream> served;
    for (const Stream stream : allStreams()) {
        if (sourceOf(stream))
            served.append(stream);
    }
    return served;
}

Source *SourceRouter::sourceOf(Stream stream) const
{
    for (Source *source : m_sources) {
        if (source->streams().contains(stream))
            return source;
    }
    return nullptr;
}

Task<Result<std::vector<Subscription>>> SourceRouter::subscriptions(TenantContext context, std::stop_token stop)
{
    std::vector<Subscription> all;
    for (Source *source : m_sources) {
        const auto some = co_await source->subscriptions(context, stop);
        if (!some)
            co_return fail(some.error());
        all.insert(all.end(), some->begin(), some->end());
    }
    co_return all;
}

Task<Result<void>> SourceRouter::start(TenantContext context, Stream stream, std::stop_token stop)
{
    Source *source = sourceOf(stream);
    if (!source)
        co_return fail(unserved(stream));
    co_return co_await source->start(context, stream, stop);
}

Task<Result<void>> SourceRouter::stop(TenantContext context, Stream stream, std::stop_token stop)
{
    Source *source = sourceOf(stream);
    if (!source)
        co_return fail(unserved(stream));
    co_return co_await source->stop(context, stream, stop);
}

Task<Result<ContentPage>> SourceRouter::list(
    TenantContext context, Stream stream, Window window, QByteArray page, std::stop_token stop)
{
    Source *source = sourceOf(stream);
    if (!source)
        co_return fail(unserved(stream));
    co_return co_await source->list(context, stream, window, page, stop);
}

Task<Result<BlobBody>> SourceRouter::fetch(TenantContext context, Stream stream, ContentItem item, std::stop_token stop)
{
    Source *source = sourceOf(stream);
    if (!source)
        co_return fail(unserved(stream));
    co_return co_await source->fetch(context, stream, item, stop);
}

Milliseconds SourceRouter::clockAhead(const TenantId &tenant) const
{
    for (const Source *source : m_sources) {
        const Milliseconds ahead = source->clockAhead(tenant);
        if (ahead != Milliseconds(0))
            return ahead;
    }
    return Milliseconds(0);
}

} // namespace tributary
