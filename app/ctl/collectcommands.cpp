// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/collectorduty.h"
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/progress.h"
#include "ctl/text.h"

#include "common/interrupt.h"
#include "common/processcare.h"
#include "model/advice.h"
#include "pipeline/planner.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;
using RuntimePtr = std::shared_ptr<Runtime>;

constexpr Milliseconds drainPatience = 5min;
constexpr Milliseconds shortestPoll = 15s;
constexpr Milliseconds longestPoll = 1h;

QJsonObject countsJson(const StreamCounts &counts)
{
    return {{u"listed"_s, qint64(counts.listed)}, {u"fetched"_s, qint64(counts.fetched)},
        {u"records"_s, qint64(counts.records)}, {u"duplicates"_s, qint64(counts.duplicates)},
        {u"filtered"_s, qint64(counts.filtered)}, {u"quarantined"_s, qint64(counts.quarantined)},
        {u"outbox"_s, qint64(counts.outbox)}, {u"delivered"_s, qint64(counts.delivered)},
        {u"lostBlobs"_s, qint64(counts.lostBlobs)}};
}

/// Names in one column, what they say in the next.
QString linesText(const QList<QStringList> &rows)
{
    qsizetype width = 11; // the longest in English
    for (const QStringList &row : rows)
        width = std::max(width, shownWidth(row.value(0)));
    QString text;
    for (const QStringList &row : rows)
        text += padded(row.value(0), width) + u' ' + row.value(1) + u'\n';
    return text;
}

QString summaryText(const StreamCounts &now, const StreamCounts &before, Seconds elapsed)
{
    const quint64 collected = now.records - before.records;
    QList<QStringList> rows;
    rows.append({CommandText::tr("Collected"),
        //: Several counts: to be worded so that it fits any of them.
        CommandText::tr("%1 records from %2 blobs (%3 duplicates skipped) in %4")
            .arg(countText(collected), countText(now.fetched - before.fetched), countText(now.duplicates - before.duplicates),
                durationText(elapsed))});
    const quint64 filtered = now.filtered - before.filtered;
    if (filtered > 0)
        rows.append({CommandText::tr("Dropped"),
            CommandText::tr("%1 by the selection; see \"tributaryctl selection show\"").arg(countText(filtered))});
    rows.append({CommandText::tr("Stored"), countText(collected - filtered)});
    rows.append({CommandText::tr("Delivered"), countText(now.delivered - before.delivered)});
    //: How many records wait in the outbox.
    rows.append({CommandText::tr("Waiting"), CommandText::tr("%1 in the outbox").arg(countText(now.outbox))});
    if (now.quarantined > 0)
        rows.append({CommandText::tr("Quarantined"),
            CommandText::tr("%1; see \"tributaryctl quarantine list\"").arg(countText(now.quarantined))});
    if (now.lostBlobs > 0)
        rows.append({CommandText::tr("Expired"),
            CommandText::tr(
                "%Ln blobs could not be fetched any more; see \"tributaryctl coverage\"", nullptr, plural(now.lostBlobs))});
    return linesText(rows);
}

QString backfillText(const RoundResult &round)
{
    if (round.windows == 0 && !round.error)
        return CommandText::tr("Backfill: this range is complete already; nothing had to be fetched.");
    //: Several counts: to be worded so that it fits any of them.
    return CommandText::tr("Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.")
        .arg(countText(round.windowsDone), countText(round.windows), countText(round.blobsDone), countText(round.records),
            countText(round.duplicates));
}

/// One run of the collector on the command line.
/// One line: it is no failure, and it is said each time.
QString parkedText(const TenantStatus &tenant, const StreamStatus &stream)
{
    return CommandText::tr("%1, %2 is parked: %3. \"tributaryctl tenant check\" asks again.")
        .arg(tenant.name, streamName(stream.stream), adviceFor(*stream.lastError, streamName(stream.stream)).title);
}

