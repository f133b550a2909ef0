// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes no more, at every single change of a file in every operation of the store.
#include "storefixture.h"

#include "store/database.h"
#include "support/faultvfs.h"

#include <sqlite3.h>

#include <functional>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Lasting = FaultVfs::Lasting;

namespace {

using Operation = std::function<Result<void>(SqliteStore &)>;

struct Named {
    const char *name;
    Operation run;
    bool inSlices = false; ///< several transactions: what is done so far stays
};

const DestinationId sentinel(u"33333333-3333-4333-8333-333333333333"_s);

Destination parentNamed(const QString &name)
{
    Destination destination = destinationNamed(name);
    destination.id = sentinel;
    destination.parent = fabrikam;
    destination.app.clientId = ClientId(u"44444444-4444-4444-8444-444444444444"_s);
    destination.app.credential.id = CredentialId(u"tributary/destination/one"_s);
    return destination;
}

Tenant fixedTenant(const TenantId &id, const QString &name)
{
    Tenant tenant = tenantNamed(id, name);
    tenant.app.clientId = ClientId(u"55555555-5555-4555-8555-555555555555"_s);
    tenant.app.credential.id = CredentialId(u"tributary/tenant/one"_s);
    return tenant;
}

/// As commitOf(), the same in every run, with a body of several pages.
Commit fixedCommit(quint64 from, int count, Instant at = noon)
{
    Commit commit = commitOf(general, from, count, at);
    commit.batches[0].id = BatchId(u"batch-%1"_s.arg(from));
    commit.batches[0].gzip += QByteArray(20'000, 'x');
    commit.quarantined.push_back(entryOf(general, "poison"_ba));
    commit.quarantinedKeys = keysFrom(from + 1000, 1);
    commit.duplicates = 3;
    return commit;
}

template <typename T>
Result<void> outcome(Task<Result<T>> task)
{
    const Result<T> result = await(std::move(task));
    if (!result)
        return fail(result.error());
    return {};
}

/// A profile with a bit of everything: two tenants, a destination, a delivered and two waiting batches, quarantine, coverage.
void fill(SqliteStore &store)
{
    valueOf(store.saveTenant(fixedTenant(contoso, u"Contoso"_s)));
    valueOf(store.saveTenant(fixedTenant(fabrikam, u"Fabrikam"_s)));
    valueOf(store.saveDestination(parentNamed(u"Parent"_s)));
    valueOf(store.setSetting(u"publisher"_s, u"one"_s));
    valueOf(store.commit(fixedCommit(1, 10, noon - 20h * 24)));
    valueOf(store.settle({.destination = sentinel, .batch = 1, .accepted = 10, .at = noon}));
    valueOf(store.commit(fixedCommit(100, 10)));
    valueOf(store.commit(fixedCommit(200, 10)));
    valueOf(store.addListedWindow(general, {.window = {noon - 2h, noon - 1h}, .settledTo = noon - 2h, .reachedNow = true}));
}

Operation listed()
{
    return [](SqliteStore &store) {
        return outcome(
            store.addListedWindow(general, {.window = {noon - 1h, noon}, .settledTo = noon - 2h, .reachedNow = true}));
    };
}

Result<void> settleTwo(SqliteStore &store)
{
    Delivery delivery{.destination = sentinel, .batch = 2, .accepted = 8, .at = noon};
    delivery.refused = {entryOf(general, "a"_ba), entryOf(general, "b"_ba)};
    return outcome(store.settle(delivery));
}

Result<void> lose(SqliteStore &store)
{
    const Loss loss{.stream = general,
        .window = {noon - 1h, noon},
        .code = u"AF20051"_s,
        .reason = u"gone"_s,
        .content = blobNamed(900),
        .noticed = noon};
    return outcome(store.addLoss(loss, {.id = blobNamed(900), .created = noon}));
}

/// Claims are given back where the commit fails, as the pipeline does.
Result<void> claimAndCommit(SqliteStore &store)
{
    const auto claimed = outcome(store.claim(contoso, keysFrom(300, 10)));
    if (!claimed)
        return claimed;
    const auto stored = outcome(store.commit(fixedCommit(300, 10)));
    if (!stored)
        store.release(contoso, keysFrom(300, 10));
    return stored;
}

const std::vector<Named> operations{
    {"saveTenant", [](SqliteStore &s) { return outcome(s.saveTenant(fixedTenant(fabrikam, u"Renamed"_s))); }},
    {"removeTenant", [](SqliteStore &s) { return outcome(s.removeTenant(contoso)); }, true},
    {"saveDestination", [](SqliteStore &s) { return outcome(s.saveDestination(parentNamed(u"Renamed"_s))); }},
    {"removeDestination", [](SqliteStore &s) { return outcome(s.removeDestination(sentinel)); }},
    {"setSetting", [](SqliteStore &s) { return outcome(s.setSetting(u"publisher"_s, QString(9000, u'p'))); }},
    {"addListedWindow", listed()},
    {"forgetCoverageAfter",
        [](SqliteStore &s) { return outcome(s.forgetCoverageAfter(general, noon - 90min, noon - 100min)); }},
    {"addLoss", lose},
    {"noteStart", [](SqliteStore &s) { return outcome(s.noteStart(exchange, noon)); }},
    {"noteSweep", [](SqliteStore &s) { return outcome(s.noteSweep(exchange, noon)); }},
    {"setState",
        [](SqliteStore &s) {
            return outcome(s.setState(general, StreamState::Retrying, makeError(ErrorKind::Network, u"cut"_s), noon));
        }},
    {"addListed", [](SqliteStore &s) { return outcome(s.addListed(general, 7)); }},
    {"commit", claimAndCommit},
    {"settle", settleTwo},
    {"trimArchive", [](SqliteStore &s) { return outcome(s.trimArchive(noon - 240h, 1'000'000, noon - 336h)); }, true},
    {"requeue", [](SqliteStore &s) { return outcome(s.requeue({1}, fixedCommit(400, 1))); }},
};

/// Everything that is in the database, as text.
QByteArray contentOf(const QString &file, const QByteArray &vfs)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite, vfs);
    std::vector<std::string> tables;
    const auto nameOf = [](const Row &row) { return row.text(0).toStdString(); };
    const auto named =
        (*database)->all(Sql{"tables", "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"}, nameOf);
    QByteArray content;
    std::vector<std::string> texts; // statements borrow their text and name
    texts.reserve(named->size() * 2);
    for (const std::string &table : *named) {
        texts.push_back("SELECT group_concat('quote('||name||')', '||'',''||') FROM pragma_table_info('" + table + "')");
        const auto columns = (*database)->first(Sql{texts.back(), texts.back()}, nameOf);
        texts.push_back("SELECT " + **columns + " FROM " + table + " ORDER BY 1");
        content += table.c_str();
        const auto read = (*database)->each(
            Sql{texts.back(), texts.back()}, [&content](const Row &row) { content += '\n' + row.text(0).toUtf8(); });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
    }
    return content;
}

