// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/filterinput.h"
#include "ctl/text.h"
#include "pipeline/selectiontrial.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QJsonObject trialJson(const QString &name, const TrialCounts &counts)
{
    return {{u"stream"_s, name}, {u"records"_s, qint64(counts.records)}, {u"kept"_s, qint64(counts.kept)},
        {u"changed"_s, qint64(counts.changed)}, {u"dropped"_s, qint64(counts.dropped)},
        {u"undecided"_s, qint64(counts.undecided)}, {u"bytes"_s, qint64(counts.bytes)},
        {u"bytesKept"_s, qint64(counts.bytesKept)}};
}

QStringList trialRow(const QString &name, const TrialCounts &counts)
{
    return {name, countText(counts.records), countText(counts.kept), countText(counts.changed), countText(counts.dropped),
        bytesText(counts.bytes), bytesText(counts.bytesKept)};
}

/// What "selection test" found, stream by stream.
struct Trial {
    QJsonArray json;
    QList<QStringList> rows;
    TrialCounts sum;
    quint64 missing = 0; ///< dropped before and not in the archive

    void add(Stream stream, const TrialCounts &counts)
    {
        json.append(trialJson(streamName(stream), counts));
        rows.append(trialRow(streamName(stream), counts));
        sum += counts;
    }

    [[nodiscard]] QString text(const Selection &selection) const
    {
        QList<QStringList> all = rows;
        all.append(trialRow(CommandText::tr("Sum"), sum));
        QString text = tableText(
            {CommandText::tr("Stream"), CommandText::tr("Records"), CommandText::tr("Kept"), CommandText::tr("Changed"),
                CommandText::tr("Dropped"), CommandText::tr("Bytes"), CommandText::tr("Forwarded")},
            all, {1, 2, 3, 4, 5, 6});
        for (size_t i = 0; i < selection.rules.size(); ++i) {
            const quint64 found = i < sum.byRule.size() ? sum.byRule[i] : 0;
            text +=
                u"\n%1  %2"_s.arg(countText(found).rightJustified(12), plain(selectionLines(selection).value(qsizetype(i))));
        }
        if (sum.undecided > 0)
            text += u'\n'
                + CommandText::tr("%Ln records were kept because a regular expression takes too long on them.", nullptr,
                    plural(sum.undecided));
        if (missing > 0)
            text += u'\n'
                + CommandText::tr(
                    "%Ln records that a selection dropped before are not among these, unless it kept them in the archive.",
                    nullptr, plural(missing));
        return text + u'\n' + CommandText::tr("Nothing was changed.");
    }
};

/// The selection to be tried: the one given, or else the one the stream has.
Task<Result<SelectorPtr>> selectorToTry(RuntimePtr runtime, StreamKey stream, Selection given)
{
    if (given.isOff()) {
        auto present = co_await selectorFor(runtime->store(), stream);
        if (!present || *present)
            co_return present;
    }
    auto made = Selector::make(given);
    if (!made)
        co_return fail(ErrorKind::Usage, made.error().problem.message);
    SelectorPtr selector = std::make_shared<const Selector>(std::move(*made));
    co_return selector;
}

Task<Result<Trial>> tryStreams(RuntimePtr runtime, TenantId tenant, QList<Stream> streams, Selection given)
{
    SelectionTrial trial(runtime->store(), runtime->pool(), runtime->encoder());
    Trial found;
    for (const Stream stream : streams) {
        const StreamKey key{tenant, stream};
        const auto selector = co_await selectorToTry(runtime, key, given);
        if (!selector)
            co_return fail(selector.error());
        const RecordQuery query{.tenant = tenant, .stream = stream, .newestFirst = false};
        const auto counts = co_await trial.run(query, *selector);
        if (!counts)
            co_return fail(counts.error());
        const auto known = co_await runtime->store().counts(key);
        if (!known)
            co_return fail(known.error());
        found.missing += known->filtered;
        if (counts->records > 0)
            found.add(stream, *counts);
    }
    co_return found;
}

} // namespace

Task<int> testSelection(InvocationPtr invocation)
{
    const auto given = readSelection(*invocation);
    if (!given)
        co_return ExitUsage;
    const auto streams = invocation->streams();
    if (!streams)
        co_return invocation->report(streams.error());
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenant = co_await tenantOfOption(invocation, *runtime);
    if (!tenant)
        co_return invocation->report(tenant.error());
    const auto found = co_await tryStreams(*runtime, tenant->id, *streams, *given);
    if (!found)
        co_return invocation->report(found.error());
    invocation->print({{u"streams"_s, found->json}, {u"sum"_s, trialJson(u"sum"_s, found->sum)},
                          {u"droppedBefore"_s, qint64(found->missing)}},
        found->text(*given));
    co_return ExitDone;
}

} // namespace tributary
