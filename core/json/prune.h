// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

namespace tributary {

/// A JSON object without some of its members.
struct PrunedObject {
    QByteArray bytes; ///< empty where dropping members is not enough
    QStringList dropped; ///< names of members that were left out, largest first
};

/// Drops the largest members until the object takes at most `maxBytes`; what stays is as it was, in its order. Members that say
/// what the record is (its id, time, operation, user and so on) stay. Pure.
[[nodiscard]] PrunedObject pruneObject(QByteArrayView object, qsizetype maxBytes);

} // namespace tributary
