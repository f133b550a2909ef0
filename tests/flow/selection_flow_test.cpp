// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include "base/gzip.h"

#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using test::expectSuccess;
using test::Rig;

namespace {

constexpr auto keep = SelectionRule::Action::Keep;
constexpr auto drop = SelectionRule::Action::Drop;
constexpr auto mask = FieldChange::Action::Mask;
constexpr auto removal = FieldChange::Action::Remove;

bool isFailedSignIn(QByteArrayView record)
{
    return QByteArrayView(record).contains("\"Operation\":\"UserLoginFailed\"");
}

/// The user of a record masked by hand: an eye of its own on what the program does.
QByteArray withMaskedUser(QByteArrayView record)
{
    constexpr QByteArrayView name = "\"UserId\":\"";
    const qsizetype at = record.indexOf(name);
    if (at < 0)
        return record.toByteArray();
    const qsizetype begin = at + name.size();
    qsizetype end = begin;
    while (record[end] != '"')
        end += record[end] == '\\' ? 2 : 1;
    return record.first(begin).toByteArray() + "***" + record.sliced(end).toByteArray();
}

SimulatorOptions cloud(ExpectedRecord expected)
{
    SimulatorOptions options;
    options.tenants = 2;
    options.backlog = 1500;
    options.graphBacklog = 0; // the expressions here are about Activity records
    options.expected = std::move(expected);
    return options;
}

/// Everything that arrives, minus failed sign-ins.
std::optional<QByteArray> withoutFailedSignIns(QByteArrayView record)
{
    return isFailedSignIn(record) ? std::nullopt : std::optional(record.toByteArray());
}

void select(Rig &rig, const Selection &selection, std::optional<Stream> stream = {})
{
    for (int i = 0; i < 2; ++i)
        expectSuccess(rig.clock.run(rig.store().saveSelection({rig.tenant(i), stream, selection})));
}

/// All that `records` would write.
std::vector<RecordRow> stored(Rig &rig)
{
    std::vector<RecordRow> rows;
    RecordQuery query{.newestFirst = false};
    for (bool more = true; more;) {
        auto page = rig.clock.run(rig.engine().browser().page(query)).value();
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        more = page.more;
        query.beforeBatch = page.next;
    }
    return rows;
}

qint64 count(const std::vector<RecordRow> &rows, bool (*is)(QByteArrayView))
{
    return std::count_if(rows.begin(), rows.end(), [is](const RecordRow &row) { return is(row.raw); });
}

/// Nothing is lost, doubled or altered but what was meant to be, and every record is accounted for.
void verify(Rig &rig)
{
    QCOMPARE(rig.total(u"lost"_s), 0);
    QCOMPARE(rig.total(u"doubled"_s), 0);
    QCOMPARE(rig.total(u"altered"_s), 0);
    QCOMPARE(rig.violations(), 0);
    const StreamCounts counts = rig.counts();
    QCOMPARE(qint64(counts.filtered), rig.total(u"unwanted"_s));
    QCOMPARE(qint64(counts.delivered), rig.total(u"offered"_s));
    QCOMPARE(counts.records, counts.delivered + counts.outbox + counts.quarantined + counts.filtered);
}

} // namespace

