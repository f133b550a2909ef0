// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arch/sourcetree.h"

#include <optional>

namespace tributary::arch {

/// A box of the layer picture.
struct Layer {
    QString name; ///< of its library: "activity"
    QString folder; ///< "core/sources/activity/"
    QStringList sees; ///< layers whose headers it may include and whose libraries it may link
    QStringList seesOnly; ///< single headers of layers that it does not see as a whole
};

/// The table of the design, from the bottom up.
[[nodiscard]] const std::vector<Layer> &layers();

/// The layer a file of core, ui or app belongs to: the one with the longest folder. Null for others.
[[nodiscard]] const Layer *layerOf(const QString &path);

/// The layer a quoted include ("http/retry.h") points into. Null where it points into none.
[[nodiscard]] const Layer *layerOfInclude(const QString &include);

/// Includes of our own headers against the table.
[[nodiscard]] QStringList includeFindings(const SourceFile &file);

/// Includes of third-party headers against the table of who may know which library.
[[nodiscard]] QStringList libraryFindings(const SourceFile &file);

/// What a CMakeLists.txt links against the table.
[[nodiscard]] QStringList linkFindings(const SourceFile &file);

} // namespace tributary::arch
