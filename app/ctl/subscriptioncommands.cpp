// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "pipeline/subscriptions.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

/// The tenant of a subscription command with everything to talk to it.
struct Subject {
    std::shared_ptr<Runtime> runtime;
    TenantContext context;
};

Task<Result<Subject>> openSubject(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    const auto context = co_await (*runtime)->tenantNamed(invocation->arguments().value(u"tenant"_s));
    if (!context)
        co_return fail(context.error());
    co_return Subject{*runtime, *context};
}

QString stateText(SubscriptionState state)
{
    switch (state) {
    case SubscriptionState::Enabled:
        return CommandText::tr("enabled", "subscription");
    case SubscriptionState::Disabled:
        return CommandText::tr("disabled", "subscription");
    case SubscriptionState::Unknown:
        break;
    }
    return CommandText::tr("unknown", "subscription");
}

Task<int> listSubscriptions(InvocationPtr invocation)
{
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const std::stop_token never;
    const auto found = co_await subject->runtime->source().subscriptions(subject->context, never);
    if (!found)
        co_return invocation->report(found.error(), subject->context.tenant.name);
    QJsonArray json;
    QList<QStringList> rows;
    for (const Stream stream : allStreams()) {
        QString state = isGraphStream(stream) ? CommandText::tr("needs none") : CommandText::tr("not subscribed");
        for (const Subscription &subscription : *found) {
            if (subscription.stream == stream)
                state = stateText(subscription.state);
        }
        json.append(QJsonObject{{u"stream"_s, streamName(stream)}, {u"state"_s, state}});
        rows.append({streamName(stream), state});
    }
    invocation->print({{u"subscriptions"_s, json}}, tableText({CommandText::tr("Stream"), CommandText::tr("State")}, rows));
    co_return ExitDone;
}

/// Outcome per stream of start or stop; one refused stream does not stop the others.
struct Outcomes {
    QJsonArray json;
    QStringList lines;
    int worst = ExitDone;
    int good = 0;

    void add(Stream stream, const QString &state)
    {
        json.append(QJsonObject{{u"stream"_s, streamName(stream)}, {u"state"_s, state}});
        lines.append(u"%1: %2"_s.arg(streamName(stream), state));
        ++good;
    }

    void add(Stream stream, const Error &error)
    {
        json.append(QJsonObject{{u"stream"_s, streamName(stream)}, {u"error"_s, errorJson(error, streamName(stream))}});
        lines.append(errorText(error, streamName(stream)));
        worst = exitCodeFor(error.kind);
    }

    [[nodiscard]] int exitCode() const { return worst != ExitDone && good > 0 ? int(ExitInPart) : worst; }
};

Task<Result<QString>> startOne(Subject subject, Stream stream, bool enabled)
{
    Store &store = subject.runtime->store();
    const StreamKey key{subject.context.tenant.id, stream};
    const auto progress = co_await store.progress(key);
    if (!progress)
        co_return fail(progress.error());
    const Instant now = subject.runtime->clock().now();
    if (progress->state == StreamState::Off) {
        const std::optional<Error> none;
        const auto on = co_await store.setState(key, StreamState::Idle, none, now);
        if (!on)
            co_return fail(on.error());
    }
    if (isGraphStream(stream))
        co_return CommandText::tr("collected; needs no subscription");
    if (enabled)
        co_return CommandText::tr("already enabled");
    const auto allowed = mayStart(*progress, now);
    if (!allowed)
        co_return fail(allowed.error());
    const std::stop_token never;
    const auto started = co_await subject.runtime->source().start(subject.context, stream, never);
    if (started || started.error().kind == ErrorKind::Network) { // whether a start that broke off took effect is not known
        const auto noted = co_await store.noteStart(key, now);
        if (!noted)
            co_return fail(noted.error());
    }
    if (!started)
        co_return fail(started.error());
    co_return CommandText::tr("started", "subscription");
}

Task<Result<QString>> stopOne(Subject subject, Stream stream)
{
    const StreamKey key{subject.context.tenant.id, stream};
    if (!isGraphStream(stream)) {
        const std::stop_token never;
        const auto stopped = co_await subject.runtime->source().stop(subject.context, stream, never);
        if (!stopped)
            co_return fail(stopped.error());
    }
    const auto off = co_await subject.runtime->store().setState(key, StreamState::Off, {}, subject.runtime->clock().now());
    if (!off)
        co_return fail(off.error());
    if (isGraphStream(stream))
        co_return CommandText::tr("no longer collected; had no subscription");
    co_return CommandText::tr("stopped; events until the next start can never be fetched");
}

Task<int> changeSubscriptions(InvocationPtr invocation, bool start)
{
    const auto streams = invocation->streams();
    if (!streams)
        co_return invocation->report(streams.error());
    if (!start && !invocation->arguments().isSet(u"stream"_s))
        co_return invocation->report(makeError(ErrorKind::Usage,
            CommandText::tr("name each stream to stop with --stream: what comes between stop and start is lost")));
    const auto subject = co_await openSubject(invocation);
    if (!subject)
        co_return invocation->report(subject.error());
    const std::stop_token never;
    const auto found = co_await subject->runtime->source().subscriptions(subject->context, never);
    if (!found)
        co_return invocation->report(found.error(), subject->context.tenant.name);
    Outcomes outcomes;
    for (const Stream stream : *streams) {
        bool enabled = false;
        for (const Subscription &subscription : *found)
            enabled = enabled || (subscription.stream == stream && subscription.state == SubscriptionState::Enabled);
        Result<QString> done;
        if (start)
            done = co_await startOne(*subject, stream, enabled);
        else
            done = co_await stopOne(*subject, stream);
        if (done)
            outcomes.add(stream, *done);
        else
            outcomes.add(stream, done.error());
    }
    invocation->print({{u"subscriptions"_s, outcomes.json}}, outcomes.lines.join(u'\n'));
    co_return outcomes.exitCode();
}

Task<int> startSubscriptions(InvocationPtr invocation)
{
    co_return co_await changeSubscriptions(std::move(invocation), true);
}

Task<int> stopSubscriptions(InvocationPtr invocation)
{
    co_return co_await changeSubscriptions(std::move(invocation), false);
}

} // namespace

std::vector<Command> subscriptionCommands()
{
    const QList<QCommandLineOption> options{{u"tenant"_s, CommandText::tr("The tenant."), u"N"_s},
        {u"stream"_s, CommandText::tr("Only this stream; repeatable."), u"S"_s}};
    return {
        {u"subscription list"_s, {}, CommandText::tr("Lists a tenant's subscriptions as the service knows them."),
            options.mid(0, 1), listSubscriptions},
        {u"subscription start"_s, {}, CommandText::tr("Starts the subscriptions that do not run."), options,
            startSubscriptions},
        {u"subscription stop"_s, {}, CommandText::tr("Stops subscriptions; events until the next start can never be fetched."),
            options, stopSubscriptions},
    };
}

} // namespace tributary
