// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/onboarding.h"

#include "model/advice.h"
#include "model/outcome.h"
#include "model/parking.h"
#include "pipeline/subscriptions.h"
#include "setup/firstlisting.h"
#include "setup/permissioncheck.h"
#include "json/recordparser.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Streams)
};

constexpr int recordsShown = 5; // of each stream
constexpr qint64 largestBlob = 8ll * 1024 * 1024; // a longer one is not fetched just to be looked at

StreamRow refused(Stream stream, const Error &error)
{
    StreamRow row{.stream = stream};
    row.error = error;
    row.detail = adviceFor(error, streamName(stream)).sentence;
    row.state = parkReasonOf(stream, error) ? StreamReadiness::Unavailable : StreamReadiness::Refused;
    return row;
}

StreamRow rowOf(Stream stream, SubscriptionState state)
{
    StreamRow row{.stream = stream};
    switch (state) {
    case SubscriptionState::Enabled:
        row.state = StreamReadiness::Running;
        row.detail = Text::tr("Subscribed; the service makes events available.");
        break;
    case SubscriptionState::Disabled:
        row.state = StreamReadiness::Disabled;
        row.detail = Text::tr("Was stopped; it will be started. Events from between cannot be fetched.");
        break;
    case SubscriptionState::Unknown:
        row.detail = Text::tr("The service does not say whether it runs; it will be started.");
        break;
    }
    return row;
}

StreamRow notSubscribed(Stream stream)
{
    return {.stream = stream,
        .state = StreamReadiness::NotSubscribed,
        .detail = Text::tr("Not subscribed yet; it will be started.")};
}

QString outcomeText(const RecordColumns &columns)
{
    switch (recordOutcome(columns)) {
    case Outcome::Success:
        return Text::tr("Success");
    case Outcome::Failure:
        return Text::tr("Failed");
    case Outcome::Partial:
        return Text::tr("Partly");
    case Outcome::Unknown:
        break;
    }
    return {};
}

QList<FirstRecord> newestOf(Stream stream, const QByteArray &blob)
{
    const auto parsed = parseRecords(blob, recordShapeOf(stream));
    if (!parsed)
        return {};
    std::vector<RecordRef> records = parsed->records;
    std::stable_sort(records.begin(), records.end(), [](const RecordRef &a, const RecordRef &b) {
        return a.eventTime.value_or(Instant()) > b.eventTime.value_or(Instant());
    });
    records.resize(std::min(records.size(), size_t(recordsShown)));
    QList<FirstRecord> rows;
    for (const RecordRef &record : records) {
        const RecordColumns columns = parseColumns(parsed->view(record.raw));
        rows.append({.stream = stream,
            .time = record.eventTime,
            .operation = columns.operation,
            .user = columns.user,
            .ip = columns.clientIp,
            .result = outcomeText(columns)});
    }
    return rows;
}

bool wasStartedLately(const TenantDraft &draft, Stream stream, Instant now)
{
    return std::any_of(draft.started.begin(), draft.started.end(),
        [&](const StartedStream &one) { return one.stream == stream && now - one.at < betweenStarts; });
}

} // namespace

Task<QList<PermissionRow>> Onboarding::permissions(
    TenantDraft draft, std::function<void(const PermissionRow &)> progress, std::stop_token stop)
{
    const auto context = co_await contextOfDraft(draft);
    if (!context) {
        QList<PermissionRow> rows = permissionRows();
        for (PermissionRow &row : rows) {
            row.state = PermissionState::Unknown;
            row.error = context.error();
            row.detail = adviceFor(context.error(), row.name).sentence;
        }
        co_return rows;
    }
    PermissionCheck check(m_parts, *context, progress);
    co_return co_await check.run(stop);
}

