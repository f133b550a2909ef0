// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzipstream.h"

#include <QtCore/QIODevice>

#include <zlib.h>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferBytes = 256 * 1024;
constexpr int gzipWindow = 15 + 16; // the largest window, and the gzip format

class Inflater {
public:
    Inflater(QIODevice &out, qint64 limit)
        : m_out(out)
        , m_limit(limit)
    {
        inflateInit2(&m_stream, gzipWindow);
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Unpacks a piece of the stream.
    Result<void> take(QByteArray &piece)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_in = uInt(piece.size());
        while (m_stream.avail_in > 0) {
            if (m_isAtEnd)
                inflateReset(&m_stream); // another member follows
            auto made = inflateOnce();
            if (!made)
                return made;
        }
        return {};
    }

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] qint64 written() const { return m_written; }

private:
    Result<void> inflateOnce()
    {
        m_stream.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream.avail_out = uInt(m_buffer.size());
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        m_isAtEnd = result == Z_STREAM_END;
        if (result != Z_OK && !m_isAtEnd)
            return fail(ErrorKind::Malformed, u"gzip data is damaged"_s);
        const qint64 made = m_buffer.size() - qint64(m_stream.avail_out);
        m_written += made;
        if (m_written > m_limit)
            return fail(ErrorKind::TooLarge, u"gzip data unpacks to more than %1 bytes"_s.arg(m_limit));
        if (m_out.write(m_buffer.constData(), made) != made)
            return fail(ErrorKind::Storage, m_out.errorString(), u"IoError"_s);
        return {};
    }

    QIODevice &m_out;
    qint64 m_limit;
    qint64 m_written = 0;
    bool m_isAtEnd = false;
    QByteArray m_buffer = QByteArray(bufferBytes, Qt::Uninitialized);
    z_stream m_stream{};
};

} // namespace

Result<qint64> gunzipStream(QIODevice &in, QIODevice &out, qint64 limit)
{
    Inflater inflater(out, limit);
    for (QByteArray piece = in.read(bufferBytes); !piece.isEmpty(); piece = in.read(bufferBytes)) {
        if (const auto taken = inflater.take(piece); !taken)
            return fail(taken.error());
    }
    if (!inflater.isAtEnd())
        return fail(ErrorKind::Malformed, u"gzip data is cut off"_s);
    return inflater.written();
}

} // namespace tributary
