// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/options.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QList<FaultInfo> signInAndPaceFaults()
{
    return {
        {Fault::Unauthorized, u"unauthorized"_s, u"N"_s, 50,
            u"Every N-th request revokes its token: 401 until a new one is used."_s},
        {Fault::NoRole, u"no-role"_s, u"SECONDS"_s, 0,
            u"Tokens carry no roles, such as ActivityFeed.Read, for SECONDS after the start (0 = always)."_s},
        {Fault::ShortToken, u"short-token"_s, u"SECONDS"_s, 5,
            u"Tokens live SECONDS: shorter than the walk over some pages."_s},
        {Fault::AuditingOff, u"auditing-off"_s, u"SECONDS"_s, 0,
            u"AF20023: auditing is off, for SECONDS after the start (0 = always)."_s},
        {Fault::NoLicence, u"no-licence"_s, u"SECONDS"_s, 0,
            u"AF20012: no Microsoft 365 licence is assigned, for SECONDS after the start (0 = always)."_s},
        {Fault::Throttle, u"throttle"_s, u"SECONDS"_s, 8,
            u"AF429 with HTTP 403 and no Retry-After, for the first SECONDS of a tenant."_s},
        {Fault::ThrottleRetryAfter, u"throttle-retry-after"_s, u"SECONDS"_s, 8,
            u"As throttle, but HTTP 429 with Retry-After."_s},
        {Fault::ThrottleDate, u"throttle-date"_s, u"SECONDS"_s, 8, u"As throttle, but HTTP 429 with Retry-After as a date."_s},
        {Fault::ClockSkew, u"clock-skew"_s, u"SECONDS"_s, 600,
            u"The clock of the cloud is ahead by SECONDS; behind where negative."_s},
    };
}

QList<FaultInfo> listingFaults()
{
    return {
        {Fault::Late, u"late"_s, u"SECONDS"_s, 120,
            u"Every third recent blob is listed only SECONDS after its contentCreated."_s},
        {Fault::Duplicate, u"duplicate"_s, u"N"_s, 5,
            u"Every N-th blob is listed twice; records are repeated in the next blob."_s},
        {Fault::ForeignHost, u"foreign-host"_s, u"N"_s, 6, u"The contentUri of every N-th blob points to another host."_s},
        {Fault::PageLoop, u"page-loop"_s, u"TRIES"_s, 1,
            u"The first TRIES at a page of a listing lead on to itself or back to the first page."_s},
        {Fault::PageShuffle, u"page-shuffle"_s, u"WALKS"_s, 1,
            u"In the first WALKS over the pages of a window items move from page to page, and one slips through."_s},
        {Fault::Expired, u"expired"_s, u"N"_s, 10, u"Every N-th blob is listed, but answers AF20051."_s},
        {Fault::NotFound, u"not-found"_s, u"N"_s, 10, u"Every N-th blob is listed, but answers 404 with an HTML page."_s},
        {Fault::Gone, u"gone"_s, u"N"_s, 10, u"Every N-th blob is listed, but answers 410 with nothing."_s},
    };
}

QList<FaultInfo> wireFaults()
{
    return {
        {Fault::ServerError, u"server-error"_s, u"PERCENT"_s, 10, u"So many of the requests end in 500 AF50000 or 503."_s},
        {Fault::BadGateway, u"bad-gateway"_s, u"PERCENT"_s, 10, u"So many of the requests end in 502 or 504 with HTML."_s},
        {Fault::Dns, u"dns"_s, u"SECONDS"_s, 60,
            u"No name resolves in the first SECONDS of a tenant; over sockets the connection is cut instead."_s},
        {Fault::Reset, u"reset"_s, u"TRIES"_s, 1, u"The first TRIES at every third blob or page are reset inside the body."_s},
        {Fault::ResetEarly, u"reset-early"_s, u"TRIES"_s, 1,
            u"The first TRIES at every third blob or page are reset before the body, or before the head."_s},
        {Fault::Truncated, u"truncated"_s, u"TRIES"_s, 1,
            u"The first TRIES at every third blob answer 200 with JSON cut off."_s},
        {Fault::SlowBody, u"slow-body"_s, u"SECONDS"_s, 20, u"The body of every third blob or page drips over SECONDS."_s},
        {Fault::Html, u"html"_s, u"TRIES"_s, 1,
            u"The first TRIES at a token and at every third blob or page answer 200 with an HTML page."_s},
        {Fault::ContentLength, u"content-length"_s, u"TRIES"_s, 1,
            u"The first TRIES at every third blob or page state a Content-Length too long or too short."_s},
        {Fault::GzipDamage, u"gzip-damage"_s, u"TRIES"_s, 1,
            u"The first TRIES at every third blob or page come as a gzip stream with wrong bytes, or cut off."_s},
        {Fault::Latency, u"latency"_s, u"MS"_s, 80, u"Every answer waits MS."_s},
    };
}

