// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/onboarder.h"
#include "setup/tenantupkeep.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Onboarder;

namespace {

SimulatorOptions small(int tenants = 1)
{
    SimulatorOptions options;
    options.tenants = tenants;
    options.backlog = 200;
    return options;
}

std::shared_ptr<CredentialInput> secretOf(const QString &value)
{
    return std::make_shared<CredentialInput>(std::move(*secretInput(Secret(value.toUtf8()))));
}

/// An onboarded tenant, collected once.
Tenant onboarded(Onboarder &desk, int index = 0)
{
    TenantDraft draft = desk.pasted(desk.tenant(index).clientSecret, index);
    draft.tags = {u"gold"_s};
    const auto tenant = desk.rig.clock.run(desk.onboarding->finish(draft));
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().message));
    test::expectSuccess(desk.rig.clock.run(desk.rig.engine().reload()));
    desk.rig.collectOnce();
    return *tenant;
}

Tenant stored(Onboarder &desk, const TenantId &id)
{
    const auto tenants = desk.rig.clock.run(desk.rig.store().tenants()).value();
    return *std::find_if(tenants.begin(), tenants.end(), [&](const Tenant &one) { return one.id == id; });
}

QByteArray heldSecret(Onboarder &desk, const Tenant &tenant)
{
    return desk.rig.clock.run(desk.rig.secrets.read(tenant.app.credential.id))->bytes();
}

} // namespace

class UpkeepFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWrongCredentialDoesNotTakeThePlaceOfAGoodOne()
    {
        Onboarder desk(small());
        const Tenant tenant = onboarded(desk);
        const int held = desk.rig.secrets.size();
        TenantUpkeep upkeep(desk.parts());
        const auto wrong = desk.rig.clock.run(upkeep.rotate(tenant.id, secretOf(u"not~the~secret"_s), 1min, {}));
        QCOMPARE(wrong.error().code, u"AADSTS7000215"_s);
        QCOMPARE(stored(desk, tenant.id), tenant);
        QCOMPARE(heldSecret(desk, tenant), desk.tenant().clientSecret.toUtf8());
        QCOMPARE(desk.rig.secrets.size(), held);
    }

    void aNewSecretFromGraphIsUsedWithoutAGap()
    {
        SimulatorOptions options = small();
        options.directoryLag = 30s;
        Onboarder desk(options);
        const Tenant tenant = onboarded(desk);
        const QString id =
            desk.inDirectory(u"/applications(appId='%1')"_s.arg(tenant.app.clientId.value()))->value(u"id"_s).toString();
        AppCredentials credentials(desk.directory(), desk.rig.clock, id);
        const CredentialId fresh(u"test/fresh"_s);
        const CredentialOrder order{.kind = CredentialKind::ClientSecret, .name = u"rotated"_s, .months = 6};
        const auto added = desk.rig.clock.run(credentials.add(order, desk.rig.secrets, fresh, {}));
        QVERIFY(added);
        const auto secret = desk.rig.clock.run(desk.rig.secrets.read(fresh));
        auto input = secretInput(secret->copy(), added->reference.expires);
        TenantUpkeep upkeep(desk.parts());
        const auto rotated =
            desk.rig.clock.run(upkeep.rotate(tenant.id, std::make_shared<CredentialInput>(std::move(*input)), 2min, {}));
        QVERIFY2(rotated, rotated ? "" : qPrintable(rotated.error().message));
        QCOMPARE(rotated->app.credential.id, tenant.app.credential.id); // a running collector reads it by this name
        QCOMPARE(heldSecret(desk, *rotated), secret->bytes());
        QCOMPARE(rotated->app.credential.expires, added->reference.expires);
        desk.rig.poll(2h);
        QCOMPARE(desk.rig.total(u"lost"_s), 0);
    }

    void aCertificateTakesThePlaceOfASecret()
    {
        Onboarder desk(small());
        const Tenant tenant = onboarded(desk);
        const QString id =
            desk.inDirectory(u"/applications(appId='%1')"_s.arg(tenant.app.clientId.value()))->value(u"id"_s).toString();
        AppCredentials credentials(desk.directory(), desk.rig.clock, id);
        const CredentialId fresh(u"test/fresh"_s);
        const CredentialOrder order{.name = u"certificate"_s, .months = 6};
        QVERIFY(desk.rig.clock.run(credentials.add(order, desk.rig.secrets, fresh, {})));
        QCOMPARE(desk.rig.clock.run(credentials.list({}))->size(), 3); // two secrets and this one
        const auto pem = desk.rig.clock.run(desk.rig.secrets.read(fresh));
        auto input = certificateInput(*pem, Secret(), Secret(), desk.rig.clock.now());
        TenantUpkeep upkeep(desk.parts());
        const auto rotated =
            desk.rig.clock.run(upkeep.rotate(tenant.id, std::make_shared<CredentialInput>(std::move(*input)), 1min, {}));
        QVERIFY(rotated);
        QCOMPARE(rotated->app.credential.kind, CredentialKind::Certificate);
        QVERIFY(!desk.rig.secrets.contains(tenant.app.credential.id));
        QVERIFY(desk.rig.secrets.contains(rotated->app.credential.id));
        QVERIFY(desk.rig.clock.run(desk.rig.engine().reload()));
        desk.rig.poll(2h);
        QCOMPARE(desk.rig.total(u"lost"_s), 0);
    }

    void aTenantIsDisabledAndCatchesUp()
    {
        SimulatorOptions options = small();
        options.ratePerMinute = 20;
        Onboarder desk(options);
        const Tenant tenant = onboarded(desk);
        const StreamKey off{tenant.id, Stream::DlpAll};
        QVERIFY(desk.rig.clock.run(desk.rig.store().setState(off, StreamState::Off, {}, desk.rig.clock.now())));
        TenantUpkeep upkeep(desk.parts());
        QVERIFY(desk.rig.clock.run(upkeep.setEnabled(tenant.id, false)));
        QVERIFY(desk.rig.clock.run(upkeep.setEnabled(tenant.id, false))); // again: what was on is not forgotten
        const qint64 before = desk.rig.total(u"received"_s);
        desk.rig.poll(15min);
        QCOMPARE(desk.rig.total(u"received"_s), before);
        QVERIFY(desk.rig.clock.run(upkeep.setEnabled(tenant.id, true)));
        QCOMPARE(desk.rig.clock.run(desk.rig.store().progress(off))->state, StreamState::Off);
        QVERIFY(desk.rig.clock.run(desk.rig.store().setState(off, StreamState::Idle, {}, desk.rig.clock.now())));
        desk.rig.poll(15min);
        QVERIFY(desk.rig.total(u"received"_s) > before);
        QCOMPARE(desk.rig.clock.run(upkeep.notes(tenant.id))->tags, QStringList{u"gold"_s});
    }

    void removingSaysWhatGoesAndTakesIt()
    {
        Onboarder desk(small(2));
        const Tenant one = onboarded(desk, 0);
        Tenant two = onboarded(desk, 1);
        TenantUpkeep upkeep(desk.parts());
        const auto plan = desk.rig.clock.run(upkeep.planRemoval(one.id, {}));
        QVERIFY(plan->records > 0);
        QCOMPARE(plan->running.size(), 5);
        QVERIFY(!plan->sharesCredential);
        QVERIFY(desk.rig.clock.run(upkeep.remove(one.id, true, {})));
        QVERIFY(!desk.rig.secrets.contains(one.app.credential.id));
        QCOMPARE(desk.rig.clock.run(desk.rig.store().tenants())->size(), size_t(1));
        const Tenant back = onboarded(desk, 0); // its subscriptions were stopped
        const auto again = desk.rig.clock.run(desk.rig.source().subscriptions({back, desk.rig.cloud->cloud(), {}}, {}));
        QVERIFY(again);

        Tenant sharing = back;
        sharing.app.credential = two.app.credential;
        QVERIFY(desk.rig.clock.run(desk.rig.store().saveTenant(sharing)));
        QVERIFY(desk.rig.clock.run(upkeep.planRemoval(two.id, {}))->sharesCredential);
        QVERIFY(desk.rig.clock.run(upkeep.remove(two.id, false, {})));
        QVERIFY(desk.rig.secrets.contains(two.app.credential.id));
    }

    void nothingGoesWhereSubscriptionsCannotBeStopped()
    {
        Onboarder desk(small());
        const Tenant tenant = onboarded(desk);
        TenantUpkeep upkeep(desk.parts());
        desk.rig.network->pull();
        QCOMPARE(desk.rig.clock.run(upkeep.remove(tenant.id, true, {})).error().kind, ErrorKind::Network);
        QCOMPARE(stored(desk, tenant.id), tenant);
        QVERIFY(desk.rig.clock.run(upkeep.remove(tenant.id, false, {})));
    }

    void settingsAreCloned()
    {
        Onboarder desk(small(2));
        Tenant model = onboarded(desk, 0);
        const Tenant other = onboarded(desk, 1);
        model.since = desk.rig.clock.now() - 24h;
        QVERIFY(desk.rig.clock.run(desk.rig.store().saveTenant(model)));
        QVERIFY(desk.rig.clock.run(
            desk.rig.store().setState({model.id, Stream::DlpAll}, StreamState::Off, {}, desk.rig.clock.now())));
        TenantUpkeep upkeep(desk.parts());
        const TenantNotes notes{.tags = {u"silver"_s}, .note = u"mine"_s, .paused = {}};
        QVERIFY(desk.rig.clock.run(upkeep.saveNotes(model.id, notes)));
        QVERIFY(desk.rig.clock.run(upkeep.cloneSettings(model.id, other.id)));
        QCOMPARE(stored(desk, other.id).since, model.since);
        QCOMPARE(desk.rig.clock.run(desk.rig.store().progress({other.id, Stream::DlpAll}))->state, StreamState::Off);
        QCOMPARE(desk.rig.clock.run(upkeep.notes(other.id))->tags, QStringList{u"silver"_s});
        QCOMPARE(desk.rig.clock.run(upkeep.notes(other.id))->note, QString());
    }

    void theEndOfASecretIsReadWhereThatIsAllowed()
    {
        Onboarder desk(small());
        const Tenant tenant = onboarded(desk);
        TenantUpkeep upkeep(desk.parts());
        QCOMPARE(desk.rig.clock.run(upkeep.readExpiry(tenant.id, {})).error().kind, ErrorKind::Forbidden);
        desk.allowReadingApplications();
        const auto expires = desk.rig.clock.run(upkeep.readExpiry(tenant.id, {}));
        QVERIFY2(expires, expires ? "" : qPrintable(expires.error().message));
        QVERIFY(*expires > desk.rig.clock.now());
        QCOMPARE(stored(desk, tenant.id).app.credential.expires, *expires);
    }
};

QTEST_GUILESS_MAIN(UpkeepFlowTest)
#include "upkeep_flow_test.moc"
