// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

#include <QtCore/QString>

#include <vector>

namespace tributary {

/// The bytes of a record as text to look at. Only white space between tokens is changed, and only when pretty; control
/// characters become visible marks; very long lines and texts are cut and say so.
struct RawText {
    struct Place {
        ByteRange bytes; ///< a value in the record
        qsizetype start = 0; ///< of its line's text, from the name on
        qsizetype length = 0;
    };

    QString text;
    std::vector<Place> places; ///< by offset of bytes; empty where the text is shown as it is
};

inline constexpr qsizetype rawLineLimit = 2000;
inline constexpr qsizetype rawTextLimit = 300'000;

[[nodiscard]] RawText prettyText(const QByteArray &bytes);
[[nodiscard]] RawText originalText(const QByteArray &bytes);

} // namespace tributary
