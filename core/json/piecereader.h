// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

class QIODevice;

namespace tributary {

/// A few elements of a long JSON array.
struct JsonPiece {
    QByteArray text; ///< an array of whole elements; or with `problem` the beginning of what is none
    QString problem; ///< why: cut off, no array, one element beyond all measure
    bool isTooLong = false; ///< the last of them
};

/// Reads a JSON array of any length piece by piece, in memory for about a piece. It looks for brackets and strings only: each
/// piece is an array that parseRecords() checks. A byte order mark in front is skipped. One thread at a time.
class PieceReader {
public:
    /// Borrows `in`, which is read from where it stands. Elements longer than `longestElement` are skipped and reported.
    PieceReader(QIODevice &in, qsizetype pieceBytes, qsizetype longestElement);

    /// The next piece; nothing behind the last one. A piece with a problem may be followed by others.
    std::optional<JsonPiece> next();

private:
    enum class Place { BeforeArray, InArray, BehindArray, Ended };

    bool readMore();
    void begin();
    void scan(qsizetype stopAt);
    JsonPiece wholeElements();
    void dropWhole();
    JsonPiece problemAt(const QString &problem);
    JsonPiece skipElement();
    std::optional<JsonPiece> behindArray();

    static constexpr qsizetype none = -1;

    QIODevice &m_in;
    qsizetype m_pieceBytes;
    qsizetype m_longestElement;
    Place m_place = Place::BeforeArray;
    QByteArray m_buffer; ///< from the first element that was not handed out
    qsizetype m_scanned = 0;
    qsizetype m_whole = none; ///< end of the last whole element in the buffer
    int m_depth = 0; ///< below the array
    bool m_inString = false;
    bool m_isEscaped = false;
    qint64 m_before = 0; ///< bytes of the text in front of the buffer
};

} // namespace tributary