QList<FaultInfo> recordFaults()
{
    return {
        {Fault::EmptyBlob, u"empty-blob"_s, u"N"_s, 10, u"Behind every N-th blob stands one of [], or of no bytes at all."_s},
        {Fault::HugeBlob, u"huge-blob"_s, u"MB"_s, 50, u"One blob of each tenant has MB million bytes."_s},
        {Fault::Bom, u"bom"_s, u"N"_s, 3, u"Every N-th blob begins with a byte order mark, as do texts inside its records."_s},
        {Fault::InvalidUtf8, u"invalid-utf8"_s, u"N"_s, 50, u"Every N-th record holds bytes that are no UTF-8."_s},
        {Fault::DuplicateKeys, u"duplicate-keys"_s, u"N"_s, 10, u"Every N-th record has members of the same name."_s},
        {Fault::BigNumbers, u"big-numbers"_s, u"N"_s, 10, u"Every N-th record has numbers beyond what a double holds."_s},
        {Fault::Deep, u"deep"_s, u"N"_s, 100, u"Every N-th record is nested 10,000 levels deep."_s},
        {Fault::FatRecords, u"fat-records"_s, u"N"_s, 400, u"Every N-th record is larger than ingestion takes (1.2 MB)."_s},
        {Fault::Poison, u"poison"_s, u"N"_s, 1,
            u"N records of each tenant make ingestion refuse any batch that has them (400)."_s},
    };
}