class CollectRun {
public:
    CollectRun(InvocationPtr invocation, RuntimePtr runtime, DutyOptions options)
        : m_invocation(std::move(invocation))
        , m_runtime(std::move(runtime))
        , m_engine(m_runtime->engine())
        , m_care(m_runtime->profile())
        , m_isService(options.service)
        , m_duty(*m_runtime, std::move(options))
        , m_interrupt([this] { interrupted(); })
    {
    }

    Result<void> open() { return m_duty.begin(); }

    Task<int> once()
    {
        co_await begin();
        const RoundResult round = co_await m_engine.collectOnce(m_collecting.get_token());
        co_return co_await finish(round.error);
    }

    Task<int> poll(std::optional<Milliseconds> duration)
    {
        co_await begin();
        m_engine.startPolling();
        m_duty.startService();
        if (m_isService)
            m_interrupt.setHangup([this] { m_duty.reload(); });
        const Milliseconds longest = duration.value_or(24h * 365 * 100);
        const std::stop_token stop = m_collecting.get_token();
        const Milliseconds end = m_engine.clock().steady() + longest;
        bool awake = !stop.stop_requested();
        while (awake && m_engine.clock().steady() < end)
            awake = co_await m_engine.clock().sleepFor(std::min<Milliseconds>(end - m_engine.clock().steady(), 1h), stop);
        m_duty.stopping();
        co_await m_duty.end();
        co_await m_engine.stopPolling();
        const std::optional<Error> none;
        co_return co_await finish(none);
    }

    Task<int> backfill(BackfillRequest request)
    {
        co_await begin();
        const StreamRound::Progress silent;
        const RoundResult round = co_await m_engine.backfill(request, silent, m_collecting.get_token());
        if (!m_invocation->wantsJson())
            writeOut(backfillText(round));
        co_return co_await finish(round.error);
    }

private:
    Task<> begin()
    {
        m_started = m_engine.clock().steady();
        co_await m_engine.board().snapshot();
        m_before = m_engine.board().totals();
        m_engine.startForwarding();
        const auto seen = [this](const EngineStatus &status) { m_duty.take(status); };
        m_scope.spawn(showProgressUntil(m_engine, seen, m_scope.stopToken()));
    }

    void interrupted()
    {
        writeErr(CommandText::tr("Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once."));
        m_collecting.request_stop();
        m_interrupt.setLastWords([this] {
            const StreamCounts now = m_engine.board().totals();
            writeErr(CommandText::tr(
                "Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.",
                nullptr, plural(now.outbox)));
        });
    }

    Task<int> finish(std::optional<Error> error)
    {
        const std::stop_token never;
        const DrainResult drained = co_await m_engine.drain(drainPatience, never);
        m_scope.requestStop();
        co_await m_scope.join();
        co_await m_duty.end();
        clearProgress();
        const EngineStatus status = co_await m_engine.board().snapshot();
        const StreamCounts now = m_engine.board().totals();
        const auto elapsed = std::chrono::duration_cast<Seconds>(m_engine.clock().steady() - m_started);
        report(status, now, elapsed, drained);
        co_return exitCode(status, error, drained);
    }

    void report(const EngineStatus &status, const StreamCounts &now, Seconds elapsed, const DrainResult &drained) const
    {
        QString text = summaryText(now, m_before, elapsed);
        if (!drained.empty && !m_engine.hasDestination())
            text += CommandText::tr("There is no destination yet; what is stored waits for one.") + u'\n';
        QJsonArray errors;
        QJsonArray parked;
        for (const TenantStatus &tenant : status.tenants) {
            for (const StreamStatus &stream : tenant.streams) {
                if (!stream.lastError)
                    continue;
                if (stream.state == StreamState::Parked) {
                    parked.append(QJsonObject{{u"tenant"_s, tenant.name}, {u"stream"_s, streamName(stream.stream)},
                        {u"code"_s, stream.lastError->code}});
                    text += parkedText(tenant, stream) + u'\n';
                    continue;
                }
                const QString subject = u"%1, %2"_s.arg(tenant.name, streamName(stream.stream));
                errors.append(errorJson(*stream.lastError, subject));
            }
            for (const QString &trouble : streamTroubles(tenant, StreamState::Parked))
                text += u'\n' + trouble + u'\n';
        }
        if (drained.error && !drained.empty) {
            const QString subject = drained.destination.isEmpty() ? CommandText::tr("Destination") : drained.destination;
            text += u'\n' + errorText(*drained.error, subject) + u'\n';
            errors.append(errorJson(*drained.error, subject));
        }
        QJsonObject json = countsJson(now);
        json.insert(u"elapsedSeconds"_s, qint64(elapsed.count()));
        json.insert(u"errors"_s, errors);
        json.insert(u"parked"_s, parked);
        m_invocation->print(json, text);
    }

