// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world.h"

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

Milliseconds skewOf(const SimulatorOptions &options)
{
    return Seconds(FaultPlan(options.faults).argument(Fault::ClockSkew, -1).value_or(0));
}

} // namespace

World::World(SimulatorOptions chosen, RecordSource records, const Clock &time, QByteArray origin)
    : options(std::move(chosen))
    , source(std::move(records))
    , clock(time, skewOf(options))
    , base(std::move(origin))
    , start(clock.now())
    , directory(options.seed, options.tenants, options.sharedApp)
    , registry(options.seed, directory, start)
    , tokens(options.seed)
    , faults(options.faults)
    , catalogue(options, faults, source, start)
    , ledger(options.tenants, options.expected)
    , traffic(size_t(options.tenants))
{
}

void World::violate(const QString &rule, const QString &example)
{
    Violation &violation = violations[rule];
    if (violation.count++ == 0)
        violation.example = example;
}

std::optional<Claims> World::authenticate(const RequestView &request, QByteArrayView audiencePath, int tenant)
{
    const QByteArray token = request.bearer();
    auto claims = tokens.check(token, clock.now());
    if (!claims || revoked.contains(token))
        return {};
    if (claims->audience != base + audiencePath.toByteArray()) {
        violate(u"wrong-audience"_s,
            u"a token for %1 was sent to %2"_s.arg(
                QString::fromUtf8(claims->audience), QString::fromUtf8(request.segments.join('/'))));
        return {};
    }
    const auto every = faults.argument(Fault::Unauthorized, tenant);
    if (every && faults.strikes(Fault::Unauthorized, tenant, *every)) {
        revoked.insert(token);
        return {};
    }
    return claims;
}

std::optional<SimulatedReply> World::breakdown(int tenant)
{
    const auto strikes = [this, tenant](Fault fault) {
        const auto percent = faults.argument(fault, tenant);
        return percent && *percent > 0 && faults.strikes(fault, tenant, std::max<qint64>(1, 100 / *percent));
    };
    if (strikes(Fault::BadGateway))
        return ++breakdowns % 2 == 1 ? htmlReply(502, "Bad Gateway") : htmlReply(504, "Gateway Timeout");
    if (!strikes(Fault::ServerError))
        return {};
    if (++breakdowns % 2 == 1)
        return errorReply(500, u"AF50000"_s, u"An internal error occurred. Retry the request."_s);
    return htmlReply(503, "Service Unavailable");
}

bool World::lasts(Fault fault, int tenant) const
{
    const auto seconds = faults.argument(fault, tenant);
    return seconds && (*seconds == 0 || sinceStart() < Seconds(*seconds));
}

} // namespace tributary::simulation
