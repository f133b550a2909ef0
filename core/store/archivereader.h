// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/batchreader.h"
#include "store/database.h"

#include <QtCore/QStringList>

#include <memory>
#include <mutex>

namespace tributary {

/// The BatchReader of a profile: a read-only connection of its own, opened with the first call.
class ArchiveReader final : public BatchReader {
public:
    explicit ArchiveReader(QString directory); ///< of the profile

    Result<std::vector<StoredBatch>> batches(const RecordQuery &query) override;
    Result<QByteArray> body(qint64 batch) override;
    Result<std::vector<qint64>> waiting() override;
    Result<std::vector<RefusedEntry>> refused() override;
    Result<std::vector<QByteArray>> refusedOf(qint64 batch) override;
    Result<std::vector<qint64>> arrived() override;
    Result<std::optional<ArchiveTrim>> trimmed() override;
    Result<std::vector<StreamHoles>> holes() override;

private:
    Result<void> ensureOpen();
    template <typename T>
    Result<T> closedUnlessGood(Result<T> result);

    QString m_directory;
    std::mutex m_mutex; ///< guards the following
    std::unique_ptr<Database> m_database;
    QStringList m_proofs; ///< that m_arrived follows from
    std::vector<qint64> m_arrived;
};

} // namespace tributary
