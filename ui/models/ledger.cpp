// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger.h"

#include "base/plural.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(tributary::LedgerText)
};

/// Records that are neither accepted nor waiting nor in quarantine nor left out by a selection. Only meaningful with a
/// destination: without one nothing can be accepted.
quint64 unexplained(const EngineStatus &status, const StreamCounts &counts)
{
    const quint64 known = counts.delivered + counts.outbox + counts.quarantined + counts.filtered;
    return status.destinations.isEmpty() || counts.records <= known ? 0 : counts.records - known;
}

struct BehindShare {
    int behind = 0;
    int collected = 0;
    Seconds worst{0};
};

BehindShare behindShare(const EngineStatus &status)
{
    BehindShare share;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            if (stream.state == StreamState::Off)
                continue;
            ++share.collected;
            if (stream.state != StreamState::Behind)
                continue;
            ++share.behind;
            share.worst = std::max(share.worst, stream.lag.value_or(Seconds(0)));
        }
    }
    return share;
}

QString destinationNames(const EngineStatus &status)
{
    if (status.destinations.size() == 1)
        return inertLine(status.destinations.first().name, 60);
    return LedgerText::tr("%n destinations", nullptr, int(status.destinations.size()));
}

LedgerVerdict lossVerdict(const StreamCounts &counts, quint64 missing)
{
    LedgerVerdict verdict{Glyph::Error, Token::Error, {}, {}};
    if (missing > 0) {
        verdict.title = LedgerText::tr("%Ln events are unaccounted for", nullptr, plural(missing));
        verdict.text = LedgerText::tr("They were stored, but are neither accepted nor waiting nor in quarantine.");
    } else {
        verdict.title = counts.lostBlobs == 1 ? LedgerText::tr("A blob could not be kept")
                                              : LedgerText::tr("%n blobs could not be kept", nullptr, int(counts.lostBlobs));
        verdict.text = LedgerText::tr("Microsoft listed them but no longer has them. Their time ranges are marked as lost; "
                                      "everything else goes on.");
    }
    return verdict;
}

quint64 notFound(const ArrivalStatus &arrival)
{
    return arrival.accepted - std::min(arrival.arrived, arrival.accepted);
}

QString agoText(const EngineStatus &status, Instant then)
{
    return longDuration(std::chrono::duration_cast<Seconds>(std::max(status.asOf - then, Milliseconds(0))));
}

/// Says of what was asked about only that.
LedgerVerdict arrivalVerdict(const EngineStatus &status, int attention)
{
    const ArrivalStatus &arrival = *status.arrival;
    const quint64 missing = notFound(arrival);
    LedgerVerdict verdict{Glyph::Info, Token::Info, LedgerText::tr("No proof yet"), {}};
    if (missing > 0) {
        verdict.text =
            LedgerText::tr("%Ln events of the last day were not in the workspace when it was asked. It may need some "
                           "minutes; ask again on the screen Destinations.",
                nullptr, plural(missing));
    } else {
        //: %1 is a duration, "12 minutes".
        verdict = {Glyph::Ok, Token::Ok, LedgerText::tr("Nothing lost until %1 ago").arg(agoText(status, arrival.until)),
            LedgerText::tr("All %Ln events of the last day that the workspace was asked about are there.", nullptr,
                plural(arrival.accepted))};
    }
    if (attention > 0)
        verdict.text += u' ' + LedgerText::tr("%n tenants need you.", nullptr, attention);
    return verdict;
}

