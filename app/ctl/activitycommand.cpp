// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/text.h"
#include "model/window.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

constexpr int usualLines = 200;

struct Wanted {
    QString tenant;
    QString text;
    std::optional<ActivityKind> kind;
    int lines = usualLines;
};

Result<Wanted> wantedBy(const QCommandLineParser &arguments)
{
    Wanted wanted{.tenant = arguments.value(u"tenant"_s), .text = arguments.value(u"find"_s)};
    if (arguments.isSet(u"kind"_s)) {
        wanted.kind = activityFromName(arguments.value(u"kind"_s));
        if (!wanted.kind) {
            QStringList names;
            for (const ActivityKind kind : allActivityKinds())
                names << activityName(kind);
            return fail(ErrorKind::Usage,
                CommandText::tr("there is no kind \"%1\"; they are %2").arg(arguments.value(u"kind"_s), names.join(u", "_s)));
        }
    }
    if (arguments.isSet(u"limit"_s)) {
        bool isNumber = false;
        wanted.lines = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || wanted.lines < 1)
            return fail(ErrorKind::Usage, CommandText::tr("--limit is a number of lines"));
    }
    return wanted;
}

bool matches(const ActivityEntry &entry, const Wanted &wanted)
{
    const auto has = [&wanted](const QString &text) { return text.contains(wanted.text, Qt::CaseInsensitive); };
    const bool isTenant = wanted.tenant.isEmpty() || entry.subject.compare(wanted.tenant, Qt::CaseInsensitive) == 0
        || entry.tenant.value() == wanted.tenant.toLower();
    return isTenant && (!wanted.kind || entry.kind == *wanted.kind)
        && (wanted.text.isEmpty() || has(activityText(entry)) || has(entry.subject) || has(entry.code) || has(entry.detail)
            || has(entry.who) || has(entry.requestId));
}

QJsonObject entryJson(const ActivityEntry &entry)
{
    return {{u"at"_s, toIso(entry.at)}, {u"last"_s, toIso(entry.last)}, {u"times"_s, entry.times},
        {u"kind"_s, activityName(entry.kind)}, {u"who"_s, entry.who}, {u"tenantId"_s, entry.tenant.value()},
        {u"subject"_s, entry.subject}, {u"stream"_s, entry.stream ? QJsonValue(streamName(*entry.stream)) : QJsonValue()},
        {u"number"_s, qint64(entry.number)}, {u"text"_s, activityText(entry)}, {u"code"_s, entry.code},
        {u"detail"_s, entry.detail}, {u"requestId"_s, entry.requestId}};
}

QStringList entryRow(const ActivityEntry &entry)
{
    QString what = activityText(entry);
    if (entry.stream)
        //: %1 is what happened, %2 the name of a stream.
        what = CommandText::tr("%1 %2").arg(what, streamName(*entry.stream));
    if (entry.times > 1)
        //: %1 is what happened, %2 how often, %3 the time it happened first.
        what = CommandText::tr("%1 (×%2, first %3)").arg(what, countText(quint64(entry.times)), toIso(entry.at));
    const QString trouble = plain((entry.code + u' ' + entry.detail).trimmed());
    return {toIso(entry.last),
        entry.who.isEmpty() ? CommandText::tr("engine", "who did something: the program") : plain(entry.who),
        plain(entry.subject), what, trouble};
}

Task<int> showActivity(InvocationPtr invocation)
{
    const auto wanted = wantedBy(invocation->arguments());
    if (!wanted)
        co_return invocation->report(wanted.error());
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const ActivityQuery everything;
    const auto entries = co_await (*runtime)->store().activity(everything);
    if (!entries)
        co_return invocation->report(entries.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const ActivityEntry &entry : *entries) {
        if (rows.size() >= wanted->lines || !matches(entry, *wanted))
            continue;
        json.append(entryJson(entry));
        rows.append(entryRow(entry));
    }
    const QString text = rows.isEmpty()
        ? CommandText::tr("Nothing of that kind happened.")
        : tableText({CommandText::tr("Last"), CommandText::tr("Who"), CommandText::tr("Tenant or destination"),
                        CommandText::tr("What"), CommandText::tr("Details")},
            rows);
    invocation->print({{u"entries"_s, json}}, text);
    co_return ExitDone;
}

} // namespace

std::vector<Command> activityCommands()
{
    return {{u"activity"_s, {}, CommandText::tr("What the program and its people did, newest first."),
        {{u"tenant"_s, CommandText::tr("Only this tenant or destination."), u"N"_s},
            {u"kind"_s, CommandText::tr("Only this kind, such as streams-stopped."), u"KIND"_s},
            {u"find"_s, CommandText::tr("Only lines with this text."), u"TEXT"_s},
            {u"limit"_s, CommandText::tr("How many lines; 200 unless said."), u"LINES"_s}},
        showActivity}};
}

} // namespace tributary
