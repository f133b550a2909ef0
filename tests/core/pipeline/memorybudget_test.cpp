// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/taskscope.h"
#include "pipeline/memorybudget.h"
#include "support/virtualclock.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const TenantId slow(u"slow"_s);
const TenantId other(u"other"_s);
const TenantId third(u"third"_s);

Task<> take(MemoryBudget &memory, TenantId tenant, qint64 bytes, std::stop_token stop, int *granted)
{
    const bool taken = co_await memory.acquire(tenant, bytes, stop);
    *granted += taken ? 1 : 0;
}

struct Takers {
    MemoryBudget memory{1200};
    TaskScope scope;
    std::stop_source stop;

    ~Takers()
    {
        stop.request_stop();
        test::VirtualClock::handleEvents();
    }

    void ask(const TenantId &tenant, qint64 bytes, int count, int *granted)
    {
        for (int i = 0; i < count; ++i)
            scope.spawn(take(memory, tenant, bytes, stop.get_token(), granted));
        test::VirtualClock::handleEvents();
    }
};

} // namespace

class MemoryBudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTenantAloneReachesHalf()
    {
        Takers takers;
        int granted = 0;
        takers.ask(slow, 100, 20, &granted);
        QCOMPARE(granted, 6);
        takers.memory.release(slow, 100);
        test::VirtualClock::handleEvents();
        QCOMPARE(granted, 7);
    }

    void aTenantWhoseBlobsNeverComeLeavesRoomForOthers()
    {
        Takers takers;
        int first = 0;
        int second = 0;
        int last = 0;
        takers.ask(slow, 100, 20, &first);
        takers.ask(other, 100, 20, &second);
        takers.ask(third, 100, 20, &last);
        QCOMPARE(first, 6);
        QVERIFY(second >= 2);
        QVERIFY(last >= 1);
        const int before = last;
        takers.memory.release(third, 100); // what it gives back is its own again, however long others wait
        test::VirtualClock::handleEvents();
        QCOMPARE(last, before + 1);
    }

    void theLastPartIsForThoseWhoHoldNothing()
    {
        Takers takers;
        int granted = 0;
        takers.memory.takeAnyway(other, 1110);
        takers.ask(slow, 40, 2, &granted);
        QCOMPARE(granted, 1);
    }

    void aRequestLargerThanEverythingGoesAlone()
    {
        Takers takers;
        int granted = 0;
        int huge = 0;
        takers.ask(slow, 100, 1, &granted);
        takers.ask(other, 5000, 1, &huge);
        QCOMPARE(huge, 0);
        takers.memory.release(slow, 100);
        test::VirtualClock::handleEvents();
        QCOMPARE(huge, 1);
        QCOMPARE(takers.memory.inUse(), 5000);
        takers.memory.release(other, 5000);
        QCOMPARE(takers.memory.inUse(), 0);
    }

    void stopLetsEveryoneGo()
    {
        Takers takers;
        int granted = 0;
        takers.ask(slow, 600, 3, &granted);
        QCOMPARE(granted, 1);
        takers.stop.request_stop();
        test::VirtualClock::handleEvents();
        QCOMPARE(takers.scope.running(), 0);
        QCOMPARE(takers.memory.inUse(), 600);
        takers.memory.release(slow, 600);
        QCOMPARE(takers.memory.inUse(), 0);
    }
};

QTEST_GUILESS_MAIN(MemoryBudgetTest)
#include "memorybudget_test.moc"
