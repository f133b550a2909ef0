// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace tributary {

/// Finds ASCII text in bytes without regard to the case of ASCII letters, many bytes at a time. Any thread.
class ByteSearch {
public:
    explicit ByteSearch(QByteArrayView needle); ///< not empty

    /// Index of the first occurrence at or behind `from`, or -1.
    [[nodiscard]] qsizetype find(QByteArrayView text, qsizetype from = 0) const;

private:
    [[nodiscard]] bool isAt(const char *text) const;
    [[nodiscard]] qsizetype findSlowly(QByteArrayView text, qsizetype from, qsizetype to) const;

    QByteArray m_needle; ///< lower case
    QByteArray m_fold; ///< per byte 0x20 where it is a letter
    qsizetype m_rare = 0; ///< the two bytes of the needle that are looked for
    qsizetype m_other = 0;
};

} // namespace tributary
