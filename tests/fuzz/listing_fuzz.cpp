// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/property.h"
#include "sources/activity/activityparser.h"

using namespace tributary;
using namespace tributary::fuzz;

namespace {

constexpr qsizetype longestError = 2000;

void requireGood(const ContentPage &page, Instant created)
{
    for (const ContentItem &item : page.items) {
        require(!item.id.isEmpty(), "an item has an id");
        require(item.created != Instant() || created == Instant(), "an item has a time of creation");
    }
}

void requireGood(const Error &error)
{
    require(error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::Usage, "a reply is no fault of the caller");
    require(!error.message.isEmpty() && error.message.size() <= longestError, "an error has a message of bounded length");
}

} // namespace

/// Any bytes as a reply of the Management Activity API: with a status, headers and a body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input = inputOf(data, size);
    constexpr int statuses[] = {200, 200, 200, 400, 401, 403, 404, 429, 500, 503};
    Response response;
    response.status = statuses[choiceOf(input) % std::size(statuses)];
    const qsizetype line = input.indexOf('\n');
    if (line >= 0)
        response.headers.emplace_back("nextpageuri", input.left(line));
    response.body = input.mid(line + 1);
    const Instant created = fromUnixSeconds(1'763'900'000);
    if (const auto page = activity::parseContentPage(response, created))
        requireGood(*page, created);
    else
        requireGood(page.error());
    if (const auto subscriptions = activity::parseSubscriptions(response); !subscriptions)
        requireGood(subscriptions.error());
    for (const activity::Subject subject : {activity::Subject::Feed, activity::Subject::Blob})
        requireGood(activity::errorOf(response, subject));
    require(activity::errorCode(response.body).size() <= 64, "a code is short");
    return 0;
}
