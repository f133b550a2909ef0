// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/schema.h"

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

/// A profile directory with the database that an SQL file makes.
void makeProfile(const QString &directory, const QString &sql)
{
    QFile file(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/data/store/") + sql);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QFile empty(directory + u"/tributary.db"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    const auto database = Database::open(empty.fileName(), Database::Mode::ReadWrite);
    QVERIFY(database);
    const auto made = (*database)->execute(file.readAll().constData());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

} // namespace

/// Profiles of earlier versions open and hold what they held.
class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        makeProfile(m_directory->path(), u"version1.sql"_s);
    }

    void version1KeepsItsDestinations()
    {
        const auto store = open();
        const auto found = valueOf(store->destinations());
        QCOMPARE(found.size(), size_t(2));
        const Destination expected{.id = DestinationId(u"d-1"_s),
            .name = u"Parent"_s,
            .cloud = u"Global"_s,
            .parent = TenantId(u"parent-1"_s),
            .app = {.clientId = ClientId(u"client-2"_s),
                .credential = {.kind = CredentialKind::Certificate,
                    .id = CredentialId(u"tributary/destination/1"_s),
                    .thumbprint = u"AB12"_s}},
            .target = LogsIngestionTarget{.endpoint = u"https://one.example"_s, .ruleId = u"dcr-1"_s}};
        QVERIFY(found[0] == expected);
        QCOMPARE(found[1].name, u"Second \"one\""_s);
        QCOMPARE(std::get<LogsIngestionTarget>(found[1].target).o365Stream, u"Custom-Other"_s);
        QCOMPARE(valueOf(store->tenants()).size(), size_t(1));
    }

    void version1CountsWhatWaits()
    {
        const auto store = open();
        const auto states = valueOf(store->destinationStates());
        QCOMPARE(states.size(), size_t(2));
        QCOMPARE(states[0].waitingBatches, quint64(1));
        QCOMPARE(states[0].waitingRecords, quint64(20));
        QCOMPARE(states[1].waitingBatches, quint64(2));
        QCOMPARE(states[1].waitingRecords, quint64(30));
        QCOMPARE(states[1].waitingBytes, quint64(120));
        QCOMPARE(states[1].state, DestinationState::Idle);
        QCOMPARE(imbalance(*store), QString());
    }

    void version2KeepsWhatItHeldAndTakesASelection()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        makeProfile(m_directory->path(), u"version2.sql"_s);
        const auto store = open();
        QCOMPARE(valueOf(store->destinations()).size(), size_t(2));
        QCOMPARE(valueOf(store->destinationStates())[1].waitingBytes, quint64(120));
        QCOMPARE(imbalance(*store), QString());
        QCOMPARE(valueOf(store->batches({})).size(), size_t(3));
        QVERIFY(valueOf(store->selections({})).empty());
        const SelectionScope scope{contoso, {}, {.rules = {{SelectionRule::Action::Drop, u"op:x"_s}}}};
        valueOf(store->saveSelection(scope));
        valueOf(store->commit({.stream = exchange, .filteredKeys = keysFrom(900, 2), .at = noon}));
        QVERIFY(valueOf(store->selectionFor(exchange)) == scope.selection);
        QVERIFY(valueOf(store->tenants())[0].tags.isEmpty());
        for (const Destination &destination : valueOf(store->destinations())) {
            quint64 accepted = 0;
            quint64 sent = 0;
            for (const DeliveryHour &hour : valueOf(store->deliveryHours(destination.id, Instant())))
                accepted += hour.accepted;
            for (const SentBatch &batch : valueOf(store->sentBatches(destination.id, Instant())))
                sent += batch.records;
            QCOMPARE(accepted, sent); // what is here and waits for nobody
        }
        QCOMPARE(valueOf(store->activity({})).size(), size_t(1)); // the selection saved just now
        QCOMPARE(imbalance(*store), QString());
    }

    void isMigratedOnceAndOnlyForWriting()
    {
        const auto looked = SqliteStore::open({.directory = m_directory->path(), .readOnly = true});
        QCOMPARE(looked.error().code, u"SchemaOlder"_s);
        QVERIFY(open());
        const auto again = SqliteStore::open({.directory = m_directory->path(), .readOnly = true});
        QVERIFY(again);
        QCOMPARE(valueOf((*again)->destinations()).size(), size_t(2));
    }

private:
    [[nodiscard]] std::unique_ptr<SqliteStore> open() const
    {
        auto opened = SqliteStore::open({.directory = m_directory->path(), .laneThreads = 0});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
