// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/faultrun.h"

#include "model/advice.h"

namespace tributary::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void show(FaultOutcome &outcome, const std::optional<Error> &error)
{
    if (error && !outcome.wasShown(error->code))
        outcome.shown.push_back(*error);
}

void look(Rig &rig, FaultOutcome &outcome)
{
    const EngineStatus status = rig.status();
    show(outcome, status.trouble);
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            show(outcome, stream.lastError);
    }
    for (const DestinationStatus &destination : status.destinations)
        show(outcome, destination.lastError);
}

void readBooks(Rig &rig, FaultOutcome &outcome)
{
    outcome.received = rig.total(u"received"_s);
    outcome.refused = rig.total(u"refused"_s);
    outcome.truncated = rig.total(u"truncated"_s);
    outcome.doubled = rig.total(u"doubled"_s);
    outcome.altered = rig.total(u"altered"_s);
    outcome.damaged = rig.total(u"damaged"_s);
    outcome.report = rig.cloud->reportText();
    outcome.counts = rig.counts();
    outcome.losses = qint64(rig.clock.run(rig.store().losses({})).value().size());
}

void readQuarantine(Rig &rig, FaultOutcome &outcome)
{
    const auto kept = rig.clock.run(rig.store().quarantine({}, true)).value();
    for (const QuarantineEntry &entry : kept) {
        ++(entry.isRecord ? outcome.quarantined : outcome.originals);
        outcome.strange += rig.cloud->handedOut(entry.stream.tenant.value(), entry.raw) ? 0 : 1;
    }
}

void readStatus(Rig &rig, FaultOutcome &outcome)
{
    const EngineStatus status = rig.status();
    outcome.gaps = 0;
    outcome.inOutbox = status.outbox.records;
    outcome.isCalm = true;
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams) {
            if (!rig.source().streams().contains(stream.stream))
                continue;
            outcome.gaps += stream.gaps;
            outcome.isCalm = outcome.isCalm && stream.state == StreamState::Working;
        }
    }
    for (const DestinationStatus &destination : status.destinations)
        outcome.isCalm = outcome.isCalm && !destination.lastError;
}

/// What a person does where the status says so: the cause is gone, parked streams may be asked again.
void checkAgain(Rig &rig)
{
    for (size_t i = 0; i < rig.cloud->tenants().size(); ++i)
        rig.engine().checkAgain(rig.tenant(int(i)));
}

} // namespace

bool FaultOutcome::wasShown(const QString &code) const
{
    return std::any_of(shown.begin(), shown.end(), [&code](const Error &error) { return error.code == code; });
}

QString FaultOutcome::line() const
{
    QStringList told;
    for (const Error &error : shown) {
        const Advice advice = adviceFor(error);
        const QString code = error.code.isEmpty() ? u"-"_s : error.code;
        told += code + u": "_s + advice.title + (advice.action.isEmpty() ? QString() : u" -> "_s + advice.action);
    }
    return u"offered %1, received %2, lost %3, doubled %4, altered %5, truncated %6, quarantined %7, lost coverage %8 | %9"_s
        .arg(offered)
        .arg(received)
        .arg(lost())
        .arg(doubled)
        .arg(altered)
        .arg(truncated)
        .arg(quarantined)
        .arg(losses)
        .arg(told.isEmpty() ? u"nothing to tell"_s : told.join(u" | "_s));
}

FaultOutcome runUnderFaults(Rig &rig, Milliseconds duration)
{
    constexpr Milliseconds glance = 20s;
    constexpr int mostRounds = 6;
    FaultOutcome outcome;
    rig.engine().startForwarding();
    rig.engine().startPolling();
    for (Milliseconds passed(0); passed < duration; passed += glance) {
        rig.clock.run(rig.clock.sleepFor(glance, {}));
        look(rig, outcome);
    }
    rig.clock.run(rig.engine().stopPolling());
    // New records keep coming: what was on offer before the last round has to be there after it.
    outcome.offered = rig.total(u"offered"_s);
    outcome.expired = rig.total(u"expired"_s);
    outcome.damagedBefore = rig.total(u"damaged"_s);
    rig.clock.run(rig.clock.sleepFor(2s, {})); // windows end at whole seconds
    for (int round = 0; round < mostRounds && (!outcome.isCalm || outcome.lost() > 0); ++round) {
        checkAgain(rig);
        rig.collectOnce();
        look(rig, outcome);
        readStatus(rig, outcome);
        readBooks(rig, outcome);
    }
    readQuarantine(rig, outcome);
    return outcome;
}

QString whatIsWrong(const FaultOutcome &outcome)
{
    QStringList wrong;
    const auto expect = [&wrong](bool holds, const char *what) {
        if (!holds)
            wrong += QString::fromLatin1(what);
    };
    const qint64 kept = qint64(outcome.counts.quarantined);
    expect(outcome.offered > 0, "nothing was offered");
    expect(outcome.lost() == 0, "records were lost");
    expect(outcome.altered == 0, "records were altered");
    expect(outcome.strange == 0, "the quarantine holds what was never handed out");
    expect(outcome.quarantined == kept, "the quarantine and its count disagree");
    const qint64 damaged = kept - outcome.refused;
    expect(damaged >= outcome.damagedBefore && damaged <= outcome.damaged,
        "the quarantine does not hold exactly what nobody takes");
    expect(outcome.counts.delivered + outcome.counts.quarantined == outcome.counts.records, "the counts do not add up");
    expect(outcome.inOutbox == 0, "the outbox is not empty");
    expect((outcome.losses > 0) == (outcome.counts.lostBlobs > 0), "losses and their count disagree");
    expect(outcome.expired == 0 || outcome.losses > 0, "what is gone is not recorded as lost coverage");
    expect(outcome.gaps == 0, "gaps are left in the coverage");
    expect(outcome.isCalm, "there is trouble left at the end");
    for (const Error &error : outcome.shown)
        expect(!adviceFor(error).sentence.isEmpty(), "an error without a sentence");
    return wrong.isEmpty() ? QString() : wrong.join(u", "_s) + u'\n' + outcome.line() + u'\n' + outcome.report;
}

} // namespace tributary::test
