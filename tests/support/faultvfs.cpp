// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultvfs.h"

#include <sqlite3.h>

#include <QtCore/QtGlobal>

namespace tributary::test {

namespace {

/// What SQLite holds of an open file; the file of the platform's layer follows it in memory.
struct FaultFile {
    sqlite3_file base;
    FaultVfs *owner;

    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

FaultVfs &ownerOf(sqlite3_file *file)
{
    return *reinterpret_cast<FaultFile *>(file)->owner;
}

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file)->real();
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods ? realOf(file)->pMethods->xClose(realOf(file)) : SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, offset);
}

int writeFile(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
{
    sqlite3_int64 size = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &size);
    const int allowed = ownerOf(file).allow(offset + amount > size, SQLITE_FULL);
    return allowed == SQLITE_OK ? realOf(file)->pMethods->xWrite(realOf(file), from, amount, offset) : allowed;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int allowed = ownerOf(file).allow(false, SQLITE_IOERR_TRUNCATE);
    return allowed == SQLITE_OK ? realOf(file)->pMethods->xTruncate(realOf(file), size) : allowed;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int allowed = ownerOf(file).allow(false, SQLITE_IOERR_FSYNC);
    Q_UNUSED(flags) // nobody pulls the plug: the platform's caches are enough, and a test of a thousand files is quick
    return allowed;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **mapped)
{
    // Region 0 exists once the log was opened; a later one makes the index longer.
    const int allowed = extend && region > 0 ? ownerOf(file).allow(true, SQLITE_IOERR_SHMSIZE) : SQLITE_OK;
    return allowed == SQLITE_OK ? realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, mapped) : allowed;
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int deleteIt)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), deleteIt);
}

const sqlite3_io_methods methods = {2, closeFile, readFile, writeFile, truncateFile, syncFile, fileSize, lockFile, unlockFile,
    checkReserved, controlFile, sectorSize, characteristics, mapShared, lockShared, barrier, unmapShared, nullptr, nullptr};

FaultVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultVfs *>(vfs->pAppData);
}

sqlite3_vfs *platform()
{
    return sqlite3_vfs_find("unix");
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *opened = reinterpret_cast<FaultFile *>(file);
    opened->base.pMethods = nullptr;
    opened->owner = ownerOf(vfs);
    int exists = 0;
    if (name)
        platform()->xAccess(platform(), name, SQLITE_ACCESS_EXISTS, &exists);
    if (!exists && (flags & SQLITE_OPEN_CREATE)) {
        const int allowed = opened->owner->allow(true, SQLITE_CANTOPEN);
        if (allowed != SQLITE_OK)
            return SQLITE_CANTOPEN;
    }
    if (opened->owner->isReadOnly() && (flags & SQLITE_OPEN_READWRITE))
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    opened->real()->pMethods = nullptr;
    const int result = platform()->xOpen(platform(), name, opened->real(), flags, outFlags);
    if (opened->real()->pMethods)
        opened->base.pMethods = &methods;
    return result;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncDirectory)
{
    const int allowed = ownerOf(vfs)->allow(false, SQLITE_IOERR_DELETE);
    return allowed == SQLITE_OK ? platform()->xDelete(platform(), name, syncDirectory) : allowed;
}

} // namespace

FaultVfs::FaultVfs()
    : m_name("tributary-fault-" + QByteArray::number(quintptr(this), 16))
    , m_vfs(new sqlite3_vfs(*platform()))
{
    m_vfs->szOsFile = int(sizeof(FaultFile)) + platform()->szOsFile;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = this;
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    sqlite3_vfs_register(m_vfs, 0);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
}

void FaultVfs::failAt(int change, int code, Lasting lasting)
{
    heal();
    m_at = change;
    m_code = code;
    m_lasting = lasting;
    m_mode = Mode::Counted;
}

void FaultVfs::fillDisk()
{
    heal();
    m_mode = Mode::Full;
}

void FaultVfs::makeReadOnly()
{
    heal();
    m_mode = Mode::ReadOnly;
}

void FaultVfs::heal()
{
    m_mode = Mode::Healthy;
    m_changes = 0;
    m_failures = 0;
}

int FaultVfs::allow(bool grows, int codeOfFullDisk)
{
    const int change = ++m_changes;
    int code = SQLITE_OK;
    switch (m_mode.load()) {
    case Mode::Healthy:
        break;
    case Mode::Counted:
        if (change == m_at || (change > m_at && m_lasting == Lasting::UntilHealed))
            code = m_code;
        break;
    case Mode::Full:
        code = grows ? codeOfFullDisk : SQLITE_OK;
        break;
    case Mode::ReadOnly:
        code = SQLITE_READONLY;
        break;
    }
    m_failures += code != SQLITE_OK ? 1 : 0;
    return code;
}

} // namespace tributary::test
