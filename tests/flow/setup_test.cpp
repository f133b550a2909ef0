// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"
#include "setup/arrival.h"
#include "setup/tenantcheck.h"
#include "setup/tenantlookup.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Rig;

namespace {

QList<CheckResult> check(Rig &rig)
{
    TenantCheck tenantCheck(rig.tokens(), rig.source(), rig.clock);
    const Tenant tenant = rig.clock.run(rig.store().tenants())->front();
    return rig.clock.run(tenantCheck.run({tenant, rig.cloud->cloud(), {}}, {}));
}

/// Reads the arrival of what the rig sent, as the sending app.
class Reading {
public:
    explicit Reading(Rig &rig)
        : m_rig(rig)
        , m_query(*rig.network, rig.ours)
        , m_arrival({rig.store(), m_query, rig.ours})
        , m_target{rig.clock.run(rig.store().destinations())->front(), rig.cloud->cloud()}
    {
        std::get<LogsIngestionTarget>(m_target.destination.target).workspaceId = rig.cloud->destination().workspaceId;
    }

    HourProof ask()
    {
        const Destination &parent = m_target.destination;
        const AzureAccess reader{m_target.cloud, parent.parent, parent.app, borrowed(m_rig.tokens())};
        return *m_rig.clock.run(m_arrival.ask(m_target, reader, m_rig.ours.now() - 24h, {}));
    }
    HourProof known() { return *m_rig.clock.run(m_arrival.known(m_target.destination, m_rig.ours.now() - 24h)); }

private:
    Rig &m_rig;
    LogQuery m_query;
    Arrival m_arrival;
    SinkTarget m_target;
};

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

    void whatIsCollectedIsProvenToHaveArrived()
    {
        Rig rig(with({}));
        rig.collectOnce();
        Reading reading(rig);
        QVERIFY(!reading.known().hours.front().arrived);
        const HourProof proof = reading.ask();
        QCOMPARE(proof.reading, ProofReading::Asked);
        QCOMPARE(proof.sum().collected, rig.counts().records);
        QCOMPARE(proof.sum().ended, proof.sum().collected);
        QCOMPARE(proof.sum().unexplained, 0u);
        QVERIFY(proof.hours.front().asked.has_value());
        const HourProof kept = reading.known();
        QCOMPARE(kept.hours, proof.hours);
        const auto pace = rig.engine().sendingPace(rig.clock.run(rig.store().destinations())->front().id);
        QVERIFY(pace && pace->requests > 0 && pace->records == qint64(proof.sum().collected) && pace->throttled == 0);
        QCOMPARE(rig.violations(), 0);
    }

    void whatArrivedTwiceCountsOnce()
    {
        Rig rig(with(u"sink-drop=3"_s));
        rig.collectOnce();
        const HourProof proof = Reading(rig).ask();
        QCOMPARE(proof.sum().ended, proof.sum().collected);
        quint64 twice = 0;
        for (const ProofHour &hour : proof.hours)
            twice += hour.twice;
        QCOMPARE(twice, quint64(rig.total(u"doubled"_s)));
        QVERIFY(twice > 0);
    }

    void whatIsNotVisibleYetIsOnTheWay()
    {
        Rig rig(with(u"ingestion-delay=300"_s));
        rig.collectOnce();
        Reading reading(rig);
        const HourProof early = reading.ask();
        QCOMPARE(early.sum().ended, 0u);
        QCOMPARE(early.sum().unexplained, 0u);
        QCOMPARE(early.hours.front().onTheWay, early.hours.front().accepted);
        rig.clock.run(rig.clock.sleepFor(6min, {}));
        QCOMPARE(reading.ask().sum().ended, early.sum().collected);
    }

    void aRefusalToReadIsSaidAndTheFiguresStay()
    {
        Rig rig(with(u"query-forbidden"_s));
        rig.collectOnce();
        const HourProof proof = Reading(rig).ask();
        QCOMPARE(proof.reading, ProofReading::Refused);
        QCOMPARE(proof.refusal->kind, ErrorKind::Forbidden);
        QCOMPARE(proof.sum().ended, proof.sum().collected);
        QVERIFY(!proof.hours.front().arrived);
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
