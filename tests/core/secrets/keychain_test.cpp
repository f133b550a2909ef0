// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"
#include "secrets/keychainstore.h"
#include "support/virtualclock.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <csignal>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CredentialId id(u"tributary/test/3f0d6c1e-0d9c-4a3f-9d5e-1f2a3b4c5d6e"_s);

/// The keyring's process, stopped: it takes requests and answers none.
class StoppedKeyring {
public:
    StoppedKeyring() { kill(pid(), SIGSTOP); }
    ~StoppedKeyring() { resume(); }
    void resume() { kill(pid(), SIGCONT); }
    [[nodiscard]] static pid_t pid() { return pid_t(qEnvironmentVariableIntValue("TRIBUTARY_KEYRING_PID")); }
};

QByteArray pemOf16Kilobytes()
{
    QByteArray pem = "-----BEGIN PRIVATE KEY-----\n"_ba;
    while (pem.size() < 16 * 1024)
        pem += QByteArray(64, char('A' + pem.size() % 26)) + '\n';
    return pem + "-----END PRIVATE KEY-----\n"_ba;
}

} // namespace

/// Runs under tests/support/with-keyring.sh, except for the case that wants no keychain.
class KeychainTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "saysThatThereIsNoKeychain") != 0)
            QVERIFY2(StoppedKeyring::pid() > 0, "run me under tests/support/with-keyring.sh");
    }

    void answersTheProbe()
    {
        KeychainStore store(u"Tributary test"_s);
        const auto probed = test::await(store.probe());
        QVERIFY2(probed.has_value(), probed ? "" : qPrintable(probed.error().message));
    }

    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("client secret") << "abc8Q~_+/.~-%&=?\\ \"'"_ba;
        QTest::newRow("unicode") << u"pässwörd \u4e2d\u6587 \U0001F511"_s.toUtf8();
        QTest::newRow("16 kB PEM") << pemOf16Kilobytes();
        QTest::newRow("bytes") << QByteArray("\0\xff\xfe\n\0", 5);
    }

    void keepsWhatWasWritten()
    {
        QFETCH(QByteArray, secret);
        KeychainStore store(u"Tributary test"_s);
        const auto written = test::await(store.write(id, Secret(secret)));
        QVERIFY(written.has_value());
        const auto read = test::await(store.read(id));
        QVERIFY(read.has_value());
        QCOMPARE(read->bytes(), secret);
        QVERIFY(read->bytes().isDetached());
    }

    void replacesAnEntry()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::await(store.write(id, Secret("first"_ba))).has_value());
        QVERIFY(test::await(store.write(id, Secret("second"_ba))).has_value());
        QCOMPARE(test::await(store.read(id))->bytes(), "second"_ba);
    }

    void servicesAreApart()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::await(store.write(id, Secret("mine"_ba))).has_value());
        KeychainStore other(u"Somebody else"_s);
        QCOMPARE(test::await(other.read(id)).error().kind, ErrorKind::NotFound);
    }

    void answersManyCallersAtOnce()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::await(store.write(id, Secret("shared"_ba))).has_value());
        std::vector<Task<Result<Secret>>> calls;
        for (int i = 0; i < 20; ++i)
            calls.push_back(store.read(id));
        for (auto &call : calls)
            QCOMPARE(test::await(std::move(call))->bytes(), "shared"_ba);
    }

    void removesAnEntryOnce()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::await(store.write(id, Secret("gone soon"_ba))).has_value());
        QVERIFY(test::await(store.remove(id)).has_value());
        QCOMPARE(test::await(store.read(id)).error().kind, ErrorKind::NotFound);
        QVERIFY(test::await(store.remove(id)).has_value());
    }

    void refusesAnEmptySecret()
    {
        KeychainStore store(u"Tributary test"_s);
        QCOMPARE(test::await(store.write(id, Secret())).error().kind, ErrorKind::Usage);
    }

    void doesNotWaitForEver()
    {
        KeychainStore store(u"Tributary test"_s, 100ms);
        QVERIFY(test::await(store.write(id, Secret("there"_ba))).has_value());
        StoppedKeyring keyring;
        const auto silent = test::await(store.read(id));
        QCOMPARE(silent.error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(silent.error().code, u"KeychainSilent"_s);

        const auto refused = test::await(store.write(id, Secret("later"_ba)));
        QCOMPARE(refused.error().kind, ErrorKind::KeychainLocked);

        keyring.resume();
        QTRY_VERIFY(test::await(store.read(id)).has_value());
        QCOMPARE(test::await(store.read(id))->bytes(), "there"_ba);
    }

    void tellsALockedKeyringFromAMissingEntry()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::await(store.write(id, Secret("behind a lock"_ba))).has_value());
        QVERIFY(test::lockKeyring());
        const CredentialId unknown(u"tributary/test/never"_s);
        QCOMPARE(test::await(store.probe()).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(test::await(store.read(id)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(test::await(store.read(unknown)).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(test::await(store.write(id, Secret("new"_ba))).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(test::await(store.remove(id)).error().kind, ErrorKind::KeychainLocked);
    }

    /// Locked in mid-run it says so as often as it is asked, and reads again as soon as somebody has opened it.
    void readsAgainAfterTheKeyringWasOpened()
    {
        KeychainStore store(u"Tributary test"_s);
        QVERIFY(test::unlockKeyring());
        QVERIFY(test::await(store.write(id, Secret("behind a lock"_ba))).has_value());
        QVERIFY(test::await(store.read(id)).has_value());
        QVERIFY(test::lockKeyring());
        for (int i = 0; i < 3; ++i) {
            const auto locked = test::await(store.read(id));
            QCOMPARE(locked.error().kind, ErrorKind::KeychainLocked);
            QCOMPARE(locked.error().code, u"KeychainLocked"_s);
        }
        QVERIFY(test::unlockKeyring());
        QCOMPARE(test::await(store.read(id))->bytes(), "behind a lock"_ba);
    }

    void saysThatThereIsNoKeychain_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("no-session") << u"KeychainNoSession"_s;
        QTest::newRow("no-service") << u"KeychainNoService"_s;
    }

    void saysThatThereIsNoKeychain()
    {
        QFETCH(QString, code);
        if (StoppedKeyring::pid() > 0)
            QSKIP("run by without-keyring.sh");
        KeychainStore store(u"Tributary test"_s);
        const auto probed = test::await(store.probe());
        QCOMPARE(probed.error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(probed.error().code, code);
        QCOMPARE(test::await(store.read(id)).error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(test::await(store.write(id, Secret("x"_ba))).error().kind, ErrorKind::KeychainMissing);
        QCOMPARE(test::await(store.remove(id)).error().kind, ErrorKind::KeychainMissing);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
