// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationproof.h"

#include "base/gzip.h"
#include "base/usagetext.h"
#include "json/recordparser.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary {

using namespace Qt::StringLiterals;

struct DestinationProof::Run {
    SinkTarget target;
    std::vector<AzureAccess> readers;
    ProofPatience patience;
    ProofProgress progress;
    std::stop_token stop;
    ProofStatus status;
    BatchId batch;
    int questions = 0;

    void enter(ProofPhase phase, Instant now)
    {
        if (status.phase != phase || status.since == Instant())
            status.since = now;
        status.phase = phase;
        tell();
    }
    void tell() const
    {
        if (progress)
            progress(status);
    }
};

namespace {

constexpr int mostTransientFailures = 8;

/// What a new rule or role answers until it is known everywhere.
bool mayBeOnItsWay(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Configuration;
}

bool isTransient(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Throttled || error.kind == ErrorKind::Service;
}

bool refusesReader(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Unauthenticated
        || error.kind == ErrorKind::Configuration || error.kind == ErrorKind::KeychainMissing
        || error.kind == ErrorKind::KeychainLocked;
}

Milliseconds pauseAfter(int tries, Milliseconds first)
{
    using namespace std::chrono;
    if (tries < 6)
        return first;
    return tries < 14 ? Milliseconds(seconds(30)) : Milliseconds(minutes(1));
}

const LogsIngestionTarget *ruleOf(const SinkTarget &target)
{
    return std::get_if<LogsIngestionTarget>(&target.destination.target);
}

} // namespace

