// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/filterinput.h"
#include "ctl/text.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// The scopes that --stream names: all streams together where it does not.
Result<std::vector<std::optional<Stream>>> scopes(const Invocation &invocation)
{
    std::vector<std::optional<Stream>> found;
    if (!invocation.arguments().isSet(u"stream"_s))
        found.emplace_back();
    const auto streams = invocation.streams();
    if (!streams)
        return fail(streams.error());
    for (const Stream stream : *streams) {
        if (invocation.arguments().isSet(u"stream"_s))
            found.emplace_back(stream);
    }
    return found;
}

QString scopeName(std::optional<Stream> stream)
{
    return stream ? streamName(*stream) : CommandText::tr("all streams");
}

Task<int> showSelections(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    std::optional<TenantId> only;
    if (invocation->arguments().isSet(u"tenant"_s)) {
        const auto tenant = co_await tenantOfOption(invocation, *runtime);
        if (!tenant)
            co_return invocation->report(tenant.error());
        only = tenant->id;
    }
    const auto tenants = co_await (*runtime)->store().tenants();
    const auto found = co_await (*runtime)->store().selections(only);
    if (!tenants || !found)
        co_return invocation->report(tenants ? found.error() : tenants.error());
    QJsonArray json;
    QList<QStringList> rows;
    for (const SelectionScope &scope : *found) {
        const auto known =
            std::find_if(tenants->begin(), tenants->end(), [&scope](const Tenant &t) { return t.id == scope.tenant; });
        const QString name = known == tenants->end() ? scope.tenant.value() : known->name;
        QJsonObject one = selectionJson(scope.selection);
        one.insert(u"tenant"_s, name);
        one.insert(u"stream"_s, scope.stream ? QJsonValue(streamName(*scope.stream)) : QJsonValue());
        json.append(one);
        for (const QString &line : selectionLines(scope.selection))
            rows.append({name, scopeName(scope.stream), plain(line)});
    }
    const QString text = rows.isEmpty()
        ? CommandText::tr("No selection: everything is forwarded as it comes.")
        : tableText({CommandText::tr("Tenant"), CommandText::tr("Stream"), CommandText::tr("Selection")}, rows);
    invocation->print({{u"selections"_s, json}}, text);
    co_return ExitDone;
}

Task<int> setSelection(InvocationPtr invocation)
{
    const auto selection = readSelection(*invocation);
    if (!selection)
        co_return ExitUsage;
    if (selection->isOff())
        co_return invocation->report(makeError(ErrorKind::Usage,
            CommandText::tr("say what to keep, drop, remove or mask; \"selection clear\" forwards everything again")));
    const auto where = scopes(*invocation);
    if (!where)
        co_return invocation->report(where.error());
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenant = co_await tenantOfOption(invocation, *runtime);
    if (!tenant)
        co_return invocation->report(tenant.error());
    QString text;
    for (const std::optional<Stream> stream : *where) {
        SelectionScope scope{tenant->id, stream, *selection};
        const auto saved = co_await (*runtime)->store().saveSelection(std::move(scope));
        if (!saved)
            co_return invocation->report(saved.error());
        text += u"%1, %2: %3.\n"_s.arg(tenant->name, scopeName(stream), plain(selectionLines(*selection).join(u"; "_s)));
    }
    text += CommandText::tr("It holds for what is collected from the next round on.");
    if (!selection->archiveAll && !selection->rules.empty())
        text += u'\n' + CommandText::tr("What is dropped is counted, but kept nowhere; --archive-all would keep it here.");
    QJsonObject json = selectionJson(*selection);
    json.insert(u"tenant"_s, tenant->name);
    invocation->print(json, text);
    co_return ExitDone;
}

Task<int> clearSelection(InvocationPtr invocation)
{
    const auto where = scopes(*invocation);
    if (!where)
        co_return invocation->report(where.error());
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto tenant = co_await tenantOfOption(invocation, *runtime);
    if (!tenant)
        co_return invocation->report(tenant.error());
    const auto found = co_await (*runtime)->store().selections(tenant->id);
    if (!found)
        co_return invocation->report(found.error());
    int cleared = 0;
    for (const SelectionScope &scope : *found) {
        const bool isMeant = std::find(where->begin(), where->end(), scope.stream) != where->end();
        if (!isMeant && invocation->arguments().isSet(u"stream"_s))
            continue;
        const auto done = co_await (*runtime)->store().clearSelection(tenant->id, scope.stream);
        if (!done)
            co_return invocation->report(done.error());
        ++cleared;
    }
    const QString text = cleared == 0 ? CommandText::tr("There was no such selection; nothing changed.")
                                      : CommandText::tr("Done. It holds for what is collected from the next round on.");
    invocation->print({{u"cleared"_s, cleared}}, text);
    co_return ExitDone;
}

} // namespace

std::vector<Command> selectionCommands()
{
    const QList<QCommandLineOption> where{{u"tenant"_s, CommandText::tr("The tenant."), u"N"_s},
        {u"stream"_s, CommandText::tr("Only this stream, which then has a selection of its own; repeatable."), u"S"_s}};
    const QList<QCommandLineOption> what{
        {u"keep"_s,
            CommandText::tr(
                "Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; "
                "the rest goes the other way than the last one says. Repeatable."),
            u"EXPR"_s},
        {u"drop"_s, CommandText::tr("Does not forward the records that this expression finds. Repeatable."), u"EXPR"_s},
        {u"remove"_s,
            CommandText::tr(
                "Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value "
                "means every element. Repeatable."),
            u"POINTER"_s},
        {u"mask"_s,
            CommandText::tr("Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable."),
            u"POINTER"_s},
        {u"archive-all"_s,
            CommandText::tr("Keeps everything in the archive as it came, also what is dropped, removed or masked.")}};
    return {
        {u"selection show"_s, {}, CommandText::tr("What of each stream is forwarded."), where.first(1), showSelections},
        {u"selection set"_s, {},
            CommandText::tr("Chooses what of a tenant's streams is forwarded, in place of what was chosen before."),
            where + what, setSelection},
        {u"selection clear"_s, {}, CommandText::tr("Forwards everything again."), where, clearSelection},
        {u"selection test"_s, {},
            CommandText::tr("Counts over the stored records what a selection would drop and change; without one, what the "
                            "present one would."),
            where + what.first(4), testSelection},
    };
}

} // namespace tributary