QList<FaultInfo> sinkFaults()
{
    return {
        {Fault::SinkOutage, u"sink-outage"_s, u"SECONDS"_s, 20,
            u"Ingestion answers 503 for SECONDS after its first request."_s},
        {Fault::SinkForbidden, u"sink-forbidden"_s, u"SECONDS"_s, 20,
            u"Ingestion answers 403 OperationFailed for SECONDS, as while a role propagates."_s},
        {Fault::SinkTooLarge, u"sink-too-large"_s, u"BYTES"_s, 100'000, u"Ingestion answers 413 to bodies over BYTES."_s},
        {Fault::SinkThrottle, u"sink-throttle"_s, u"SECONDS"_s, 5,
            u"Ingestion answers 429 with Retry-After for SECONDS after its first request."_s},
        {Fault::SinkReset, u"sink-reset"_s, u"N"_s, 10, u"Every N-th post is reset before anything is stored."_s},
        {Fault::SinkDrop, u"sink-drop"_s, u"N"_s, 10, u"Every N-th post is stored, and reset before the answer."_s},
        {Fault::SinkFlaky, u"sink-flaky"_s, u"N"_s, 2, u"Every N-th post is answered 503, the others are taken."_s},
    };
}

QList<FaultInfo> collectorFaults()
{
    return {
        {Fault::CollectorOutage, u"collector-outage"_s, u"SECONDS"_s, 20,
            u"The Data Collector API answers 503 for SECONDS after its first request."_s},
        {Fault::CollectorForbidden, u"collector-403"_s, u"SECONDS"_s, 20,
            u"The Data Collector API answers 403 for SECONDS, as after its key was renewed."_s},
        {Fault::CollectorTooLarge, u"collector-too-large"_s, u"BYTES"_s, 100'000,
            u"The Data Collector API answers 404 to bodies over BYTES."_s},
        {Fault::CollectorThrottle, u"collector-throttle"_s, u"SECONDS"_s, 5,
            u"The Data Collector API answers 429 with Retry-After for SECONDS after its first request."_s},
    };
}

QList<FaultInfo> graphFaults()
{
    return {
        {Fault::GraphThrottle, u"graph-throttle"_s, u"SECONDS"_s, 30,
            u"Graph answers 429 without Retry-After, for the first SECONDS of a tenant."_s},
        {Fault::GraphThrottleRetryAfter, u"graph-throttle-retry-after"_s, u"SECONDS"_s, 30,
            u"As graph-throttle, with Retry-After."_s},
        {Fault::NoPremium, u"no-premium"_s, u"SECONDS"_s, 0,
            u"Sign-ins answer 403: no P1 licence, for SECONDS after the start (0 = always)."_s},
        {Fault::NoGraphRole, u"no-graph-role"_s, u"SECONDS"_s, 0,
            u"Tokens lack AuditLog.Read.All, for SECONDS after the start (0 = always)."_s},
        {Fault::BetaRefused, u"beta-refused"_s, u"SECONDS"_s, 0,
            u"Graph's beta version answers 404, for SECONDS after the start (0 = always)."_s},
        {Fault::NextLinkForeign, u"next-link-foreign"_s, u"N"_s, 2, u"Every N-th @odata.nextLink points to another host."_s},
        {Fault::NextLinkLoop, u"next-link-loop"_s, u"N"_s, 2, u"Every N-th @odata.nextLink leads back to its own page."_s},
        {Fault::GraphLate, u"graph-late"_s, u"SECONDS"_s, 1800,
            u"Every third recent record of Graph is listed only SECONDS later."_s},
        {Fault::GraphRetention, u"graph-retention"_s, u"DAYS"_s, 7,
            u"Graph refuses a range that begins more than DAYS ago: Invalid filter clause."_s},
    };
}

QList<FaultInfo> azureFaults()
{
    QList<FaultInfo> faults{
        {Fault::ArmForbidden, u"arm-forbidden"_s, u"SECONDS"_s, 0,
            u"Azure refuses every change (403), for SECONDS after the start (0 = always)."_s},
        {Fault::ArmNoRoles, u"arm-no-roles"_s, u"SECONDS"_s, 0,
            u"Azure refuses role assignments only, for SECONDS after the start (0 = always)."_s},
        {Fault::ArmThrottle, u"arm-throttle"_s, u"N"_s, 3, u"Every N-th request to Azure answers 429 with Retry-After."_s},
        {Fault::ArmBusy, u"arm-busy"_s, u"SECONDS"_s, 10,
            u"Changes in Azure answer 409, another operation is in progress, for SECONDS."_s},
        {Fault::ArmSlow, u"arm-slow"_s, u"SECONDS"_s, 60, u"A table takes SECONDS to be made."_s},
        {Fault::ArmFails, u"arm-fails"_s, u"TRIES"_s, 1, u"The first TRIES at making a table fail in the end."_s},
        {Fault::ArmForeignLink, u"arm-foreign-link"_s, u"N"_s, 1, u"nextLink and operations of Azure point to another host."_s},
        {Fault::ArmProvidersOff, u"arm-providers-off"_s, u"N"_s, 1, u"Resource providers have to be registered first."_s},
        {Fault::RolePending, u"role-pending"_s, u"SECONDS"_s, 600, u"A role applies only SECONDS after it was assigned."_s},
        {Fault::PrincipalPending, u"principal-pending"_s, u"SECONDS"_s, 60,
            u"Azure does not know the app's principal yet, for SECONDS after the start."_s},
        {Fault::IngestionDelay, u"ingestion-delay"_s, u"SECONDS"_s, 60,
            u"What ingestion accepts is in the workspace SECONDS later."_s},
        {Fault::QueryForbidden, u"query-forbidden"_s, u"SECONDS"_s, 0,
            u"The workspace answers no questions (403), for SECONDS after the start (0 = always)."_s},
    };
    for (FaultInfo &fault : faults)
        fault.ofSetup = true;
    return faults;
}

} // namespace

const QList<FaultInfo> &knownFaults()
{
    static const QList<FaultInfo> faults = signInAndPaceFaults() + listingFaults() + wireFaults() + recordFaults()
        + graphFaults() + sinkFaults() + collectorFaults() + azureFaults();
    return faults;
}

static bool isOfParent(const QString &fault)
{
    const auto info =
        std::find_if(knownFaults().begin(), knownFaults().end(), [&fault](const FaultInfo &one) { return one.name == fault; });
    return fault.startsWith(u"sink-"_s) || fault.startsWith(u"collector-"_s) || (info != knownFaults().end() && info->ofSetup);
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
        if (!ok || (spec.argument < 0 && spec.fault != Fault::ClockSkew))
            return fail(ErrorKind::Usage, u"Fault \"%1\" needs a number: %1=%2"_s.arg(info.name, info.argument));
        if (text.contains(u'@'))
            spec.tenant = text.section(u'@', 1).toInt(&ok);
        if (!ok || spec.tenant < 0 || (spec.tenant > 0 && isOfParent(name))) {
            return fail(ErrorKind::Usage,
                u"Fault \"%1\": behind @ stands the number of a tenant, from 1; faults of the sink hit all"_s.arg(info.name));
        }
        return spec;
    }
    return fail(unknownFault(text));
}

} // namespace tributary
