// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/coveragereport.h"
#include "pipeline/planner.h"

#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CoverageReportTest : public QObject {
    Q_OBJECT

    const Instant m_now = parseIso(std::string_view("2026-11-22T12:00:00Z")).value();
    const StreamKey m_key{TenantId(u"11111111-1111-1111-1111-111111111111"_s), Stream::AuditExchange};

private Q_SLOTS:
    void nothingCollectedIsOneGapAsFarAsTheServiceReaches()
    {
        const auto found = coverageOf({}, {}, m_key, m_now);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].state, StretchState::Gap);
        QCOMPARE(found[0].window.end, m_now);
        QCOMPARE(found[0].window.start, reachableWindow(m_now, {}, listingReach).start);
        QVERIFY(found[0].reason.isEmpty());
        QCOMPARE(found[0].fetchableUntil, found[0].window.start + listingReach);
    }

    void holesBetweenCompleteStretchesAreGapsWithTheReason()
    {
        StreamProgress progress;
        progress.complete = WindowSet({{m_now - 30h, m_now - 20h}, {m_now - 10h, m_now}});
        progress.settled = WindowSet({{m_now - 30h, m_now - 20h}});
        progress.listedTo = m_now;
        progress.lastError = Error{.kind = ErrorKind::Forbidden, .code = u"AF10001"_s, .message = u"no permission"_s};
        const auto found = coverageOf(progress, {}, m_key, m_now);
        QList<StretchState> states;
        for (const CoverageStretch &stretch : found)
            states << stretch.state;
        QCOMPARE(states, (QList{StretchState::Gap, StretchState::Complete, StretchState::Gap, StretchState::Settling}));
        QCOMPARE(found[2].window, (Window{m_now - 20h, m_now - 10h}));
        QCOMPARE(found[2].reason, u"AF10001 no permission"_s);
    }

    void whatIsOlderThanTheReachIsTooLateToFetch()
    {
        StreamProgress progress;
        progress.complete = WindowSet({{m_now - 240h, m_now - 230h}, {m_now - 24h, m_now}});
        progress.listedTo = m_now;
        const auto found = coverageOf(progress, {}, m_key, m_now);
        QCOMPARE(found[1].state, StretchState::Gap);
        QVERIFY(*found[1].fetchableUntil < m_now);
    }

    void lossesOfOtherStreamsStayOut()
    {
        const Loss mine{.stream = m_key, .window = {m_now - 2h, m_now - 1h}, .code = u"AF20051"_s, .reason = u"gone"_s};
        Loss other = mine;
        other.stream.stream = Stream::AuditSharePoint;
        StreamProgress progress;
        progress.complete = WindowSet({{m_now - 168h, m_now}});
        progress.listedTo = m_now;
        const auto found = coverageOf(progress, {mine, other}, m_key, m_now);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].state, StretchState::Lost);
        QCOMPARE(found[1].reason, u"AF20051 gone"_s);
    }
};

QTEST_GUILESS_MAIN(CoverageReportTest)
#include "coveragereport_test.moc"