    static bool concernsPerson(const std::optional<Error> &error)
    {
        return error && exitCodeFor(error->kind) == ExitNeedsOperator;
    }

    static int exitCode(const EngineStatus &status, const std::optional<Error> &error, const DrainResult &drained)
    {
        if (!drained.empty && concernsPerson(drained.error))
            return ExitNeedsOperator;
        int working = 0;
        bool inTrouble = error.has_value() || !drained.empty;
        bool needsPerson = concernsPerson(error);
        for (const TenantStatus &tenant : status.tenants) {
            for (const StreamStatus &stream : tenant.streams) {
                needsPerson = needsPerson || stream.state == StreamState::NeedsOperator;
                inTrouble = inTrouble || stream.state == StreamState::Retrying || stream.state == StreamState::Throttled;
                working += stream.state != StreamState::NeedsOperator && stream.state != StreamState::Off
                    && stream.state != StreamState::Parked;
            }
        }
        if (needsPerson)
            return working == 0 ? ExitNeedsOperator : ExitInPart;
        return inTrouble ? ExitInPart : ExitDone;
    }

    InvocationPtr m_invocation;
    RuntimePtr m_runtime;
    Engine &m_engine;
    ProcessCare m_care;
    bool m_isService;
    CollectorDuty m_duty;
    std::stop_source m_collecting;
    TaskScope m_scope;
    Interrupt m_interrupt;
    StreamCounts m_before;
    Milliseconds m_started{0};
};

/// Wins over what the profile keeps.
Result<void> takeInterval(const InvocationPtr &invocation)
{
    const QString text = invocation->arguments().value(u"interval"_s);
    if (text.isEmpty())
        return {};
    const auto interval = parseDuration(text);
    if (!interval || *interval < shortestPoll || *interval > longestPoll)
        return fail(ErrorKind::Usage, CommandText::tr("--interval takes 15s to 1h, not \"%1\"").arg(text));
    const SettingInfo *info = settingNamed(u"poll-interval");
    invocation->options().said[info->key()] = settingValue(*info, interval->count());
    return {};
}

Task<Result<RuntimePtr>> openCollector(InvocationPtr invocation)
{
    invocation->options().collects = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    const QString publisher = invocation->arguments().value(u"publisher"_s);
    if (!publisher.isEmpty()) {
        const auto id = parseGuid(publisher);
        if (!id)
            co_return fail(ErrorKind::Usage, CommandText::tr("--publisher takes the parent's tenant id, a GUID"));
        const auto kept = co_await (*runtime)->store().setSetting(u"publisher"_s, *id);
        if (!kept)
            co_return fail(kept.error());
    }
    const auto opened = co_await (*runtime)->engine().open();
    if (!opened)
        co_return fail(opened.error());
    co_return *runtime;
}

