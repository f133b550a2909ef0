// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/configuration.h"
#include "store/privatefiles.h"
#include "store/profilelock.h"
#include "store/records.h"
#include "store/schema.h"
#include "store/transaction.h"

#include <QtCore/QProcess>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Sql insertSetting{"testInsert", "INSERT INTO settings (name, value) VALUES (?1, ?2)"};
constexpr Sql countSettings{"testCount", "SELECT count(*) FROM settings"};

std::unique_ptr<Database> openFile(const QString &file, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto opened = Database::open(file, mode);
    return opened ? std::move(*opened) : nullptr;
}

qint64 numberOf(Database &database, const char *sql)
{
    const Sql query{sql, sql};
    return database.first(query, [](const Row &row) { return row.integer(0); }).value().value_or(-1);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr QFile::Permissions wide =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksANewProfile()
    {
        Profile profile;
        profile.close();
        const auto database = openFile(profile.file());
        QCOMPARE(numberOf(*database, "PRAGMA user_version"), schema::currentVersion());
        QCOMPARE(numberOf(*database, "PRAGMA application_id"), 0x54524942);
        QCOMPARE(numberOf(*database, "PRAGMA auto_vacuum"), 2);
        const Sql mode{"mode", "PRAGMA journal_mode"};
        QCOMPARE(database->first(mode, [](const Row &row) { return row.text(0); }).value().value(), u"wal"_s);
    }

    void refusesANewerSchemaNamingBothVersions()
    {
        Profile profile;
        profile.close();
        QVERIFY(openFile(profile.file())->execute("PRAGMA user_version = 77"));
        const auto opened = SqliteStore::open({.directory = profile.directory()});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().code, u"SchemaNewer"_s);
        QVERIFY(opened.error().message.contains(u"77"));
        QVERIFY(opened.error().message.contains(QString::number(schema::currentVersion())));
        QCOMPARE(numberOf(*openFile(profile.file()), "PRAGMA user_version"), 77);
    }

    void leavesWhatIsNoProfileAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTemporaryDir directory;
        const QString foreign = directory.filePath(u"foreign"_s);
        write(foreign, {});
        QVERIFY(openFile(foreign)->execute("CREATE TABLE music (title TEXT)"));
        QTest::newRow("text") << QByteArray("Dear diary, ").repeated(1000) << u"Corrupt"_s;
        QTest::newRow("another program's database") << contentOf(foreign) << u"NotAProfile"_s;
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\xff') << u"Corrupt"_s;
    }

    void leavesWhatIsNoProfileAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QTemporaryDir directory;
        const QString file = directory.filePath(u"tributary.db"_s);
        write(file, bytes);
        const auto opened = SqliteStore::open({.directory = directory.path()});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!opened.error().message.contains(directory.path()));
        QCOMPARE(contentOf(file), bytes);
        QVERIFY(!QFile::exists(file + u"-wal"_s));
    }

    void readOnlyNeedsAProfile()
    {
        QTemporaryDir directory;
        const auto opened = SqliteStore::open({.directory = directory.filePath(u"none"_s), .readOnly = true});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(directory.filePath(u"none"_s)));
    }

    void readOnlyRefusesToWrite()
    {
        Profile profile;
        profile.close();
        const auto opened = SqliteStore::open({.directory = profile.directory(), .laneThreads = 0, .readOnly = true});
        QVERIFY(opened);
        QCOMPARE(errorOf((*opened)->setSetting(u"a"_s, u"b"_s)).code, u"ReadOnly"_s);
        QCOMPARE(valueOf((*opened)->setting(u"a"_s)), QString());
    }

    void failureInTheMiddleLeavesNothing()
    {
        Profile profile;
        profile.close();
        const auto database = openFile(profile.file());
        {
            Transaction tx(*database);
            QCOMPARE(tx.run(insertSetting, u"a"_s, u"1"_s), 1);
            QCOMPARE(tx.run(insertSetting, u"a"_s, u"2"_s), 0); // the name is there already
            QCOMPARE(tx.run(insertSetting, u"b"_s, u"3"_s), 0);
            const auto ended = tx.commit();
            QVERIFY(!ended);
            QVERIFY(ended.error().message.contains(u"testInsert"));
        }
        {
            Transaction tx(*database);
            tx.run(insertSetting, u"c"_s, u"4"_s);
        } // left without commit
        QCOMPARE(database->first(countSettings, [](const Row &row) { return row.integer(0); }).value().value(), 0);
    }

    void fullDiskLeavesNothing()
    {
        Profile profile;
        valueOf(profile.store().saveTenant(tenantNamed(contoso, u"Contoso"_s)));
        profile.close();
        const auto database = openFile(profile.file());
        QVERIFY(schema::prepare(*database));
        const qint64 pages = numberOf(*database, "PRAGMA page_count");
        QVERIFY(database->execute(("PRAGMA max_page_count = " + QByteArray::number(pages + 8)).constData()));
        Commit commit = commitOf(exchange, 1, 10);
        commit.batches[0].gzip = QByteArray(200'000, 'x');
        const auto stored = records::commit(*database, commit);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, u"DiskFull"_s);
        QVERIFY(stored.error().message.startsWith(u"tributary.db"));
        for (const char *sql : {"SELECT count(*) FROM batches", "SELECT count(*) FROM keys", "SELECT count(*) FROM blobs",
                 "SELECT count(*) FROM streams", "SELECT outbox_batches FROM totals"})
            QCOMPARE(numberOf(*database, sql), 0);
        commit.batches[0].gzip = QByteArray(2'000, 'x');
        QVERIFY(records::commit(*database, commit));
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM batches"), 1);
    }

    void waitsForAnotherWriterAndSaysSo()
    {
        Profile profile;
        profile.close();
        const auto first = openFile(profile.file());
        const auto second = openFile(profile.file());
        QVERIFY(second->execute("PRAGMA busy_timeout = 0"));
        Transaction holder(*first);
        Transaction late(*second);
        const auto ended = late.commit();
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, u"Busy"_s);
    }

    void keepsEveryValueAsItIs()
    {
        Profile profile;
        profile.close();
        const auto database = openFile(profile.file());
        QVERIFY(database->execute("CREATE TEMP TABLE t (a, b, c, d, e)"));
        const Sql insert{"insert", "INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)"};
        const QString text = u"R\u00e9sum\u00e9 \U0001F600 "_s + QChar(0) + u"after"_s;
        const QByteArray bytes("\0\xff\x80 raw", 8);
        QVERIFY(database->run(insert, text, bytes, noon, std::optional<Instant>(), QByteArray()));
        const Sql select{"select", "SELECT a, b, c, d, e, typeof(e), typeof(a) FROM t"};
        const auto read = [&](const Row &row) {
            return row.text(0) == text && row.blob(1) == bytes && row.instant(2) == noon && row.isNull(3) && !row.isNull(4)
                && row.text(5) == u"blob"_s && row.text(6) == u"text"_s;
        };
        QVERIFY(database->first(select, read).value().value());
    }

    void onlyTheOwnerReads()
    {
        Profile profile(1);
        valueOf(profile.store().setSetting(u"a"_s, u"b"_s));
        QVERIFY(!(QFile::permissions(profile.directory()) & wide));
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY2(QFile::exists(profile.file() + end), qPrintable(end));
            QVERIFY2(!(QFile::permissions(profile.file() + end) & wide), qPrintable(end));
        }
    }

    void takesRightsOfOthersFromAnExistingProfile()
    {
        Profile profile;
        profile.close();
        QVERIFY(
            QFile::setPermissions(profile.file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        profile.reopen();
        QVERIFY(!(QFile::permissions(profile.file()) & wide));
    }

    void oneCollectorAProfile()
    {
        QTemporaryDir directory;
        const QString profile = directory.filePath(u"profile"_s);
        {
            const auto lock = ProfileLock::take(profile);
            QVERIFY(lock);
            QVERIFY(!(QFile::permissions(profile + u"/collector.lock"_s) & wide));
            const auto second = ProfileLock::take(profile);
            QVERIFY(!second);
            QCOMPARE(second.error().code, u"ProfileLocked"_s);
            QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
            QVERIFY(second.error().message.contains(u", since 20"_s));
        }
        QVERIFY(ProfileLock::take(profile));
    }

    void takesTheLockOfADeadCollector()
    {
        QTemporaryDir directory;
        QProcess gone;
        gone.start(u"true"_s, QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 process = gone.processId();
        QVERIFY(gone.waitForFinished());
        write(directory.filePath(u"collector.lock"_s),
            QByteArray::number(process) + "\ntributaryctl\n" + QSysInfo::machineHostName().toUtf8() + "\n"
                + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        QVERIFY(ProfileLock::take(directory.path()));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