/// What the operator's selection does to the way of the records.
class SelectionFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dropsByOperation_data()
    {
        QTest::addColumn<bool>("archiveAll");
        QTest::newRow("dropped for good") << false;
        QTest::newRow("the archive keeps all") << true;
    }

    void dropsByOperation()
    {
        QFETCH(bool, archiveAll);
        Rig rig(cloud(withoutFailedSignIns));
        select(rig, {.rules = {{drop, u"op:UserLoginFailed"_s}}, .archiveAll = archiveAll});
        QVERIFY(!rig.collectOnce().error);
        verify(rig);
        QVERIFY(rig.counts().filtered > 0);
        const auto rows = stored(rig);
        QCOMPARE(count(rows, isFailedSignIn), archiveAll ? qint64(rig.counts().filtered) : 0);
        QCOMPARE(rows.size(), size_t(archiveAll ? rig.counts().records : rig.counts().delivered));
    }

    void whatWasDroppedStaysSeenAfterARestart()
    {
        Rig rig(cloud(withoutFailedSignIns));
        select(rig, {.rules = {{drop, u"op:UserLoginFailed"_s}}});
        rig.collectOnce();
        const StreamCounts before = rig.counts();
        rig.restart();
        for (int i = 0; i < 2; ++i)
            expectSuccess(rig.clock.run(rig.store().clearSelection(rig.tenant(i), {})));
        const RoundResult again = rig.collectOnce();
        QCOMPARE(again.records, quint64(0));
        QCOMPARE(rig.counts().filtered, before.filtered);
        verify(rig);
    }

    void aKeepRuleDropsTheRest()
    {
        Rig rig(cloud(
            [](QByteArrayView record) { return isFailedSignIn(record) ? std::optional(record.toByteArray()) : std::nullopt; }));
        select(rig, {.rules = {{keep, u"op:UserLoginFailed"_s}}});
        rig.collectOnce();
        verify(rig);
        QVERIFY(rig.counts().delivered > 0 && rig.counts().filtered > rig.counts().delivered);
    }

    void holdsForTheStreamItIsMadeFor()
    {
        Rig rig(cloud([](QByteArrayView record) {
            return record.contains("\"Workload\":\"Exchange\"") ? std::nullopt : std::optional(record.toByteArray());
        }));
        select(rig, {.rules = {{drop, u"workload:Exchange"_s}}}, Stream::AuditExchange);
        select(rig, {.rules = {{drop, u"workload:Exchange"_s}}}, Stream::DlpAll);
        rig.collectOnce();
        const StreamCounts exchange = rig.clock.run(rig.store().counts({rig.tenant(0), Stream::AuditExchange})).value();
        QCOMPARE(exchange.filtered, exchange.records);
        QVERIFY(exchange.records > 0);
        QCOMPARE(rig.clock.run(rig.store().counts({rig.tenant(0), Stream::AuditSharePoint})).value().filtered, quint64(0));
    }

    void masksAndSaysSo_data() { dropsByOperation_data(); }

    void masksAndSaysSo()
    {
        QFETCH(bool, archiveAll);
        Rig rig(cloud([](QByteArrayView record) -> std::optional<QByteArray> {
            return isFailedSignIn(record) ? std::nullopt : std::optional(withMaskedUser(record));
        }));
        select(rig, {.rules = {{drop, u"op:UserLoginFailed"_s}}, .changes = {{mask, u"/UserId"_s}}, .archiveAll = archiveAll});
        rig.collectOnce();
        verify(rig);
        const auto rows = stored(rig);
        const auto masked = [](QByteArrayView record) { return record.contains("\"UserId\":\"***\""); };
        QCOMPARE(count(rows, masked), archiveAll ? 0 : qint64(rig.counts().delivered));
        QCOMPARE(rows.size(), size_t(archiveAll ? rig.counts().records : rig.counts().delivered)); // each once
    }

    void rowsOfChangedRecordsAreMarked()
    {
        Rig rig(cloud([](QByteArrayView record) { return std::optional(withMaskedUser(record)); }));
        select(rig, {.changes = {{mask, u"/UserId"_s}, {removal, u"/NoSuchMember"_s}}});
        rig.collectOnce();
        verify(rig);
        int marked = 0;
        const RecordQuery all{.batchLimit = 1000};
        const auto batches = rig.clock.run(rig.store().batches(all));
        for (const StoredBatch &batch : *batches) {
            const QByteArray body = gunzip(batch.gzip, 10'000'000).value();
            marked += int(body.count("\"Redacted\":true,\"RawEvent\":"));
            QCOMPARE(body.count("\"Redacted\":true"), body.count("\"UserId\":\"***\""));
        }
        QVERIFY(marked > 0);
    }

    void aChangeHoldsFromTheNextRound()
    {
        Rig rig(cloud({}));
        rig.engine().startForwarding();
        rig.engine().startPolling();
        rig.clock.run(rig.clock.sleepFor(std::chrono::minutes(10), {}));
        const quint64 before = rig.counts().records;
        QVERIFY(before > 0);
        select(rig, {.rules = {{drop, u"*"_s}}});
        rig.clock.run(rig.clock.sleepFor(std::chrono::minutes(10), {}));
        rig.clock.run(rig.engine().stopPolling());
        QCOMPARE(rig.counts().delivered + rig.counts().outbox, before);
        QCOMPARE(rig.counts().filtered, rig.counts().records - before);
    }

    void aSelectionThatCannotBeReadForwardsNothing()
    {
        Rig rig(cloud({}));
        select(rig, {.rules = {{drop, u"futurefield:x"_s}}});
        const RoundResult result = rig.collectOnce();
        QVERIFY(result.error);
        QCOMPARE(result.error->kind, ErrorKind::Configuration);
        QCOMPARE(result.error->code, u"Selection"_s);
        QCOMPARE(rig.counts().records, quint64(0));
        QCOMPARE(rig.status().tenants.first().streams.first().state, StreamState::NeedsOperator);
        for (int i = 0; i < 2; ++i)
            expectSuccess(rig.clock.run(rig.store().clearSelection(rig.tenant(i), {})));
        rig.collectOnce();
        QCOMPARE(rig.total(u"lost"_s), 0);
    }
};

QTEST_GUILESS_MAIN(SelectionFlowTest)
#include "selection_flow_test.moc"