LedgerVerdict verdictOf(const EngineStatus &status, const StreamCounts &counts)
{
    const quint64 missing = unexplained(status, counts);
    if (missing > 0 || counts.lostBlobs > 0)
        return lossVerdict(counts, missing);
    if (!status.collecting)
        return {Glyph::Warning, Token::Warning, LedgerText::tr("Collecting is paused"),
            LedgerText::tr("Events stay fetchable for 7 days. Sending of what is stored goes on.")};
    const BehindShare share = behindShare(status);
    if (share.behind * 10 > share.collected)
        return {Glyph::Clock, Token::Warning, LedgerText::tr("Behind by %1").arg(longDuration(share.worst)),
            LedgerText::tr("%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.", nullptr,
                int(share.collected))
                .arg(share.behind)};
    if (status.destinations.isEmpty())
        return {Glyph::Info, Token::Info, LedgerText::tr("No proof yet"),
            LedgerText::tr("There is no destination. Events are kept on this computer until there is one.")};
    const auto attention = std::ranges::count_if(status.tenants, needsAttention);
    if (status.arrival)
        return arrivalVerdict(status, int(attention));
    LedgerVerdict verdict{Glyph::Info, Token::Info, LedgerText::tr("No proof yet"), {}};
    if (attention == 0)
        verdict.text =
            LedgerText::tr("All that was collected is here or accepted. Arrival is not read back from the workspace.");
    else if (attention == 1)
        verdict.text =
            LedgerText::tr("All that was collected is here or accepted. One tenant needs you. Arrival is not read back.");
    else
        verdict.text =
            LedgerText::tr("All that was collected is here or accepted. %n tenants need you. Arrival is not read back.",
                nullptr, int(attention));
    return verdict;
}

LedgerStep acceptedStep(const EngineStatus &status, const StreamCounts &counts)
{
    LedgerStep step;
    const quint64 missing = unexplained(status, counts);
    if (missing > 0)
        step.words << LedgerText::tr("%1 unexplained").arg(countText(missing));
    if (counts.outbox > 0)
        step.words << LedgerText::tr("%1 in outbox").arg(countText(counts.outbox));
    if (counts.quarantined > 0)
        step.words << LedgerText::tr("%1 quarantined").arg(countText(counts.quarantined));
    if (step.words.isEmpty())
        step.words << LedgerText::tr("difference 0");
    if (missing > 0)
        step.token = Token::Error;
    else if (counts.quarantined > 0)
        step.token = Token::Warning;
    return step;
}

void addArrival(Ledger &ledger, const EngineStatus &status)
{
    const ArrivalStatus &arrival = *status.arrival;
    const quint64 missing = notFound(arrival);
    //: How many events of the last day the workspace was asked about.
    ledger.toArrived.words << LedgerText::tr("%Ln asked about", nullptr, plural(arrival.accepted));
    if (missing > 0)
        ledger.toArrived = {
            {ledger.toArrived.words.first(), LedgerText::tr("%Ln not found", nullptr, plural(missing))}, Token::Warning};
    else
        ledger.toArrived.words << LedgerText::tr("difference 0");
    //: A figure: events found in the workspace.
    ledger.arrived = {LedgerText::tr("Arrived"), arrival.arrived,
        //: %1 is a duration, "12 minutes": when the workspace was asked.
        LedgerText::tr("asked %1 ago").arg(agoText(status, arrival.asked))};
}

} // namespace

StreamCounts totalCounts(const EngineStatus &status)
{
    StreamCounts total;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            total += stream.counts;
    }
    return total;
}

Ledger ledgerOf(const EngineStatus &status)
{
    const StreamCounts counts = totalCounts(status);
    Ledger ledger;
    ledger.verdict = verdictOf(status, counts);
    ledger.collected = {LedgerText::tr("Collected"), counts.records,
        counts.duplicates > 0 ? LedgerText::tr("%1 duplicates skipped").arg(countText(counts.duplicates))
                              : LedgerText::tr("since this profile began")};
    ledger.toStored.words << (counts.filtered > 0 ? LedgerText::tr("%1 not selected").arg(countText(counts.filtered))
                                                  : LedgerText::tr("difference 0"));
    ledger.stored = {LedgerText::tr("Stored"), counts.records - std::min(counts.filtered, counts.records),
        LedgerText::tr("on this computer")};
    ledger.toAccepted = acceptedStep(status, counts);
    ledger.accepted = {LedgerText::tr("Accepted"), counts.delivered, LedgerText::tr("by %1").arg(destinationNames(status))};
    if (status.destinations.isEmpty()) {
        ledger.accepted.value.reset();
        ledger.accepted.note = LedgerText::tr("no destination yet");
    } else if (status.arrival) {
        addArrival(ledger, status);
    }
    return ledger;
}

} // namespace tributary
