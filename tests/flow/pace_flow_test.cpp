// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"
#include "model/settingtable.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Rig;

namespace {

constexpr int broken = 3; ///< the first tenants of a crowd

QJsonObject tenantReport(const Rig &rig, int index)
{
    return rig.cloud->report().value("tenants"_L1).toArray().at(index).toObject();
}

qint64 delayOf(const Rig &rig, const QString &name)
{
    return rig.cloud->report().value("delays"_L1).toObject().value(name).toInteger(-1);
}

/// A tenant with many small blobs at a service that takes 300 ms for an answer.
SimulatorOptions slowBacklog(qint64 blobs)
{
    SimulatorOptions options;
    options.backlog = blobs * 2;
    options.recordsPerBlob = 2;
    options.faults = {{Fault::Latency, 300, 0}};
    return options;
}

qint64 lostOf(const QJsonObject &tenant)
{
    qint64 lost = 0;
    const QJsonArray streams = tenant.value("streams"_L1).toArray();
    for (const auto &stream : streams)
        lost += stream.toObject().value("lost"_L1).toInteger();
    return lost;
}

} // namespace

/// How quotas are used, and who gets how much of them.
class PaceFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBacklogUsesTheQuotaAndIsNotRefused()
    {
        Rig rig(slowBacklog(6000));
        rig.engine().startPolling();
        constexpr Milliseconds time = 122s;
        rig.clock.run(rig.clock.sleepFor(time, {}));
        const QJsonObject tenant = tenantReport(rig, 0);
        const double share = double(tenant.value("requests"_L1).toInteger()) / (2000.0 * double(time / 1s) / 60.0);
        QVERIFY2(share >= 0.95, qPrintable(QString::number(share)));
        QVERIFY2(
            tenant.value("throttled"_L1).toInteger() <= 2, qPrintable(tenant.value("throttled"_L1).toVariant().toString()));
    }

    void settingsAreTakenUpWithoutANewStart()
    {
        const auto requestsIn = [](Rig &rig, Milliseconds time) {
            const qint64 before = tenantReport(rig, 0).value("requests"_L1).toInteger();
            rig.clock.run(rig.clock.sleepFor(time, {}));
            return tenantReport(rig, 0).value("requests"_L1).toInteger() - before;
        };
        Rig rig(slowBacklog(6000));
        rig.engine().startForwarding();
        rig.engine().startPolling();
        requestsIn(rig, 10s);
        test::expectSuccess(rig.clock.run(rig.engine().reload(collectorSettings({{u"request-share"_s, u"10"_s}}))));
        QVERIFY(rig.engine().isPolling());
        requestsIn(rig, 1min); // what the old share had used up counts for a minute
        const qint64 tenth = requestsIn(rig, 2min);
        QVERIFY2(tenth >= 300 && tenth <= 410, qPrintable(QString::number(tenth)));

        const KeptSettings faster{{u"request-share"_s, u"50"_s}, {u"outbox-limit"_s, u"1GB"_s}};
        test::expectSuccess(rig.clock.run(rig.engine().reload(collectorSettings(faster))));
        const qint64 half = requestsIn(rig, 1min);
        QVERIFY2(half >= 900 && half <= 1010, qPrintable(QString::number(half)));
        QCOMPARE(rig.status().outboxLimit, 1024ull * 1024 * 1024);
    }

    void aBackfillDoesNotDelayThePresent()
    {
        SimulatorOptions options = slowBacklog(4500);
        options.ratePerMinute = 60;
        Rig rig(options, {.pollInterval = 15s});
        const std::vector<Tenant> tenants = rig.clock.run(rig.store().tenants()).value();
        Tenant fresh = tenants.front();
        fresh.since = rig.clock.now() - 1h; // polls look at the last hour only
        test::expectSuccess(rig.clock.run(rig.store().saveTenant(fresh)));
        rig.restart();
        rig.engine().startForwarding();
        rig.engine().startPolling();
        const BackfillRequest request{fresh.id, rig.source().streams(), Window{rig.clock.now() - 24h * 7, rig.clock.now()}};
        std::stop_source stop;
        auto backfill = rig.engine().backfill(request, {}, stop.get_token());
        rig.clock.run(rig.clock.sleepFor(2min, {}));
        QVERIFY(!backfill.isReady());
        QVERIFY2(delayOf(rig, u"p95Ms"_s) <= 20'000, qPrintable(QString::number(delayOf(rig, u"p95Ms"_s))));
        stop.request_stop();
        rig.clock.run(std::move(backfill));
    }

    void tenantsThatAreThrottledOrHangDelayNoOther()
    {
        SimulatorOptions options;
        options.tenants = 24;
        options.backlog = qint64(options.tenants) * 200;
        options.ratePerMinute = 1200;
        options.faults = {{Fault::Throttle, 3600, 1}, {Fault::Latency, 200'000, 2}, {Fault::NoRole, 0, 3}};
        Rig rig(options, {.pollInterval = 15s});
        rig.poll(3min);
        QVERIFY2(delayOf(rig, u"p95Ms"_s) <= 20'000, qPrintable(QString::number(delayOf(rig, u"p95Ms"_s))));
        QVERIFY2(delayOf(rig, u"longestMs"_s) <= 30'000, qPrintable(QString::number(delayOf(rig, u"longestMs"_s))));
        for (int i = broken; i < options.tenants; ++i) {
            const QJsonObject tenant = tenantReport(rig, i);
            // What came in the last seconds may be under way; a stream that starved would miss minutes of it.
            QVERIFY2(lostOf(tenant) <= 30, qPrintable(u"%1 of tenant %2"_s.arg(lostOf(tenant)).arg(i + 1)));
        }
        QCOMPARE(rig.total(u"doubled"_s), 0);
    }
};

QTEST_GUILESS_MAIN(PaceFlowTest)
#include "pace_flow_test.moc"
