// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store costs: commits against plain file writes of the same bytes, claims, memory per key, doneBlobs, removal.
// Usage: store_bench [DIRECTORY]; prints a line per figure.
#include "base/gzip.h"
#include "store/keyset.h"
#include "store/sqlitestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr int batches = 1000;
constexpr int recordsPerBatch = 1000;
const StreamKey stream{TenantId(u"11111111-1111-4111-8111-111111111111"_s), Stream::AuditGeneral};

template <typename T>
T valueOf(Task<Result<T>> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::optional<Result<T>> result;
    [](Task<Result<T>> t, std::optional<Result<T>> &out) -> Task<> { out.emplace(co_await t); }(std::move(task), result);
    if (!*result)
        qFatal("%s", qPrintable(result->error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(**result);
}

std::vector<RecordKey> randomKeys(QRandomGenerator64 &random, int count)
{
    std::vector<RecordKey> keys(static_cast<size_t>(count));
    for (RecordKey &key : keys)
        key = {random.generate(), random.generate()};
    return keys;
}

/// Packs to about a twelfth, like audit records.
QByteArray recordLike(QRandomGenerator64 &random)
{
    QByteArray json;
    for (int i = 0; i < recordsPerBatch; ++i) {
        QByteArray noise(60, Qt::Uninitialized);
        std::generate(noise.begin(), noise.end(), [&] { return "0123456789abcdef"[random.bounded(16)]; });
        json += "{\"CreationTime\":\"2026-11-22T12:00:00\",\"Id\":\"" + noise + "\",\"Operation\":\"MailItemsAccessed\","
            + QByteArray("\"AppAccessContext\":{\"IssuedAtTime\":\"1601-01-01T00:00:00\"},").repeated(12) + "},";
    }
    return json;
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) / 1024;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// CPU time of the whole process: says what something costs on a machine that has other work to do.
double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

void benchClaims()
{
    QRandomGenerator64 random(1);
    const auto keys = randomKeys(random, 1'000'000);
    const qint64 before = residentKiB();
    auto set = std::make_unique<KeySet>();
    double start = cpuSeconds();
    for (const RecordKey &key : keys)
        set->claim(key);
    const double fresh = cpuSeconds() - start;
    const qint64 after = residentKiB();
    start = cpuSeconds();
    for (const RecordKey &key : keys)
        set->claim(key);
    const double known = cpuSeconds() - start;
    printf("claim, new keys       %6.1f million/s of CPU\n", 1 / fresh);
    printf("claim, known keys     %6.1f million/s of CPU\n", 1 / known);
    printf("1,000,000 keys        %6.1f MB in the set, %.1f MB resident\n", double(set->bytes()) / 1e6,
        double(after - before) * 1024 / 1e6);
}

std::vector<Commit> makeCommits()
{
    QRandomGenerator64 random(2);
    const QByteArray json = recordLike(random);
    const QByteArray body = gzip(json);
    std::vector<Commit> commits;
    for (int i = 0; i < batches; ++i) {
        Commit commit{.stream = stream, .at = fromUnixSeconds(1'795'348'800 + i)};
        commit.batches.push_back({.id = BatchId(newGuid()),
            .stream = stream,
            .records = recordsPerBatch,
            .bytes = json.size(),
            .gzip = body,
            .created = commit.at,
            .keys = randomKeys(random, recordsPerBatch)});
        commit.batches[0].gzip.detach();
        commit.blobs.push_back({.id = ContentId(u"20261122120000000$blob$%1$Audit_General"_s.arg(i)), .created = commit.at});
        commits.push_back(std::move(commit));
    }
    return commits;
}

double writePlain(const QString &path, const std::vector<Commit> &commits)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot write %s", qPrintable(path));
    for (const Commit &commit : commits) {
        file.write(commit.batches[0].gzip);
        file.write(QByteArray(recordsPerBatch * 16, 'k'));
    }
    fsync(file.handle());
    return seconds(timer);
}

void benchStore(const QString &directory)
{
    const auto commits = makeCommits();
    const double plain = writePlain(directory + u"/plain"_s, commits);
    auto opened = SqliteStore::open({.directory = directory + u"/profile"_s});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    SqliteStore &store = **opened;
    valueOf(store.saveTenant({.id = stream.tenant, .name = u"Contoso"_s}));
    const Destination destination{.id = DestinationId(u"d"_s), .name = u"Parent"_s};
    valueOf(store.saveDestination(destination));

    QElapsedTimer timer;
    const double cpuBefore = cpuSeconds();
    timer.start();
    for (const Commit &commit : commits) {
        valueOf(store.claim(stream.tenant, commit.batches[0].keys));
        valueOf(store.commit(commit));
    }
    const double stored = seconds(timer);
    printf("claim and commit      %6.2f ms of CPU a batch\n", (cpuSeconds() - cpuBefore) * 1000 / batches);
    const double megabytes = double(commits[0].batches[0].gzip.size() + recordsPerBatch * 16) * batches / 1e6;
    printf("plain file            %6.0f batches/s, %.0f MB/s\n", batches / plain, megabytes / plain);
    printf("claim and commit      %6.0f batches/s, %.0f MB/s, %.0f records/s\n", batches / stored, megabytes / stored,
        batches * double(recordsPerBatch) / stored);
    printf("store : plain file    %6.2f\n", stored / plain);

    timer.start();
    for (const PendingBatch &batch : valueOf(store.pending(destination.id, 0, batches))) {
        valueOf(store.body(batch.row));
        valueOf(
            store.settle({.destination = destination.id, .batch = batch.row, .accepted = batch.records, .at = batch.created}));
    }
    printf("body and settle       %6.0f batches/s\n", batches / seconds(timer));

    std::vector<ContentId> ids;
    for (int i = 0; i < 10'000; ++i)
        ids.push_back(ContentId(u"20261122120000000$blob$%1$Audit_General"_s.arg(i)));
    timer.start();
    valueOf(store.doneBlobs(stream, ids));
    printf("doneBlobs of 10,000   %6.1f ms\n", seconds(timer) * 1000);

    opened->reset();
    opened = SqliteStore::open({.directory = directory + u"/profile"_s});
    timer.start();
    valueOf((*opened)->claim(stream.tenant, {}));
    printf("reading 1,000,000 keys %5.0f ms\n", seconds(timer) * 1000);
    timer.start();
    valueOf((*opened)->removeTenant(stream.tenant));
    printf("removing the tenant   %6.0f ms\n", seconds(timer) * 1000);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir temporary(app.arguments().value(1, QDir::tempPath()) + u"/store_bench"_s);
    benchClaims();
    benchStore(temporary.path());
    return 0;
}
