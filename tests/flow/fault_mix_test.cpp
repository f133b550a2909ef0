// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/faultrun.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <cstdio>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::FaultOutcome;
using test::Rig;

namespace {

/// What a fault's argument may be in a mix: small enough that five together end within the run.
struct Range {
    Fault fault;
    int least;
    int most;
};

const std::vector<Range> &ranges()
{
    static const std::vector<Range> all{{Fault::Late, 10, 120}, {Fault::Duplicate, 2, 6}, {Fault::Unauthorized, 10, 60},
        {Fault::Throttle, 1, 60}, {Fault::ThrottleRetryAfter, 1, 60}, {Fault::ThrottleDate, 1, 60}, {Fault::ServerError, 2, 25},
        {Fault::BadGateway, 2, 25}, {Fault::Reset, 1, 3}, {Fault::ResetEarly, 1, 3}, {Fault::Truncated, 1, 1},
        {Fault::Html, 1, 1}, {Fault::ContentLength, 1, 1}, {Fault::GzipDamage, 1, 3}, {Fault::SlowBody, 1, 20},
        {Fault::Expired, 5, 20}, {Fault::NotFound, 5, 20}, {Fault::Gone, 5, 20}, {Fault::ForeignHost, 2, 9},
        {Fault::NoRole, 10, 90}, {Fault::AuditingOff, 10, 90}, {Fault::NoLicence, 10, 90}, {Fault::ShortToken, 2, 30},
        {Fault::ClockSkew, -600, 600}, {Fault::Dns, 5, 60}, {Fault::Latency, 1, 500}, {Fault::PageLoop, 1, 3},
        {Fault::PageShuffle, 1, 1}, {Fault::EmptyBlob, 3, 12}, {Fault::HugeBlob, 1, 3}, {Fault::Bom, 1, 5},
        {Fault::InvalidUtf8, 10, 60}, {Fault::DuplicateKeys, 2, 20}, {Fault::BigNumbers, 2, 20}, {Fault::Deep, 20, 90},
        {Fault::FatRecords, 60, 200}, {Fault::Poison, 1, 3}, {Fault::SinkOutage, 5, 60}, {Fault::SinkForbidden, 5, 60},
        {Fault::SinkTooLarge, 4000, 90'000}, {Fault::SinkThrottle, 2, 30}, {Fault::SinkReset, 3, 12}, {Fault::SinkDrop, 3, 12},
        {Fault::SinkFlaky, 2, 5}, {Fault::CollectorOutage, 5, 60}, {Fault::CollectorForbidden, 5, 60},
        {Fault::CollectorThrottle, 2, 30}, {Fault::CollectorTooLarge, 550'000, 900'000}, {Fault::GraphThrottle, 1, 60},
        {Fault::GraphThrottleRetryAfter, 1, 60}, {Fault::NoPremium, 10, 90}, {Fault::NoGraphRole, 10, 90},
        {Fault::BetaRefused, 10, 90}, {Fault::NextLinkForeign, 1, 5}, {Fault::NextLinkLoop, 1, 5}, {Fault::GraphLate, 10, 120},
        {Fault::GraphRetention, 7, 30}};
    return all;
}

std::vector<FaultSpec> fiveOf(std::mt19937 &random)
{
    std::vector<Range> left = ranges();
    std::shuffle(left.begin(), left.end(), random);
    std::vector<FaultSpec> chosen;
    for (size_t i = 0; i < 5; ++i) {
        std::uniform_int_distribution<int> argument(left[i].least, left[i].most);
        chosen.push_back({left[i].fault, argument(random), 0});
    }
    return chosen;
}

QString textOf(const std::vector<FaultSpec> &faults)
{
    QStringList words;
    for (const FaultSpec &spec : faults) {
        const auto info = std::find_if(
            knownFaults().begin(), knownFaults().end(), [&spec](const FaultInfo &known) { return known.fault == spec.fault; });
        words += u"%1=%2"_s.arg(info->name).arg(spec.argument);
    }
    return words.join(u' ');
}

bool isAmong(const std::vector<FaultSpec> &faults, std::initializer_list<Fault> some)
{
    return std::any_of(faults.begin(), faults.end(),
        [some](const FaultSpec &spec) { return std::find(some.begin(), some.end(), spec.fault) != some.end(); });
}

} // namespace

/// Five faults at once, drawn by a seed. TRIBUTARY_SEEDS=FROM-TO says which seeds; one alone runs as
/// `fault_mix_test "survives:seed 17"`.
class FaultMixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLoggingCategory::setFilterRules(u"tributary.*=false"_s); // trouble is expected here
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void everyFaultIsDrawn()
    {
        for (const FaultInfo &info : knownFaults()) {
            if (info.ofSetup)
                continue;
            const auto isOfIt = [&info](const Range &range) { return range.fault == info.fault; };
            QVERIFY2(std::any_of(ranges().begin(), ranges().end(), isOfIt), qPrintable(info.name));
        }
    }

    void survives_data()
    {
        QTest::addColumn<int>("seed");
        const QStringList range = qEnvironmentVariable("TRIBUTARY_SEEDS", u"1-25"_s).split(u'-');
        for (int seed = range.first().toInt(); seed <= range.last().toInt(); ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void survives()
    {
        QFETCH(int, seed);
        std::mt19937 random{std::mt19937::result_type(seed)};
        SimulatorOptions options;
        options.tenants = 1 + seed % 2;
        options.backlog = 300;
        options.ratePerMinute = 20;
        options.pageSize = 6;
        options.seed = quint64(seed);
        options.faults = fiveOf(random);
        CollectorSettings settings;
        if (seed % 4 == 0)
            settings.heldBlob = 5000; // nearly every blob goes by way of the disk
        Rig rig(options, settings);
        if (isAmong(options.faults,
                {Fault::CollectorOutage, Fault::CollectorForbidden, Fault::CollectorThrottle, Fault::CollectorTooLarge}))
            rig.add(rig.collectorDestination());
        const FaultOutcome outcome = test::runUnderFaults(rig, 5min);
        const QString what = u"seed %1: %2"_s.arg(seed).arg(textOf(options.faults));
        std::printf("%s\n    %s\n", qPrintable(what), qPrintable(outcome.line()));
        std::fflush(stdout);
        const QString wrong = test::whatIsWrong(outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(what + u'\n' + wrong));
        QVERIFY(outcome.doubled == 0 || isAmong(options.faults, {Fault::SinkDrop}));
        QVERIFY(outcome.losses == 0
            || isAmong(
                options.faults, {Fault::Expired, Fault::NotFound, Fault::Gone, Fault::EmptyBlob, Fault::GraphRetention}));
        QCOMPARE(rig.violations(), 0);
    }
};

QTEST_GUILESS_MAIN(FaultMixTest)
#include "fault_mix_test.moc"
