// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/graphquery.h"

#include "base/result.h"

#include <array>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerPage = 1000;
constexpr std::array eventTypes{"interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity"};

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply invalidFilter(const QString &why)
{
    return graphError(400, u"BadRequest"_s, u"Invalid filter clause: "_s + why);
}

SimulatedReply noProperty(QByteArrayView name)
{
    return graphError(
        400, u"BadRequest"_s, u"Could not find a property named '%1' on type 'microsoft.graph.signIn'."_s.arg(text(name)));
}

/// "signInEventTypes/any(t: t eq 'servicePrincipal')"
std::optional<QByteArray> eventTypeOf(const QByteArray &term)
{
    const QByteArray squeezed = term.simplified();
    for (const char *type : eventTypes) {
        const QByteArray name = type;
        if (squeezed == "signInEventTypes/any(t: t eq '" + name + "')"
            || squeezed == "signInEventTypes/any(t:t eq '" + name + "')")
            return name;
    }
    return {};
}

/// "createdDateTime ge 2026-11-22T00:00:00Z"
std::optional<SimulatedReply> readTerm(const QByteArray &term, const GraphRules &rules, GraphQuery &query)
{
    const QByteArrayList words = term.simplified().split(' ');
    if (words.size() != 3)
        return invalidFilter(u"a term is not understood"_s);
    if (words[0] != rules.timeField)
        return noProperty(words[0]);
    const auto time = parseIso(std::string_view(words[2].constData(), size_t(words[2].size())));
    if (!time || !words[2].endsWith('Z'))
        return invalidFilter(u"'%1' is no time"_s.arg(text(words[2])));
    if (words[1] == "ge") {
        query.from = *time;
    } else if (words[1] == "le" || words[1] == "lt") {
        query.to = *time;
        query.includesTo = words[1] == "le";
    } else if (words[1] == "eq") {
        query.from = query.to = *time;
        query.includesTo = true;
    } else {
        return invalidFilter(u"the operator '%1' is not supported here"_s.arg(text(words[1])));
    }
    return {};
}

QByteArrayList termsOf(QByteArray filter)
{
    filter.replace(" AND ", " and ");
    QByteArrayList terms;
    for (qsizetype from = 0;;) {
        const qsizetype next = filter.indexOf(" and ", from);
        terms.append(filter.mid(from, next < 0 ? -1 : next - from));
        if (next < 0)
            return terms;
        from = next + 5;
    }
}

std::optional<SimulatedReply> readFilter(const QByteArray &filter, const GraphRules &rules, GraphQuery &query)
{
    const QByteArrayList terms = termsOf(filter);
    for (const QByteArray &term : terms) {
        if (!term.trimmed().startsWith("signInEventTypes")) {
            if (auto refused = readTerm(term, rules, query))
                return refused;
            continue;
        }
        if (!rules.isBeta || !rules.hasEventTypes)
            return noProperty("signInEventTypes");
        const auto type = eventTypeOf(term);
        if (!type || !query.eventType.isEmpty())
            return invalidFilter(u"one kind of sign-in at a time"_s);
        query.eventType = *type;
    }
    return {};
}

/// Blanks and quotes must be encoded; a '+' is a plus.
bool isEncoded(const QByteArray &target)
{
    return target.indexOf(' ') < 0 && target.indexOf('\'') < 0 && target.indexOf('"') < 0;
}

} // namespace

SimulatedReply graphError(int status, const QString &code, const QString &message)
{
    return jsonReply(status,
        "{\"error\":{\"code\":" + jsonString(code) + ",\"message\":" + jsonString(message)
            + R"(,"innerError":{"request-id":"00000000-0000-4000-8000-000000000000"}}})");
}

tl::expected<GraphQuery, SimulatedReply> readGraphQuery(const RequestView &request, const GraphRules &rules)
{
    GraphQuery query;
    if (!isEncoded(request.request.target))
        return tl::unexpected(graphError(400, u"BadRequest"_s, u"The request URI is not valid: it is not percent-encoded."_s));
    if (const auto filter = request.parameter("$filter")) {
        if (auto refused = readFilter(*filter, rules, query))
            return tl::unexpected(std::move(*refused));
    }
    if (const auto top = request.parameter("$top")) {
        query.top = top->toInt();
        if (query.top < 1 || query.top > mostPerPage)
            return tl::unexpected(graphError(400, u"BadRequest"_s, u"Invalid page size specified: '%1'."_s.arg(text(*top))));
    }
    if (const auto order = request.parameter("$orderby")) {
        const QByteArray squeezed = order->simplified();
        query.isAscending = squeezed == rules.timeField || squeezed == rules.timeField + " asc";
        if (!query.isAscending && squeezed != rules.timeField + " desc")
            return tl::unexpected(graphError(400, u"BadRequest"_s, u"The $orderby expression is not supported."_s));
    }
    return query;
}

} // namespace tributary::simulation
