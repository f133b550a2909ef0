// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/progress.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList troubles(const EngineStatus &status)
{
    int waiting = 0;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            waiting += stream.state == StreamState::NeedsOperator || stream.state == StreamState::Throttled
                || stream.state == StreamState::Retrying;
    }
    QStringList parts;
    if (waiting > 0)
        parts << CommandText::tr("%Ln streams in trouble", nullptr, waiting);
    for (const DestinationStatus &destination : status.destinations) {
        if (destination.lastError)
            parts << CommandText::tr("%1 does not accept at the moment").arg(plain(destination.name));
    }
    return parts;
}

} // namespace

Task<> showProgressUntil(Engine &engine, std::function<void(const EngineStatus &)> seen, std::stop_token stop)
{
    quint64 before = 0;
    Milliseconds at = engine.clock().steady();
    bool awake = true;
    bool first = true;
    while (awake) {
        const EngineStatus status = co_await engine.board().snapshot();
        seen(status);
        const StreamCounts counts = engine.board().totals();
        const Milliseconds now = engine.clock().steady();
        const double seconds = double((now - at).count()) / 1000.0;
        const double rate = first || seconds <= 0 ? 0 : double(counts.records - before) / seconds;
        //: A line of figures while collecting: records, records a second, delivered records, records in the outbox and their
        //: size.
        const QString figures = CommandText::tr("%1 records collected · %2/s · %3 delivered · outbox %4 (%5)")
                                    .arg(countText(counts.records), countText(quint64(rate)), countText(counts.delivered),
                                        countText(status.outbox.records), bytesText(status.outbox.bytes));
        showProgress((QStringList(figures) + troubles(status)).join(u" · "_s));
        before = counts.records;
        at = now;
        first = false;
        awake = co_await engine.clock().sleepFor(500ms, stop);
    }
}

} // namespace tributary
