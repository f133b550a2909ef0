// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"
#include "setup/provisioning.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SimulatorOptions optionsWith(const QStringList &faults)
{
    SimulatorOptions options;
    options.backlog = 0;
    for (const QString &fault : faults)
        options.faults.push_back(*parseFault(fault));
    return options;
}

/// A profile that provisions in a simulated Azure.
struct Bench {
    explicit Bench(const QStringList &faults = {})
        : rig(optionsWith(faults))
        , provisioning({*rig.network, rig.tokens(), rig.secrets, rig.store(), rig.sink(), encoder, rig.ours,
              [this](const QString &) -> Result<Cloud> { return rig.cloud->cloud(); },
              [](QString) -> Task<Result<void>> { co_return Result<void>(); }, [] { return 0.5; }})
    {
    }

    /// Signed in as the sending app, with the workspace chosen.
    DestinationDraft signedIn(const QString &workspace = u"law-soc"_s)
    {
        const SimulatedDestination parent = rig.cloud->destination();
        DestinationDraft draft = newDestinationDraft(rig.clock.now());
        draft.name = u"Meridian SOC"_s;
        draft.cloud = u"Simulated"_s;
        draft.parent = TenantId(parent.tenantId);
        const auto secret = std::make_shared<Secret>(parent.clientSecret.toLatin1());
        draft = *rig.clock.run(provisioning.useApp(draft, ClientId(parent.clientId), {}, secret, {}));
        const auto found = rig.clock.run(provisioning.workspaces(draft, {}, {}, {}));
        for (const Workspace &one : *found) {
            if (one.name == workspace)
                draft.workspace = one;
        }
        return draft;
    }

    ExistingResources existing(const DestinationDraft &draft) { return *rig.clock.run(provisioning.existing(draft, {}, {})); }

    Result<DestinationDraft> create(const DestinationDraft &draft)
    {
        last.clear();
        const ProvisioningPlan plan = planOf(draft, existing(draft));
        return rig.clock.run(
            provisioning.create(draft, {}, plan, [this](const ProvisioningStep &step) { last[step.id] = step; }, {}));
    }

    Result<DestinationDraft> test(const DestinationDraft &draft)
    {
        seen.clear();
        return rig.clock.run(provisioning.test(draft, {}, [this](const ProofStatus &status) { seen.push_back(status); }, {}));
    }

    [[nodiscard]] bool passed(ProofPhase phase) const
    {
        return std::any_of(seen.begin(), seen.end(), [phase](const ProofStatus &one) { return one.phase == phase; });
    }
    [[nodiscard]] QStringList notAlreadyThere() const
    {
        QStringList out;
        for (const auto &[id, step] : last) {
            if (step.state != ProvisioningState::AlreadyThere)
                out.append(id);
        }
        return out;
    }

    Rig rig;
    LogsIngestionEncoder encoder;
    Provisioning provisioning;
    std::map<QString, ProvisioningStep> last;
    std::vector<ProofStatus> seen;
};

} // namespace

class ProvisioningFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLoggingCategory::setFilterRules(u"tributary.*=false"_s);
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void makesEverythingAndProvesArrival()
    {
        Bench bench;
        const auto made = bench.create(bench.signedIn());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(bench.last.size(), 11u);
        for (const auto &[id, step] : bench.last)
            QVERIFY2(!step.error, qPrintable(id));
        QVERIFY(made->target.ruleId.startsWith(u"dcr-"_s));
        QVERIFY(made->target.ruleId != bench.rig.cloud->destination().ruleId);

        const auto proven = bench.test(*made);
        QVERIFY2(proven, proven ? "" : qPrintable(proven.error().message));
        QVERIFY(proven->accepted && proven->arrived);
        QVERIFY(bench.passed(ProofPhase::Accepted) && bench.passed(ProofPhase::Arrived));

        const auto destination = bench.rig.clock.run(bench.provisioning.finish(*proven));
        QVERIFY2(destination, destination ? "" : qPrintable(destination.error().message));
        QVERIFY(bench.rig.clock.run(bench.provisioning.drafts())->isEmpty());
        QCOMPARE(bench.rig.clock.run(bench.rig.store().destinations())->back(), *destination);
        QCOMPARE(bench.rig.violations(), 0);
        QCOMPARE(bench.rig.total(u"altered"_s), 0);
    }

    void runningAgainBreaksNothing()
    {
        Bench bench;
        const auto first = bench.create(bench.signedIn());
        QVERIFY(first);
        const auto again = bench.create(*first);
        QVERIFY(again);
        QCOMPARE(bench.notAlreadyThere(), QStringList{u"errorlog"_s});
        QCOMPARE(again->target, first->target);
        QCOMPARE(planOf(*again, bench.existing(*again)).steps.size(), qsizetype(bench.last.size()));
        QCOMPARE(bench.rig.violations(), 0);
    }

    void aDraftSurvivesTheProgram()
    {
        Bench bench;
        const auto made = bench.create(bench.signedIn());
        const auto drafts = bench.rig.clock.run(bench.provisioning.drafts());
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->front().target, made->target);
        QCOMPARE(drafts->front().step, DestinationStep::Test);
        QVERIFY(bench.rig.secrets.contains(made->app.credential.id));
        QVERIFY(bench.rig.clock.run(bench.provisioning.discard(*made)));
        QVERIFY(!bench.rig.secrets.contains(made->app.credential.id));
        QVERIFY(bench.rig.clock.run(bench.provisioning.drafts())->isEmpty());
    }

    void forgetsARefusedCredential()
    {
        Bench bench;
        const SimulatedDestination parent = bench.rig.cloud->destination();
        DestinationDraft draft = newDestinationDraft(bench.rig.clock.now());
        draft.cloud = u"Simulated"_s;
        draft.parent = TenantId(parent.tenantId);
        const auto wrong = std::make_shared<Secret>("Wr~8Qnotthesecretatall.................."_ba);
        const auto used = bench.rig.clock.run(bench.provisioning.useApp(draft, ClientId(parent.clientId), {}, wrong, {}));
        QCOMPARE(used.error().code, u"AADSTS7000215"_s);
        const auto drafts = bench.rig.clock.run(bench.provisioning.drafts());
        QVERIFY(drafts->front().app.credential.id.isEmpty());
    }

    void failsAndGoesOnLater_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("passes");
        QTest::newRow("no right to write") << u"arm-forbidden=600"_s << u"table/ChildO365AAD_CL"_s
                                           << u"AuthorizationFailed/azure"_s << u"does not have authorization"_s << true;
        QTest::newRow("no right to assign")
            << u"arm-no-roles=600"_s << u"role/sender"_s << u"AuthorizationFailed/azure"_s << u"roleAssignments"_s << true;
        QTest::newRow("table fails in the end")
            << u"arm-fails=1"_s << u"table/ChildO365AAD_CL"_s << u"InternalServerError"_s
            << u"SchemaBackendUnavailable (schema): The schema store did not answer."_s << true;
        QTest::newRow("operation of another host")
            << u"arm-foreign-link"_s << u"table/ChildO365AAD_CL"_s << QString() << u"files.example"_s << false;
    }

    void failsAndGoesOnLater()
    {
        QFETCH(QString, fault);
        QFETCH(QString, step);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(bool, passes);
        Bench bench({fault});
        const DestinationDraft draft = bench.signedIn();
        const auto made = bench.create(draft);
        QVERIFY(!made);
        if (!code.isEmpty())
            QCOMPARE(made.error().code, code);
        QVERIFY2(made.error().message.contains(words), qPrintable(made.error().message));
        QCOMPARE(bench.last[step].state, ProvisioningState::Failed);
        QCOMPARE(bench.last[u"function/ChildOfficeActivity"_s].state, ProvisioningState::Skipped);
        if (!passes)
            return;
        bench.rig.clock.advance(15min);
        const auto again = bench.create(draft);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(bench.test(*again)->arrived);
    }

    void waitsOutWhatPasses_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"arm-throttle=3", "arm-busy=20", "arm-slow=120", "arm-providers-off", "principal-pending=60",
                 "role-pending=1500", "ingestion-delay=300", "sink-outage=20", "unauthorized=4", "latency=400"})
            QTest::newRow(fault) << QString::fromLatin1(fault);
    }

    void waitsOutWhatPasses()
    {
        QFETCH(QString, fault);
        Bench bench({fault});
        const auto made = bench.create(bench.signedIn());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const auto proven = bench.test(*made);
        QVERIFY2(proven, proven ? "" : qPrintable(proven.error().message));
        QVERIFY(proven->arrived);
        QCOMPARE(bench.passed(ProofPhase::RolePending), fault.startsWith(u"role-pending"_s));
        QCOMPARE(bench.rig.violations(), 0);
    }

    void tellsAcceptedFromArrived()
    {
        Bench bench({u"ingestion-delay=7200"_s});
        const auto made = bench.create(bench.signedIn());
        const auto proven = bench.test(*made);
        QVERIFY(proven && proven->accepted && !proven->arrived);
        QCOMPARE(bench.seen.back().phase, ProofPhase::NotArrived);
    }

    void tellsThatTheWorkspaceDoesNotAnswer()
    {
        Bench bench({u"query-forbidden"_s});
        const auto made = bench.create(bench.signedIn());
        const auto proven = bench.test(*made);
        QVERIFY(proven && proven->accepted && !proven->arrived);
        QCOMPARE(bench.seen.back().phase, ProofPhase::CannotLook);
        QCOMPARE(bench.seen.back().error->code, u"InsufficientAccessError"_s);
    }

    void migratesAClassicTableOnlyWhenTold()
    {
        Bench bench;
        DestinationDraft draft = bench.signedIn();
        draft.target.o365Table = u"ChildO365Classic_CL"_s;
        const auto refused = bench.create(draft);
        QCOMPARE(refused.error().code, u"PlanObstacle"_s);
        QVERIFY(refused.error().message.contains(u"classic"_s));

        draft.extras.migrateClassic = true;
        const auto made = bench.create(draft);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(bench.last[u"migrate/ChildO365Classic_CL"_s].state, ProvisioningState::Done);
        const ExistingResources after = bench.existing(*made);
        const auto table = std::find_if(
            after.tables.begin(), after.tables.end(), [](const Table &one) { return one.name == u"ChildO365Classic_CL"_s; });
        QCOMPARE(table->kind, TableKind::Custom);
        QVERIFY(table->columns.contains(Column{u"UserId_s"_s, u"string"_s})); // what it had stays
        QVERIFY(bench.test(*made)->arrived);
    }

    void offersARuleThatIsThere()
    {
        Bench bench;
        DestinationDraft draft = bench.signedIn(u"law-collected"_s);
        const QList<RuleFit> fits = fitsOf(draft, bench.existing(draft));
        QCOMPARE(fits.size(), 1);
        QVERIFY2(fits.front().isUsable, qPrintable(fits.front().problems.join(u'\n')));
        draft = withRule(draft, fits.front().rule);
        QCOMPARE(draft.target.ruleId, bench.rig.cloud->destination().ruleId);
        QVERIFY(bench.test(draft)->arrived);

        const DestinationDraft other = bench.signedIn(u"law-soc"_s);
        const QList<RuleFit> unfit = fitsOf(other, bench.existing(other));
        QCOMPARE(unfit.size(), 1);
        QVERIFY(!unfit.front().isUsable && !unfit.front().problems.isEmpty());
    }

    void addsToTablesAndRulesWhatTheyLack()
    {
        Bench bench;
        DestinationDraft draft = bench.signedIn(u"law-collected"_s);
        draft.ruleName = u"child-o365"_s;
        const auto made = bench.create(draft);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->target.ruleId, bench.rig.cloud->destination().ruleId);
        QCOMPARE(bench.last[u"table/ChildO365AAD_CL"_s].state, ProvisioningState::Done);
        QCOMPARE(bench.last[u"role/sender"_s].state, ProvisioningState::AlreadyThere);
        QVERIFY(bench.test(*made)->arrived);
    }

    void stopsAtOnce()
    {
        Bench bench({u"arm-slow=600"_s});
        const DestinationDraft draft = bench.signedIn();
        const ProvisioningPlan plan = planOf(draft, bench.existing(draft));
        std::stop_source stop;
        const auto progress = [&stop](const ProvisioningStep &step) {
            if (step.state == ProvisioningState::Waiting)
                stop.request_stop();
        };
        const auto made = bench.rig.clock.run(bench.provisioning.create(draft, {}, plan, progress, stop.get_token()));
        QCOMPARE(made.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ProvisioningFlowTest)
#include "provisioning_flow_test.moc"
