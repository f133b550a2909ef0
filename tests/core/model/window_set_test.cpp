// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/window.h"

#include <QtTest/QTest>

#include <random>

using namespace tributary;

namespace {

Window window(int from, int to)
{
    return {fromUnixSeconds(from), fromUnixSeconds(to)};
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touchingWindowsBecomeOne()
    {
        WindowSet set({window(0, 10), window(20, 30), window(10, 20)});
        QCOMPARE(set.windows(), std::vector<Window>{window(0, 30)});
        QVERIFY(set.contains(window(5, 25)));
        QVERIFY(!set.contains(window(25, 31)));
    }

    void removingSplits()
    {
        WindowSet set({window(0, 30)});
        set.remove(window(10, 20));
        QCOMPARE(set.windows(), (std::vector<Window>{window(0, 10), window(20, 30)}));
        QCOMPARE(set.missingFrom(window(-5, 35)), (std::vector<Window>{window(-5, 0), window(10, 20), window(30, 35)}));
        QCOMPARE(set.within(window(5, 25)), (std::vector<Window>{window(5, 10), window(20, 25)}));
        QCOMPARE(set.lengthWithin(window(5, 25)), Milliseconds(10'000));
    }

    void emptyWindowsChangeNothing()
    {
        WindowSet set;
        set.add(window(5, 5));
        set.add(window(9, 3));
        QVERIFY(set.isEmpty());
        QVERIFY(set.contains(window(7, 7)));
        QVERIFY(set.missingFrom(window(4, 4)).empty());
    }

    /// Any sequence of additions and removals agrees with marking single seconds.
    void agreesWithCountingSeconds()
    {
        std::mt19937 random(7);
        std::array<bool, 200> marks{};
        WindowSet set;
        for (int step = 0; step < 2000; ++step) {
            const int from = int(random() % 200);
            const int to = std::min(200, from + int(random() % 30));
            const bool add = random() % 3 != 0;
            if (add)
                set.add(window(from, to));
            else
                set.remove(window(from, to));
            std::fill(marks.begin() + from, marks.begin() + to, add);
            for (int second = 0; second < 200; ++second)
                QCOMPARE(set.contains(window(second, second + 1)), marks[size_t(second)]);
            for (size_t i = 1; i < set.windows().size(); ++i)
                QVERIFY(set.windows()[i - 1].end < set.windows()[i].start);
        }
    }
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_set_test.moc"
