// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/lanequeue.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// Takes all that may start and returns how many that were, per lane.
std::map<QString, int> startAll(LaneQueue<int> &queue)
{
    std::map<QString, int> started;
    while (const auto next = queue.next())
        ++started[next->first];
    return started;
}

void addMany(LaneQueue<int> &queue, const QString &lane, int count)
{
    for (int i = 0; i < count; ++i)
        queue.add(lane, i);
}

} // namespace

class LaneQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLaneAloneReachesHalf()
    {
        LaneQueue<int> queue(192);
        addMany(queue, u"a"_s, 500);
        QCOMPARE(startAll(queue).at(u"a"_s), 96);
        QCOMPARE(queue.held(), 96);
    }

    void lanesThatHangLeaveRoomForAnother()
    {
        LaneQueue<int> queue(192);
        for (int lane = 0; lane < 19; ++lane) {
            addMany(queue, QString::number(lane), 500);
            QVERIFY(startAll(queue).at(QString::number(lane)) >= 1);
        }
        QVERIFY(queue.held() < 192);
    }

    void neverHoldsMoreThanItHas()
    {
        LaneQueue<int> queue(10);
        for (int lane = 0; lane < 100; ++lane)
            addMany(queue, QString::number(lane), 3);
        startAll(queue);
        QCOMPARE(queue.held(), 10);
    }

    void aFreeSlotGoesToTheLaneHoldingFewest()
    {
        LaneQueue<int> queue(8);
        addMany(queue, u"busy"_s, 20);
        startAll(queue);
        addMany(queue, u"second"_s, 20);
        addMany(queue, u"third"_s, 1);
        queue.release(u"busy"_s);
        QCOMPARE(queue.next()->first, u"second"_s);
        QCOMPARE(queue.next()->first, u"third"_s);
    }

    void isFirstInFirstOutWithinALane()
    {
        LaneQueue<int> queue(8);
        addMany(queue, u"a"_s, 3);
        QCOMPARE(queue.next()->second, 0);
        QCOMPARE(queue.next()->second, 1);
        QCOMPARE(queue.next()->second, 2);
        QVERIFY(!queue.next());
    }

    void aSingleSlotServesEveryone()
    {
        LaneQueue<int> queue(1);
        addMany(queue, u"a"_s, 2);
        QVERIFY(queue.next());
        QVERIFY(!queue.next());
        queue.release(u"a"_s);
        QCOMPARE(queue.next()->second, 1);
    }

    void forgetsWhatIsRemoved()
    {
        LaneQueue<int> queue(1);
        addMany(queue, u"a"_s, 3);
        QVERIFY(queue.remove(u"a"_s, 0));
        QVERIFY(!queue.remove(u"a"_s, 0));
        QVERIFY(!queue.remove(u"b"_s, 1));
        QCOMPARE(queue.takeWaiting(), (std::vector<int>{1, 2}));
        QVERIFY(!queue.next());
    }
};

QTEST_GUILESS_MAIN(LaneQueueTest)
#include "lanequeue_test.moc"