QByteArray markerRecord(const QString &id, Instant now)
{
    const QJsonObject record{{u"Id"_s, id}, {u"CreationTime"_s, toIsoSeconds(now)}, {u"Operation"_s, u"TributaryTest"_s},
        {u"Workload"_s, u"Tributary"_s}, {u"RecordType"_s, 0}, {u"UserId"_s, u"Tributary"_s}, {u"UserType"_s, 4},
        {u"ResultStatus"_s, u"Succeeded"_s}, {u"ObjectId"_s, u"Made to see whether events arrive; nobody did anything"_s}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

QString markerQuery(const QString &table, const BatchId &batch)
{
    return u"%1 | where CollectorBatchId == '%2' | count"_s.arg(table, batch.value());
}

Task<Result<ProofStatus>> DestinationProof::run(
    SinkTarget target, std::vector<AzureAccess> readers, ProofPatience patience, ProofProgress progress, std::stop_token stop)
{
    const auto run = std::make_shared<Run>();
    run->target = std::move(target);
    run->readers = std::move(readers);
    run->patience = patience;
    run->progress = std::move(progress);
    run->stop = stop;
    if (!ruleOf(run->target))
        co_return fail(
            ErrorKind::Usage, UsageText::tr("only destinations of the Logs Ingestion API are proven by their workspace"));
    const auto reached = co_await reach(run);
    if (!reached)
        co_return fail(reached.error());
    const auto sent = co_await sendMarker(run);
    if (!sent)
        co_return fail(sent.error());
    const auto looked = co_await look(run);
    if (!looked)
        co_return fail(looked.error());
    co_return run->status;
}

/// One empty request for each stream; the first refusal stands.
Task<Result<void>> DestinationProof::postNothing(std::shared_ptr<Run> run)
{
    const SinkTarget target = run->target;
    for (const SinkKind kind : {SinkKind::O365, SinkKind::SignIn, SinkKind::Audit}) {
        const auto tested = co_await m_parts.sink.test(target, kind, run->stop);
        if (!tested)
            co_return tested;
    }
    co_return Result<void>();
}

Task<Result<void>> DestinationProof::reach(std::shared_ptr<Run> run)
{
    const Milliseconds begin = m_parts.clock.steady();
    const Instant begun = m_parts.clock.now();
    run->enter(ProofPhase::Reaching, begun);
    int transient = 0;
    for (int tries = 0;; ++tries) {
        const auto tested = co_await postNothing(run);
        if (tested)
            break;
        const Error error = tested.error();
        const Milliseconds passed = m_parts.clock.steady() - begin;
        // A rule that was just made answers 404 for a minute or two; a role takes half an hour.
        const Milliseconds patience = error.kind == ErrorKind::Forbidden
            ? run->patience.role
            : std::min(run->patience.role, Milliseconds(std::chrono::minutes(3)));
        const bool waits =
            (mayBeOnItsWay(error) && passed < patience) || (isTransient(error) && ++transient < mostTransientFailures);
        if (!waits)
            co_return tested;
        run->status.error = error;
        if (error.kind == ErrorKind::Forbidden) {
            run->status.until = begun + run->patience.role;
            run->enter(ProofPhase::RolePending, m_parts.clock.now());
        } else {
            run->tell();
        }
        const Milliseconds pause =
            std::max(pauseAfter(tries, std::chrono::seconds(15)), error.retryAfter.value_or(Milliseconds(0)));
        const bool waited = co_await m_parts.clock.sleepFor(pause, run->stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
    run->status.error.reset();
    run->status.until.reset();
    run->status.acceptedAfter = m_parts.clock.steady() - begin;
    run->enter(ProofPhase::Accepted, m_parts.clock.now());
    co_return Result<void>();
}

Task<Result<void>> DestinationProof::sendMarker(std::shared_ptr<Run> run)
{
    const Instant now = m_parts.clock.now();
    const TenantId parent = run->target.destination.parent;
    run->status.marker = newGuid();
    run->batch = BatchId(newGuid());
    const auto records = parseRecords('[' + markerRecord(run->status.marker, now) + ']');
    if (!records || records->records.empty())
        co_return fail(ErrorKind::Bug, u"the marker record cannot be read"_s);
    Envelope envelope;
    envelope.tenant = parent;
    envelope.tenantName = u"Tributary test"_s;
    envelope.batch = run->batch;
    envelope.arrived = now;
    QByteArray body = "[";
    m_parts.encoder.append(body, *records, records->records.front(), envelope);
    body += ']';
    Shipment shipment{{parent, Stream::AuditGeneral}, run->batch, 1, body.size(), gzip(body)};
    const SinkTarget target = run->target;
    for (int tries = 0;; ++tries) { // the three streams were taken, so that only what may pass is left
        const auto sent = co_await m_parts.sink.deliver(target, shipment, run->stop);
        if (sent)
            break;
        const bool waits =
            tries < mostTransientFailures && (isTransient(sent.error()) || sent.error().kind == ErrorKind::Forbidden);
        if (!waits)
            co_return sent;
        run->status.error = sent.error();
        run->tell();
        const Milliseconds pause =
            std::max<Milliseconds>(std::chrono::seconds(15), sent.error().retryAfter.value_or(Milliseconds(0)));
        const bool waited = co_await m_parts.clock.sleepFor(pause, run->stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
    run->status.error.reset();
    run->enter(ProofPhase::MarkerSent, m_parts.clock.now());
    co_return Result<void>();
}

Task<Result<void>> DestinationProof::look(std::shared_ptr<Run> run)
{
    const Milliseconds begin = m_parts.clock.steady();
    const Instant begun = m_parts.clock.now();
    const LogsIngestionTarget rule = *ruleOf(run->target);
    run->status.query = markerQuery(rule.table(SinkKind::O365), run->batch);
    if (rule.workspaceId.isEmpty() || run->readers.empty()) {
        run->enter(ProofPhase::CannotLook, begun);
        co_return Result<void>();
    }
    run->status.until = begun + run->patience.arrival;
    run->enter(ProofPhase::Looking, begun);
    for (int tries = 0;; ++tries) {
        const auto found = co_await ask(run);
        const Milliseconds passed = m_parts.clock.steady() - begin;
        if (!found && found.error().kind == ErrorKind::Cancelled)
            co_return fail(found.error());
        if (found && *found) {
            run->status.error.reset();
            run->status.until.reset();
            run->status.arrivedAfter = passed;
            run->enter(ProofPhase::Arrived, m_parts.clock.now());
            co_return Result<void>();
        }
        run->status.error = found ? std::nullopt : std::optional<Error>(found.error());
        const bool isRefused = !found && refusesReader(found.error());
        const Milliseconds patience = isRefused ? run->patience.arrival / 2 : run->patience.arrival;
        if (passed >= patience) {
            run->enter(isRefused ? ProofPhase::CannotLook : ProofPhase::NotArrived, m_parts.clock.now());
            co_return Result<void>();
        }
        run->tell();
        const bool waited = co_await m_parts.clock.sleepFor(pauseAfter(tries, std::chrono::seconds(10)), run->stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
}

/// True where the workspace has the marker, false where it has not (yet). Asks as the next reader where one is refused.
Task<Result<bool>> DestinationProof::ask(std::shared_ptr<Run> run)
{
    const QString workspace = ruleOf(run->target)->workspaceId;
    // The service may answer the same words from memory: the number makes them others.
    const QString query = u"%1 // %2"_s.arg(run->status.query, QString::number(++run->questions));
    Error refusal;
    for (const AzureAccess &each : run->readers) {
        const AzureAccess reader = each;
        const QString recent = u"P1D"_s;
        const auto answer = co_await m_parts.query.run(reader, workspace, query, recent, run->stop);
        if (answer)
            co_return answer->cell(0, u"Count"_s).toLongLong() > 0;
        if (answer.error().kind == ErrorKind::NotFound)
            co_return false;
        refusal = answer.error();
        if (!refusesReader(refusal))
            break;
    }
    co_return fail(refusal);
}

} // namespace tributary
