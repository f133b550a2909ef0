// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What listings of Microsoft Graph follow: windows, pages in order of time, streams that rest.
#include "pipeline/orderedpages.h"
#include "pipeline/parkedstreams.h"
#include "pipeline/planner.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant noon = *parseIso(std::string_view("2026-11-23T12:00:00Z"));

std::vector<RecordRef> recordsAt(const std::vector<std::optional<Milliseconds>> &times)
{
    std::vector<RecordRef> records;
    for (const auto &time : times) {
        RecordRef record;
        if (time)
            record.eventTime = noon + *time;
        records.push_back(record);
    }
    return records;
}

PlanInput graphInput()
{
    PlanInput input;
    input.now = noon;
    input.rules = listingRules(Stream::GraphSignInsInteractive);
    return input;
}

StreamProgress parkedSince(Instant at, const QString &code)
{
    StreamProgress progress;
    progress.state = StreamState::Parked;
    progress.lastError = Error{.kind = ErrorKind::Forbidden, .code = code};
    progress.lastErrorAt = at;
    return progress;
}

constexpr Stream stream = Stream::GraphSignInsInteractive;
const QString noLicence = u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s;

} // namespace

class GraphRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesInOrderAreCompleteUpToTheLastStored()
    {
        OrderedPages pages;
        QVERIFY(!pages.completeTo());
        const size_t first = pages.begin();
        const size_t second = pages.begin();
        const size_t third = pages.begin();
        pages.read(first, recordsAt({0ms, 1s, 1s, 2500ms}));
        pages.read(second, recordsAt({2500ms, 5s}));
        pages.read(third, recordsAt({6s}));
        pages.stored(second);
        QVERIFY(!pages.completeTo()); // the first may still fail
        pages.stored(first);
        QCOMPARE(pages.completeTo(), noon + 5s);
        pages.stored(third);
        QCOMPARE(pages.completeTo(), noon + 6s);
    }

    void onlyWholeSecondsAreComplete()
    {
        OrderedPages pages;
        const size_t page = pages.begin();
        pages.read(page, recordsAt({0ms, 2999ms}));
        pages.stored(page);
        QCOMPARE(pages.completeTo(), noon + 2s); // more of this second may stand on the next page
    }

    void disorderEndsWhatCanBeSaid_data()
    {
        QTest::addColumn<std::vector<RecordRef>>("records");
        QTest::newRow("within the page") << recordsAt({5s, 4s, 6s});
        QTest::newRow("against the page before") << recordsAt({500ms, 6s});
        QTest::newRow("a record without a time") << recordsAt({5s, {}, 6s});
    }

    void disorderEndsWhatCanBeSaid()
    {
        QFETCH(std::vector<RecordRef>, records);
        OrderedPages pages;
        const size_t first = pages.begin();
        const size_t second = pages.begin();
        pages.read(first, recordsAt({0ms, 3s}));
        pages.read(second, records);
        pages.stored(first);
        pages.stored(second);
        QCOMPARE(pages.completeTo(), noon + 3s);
    }

    void pagesKnownFromBeforeAndEmptyOnesDoNotStopIt()
    {
        OrderedPages pages;
        pages.stored(pages.begin());
        pages.stored(pages.begin());
        QVERIFY(!pages.completeTo());
        const size_t page = pages.begin();
        pages.read(page, recordsAt({1s, 4s}));
        pages.stored(page);
        QCOMPARE(pages.completeTo(), noon + 4s);
    }

    void theFirstListingIsOneWindowOfThirtyDays()
    {
        const auto windows = planListing(graphInput());
        QCOMPARE(windows.size(), size_t(1));
        QCOMPARE(windows.front(), (Window{noon - 24h * 30 + 5min, noon}));
    }

    void catchingUpListsThePresentFirst()
    {
        PlanInput input = graphInput();
        input.complete.add({noon - 24h * 30, noon - 24h * 9});
        input.settled = input.complete;
        const auto windows = planListing(input);
        QCOMPARE(windows.size(), size_t(2));
        QCOMPARE(windows[0], (Window{noon - 2h, noon}));
        QCOMPARE(windows[1], (Window{noon - 24h * 9, noon - 2h}));
    }

    void aBriefListingGoesBackAQuarterOfAnHour()
    {
        PlanInput input = graphInput();
        input.complete.add({noon - 24h * 30, noon - 1min});
        input.settled.add({noon - 24h * 30, noon - 2h});
        QCOMPARE(planListing(input), (std::vector<Window>{{noon - 2h, noon}}));
        input.briefFrom = noon - 1min - briefOverlap;
        QCOMPARE(planListing(input), (std::vector<Window>{{noon - 16min, noon}}));
        input.complete.remove({noon - 90min, noon - 80min}); // a hole is not forgotten over it
        QCOMPARE(planListing(input), (std::vector<Window>{{noon - 16min, noon}, {noon - 90min, noon - 80min}}));
    }

    void aSweepGoesBackTwoDays()
    {
        PlanInput input = graphInput();
        input.complete.add({noon - 24h * 30, noon});
        input.settled.add({noon - 24h * 30, noon - 2h});
        input.briefFrom = noon - 15min;
        input.sweep = true;
        const auto windows = planListing(input);
        QCOMPARE(windows.front().end, noon);
        QCOMPARE(windows.back().start, noon - 48h);
        Milliseconds length(0);
        for (const Window &window : windows)
            length += window.length();
        QCOMPARE(length, Milliseconds(48h));
    }

    void theActivityApiIsPlannedInDaysAsBefore()
    {
        PlanInput input;
        input.now = noon;
        input.rules = listingRules(Stream::AuditExchange);
        QCOMPARE(planListing(input).size(), size_t(8));
        QCOMPARE(planBackfill({noon - 24h * 30, noon}, {}, noon, listingRules(Stream::AuditExchange)).size(), size_t(8));
        QCOMPARE(planBackfill({noon - 24h * 20, noon}, {}, noon, listingRules(stream)),
            (std::vector<Window>{{noon - 24h * 20, noon}}));
    }

    void aLicenceIsAskedForOnceADayAndAPermissionOnceAnHour()
    {
        ParkedStreams parked;
        parked.park(stream, ParkReason::Licence, noon);
        QVERIFY(parked.isParked(stream, {}, noon + 23h));
        QVERIFY(!parked.isParked(stream, {}, noon + 24h));
        parked.park(stream, ParkReason::Permission, noon);
        QVERIFY(parked.isParked(stream, {}, noon + 59min));
        QVERIFY(!parked.isParked(stream, {}, noon + 1h));
        QVERIFY(!parked.isParked(stream, {}, noon - 1min)); // the clock was set back: no rest of unknown length
        QVERIFY(!parked.isParked(Stream::GraphDirectoryAudits, {}, noon));
    }

    void anEarlierRunIsRememberedUntilReleased()
    {
        ParkedStreams parked;
        const StreamProgress remembered = parkedSince(noon - 3h, noLicence);
        QVERIFY(parked.isParked(stream, remembered, noon));
        QVERIFY(!parked.isParked(stream, remembered, noon + 22h));
        parked.releaseAll();
        QVERIFY(!parked.isParked(stream, remembered, noon));

        ParkedStreams fresh;
        fresh.releaseAll();
        QVERIFY(!fresh.isParked(stream, remembered, noon));
        ParkedStreams other;
        QVERIFY(!other.isParked(stream, parkedSince(noon - 3h, u"AADSTS7000222"_s), noon));
    }

    void aGrantReleasesWhatLackedThePermissionOnly()
    {
        ParkedStreams parked;
        parked.park(stream, ParkReason::Permission, noon);
        parked.park(Stream::GraphDirectoryAudits, ParkReason::Licence, noon);
        parked.release(ParkReason::Permission);
        QVERIFY(!parked.isParked(stream, {}, noon));
        QVERIFY(parked.isParked(Stream::GraphDirectoryAudits, {}, noon));
    }
};

QTEST_GUILESS_MAIN(GraphRulesTest)
#include "graphrules_test.moc"
