// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/matcher.h"
#include "fuzz/property.h"
#include "json/recordparser.h"

using namespace tributary;
using namespace tributary::fuzz;

namespace {

const QByteArray signIn =
    "{\"Id\":\"5d1f0e7c-0001\",\"CreationTime\":\"2026-11-23T02:30:00\",\"Workload\":\"AzureActiveDirectory\","
    "\"Operation\":\"UserLoginFailed\",\"UserId\":\"CONTOSO\\\\Bob\",\"ClientIP\":\"203.0.113.7:5678\",\"RecordType\":15,"
    "\"Parameters\":[{\"Name\":\"Keep\",\"Value\":null},[1,2.5e3]],\"Escaped\":\"caf\\u00e9 \\\"q\\\"\",\"A.B\":true}";

FilterContext context()
{
    constexpr quint32 everyFlag = ~quint32(0);
    return {.now = fromUnixSeconds(1'795'420'800),
        .tenants = {{TenantId(QStringLiteral("t")), QStringLiteral("Contoso"), {}}},
        .answerable = everyFlag};
}

void requireGood(const FilterParse &parsed, QStringView text)
{
    qsizetype at = 0;
    for (const FilterToken &token : parsed.tokens) {
        require(token.span.start >= at && token.span.length >= 0, "tokens follow each other");
        at = token.span.start + token.span.length;
        require(at <= text.size(), "a token is part of the text");
    }
    if (parsed.filter)
        return;
    const FilterProblem &problem = parsed.problem;
    require(!problem.message.isEmpty(), "a problem has a message");
    require(problem.column >= 0 && problem.length >= 0 && problem.column <= text.size(), "a problem points into the text");
}

void requireStable(const Filter &filter)
{
    const QString printed = filter.print();
    const FilterParse again = parseFilter(printed);
    require(again.filter.has_value(), "what was printed is an expression");
    require(*again.filter == filter, "it means the same");
    require(again.filter->print() == printed, "and is printed the same");
}

void requireSafe(const Filter &filter, QByteArrayView raw)
{
    const auto matcher = FilterMatcher::make(filter, context());
    if (!matcher)
        return require(!matcher.error().message.isEmpty(), "a problem has a message");
    const StreamKey stream{TenantId(QStringLiteral("t")), Stream::AuditGeneral};
    const FilterRecord record{.raw = raw, .stream = &stream, .arrived = context().now, .batch = "b"};
    const auto answer = matcher->ask(record);
    require(answer == matcher->ask(record), "an answer stays the same");
    const RecordColumns columns = parseColumns(raw);
    FilterRecord withColumns = record;
    withColumns.columns = &columns;
    require(answer == matcher->ask(withColumns), "columns that were read before change no answer");
}

} // namespace

/// Any bytes as an expression, and behind a line break a record to hold it against.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = inputOf(data, size);
    const qsizetype line = input.indexOf('\n');
    const QByteArray expression = input.left(line < 0 ? input.size() : line);
    const QString text = QString::fromUtf8(expression);
    const FilterParse parsed = parseFilter(text);
    requireGood(parsed, text);
    require(
        parseFilter(QByteArrayView(expression)).filter.has_value() == parsed.filter.has_value(), "bytes parse as text does");
    if (!parsed.filter)
        return 0;
    requireStable(*parsed.filter);
    requireSafe(*parsed.filter, signIn);
    const auto records = parseRecords("[" + input.mid(line + 1) + "]");
    if (line >= 0 && records && !records->records.empty())
        requireSafe(*parsed.filter, records->view(records->records.front().raw));
    return 0;
}
