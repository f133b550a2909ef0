// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/property.h"
#include "sources/graph/graphparser.h"
#include "json/recordparser.h"

using namespace tributary;
using namespace tributary::fuzz;

namespace {

constexpr qsizetype longestError = 2000;

void requireGood(const Error &error)
{
    require(error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Usage, "a reply is no fault of the caller");
    require(!error.message.isEmpty() && error.message.size() <= longestError, "an error has a message of bounded length");
}

void requireGood(const graph::Page &page, const QByteArray &body)
{
    require(page.records.startsWith('[') && page.records.endsWith(']'), "the records are an array");
    require(body.contains(page.records), "the records stand in the reply byte for byte");
    const auto set = parseRecords(page.records, {.id = "id", .time = "createdDateTime"});
    if (set)
        require(page.isEmpty == (set->records.empty() && set->rejected.empty()), "a page without records says so");
}

} // namespace

/// Any bytes as a reply of Microsoft Graph; the last byte chooses the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr int statuses[] = {200, 200, 200, 400, 401, 403, 404, 429, 500, 504};
    QByteArray input = inputOf(data, size);
    const unsigned choice = choiceOf(input);
    Response response;
    response.status = statuses[choice % std::size(statuses)];
    response.body = input;
    for (const Stream stream : {Stream::GraphDirectoryAudits, Stream::GraphSignInsNonInteractive}) {
        if (const auto page = graph::parsePage(response, stream))
            requireGood(*page, response.body);
        else
            requireGood(page.error());
        requireGood(graph::errorOf(response, stream));
    }
    require(graph::errorCode(response.body).size() <= longestError, "a code is short");
    return 0;
}
