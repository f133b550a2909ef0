// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/statusboard.h"
#include "store/keptproof.h"
#include "storefixture.h"

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

EngineStatus snapshotOf(StatusBoard &board)
{
    return await(board.snapshot());
}

StreamStatus exchangeOf(const EngineStatus &status, int tenant)
{
    return status.tenants[tenant].streams[allStreams().indexOf(Stream::AuditExchange)];
}

Seconds lagOf(const EngineStatus &status, int tenant)
{
    return exchangeOf(status, tenant).lag.value_or(Seconds(-1));
}

} // namespace

/// What the board works out again, and when. The work of a snapshot grows with what happened, not with the number of tenants.
class StatusBoardTest : public QObject {
    Q_OBJECT

    Profile m_profile;
    VirtualClock m_clock{noon};

private Q_SLOTS:
    void initTestCase()
    {
        valueOf(m_profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(m_profile.store().saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
    }

    void theRevisionStandsStillUntilSomethingIsTold()
    {
        StatusBoard board(m_profile.store(), m_clock, {});
        valueOf(board.load());
        (void)snapshotOf(board);
        const quint64 before = board.revision();
        (void)snapshotOf(board);
        board.noteSuccess(exchange);
        board.noteState(exchange, StreamState::Working);
        board.setCollecting(false);
        board.setTrouble({});
        const quint64 worked = board.revision();
        board.noteSuccess(exchange); // says nothing new
        QCOMPARE(board.revision(), worked);
        QVERIFY(worked > before);
        board.noteListedTo(exchange, noon);
        QVERIFY(board.revision() > worked);
        for (const auto &tell : std::vector<std::function<void()>>{[&] { board.noteListed(exchange, 1); },
                 [&] { board.noteCoverage(exchange, {}); }, [&] { board.noteStored({.stream = exchange, .records = 3}); },
                 [&] { board.noteTrouble(exchange, StreamState::Retrying, makeError(ErrorKind::Network, u"gone"_s)); },
                 [&] { board.noteRemark(exchange, makeError(ErrorKind::Malformed, u"odd"_s)); },
                 [&] { board.noteDelivery(exchange); }, [&] { board.noteQuota(contoso, 0.5); },
                 [&] { board.setCollecting(true); }, [&] { board.setTrouble(makeError(ErrorKind::Storage, u"full"_s)); },
                 [&] { board.noteActivity({.kind = ActivityKind::CheckedAgain}); }}) {
            const quint64 told = board.revision();
            tell();
            QVERIFY(board.revision() > told);
        }
    }

    void whoChangedIsWorkedOutAtOnceTheOthersInTime()
    {
        StatusBoard board(m_profile.store(), m_clock, {});
        valueOf(board.load());
        const StreamKey other{fabrikam, Stream::AuditExchange};
        board.noteListedTo(exchange, m_clock.now());
        board.noteListedTo(other, m_clock.now());
        QCOMPARE(lagOf(snapshotOf(board), 0), Seconds(0));
        m_clock.advance(StatusBoard::agesEvery - 1s);
        board.noteState(other, StreamState::Working);
        EngineStatus status = snapshotOf(board);
        QCOMPARE(lagOf(status, 0), Seconds(0));
        QCOMPARE(lagOf(status, 1), std::chrono::floor<Seconds>(StatusBoard::agesEvery - 1s));
        QCOMPARE(exchangeOf(status, 1).state, StreamState::Waiting);
        m_clock.advance(1s);
        status = snapshotOf(board);
        QCOMPARE(lagOf(status, 0), std::chrono::floor<Seconds>(StatusBoard::agesEvery));
        m_clock.jump(-1h); // somebody set the clock
        status = snapshotOf(board);
        QCOMPARE(lagOf(status, 0), Seconds(0));
    }

    void tellsWhatTheWorkspacesSaidOfTheLastDay()
    {
        const Destination parent = destinationNamed(u"Parent"_s);
        valueOf(m_profile.store().saveDestination(parent));
        StatusBoard board(m_profile.store(), m_clock, {});
        valueOf(board.load());
        QVERIFY(!snapshotOf(board).arrival);
        const Instant hour = std::chrono::floor<std::chrono::hours>(m_clock.now()) - 2h;
        const auto keep = [this](const DestinationId &id, const QList<KeptProof> &kept) {
            valueOf(m_profile.store().setSetting(proofSettingOf(id), QString::fromUtf8(writeProofs(kept))));
        };
        keep(parent.id,
            {{hour - 30h, 500, 500, 0, hour}, {hour - 1h, 100, 100, 0, hour}, {hour, 50, 60, 0, hour + 20min},
                {hour + 1h, 0, 0, 0, hour + 20min}});
        keep(DestinationId(u"removed"_s), {{hour, 7, 0, 0, hour}});
        QVERIFY(!snapshotOf(board).arrival); // read once in a while
        m_clock.advance(StatusBoard::agesEvery);
        const ArrivalStatus arrival = snapshotOf(board).arrival.value();
        QCOMPARE(arrival.accepted, quint64(150));
        QCOMPARE(arrival.arrived, quint64(150)); // what came twice proves nothing else
        QCOMPARE(arrival.until, hour + 20min); // the hour was not over
        QCOMPARE(arrival.asked, hour + 20min);
        m_clock.advance(48h);
        QVERIFY(!snapshotOf(board).arrival);
    }

    void whatIsStoredCountsForTheRateAndTheDay()
    {
        StatusBoard board(m_profile.store(), m_clock, {});
        valueOf(board.load());
        (void)snapshotOf(board);
        board.noteStored({.stream = exchange, .records = 40});
        board.noteStored({.stream = {TenantId(u"nobody"_s), Stream::AuditGeneral}, .records = 40});
        const EngineStatus status = snapshotOf(board);
        QCOMPARE(status.recordsPerMinute, 40.0);
        QCOMPARE(status.tenants[0].lastDay, quint64(40));
        QCOMPARE(status.tenants[0].perMinute.back(), quint32(40));
        QCOMPARE(status.tenants[1].lastDay, quint64(0));
        m_clock.advance(1min);
        QVERIFY(snapshotOf(board).recordsPerMinute <= 40.0);
        m_clock.advance(2min);
        QCOMPARE(snapshotOf(board).recordsPerMinute, 0.0);
    }
};

QTEST_GUILESS_MAIN(StatusBoardTest)
#include "statusboard_test.moc"
