// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/sinkrouter.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noSink(const SinkTarget &target)
{
    const QString kind = targetKindName(kindOf(target.destination.target));
    return fail(ErrorKind::Configuration, u"this build cannot send to destinations of the kind %1"_s.arg(kind));
}

} // namespace

Sink *SinkRouter::sinkFor(const SinkTarget &target) const
{
    const auto found = m_sinks.find(kindOf(target.destination.target));
    return found == m_sinks.end() ? nullptr : &found->second.get();
}

Task<Result<void>> SinkRouter::deliver(SinkTarget target, Shipment shipment, std::stop_token stop)
{
    Sink *const sink = sinkFor(target);
    if (!sink)
        co_return noSink(target);
    co_return co_await sink->deliver(target, shipment, stop);
}

Task<Result<void>> SinkRouter::test(SinkTarget target, SinkKind kind, std::stop_token stop)
{
    Sink *const sink = sinkFor(target);
    if (!sink)
        co_return noSink(target);
    co_return co_await sink->test(target, kind, stop);
}

Task<Result<void>> SinkRouter::tend(SinkTarget target, bool ending)
{
    Sink *const sink = sinkFor(target);
    if (!sink)
        co_return Result<void>();
    co_return co_await sink->tend(target, ending);
}

SinkPace SinkRouter::pace(const SinkTarget &target) const
{
    const Sink *const sink = sinkFor(target);
    return sink ? sink->pace(target) : SinkPace();
}

} // namespace tributary