Task<int> collect(InvocationPtr invocation)
{
    const auto interval = takeInterval(invocation);
    if (!interval)
        co_return invocation->report(interval.error());
    std::optional<Milliseconds> duration;
    const QString text = invocation->arguments().value(u"for"_s);
    if (!text.isEmpty()) {
        duration = parseDuration(text);
        if (!duration)
            co_return invocation->report(makeError(
                ErrorKind::Usage, CommandText::tr("--for takes a duration such as 90s, 15m or 2h, not \"%1\"").arg(text)));
    }
    const auto duty = dutyOptions(invocation->arguments());
    if (!duty)
        co_return invocation->report(duty.error());
    const auto runtime = co_await openCollector(invocation);
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenants = co_await (*runtime)->store().tenants();
    if (tenants && tenants->empty() && !duty->service) {
        co_return invocation->report(makeError(
            ErrorKind::Usage, CommandText::tr("there is no tenant in this profile; add one with \"tributaryctl tenant add\"")));
    }
    CollectRun run(invocation, *runtime, *duty);
    const auto opened = run.open();
    if (!opened)
        co_return invocation->report(opened.error());
    const bool once = invocation->arguments().isSet(u"once"_s);
    int code = ExitDone;
    if (once)
        code = co_await run.once();
    else
        code = co_await run.poll(duration);
    co_return code;
}

Result<Window> backfillRange(const InvocationPtr &invocation, const QList<Stream> &streams, Instant now)
{
    const QString from = invocation->arguments().value(u"from"_s);
    const QString to = invocation->arguments().value(u"to"_s);
    const auto start = parseIso(from);
    const auto end = to.isEmpty() ? std::optional(now) : parseIso(to);
    if (!start || !end)
        return fail(ErrorKind::Usage, CommandText::tr("--from and --to take times such as 2026-11-22T08:00:00Z (UTC)"));
    const Window range{*start, std::min(*end, now)};
    if (range.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--from must be before --to, and in the past"));
    Milliseconds reach(0);
    for (const Stream stream : streams)
        reach = std::max(reach, listingRules(stream).reach);
    if (range.end <= now - reach) {
        return fail(ErrorKind::Usage,
            CommandText::tr("content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that"));
    }
    return range;
}

Task<int> backfill(InvocationPtr invocation)
{
    const auto streams = invocation->streams();
    if (!streams)
        co_return invocation->report(streams.error());
    const auto runtime = co_await openCollector(invocation);
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto range = backfillRange(invocation, *streams, (*runtime)->clock().now());
    const auto tenant = co_await (*runtime)->tenantNamed(invocation->arguments().value(u"tenant"_s));
    if (!range || !tenant)
        co_return invocation->report(range ? tenant.error() : range.error());
    const DutyOptions plain;
    CollectRun run(invocation, *runtime, plain);
    const BackfillRequest request{.tenant = tenant->tenant.id, .streams = *streams, .range = *range};
    co_return co_await run.backfill(request);
}

} // namespace

std::vector<Command> collectCommands()
{
    const QCommandLineOption publisher(u"publisher"_s,
        CommandText::tr("PublisherIdentifier: the parent's tenant id, where no destination names it."), u"GUID"_s);
    return {
        {u"collect"_s, {},
            CommandText::tr("Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied."),
            QList<QCommandLineOption>{{u"once"_s, CommandText::tr("One round, then empty the outbox and end.")},
                {u"for"_s, CommandText::tr("End after this time, for example 15m."), u"DURATION"_s},
                {u"interval"_s,
                    CommandText::tr("Time between two polls of a stream, 15s to 1h; as in the settings unless said."),
                    u"DURATION"_s},
                publisher}
                + dutyCommandLine(),
            collect},
        {u"backfill"_s, {}, CommandText::tr("Fetches what the coverage lacks in a range of the last 7 days, of Graph 30."),
            {{u"tenant"_s, CommandText::tr("The tenant."), u"N"_s},
                {u"from"_s, CommandText::tr("Start of the range, UTC."), u"ISO"_s},
                {u"to"_s, CommandText::tr("End of the range, UTC; now unless said."), u"ISO"_s},
                {u"stream"_s, CommandText::tr("Only this stream; repeatable."), u"S"_s}, publisher},
            backfill},
    };
}

} // namespace tributary
