// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/computercheck.h"
#include "support/memorysecrets.h"
#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ComputerCheckTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    test::VirtualClock m_clock{parseIso(std::string_view("2026-11-22T12:00:00Z")).value()};
    test::MemorySecretStore m_secrets;

    QList<CheckResult> check(const Result<Response> &signIn, const Result<Response> &feed)
    {
        test::ScriptedTransport transport;
        transport.expect(test::getOf("/common/v2.0/.well-known/openid-configuration"), signIn);
        transport.expect(test::getOf("/api/v1.0"), feed);
        const ComputerCheck asked{.transport = transport,
            .secrets = m_secrets,
            .clock = m_clock,
            .cloud = builtinClouds().constFirst(),
            .directory = m_folder.path()};
        auto results = m_clock.run(checkComputer(&asked, {}));
        [&] { QVERIFY(transport.hostsWithToken().isEmpty()); }();
        return results;
    }

private Q_SLOTS:
    void allIsWell()
    {
        const auto found = check(test::reply(200, "{}", {{"date", "Sun, 22 Nov 2026 12:00:01 GMT"}}), test::reply(401));
        QCOMPARE(found.size(), 4);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(found[i].state, CheckState::Passed);
        QVERIFY(found[2].detail.contains("login.microsoftonline.com"_L1) && found[2].detail.contains("manage.office.com"_L1));
    }

    void aWrongClockIsToldByMicrosoftsDate()
    {
        const auto found = check(test::reply(200, "{}", {{"date", "Sun, 22 Nov 2026 12:07:00 GMT"}}), test::reply(401));
        QCOMPARE(found[1].state, CheckState::Problem);
        QVERIFY2(found[1].detail.startsWith("Seconds behind"_L1), qPrintable(found[1].detail));
    }

    void withoutANetworkTheClockIsNotKnown()
    {
        const Error away{.kind = ErrorKind::Network, .code = u"HostNotFound"_s};
        const auto found = check(fail(away), fail(away));
        QCOMPARE(found[1].state, CheckState::Skipped);
        QCOMPARE(found[2].state, CheckState::Problem);
        QCOMPARE(found[2].error->code, u"HostNotFound"_s);
    }

    void aLockedKeychainIsAProblemOfItsOwn()
    {
        m_secrets.setTrouble(Error{.kind = ErrorKind::KeychainLocked, .code = u"KeychainLocked"_s});
        const auto found = check(test::reply(200, "{}"), test::reply(401));
        QCOMPARE(found[0].state, CheckState::Problem);
        QCOMPARE(found[0].error->kind, ErrorKind::KeychainLocked);
        QCOMPARE(found[2].state, CheckState::Passed);
    }

    void aSmallDiskIsSaidBeforeItIsFull()
    {
        QCOMPARE(diskResult(100ll << 30).state, CheckState::Passed);
        QCOMPARE(diskResult(2ll << 30).state, CheckState::Warning);
        QCOMPARE(diskResult(100ll << 20).state, CheckState::Problem);
        QCOMPARE(clockResult(29s).state, CheckState::Passed);
        QCOMPARE(clockResult(-31s).state, CheckState::Warning);
        QCOMPARE(clockResult(300s).state, CheckState::Problem);
    }
};

QTEST_GUILESS_MAIN(ComputerCheckTest)
#include "computercheck_test.moc"
