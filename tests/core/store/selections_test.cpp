// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

const Selection dropSome{.rules = {{SelectionRule::Action::Keep, u"op:a"_s}, {SelectionRule::Action::Drop, u"op:b*"_s}},
    .changes = {{FieldChange::Action::Mask, u"/UserId"_s}, {FieldChange::Action::Remove, u"/x"_s}},
    .archiveAll = true};
const Selection keepFew{.rules = {{SelectionRule::Action::Keep, u"type:15"_s}}};

/// One batch of each role; keys from..from+3 are dropped ones that the archive has.
Commit commitOfAllRoles(quint64 from)
{
    Commit commit = commitOf(exchange, from + 100, 5);
    Batch changed = batchOf(exchange, from + 200, 2);
    changed.role = BatchRole::Changed;
    Batch originals = batchOf(exchange, from, 6);
    originals.role = BatchRole::ArchiveOnly;
    originals.keys.clear();
    commit.batches.push_back(changed);
    commit.batches.push_back(originals);
    commit.filteredKeys = keysFrom(from, 4);
    return commit;
}

} // namespace

class SelectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStreamsOwnTakesThePlaceOfItsTenants()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
        QVERIFY(valueOf(store.selectionFor(exchange)).isOff());
        valueOf(store.saveSelection({contoso, {}, dropSome}));
        valueOf(store.saveSelection({contoso, Stream::AuditGeneral, keepFew}));
        QVERIFY(valueOf(store.selectionFor(exchange)) == dropSome);
        QVERIFY(valueOf(store.selectionFor(general)) == keepFew);
        QVERIFY(valueOf(store.selectionFor({fabrikam, Stream::AuditGeneral})).isOff());
        profile.reopen();
        const auto all = valueOf(profile.store().selections({}));
        QCOMPARE(all.size(), size_t(2));
        QVERIFY(all[0] == (SelectionScope{contoso, {}, dropSome}));
        QVERIFY(all[1] == (SelectionScope{contoso, Stream::AuditGeneral, keepFew}));
        QVERIFY(valueOf(profile.store().selections(fabrikam)).empty());
    }

    void savingReplacesAndOffRemoves()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveSelection({contoso, {}, dropSome}));
        valueOf(store.saveSelection({contoso, {}, keepFew}));
        QVERIFY(valueOf(store.selectionFor(exchange)) == keepFew);
        valueOf(store.clearSelection(contoso, Stream::AuditExchange)); // of another scope
        QVERIFY(valueOf(store.selectionFor(exchange)) == keepFew);
        valueOf(store.saveSelection({contoso, {}, {.archiveAll = true}}));
        QVERIFY(valueOf(store.selections({})).empty());
        valueOf(store.saveSelection({contoso, {}, keepFew}));
        valueOf(store.clearSelection(contoso, {}));
        QVERIFY(valueOf(store.selectionFor(exchange)).isOff());
        QCOMPARE(errorOf(store.saveSelection({fabrikam, {}, keepFew})).kind, ErrorKind::NotFound);
    }

    void oneWithoutItsLinesIsNotTakenForNone()
    {
        Profile profile;
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(profile.store().saveSelection({contoso, {}, keepFew}));
        profile.close();
        const auto damaged = Database::open(profile.file(), Database::Mode::ReadWrite);
        QVERIFY((*damaged)->execute("DELETE FROM selection_lines"));
        profile.reopen();
        QCOMPARE(errorOf(profile.store().selectionFor(exchange)).kind, ErrorKind::Configuration);
        valueOf(profile.store().clearSelection(contoso, {}));
        QVERIFY(valueOf(profile.store().selectionFor(exchange)).isOff());
    }

    void goesWithItsTenant()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveSelection({contoso, {}, dropSome}));
        valueOf(store.removeTenant(contoso));
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        QVERIFY(valueOf(store.selectionFor(exchange)).isOff());
    }

    void countsWhatWasDroppedAndKnowsItAgain()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveDestination(destinationNamed(u"Parent"_s)));
        Commit commit = commitOf(exchange, 1, 3);
        commit.filteredKeys = keysFrom(50, 7);
        valueOf(store.commit(commit));
        const StreamCounts counts = valueOf(store.counts(exchange));
        QCOMPARE(counts.records, quint64(10));
        QCOMPARE(counts.filtered, quint64(7));
        QCOMPARE(counts.outbox, quint64(3));
        QCOMPARE(imbalance(store), QString());
        profile.reopen();
        QCOMPARE(valueOf(profile.store().claim(contoso, keysFrom(50, 7))), std::vector<bool>(7, false));
    }

    void whatIsForTheArchiveWaitsForNobody()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveDestination(destinationNamed(u"Parent"_s)));
        valueOf(store.commit(commitOfAllRoles(1)));
        QCOMPARE(imbalance(store), QString());
        QCOMPARE(valueOf(store.outbox(noon)).batches, quint64(2));
        const StreamCounts counts = valueOf(store.counts(exchange));
        QCOMPARE(counts.records, quint64(11));
        QCOMPARE(counts.filtered, quint64(4));
        QCOMPARE(counts.outbox, quint64(7));
        // Each record once: those that were changed are shown as they came.
        int shown = 0;
        for (const StoredBatch &batch : valueOf(store.batches({})))
            shown += batch.records;
        QCOMPARE(shown, 5 + 6);
    }

    void theArchiveIsTrimmedOfAllRoles()
    {
        Profile profile;
        SqliteStore &store = profile.store();
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        const Destination parent = destinationNamed(u"Parent"_s);
        valueOf(store.saveDestination(parent));
        valueOf(store.commit(commitOfAllRoles(1)));
        valueOf(store.trimArchive(noon + std::chrono::hours(1), 0, Instant()));
        QCOMPARE(valueOf(store.batches({})).size(), size_t(1)); // what waits stays
        for (const PendingBatch &batch : valueOf(store.pending(parent.id, 0, 10)))
            valueOf(store.settle({.destination = parent.id, .batch = batch.row, .accepted = batch.records, .at = noon}));
        QCOMPARE(imbalance(store), QString());
        QCOMPARE(valueOf(store.counts(exchange)).delivered, quint64(7));
        valueOf(store.trimArchive(noon + std::chrono::hours(1), 0, Instant()));
        QVERIFY(valueOf(store.batches({})).empty());
        QCOMPARE(imbalance(store), QString());
    }
};

QTEST_GUILESS_MAIN(SelectionsTest)
#include "selections_test.moc"
