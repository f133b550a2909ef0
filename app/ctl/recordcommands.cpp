// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/refusedplaces.h"
#include "ctl/commandtext.h"
#include "ctl/filterinput.h"
#include "ctl/text.h"
#include "model/recordtext.h"
#include "store/archivereader.h"
#include "store/marksfile.h"

#include <QtCore/QFile>

#include <cstdio>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// What the options select beyond the store's own query.
struct Wanted {
    RecordQuery query;
    std::optional<Instant> from; ///< by the record's own time, its arrival where it has none
    std::optional<Instant> to;
    bool csv = false;
    RecordStates states;
};

Result<Wanted> readWanted(const InvocationPtr &invocation)
{
    const QCommandLineParser &arguments = invocation->arguments();
    Wanted selection;
    selection.query.newestFirst = false;
    const QString stream = arguments.value(u"stream"_s);
    if (!stream.isEmpty()) {
        selection.query.stream = streamFromName(stream);
        if (!selection.query.stream)
            return fail(ErrorKind::Usage, CommandText::tr("there is no stream \"%1\"; they are %2").arg(stream, streamNames()));
    }
    for (const auto &[name, bound] : {std::pair(u"from"_s, &selection.from), std::pair(u"to"_s, &selection.to)}) {
        if (!arguments.isSet(name))
            continue;
        *bound = parseIso(arguments.value(name));
        if (!*bound)
            return fail(ErrorKind::Usage, CommandText::tr("--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)").arg(name));
    }
    const QString format = arguments.value(u"format"_s);
    selection.csv = format == u"csv"_s;
    if (!selection.csv && !format.isEmpty() && format != u"ndjson"_s)
        return fail(ErrorKind::Usage, CommandText::tr("--format is ndjson or csv"));
    return selection;
}

bool isSelected(const RecordRow &row, const Wanted &selection)
{
    const Instant time = row.columns.time.value_or(row.arrived);
    return (!selection.from || time >= *selection.from) && (!selection.to || time < *selection.to);
}

/// --where; nothing after a problem was reported.
std::optional<Filter> readWhere(const Invocation &invocation)
{
    const QString text = invocation.arguments().value(u"where"_s);
    FilterParse parsed = parseFilter(text);
    if (!parsed.filter)
        Q_UNUSED(reportProblem(invocation, u"--where"_s, text, parsed.problem))
    return std::move(parsed.filter);
}

/// Ready for the tenants of the profile; null for an expression that finds everything.
tl::expected<RecordBrowser::MatcherPtr, FilterProblem> matcherFor(
    const Filter &where, const std::vector<Tenant> &tenants, Instant now)
{
    if (where.isEmpty())
        return RecordBrowser::MatcherPtr();
    FilterContext context{.now = now, .answerable = RecordStates::known};
    for (const Tenant &tenant : tenants)
        context.tenants.push_back({tenant.id, tenant.name, tenant.domain});
    auto matcher = FilterMatcher::make(where, context);
    if (!matcher)
        return tl::unexpected(matcher.error());
    return std::make_shared<const FilterMatcher>(std::move(*matcher));
}

using Names = QHash<TenantId, QString>; ///< of tenants, by id

/// Writes what is wanted, page by page; returns how many records a regular expression gave up on.
Task<Result<quint64>> writeRecords(RuntimePtr runtime, Wanted wanted, RecordBrowser::MatcherPtr where, Names names)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        co_return fail(ErrorKind::Storage, out.errorString());
    if (wanted.csv)
        out.write(csvHeader());
    RecordBrowser browser(runtime->store(), runtime->pool(), runtime->encoder(), std::move(wanted.states));
    quint64 undecided = 0;
    for (bool more = true; more;) {
        const auto page = co_await browser.page(wanted.query, where);
        if (!page)
            co_return fail(page.error());
        for (const RecordRow &row : page->rows) {
            if (isSelected(row, wanted))
                out.write(wanted.csv ? csvRow(row, names) : ndjsonLine(row.raw));
        }
        if (!out.flush())
            co_return fail(ErrorKind::Storage, u"the output cannot be written: "_s + out.errorString());
        undecided += page->undecided;
        more = page->more;
        wanted.query.beforeBatch = page->next;
    }
    co_return undecided;
}

/// What records are marked, and what became of them where the expression asks for it.
Result<RecordStates> statesOf(const QString &profile, const RowEncoder &encoder, const Filter &where)
{
    auto marks = loadMarks(profile);
    if (!marks)
        return fail(marks.error());
    RecordStates states{.marks = std::move(*marks)};
    ArchiveReader reader(profile);
    const bool asksForDelivery = asksFor(where.root(), FilterFlag::Waiting) || asksFor(where.root(), FilterFlag::Arrived)
        || asksFor(where.root(), FilterFlag::Quarantined);
    if (!asksForDelivery)
        return states;
    RefusedPlaces refused;
    const auto updated = refused.update(reader, encoder);
    if (!updated)
        return fail(updated.error());
    states.quarantined = refused.places();
    auto arrived = reader.arrived();
    if (!arrived)
        return fail(arrived.error());
    states.arrived = std::move(*arrived);
    return states;
}

Task<int> printRecords(InvocationPtr invocation)
{
    auto selection = readWanted(invocation);
    if (!selection)
        co_return invocation->report(selection.error());
    const auto where = readWhere(*invocation);
    if (!where)
        co_return ExitUsage;
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const QString tenant = invocation->arguments().value(u"tenant"_s);
    if (!tenant.isEmpty()) {
        const auto context = co_await (*runtime)->tenantNamed(tenant);
        if (!context)
            co_return invocation->report(context.error());
        selection->query.tenant = context->tenant.id;
    }
    const QString profile = invocation->options().profile;
    const QString directory = profile.isEmpty() ? Runtime::defaultProfile() : profile;
    auto states = statesOf(directory, (*runtime)->encoder(), *where);
    if (!states)
        co_return invocation->report(states.error());
    selection->states = std::move(*states);
    const auto tenants = co_await (*runtime)->store().tenants();
    if (!tenants)
        co_return invocation->report(tenants.error());
    Names names;
    for (const Tenant &known : *tenants)
        names.insert(known.id, known.name);

    const auto matcher = matcherFor(*where, *tenants, (*runtime)->clock().now());
    if (!matcher)
        co_return reportProblem(*invocation, u"--where"_s, invocation->arguments().value(u"where"_s), matcher.error());

    const auto undecided = co_await writeRecords(*runtime, *selection, *matcher, names);
    if (!undecided)
        co_return invocation->report(undecided.error());
    if (*undecided > 0)
        writeErr(CommandText::tr(
            "%Ln records were left out because the regular expression takes too long on them.", nullptr, plural(*undecided)));
    co_return *undecided > 0 ? ExitInPart : ExitDone;
}

} // namespace

std::vector<Command> recordCommands()
{
    const QList<QCommandLineOption> options{{u"tenant"_s, CommandText::tr("Only this tenant."), u"N"_s},
        {u"stream"_s, CommandText::tr("Only this stream."), u"S"_s},
        {u"from"_s, CommandText::tr("Only records of this time or later, UTC."), u"ISO"_s},
        {u"to"_s, CommandText::tr("Only records before this time, UTC."), u"ISO"_s},
        {u"where"_s,
            CommandText::tr("Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without "
                            "a zone are UTC."),
            u"EXPR"_s},
        {u"format"_s, CommandText::tr("ndjson: original records, one a line; csv: typed columns."), u"ndjson|csv"_s}};
    return {{u"records"_s, {}, CommandText::tr("Writes stored records, oldest batch first."), options, printRecords}};
}

} // namespace tributary
