// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/subscriptions.h"

namespace tributary {

using namespace Qt::StringLiterals;

Result<void> mayStart(const StreamProgress &progress, Instant now)
{
    const Milliseconds since = now - progress.startAttempted.value_or(Instant());
    if (since >= betweenStarts || since <= -betweenStarts) // in the future: by a clock that was wrong
        return {};
    return fail(ErrorKind::NotSubscribed,
        u"the subscription was started at %1 and does not run yet; the next start is due at %2"_s.arg(
            toIso(*progress.startAttempted), toIso(*progress.startAttempted + betweenStarts)));
}

} // namespace tributary
