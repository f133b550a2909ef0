// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/options.h"

namespace tributary {

using namespace Qt::StringLiterals;

const QList<FaultInfo> &knownFaults()
{
    static const QList<FaultInfo> faults{
        {Fault::Late, u"late"_s, u"SECONDS"_s, 120,
            u"Every third recent blob is listed only SECONDS after its contentCreated."_s},
        {Fault::Duplicate, u"duplicate"_s, u"N"_s, 5,
            u"Every N-th blob is listed twice; records are repeated in the next blob."_s},
        {Fault::Unauthorized, u"unauthorized"_s, u"N"_s, 50,
            u"Every N-th request revokes its token: 401 until a new one is used."_s},
        {Fault::Throttle, u"throttle"_s, u"SECONDS"_s, 8,
            u"AF429 with HTTP 403 and no Retry-After, for the first SECONDS of a tenant."_s},
        {Fault::ThrottleRetryAfter, u"throttle-retry-after"_s, u"SECONDS"_s, 8,
            u"As throttle, but HTTP 429 with Retry-After."_s},
        {Fault::ServerError, u"server-error"_s, u"PERCENT"_s, 10, u"So many of the requests end in 500 AF50000 or 503."_s},
        {Fault::Reset, u"reset"_s, u"TRIES"_s, 1, u"The first TRIES at every third blob or page are reset inside the body."_s},
        {Fault::Truncated, u"truncated"_s, u"TRIES"_s, 1,
            u"The first TRIES at every third blob answer 200 with JSON cut off."_s},
        {Fault::Expired, u"expired"_s, u"N"_s, 10, u"Every N-th blob is listed, but answers AF20051."_s},
        {Fault::ForeignHost, u"foreign-host"_s, u"N"_s, 6, u"The contentUri of every N-th blob points to another host."_s},
        {Fault::NoRole, u"no-role"_s, u"SECONDS"_s, 0,
            u"Tokens lack ActivityFeed.Read, for SECONDS after the start (0 = always)."_s},
        {Fault::AuditingOff, u"auditing-off"_s, u"SECONDS"_s, 0,
            u"AF20023: auditing is off, for SECONDS after the start (0 = always)."_s},
        {Fault::SinkOutage, u"sink-outage"_s, u"SECONDS"_s, 20,
            u"Ingestion answers 503 for SECONDS after its first request."_s},
        {Fault::SinkForbidden, u"sink-forbidden"_s, u"SECONDS"_s, 20,
            u"Ingestion answers 403 OperationFailed for SECONDS, as while a role propagates."_s},
        {Fault::SinkTooLarge, u"sink-too-large"_s, u"BYTES"_s, 100'000, u"Ingestion answers 413 to bodies over BYTES."_s},
        {Fault::SinkThrottle, u"sink-throttle"_s, u"SECONDS"_s, 5,
            u"Ingestion answers 429 with Retry-After for SECONDS after its first request."_s},
        {Fault::SinkReset, u"sink-reset"_s, u"N"_s, 10, u"Every N-th post is reset before anything is stored."_s},
        {Fault::Poison, u"poison"_s, u"N"_s, 1,
            u"N records of each tenant make ingestion refuse any batch that has them (400)."_s},
        {Fault::Latency, u"latency"_s, u"MS"_s, 80, u"Every answer waits MS."_s},
    };
    return faults;
}

static Error unknownFault(const QString &text)
{
    QStringList names;
    for (const FaultInfo &info : knownFaults())
        names.append(info.name + u'=' + info.argument);
    return makeError(ErrorKind::Usage,
        u"Unknown fault \"%1\". Known: %2; \"@N\" behind it aims at the N-th tenant."_s.arg(text, names.join(u", "_s)));
}

Result<FaultSpec> parseFault(const QString &text)
{
    const QString aimed = text.section(u'@', 0, 0);
    const QString name = aimed.section(u'=', 0, 0).trimmed().toLower();
    for (const FaultInfo &info : knownFaults()) {
        if (info.name != name)
            continue;
        FaultSpec spec{info.fault, info.fallback, 0};
        bool ok = true;
        if (aimed.contains(u'='))
            spec.argument = aimed.section(u'=', 1).toLongLong(&ok);
        if (!ok || spec.argument < 0)
            return fail(ErrorKind::Usage, u"Fault \"%1\" needs a number: %1=%2"_s.arg(info.name, info.argument));
        if (text.contains(u'@'))
            spec.tenant = text.section(u'@', 1).toInt(&ok);
        if (!ok || spec.tenant < 0 || (spec.tenant > 0 && name.startsWith(u"sink-"_s))) {
            return fail(ErrorKind::Usage,
                u"Fault \"%1\": behind @ stands the number of a tenant, from 1; faults of the sink hit all"_s.arg(info.name));
        }
        return spec;
    }
    return fail(unknownFault(text));
}

} // namespace tributary
