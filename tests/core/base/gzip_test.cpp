// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#include <QtTest/QTest>

using namespace tributary;

class GzipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packsAndUnpacks()
    {
        const QByteArray text = QByteArray("{\"Operation\":\"UserLoggedIn\"},").repeated(20'000);
        const QByteArray packed = gzip(text);
        QVERIFY(packed.size() * 10 < text.size());
        QCOMPARE(gunzip(packed, 10'000'000).value(), text);
    }

    void unpacksSeveralMembers() { QCOMPARE(gunzip(gzip("one") + gzip("two"), 100).value(), QByteArray("onetwo")); }

    void refusesWhatUnpacksTooLarge()
    {
        const auto result = gunzip(gzip(QByteArray(1'000'000, ' ')), 999'999);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::TooLarge);
    }

    void namesDamage()
    {
        QByteArray packed = gzip("something worth keeping");
        packed[packed.size() - 6] = char(packed[packed.size() - 6] ^ 0x55);
        QCOMPARE(gunzip(packed, 1000).error().kind, ErrorKind::Malformed);
        QCOMPARE(gunzip(QByteArray("<html>"), 1000).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(GzipTest)
#include "gzip_test.moc"
