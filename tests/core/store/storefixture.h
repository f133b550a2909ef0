// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitestore.h"
#include "support/virtualclock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace tributary::test {

inline constexpr Instant noon = fromUnixSeconds(1'795'348'800); // 2026-11-22T12:00:00Z

inline const TenantId contoso{QStringLiteral("11111111-1111-4111-8111-111111111111")};
inline const TenantId fabrikam{QStringLiteral("22222222-2222-4222-8222-222222222222")};
inline const StreamKey exchange{contoso, Stream::AuditExchange};
inline const StreamKey general{contoso, Stream::AuditGeneral};

Tenant tenantNamed(const TenantId &id, const QString &name);
Destination destinationNamed(const QString &name);

/// Keys from..from+count-1 of an endless row of distinct keys.
std::vector<RecordKey> keysFrom(quint64 from, int count);

/// A batch of `count` records whose keys start at `from`.
Batch batchOf(const StreamKey &stream, quint64 from, int count);

/// A commit of one batch and one blob named after its first key.
Commit commitOf(const StreamKey &stream, quint64 from, int count, Instant at = noon);
ContentId blobNamed(quint64 from);

QuarantineEntry entryOf(const StreamKey &stream, const QByteArray &raw, bool isRecord = true);

/// An opened profile in a directory of its own, SQL within the call.
class Profile {
public:
    explicit Profile(int laneThreads = 0);

    [[nodiscard]] SqliteStore &store() const { return *m_store; }
    [[nodiscard]] QString directory() const { return m_directory.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file() const { return directory() + QStringLiteral("/tributary.db"); }
    void close() { m_store.reset(); }
    void reopen();

private:
    QTemporaryDir m_directory;
    int m_laneThreads;
    std::unique_ptr<SqliteStore> m_store;
};

/// The value of a call that must succeed; the test run ends otherwise.
template <typename T>
T valueOf(Task<Result<T>> task)
{
    Result<T> result = await(std::move(task));
    if (!result)
        qFatal("%s", qPrintable(result.error().code + QLatin1Char(' ') + result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The error of a call that must fail.
template <typename T>
Error errorOf(Task<Result<T>> task)
{
    Result<T> result = await(std::move(task));
    if (result)
        qFatal("the call succeeded");
    return result.error();
}

/// Checks on every stream of both tenants that records = delivered + outbox + quarantined + filtered, that the hours and the
/// level of the outbox agree with it, and that every waiting batch waits for a destination; an empty text, or what is wrong.
QString imbalance(SqliteStore &store);

} // namespace tributary::test
