// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration, coverage, figures: what a profile remembers beside records.
#include "storefixture.h"

#include "store/archivereader.h"
#include "store/keptproof.h"

#include <QtCore/QRandomGenerator>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Profile>();
        valueOf(store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
    }

    void keepsTenantsAcrossRestarts()
    {
        Tenant second = tenantNamed(fabrikam, u"Fabrikam \u00df"_s);
        second.since = noon;
        second.app.credential = {
            .kind = CredentialKind::Certificate, .id = CredentialId(u"c"_s), .thumbprint = u"AB"_s, .expires = noon};
        valueOf(store().saveTenant(second));
        second.domain = u"changed.example"_s;
        valueOf(store().saveTenant(second));
        m_profile->reopen();
        const auto tenants = valueOf(store().tenants());
        QCOMPARE(tenants.size(), size_t(2));
        QCOMPARE(tenants[0].name, u"Contoso"_s);
        QVERIFY(tenants[1] == second);
    }

    void refusesATakenName()
    {
        QCOMPARE(errorOf(store().saveTenant(tenantNamed(fabrikam, u"contoso"_s))).kind, ErrorKind::Usage);
        QCOMPARE(valueOf(store().tenants()).size(), size_t(1));
        valueOf(store().saveDestination(destinationNamed(u"Parent"_s)));
        QCOMPARE(errorOf(store().saveDestination(destinationNamed(u"Parent"_s))).kind, ErrorKind::Usage);
    }

    void keepsDestinations()
    {
        Destination destination = destinationNamed(u"Parent"_s);
        valueOf(store().saveDestination(destination));
        std::get<LogsIngestionTarget>(destination.target).o365Stream = u"Custom-Other"_s;
        destination.app.credential.expires = noon;
        valueOf(store().saveDestination(destination));
        m_profile->reopen();
        QVERIFY(valueOf(store().destinations()) == std::vector{destination});
        valueOf(store().removeDestination(destination.id));
        QVERIFY(valueOf(store().destinations()).empty());
    }

    void unknownIdsAreNotFound()
    {
        const StreamKey nobody{fabrikam, Stream::AuditGeneral};
        QCOMPARE(errorOf(store().removeTenant(fabrikam)).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().removeDestination(DestinationId(u"x"_s))).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().pending(DestinationId(u"x"_s), 0, 1)).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().body(1)).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().noteStart(nobody, noon)).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().addListed(nobody, 1)).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().addListedWindow(nobody, {.window = {noon, noon + 1h}, .settledTo = noon})).kind,
            ErrorKind::NotFound);
        QCOMPARE(errorOf(store().claim(fabrikam, keysFrom(1, 1))).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().commit(commitOf(nobody, 1, 1))).kind, ErrorKind::NotFound);
        QCOMPARE(errorOf(store().requeue({7}, commitOf(general, 1, 1))).kind, ErrorKind::NotFound);
        QVERIFY(valueOf(store().counts(nobody)) == StreamCounts());
        QVERIFY(valueOf(store().progress(nobody)).complete.isEmpty());
        QCOMPARE(valueOf(store().doneBlobs(nobody, {blobNamed(1)})), std::vector{false});
        QVERIFY(valueOf(store().batches({})).empty());
    }

    void keepsSettings()
    {
        QCOMPARE(valueOf(store().setting(u"publisher"_s)), QString());
        valueOf(store().setSetting(u"publisher"_s, u"one"_s));
        valueOf(store().setSetting(u"publisher"_s, u"two"_s));
        m_profile->reopen();
        QCOMPARE(valueOf(store().setting(u"publisher"_s)), u"two"_s);
        valueOf(store().setSetting(u"a/%_"_s, u"odd"_s));
        valueOf(store().setSetting(u"a/b"_s, u"gone"_s));
        valueOf(store().setSetting(u"a/b"_s, QString()));
        valueOf(store().setSetting(u"ab"_s, u"other"_s));
        QCOMPARE(valueOf(store().settings(u"a/"_s)), (std::map<QString, QString>{{u"a/%_"_s, u"odd"_s}}));
    }

    void mergesListedWindows()
    {
        const auto add = [&](Milliseconds from, Milliseconds to, Milliseconds settled, bool now = false) {
            valueOf(store().addListedWindow(
                general, {.window = {noon + from, noon + to}, .settledTo = noon + settled, .reachedNow = now}));
        };
        add(0h, 1h, 30min);
        add(2h, 3h, 10h);
        add(5h, 6h, 0h, true);
        auto progress = valueOf(store().progress(general));
        QVERIFY(progress.complete == WindowSet({{noon, noon + 1h}, {noon + 2h, noon + 3h}, {noon + 5h, noon + 6h}}));
        QVERIFY(progress.settled == WindowSet({{noon, noon + 30min}, {noon + 2h, noon + 3h}}));
        QCOMPARE(*progress.listedTo, noon + 6h);
        add(1h, 2h, 10h); // touches both its neighbours
        add(3h, 4h, 3h, true); // reaches an older now
        m_profile->reopen();
        progress = valueOf(store().progress(general));
        QVERIFY(progress.complete == WindowSet({{noon, noon + 4h}, {noon + 5h, noon + 6h}}));
        QVERIFY(progress.settled == WindowSet({{noon, noon + 30min}, {noon + 1h, noon + 3h}}));
        QCOMPARE(*progress.listedTo, noon + 6h);
        QVERIFY(valueOf(store().progress(exchange)).complete.isEmpty());
        const auto holes = ArchiveReader(m_profile->directory()).holes().value();
        QCOMPARE(holes.size(), size_t(1)); // a stream with one window, or none, has no holes
        QCOMPARE(holes[0].stream, general);
        QCOMPARE(holes[0].holes, std::vector<Window>({{noon + 4h, noon + 5h}}));
    }

    void agreesWithWindowSetOnRandomWindows()
    {
        QRandomGenerator random(20261122);
        WindowSet model;
        for (int i = 0; i < 300; ++i) {
            const Instant start = noon + Milliseconds(random.bounded(100'000));
            const Window window{start, start + Milliseconds(random.bounded(1500))};
            model.add(window);
            valueOf(store().addListedWindow(general, {.window = window, .settledTo = noon}));
        }
        QVERIFY(valueOf(store().progress(general)).complete == model);
    }

    void remembersStatesAndErrors()
    {
        const Error error{.kind = ErrorKind::Throttled,
            .code = u"AF429"_s,
            .message = u"too many requests"_s,
            .httpStatus = 403,
            .requestId = u"r"_s,
            .retryAfter = 1500ms};
        valueOf(store().setState(general, StreamState::Throttled, error, noon));
        valueOf(store().noteStart(general, noon + 1s));
        valueOf(store().noteSweep(general, noon + 2s));
        m_profile->reopen();
        auto progress = valueOf(store().progress(general));
        QCOMPARE(progress.state, StreamState::Throttled);
        QVERIFY(progress.lastError == error);
        QCOMPARE(*progress.lastErrorAt, noon);
        QCOMPARE(*progress.startAttempted, noon + 1s);
        QCOMPARE(*progress.lastSweep, noon + 2s);
        QVERIFY(!progress.firstContent && !progress.listedTo);
        valueOf(store().setState(general, StreamState::Working, {}, noon + 1h));
        progress = valueOf(store().progress(general));
        QCOMPARE(progress.state, StreamState::Working);
        QVERIFY(!progress.lastError && !progress.lastErrorAt);
    }

    void recordsALossOncePerBlob()
    {
        const Loss loss{.stream = general,
            .window = {noon, noon + 1min},
            .code = u"AF20051"_s,
            .reason = u"expired"_s,
            .content = blobNamed(9),
            .noticed = noon + 1h};
        const BlobDone blob{.id = blobNamed(9), .created = noon};
        valueOf(store().addLoss(loss, blob));
        valueOf(store().addLoss(loss, blob));
        QCOMPARE(valueOf(store().losses({})), std::vector{loss});
        QCOMPARE(valueOf(store().losses(contoso)).size(), size_t(1));
        QVERIFY(valueOf(store().losses(fabrikam)).empty());
        QCOMPARE(valueOf(store().counts(general)).lostBlobs, 1u);
        QCOMPARE(valueOf(store().counts(general)).fetched, 0u);
        QCOMPARE(valueOf(store().doneBlobs(general, {blobNamed(8), blobNamed(9)})), (std::vector{false, true}));
    }

    void aStoredBlobIsNotLost()
    {
        valueOf(store().commit(commitOf(general, 5, 1)));
        valueOf(store().addLoss(
            {.stream = general, .content = blobNamed(5), .noticed = noon}, {.id = blobNamed(5), .created = noon}));
        QVERIFY(valueOf(store().losses({})).empty());
        QCOMPARE(valueOf(store().counts(general)).lostBlobs, 0u);
    }

    void tellsDoneBlobsInTheOrderAsked()
    {
        valueOf(store().commit(commitOf(general, 3, 1)));
        valueOf(store().commit(commitOf(general, 7, 1)));
        m_profile->reopen();
        QCOMPARE(valueOf(store().doneBlobs(general, {blobNamed(7), blobNamed(5), blobNamed(3), blobNamed(7)})),
            (std::vector{true, false, true, true}));
        QCOMPARE(valueOf(store().doneBlobs(exchange, {blobNamed(7)})), std::vector{false}); // a stream of its own
        QVERIFY(valueOf(store().doneBlobs(general, {})).empty());
    }

    void countsListedBlobs()
    {
        valueOf(store().addListed(general, 3));
        valueOf(store().addListed(general, 4));
        QCOMPARE(valueOf(store().counts(general)).listed, 7u);
    }

    void countsHoursFromAnHourOn()
    {
        valueOf(store().commit(commitOf(general, 1, 2, noon - 90min)));
        valueOf(store().commit(commitOf(general, 10, 3, noon + 10min)));
        valueOf(store().commit(commitOf(general, 20, 4, noon + 50min)));
        const auto hours = valueOf(store().hours(noon + 30min));
        QCOMPARE(hours.size(), size_t(1));
        QCOMPARE(hours[0].hour, noon);
        QCOMPARE(hours[0].collected, 7u);
        QCOMPARE(hours[0].accepted, 0u);
        QVERIFY(hours[0].stream == general);
        QCOMPARE(valueOf(store().hours(noon - 24h)).size(), size_t(2));
    }

    void countsWhatADestinationTookByTheHour()
    {
        const Destination first = destinationNamed(u"First"_s);
        valueOf(store().commit(commitOf(general, 1, 2, noon - 2h))); // before there was a destination
        valueOf(store().saveDestination(first));
        Commit mixed = commitOf(general, 10, 5, noon + 10min);
        mixed.filteredKeys = keysFrom(50, 3);
        mixed.quarantined.push_back(entryOf(general, "bad"));
        valueOf(store().commit(mixed));
        valueOf(store().commit(commitOf(general, 20, 4, noon + 50min)));
        const auto waiting = valueOf(store().pending(first.id, 0, 9));
        for (const PendingBatch &batch : {waiting.at(0), waiting.at(1)})
            valueOf(store().settle({.destination = first.id, .batch = batch.row, .accepted = batch.records, .at = noon + 2h}));
        const Destination second = destinationNamed(u"Second"_s);
        valueOf(store().saveDestination(second));
        valueOf(store().commit(commitOf(general, 30, 7, noon + 70min)));

        const auto hours = valueOf(store().deliveryHours(first.id, noon - 24h));
        QCOMPARE(hours.size(), size_t(3));
        QVERIFY(hours[0].isFirst && hours[0].hour == noon - 2h);
        QCOMPARE(hours[0].accepted, 2u);
        QCOMPARE(hours[1].hour, noon);
        QCOMPARE(hours[1].collected, 5u + 4 + 3 + 1);
        QCOMPARE(hours[1].filtered, 3u);
        QCOMPARE(hours[1].quarantined, 1u);
        QCOMPARE(hours[1].accepted, 5u);
        QCOMPARE(hours[1].waiting, 4u);
        QCOMPARE(hours[2].waiting, 7u);
        QCOMPARE(valueOf(store().deliveryHours(first.id, noon)).size(), size_t(2));
        QVERIFY(!valueOf(store().deliveryHours(first.id, noon)).at(0).isFirst);
        QCOMPARE(valueOf(store().sentBatches(first.id, noon + 20min)).size(), size_t(1));
        QCOMPARE(valueOf(store().sentBatches(first.id, noon)).at(0).records, 5u);

        const auto later = valueOf(store().deliveryHours(second.id, noon - 24h));
        QCOMPARE(later.size(), size_t(1));
        QVERIFY(later[0].isFirst);
        QCOMPARE(errorOf(store().deliveryHours(DestinationId(u"none"_s), noon)).kind, ErrorKind::NotFound);
        valueOf(store().removeDestination(first.id));
        QCOMPARE(imbalance(store()), QString());
    }

    void knowsWhatArrivedByTheHour()
    {
        const Destination first = destinationNamed(u"First"_s);
        const Destination second = destinationNamed(u"Second"_s);
        valueOf(store().saveDestination(first));
        for (const auto &[key, at] : {std::pair(1, noon), std::pair(10, noon + 50min), std::pair(20, noon + 1h)})
            valueOf(store().commit(commitOf(general, quint64(key), 3, at)));
        const auto waiting = valueOf(store().pending(first.id, 0, 9));
        const auto settle = [this, &first](qint64 batch, Instant at) {
            valueOf(store().settle({.destination = first.id, .batch = batch, .accepted = 3, .at = at}));
        };
        settle(waiting.at(0).row, noon + 55min);
        settle(waiting.at(2).row, noon + 65min);
        ArchiveReader reader(m_profile->directory());
        QVERIFY(reader.arrived()->empty()); // nobody was asked
        const auto keep = [this](const Destination &destination, const QList<KeptProof> &proofs) {
            valueOf(store().setSetting(proofSettingOf(destination.id), QString::fromUtf8(writeProofs(proofs))));
        };
        const KeptProof whole{noon, 3, 3, 0, noon + 2h};
        keep(first, {whole, {noon + 1h, 3, 2, 0, noon + 2h}});
        QCOMPARE(*reader.arrived(), std::vector{waiting.at(0).row});
        settle(waiting.at(1).row, noon + 3h); // of the same hour, but after the question
        QCOMPARE(*reader.arrived(), std::vector{waiting.at(0).row});
        keep(first, {{noon, 6, 6, 0, noon + 4h}, {noon + 1h, 3, 3, 0, noon + 4h}});
        QCOMPARE(reader.arrived()->size(), size_t(3));
        keep(second, {{noon, 6, 1, 0, noon + 4h}});
        QCOMPARE(reader.arrived()->size(), size_t(3)); // a destination that is not there
        valueOf(store().saveDestination(second));
        QCOMPARE(*reader.arrived(), std::vector{waiting.at(2).row}); // one workspace has not all of it
        keep(second, {});
        valueOf(store().setSetting(proofSettingOf(second.id), u"rubbish"_s));
        QCOMPARE(reader.arrived()->size(), size_t(3));
    }

    void knowsWhatWasRefused()
    {
        const Destination first = destinationNamed(u"First"_s);
        valueOf(store().saveDestination(first));
        Commit commit = commitOf(general, 1, 3);
        commit.quarantined.push_back(entryOf(general, "never in a batch"));
        valueOf(store().commit(commit));
        const auto waiting = valueOf(store().pending(first.id, 0, 9));
        Delivery delivery{.destination = first.id, .batch = waiting.at(0).row, .accepted = 2, .at = noon + 1h};
        delivery.refused = {entryOf(general, "bad"), entryOf(general, "too large, sent without a part", false)};
        valueOf(store().settle(delivery));
        ArchiveReader reader(m_profile->directory());
        const auto refused = reader.refused();
        QVERIFY(refused && refused->size() == 2 && refused->at(0).batch == delivery.batch);
        QCOMPARE(*reader.refusedOf(delivery.batch), std::vector{"bad"_ba});
        QVERIFY(reader.refusedOf(delivery.batch + 1)->empty());
    }

    void knowsWhenTheArchiveWasTrimmed()
    {
        const Destination first = destinationNamed(u"First"_s);
        valueOf(store().saveDestination(first));
        for (const quint64 key : {1u, 10u, 20u})
            valueOf(store().commit(commitOf(general, key, 3, noon + std::chrono::hours(key))));
        for (const PendingBatch &batch : valueOf(store().pending(first.id, 0, 9)))
            valueOf(store().settle({.destination = first.id, .batch = batch.row, .accepted = 3, .at = noon + 30h}));
        ArchiveReader reader(m_profile->directory());
        const auto trim = [this](
                              Instant olderThan, qint64 bytes) { valueOf(store().trimArchive(olderThan, bytes, Instant())); };
        trim(noon, 1'000'000);
        QVERIFY(reader.trimmed() && !*reader.trimmed()); // nothing was removed
        trim(noon + 5h, 1'000'000);
        QVERIFY((*reader.trimmed())->age);
        trim(noon + 5h, 1);
        QCOMPARE((*reader.trimmed())->bytes, 1);
        QVERIFY(!(*reader.trimmed())->age);
        valueOf(store().setSetting(u"archive.trimmed"_s, u"2026-11-22T12:00:00Z age 86400000"_s));
        QVERIFY(*reader.trimmed() == (ArchiveTrim{.at = noon, .age = 24h}));
        for (const QString &rubbish : {u"yesterday"_s, u"2026-11-22T12:00:00Z"_s, u"2026-11-22T12:00:00Z age x"_s}) {
            valueOf(store().setSetting(u"archive.trimmed"_s, rubbish));
            QVERIFY(!*reader.trimmed());
        }
    }

    void removesATenantWithAllItHas()
    {
        valueOf(store().saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
        const Destination destination = destinationNamed(u"Parent"_s);
        valueOf(store().saveDestination(destination));
        valueOf(store().commit(commitOf({fabrikam, Stream::AuditGeneral}, 1, 2)));
        for (quint64 i = 0; i < 5; ++i) {
            Commit commit = commitOf(general, 100 * i + 1000, 10);
            commit.quarantined.push_back(entryOf(general, "bad"));
            valueOf(store().commit(commit));
        }
        const auto pending = valueOf(store().pending(destination.id, 0, 100));
        QCOMPARE(pending.size(), size_t(6));
        valueOf(store().settle({.destination = destination.id, .batch = pending[1].row, .accepted = 10, .at = noon}));
        valueOf(store().addListedWindow(general, {.window = {noon, noon + 1h}, .settledTo = noon + 1h}));
        QVERIFY(valueOf(store().claim(contoso, keysFrom(1000, 1))) == std::vector{false});

        valueOf(store().removeTenant(contoso));
        QCOMPARE(valueOf(store().tenants()).size(), size_t(1));
        QCOMPARE(valueOf(store().outbox(noon)).batches, 1u);
        QCOMPARE(valueOf(store().outbox(noon)).records, 2u);
        QCOMPARE(valueOf(store().batches({})).size(), size_t(1));
        QVERIFY(valueOf(store().quarantine({}, false)).empty());
        QVERIFY(valueOf(store().counts(general)) == StreamCounts());
        QCOMPARE(valueOf(store().hours(Instant())).size(), size_t(1));

        valueOf(store().saveTenant(tenantNamed(contoso, u"Contoso again"_s)));
        QVERIFY(valueOf(store().progress(general)).complete.isEmpty());
        QCOMPARE(valueOf(store().claim(contoso, keysFrom(1000, 1))), std::vector{true});
        QCOMPARE(imbalance(store()), QString());
    }

private:
    SqliteStore &store() { return m_profile->store(); }

    std::unique_ptr<Profile> m_profile;
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
