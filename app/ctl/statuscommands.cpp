// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/destinations.h"
#include "ctl/text.h"
#include "model/window.h"
#include "pipeline/coveragereport.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

QJsonValue ageJson(const std::optional<Seconds> &age)
{
    return age ? QJsonValue(qint64(age->count())) : QJsonValue();
}

QJsonObject streamJson(const StreamStatus &stream)
{
    const StreamCounts &c = stream.counts;
    return {{u"stream"_s, streamName(stream.stream)}, {u"state"_s, streamStateName(stream.state)},
        {u"lagSeconds"_s, ageJson(stream.lag)}, {u"listed"_s, qint64(c.listed)}, {u"fetched"_s, qint64(c.fetched)},
        {u"records"_s, qint64(c.records)}, {u"duplicates"_s, qint64(c.duplicates)}, {u"filtered"_s, qint64(c.filtered)},
        {u"quarantined"_s, qint64(c.quarantined)}, {u"outbox"_s, qint64(c.outbox)}, {u"delivered"_s, qint64(c.delivered)},
        {u"lostBlobs"_s, qint64(c.lostBlobs)}, {u"gaps"_s, stream.gaps},
        {u"lastError"_s,
            stream.lastError ? QJsonValue(errorJson(*stream.lastError, streamName(stream.stream))) : QJsonValue()}};
}

QJsonObject statusJson(const EngineStatus &status)
{
    QJsonArray tenants;
    for (const TenantStatus &tenant : status.tenants) {
        QJsonArray streams;
        for (const StreamStatus &stream : tenant.streams)
            streams.append(streamJson(stream));
        tenants.append(QJsonObject{{u"name"_s, tenant.name}, {u"id"_s, tenant.id.value()}, {u"streams"_s, streams}});
    }
    QJsonArray destinations;
    for (const DestinationStatus &destination : status.destinations)
        destinations.append(destinationStatusJson(destination));
    return {{u"tenants"_s, tenants}, {u"destinations"_s, destinations},
        {u"rebuilt"_s, status.rebuilt ? QJsonValue(errorJson(*status.rebuilt, {})) : QJsonValue()},
        {u"outbox"_s,
            QJsonObject{{u"batches"_s, qint64(status.outbox.batches)}, {u"records"_s, qint64(status.outbox.records)},
                {u"bytes"_s, qint64(status.outbox.bytes)}, {u"oldestSeconds"_s, ageJson(status.outbox.oldest)}}}};
}

QString outboxText(const EngineStatus &status)
{
    const OutboxLevel &outbox = status.outbox;
    //: %1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.
    QStringList lines{CommandText::tr("Outbox: %1 records in %2 batches, %3.")
                          .arg(countText(outbox.records), countText(outbox.batches), bytesText(outbox.bytes))};
    if (outbox.oldest)
        lines << CommandText::tr("The oldest has waited for %1.").arg(durationText(*outbox.oldest));
    if (status.destinations.isEmpty())
        lines << CommandText::tr("There is no destination: events are kept here.");
    return lines.join(u'\n');
}

QString statusText(const EngineStatus &status)
{
    QList<QStringList> rows;
    QStringList troubles;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            const StreamCounts &c = stream.counts;
            rows.append({tenant.name, streamName(stream.stream), streamStateText(stream.state),
                stream.lag ? durationText(*stream.lag) : u"-"_s, countText(c.fetched), countText(c.records),
                countText(c.duplicates), countText(c.filtered), countText(c.quarantined), countText(c.outbox),
                countText(c.delivered)});
        }
        troubles += streamTroubles(tenant);
    }
    if (rows.isEmpty())
        return CommandText::tr("No tenants yet. Add the first one with \"tributaryctl tenant add\".");
    QString text = tableText(
        {CommandText::tr("Tenant"), CommandText::tr("Stream"), CommandText::tr("State"), CommandText::tr("Lag"),
            CommandText::tr("Blobs"), CommandText::tr("Records"), CommandText::tr("Duplicates"), CommandText::tr("Dropped"),
            CommandText::tr("Quarantined"), CommandText::tr("Outbox"), CommandText::tr("Delivered")},
        rows, {3, 4, 5, 6, 7, 8, 9, 10});
    text += u'\n' + outboxText(status);
    if (!status.destinations.isEmpty())
        text += u"\n\n"_s + destinationStatusText(status.destinations, status.asOf);
    if (status.rebuilt)
        troubles.append(errorText(*status.rebuilt, {}));
    for (const QString &trouble : troubles)
        text += u"\n\n"_s + trouble;
    return text;
}

