// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/filessink.h"

#include "base/gzip.h"
#include "base/zstd.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>
#include <random>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowsPerBatch = 40;
constexpr int atOnce = 6;

QByteArray batchOf(int number)
{
    QByteArray rows;
    for (int row = 0; row < rowsPerBatch; ++row) {
        rows += (row == 0 ? "[" : ",") + "{\"id\":"_ba + QByteArray::number(number * rowsPerBatch + row) + ",\"filling\":\""
            + QByteArray(200, char('a' + row % 26)) + "\"}";
    }
    return rows + ']';
}

/// The process that is killed: sends batches from `first` on, a few at once, and says which of them are delivered.
Task<> write(FilesSink &sink, SinkTarget target, int number)
{
    const QByteArray rows = batchOf(number);
    const Shipment shipment{.records = rowsPerBatch, .bytes = rows.size(), .gzip = gzip(rows)};
    const auto sent = co_await sink.deliver(target, shipment, {});
    if (sent) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

int writer(const QStringList &arguments)
{
    SystemClock clock;
    Lane pool(1);
    FilesSink sink(clock, pool);
    SinkTarget target;
    target.destination.id = DestinationId(u"0a1b2c3d-0000-4000-8000-000000000000"_s);
    target.destination.target = FilesTarget{
        .directory = arguments[2], .compression = *compressionFromName(arguments[3]), .rotateBytes = 30'000, .rotateAge = 1h};
    const QStringList numbers = arguments[4].split(u',', Qt::SkipEmptyParts);
    for (qsizetype from = 0; from < numbers.size(); from += atOnce) {
        std::vector<Task<>> group;
        group.reserve(atOnce);
        for (qsizetype i = from; i < std::min(from + atOnce, numbers.size()); ++i)
            group.push_back(write(sink, target, numbers[i].toInt()));
        for (Task<> &one : group)
            QCoro::waitFor(std::move(one));
    }
    const auto finished = QCoro::waitFor(sink.tend(target, true));
    QCoro::waitFor(sink.close());
    return finished ? 0 : 1;
}

/// How often each record stands in the finished files; every line is whole.
QHash<int, int> readFiles(const QString &directory)
{
    QHash<int, int> found;
    const QDir files(directory);
    for (const QString &name : files.entryList({u"*.ndjson"_s, u"*.ndjson.gz"_s, u"*.ndjson.zst"_s}, QDir::Files)) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        const QByteArray bytes = file.readAll();
        const Result<QByteArray> content = name.endsWith(u".gz") ? gunzip(bytes, 1 << 28)
            : name.endsWith(u".zst")                             ? unzstd(bytes, 1 << 28)
                                                                 : Result<QByteArray>(bytes);
        if (!content || !content->endsWith("\"}\n"))
            qFatal("%s is torn", qPrintable(name));
        for (const QByteArray &line : content->chopped(1).split('\n')) {
            const int id = line.mid(6, line.indexOf(',') - 6).toInt();
            if (!line.startsWith("{\"id\":") || line.size() < 200 || !line.endsWith("\"}"))
                qFatal("%s has a torn line", qPrintable(name));
            ++found[id];
        }
    }
    return found;
}

} // namespace

/// A process that writes files is killed at random moments: readers see whole lines only, nothing is missing, and only what was
/// not confirmed stands there twice.
class FilesKillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsTornOrMissing_data()
    {
        QTest::addColumn<QString>("compression");
        for (const char *compression : {"none", "gzip", "zstd"})
            QTest::newRow(compression) << QString::fromLatin1(compression);
    }
    void nothingIsTornOrMissing()
    {
        QFETCH(QString, compression);
        constexpr int batches = 120;
        QTemporaryDir directory;
        std::mt19937 random(7);
        QSet<int> confirmed;
        int kills = 0;
        int repeatable = 0; // batches that were under way when the process died
        while (confirmed.size() < batches) {
            QStringList missing;
            for (int number = 0; number < batches; ++number) {
                if (!confirmed.contains(number))
                    missing.append(QString::number(number));
            }
            QProcess process;
            process.start(
                QCoreApplication::applicationFilePath(), {u"--write"_s, directory.path(), compression, missing.join(u',')});
            const auto lives = kills < 12 ? int(random() % 25) : batches;
            int lines = 0;
            while (lines <= lives && process.waitForReadyRead(30'000)) {
                for (; process.canReadLine() && lines <= lives; ++lines)
                    confirmed.insert(process.readLine().trimmed().toInt());
            }
            if (process.state() == QProcess::Running && confirmed.size() < batches) {
                process.kill();
                ++kills;
                repeatable += atOnce;
            }
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(30'000));
            while (process.canReadLine())
                confirmed.insert(process.readLine().trimmed().toInt());
            readFiles(directory.path()); // ends the test where a line is torn
        }
        QVERIFY(kills >= 5);
        QProcess last; // finishes what the last one may have left
        last.start(QCoreApplication::applicationFilePath(), {u"--write"_s, directory.path(), compression, QString()});
        QVERIFY(last.waitForFinished(30'000));
        const QHash<int, int> found = readFiles(directory.path());
        QCOMPARE(found.size(), batches * rowsPerBatch);
        int doubled = 0;
        for (const int times : found)
            doubled += times - 1;
        QVERIFY2(doubled <= repeatable * rowsPerBatch, qPrintable(QString::number(doubled)));
        QVERIFY(QDir(directory.path()).entryList({u"*.part"_s}, QDir::Files).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write")
        return writer(arguments);
    FilesKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "fileskill_test.moc"
