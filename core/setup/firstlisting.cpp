// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/firstlisting.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Task<Result<ContentPage>> firstListing(
    SetupParts parts, TenantContext context, Stream stream, Milliseconds past, std::stop_token stop)
{
    constexpr int most = 3;
    constexpr Milliseconds pause = 10s; // over which Graph counts
    constexpr Milliseconds longest = 60s;
    const QByteArray firstPage;
    for (int attempt = 1;; ++attempt) {
        const Instant now = std::chrono::floor<Seconds>(parts.clock.now() - parts.source.clockAhead(context.tenant.id));
        const Window window{now - past, now};
        auto page = co_await parts.source.list(context, stream, window, firstPage, stop);
        if (page || page.error().kind != ErrorKind::Throttled || attempt == most)
            co_return page;
        const Milliseconds wait = std::min(page.error().retryAfter.value_or(pause), longest);
        const bool slept = co_await parts.clock.sleepFor(wait, stop);
        if (!slept)
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
    }
}

} // namespace tributary
