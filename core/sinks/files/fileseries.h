// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/destination.h"
#include "sinks/files/durablefile.h"

#include <optional>
#include <vector>

namespace tributary::files {

/// The files of one destination, one open at a time:
///
///     tributary-<mark>-20261123T081500Z-1.ndjson.gz.part     while it is written
///     tributary-<mark>-20261123T081500Z-1.ndjson.gz          when it is finished: by size, by age, or at the end
///
/// so that whoever reads `*.ndjson*` by its last suffix sees only whole files. What a killed process leaves as ".part" is cut
/// behind its last whole piece and finished by the next one that writes here. Blocking; one thread.
class FileSeries {
public:
    /// `mark` tells destinations apart that write to one directory.
    FileSeries(FilesTarget target, QString mark);

    /// All of the pieces durable, or none of them written. After an error the next call begins a new file.
    [[nodiscard]] Result<void> append(const std::vector<QByteArray> &pieces, Instant now);

    /// Finishes the open file where it is old enough, or in any case when `ending`; and what an earlier process left.
    [[nodiscard]] Result<void> tend(Instant now, bool ending);

private:
    [[nodiscard]] Result<void> recover();
    [[nodiscard]] Result<void> finishLeftOver(const QString &path) const;
    [[nodiscard]] Result<void> begin(Instant now);
    [[nodiscard]] Result<void> write(const std::vector<QByteArray> &pieces);
    [[nodiscard]] Result<void> finish();
    void giveUp();
    [[nodiscard]] bool isOld(Instant now) const;

    FilesTarget m_target;
    QString m_mark;
    std::optional<DurableFile> m_file;
    Instant m_begun;
    qint64 m_durable = 0; ///< bytes of the open file that are synchronised
    bool m_clean = false; ///< there is no ".part" but the open one
};

} // namespace tributary::files
