// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "store/schema.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <array>

namespace tributary::integrity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 64ll * 1024 * 1024;
constexpr qsizetype logHeader = 32;
constexpr qsizetype frameHeader = 24;

quint32 wordAt(const char *at)
{
    return qFromBigEndian<quint32>(at);
}

/// The running checksum of SQLite's log: over pairs of words in the byte order its magic number names.
struct Checksum {
    quint32 first = 0;
    quint32 second = 0;
    bool bigEndian = false;

    void add(const char *bytes, qsizetype size)
    {
        for (qsizetype i = 0; i + 8 <= size; i += 8) {
            first += word(bytes + i) + second;
            second += word(bytes + i + 4) + first;
        }
    }
    [[nodiscard]] quint32 word(const char *at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

tl::unexpected<Error> damaged(const QString &file, const QString &what)
{
    return fail(ErrorKind::Storage, u"%1: %2"_s.arg(QFileInfo(file).fileName(), what), u"Corrupt"_s);
}

Result<qint64> number(Database &database, const Sql &sql)
{
    const auto found = database.first(sql, [](const Row &row) { return row.integer(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

Result<void> verdict(Database &database, const Sql &sql, const QString &file)
{
    const auto said = database.first(sql, [](const Row &row) { return row.text(0); });
    if (!said)
        return fail(said.error());
    const QString words = said->value_or(QString()).simplified();
    if (words != u"ok"_s)
        return damaged(file, words);
    return {};
}

/// Everything that decides what is fetched and sent next; what is left out only grows with the events.
Result<void> checkSmallTables(Database &database, const QString &file)
{
    static constexpr std::array<Sql, 7> checks{Sql{"checkTenants", "PRAGMA quick_check(tenants)"},
        Sql{"checkDestinations", "PRAGMA quick_check(destinations)"}, Sql{"checkSettings", "PRAGMA quick_check(settings)"},
        Sql{"checkStreams", "PRAGMA quick_check(streams)"}, Sql{"checkWindows", "PRAGMA quick_check(windows)"},
        Sql{"checkOutbox", "PRAGMA quick_check(outbox)"}, Sql{"checkTotals", "PRAGMA quick_check(totals)"}};
    for (const Sql &sql : checks) {
        auto sound = verdict(database, sql, file);
        if (!sound)
            return sound;
    }
    return {};
}

} // namespace

Result<void> check(Database &database, const QString &file)
{
    static constexpr Sql pages{"pages", "PRAGMA page_count"};
    static constexpr Sql pageSize{"pageSize", "PRAGMA page_size"};
    static constexpr Sql whole{"checkWhole", "PRAGMA quick_check(1)"};
    const QString log = file + u"-wal"_s;
    const auto count = number(database, pages);
    const auto size = number(database, pageSize);
    if (!count || !size)
        return fail(count ? size.error() : count.error());
    const qint64 length = QFileInfo(file).size();
    if (QFileInfo(log).size() == 0 && length < *count * *size)
        return damaged(file, u"%1 bytes are missing at its end"_s.arg(*count * *size - length));
    if (length <= smallFile || length % *size != 0)
        return verdict(database, whole, file);
    return checkSmallTables(database, file);
}

bool isLogDamaged(const QString &log)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly) || file.size() <= logHeader)
        return false;
    const QByteArray header = file.read(logHeader);
    const quint32 magic = wordAt(header.constData());
    Checksum sum{.bigEndian = (magic & 1) != 0};
    sum.add(header.constData(), logHeader - 8);
    const qsizetype pageSize = wordAt(header.constData() + 8);
    const bool isHeader = (magic & ~1u) == 0x377f0682 && pageSize >= 512 && pageSize <= 65536
        && sum.first == wordAt(header.constData() + 24) && sum.second == wordAt(header.constData() + 28);
    if (!isHeader)
        return true; // it is longer than its header, so somebody wrote into it
    const QByteArray salts = header.mid(16, 8);
    bool ended = false; // by a frame that does not belong here, or was not written to its end
    for (;;) {
        const QByteArray frame = file.read(frameHeader + pageSize);
        if (frame.size() < frameHeader + pageSize)
            return false;
        const bool isOfThisRound = QByteArrayView(frame).sliced(8, 8) == salts;
        const bool commits = wordAt(frame.constData() + 4) != 0;
        if (ended && isOfThisRound && commits)
            return true;
        sum.add(frame.constData(), 8);
        sum.add(frame.constData() + frameHeader, pageSize);
        const bool isWhole = sum.first == wordAt(frame.constData() + 16) && sum.second == wordAt(frame.constData() + 20);
        ended = ended || !isOfThisRound || !isWhole;
    }
}

bool looksLikeProfile(const QString &file)
{
    constexpr qint64 page = 8192; // of every profile
    constexpr int mostLooked = 1024;
    constexpr int fewest = 4;
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly))
        return false;
    const QByteArray start = bytes.read(page);
    // The file format has the id at offset 68; a schema longer than a page leaves nothing else on the first one.
    if (start.startsWith("SQLite format 3") && start.size() == page
        && qFromBigEndian<quint32>(start.constData() + 68) == schema::applicationId)
        return true;
    if (start.contains("CREATE TABLE bodies (") && start.contains("CREATE TABLE quarantine ("))
        return true;
    int tables = 0; // pages of tables and indexes begin with one of four kinds, and say where their content starts
    for (int i = 0; i < mostLooked && tables < fewest; ++i) {
        const QByteArray head = bytes.read(page).left(8);
        if (head.size() < 8)
            break;
        const bool isKind = head[0] == 2 || head[0] == 5 || head[0] == 10 || head[0] == 13;
        const auto content = qFromBigEndian<quint16>(head.constData() + 5);
        tables += isKind && content > 0 && content <= page ? 1 : 0;
    }
    return tables == fewest;
}

} // namespace tributary::integrity
