// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace tributary::fuzz {

/// Ends the run with what does not hold; libFuzzer keeps the input.
inline void require(bool holds, const char *property)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", property);
    std::abort();
}

inline QByteArray inputOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Takes the last byte off an input, to choose by; 0 where it is empty. Seeds end in a line break.
inline unsigned choiceOf(QByteArray &input)
{
    if (input.isEmpty())
        return 0;
    const unsigned choice = uint8_t(input.back());
    input.chop(1);
    return choice;
}

[[nodiscard]] inline bool isWithin(QByteArrayView part, QByteArrayView whole)
{
    return part.isEmpty() || (part.begin() >= whole.begin() && part.end() <= whole.end());
}

} // namespace tributary::fuzz
