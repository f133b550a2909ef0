// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds whatever happens: random operations, a process killed while it writes, a disk that takes no more.
#include "storefixture.h"

#include "store/database.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

#include <csignal>
#include <sys/resource.h>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int recordsPerBlob = 40;

/// Commits blobs until it is killed; says after each one that came back.
int writeUntilKilled(const QString &directory, quint64 first)
{
    const auto opened = SqliteStore::open({.directory = directory});
    if (!opened)
        return 1;
    SqliteStore &store = **opened;
    for (quint64 from = first;; from += 2 * recordsPerBlob) {
        Commit commit = commitOf(general, from, recordsPerBlob);
        commit.batches.push_back(batchOf(general, from + recordsPerBlob, recordsPerBlob));
        commit.batches[0].gzip += QByteArray(30'000, 'x');
        valueOf(store.claim(contoso, keysFrom(from, 2 * recordsPerBlob)));
        valueOf(store.commit(commit));
        printf("%llu\n", static_cast<unsigned long long>(from));
        fflush(stdout);
    }
}

/// One random life of a profile with two tenants and up to two destinations.
class RandomLife {
public:
    RandomLife(SqliteStore &store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    {
        valueOf(m_store.saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(m_store.saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
    }

    void step()
    {
        switch (m_random.bounded(12)) {
        case 0:
            addDestination();
            break;
        case 1:
            dropDestination();
            break;
        case 2:
            requeue();
            break;
        case 3:
            valueOf(m_store.trimArchive(m_now - 3h, 20'000, m_now - 5h));
            break;
        case 4:
            m_now += 17min;
            break;
        case 5:
            removeTenant();
            break;
        case 6:
        case 7:
        case 8:
            commit();
            break;
        default:
            settle();
        }
    }

private:
    StreamKey stream()
    {
        return {m_random.bounded(2) ? contoso : fabrikam, allStreams().at(m_random.bounded(int(allStreams().size())))};
    }

    void addDestination()
    {
        if (valueOf(m_store.destinations()).size() < 2)
            valueOf(m_store.saveDestination(destinationNamed(newGuid())));
    }

    void dropDestination()
    {
        const auto all = valueOf(m_store.destinations());
        if (!all.empty() && m_random.bounded(3) == 0)
            valueOf(m_store.removeDestination(all[size_t(m_random.bounded(int(all.size())))].id));
    }

    void commit()
    {
        const StreamKey to = stream();
        Commit commit{.stream = to, .at = m_now};
        for (int i = m_random.bounded(3); i >= 0; --i)
            commit.batches.push_back(batchOf(to, m_next += 100, 1 + m_random.bounded(20)));
        commit.blobs.push_back({.id = blobNamed(m_next), .created = m_now});
        for (int i = m_random.bounded(3); i > 0; --i)
            commit.quarantined.push_back(entryOf(to, QByteArray::number(m_next += 100), m_random.bounded(2) == 0));
        valueOf(m_store.commit(commit));
    }

    void settle()
    {
        const auto all = valueOf(m_store.destinations());
        if (all.empty())
            return;
        const DestinationId to = all[size_t(m_random.bounded(int(all.size())))].id;
        const auto pending = valueOf(m_store.pending(to, 0, 5));
        if (pending.empty())
            return;
        const PendingBatch &batch = pending[size_t(m_random.bounded(int(pending.size())))];
        Delivery delivery{.destination = to, .batch = batch.row, .accepted = batch.records, .at = m_now};
        for (int i = 0; i < batch.records && m_random.bounded(4) == 0; ++i, --delivery.accepted) // others may refuse the same
            delivery.refused.push_back(entryOf(batch.stream, QByteArray::number(batch.row) + '/' + QByteArray::number(i)));
        valueOf(m_store.settle(delivery));
    }

    void requeue()
    {
        const auto entries = valueOf(m_store.quarantine({}, true));
        if (entries.empty())
            return;
        const QuarantineEntry &entry = entries[size_t(m_random.bounded(int(entries.size())))];
        Commit commit{.stream = entry.stream, .at = m_now};
        commit.batches.push_back(batchOf(entry.stream, m_next += 100, entry.isRecord ? 1 : 1 + m_random.bounded(5)));
        valueOf(m_store.requeue({entry.id}, commit));
    }

    void removeTenant()
    {
        if (m_random.bounded(20) != 0)
            return;
        valueOf(m_store.removeTenant(fabrikam));
        valueOf(m_store.saveTenant(tenantNamed(fabrikam, u"Fabrikam"_s)));
    }

    SqliteStore &m_store;
    QRandomGenerator m_random;
    quint64 m_next = 0;
    Instant m_now = noon;
};

} // namespace

class DurabilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBalanceOverRandomLives()
    {
        const quint32 first = qEnvironmentVariableIsSet("TRIBUTARY_SEED") ? qEnvironmentVariable("TRIBUTARY_SEED").toUInt()
                                                                          : QRandomGenerator::global()->generate();
        for (quint32 seed = first; seed < first + 5; ++seed) {
            qInfo("seed %u", seed);
            Profile profile;
            RandomLife life(profile.store(), seed);
            for (int i = 0; i < 300; ++i) {
                life.step();
                QVERIFY2(imbalance(profile.store()).isEmpty(),
                    qPrintable(u"seed %1 step %2: %3"_s.arg(seed).arg(i).arg(imbalance(profile.store()))));
            }
            profile.reopen();
            QCOMPARE(imbalance(profile.store()), QString());
        }
    }

    void killedWriterLeavesWholeTransactions()
    {
        Profile profile;
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        profile.close();
        quint64 next = 1;
        quint64 confirmed = 0;
        for (int round = 0; round < 20; ++round) {
            confirmed = killWriter(profile.directory(), next, 1 + round % 7);
            profile.reopen();
            next = checkBlobs(profile.store(), confirmed);
            if (QTest::currentTestFailed())
                return;
            profile.close();
        }
        profile.reopen();
        QCOMPARE(imbalance(profile.store()), QString());
    }

    void failedCommitKeepsItsClaimsUntilTheyAreReleased()
    {
        Profile profile;
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        valueOf(profile.store().commit(commitOf(general, 1, 1)));
        Commit large = commitOf(general, 100, 10);
        large.batches[0].gzip = QByteArray(3'000'000, 'x');
        valueOf(profile.store().claim(contoso, keysFrom(100, 10)));
        {
            const FileSizeLimit limit(1'000'000);
            QCOMPARE(errorOf(profile.store().commit(large)).kind, ErrorKind::Storage);
        }
        QCOMPARE(valueOf(profile.store().claim(contoso, keysFrom(100, 1))), std::vector{false});
        profile.store().release(contoso, keysFrom(100, 10));
        QCOMPARE(valueOf(profile.store().claim(contoso, keysFrom(100, 1))), std::vector{true});
        QCOMPARE(valueOf(profile.store().doneBlobs(general, {blobNamed(100)})), std::vector{false});
        QCOMPARE(valueOf(profile.store().counts(general)).records, 1u);
        valueOf(profile.store().commit(large)); // there is room again
        QCOMPARE(imbalance(profile.store()), QString());
    }

private:
    /// A file that would grow over the limit fails to: a disk that takes no more.
    class FileSizeLimit {
    public:
        explicit FileSizeLimit(rlim_t bytes)
        {
            m_handler = std::signal(SIGXFSZ, SIG_IGN);
            getrlimit(RLIMIT_FSIZE, &m_before);
            const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
        }
        ~FileSizeLimit()
        {
            setrlimit(RLIMIT_FSIZE, &m_before);
            std::signal(SIGXFSZ, m_handler);
        }
        Q_DISABLE_COPY_MOVE(FileSizeLimit)

    private:
        rlimit m_before{};
        void (*m_handler)(int);
    };

    /// Starts a writer and kills it once it confirmed so many commits; the last one it confirmed.
    static quint64 killWriter(const QString &directory, quint64 next, int commits)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, directory, QString::number(next)});
        quint64 confirmed = 0;
        for (int seen = 0; seen < commits && (writer.canReadLine() || writer.waitForReadyRead(20'000));) {
            for (; writer.canReadLine(); ++seen)
                confirmed = writer.readLine().trimmed().toULongLong();
        }
        writer.kill();
        writer.waitForFinished();
        while (writer.canReadLine())
            confirmed = writer.readLine().trimmed().toULongLong();
        return confirmed;
    }

    /// Every blob is done with both its batches and all its keys, or not done and without a trace; the first that is not done.
    static quint64 checkBlobs(SqliteStore &store, quint64 confirmed)
    {
        quint64 from = 1;
        size_t blobs = 0;
        for (;; from += 2 * recordsPerBlob, ++blobs) {
            const bool done = valueOf(store.doneBlobs(general, {blobNamed(from)})).at(0);
            const auto fresh = valueOf(store.claim(contoso, keysFrom(from, 2 * recordsPerBlob)));
            const auto expected = done ? 0 : 2 * recordsPerBlob;
            if (std::count(fresh.begin(), fresh.end(), true) != expected)
                qFatal("blob %llu is done: %d, but its keys say otherwise", static_cast<unsigned long long>(from), done);
            if (!done)
                break;
        }
        const StreamCounts counts = valueOf(store.counts(general));
        if (from <= confirmed || counts.fetched != blobs || counts.records != blobs * 2 * recordsPerBlob)
            qFatal("%zu blobs done, %llu fetched, %llu confirmed", blobs, counts.fetched,
                static_cast<unsigned long long>(confirmed));
        if (valueOf(store.outbox(noon)).batches != 2 * blobs
            || valueOf(store.batches({.batchLimit = std::numeric_limits<int>::max()})).size() != 2 * blobs)
            qFatal("the batches of %zu blobs are not all there", blobs);
        return from;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--write-until-killed")
        return writeUntilKilled(arguments.value(2), arguments.value(3).toULongLong());
    DurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "durability_test.moc"