Task<Result<QList<StreamRow>>> Onboarding::streams(TenantDraft draft, std::stop_token stop)
{
    const auto context = co_await contextOfDraft(draft);
    if (!context)
        co_return fail(context.error());
    const auto subscriptions = co_await m_parts.source.subscriptions(*context, stop);
    QList<StreamRow> rows;
    for (const Stream stream : activityStreams()) {
        if (!subscriptions) {
            rows.append(refused(stream, subscriptions.error()));
            continue;
        }
        StreamRow row = notSubscribed(stream);
        for (const Subscription &subscription : *subscriptions) {
            if (subscription.stream == stream)
                row = rowOf(stream, subscription.state);
        }
        rows.append(row);
    }
    // Graph allows five questions in ten seconds: one of the three kinds that only beta has answers for the others.
    StreamRow asked;
    for (const Stream stream : graphStreams()) {
        const bool isAsked = stream == Stream::GraphSignInsServicePrincipal || stream == Stream::GraphSignInsManagedIdentity;
        if (!isAsked)
            asked = co_await graphRow(*context, stream, stop);
        StreamRow row = asked;
        row.stream = stream;
        row.preset = row.state == StreamReadiness::NeedsNone && stream != Stream::GraphSignInsManagedIdentity;
        rows.append(row);
    }
    co_return rows;
}

Task<StreamRow> Onboarding::graphRow(TenantContext context, Stream stream, std::stop_token stop)
{
    const auto page = co_await firstListing(m_parts, context, stream, 1h, stop);
    StreamRow row{.stream = stream,
        .state = StreamReadiness::NeedsNone,
        .detail = Text::tr("Microsoft Graph lists it; no subscription is needed.")};
    if (!page)
        row = refused(stream, page.error());
    co_return row;
}

Task<Result<TenantDraft>> Onboarding::startStreams(
    TenantDraft draft, QList<StreamRow> rows, std::function<void(const StreamRow &)> progress, std::stop_token stop)
{
    const auto context = co_await contextOfDraft(draft);
    if (!context)
        co_return fail(context.error());
    for (StreamRow &row : rows) {
        const bool wanted = draft.streams.isEmpty() ? row.preset : draft.streams.contains(row.stream);
        const bool runs = row.state == StreamReadiness::Running || isGraphStream(row.stream);
        const Instant now = m_parts.clock.now();
        if (!wanted || runs || wasStartedLately(draft, row.stream, now))
            continue;
        row.state = StreamReadiness::Starting;
        progress(row);
        draft.started.append({row.stream, now}); // first: whether a start that broke off took effect is not known
        const auto noted = co_await save(draft);
        if (!noted)
            co_return fail(noted.error());
        const auto started = co_await m_parts.source.start(*context, row.stream, stop);
        if (started) {
            row = {.stream = row.stream, .state = StreamReadiness::Running, .detail = Text::tr("Started.")};
        } else {
            row = refused(row.stream, started.error());
            if (started.error().kind != ErrorKind::Network && started.error().kind != ErrorKind::Cancelled)
                draft.started.removeLast();
        }
        progress(row);
        if (stop.stop_requested())
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
    draft.step = std::max(draft.step, OnboardingStep::Destination);
    co_return co_await saved(draft);
}

Task<QList<FirstEvents>> Onboarding::firstEvents(
    TenantDraft draft, std::function<void(const FirstEvents &)> progress, std::stop_token stop)
{
    QList<FirstEvents> all;
    const auto context = co_await contextOfDraft(draft);
    if (!context)
        co_return all;
    const QList<Stream> wanted = draft.streams.isEmpty() ? allStreams() : draft.streams;
    for (const Stream stream : allStreams()) {
        if (!wanted.contains(stream) || stop.stop_requested())
            continue;
        const FirstEvents events = co_await firstEventsOf(*context, stream, stop);
        all.append(events);
        if (progress)
            progress(events);
    }
    co_return all;
}

Task<FirstEvents> Onboarding::firstEventsOf(TenantContext context, Stream stream, std::stop_token stop)
{
    FirstEvents events{.stream = stream, .asked = true};
    const auto page = co_await firstListing(m_parts, context, stream, 24h, stop);
    if (!page) {
        events.error = page.error();
        co_return events;
    }
    events.blobs = int(page->items.size());
    events.more = !page->next.isEmpty();
    const auto newest = std::max_element(page->items.begin(), page->items.end(),
        [](const ContentItem &a, const ContentItem &b) { return a.created < b.created; });
    if (newest == page->items.end())
        co_return events;
    const ContentItem item = *newest;
    QByteArray bytes = item.body.value_or(QByteArray());
    if (!item.body) {
        const auto blob = co_await m_parts.source.fetch(context, stream, item, stop);
        if (!blob) {
            events.error = blob.error();
            co_return events;
        }
        bytes = blob->file ? QByteArray() : blob->bytes;
    }
    if (bytes.size() <= largestBlob)
        events.records = newestOf(stream, bytes);
    co_return events;
}

} // namespace tributary
