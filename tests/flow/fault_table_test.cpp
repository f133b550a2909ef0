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

/// One row of the table: a fault as on the command line, and what a run under it must show.
struct FaultRow {
    const char *fault;
    const char *shown = ""; ///< code that the status must have had; "-" = an error without one; "" = whatever
    std::chrono::minutes minutes = 6min;
    qint64 backlog = 400;
    double rate = 20; ///< records a minute beside the backlog
    bool repeats = false; ///< rows may arrive twice: the answer was lost
    bool loses = false; ///< content is gone for good and recorded as lost coverage
    bool truncates = false; ///< records arrive without their largest members, and are kept whole
};

const std::vector<FaultRow> &rows()
{
    static const std::vector<FaultRow> all{
        {.fault = "unauthorized=20"},
        {.fault = "no-role=120", .shown = "AF10001"},
        {.fault = "short-token=3"},
        {.fault = "auditing-off=120", .shown = "AF20023"},
        {.fault = "no-licence=120", .shown = "AF20012"},
        {.fault = "throttle=90", .shown = "AF429"},
        {.fault = "throttle-retry-after=90", .shown = "AF429"},
        {.fault = "throttle-date=90", .shown = "AF429"},
        {.fault = "clock-skew=600", .shown = "ClockSkew"},
        {.fault = "clock-skew=-600", .shown = "ClockSkew"},
        {.fault = "late=120"},
        {.fault = "duplicate=3"},
        {.fault = "foreign-host=4"},
        {.fault = "page-loop=8", .shown = "PageLoop", .minutes = 12min},
        {.fault = "page-shuffle=1"},
        {.fault = "expired=10", .shown = "AF20051", .loses = true},
        {.fault = "not-found=10", .shown = "HTTP404", .loses = true},
        {.fault = "gone=10", .shown = "HTTP410", .loses = true},
        {.fault = "server-error=20"},
        {.fault = "bad-gateway=20"},
        {.fault = "dns=90", .shown = "HostNotFound"},
        {.fault = "reset=8", .shown = "ConnectionReset", .minutes = 4min, .rate = 0},
        {.fault = "reset-early=8", .shown = "ConnectionReset", .minutes = 4min, .rate = 0},
        {.fault = "truncated=2"},
        {.fault = "slow-body=40"},
        {.fault = "html=8", .shown = "HtmlPage", .minutes = 4min, .rate = 0},
        {.fault = "content-length=4"},
        {.fault = "gzip-damage=8", .shown = "BodyTruncated", .minutes = 4min, .rate = 0},
        {.fault = "latency=200"},
        {.fault = "empty-blob=6", .shown = "EmptyBody", .loses = true},
        {.fault = "huge-blob=50", .minutes = 2min},
        {.fault = "bom=3"},
        {.fault = "invalid-utf8=20", .shown = "RecordDamaged"},
        {.fault = "duplicate-keys=5"},
        {.fault = "big-numbers=5"},
        {.fault = "deep=50", .shown = "RecordDamaged"},
        {.fault = "fat-records=100", .shown = "RecordPruned", .truncates = true},
        {.fault = "poison=2", .shown = "RecordRefused"},
        {.fault = "sink-outage=60", .shown = "ServiceUnavailable"},
        {.fault = "sink-forbidden=90", .shown = "OperationFailed"},
        {.fault = "sink-too-large=40000"},
        {.fault = "sink-too-large=1700", .shown = "RecordPruned", .truncates = true},
        {.fault = "sink-throttle=30", .shown = "RequestsThrottled"},
        {.fault = "sink-reset=5"},
        {.fault = "sink-drop=5", .repeats = true},
        {.fault = "sink-flaky=2"},
        {.fault = "collector-outage=60", .shown = "ServiceUnavailable"},
        {.fault = "collector-403=90", .shown = "WorkspaceKeyRefused"},
        {.fault = "collector-throttle=30"},
        {.fault = "collector-too-large=600000", .minutes = 2min, .backlog = 6000},
        {.fault = "graph-throttle=90", .shown = "TooManyRequests"},
        {.fault = "graph-throttle-retry-after=90", .shown = "TooManyRequests"},
        {.fault = "no-premium=60", .shown = "Authentication_RequestFromNonPremiumTenantOrB2CTenant"},
        {.fault = "no-graph-role=60", .shown = "Authorization_RequestDenied"},
        {.fault = "beta-refused=60", .shown = "ResourceNotFound/not-offered"},
        {.fault = "next-link-foreign=2"},
        {.fault = "next-link-loop=2"},
        {.fault = "graph-late=120"},
        {.fault = "graph-retention=7", .shown = "InvalidFilterClause", .loses = true},
    };
    return all;
}

const FaultRow &rowNamed(const char *name)
{
    return *std::find_if(rows().begin(), rows().end(), [name](const FaultRow &row) { return qstrcmp(row.fault, name) == 0; });
}

} // namespace

/// Every fault of the simulator by name: nothing lost, nothing altered, and the operator is told. Prints a line for each.
class FaultTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QLoggingCategory::setFilterRules(u"tributary.*=false"_s); // trouble is expected here
        QTest::failOnWarning(QRegularExpression(u".?"_s));
    }

    void everyFaultHasARow()
    {
        for (const FaultInfo &info : knownFaults()) {
            if (info.ofSetup)
                continue;
            const auto isOfIt = [&info](const FaultRow &row) {
                return parseFault(QLatin1StringView(row.fault))->fault == info.fault;
            };
            QVERIFY2(std::any_of(rows().begin(), rows().end(), isOfIt), qPrintable(info.name));
        }
    }

    void survives_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const FaultRow &row : rows())
            QTest::newRow(row.fault) << QByteArray(row.fault);
    }

    void survives()
    {
        QFETCH(QByteArray, fault);
        const FaultRow &row = rowNamed(fault.constData());
        SimulatorOptions options;
        options.tenants = 1;
        options.backlog = row.backlog;
        options.ratePerMinute = row.rate;
        options.pageSize = 8;
        options.faults = {*parseFault(QString::fromLatin1(fault))};
        Rig rig(options);
        const bool hasCollector = fault.startsWith("collector-");
        if (hasCollector)
            rig.add(rig.collectorDestination());
        const FaultOutcome outcome = test::runUnderFaults(rig, row.minutes);
        std::printf("%-24s %s\n", row.fault, qPrintable(outcome.line()));
        std::fflush(stdout);
        const QString wrong = test::whatIsWrong(outcome);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(outcome.losses > 0, row.loses);
        QCOMPARE(outcome.truncated > 0, row.truncates);
        QCOMPARE(outcome.originals, outcome.truncated);
        QCOMPARE(outcome.doubled > 0, row.repeats);
        QCOMPARE(rig.violations(), 0);
        if (hasCollector) {
            QVERIFY(rig.collector(u"received"_s) >= outcome.offered);
            QCOMPARE(rig.collector(u"doubled"_s), 0);
            QCOMPARE(rig.collector(u"altered"_s), 0);
        }
        const QByteArray shown(row.shown);
        if (!shown.isEmpty())
            QVERIFY2(outcome.wasShown(shown == "-" ? QString() : QString::fromLatin1(shown)), qPrintable(outcome.line()));
    }
};

QTEST_GUILESS_MAIN(FaultTableTest)
#include "fault_table_test.moc"