bool isSound(const QString &file, const QByteArray &vfs)
{
    const auto database = Database::open(file, Database::Mode::ReadWrite, vfs);
    const auto verdict = (*database)->first(Sql{"check", "PRAGMA integrity_check"}, [](const Row &row) { return row.text(0); });
    return verdict && *verdict == u"ok"_s;
}

} // namespace

class DiskFaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        const auto store = SqliteStore::open({.directory = path(u"filled"_s), .laneThreads = 0, .now = [] { return noon; }});
        QVERIFY(store.has_value());
        fill(**store);
    }

    void anyChangeMayFail_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("lasting");
        for (size_t i = 0; i < operations.size(); ++i) {
            const QByteArray name = operations[i].name;
            QTest::newRow((name + ", disk full").constData()) << int(i) << SQLITE_FULL << true;
            QTest::newRow((name + ", one write fails").constData()) << int(i) << SQLITE_IOERR_WRITE << false;
        }
    }

    /// The operation fails as a whole and says why; once there is room it succeeds, and the database is as if nothing had been.
    void anyChangeMayFail()
    {
        QFETCH(int, operation);
        QFETCH(int, code);
        QFETCH(bool, lasting);
        const Named &row = operations[size_t(operation)];
        const QByteArray before = contentOf(path(u"filled/tributary.db"_s), m_vfs.name());
        const QByteArray after = undisturbed(row);
        QVERIFY(before != after);
        int failed = 0;
        for (int change = 1;; ++change) {
            const QString directory = copied();
            auto store = open(directory);
            m_vfs.failAt(change, code, lasting ? Lasting::UntilHealed : Lasting::Once);
            const auto first = row.run(*store);
            const bool reached = m_vfs.failures() > 0;
            m_vfs.heal();
            if (!first) {
                ++failed;
                QCOMPARE(first.error().kind, ErrorKind::Storage);
                QCOMPARE(first.error().code, code == SQLITE_FULL ? u"DiskFull"_s : u"IoError"_s);
                if (code == SQLITE_FULL)
                    QVERIFY2(first.error().message.contains(directory), qPrintable(first.error().message));
                QCOMPARE(imbalance(*store), QString());
                if (!row.inSlices)
                    QCOMPARE(contentOf(directory + u"/tributary.db"_s, m_vfs.name()), before);
                const auto second = row.run(*store);
                QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().message));
            }
            QCOMPARE(imbalance(*store), QString());
            store.reset();
            QCOMPARE(contentOf(directory + u"/tributary.db"_s, m_vfs.name()), after);
            QVERIFY(isSound(directory + u"/tributary.db"_s, m_vfs.name()));
            if (!reached)
                break;
        }
        QVERIFY2(failed > 0, "nothing was ever refused");
    }

    void makingAProfileMayFailAnywhere()
    {
        int failed = 0;
        for (int change = 1;; ++change) {
            const QString directory = path(u"new-%1"_s.arg(change));
            m_vfs.failAt(change, SQLITE_FULL, Lasting::UntilHealed);
            const auto opened =
                SqliteStore::open({.directory = directory, .laneThreads = 0, .now = [] { return noon; }, .vfs = m_vfs.name()});
            const bool reached = m_vfs.failures() > 0;
            m_vfs.heal();
            if (!opened) {
                ++failed;
                QCOMPARE(opened.error().kind, ErrorKind::Storage);
            }
            const auto again =
                SqliteStore::open({.directory = directory, .laneThreads = 0, .now = [] { return noon; }, .vfs = m_vfs.name()});
            QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
            fill(**again);
            QCOMPARE(imbalance(**again), QString());
            if (!reached)
                break;
        }
        QVERIFY(failed > 5);
    }

    /// The database keeps what it has where the process ends while the disk is full.
    void closingOnAFullDiskLosesNothing()
    {
        const QString directory = copied();
        auto store = open(directory);
        valueOf(store->commit(fixedCommit(500, 10)));
        m_vfs.failAt(1, SQLITE_FULL, Lasting::UntilHealed);
        store.reset();
        QVERIFY(m_vfs.failures() > 0);
        m_vfs.heal();
        store = open(directory);
        QCOMPARE(valueOf(store->doneBlobs(general, {blobNamed(500)})), std::vector{true});
        QCOMPARE(imbalance(*store), QString());
    }

    /// What fits into the files as they are is written even where the disk has no room.
    void readingGoesOnWhileTheDiskIsFull()
    {
        const QString directory = copied();
        auto store = open(directory);
        m_vfs.fillDisk();
        QCOMPARE(errorOf(store->commit(fixedCommit(600, 10))).code, u"DiskFull"_s);
        QCOMPARE(valueOf(store->pending(sentinel, 0, 10)).size(), size_t(2));
        QVERIFY(!valueOf(store->body(2)).isEmpty());
        QCOMPARE(valueOf(store->tenants()).size(), size_t(2));
        m_vfs.heal();
        valueOf(store->commit(fixedCommit(600, 10)));
        QCOMPARE(imbalance(*store), QString());
    }

    /// Whoever may not write is told so at once, and may still look.
    void aReadOnlyProfileIsRefusedForWritingAndReadable()
    {
        const QString directory = copied();
        m_vfs.makeReadOnly();
        const auto refused =
            SqliteStore::open({.directory = directory, .laneThreads = 0, .now = [] { return noon; }, .vfs = m_vfs.name()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(refused.error().code, u"ReadOnly"_s);
        const auto store = SqliteStore::open({.directory = directory, .laneThreads = 0, .readOnly = true, .vfs = m_vfs.name()});
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().message));
        QCOMPARE(valueOf((*store)->tenants()).size(), size_t(2));
        QCOMPARE(valueOf((*store)->batches({.batchLimit = 100})).size(), size_t(3));
        QVERIFY(valueOf((*store)->progress(general)).complete.contains({noon - 2h, noon - 1h}));
        QCOMPARE(errorOf((*store)->setSetting(u"a"_s, u"b"_s)).code, u"ReadOnly"_s);
        m_vfs.heal();
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    QString copied()
    {
        const QString directory = path(u"copy-%1"_s.arg(++m_copies));
        QDir(path(u"copy-%1"_s.arg(m_copies - 1))).removeRecursively();
        QDir().mkpath(directory);
        QFile::copy(path(u"filled/tributary.db"_s), directory + u"/tributary.db"_s);
        return directory;
    }

    std::unique_ptr<SqliteStore> open(const QString &directory)
    {
        auto opened =
            SqliteStore::open({.directory = directory, .laneThreads = 0, .now = [] { return noon; }, .vfs = m_vfs.name()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    QByteArray undisturbed(const Named &row)
    {
        const QString directory = copied();
        auto store = open(directory);
        m_vfs.heal();
        const auto done = row.run(*store);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        store.reset();
        return contentOf(directory + u"/tributary.db"_s, m_vfs.name());
    }

    FaultVfs m_vfs;
    QTemporaryDir m_directory;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "diskfault_test.moc"