Task<int> showStatus(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    StatusBoard board((*runtime)->store(), (*runtime)->clock(), (*runtime)->settings());
    const auto loaded = co_await board.load();
    if (!loaded)
        co_return invocation->report(loaded.error());
    const EngineStatus status = co_await board.snapshot();
    invocation->print(statusJson(status), statusText(status));
    co_return ExitDone;
}

/// As the JSON output names it.
QString stateName(StretchState state)
{
    switch (state) {
    case StretchState::Complete:
        return u"complete"_s;
    case StretchState::Settling:
        return u"complete, settling"_s;
    case StretchState::Gap:
        return u"gap"_s;
    case StretchState::Lost:
        return u"lost"_s;
    }
    return {};
}

QString stateWord(StretchState state)
{
    switch (state) {
    case StretchState::Complete:
        return CommandText::tr("complete", "coverage");
    case StretchState::Settling:
        return CommandText::tr("complete, settling");
    case StretchState::Gap:
        return CommandText::tr("gap", "coverage");
    case StretchState::Lost:
        return CommandText::tr("lost", "coverage");
    }
    return {};
}

bool isNotCollectedYet(const CoverageStretch &stretch)
{
    return stretch.state == StretchState::Gap && stretch.reason.isEmpty();
}

/// Until when a gap can be had: a moment, `tooLate`, or nothing for what is no gap.
QString fetchableUntil(const CoverageStretch &stretch, Instant now, const QString &tooLate)
{
    if (!stretch.fetchableUntil)
        return {};
    return *stretch.fetchableUntil > now ? toIso(*stretch.fetchableUntil) : tooLate;
}

QJsonObject stretchJson(const CoverageStretch &stretch, Instant now)
{
    return {{u"state"_s, stateName(stretch.state)}, {u"from"_s, toIso(stretch.window.start)},
        {u"to"_s, toIso(stretch.window.end)},
        {u"reason"_s, isNotCollectedYet(stretch) ? u"not collected yet"_s : stretch.reason},
        {u"fetchableUntil"_s, fetchableUntil(stretch, now, u"too late"_s)}};
}

QStringList stretchRow(const QString &tenant, const CoverageStretch &stretch, Instant now)
{
    return {tenant, streamName(stretch.stream), stateWord(stretch.state), toIso(stretch.window.start),
        toIso(stretch.window.end), fetchableUntil(stretch, now, CommandText::tr("too late")),
        isNotCollectedYet(stretch) ? CommandText::tr("not collected yet") : stretch.reason};
}

Task<int> showCoverage(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    Store &store = (*runtime)->store();
    std::vector<Tenant> tenants;
    const QString name = invocation->arguments().value(u"tenant"_s);
    if (name.isEmpty()) {
        const auto all = co_await store.tenants();
        if (!all)
            co_return invocation->report(all.error());
        tenants = *all;
    } else {
        const auto one = co_await (*runtime)->tenantNamed(name);
        if (!one)
            co_return invocation->report(one.error());
        tenants = {one->tenant};
    }
    const Instant now = (*runtime)->clock().now();
    QJsonArray streams;
    QList<QStringList> rows;
    for (const Tenant &tenant : tenants) {
        const auto coverage = co_await readCoverage(&store, tenant.id, now);
        if (!coverage)
            co_return invocation->report(coverage.error());
        for (const Stream stream : allStreams()) {
            QJsonArray windows;
            for (const CoverageStretch &stretch : *coverage) {
                if (stretch.stream != stream)
                    continue;
                windows.append(stretchJson(stretch, now));
                rows.append(stretchRow(tenant.name, stretch, now));
            }
            streams.append(QJsonObject{{u"tenant"_s, tenant.name}, {u"stream"_s, streamName(stream)}, {u"windows"_s, windows}});
        }
    }
    const QString text = rows.isEmpty()
        ? CommandText::tr("Nothing collected yet.")
        : tableText({CommandText::tr("Tenant"), CommandText::tr("Stream"), CommandText::tr("State"), CommandText::tr("From"),
                        CommandText::tr("To"), CommandText::tr("Fetchable until"), CommandText::tr("Reason")},
            rows);
    invocation->print({{u"streams"_s, streams}}, text);
    co_return ExitDone;
}

} // namespace

std::vector<Command> statusCommands()
{
    const QCommandLineOption tenant(u"tenant"_s, CommandText::tr("Only this tenant."), u"N"_s);
    return {
        {u"status"_s, {}, CommandText::tr("How each stream stands: state, lag, counts, last trouble."), {}, showStatus},
        {u"coverage"_s, {},
            CommandText::tr("Windows known complete, gaps with their reason, and until when they can be fetched."), {tenant},
            showCoverage},
    };
}

} // namespace tributary
