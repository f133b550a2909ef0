// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile is opened, and how one that is damaged is put right.
#include "base/usagetext.h"
#include "store/integrity.h"
#include "store/privatefiles.h"
#include "store/profilelock.h"
#include "store/rebuild.h"
#include "store/schema.h"
#include "store/sqlitestore.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRebuilds = 3; ///< in one run: a disk that damages faster than that is no place for a database

QString fileOf(const StoreOptions &options)
{
    return QDir(options.directory).filePath(u"tributary.db"_s);
}

rebuild::Place placeOf(const StoreOptions &options)
{
    return {.file = fileOf(options), .vfs = options.vfs, .now = options.now ? options.now() : SystemClock().now()};
}

Result<void> makeFiles(const QString &directory, const QString &file)
{
    return makePrivateDirectory(directory).and_then([&] { return makePrivateFile(file); }).and_then([&]() -> Result<void> {
        for (const QString &side : {file + u"-wal"_s, file + u"-shm"_s}) { // SQLite gives new ones the rights of the database
            auto kept = QFileInfo::exists(side) ? makePrivateFile(side) : Result<void>();
            if (!kept)
                return kept;
        }
        return {};
    });
}

/// A process that was killed while it rebuilt leaves the last renamings to the next one that has the lock.
Result<void> finishRebuilding(const StoreOptions &options)
{
    if (!rebuild::isUnfinished(placeOf(options)))
        return {};
    if (options.holdsLock)
        return rebuild::finish(placeOf(options));
    const auto lock = ProfileLock::take(options.directory);
    if (!lock)
        return fail(lock.error());
    return rebuild::finish(placeOf(options));
}

bool isDamage(const Error &error)
{
    return error.code == "Corrupt"_L1;
}

} // namespace

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const StoreOptions &options)
{
    const QString file = fileOf(options);
    if (options.readOnly && !QFileInfo::exists(file))
        return fail(ErrorKind::NotFound, UsageText::tr("there is no profile in %1").arg(QDir(options.directory).dirName()));
    if (!options.readOnly) {
        const auto made = finishRebuilding(options).and_then([&] { return makeFiles(options.directory, file); });
        if (!made)
            return fail(made.error());
    }
    auto database = openSound(options);
    if (!database && isDamage(database.error()) && !options.readOnly && integrity::looksLikeProfile(file)) {
        const auto rebuilt = rebuildUnderLock(options);
        if (!rebuilt)
            return fail(rebuilt.error());
        database = openSound(options);
    }
    if (!database)
        return fail(database.error());
    return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(*database), options));
}

Result<std::unique_ptr<Database>> SqliteStore::openSound(const StoreOptions &options)
{
    const QString file = fileOf(options);
    // Who has no lock may be looking at what another process writes at this moment.
    const bool logDamaged = options.holdsLock && integrity::isLogDamaged(file + u"-wal"_s);
    if (logDamaged)
        return fail(ErrorKind::Storage, u"the log of the database is damaged"_s, u"Corrupt"_s);
    auto database = Database::open(file, options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite, options.vfs);
    if (!database)
        return database;
    auto ready = schema::prepare(**database);
    if (ready && !options.readOnly)
        ready = integrity::check(**database, file);
    if (!ready && isDamage(ready.error()))
        (*database)->leaveLogOnClose();
    if (!ready)
        return fail(ready.error());
    return database;
}

Result<void> SqliteStore::rebuildUnderLock(const StoreOptions &options)
{
    if (options.holdsLock)
        return rebuild::run(placeOf(options));
    const auto lock = ProfileLock::take(options.directory);
    if (!lock)
        return fail(lock.error());
    return rebuild::run(placeOf(options));
}

Task<Result<std::optional<Rebuilt>>> SqliteStore::rebuilt()
{
    return onLane([this] { return rebuild::last(*m_database); });
}

SqliteStore::SqliteStore(std::unique_ptr<Database> database, StoreOptions options)
    : m_options(std::move(options))
    , m_database(std::move(database))
    , m_lane(m_options.laneThreads, u"store"_s)
{
}

/// On the lane, after a call that met damage. True where there is a sound database now.
bool SqliteStore::heal()
{
    if (!m_options.holdsLock || ++m_rebuilds > mostRebuilds)
        return false;
    m_database->leaveLogOnClose();
    m_database.reset();
    const auto rebuilt = rebuild::run(placeOf(m_options));
    const auto open = ensureOpen();
    m_healed = rebuilt.has_value() && open.has_value();
    return m_healed;
}

Result<void> SqliteStore::ensureOpen()
{
    if (m_database)
        return {};
    auto opened = Database::open(
        fileOf(m_options), m_options.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite, m_options.vfs);
    if (!opened)
        return fail(opened.error());
    auto ready = schema::prepare(**opened);
    if (!ready)
        return ready;
    m_database = std::move(*opened);
    return {};
}

} // namespace tributary
