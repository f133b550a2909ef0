// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/planner.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace std::chrono_literals;

namespace {

Instant at(const char *text)
{
    return *parseIso(std::string_view(text));
}

const Instant noon = at("2026-11-23T12:00:00.700Z");

} // namespace

class PlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewStreamIsListedAsFarBackAsTheServiceGoes()
    {
        const auto windows = planListing({.now = noon});
        QCOMPARE(windows.size(), size_t(8));
        QCOMPARE(windows.front(), (Window{at("2026-11-23T00:00:00Z"), at("2026-11-23T12:00:00Z")}));
        QCOMPARE(windows[1], (Window{at("2026-11-16T12:05:00Z"), at("2026-11-17T00:00:00Z")}));
        QCOMPARE(windows.back(), (Window{at("2026-11-22T00:00:00Z"), at("2026-11-23T00:00:00Z")}));
    }

    void windowsTileAndStayWithinADay()
    {
        const Window range{at("2026-11-20T13:00:00Z"), at("2026-11-23T01:00:00Z")};
        Instant expected = range.start;
        for (const Window &window : tile(range)) {
            QCOMPARE(window.start, expected);
            QVERIFY(window.length() <= widestWindow);
            expected = window.end;
        }
        QCOMPARE(expected, range.end);
    }

    void onlyWhatIsNotSettledIsListedAgain()
    {
        PlanInput input{.now = noon};
        input.settled.add({at("2026-11-10T00:00:00Z"), at("2026-11-20T06:00:00Z")});
        input.settled.add({at("2026-11-20T08:00:00Z"), at("2026-11-23T10:00:00Z")});
        const auto windows = planListing(input);
        QCOMPARE(windows.size(), size_t(2));
        QCOMPARE(windows[0], (Window{at("2026-11-23T10:00:00Z"), at("2026-11-23T12:00:00Z")}));
        QCOMPARE(windows[1], (Window{at("2026-11-20T06:00:00Z"), at("2026-11-20T08:00:00Z")}));
    }

    void aSweepListsSettledWindowsAgain()
    {
        PlanInput input{.now = noon, .sweep = true};
        input.settled.add({at("2026-11-10T00:00:00Z"), noon});
        QCOMPARE(planListing(input).size(), size_t(8));
    }

    void sinceLimitsTheReach()
    {
        const auto windows = planListing({.now = noon, .since = at("2026-11-23T11:30:00Z")});
        QCOMPARE(windows.size(), size_t(1));
        QCOMPARE(windows.front(), (Window{at("2026-11-23T11:30:00Z"), at("2026-11-23T12:00:00Z")}));
        QVERIFY(planListing({.now = noon, .since = noon + 1h}).empty());
    }

    void backfillAsksForWhatTheCoverageLacksAndTheServiceStillHas()
    {
        WindowSet complete;
        complete.add({at("2026-11-21T00:00:00Z"), at("2026-11-22T00:00:00Z")});
        const auto windows = planBackfill({at("2026-11-01T00:00:00Z"), at("2026-11-22T03:00:00Z")}, complete, noon);
        QCOMPARE(windows.front().start, at("2026-11-16T12:05:00Z"));
        QCOMPARE(windows.back(), (Window{at("2026-11-22T00:00:00Z"), at("2026-11-22T03:00:00Z")}));
        for (const Window &window : windows)
            QVERIFY(intersection(window, complete.windows().front()).isEmpty());
        QVERIFY(planBackfill({at("2026-11-01T00:00:00Z"), at("2026-11-02T00:00:00Z")}, {}, noon).empty());
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "planner_test.moc"
