// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rebuild.h"

#include "store/configuration.h"
#include "store/integrity.h"
#include "store/mend.h"
#include "store/privatefiles.h"
#include "store/schema.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>

namespace tributary::rebuild {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logStore, "tributary.store", QtInfoMsg)

namespace {

constexpr auto listingReach = 24h * 7 - 5min; // what the services list; older content cannot be fetched again
constexpr qsizetype pageSize = 8192;
const QString setting = u"rebuilt"_s;
constexpr qsizetype headerSize = 100;

QString inProgress(const Place &place)
{
    return place.file + u".rebuilding"_s;
}

QString complete(const Place &place)
{
    return place.file + u".rebuilt"_s;
}

QString headerRepaired(const Place &place)
{
    return place.file + u".readable"_s;
}

void removeAll(const QString &file)
{
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

tl::unexpected<Error> cannotRename(const QString &file)
{
    return fail(ErrorKind::Storage, u"cannot rename %1"_s.arg(QFileInfo(file).fileName()), u"IoError"_s);
}

Result<std::unique_ptr<Database>> fresh(const Place &place, const QString &file, int version)
{
    removeAll(file);
    const auto made = makePrivateFile(file);
    if (!made)
        return fail(made.error());
    auto database = Database::open(file, Database::Mode::ReadWrite, place.vfs);
    if (!database)
        return database;
    const auto ready = schema::prepare(**database, version).and_then([&] {
        return (*database)->execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;");
    });
    if (!ready)
        return fail(ready.error());
    return database;
}

Result<void> attach(Database &database, const QString &file)
{
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() + "?mode=ro";
    const QByteArray sql =
        "ATTACH '" + QByteArray(uri).replace('\'', "''") + "' AS old; SELECT count(*) FROM old.sqlite_schema";
    return database.execute(sql.constData());
}

/// The first page of every profile of a version begins alike: where only that is gone, one from a new database takes its place.
Result<void> makeReadable(const Place &place, bool wholePage)
{
    const QString copy = headerRepaired(place);
    const auto pattern = fresh(place, copy, schema::currentVersion());
    if (!pattern)
        return fail(pattern.error());
    auto written = (*pattern)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!written)
        return written;
    QFile patternFile(copy);
    if (!patternFile.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"cannot read what was just written"_s, u"IoError"_s);
    QByteArray page = patternFile.read(wholePage ? pageSize : headerSize);
    patternFile.close();
    removeAll(copy);
    if (!QFile::copy(place.file, copy))
        return fail(ErrorKind::Storage, u"there is no room for a copy of the damaged database"_s, u"DiskFull"_s);
    QFile::copy(place.file + u"-wal"_s, copy + u"-wal"_s);
    // Offsets of the file format: 24 change counter, 28 pages, 32 free pages, 92 the counter that the pages were counted at.
    const auto set = [&page](qsizetype at, quint32 value) { qToBigEndian(value, page.data() + at); };
    set(24, 1);
    set(28, quint32(QFileInfo(place.file).size() / pageSize));
    set(32, 0);
    set(36, 0);
    set(92, 1);
    QFile repaired(copy);
    const bool put = repaired.open(QIODevice::ReadWrite) && repaired.write(page) == page.size();
    if (!put)
        return fail(ErrorKind::Storage, u"cannot write the copy of the damaged database"_s, u"IoError"_s);
    return {};
}

/// The version of the damaged database, where it still says so.
int versionOf(Database &database)
{
    static constexpr Sql oldVersion{"oldVersion", "PRAGMA old.user_version"};
    const auto found = database.first(oldVersion, [](const Row &row) { return row.integer(0); });
    const int version = found ? int(found->value_or(0)) : 0;
    return version > 0 && version <= schema::currentVersion() ? version : schema::currentVersion();
}

/// A new database of the damaged one's version with the damaged one attached.
Result<std::unique_ptr<Database>> besideDamaged(const Place &place)
{
    QString readable = place.file;
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto database = fresh(place, inProgress(place), schema::currentVersion());
        if (!database)
            return database;
        if (attach(**database, readable)) {
            const int version = versionOf(**database);
            if (version == schema::currentVersion())
                return database;
            database->reset();
            database = fresh(place, inProgress(place), version);
            if (!database)
                return database;
            const auto attached = attach(**database, readable);
            if (!attached)
                return fail(attached.error());
            return database;
        }
        const auto repaired = makeReadable(place, attempt > 0);
        if (!repaired)
            return fail(repaired.error());
        readable = headerRepaired(place);
    }
    return fresh(place, inProgress(place), schema::currentVersion()); // nothing can be read: begin anew, and say so
}

