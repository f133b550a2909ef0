// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "pipeline/requeue.h"

#include <QtCore/QJsonArray>

#include <map>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

const char *reasonSource(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::InvalidJson:
        return QT_TRANSLATE_NOOP("tributary::CommandText", "not valid JSON");
    case QuarantineReason::TooLarge:
        return QT_TRANSLATE_NOOP("tributary::CommandText", "too large");
    case QuarantineReason::RefusedBySink:
        return QT_TRANSLATE_NOOP("tributary::CommandText", "refused by the destination");
    case QuarantineReason::Pruned:
        return QT_TRANSLATE_NOOP("tributary::CommandText", "sent without its largest fields; this is the whole");
    }
    return "";
}

Task<Result<std::vector<QuarantineEntry>>> readEntries(std::shared_ptr<Runtime> runtime, QString tenantName, bool withBytes)
{
    std::optional<TenantId> tenant;
    if (!tenantName.isEmpty()) {
        const auto context = co_await runtime->tenantNamed(tenantName);
        if (!context)
            co_return fail(context.error());
        tenant = context->tenant.id;
    }
    co_return co_await runtime->store().quarantine(tenant, withBytes);
}

QJsonObject entryJson(const QuarantineEntry &entry, const QString &tenant)
{
    return {{u"id"_s, entry.id}, {u"tenant"_s, tenant}, {u"stream"_s, streamName(entry.stream.stream)},
        {u"reason"_s, QString::fromLatin1(reasonSource(entry.reason))}, {u"detail"_s, entry.detail}, {u"code"_s, entry.code},
        {u"requestId"_s, entry.requestId}, {u"contentId"_s, entry.content.value()}, {u"since"_s, toIso(entry.created)},
        {u"bytes"_s, entry.rawBytes}};
}

Task<std::map<TenantId, QString>> tenantNames(std::shared_ptr<Runtime> runtime)
{
    std::map<TenantId, QString> names;
    const auto tenants = co_await runtime->store().tenants();
    if (tenants) {
        for (const Tenant &tenant : *tenants)
            names[tenant.id] = tenant.name;
    }
    co_return names;
}

/// What every quarantine command begins with.
struct Opened {
    std::shared_ptr<Runtime> runtime;
    std::vector<QuarantineEntry> entries;
    std::map<TenantId, QString> names;

    [[nodiscard]] QString nameOf(const QuarantineEntry &entry) const
    {
        const auto known = names.find(entry.stream.tenant);
        return known == names.end() ? entry.stream.tenant.value() : known->second;
    }
};

Task<Result<Opened>> openQuarantine(InvocationPtr invocation, bool withBytes)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return fail(runtime.error());
    const QString tenant = invocation->arguments().value(u"tenant"_s);
    auto entries = co_await readEntries(*runtime, tenant, withBytes);
    if (!entries)
        co_return fail(entries.error());
    Opened opened{.runtime = *runtime, .entries = std::move(*entries)};
    opened.names = co_await tenantNames(*runtime);
    co_return opened;
}

Task<int> listQuarantine(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto opened = co_await openQuarantine(invocation, false);
    if (!opened)
        co_return invocation->report(opened.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const QuarantineEntry &entry : opened->entries) {
        const QString name = opened->nameOf(entry);
        json.append(entryJson(entry, name));
        rows.append(
            {QString::number(entry.id), name, streamName(entry.stream.stream), CommandText::tr(reasonSource(entry.reason)),
                bytesText(quint64(entry.rawBytes)), toIso(entry.created), entry.detail.left(100)});
    }
    const QString text = rows.isEmpty()
        ? CommandText::tr("Nothing here. Records that cannot be parsed or delivered would wait here with the reason.")
        : tableText({CommandText::tr("Id"), CommandText::tr("Tenant"), CommandText::tr("Stream"), CommandText::tr("Reason"),
                        CommandText::tr("Size"), CommandText::tr("Since"), CommandText::tr("In the words of the service")},
            rows, {0, 4});
    invocation->print({{u"entries"_s, json}}, text);
    co_return ExitDone;
}

Task<int> exportQuarantine(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto opened = co_await openQuarantine(invocation, true);
    if (!opened)
        co_return invocation->report(opened.error());
    for (const QuarantineEntry &entry : opened->entries) {
        QJsonObject json = entryJson(entry, opened->nameOf(entry));
        json.insert(u"rawBase64"_s, QString::fromLatin1(entry.raw.toBase64()));
        writeOut(compactJson(json));
    }
    co_return ExitDone;
}

/// What is masked in a stream is masked in what goes back into its outbox, too.
Task<Result<RequeueContext>> requeueContext(Opened opened)
{
    RequeueContext context{.tenantNames = opened.names, .now = opened.runtime->clock().now()};
    for (const QuarantineEntry &entry : opened.entries) {
        if (context.selectors.contains(entry.stream))
            continue;
        const auto selector = co_await selectorFor(opened.runtime->store(), entry.stream);
        if (!selector)
            co_return fail(selector.error());
        context.selectors[entry.stream] = *selector;
    }
    co_return context;
}

Task<int> retryQuarantine(InvocationPtr invocation)
{
    invocation->options().collects = true;
    const auto opened = co_await openQuarantine(invocation, true);
    if (!opened)
        co_return invocation->report(opened.error());
    Runtime &runtime = *opened->runtime;
    quint64 queued = 0;
    quint64 kept = 0;
    const auto context = co_await requeueContext(*opened);
    if (!context)
        co_return invocation->report(context.error());
    for (Requeue &requeue : planRequeue(opened->entries, *context, runtime.encoder())) {
        kept += requeue.kept;
        queued += requeue.entries.size();
        if (requeue.entries.empty())
            continue;
        const auto done = co_await runtime.store().requeue(requeue.entries, requeue.commit);
        if (!done)
            co_return invocation->report(done.error());
    }
    QString text =
        CommandText::tr("%Ln records wait in the outbox again; the next \"collect\" sends them.", nullptr, plural(queued));
    if (kept > 0)
        text += u'\n' + CommandText::tr("%Ln stay, because they would be refused for the same reason.", nullptr, plural(kept));
    invocation->print({{u"queued"_s, qint64(queued)}, {u"kept"_s, qint64(kept)}}, text);
    co_return kept > 0 ? ExitInPart : ExitDone;
}

} // namespace

std::vector<Command> quarantineCommands()
{
    const QList<QCommandLineOption> options{{u"tenant"_s, CommandText::tr("Only this tenant."), u"N"_s}};
    return {
        {u"quarantine list"_s, {}, CommandText::tr("Lists what could not be parsed or delivered, and why."), options,
            listQuarantine},
        {u"quarantine export"_s, {}, CommandText::tr("Writes it with the exact bytes, one JSON object a line."), options,
            exportQuarantine},
        {u"quarantine retry"_s, {}, CommandText::tr("Puts what may be delivered into the outbox again."), options,
            retryQuarantine},
    };
}

} // namespace tributary
