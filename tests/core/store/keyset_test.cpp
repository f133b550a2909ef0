// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyset.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <map>

using namespace tributary;

class KeySetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claimsOnce()
    {
        KeySet keys;
        QVERIFY(keys.claim({1, 2}));
        QVERIFY(!keys.claim({1, 2}));
        QVERIFY(keys.claim({2, 1}));
        QCOMPARE(keys.size(), size_t(2));
    }

    void takesTheKeyOfZeros()
    {
        KeySet keys;
        QVERIFY(keys.claim({}));
        QVERIFY(!keys.claim({}));
        keys.forget({});
        QVERIFY(!keys.claim({}));
        keys.release({});
        QVERIFY(keys.claim({}));
        keys.store({});
        keys.release({});
        QVERIFY(!keys.claim({}));
        QCOMPARE(keys.size(), size_t(1));
    }

    void releasesOnlyWhatIsClaimed()
    {
        KeySet keys;
        keys.claim({1, 1});
        keys.store({1, 1});
        keys.release({1, 1});
        QVERIFY(!keys.claim({1, 1}));
        keys.claim({2, 2});
        keys.forget({2, 2});
        QVERIFY(!keys.claim({2, 2}));
        keys.release({2, 2});
        QVERIFY(keys.claim({2, 2}));
        keys.release({3, 3});
        QCOMPARE(keys.size(), size_t(2));
    }

    void agreesWithAnOrderedMapOverRandomOperations()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        KeySet keys;
        std::map<RecordKey, bool> model; // true = claimed
        for (int i = 0; i < 300'000; ++i) {
            const RecordKey key{
                random.bounded(3u), random.bounded(6000u)}; // small numbers: many collisions, much closing of gaps
            const auto known = model.find(key);
            switch (random.bounded(4)) {
            case 0:
                QCOMPARE(keys.claim(key), known == model.end());
                model.emplace(key, true);
                break;
            case 1:
                keys.store(key);
                model[key] = false;
                break;
            case 2:
                keys.release(key);
                if (known != model.end() && known->second)
                    model.erase(known);
                break;
            default:
                keys.forget(key);
                if (known != model.end() && !known->second)
                    model.erase(known);
            }
            QCOMPARE(keys.size(), model.size());
        }
        for (quint64 high = 0; high < 3; ++high) {
            for (quint64 low = 0; low < 6000; ++low)
                QCOMPARE(keys.claim({high, low}), !model.contains({high, low}));
        }
    }

    void costsAtMostFortyBytesAKey()
    {
        KeySet keys;
        QRandomGenerator64 random(1);
        size_t most = 0;
        for (int i = 1; i <= 1'000'000; ++i) {
            keys.claim({random.generate(), random.generate()});
            if (i % 10'000 == 0 && i >= 100'000)
                most = std::max(most, keys.bytes() * 10 / size_t(i));
        }
        QVERIFY2(most < 400, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(KeySetTest)
#include "keyset_test.moc"
