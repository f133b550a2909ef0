// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"
#include "setup/tenantcheck.h"
#include "setup/tenantlookup.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using test::Rig;

namespace {

QList<CheckResult> check(Rig &rig)
{
    TenantCheck tenantCheck(rig.tokens(), rig.source(), rig.clock);
    const Tenant tenant = rig.clock.run(rig.store().tenants())->front();
    return rig.clock.run(tenantCheck.run({tenant, rig.cloud->cloud(), {}}, {}));
}

SimulatorOptions with(const QString &fault)
{
    SimulatorOptions options;
    options.backlog = 100;
    if (!fault.isEmpty())
        options.faults = {*parseFault(fault)};
    return options;
}

} // namespace

class SetupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodTenantPassesAndNothingIsChangedThere()
    {
        Rig rig(with({}));
        const auto before = check(rig);
        QCOMPARE(worstOf(before), CheckState::Warning); // nothing is subscribed yet
        QCOMPARE(check(rig).size(), before.size());
        rig.collectOnce();
        QCOMPARE(worstOf(check(rig)), CheckState::Passed);
        QCOMPARE(rig.violations(), 0);
    }

    void aMissingRoleIsNamedAndEndsTheCheck()
    {
        Rig rig(with(u"no-role"_s));
        const auto results = check(rig);
        QCOMPARE(worstOf(results), CheckState::Problem);
        QCOMPARE(results.at(1).subject, u"ActivityFeed.Read"_s);
        QCOMPARE(results.at(1).state, CheckState::Problem);
        QVERIFY(!results.at(1).detail.isEmpty());
    }

    void auditingSwitchedOffIsNamed()
    {
        Rig rig(with(u"auditing-off"_s));
        const auto results = check(rig);
        QCOMPARE(results.at(0).state, CheckState::Passed);
        QVERIFY(worstOf(results) != CheckState::Passed);
    }

    void aDomainLeadsToItsTenant()
    {
        Rig rig(with({}));
        TenantLookup lookup(*rig.transport);
        const SimulatedTenant simulated = rig.cloud->tenants().front();
        QCOMPARE(
            rig.clock.run(lookup.resolve(rig.cloud->cloud(), simulated.domain, {})), Result<TenantId>(TenantId(simulated.id)));
        QCOMPARE(rig.clock.run(lookup.resolve(rig.cloud->cloud(), u"nobody.example"_s, {})).error().code, u"AADSTS90002"_s);
        QCOMPARE(rig.clock.run(lookup.resolve(rig.cloud->cloud(), u"not a domain"_s, {})).error().kind, ErrorKind::Usage);
    }

    void onlyDomainsAreDomains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("domain");
        for (const char *good : {"contoso.com", "a-b.onmicrosoft.com", "x1.example"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
            {"", "contoso", "-a.com", "a..com", "a.com/evil", "a b.com", "user@a.com", "a.c", "a.com?x=1", "../a.com"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << false;
    }

    void onlyDomainsAreDomains()
    {
        QFETCH(QString, text);
        QFETCH(bool, domain);
        QCOMPARE(isDomain(text), domain);
    }

    void aStrangeConfigurationNamesNoTenant()
    {
        for (const char *json :
            {"", "[]", "{}", "{\"token_endpoint\":7}", "{\"token_endpoint\":\"https://login.example/common/oauth2\"}"})
            QCOMPARE(tenantOfOpenIdConfiguration(json).error().kind, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(SetupTest)
#include "setup_test.moc"
