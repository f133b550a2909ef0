// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/filessink.h"

#include "base/gzip.h"
#include "base/zstd.h"
#include "support/virtualclock.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".gz"))
        return gunzip(bytes, 1 << 28).value();
    return path.endsWith(u".zst") ? unzstd(bytes, 1 << 28).value() : bytes;
}

/// A sink over a directory of its own, in virtual time.
struct Stage {
    Stage()
    {
        restart();
        target.directory = directory.path();
    }
    ~Stage() { clock.run(sink->close()); }

    /// As a killed process leaves it: nothing is finished.
    void restart()
    {
        if (sink)
            clock.run(sink->close());
        sink = std::make_unique<FilesSink>(clock, pool, 0);
    }

    [[nodiscard]] SinkTarget to(const QString &id = u"0a1b2c3d-0000-4000-8000-000000000000"_s) const
    {
        SinkTarget made;
        made.destination.id = DestinationId(id);
        made.destination.target = target;
        return made;
    }

    Result<void> deliver(const QByteArray &rows)
    {
        const Shipment shipment{.records = 1, .bytes = rows.size(), .gzip = gzip(rows)};
        return clock.run(sink->deliver(to(), shipment, {}));
    }
    Result<void> tend(bool ending) { return clock.run(sink->tend(to(), ending)); }

