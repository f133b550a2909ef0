// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/archivereader.h"

#include "store/coverage.h"
#include "store/records.h"
#include "store/schema.h"
#include "store/standing.h"

#include <QtCore/QDir>

namespace tributary {

using namespace Qt::StringLiterals;

ArchiveReader::ArchiveReader(QString directory)
    : m_directory(std::move(directory))
{
}

Result<void> ArchiveReader::ensureOpen()
{
    if (m_database)
        return {};
    auto opened = Database::open(QDir(m_directory).filePath(u"tributary.db"_s), Database::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    auto ready = schema::prepare(**opened);
    if (!ready)
        return ready;
    m_database = std::move(*opened);
    return {};
}

/// What failed may be a file that was put aside and built anew: the next call opens what is there then.
template <typename T>
Result<T> ArchiveReader::closedUnlessGood(Result<T> result)
{
    if (!result && result.error().kind != ErrorKind::NotFound)
        m_database.reset();
    return result;
}

Result<std::vector<StoredBatch>> ArchiveReader::batches(const RecordQuery &query)
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(records::batches(*m_database, query));
}

Result<QByteArray> ArchiveReader::body(qint64 batch)
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(records::body(*m_database, batch));
}

Result<std::vector<qint64>> ArchiveReader::waiting()
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(records::waiting(*m_database));
}

Result<std::vector<RefusedEntry>> ArchiveReader::refused()
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(standing::refused(*m_database));
}

Result<std::vector<QByteArray>> ArchiveReader::refusedOf(qint64 batch)
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(standing::refusedOf(*m_database, batch));
}

/// Only another proof makes other batches arrive: what is accepted later was not there when the workspace was asked.
Result<std::vector<qint64>> ArchiveReader::arrived()
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    const auto proofs = closedUnlessGood(standing::keptProofs(*m_database));
    if (!proofs)
        return fail(proofs.error());
    if (*proofs != m_proofs) {
        auto arrived = closedUnlessGood(standing::arrived(*m_database, *proofs));
        if (!arrived)
            return arrived;
        m_proofs = *proofs;
        m_arrived = std::move(*arrived);
    }
    return m_arrived;
}

Result<std::optional<ArchiveTrim>> ArchiveReader::trimmed()
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(standing::trimmed(*m_database));
}

Result<std::vector<StreamHoles>> ArchiveReader::holes()
{
    const std::lock_guard lock(m_mutex);
    const auto open = ensureOpen();
    if (!open)
        return fail(open.error());
    return closedUnlessGood(coverage::holes(*m_database));
}

} // namespace tributary