QString reportOf(const std::map<QString, SalvagedTable> &tables, const Mended &mended, const QString &kept, const Place &place)
{
    QJsonArray list;
    for (const auto &[name, table] : tables)
        list.append(QJsonObject{{u"name"_s, name}, {u"saved"_s, table.saved}, {u"whole"_s, table.whole}});
    const QJsonObject report{{u"at"_s, toIso(place.now)}, {u"kept"_s, kept}, {u"tables"_s, list},
        {u"lostBatches"_s, mended.lostBatches}, {u"blobsAgain"_s, mended.blobsAgain}, {u"blobsLost"_s, mended.blobsLost},
        {u"logDamaged"_s, integrity::isLogDamaged(place.file + u"-wal"_s)}};
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact));
}

/// Everything into the new database, made sound, and written out to the disk.
Result<void> fill(const Place &place, const QString &kept)
{
    std::deque<std::string> texts; // the statements of the database borrow them: destroyed after it
    auto database = besideDamaged(place);
    if (!database)
        return fail(database.error());
    Salvage salvage(**database, texts);
    auto copied = salvage.copyAll();
    if (!copied)
        return copied;
    auto ready = schema::prepare(**database);
    if (ready)
        ready = (*database)->execute("PRAGMA foreign_keys = OFF");
    if (!ready)
        return ready;
    const auto mended = mend(**database, salvage.tables(), place.now, place.now - listingReach);
    if (!mended)
        return fail(mended.error());
    const QString report = reportOf(salvage.tables(), *mended, kept, place);
    qCWarning(logStore).noquote() << "the database was damaged and has been rebuilt:" << report;
    return configuration::setSetting(**database, setting, report).and_then([&] {
        return (*database)->execute("PRAGMA synchronous = FULL; PRAGMA main.wal_checkpoint(TRUNCATE)");
    });
}

} // namespace

Result<void> run(const Place &place)
{
    const QString stamp = toIsoSeconds(place.now).remove(u'-').remove(u':') + u'Z';
    const QString kept = place.file + u".damaged-"_s + stamp;
    auto filled = fill(place, QFileInfo(kept).fileName());
    removeAll(headerRepaired(place));
    if (!filled) {
        removeAll(inProgress(place));
        return filled;
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) // closed and empty
        QFile::remove(inProgress(place) + suffix);
    QFile::remove(complete(place));
    if (!QFile::rename(inProgress(place), complete(place)))
        return cannotRename(inProgress(place));
    return finish(place);
}

bool isUnfinished(const Place &place)
{
    return QFileInfo::exists(complete(place));
}

Result<void> finish(const Place &place)
{
    if (!isUnfinished(place))
        return {};
    const QString kept = place.file + u".damaged-"_s + toIsoSeconds(place.now).remove(u'-').remove(u':') + u'Z';
    for (const auto &suffix : {u""_s, u"-wal"_s}) {
        if (QFileInfo::exists(place.file + suffix) && !QFile::rename(place.file + suffix, kept + suffix))
            return cannotRename(place.file + suffix);
    }
    QFile::remove(place.file + u"-shm"_s);
    if (!QFile::rename(complete(place), place.file))
        return cannotRename(complete(place));
    return {};
}

Result<std::optional<Rebuilt>> last(Database &database)
{
    const auto text = configuration::setting(database, setting);
    if (!text)
        return fail(text.error());
    if (text->isEmpty())
        return std::optional<Rebuilt>();
    const QJsonObject report = QJsonDocument::fromJson(text->toUtf8()).object();
    const auto count = [&report](QLatin1StringView name) { return quint64(report.value(name).toInteger()); };
    Rebuilt rebuilt{.at = parseIso(report.value("at"_L1).toString()).value_or(Instant()),
        .kept = report.value("kept"_L1).toString(),
        .lostBatches = count("lostBatches"_L1),
        .blobsAgain = count("blobsAgain"_L1),
        .blobsLost = count("blobsLost"_L1),
        .logDamaged = report.value("logDamaged"_L1).toBool()};
    const QJsonArray tables = report.value("tables"_L1).toArray();
    for (const QJsonValue &table : tables) {
        if (!table["whole"_L1].toBool())
            rebuilt.damaged.append(table["name"_L1].toString());
    }
    return rebuilt;
}

} // namespace tributary::rebuild