    [[nodiscard]] QStringList names() const { return QDir(target.directory).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    [[nodiscard]] QByteArray lines() const
    {
        QByteArray all;
        for (const QString &name : names()) {
            if (!name.endsWith(u".part"))
                all += contentOf(target.directory + u'/' + name);
        }
        return all;
    }

    QTemporaryDir directory;
    VirtualClock clock{fromUnixSeconds(1'795'421'700)}; // 2026-11-23T08:15:00Z
    Lane pool{0};
    FilesTarget target{.compression = FileCompression::None};
    std::unique_ptr<FilesSink> sink;
};

/// Files of this process end after so many bytes, as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class FilesSinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileHasItsNameWhenItIsFinished()
    {
        for (const auto compression : {FileCompression::None, FileCompression::Gzip, FileCompression::Zstd}) {
            Stage stage;
            stage.target.compression = compression;
            QVERIFY(stage.deliver("[{\"a\":1},{\"a\":2}]"));
            QVERIFY(stage.deliver("[{\"a\":3}]"));
            QCOMPARE(stage.names().size(), 1);
            QVERIFY(stage.names().first().endsWith(u".part"));
            QVERIFY(stage.tend(true));
            QCOMPARE(stage.names().size(), 1);
            QVERIFY(stage.names().first().startsWith(u"tributary-0a1b2c3d-20261123T081500Z-1.ndjson"));
            QCOMPARE(stage.lines(), "{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n"_ba);
            QVERIFY(stage.tend(true));
            QCOMPARE(stage.names().size(), 1);
        }
    }

    void rotatesBySize()
    {
        Stage stage;
        stage.target.rotateBytes = 20;
        for (int i = 0; i < 6; ++i)
            QVERIFY(stage.deliver("[{\"a\":1000}]"));
        QCOMPARE(stage.names().size(), 3);
        QCOMPARE(stage.lines(), "{\"a\":1000}\n"_ba.repeated(6));
    }

    void rotatesByAge()
    {
        Stage stage;
        stage.target.rotateAge = 60s;
        QVERIFY(stage.deliver("[{\"a\":1}]"));
        stage.clock.run(stage.clock.sleepFor(59s, {}));
        QVERIFY(stage.tend(false));
        QCOMPARE(stage.lines(), QByteArray());
        stage.clock.run(stage.clock.sleepFor(1s, {}));
        QVERIFY(stage.tend(false));
        QCOMPARE(stage.lines(), "{\"a\":1}\n"_ba);
        QVERIFY(stage.deliver("[{\"a\":2}]"));
        stage.clock.run(stage.clock.sleepFor(70s, {}));
        QVERIFY(stage.deliver("[{\"a\":3}]"));
        QCOMPARE(stage.lines(), "{\"a\":1}\n{\"a\":2}\n"_ba);
    }

    void aKilledProcessLeavesNoTornLine()
    {
        for (const auto compression : {FileCompression::None, FileCompression::Gzip, FileCompression::Zstd}) {
            Stage stage;
            stage.target.compression = compression;
            QVERIFY(stage.deliver("[{\"a\":1},{\"a\":2}]"));
            const QString part = stage.target.directory + u'/' + stage.names().first();
            QFile torn(part);
            QVERIFY(torn.open(QIODevice::Append));
            torn.write(QByteArray("{\"a\":3}").first(5));
            torn.close();
            stage.restart();
            QVERIFY(stage.tend(false));
            QCOMPARE(stage.lines(), "{\"a\":1}\n{\"a\":2}\n"_ba);
            QVERIFY(!QFile::exists(part));
        }
    }

    void whatAnotherDestinationWritesIsLeftAlone()
    {
        Stage stage;
        QVERIFY(stage.deliver("[{\"a\":1}]"));
        const SinkTarget other = stage.to(u"ffffffff-0000-4000-8000-000000000000"_s);
        QVERIFY(stage.clock.run(stage.sink->tend(other, true)));
        QVERIFY(stage.names().first().endsWith(u".part"));
    }

    void anEmptyLeftOverGoes()
    {
        Stage stage;
        QFile empty(stage.target.directory + u"/tributary-0a1b2c3d-x-1.ndjson.part"_s);
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QVERIFY(stage.tend(false));
        QCOMPARE(stage.names(), QStringList());
    }

    void troubleIsNamed_data()
    {
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("no directory") << u"missing"_s << ErrorKind::Configuration << u"FilesDirectoryMissing"_s;
        QTest::newRow("a file in its place") << u"file"_s << ErrorKind::Configuration << u"FilesDirectoryMissing"_s;
        QTest::newRow("no right") << u"right"_s << ErrorKind::Configuration << u"FilesNoPermission"_s;
    }
    void troubleIsNamed()
    {
        QFETCH(QString, trouble);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        Stage stage;
        stage.target.directory = stage.directory.filePath(u"sub"_s);
        if (trouble == u"file") {
            QFile file(stage.target.directory);
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else if (trouble == u"right") {
            if (geteuid() == 0)
                QSKIP("the administrator may write everywhere");
            QVERIFY(QDir(stage.directory.path()).mkdir(u"sub"_s));
            QVERIFY(QFile::setPermissions(stage.target.directory, QFile::ReadOwner | QFile::ExeOwner));
        }
        const auto sent = stage.deliver("[{}]");
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, kind);
        QCOMPARE(sent.error().code, code);
        QVERIFY(sent.error().message.contains(u"sub"));
        QCOMPARE(stage.clock.run(stage.sink->test(stage.to(), SinkKind::O365, {})).error().code, code);
    }

    void aFullDiskTakesNothingByHalves()
    {
        Stage stage;
        QVERIFY(stage.deliver("[{\"a\":1}]"));
        {
            const SizeLimit full(20);
            const auto sent = stage.deliver("[{\"a\":\"" + QByteArray(100, 'x') + "\"}]");
            QVERIFY(!sent);
            QCOMPARE(sent.error().kind, ErrorKind::Storage);
            QCOMPARE(sent.error().code, u"FilesDiskFull"_s);
        }
        QVERIFY(stage.deliver("[{\"a\":2}]"));
        QVERIFY(stage.tend(true));
        QCOMPARE(stage.lines(), "{\"a\":1}\n{\"a\":2}\n"_ba);
    }

    void aDeletedFileIsNoticedBeforeAnythingCounts()
    {
        Stage stage;
        QVERIFY(stage.deliver("[{\"a\":1}]"));
        QVERIFY(QDir(stage.target.directory).remove(stage.names().first()));
        QCOMPARE(stage.deliver("[{\"a\":2}]").error().code, u"FilesDirectoryMissing"_s);
        QVERIFY(stage.deliver("[{\"a\":2}]"));
        QVERIFY(stage.tend(true));
        QCOMPARE(stage.lines(), "{\"a\":2}\n"_ba);
    }

    void theTestLeavesNothing()
    {
        Stage stage;
        QVERIFY(stage.clock.run(stage.sink->test(stage.to(), SinkKind::O365, {})));
        QCOMPARE(stage.names(), QStringList());
    }

    void filesAreForOwnerAndGroup()
    {
        Stage stage;
        QVERIFY(stage.deliver("[{}]"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(stage.target.directory + u'/' + stage.names().first()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0137, mode_t(0));
    }

    void manyGoToTheDiskTogether()
    {
        Stage stage;
        Lane packing(2);
        FilesSink sink(stage.clock, packing);
        std::vector<Task<Result<void>>> sent;
        sent.reserve(50);
        for (int i = 0; i < 50; ++i) {
            const QByteArray row = "[{\"a\":" + QByteArray::number(i) + "}]";
            sent.push_back(sink.deliver(stage.to(), {.records = 1, .bytes = row.size(), .gzip = gzip(row)}, {}));
        }
        for (auto &one : sent)
            QVERIFY(QCoro::waitFor(std::move(one)));
        QVERIFY(QCoro::waitFor(sink.tend(stage.to(), true)));
        QCoro::waitFor(sink.close());
        const QByteArrayList lines = stage.lines().split('\n');
        QCOMPARE(lines.size(), 51);
        QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 51);
    }
};

QTEST_GUILESS_MAIN(FilesSinkTest)
#include "filessink_test.moc"
