// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/tokenparser.h"
#include "fuzz/property.h"

using namespace tributary;
using namespace tributary::fuzz;

/// Any bytes as a reply of the token endpoint, good or bad, and as a token.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray input = inputOf(data, size);
    const unsigned choice = choiceOf(input);
    const TenantId requested(QStringLiteral("11111111-2222-3333-4444-555555555555"));
    if (const auto reply = parseTokenReply(input, requested)) {
        require(!reply->token.isEmpty(), "a token is something");
        require(input.contains(reply->token.bytes()) || input.contains('\\'), "a token stands in the reply");
        require(reply->lifetime > Seconds(0) && reply->lifetime <= std::chrono::hours(24), "a token lives up to a day");
        require(parseClaims(reply->token.bytes()) == reply->claims, "claims are those of the token");
    } else {
        require(!reply.error().message.isEmpty(), "a refusal has a reason");
    }
    (void)parseClaims(input);
    Response response;
    response.status = choice % 2 == 0 ? 400 : 503;
    const qsizetype line = input.indexOf('\n');
    if (line >= 0)
        response.headers.emplace_back("date", input.left(line));
    response.body = input.mid(line + 1);
    const Error error = parseTokenError(response, fromUnixSeconds(1'763'900'000));
    require(!error.message.isEmpty(), "an error has a message");
    require(error.httpStatus == response.status, "an error keeps the status");
    return 0;
}
