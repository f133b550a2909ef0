// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A database that is damaged anywhere: what can be read is saved, what cannot be is fetched again or reported, never silent.
#include "storefixture.h"

#include "base/gzip.h"

#include "store/integrity.h"
#include "store/profilelock.h"
#include "support/faultvfs.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>

#include <set>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int pageSize = 8192;
constexpr int commits = 60;
constexpr int recordsPerCommit = 20;

QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &name, qint64 offset, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size());
}

/// When a commit was stored, and when its blob was made available: within the reach of the service.
Instant storedAt(int commit)
{
    static const Instant first = std::chrono::floor<std::chrono::seconds>(SystemClock().now()) - 5h;
    return first + std::chrono::minutes(commit);
}

Instant createdAt(int commit)
{
    return storedAt(commit) - 10min;
}

quint64 firstKey(int commit)
{
    return quint64(commit) * 1000 + 1;
}

StreamKey streamOf(int commit)
{
    return commit % 3 == 0 ? exchange : general;
}

bool isDelivered(int commit)
{
    return commit % 4 == 0;
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = open(path(u"sound"_s));
        fill(*opened);
    }

    void anyPageMayBeGarbage_data()
    {
        QTest::addColumn<int>("page");
        const int pages = int(QFileInfo(path(u"sound/tributary.db"_s)).size() / pageSize);
        QVERIFY(pages > 60);
        for (int page = 0; page < pages; ++page)
            QTest::newRow(qPrintable(QString::number(page + 1))) << page;
    }

    void anyPageMayBeGarbage()
    {
        QFETCH(int, page);
        const QString directory = copied();
        overwrite(directory + u"/tributary.db"_s, qint64(page) * pageSize, noise(pageSize, quint32(page)));
        checkRecovery(directory);
    }

    void anyPartMayBeGone_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("size"); // -1: cut off here
        const qint64 size = QFileInfo(path(u"sound/tributary.db"_s)).size();
        QTest::newRow("header") << qint64(0) << qint64(100);
        QTest::newRow("three pages in the middle") << size / 2 / pageSize * pageSize << qint64(3 * pageSize);
        QTest::newRow("a third of the file") << size / 3 << size / 3;
        QTest::newRow("cut in half") << size / 2 << qint64(-1);
        QTest::newRow("cut within the last page") << size - 100 << qint64(-1);
        QTest::newRow("all but the first page") << qint64(pageSize) << size - pageSize;
    }

    void anyPartMayBeGone()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, size);
        const QString directory = copied();
        const QString file = directory + u"/tributary.db"_s;
        if (size < 0)
            QVERIFY(QFile::resize(file, offset));
        else
            overwrite(file, offset, noise(size, 7));
        checkRecovery(directory);
        QVERIFY(QFile::exists(keptFile(directory)));
        QVERIFY(!(QFile::permissions(keptFile(directory)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void garbageInTheLogTakesItsTransactionsBackAndIsReported()
    {
        const QString directory = copied();
        const QString copy = path(u"log"_s);
        {
            const auto store = open(directory);
            for (int i = 0; i < 5; ++i)
                valueOf(store->commit(commitNumber(commits + i)));
            QDir().mkpath(copy); // as a killed process leaves them
            for (const auto &suffix : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(directory + u"/tributary.db"_s + suffix, copy + u"/tributary.db"_s + suffix));
        }
        const QString log = copy + u"/tributary.db-wal"_s;
        QVERIFY(!integrity::isLogDamaged(log));
        const QByteArray whole = contentOf(log);
        QVERIFY(QFile::resize(log, whole.size() - 100)); // torn at its end by the kill
        QVERIFY(!integrity::isLogDamaged(log));
        QVERIFY(QFile::resize(log, whole.size()));
        overwrite(log, 0, whole);
        overwrite(log, whole.size() / 2, noise(3000, 3));
        QVERIFY(integrity::isLogDamaged(log));
        const auto store = open(copy);
        QVERIFY(store);
        QCOMPARE(imbalance(*store), QString());
        QVERIFY(report(*store).value("logDamaged"_L1).toBool());
        QVERIFY(valueOf(store->doneBlobs(streamOf(1), {blobNamed(firstKey(1))})).front());
        const int last = commits + 4;
        QVERIFY(!valueOf(store->doneBlobs(streamOf(last), {blobNamed(firstKey(last))})).front());
        QVERIFY(valueOf(store->claim(contoso, keysFrom(firstKey(last), 1))).front());
    }

    /// The pages under an open database turn bad: the call that meets them heals it and comes back with its answer.
    void damageInMidRunIsMended()
    {
        const QString directory = copied();
        const auto other = open(directory);
        const auto store = open(directory);
        QVERIFY(!valueOf(store->pending(m_destination.id, 0, 1000)).empty());
        const QString file = directory + u"/tributary.db"_s;
        const qint64 size = QFileInfo(file).size();
        for (qint64 offset = size / 2 / pageSize * pageSize; offset < size - size / 4; offset += pageSize)
            overwrite(file, offset, noise(pageSize, quint32(offset)));
        valueOf(other->setSetting(u"other"_s, u"process"_s)); // so that the pages in memory are stale
        for (int i = 0; i < commits; ++i)
            await(store->body(i + 1));
        QVERIFY(!valueOf(store->setting(u"rebuilt"_s)).isEmpty());
        valueOf(store->commit(commitNumber(commits + 1)));
        QCOMPARE(imbalance(*store), QString());
        checkNothingIsSilent(*store);
    }

    /// Who has not the lock does not put files in the place of others.
    void onlyTheHolderOfTheLockMends()
    {
        const QString directory = copied();
        overwrite(directory + u"/tributary.db"_s, 0, noise(100, 1));
        const auto lock = ProfileLock::take(directory);
        QVERIFY(lock);
        const auto refused = SqliteStore::open({.directory = directory, .laneThreads = 0});
        QCOMPARE(refused.error().code, u"ProfileLocked"_s);
        const auto looked = SqliteStore::open({.directory = directory, .laneThreads = 0, .readOnly = true});
        QCOMPARE(looked.error().code, u"Corrupt"_s);
        QVERIFY(keptFile(directory).isEmpty());
        QVERIFY(SqliteStore::open({.directory = directory, .laneThreads = 0, .holdsLock = true}));
        QVERIFY(!keptFile(directory).isEmpty());
    }

    /// Killed between the two renamings: the new database is complete, and takes its place at the next start.
    void aRebuildingThatWasKilledIsFinished()
    {
        const QString directory = copied();
        const QString file = directory + u"/tributary.db"_s;
        QVERIFY(QFile::rename(file, file + u".rebuilt"_s));
        auto store = open(directory);
        QCOMPARE(valueOf(store->tenants()).size(), size_t(2));
        store.reset();
        QVERIFY(QFile::copy(file, file + u".rebuilt"_s));
        overwrite(file, 0, noise(pageSize, 1));
        store = open(directory);
        QCOMPARE(valueOf(store->tenants()).size(), size_t(2));
        QVERIFY(!QFile::exists(file + u".rebuilt"_s));
    }

    void withoutRoomTheDamagedFileStays()
    {
        const QString directory = copied();
        const QString file = directory + u"/tributary.db"_s;
        overwrite(file, 20 * pageSize, noise(pageSize, 1));
        const QByteArray before = contentOf(file);
        m_vfs.fillDisk();
        const auto refused =
            SqliteStore::open({.directory = directory, .laneThreads = 0, .holdsLock = true, .vfs = m_vfs.name()});
        m_vfs.heal();
        QVERIFY(!refused);
        QVERIFY(refused.error().code == u"DiskFull"_s || refused.error().code == u"CannotOpen"_s);
        QVERIFY(contentOf(file) == before);
        QVERIFY(open(directory));
        QVERIFY(!keptFile(directory).isEmpty());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    std::unique_ptr<SqliteStore> open(const QString &directory)
    {
        auto opened = SqliteStore::open({.directory = directory, .laneThreads = 0, .holdsLock = true, .vfs = m_vfs.name()});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    QString copied()
    {
        QDir(path(u"copy-%1"_s.arg(m_copies))).removeRecursively();
        const QString directory = path(u"copy-%1"_s.arg(++m_copies));
        QDir().mkpath(directory);
        QFile::copy(path(u"sound/tributary.db"_s), directory + u"/tributary.db"_s);
        return directory;
    }

    static QString keptFile(const QString &directory)
    {
        const auto kept = QDir(directory).entryInfoList({u"tributary.db.damaged-*Z"_s});
        return kept.isEmpty() ? QString() : kept.front().filePath();
    }

    static Commit commitNumber(int number)
    {
        const StreamKey stream = streamOf(number);
        Commit commit{.stream = stream, .at = storedAt(number)};
        commit.batches.push_back(batchOf(stream, firstKey(number), recordsPerCommit));
        const QByteArray body = '[' + noise(9000, quint32(number)).toHex() + ']';
        commit.batches[0].gzip = gzip(body);
        commit.batches[0].bytes = body.size();
        commit.blobs.push_back({.id = blobNamed(firstKey(number)), .created = createdAt(number)});
        return commit;
    }

    void fill(SqliteStore &store)
    {
        valueOf(store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(store.saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
        m_destination = destinationNamed(u"Parent"_s);
        valueOf(store.saveDestination(m_destination));
        valueOf(store.setSetting(u"publisher"_s, u"one"_s));
        for (int i = 0; i < commits; ++i) {
            valueOf(store.commit(commitNumber(i)));
            if (isDelivered(i))
                valueOf(store.settle(
                    {.destination = m_destination.id, .batch = i + 1, .accepted = recordsPerCommit, .at = storedAt(i) + 5s}));
        }
        for (int i = 0; i < 30; ++i) {
            Commit commit{.stream = general, .at = storedAt(i)};
            commit.quarantined.push_back(entryOf(general, noise(600, quint32(i)).toHex()));
            valueOf(store.commit(commit));
        }
        for (const StreamKey &stream : {exchange, general}) {
            valueOf(store.addListedWindow(
                stream, {.window = {storedAt(0) - 1h, storedAt(commits)}, .settledTo = storedAt(commits), .reachedNow = true}));
        }
        QCOMPARE(imbalance(store), QString());
    }

    static QJsonObject report(SqliteStore &store)
    {
        return QJsonDocument::fromJson(valueOf(store.setting(u"rebuilt"_s)).toUtf8()).object();
    }

    static bool saysDamaged(SqliteStore &store, const QString &table)
    {
        for (const QJsonValue &value : report(store).value("tables"_L1).toArray()) {
            if (value["name"_L1].toString() == table)
                return !value["whole"_L1].toBool();
        }
        return false;
    }

    void checkRecovery(const QString &directory)
    {
        const auto store = open(directory);
        const bool rebuilt = !valueOf(store->setting(u"rebuilt"_s)).isEmpty();
        QCOMPARE(!keptFile(directory).isEmpty(), rebuilt);
        QCOMPARE(imbalance(*store), QString());
        checkNothingIsSilent(*store);
        // It is a profile like any other now.
        if (!valueOf(store->tenants()).empty() && valueOf(store->tenants()).front().id == contoso)
            valueOf(store->commit(commitNumber(commits + 10)));
        QCOMPARE(imbalance(*store), QString());
    }

    /// Every record that was stored is here, was delivered, or will be collected again.
    void checkNothingIsSilent(SqliteStore &store)
    {
        const auto tenants = valueOf(store.tenants());
        if (std::none_of(tenants.begin(), tenants.end(), [](const Tenant &tenant) { return tenant.id == contoso; })) {
            QVERIFY(saysDamaged(store, u"tenants"_s));
            return;
        }
        std::set<QByteArray> bodies;
        for (const StoredBatch &batch : valueOf(store.batches({.batchLimit = 100'000})))
            bodies.insert(batch.gzip);
        std::set<ContentId> lost;
        for (const Loss &loss : valueOf(store.losses({})))
            lost.insert(loss.content);
        for (int i = 0; i < commits; ++i) {
            const Commit commit = commitNumber(i);
            const BlobDone &blob = commit.blobs.front();
            const bool done = valueOf(store.doneBlobs(commit.stream, {blob.id})).front();
            if (isDelivered(i) || bodies.contains(commit.batches.front().gzip) || lost.contains(blob.id))
                continue;
            const auto progress = valueOf(store.progress(commit.stream));
            const Instant second = std::chrono::floor<std::chrono::seconds>(blob.created);
            QVERIFY2(!done, qPrintable(u"commit %1 is gone and done"_s.arg(i)));
            QVERIFY2(!progress.complete.contains({second, second + 1s}), qPrintable(u"commit %1 is gone and covered"_s.arg(i)));
            const auto fresh = valueOf(store.claim(contoso, keysFrom(firstKey(i), recordsPerCommit)));
            QVERIFY2(std::count(fresh.begin(), fresh.end(), true) == recordsPerCommit,
                qPrintable(u"commit %1 is gone and its records count as stored"_s.arg(i)));
            store.release(contoso, keysFrom(firstKey(i), recordsPerCommit));
        }
    }

    FaultVfs m_vfs;
    QTemporaryDir m_directory;
    Destination m_destination;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
