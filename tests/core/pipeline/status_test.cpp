// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"
#include "pipeline/subscriptions.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

const Instant now = *parseIso(std::string_view("2026-11-23T12:00:00Z"));

StreamProgress working(Milliseconds lag)
{
    StreamProgress progress;
    progress.state = StreamState::Working;
    progress.listedTo = now - lag;
    progress.firstContent = now - 24h;
    progress.complete.add({now - 24h * 8, now - lag});
    return progress;
}

} // namespace

class StatusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStreamThatIsListedIsWorking()
    {
        const StreamStatus status = streamStatus(Stream::AuditExchange, working(40s), {}, now, {});
        QCOMPARE(status.state, StreamState::Working);
        QCOMPARE(status.lag, std::optional<Seconds>(40s));
        QCOMPARE(status.gaps, 0);
    }

    void anOldListingIsBehind()
    {
        QCOMPARE(streamStatus(Stream::AuditExchange, working(20min), {}, now, {}).state, StreamState::Behind);
    }

    void nothingYetIsWaitingAndNoAlarm()
    {
        StreamProgress progress = working(40s);
        progress.firstContent.reset();
        QCOMPARE(streamStatus(Stream::AuditExchange, progress, {}, now, {}).state, StreamState::Waiting);
    }

    void holesBehindTheLiveEdgeAreCounted()
    {
        StreamProgress progress = working(40s);
        progress.complete.remove({now - 30h, now - 29h});
        progress.complete.remove({now - 20h, now - 19h});
        QCOMPARE(streamStatus(Stream::AuditExchange, progress, {}, now, {}).gaps, 2);
    }

    void gapsHaveADeadline()
    {
        StreamProgress progress = working(40s);
        QVERIFY(!streamStatus(Stream::AuditExchange, progress, {}, now, {}).gapsUntil);
        progress.complete.remove({now - 30h, now - 29h});
        const StreamStatus status = streamStatus(Stream::AuditExchange, progress, {}, now, {});
        QVERIFY(status.gapsUntil && *status.gapsUntil > now + 137h && *status.gapsUntil <= now + 138h);
    }

    void whatATenantWasNotToCollectIsNoGap()
    {
        StreamProgress progress = working(40s);
        progress.complete.remove({now - 24h * 8, now - 24h});
        QCOMPARE(streamStatus(Stream::AuditExchange, progress, {}, now, {}).gaps, 1);
        QCOMPARE(streamStatus(Stream::AuditExchange, progress, {}, now, {}, now - 24h).gaps, 0);
    }

    void everyErrorLeadsToAState_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<StreamState>("state");
        QTest::newRow("throttled") << ErrorKind::Throttled << StreamState::Throttled;
        QTest::newRow("permission") << ErrorKind::Forbidden << StreamState::NeedsOperator;
        QTest::newRow("secret") << ErrorKind::Configuration << StreamState::NeedsOperator;
        QTest::newRow("keychain") << ErrorKind::KeychainLocked << StreamState::NeedsOperator;
        QTest::newRow("network") << ErrorKind::Network << StreamState::Retrying;
        QTest::newRow("disk") << ErrorKind::Storage << StreamState::Paused;
    }

    void everyErrorLeadsToAState()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(StreamState, state);
        QCOMPARE(stateFor(kind), state);
    }

    void aSubscriptionIsNotStartedTwiceWithinAQuarterOfAnHour()
    {
        StreamProgress progress;
        QVERIFY(mayStart(progress, now));
        progress.startAttempted = now - 14min;
        QCOMPARE(mayStart(progress, now).error().kind, ErrorKind::NotSubscribed);
        progress.startAttempted = now - 15min;
        QVERIFY(mayStart(progress, now));
    }
};

QTEST_GUILESS_MAIN(StatusTest)
#include "status_test.moc"
