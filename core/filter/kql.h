// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/filter.h"
#include "filter/matcher.h"

#include <QtCore/QStringList>

namespace tributary {

/// A query for Log Analytics, and which conditions it could not carry over.
struct KqlQuery {
    QString text;
    QStringList left; ///< parts of the expression as they print; the query finds more than they would
};

/// The filter as KQL over the tables that the forwarded records are in. Values become literals; nothing in them can end one.
/// Pure.
[[nodiscard]] KqlQuery kqlFor(const Filter &filter, const FilterContext &context);

/// A query for records by their ids.
[[nodiscard]] QString kqlForIds(const QStringList &ids);

[[nodiscard]] QString kqlText(const QString &text); ///< a string literal

} // namespace tributary
