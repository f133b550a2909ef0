// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records from claim to archive or quarantine.
#include "storefixture.h"

#include "base/gzip.h"
#include "base/taskscope.h"

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Profile>();
        valueOf(store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store().saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
        m_first = destinationNamed(u"First"_s);
        m_second = destinationNamed(u"Second"_s);
    }

    void cleanup() { QCOMPARE(imbalance(store()), QString()); }

    void claimsAKeyOnce()
    {
        auto keys = keysFrom(1, 3);
        keys.push_back(keys[1]);
        QCOMPARE(valueOf(store().claim(contoso, keys)), (std::vector{true, true, true, false}));
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(2, 3))), (std::vector{false, false, true}));
        QCOMPARE(valueOf(store().claim(fabrikam, keysFrom(1, 1))), std::vector{true}); // tenants do not share records
    }

    void givesClaimsBackUntilTheyAreStored()
    {
        valueOf(store().claim(contoso, keysFrom(1, 4)));
        valueOf(store().commit(commitOf(general, 1, 2)));
        store().release(contoso, keysFrom(1, 4));
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(1, 4))), (std::vector{false, false, true, true}));
        store().release(fabrikam, keysFrom(1, 4)); // never asked for: nothing to give back
    }

    void remembersKeysAcrossRestarts()
    {
        Commit commit = commitOf(general, 1, 1000);
        commit.quarantined.push_back(entryOf(general, "{}"));
        commit.quarantinedKeys = keysFrom(5000, 1);
        valueOf(store().commit(commit));
        for (quint64 i = 0; i < 200; ++i) // more rows than one piece of reading
            valueOf(store().commit(commitOf(general, 10'000 + 10 * i, 2)));
        m_profile->reopen();
        const auto fresh = valueOf(store().claim(contoso, keysFrom(1, 1001)));
        QCOMPARE(std::count(fresh.begin(), fresh.end(), true), 1);
        QVERIFY(fresh.back());
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(5000, 2))), (std::vector{false, true}));
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(11'990, 3))), (std::vector{false, false, true}));
    }

    void claimsOfSeveralWaitForOneReading()
    {
        valueOf(store().commit(commitOf(general, 1, 100)));
        Profile profile(1);
        SqliteStore &threaded = profile.store();
        valueOf(threaded.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        for (quint64 i = 0; i < 300; ++i)
            valueOf(threaded.commit(commitOf(general, 1 + 10 * i, 10)));
        profile.reopen();
        auto first = profile.store().claim(contoso, keysFrom(2990, 12));
        auto second = profile.store().claim(contoso, keysFrom(3001, 2));
        auto stored = profile.store().commit(commitOf(general, 5000, 1)); // beside the reading
        valueOf(std::move(stored));
        const auto a = valueOf(std::move(first));
        const auto b = valueOf(std::move(second));
        QCOMPARE(std::count(a.begin(), a.end(), true), 1); // 3001
        QCOMPARE(b, (std::vector{false, true}));
        QCOMPARE(valueOf(profile.store().claim(contoso, keysFrom(5000, 1))), std::vector{false});
    }

    void storesABlobInOneTransaction()
    {
        Commit commit = commitOf(general, 1, 7, noon + 3min);
        commit.duplicates = 2;
        commit.batches.push_back(batchOf(general, 100, 3));
        commit.quarantined = {entryOf(general, "record"), entryOf(general, "blob", false)};
        valueOf(store().commit(commit));
        m_profile->reopen();
        const StreamCounts counts = valueOf(store().counts(general));
        QCOMPARE(counts.records, 11u);
        QCOMPARE(counts.outbox, 10u);
        QCOMPARE(counts.quarantined, 1u); // a blob is an entry, not a record
        QCOMPARE(counts.duplicates, 2u);
        QCOMPARE(counts.fetched, 1u);
        QCOMPARE(valueOf(store().doneBlobs(general, {blobNamed(1)})), std::vector{true});
        QCOMPARE(*valueOf(store().progress(general)).firstContent, commit.blobs[0].created);

        const OutboxLevel level = valueOf(store().outbox(noon + 1h));
        QCOMPARE(level.batches, 2u);
        QCOMPARE(level.records, 10u);
        QCOMPARE(level.bytes, quint64(commit.batches[0].gzip.size() + commit.batches[1].gzip.size()));
        QCOMPARE(*level.oldest, 1h);
        const auto batches = valueOf(store().batches({}));
        QCOMPARE(batches.size(), size_t(2));
        QCOMPARE(batches[1].gzip, commit.batches[0].gzip);
        QCOMPARE(batches[1].id, commit.batches[0].id);
        QCOMPARE(batches[1].created, noon);
        QVERIFY(!batches[1].delivered);
        QCOMPARE(valueOf(store().body(batches[0].row)), commit.batches[1].gzip);
    }

    void aBlobStoredTwiceIsFetchedOnce()
    {
        valueOf(store().commit(commitOf(general, 1, 5)));
        Commit again{.stream = general, .blobs = {{.id = blobNamed(1), .created = noon}}, .duplicates = 5, .at = noon};
        valueOf(store().commit(again));
        QCOMPARE(valueOf(store().counts(general)).fetched, 1u);
        QCOMPARE(valueOf(store().counts(general)).records, 5u);
        QCOMPARE(valueOf(store().counts(general)).duplicates, 5u);
    }

    void batchesWithoutADestinationWaitForTheFirst()
    {
        valueOf(store().commit(commitOf(general, 1, 5)));
        QCOMPARE(valueOf(store().outbox(noon)).records, 5u);
        valueOf(store().saveDestination(m_first));
        valueOf(store().saveDestination(m_second));
        QCOMPARE(valueOf(store().pending(m_first.id, 0, 10)).size(), size_t(1));
        QVERIFY(valueOf(store().pending(m_second.id, 0, 10)).empty());
    }

    void listsPendingOldestFirstBehindARow()
    {
        valueOf(store().saveDestination(m_first));
        for (quint64 i = 0; i < 5; ++i)
            valueOf(store().commit(commitOf(general, 1 + 10 * i, 2)));
        const auto two = valueOf(store().pending(m_first.id, 0, 2));
        QCOMPARE(two.size(), size_t(2));
        QVERIFY(two[0].row < two[1].row);
        QCOMPARE(two[0].records, 2);
        QVERIFY(two[0].stream == general);
        QVERIFY(two[0].bytes > 0 && two[0].packedBytes > 0);
        QCOMPARE(two[0].created, noon);
        const auto rest = valueOf(store().pending(m_first.id, two[1].row, 10));
        QCOMPARE(rest.size(), size_t(3));
        QVERIFY(rest[0].row > two[1].row);
    }

    void countsABatchAsDeliveredWhenItsLastDestinationTookIt()
    {
        valueOf(store().saveDestination(m_first));
        valueOf(store().saveDestination(m_second));
        valueOf(store().commit(commitOf(general, 1, 10)));
        const qint64 row = valueOf(store().pending(m_first.id, 0, 1)).at(0).row;
        valueOf(store().settle({.destination = m_first.id, .batch = row, .accepted = 10, .at = noon + 2h}));
        QCOMPARE(valueOf(store().counts(general)).delivered, 0u);
        QVERIFY(valueOf(store().pending(m_first.id, 0, 1)).empty());
        valueOf(store().settle({.destination = m_second.id, .batch = row, .accepted = 10, .at = noon + 3h}));
        const StreamCounts counts = valueOf(store().counts(general));
        QCOMPARE(counts.delivered, 10u);
        QCOMPARE(counts.outbox, 0u);
        QVERIFY(valueOf(store().outbox(noon)) == OutboxLevel());
        QVERIFY(valueOf(store().batches({})).at(0).delivered);
        QCOMPARE(valueOf(store().hours(noon)).at(0).accepted, 10u); // in the hour of collecting
        QCOMPARE(errorOf(store().settle({.destination = m_second.id, .batch = row, .accepted = 10})).kind, ErrorKind::NotFound);
    }

    void keepsWhatADestinationRefuses()
    {
        valueOf(store().saveDestination(m_first));
        valueOf(store().commit(commitOf(general, 1, 10)));
        const qint64 row = valueOf(store().pending(m_first.id, 0, 1)).at(0).row;
        Delivery delivery{.destination = m_first.id, .batch = row, .accepted = 9, .at = noon};
        QCOMPARE(errorOf(store().settle(delivery)).kind, ErrorKind::Bug); // one record is unaccounted for
        QCOMPARE(valueOf(store().counts(general)).outbox, 10u);
        delivery.refused = {entryOf(general, "poison")};
        valueOf(store().settle(delivery));
        const StreamCounts counts = valueOf(store().counts(general));
        QCOMPARE(counts.delivered, 9u);
        QCOMPARE(counts.quarantined, 1u);
        const auto listed = valueOf(store().quarantine(contoso, false));
        QCOMPARE(listed.size(), size_t(1));
        QVERIFY(listed[0].raw.isEmpty());
        QCOMPARE(listed[0].rawBytes, 6);
        const auto entry = valueOf(store().quarantine({}, true)).at(0);
        QCOMPARE(entry.raw, QByteArray("poison"));
        QCOMPARE(entry.detail, u"the server's words"_s);
        QCOMPARE(entry.code, u"InvalidPayload"_s);
        QCOMPARE(entry.requestId, u"r-1"_s);
        QCOMPARE(entry.reason, QuarantineReason::RefusedBySink);
        QVERIFY(entry.stream == general && entry.isRecord && entry.created == noon);
        QVERIFY(valueOf(store().quarantine(fabrikam, true)).empty());
    }

    void countsARecordOnceThatSeveralRefuse()
    {
        valueOf(store().saveDestination(m_first));
        valueOf(store().saveDestination(m_second));
        valueOf(store().commit(commitOf(general, 1, 10)));
        const qint64 row = valueOf(store().pending(m_first.id, 0, 1)).at(0).row;
        valueOf(store().settle({.destination = m_first.id, .batch = row, .accepted = 9, .refused = {entryOf(general, "a")}}));
        QCOMPARE(valueOf(store().counts(general)).outbox, 9u);
        QCOMPARE(imbalance(store()), QString());
        QuarantineEntry again = entryOf(general, "a");
        again.detail = u"other words"_s;
        valueOf(store().settle(
            {.destination = m_second.id, .batch = row, .accepted = 8, .refused = {again, entryOf(general, "b")}}));
        const auto entries = valueOf(store().quarantine({}, true));
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].detail, u"the server's words\nother words"_s);
        QCOMPARE(valueOf(store().counts(general)).quarantined, 2u);
        QCOMPARE(valueOf(store().counts(general)).delivered, 8u);
    }

    void requeuesInOneTransaction()
    {
        Commit commit = commitOf(general, 1, 3);
        commit.quarantined = {entryOf(general, "one"), entryOf(general, "two"), entryOf(general, "blob", false)};
        valueOf(store().commit(commit));
        const auto entries = valueOf(store().quarantine({}, false));
        Commit back{.stream = general, .batches = {batchOf(general, 50, 2)}, .at = noon + 5h};
        QCOMPARE(errorOf(store().requeue({entries[0].id, 999}, back)).kind, ErrorKind::NotFound);
        QCOMPARE(valueOf(store().counts(general)).quarantined, 2u);
        valueOf(store().requeue({entries[0].id, entries[1].id}, back));
        StreamCounts counts = valueOf(store().counts(general));
        QCOMPARE(counts.records, 5u);
        QCOMPARE(counts.quarantined, 0u);
        QCOMPARE(counts.outbox, 5u);
        QCOMPARE(imbalance(store()), QString());
        // A blob that can be read now brings records nobody had counted.
        valueOf(store().requeue({entries[2].id}, {.stream = general, .batches = {batchOf(general, 60, 4)}, .at = noon}));
        QCOMPARE(valueOf(store().counts(general)).records, 9u);
        QVERIFY(valueOf(store().quarantine({}, false)).empty());
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(60, 1))), std::vector{false});
    }

    void aRemovedDestinationLeavesNothingStuck()
    {
        valueOf(store().commit(commitOf(general, 1, 1)));
        valueOf(store().saveDestination(m_first));
        valueOf(store().saveDestination(m_second));
        valueOf(store().commit(commitOf(general, 10, 2))); // waits for both
        valueOf(store().commit(commitOf(general, 20, 4))); // taken by the second
        const auto pending = valueOf(store().pending(m_second.id, 0, 9));
        valueOf(store().settle({.destination = m_second.id, .batch = pending[1].row, .accepted = 4, .at = noon}));
        valueOf(store().removeDestination(m_first.id));
        QCOMPARE(valueOf(store().counts(general)).delivered, 4u);
        QCOMPARE(valueOf(store().pending(m_second.id, 0, 9)).size(), size_t(2)); // the first one came over
        QCOMPARE(imbalance(store()), QString());
        valueOf(store().removeDestination(m_second.id));
        QCOMPARE(valueOf(store().outbox(noon)).batches, 2u);
        const Destination next = destinationNamed(u"Next"_s);
        valueOf(store().saveDestination(next));
        QCOMPARE(valueOf(store().pending(next.id, 0, 9)).size(), size_t(2));
    }

    void findsBatchesByTenantStreamTimeAndPlace()
    {
        for (quint64 i = 0; i < 6; ++i)
            valueOf(store().commit(commitOf(i % 2 ? general : exchange, 1 + 10 * i, 1, noon + i * 1h)));
        valueOf(store().commit(commitOf({fabrikam, Stream::AuditGeneral}, 1, 1, noon + 6h)));
        const auto rows = [&](const RecordQuery &query) {
            std::vector<qint64> found;
            for (const StoredBatch &batch : valueOf(store().batches(query)))
                found.push_back(batch.row);
            return found;
        };
        QCOMPARE(rows({}), (std::vector<qint64>{7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(rows({.newestFirst = false, .batchLimit = 2}), (std::vector<qint64>{1, 2}));
        QCOMPARE(rows({.newestFirst = false, .beforeBatch = 2, .batchLimit = 2}), (std::vector<qint64>{3, 4}));
        QCOMPARE(rows({.beforeBatch = 3}), (std::vector<qint64>{2, 1}));
        QCOMPARE(rows({.tenant = fabrikam}), (std::vector<qint64>{7}));
        QCOMPARE(rows({.stream = Stream::AuditGeneral}), (std::vector<qint64>{7, 6, 4, 2}));
        QCOMPARE(rows({.tenant = contoso, .stream = Stream::AuditGeneral}), (std::vector<qint64>{6, 4, 2}));
        QCOMPARE(rows({.from = noon + 2h, .to = noon + 4h}), (std::vector<qint64>{4, 3}));
    }

    void trimsOnlyWhatIsDelivered()
    {
        valueOf(store().saveDestination(m_first));
        for (quint64 i = 0; i < 4; ++i)
            valueOf(store().commit(commitOf(general, 1 + 10 * i, 2, noon + i * 24h)));
        const auto pending = valueOf(store().pending(m_first.id, 0, 9));
        for (const size_t i : {1u, 2u, 3u})
            valueOf(store().settle({.destination = m_first.id, .batch = pending[i].row, .accepted = 2, .at = noon}));
        const auto left = [&] {
            std::vector<qint64> rows;
            for (const StoredBatch &batch : valueOf(store().batches({.newestFirst = false})))
                rows.push_back(batch.row);
            return rows;
        };
        valueOf(store().trimArchive(noon + 30h, 1'000'000, Instant()));
        QCOMPARE(left(), (std::vector<qint64>{1, 3, 4})); // the first waits still, whatever its age
        const qint64 packed = valueOf(store().body(3)).size();
        valueOf(store().trimArchive(Instant(), packed + 10, Instant()));
        QCOMPARE(left(), (std::vector<qint64>{1, 4}));
        valueOf(store().trimArchive(Instant(), 0, Instant()));
        QCOMPARE(left(), (std::vector<qint64>{1}));
        m_profile->reopen();
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(11, 1))), std::vector{false}); // keys outlive their batches
        QCOMPARE(valueOf(store().counts(general)).delivered, 6u);
    }

    void forgetsKeysAndBlobsBehindTheHorizon()
    {
        valueOf(store().commit(commitOf(general, 1, 2, noon)));
        valueOf(store().commit(commitOf(general, 10, 2, noon + 48h)));
        valueOf(store().claim(contoso, keysFrom(100, 1)));
        valueOf(store().trimArchive(Instant(), 1'000'000, noon + 24h));
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(1, 1))), std::vector{true});
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(10, 1))), std::vector{false});
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(100, 1))), std::vector{false});
        QCOMPARE(valueOf(store().doneBlobs(general, {blobNamed(1), blobNamed(10)})), (std::vector{false, true}));
        m_profile->reopen();
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(2, 1))), std::vector{true});
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(11, 1))), std::vector{false});
    }

    void trimmingGivesSpaceBack()
    {
        valueOf(store().saveDestination(m_first));
        for (quint64 i = 0; i < 100; ++i) {
            Commit commit = commitOf(general, 1 + 10 * i, 2);
            commit.batches[0].gzip = QByteArray(100'000, char('a' + i % 26));
            valueOf(store().commit(commit));
        }
        for (const PendingBatch &batch : valueOf(store().pending(m_first.id, 0, 1000)))
            valueOf(store().settle({.destination = m_first.id, .batch = batch.row, .accepted = 2, .at = noon}));
        m_profile->reopen();
        QVERIFY(QFileInfo(m_profile->file()).size() > 10'000'000);
        valueOf(store().trimArchive(noon + 1h, 0, Instant()));
        m_profile->reopen();
        QVERIFY2(
            QFileInfo(m_profile->file()).size() < 1'000'000, qPrintable(QString::number(QFileInfo(m_profile->file()).size())));
    }

    void keysOfATenantAddedAnewElsewhereAreForgotten()
    {
        valueOf(store().commit(commitOf(general, 1, 1)));
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(1, 1))), std::vector{false});
        const auto other = SqliteStore::open({.directory = m_profile->directory(), .laneThreads = 0});
        valueOf((*other)->removeTenant(contoso));
        valueOf((*other)->saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        QCOMPARE(valueOf(store().doneBlobs(general, {blobNamed(1)})), std::vector{false});
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(1, 1))), std::vector{true});
    }

    void readsBesideAWriter()
    {
        Profile profile(1);
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        const auto reader = SqliteStore::open({.directory = profile.directory(), .readOnly = true});
        QVERIFY(reader);
        for (quint64 i = 0; i < 50; ++i) {
            auto writing = profile.store().commit(commitOf(general, 1 + 10 * i, 10));
            auto reading = (*reader)->counts(general);
            const StreamCounts counts = valueOf(std::move(reading));
            QCOMPARE(counts.records % 10, 0u); // whole transactions only
            QCOMPARE(counts.records, counts.outbox);
            valueOf(std::move(writing));
            QCOMPARE(valueOf((*reader)->counts(general)).records, (i + 1) * 10);
        }
    }

private:
    SqliteStore &store() { return m_profile->store(); }

    std::unique_ptr<Profile> m_profile;
    Destination m_first;
    Destination m_second;
};

QTEST_GUILESS_MAIN(RecordsTest)
#include "records_test.moc"
