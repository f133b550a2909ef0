// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <map>
#include <optional>

namespace tributary::simulation {

/// What a transformation makes of a stream: columns by name with their types, as rules spell them; an empty type is one that
/// cannot be told without running it.
using TransformedColumns = std::map<QString, QString>;

struct CheckedTransform {
    TransformedColumns columns;
    QString problem; ///< a sentence where it is not allowed or cannot be read
};

/// Reads a transformKql as the service does: it begins with `source`, uses only the operators and functions that are allowed
/// there, and names only columns that exist at that place. Pure.
[[nodiscard]] CheckedTransform checkTransform(const QString &kql, const TransformedColumns &stream);

} // namespace tributary::simulation
