// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger.h"
#include "models/overviewmodel.h"
#include "ui/fakeconsole.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OverviewTest : public QObject {
    Q_OBJECT

    static StreamStatus inState(StreamState state, std::optional<Seconds> lag = Seconds(120))
    {
        StreamStatus status;
        status.state = state;
        status.lag = lag;
        return status;
    }

    static StreamStatus refused(ErrorKind kind, const QString &code)
    {
        StreamStatus status = inState(StreamState::NeedsOperator, Seconds(5h));
        status.lastError = Error{.kind = kind, .code = code};
        return status;
    }

    static EngineStatus quiet(int tenants)
    {
        EngineStatus status = emptyStatus();
        status.collecting = true;
        for (int i = 0; i < tenants; ++i)
            status.tenants << quietTenant(u"Tenant %1"_s.arg(i, 3, 10, QLatin1Char('0')));
        status.destinations << DestinationStatus{
            .id = DestinationId(u"d"_s), .name = u"Parent"_s, .state = DestinationState::Sending};
        return status;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void cellsSayStateByShapeWordAndColour_data()
    {
        QTest::addColumn<StreamStatus>("status");
        QTest::addColumn<int>("glyph");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("bold");
        const auto row = [](const char *name, const StreamStatus &status, Glyph glyph, const QString &text, bool bold) {
            QTest::newRow(name) << status << int(glyph) << text << bold;
        };
        StreamStatus gaps = inState(StreamState::Working);
        gaps.gaps = 2;
        row("working", inState(StreamState::Working), Glyph::None, u"2 m"_s, false);
        row("gaps", gaps, Glyph::Download, u"gaps"_s, false);
        row("behind", inState(StreamState::Behind, Seconds(38min)), Glyph::Clock, u"38 m"_s, true);
        row("role", refused(ErrorKind::Forbidden, u"AF10001"_s), Glyph::Warning, u"role"_s, true);
        row("stopped", refused(ErrorKind::Configuration, u"AADSTS7000222"_s), Glyph::Error, u"5 h"_s, true);
        row("stopped at once", inState(StreamState::NeedsOperator, {}), Glyph::Error, u"stop"_s, true);
        row("licence", refused(ErrorKind::Forbidden, u"AF20012"_s), Glyph::Lock, u"licence"_s, false);
        row("waiting", inState(StreamState::Waiting, {}), Glyph::Hourglass, u"wait"_s, false);
        row("throttled", inState(StreamState::Throttled, Seconds(9min)), Glyph::Throttled, u"9 m"_s, false);
        row("off", inState(StreamState::Off, {}), Glyph::Dash, u"off"_s, false);
        row("new", inState(StreamState::Idle, {}), Glyph::None, u"new"_s, false);
        row("paused", inState(StreamState::Paused, {}), Glyph::Pause, u"paused"_s, false);
        row("retrying", inState(StreamState::Retrying, {}), Glyph::Refresh, u"retry"_s, false);
    }

    void cellsSayStateByShapeWordAndColour()
    {
        QFETCH(StreamStatus, status);
        QFETCH(int, glyph);
        const StreamCell cell = streamCell(status, true);
        QCOMPARE(int(cell.glyph), glyph);
        QTEST(cell.text, "text");
        QTEST(cell.bold, "bold");
        QVERIFY(!cell.phrase.isEmpty());
    }

    void severityIsTheSameWithoutTheTexts()
    {
        for (const bool collecting : {true, false}) {
            for (int state = int(StreamState::Off); state <= int(StreamState::Parked); ++state) {
                for (const auto *code : {"", "AF20012", "AF10001"}) {
                    for (const int gaps : {0, 2}) {
                        StreamStatus status = inState(StreamState(state));
                        status.gaps = gaps;
                        if (*code)
                            status.lastError = Error{.kind = ErrorKind::Forbidden, .code = QString::fromLatin1(code)};
                        QCOMPARE(streamSeverity(status, collecting), streamCell(status, collecting).severity);
                    }
                }
            }
        }
    }

    void pausedCollectingPausesCellsButNotAlarms()
    {
        QCOMPARE(streamCell(inState(StreamState::Behind), false).glyph, Glyph::Pause);
        QCOMPARE(streamCell(inState(StreamState::Off), false).glyph, Glyph::Dash);
        QCOMPARE(streamCell(refused(ErrorKind::Configuration, {}), false).glyph, Glyph::Error);
    }

    void parkedStreamsSayWhyAndAlarmNobody_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("licence") << u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s << u"no P1"_s;
        QTest::newRow("permission") << u"Authorization_RequestDenied"_s << u"no role"_s;
        QTest::newRow("cloud") << u"ResourceNotFound/not-offered"_s << u"none"_s;
    }

    void parkedStreamsSayWhyAndAlarmNobody()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        EngineStatus status = quiet(2);
        for (int tenant : {0, 1}) {
            StreamStatus &stream = status.tenants[tenant].streams[6];
            stream.state = StreamState::Parked;
            stream.lastError = Error{.kind = ErrorKind::Forbidden, .code = code};
        }
        const StreamCell cell = streamCell(status.tenants[0].streams[6], true);
        QCOMPARE(cell.text, text);
        QCOMPARE(cell.glyph, Glyph::Lock);
        QCOMPARE(cell.severity, Severity::Notice);
        QCOMPARE(streamCell(status.tenants[0].streams[6], false).text, text); // while collecting is paused as well
        QVERIFY(!needsAttention(status.tenants[0]));
        const QList<Need> needs = needsOf(status);
        QCOMPARE(needs.size(), 1); // once, for all it concerns
        QCOMPARE(needs[0].severity, Severity::Notice);
        QCOMPARE(needs[0].action, NeedAction::CheckAgain);
        QCOMPARE(needs[0].tenants, (QList<TenantId>{status.tenants[0].id, status.tenants[1].id}));
    }

    void modelShowsTenants()
    {
        OverviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStatus(busyStatus());
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.attentionCount(), 3);
        QCOMPARE(model.behindCount(), 1);
        const int row = 22; // Woodgrove Bank
        const QModelIndex cell = model.index(row, OverviewModel::FirstStream + 2);
        QCOMPARE(cell.data().toString(), u"38 m"_s);
        QCOMPARE(
            cell.data(Qt::AccessibleTextRole).toString(), u"SharePoint and OneDrive, Woodgrove Bank: behind by 38 minutes"_s);
        for (int r = 0; r < model.rowCount(); ++r) {
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(r, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void refreshTellsExactlyWhatChanged()
    {
        OverviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EngineStatus status = quiet(5);
        model.setStatus(status);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setStatus(status);
        QCOMPARE(changes.size(), 0);
        status.tenants[3].lastDay += 1;
        model.setStatus(status);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 3);
        status.tenants.move(4, 0);
        status.tenants.removeAt(2);
        status.tenants.append(quietTenant(u"New"_s));
        model.setStatus(status);
        QCOMPARE(model.rowCount(), 5);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(model.row(row).status.id, status.tenants[row].id);
        QCOMPARE(resets.size(), 0);
    }

    void worstComeFirstThenNames()
    {
        OverviewModel model;
        OverviewFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStatus(busyStatus());
        filter.refreshOrder();
        const auto nameAt = [&filter](int row) { return filter.index(row, 0).data().toString(); };
        QCOMPARE(nameAt(0), u"Fabrikam Retail"_s);
        QCOMPARE(nameAt(1), u"Northwind Traders"_s);
        QCOMPARE(nameAt(2), u"Tailspin Toys"_s);
        QCOMPARE(nameAt(3), u"Woodgrove Bank"_s);
        QVERIFY(filter.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains("worst first"_L1));
        filter.sortBy(OverviewModel::Lag, Qt::DescendingOrder);
        QCOMPARE(nameAt(0), u"Fabrikam Retail"_s);
        QCOMPARE(nameAt(1), u"Woodgrove Bank"_s);
        filter.sortBy(OverviewModel::Tenant, Qt::DescendingOrder);
        QCOMPARE(nameAt(0), u"World Wide Importers"_s);
        QVERIFY(!filter.isWorstFirst());
    }

    void tagsMakeGroupsThatFold()
    {
        OverviewModel model;
        const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        OverviewFilter filter(model);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EngineStatus status = quiet(7);
        for (int i = 0; i < 7; ++i)
            status.tenants[i].tags = i < 3 ? QStringList{u"Retail"_s, u"EU"_s}
                : i < 6                    ? QStringList{u"Banks"_s}
                                           : QStringList();
        status.tenants[4].streams[1] = refused(ErrorKind::Configuration, u"AADSTS7000222"_s);
        status.tenants[4].credentialExpires = status.asOf + 24h;
        model.setStatus(status);
        model.setGrouped(true);
        filter.refreshOrder();
        const auto names = [&filter] {
            QStringList shown;
            for (int row = 0; row < filter.rowCount(); ++row)
                shown << filter.index(row, 0).data().toString();
            return shown;
        };
        QCOMPARE(names(), (QStringList{u"Banks (3)"_s, u"No tag (1)"_s, u"Retail (3)"_s}));
        const QModelIndex stopped = filter.index(0, OverviewModel::FirstStream + 1);
        QCOMPARE(stopped.data().toString(), u"5 h"_s); // the worst of its tenants
        QCOMPARE(filter.index(0, OverviewModel::credentialColumn()).data().toString(), u"24 h"_s);
        quint64 sum = 0;
        for (int tenant : {0, 1, 2})
            sum += status.tenants[tenant].lastDay;
        QCOMPARE(filter.index(2, OverviewModel::dayColumn()).data(OverviewModel::SortRole).toULongLong(), sum);
        QCOMPARE(filter.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Group Banks (3), collapsed"_s);
        QVERIFY(filter.index(0, 0).data(OverviewModel::TenantIdRole).toString().isEmpty());

        model.setExpanded(u"Banks"_s, true);
        filter.refreshOrder();
        QCOMPARE(names(),
            (QStringList{u"Banks (3)"_s, u"Tenant 004"_s, u"Tenant 003"_s, u"Tenant 005"_s, u"No tag (1)"_s, u"Retail (3)"_s}));
        filter.sortBy(OverviewModel::Tenant, Qt::DescendingOrder);
        QCOMPARE(names()[1], u"Banks (3)"_s); // groups stay above their tenants
        QCOMPARE(names()[2], u"Tenant 005"_s);
        filter.setText(u"tenant 001"_s); // what is looked for is found in a folded group
        QCOMPARE(names(), (QStringList{u"Retail (3)"_s, u"Tenant 001"_s}));
        filter.setText(u"eu"_s); // and by any tag
        QCOMPARE(filter.rowCount(), 4);
        filter.setText({});
        filter.setShow(OverviewFilter::Show::Attention);
        QCOMPARE(names(), (QStringList{u"Banks (3)"_s, u"Tenant 004"_s}));
        model.setGrouped(false);
        filter.setShow(OverviewFilter::Show::All);
        filter.refreshOrder();
        QCOMPARE(filter.rowCount(), 7);
    }

    void refreshMovesNothingThatDidNotChange()
    {
        OverviewModel model;
        OverviewFilter filter(model);
        EngineStatus status = quiet(500);
        model.setStatus(status);
        filter.refreshOrder();
        const QSignalSpy layouts(&filter, &QAbstractItemModel::layoutChanged);
        const QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        for (TenantStatus &tenant : status.tenants)
            tenant.streams[0].lag = Seconds(180);
        model.setStatus(status);
        filter.refreshOrder();
        QVERIFY(layouts.isEmpty() && resets.isEmpty());
        status.tenants[7].streams[0] = refused(ErrorKind::Configuration, {});
        model.setStatus(status);
        filter.refreshOrder();
        QVERIFY(!layouts.isEmpty() && resets.isEmpty());
        QCOMPARE(filter.index(0, 0).data().toString(), u"Tenant 007"_s);
    }

    void credentialsShowWhenTheyExpire()
    {
        EngineStatus status = quiet(3);
        status.tenants[0].credentialExpires = status.asOf + 24h * 10;
        status.tenants[1].credentialExpires = status.asOf - 1h;
        OverviewModel model;
        model.setStatus(status);
        const auto textAt = [&model](int row) { return model.index(row, OverviewModel::credentialColumn()).data().toString(); };
        QCOMPARE(textAt(0), u"10 d"_s);
        QCOMPARE(textAt(1), u"expired"_s);
        QCOMPARE(textAt(2), u"–"_s);
        OverviewFilter filter(model);
        filter.sortBy(OverviewModel::credentialColumn(), Qt::DescendingOrder);
        QCOMPARE(filter.index(0, 0).data().toString(), u"Tenant 001"_s);
        const QList<Need> needs = needsOf(status);
        QCOMPARE(needs.size(), 1);
        QCOMPARE(needs[0].who, u"Tenant 000"_s);
        QCOMPARE(needs[0].severity, Severity::Notice);
        QCOMPARE(needs[0].action, NeedAction::OpenTenant);
    }

    void orderStaysUntilItIsRefreshed()
    {
        OverviewModel model;
        OverviewFilter filter(model);
        EngineStatus status = quiet(3);
        model.setStatus(status);
        filter.refreshOrder();
        status.tenants[2].streams[0] = refused(ErrorKind::Configuration, {});
        model.setStatus(status);
        QCOMPARE(filter.index(2, 0).data().toString(), u"Tenant 002"_s);
        filter.refreshOrder();
        QCOMPARE(filter.index(0, 0).data().toString(), u"Tenant 002"_s);
    }

    void filtersByTextAndState()
    {
        OverviewModel model;
        OverviewFilter filter(model);
        model.setStatus(busyStatus());
        filter.setText(u" fabrikam "_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setText(u"woodgrovebank.example"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setText({});
        filter.setShow(OverviewFilter::Show::Attention);
        QCOMPARE(filter.rowCount(), 3);
        filter.setShow(OverviewFilter::Show::Behind);
        QCOMPARE(filter.rowCount(), 1);
        filter.setShow(OverviewFilter::Show::All);
        QCOMPARE(filter.rowCount(), 24);
    }

    void verdictIsTheFirstThatHolds()
    {
        EngineStatus status = quiet(4);
        QCOMPARE(ledgerOf(status).verdict.title, u"No proof yet"_s); // nothing reads the workspace back
        for (StreamStatus &stream : status.tenants[0].streams) {
            stream.state = StreamState::Behind;
            stream.lag = 38min;
        }
        QCOMPARE(ledgerOf(status).verdict.title, u"Behind by 38 minutes"_s);
        status.collecting = false;
        QCOMPARE(ledgerOf(status).verdict.title, u"Collecting is paused"_s);
        status.tenants[0].streams[0].counts.lostBlobs = 1;
        QCOMPARE(ledgerOf(status).verdict.title, u"A blob could not be kept"_s);
        status.tenants[0].streams[0].counts.records += 7;
        QCOMPARE(ledgerOf(status).verdict.title, u"7 events are unaccounted for"_s);
        QCOMPARE(ledgerOf(status).toAccepted.words.first(), u"7 unexplained"_s);
    }

    void ledgerGivesDifferencesInWords()
    {
        const Ledger ledger = ledgerOf(busyStatus());
        QCOMPARE(ledger.toStored.words, QStringList{u"difference 0"_s});
        QCOMPARE(ledger.toAccepted.words, (QStringList{u"1,211 in outbox"_s, u"5 quarantined"_s}));
        QCOMPARE(*ledger.stored.value - *ledger.accepted.value, quint64(1216));
        QCOMPARE(ledger.collected.note, u"8,113 duplicates skipped"_s);
        QCOMPARE(ledger.accepted.note, u"by Parent Sentinel"_s);
    }

    void whatASelectionLeftOutIsShownAndExplained()
    {
        EngineStatus status = busyStatus();
        const Ledger before = ledgerOf(status);
        StreamStatus &stream = status.tenants[0].streams[0];
        stream.counts.records += 1204;
        stream.counts.filtered += 1204;
        const Ledger ledger = ledgerOf(status);
        QCOMPARE(*ledger.collected.value - *ledger.stored.value, quint64(1204));
        QCOMPARE(ledger.toStored.words, QStringList{u"1,204 not selected"_s});
        QCOMPARE(ledger.toAccepted.words, before.toAccepted.words);
        QCOMPARE(ledger.verdict.title, before.verdict.title);
        QVERIFY(streamCell(stream, true).phrase.endsWith(u"; 1,204 events not selected"));
    }

    void ledgerEndsWithWhatTheWorkspaceSaid()
    {
        EngineStatus status = quiet(4);
        QVERIFY(!ledgerOf(status).arrived);
        status.arrival =
            ArrivalStatus{.accepted = 48'310, .arrived = 48'310, .until = status.asOf - 12min, .asked = status.asOf - 5min};
        Ledger ledger = ledgerOf(status);
        QCOMPARE(ledger.verdict.title, u"Nothing lost until 12 minutes ago"_s);
        QCOMPARE(ledger.verdict.token, Token::Ok);
        QCOMPARE(ledger.arrived->value, std::optional<quint64>(48'310));
        QCOMPARE(ledger.arrived->note, u"asked 5 minutes ago"_s);
        QCOMPARE(ledger.toArrived.words, (QStringList{u"48,310 asked about"_s, u"difference 0"_s}));
        status.arrival->arrived = 48'300;
        ledger = ledgerOf(status);
        QCOMPARE(ledger.verdict.title, u"No proof yet"_s);
        QVERIFY(ledger.verdict.text.startsWith("10 events "_L1));
        QCOMPARE(ledger.toArrived.words.last(), u"10 not found"_s);
        QCOMPARE(ledger.toArrived.token, Token::Warning);
        status.collecting = false; // a proof does not outweigh that
        QCOMPARE(ledgerOf(status).verdict.title, u"Collecting is paused"_s);
        status.destinations.clear();
        QVERIFY(!ledgerOf(status).arrived);
    }

    void ledgerWithoutDestinationClaimsNothing()
    {
        EngineStatus status = busyStatus();
        status.destinations.clear();
        const Ledger ledger = ledgerOf(status);
        QVERIFY(!ledger.accepted.value);
        QCOMPARE(ledger.verdict.title, u"No proof yet"_s);
        QCOMPARE(ledger.verdict.glyph, Glyph::Info);
    }

    void needsAreGroupedByCauseWorstFirst()
    {
        EngineStatus status = quiet(5);
        for (int tenant : {0, 1, 2})
            status.tenants[tenant].streams[0] = refused(ErrorKind::Configuration, u"AADSTS7000222"_s);
        status.tenants[3].streams[1].gaps = 2;
        status.tenants[4].streams[2].lastError = Error{.kind = ErrorKind::Service, .code = u"AF50000"_s};
        const QList<Need> needs = needsOf(status);
        QCOMPARE(needs.size(), 2); // a stream that tries again by itself needs nobody
        QCOMPARE(needs[0].who, u"3 tenants"_s);
        QCOMPARE(needs[0].severity, Severity::Stopped);
        QVERIFY(needs[0].sentence.contains("Tenant 001"_L1));
        QVERIFY(needs[0].details.contains("AADSTS7000222"_L1));
        QCOMPARE(needs[1].action, NeedAction::Backfill);
        QCOMPARE(needs[1].tenant, status.tenants[3].id);
        QVERIFY(needsOf(quiet(2)).isEmpty());
    }

    void aDestinationInTroubleIsNamedWithWhatWaitsForIt()
    {
        EngineStatus status = quiet(2);
        status.destinations << DestinationStatus{.id = DestinationId(u"d2"_s),
            .name = u"Old workspace"_s,
            .kind = TargetKind::DataCollector,
            .state = DestinationState::NeedsOperator,
            .lastError = Error{.kind = ErrorKind::Configuration, .code = u"WorkspaceKeyRefused"_s, .httpStatus = 403},
            .waitingRecords = 12204};
        const QList<Need> needs = needsOf(status);
        QCOMPARE(needs.size(), 1); // the other one sends
        QCOMPARE(needs[0].who, u"Old workspace"_s);
        QCOMPARE(needs[0].severity, Severity::Stopped);
        QVERIFY(needs[0].sentence.startsWith("Workspace key not accepted"_L1));
        QVERIFY(needs[0].sentence.contains("12,204 events wait here safely"_L1));
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
