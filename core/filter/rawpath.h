// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/textpattern.h"

#include <functional>

namespace tributary {

/// A way from the root of a record to values in it: names of members, in any case. An array on the way, or at the end, stands
/// for each of its elements.
class RawPath {
public:
    explicit RawPath(const QStringList &names);

    /// Calls `visit` with every value at the path as it stands in the record, until it answers true. Containers at the end are
    /// visited as well, arrays before their elements. True if a visit was.
    [[nodiscard]] bool any(QByteArrayView record, const std::function<bool(QByteArrayView)> &visit) const;

private:
    std::vector<TextPattern> m_names;
};

/// The text of a JSON scalar as UTF-8, escapes resolved into `scratch`; empty for null and for containers.
[[nodiscard]] QByteArrayView scalarText(QByteArrayView token, QByteArray &scratch);

} // namespace tributary
