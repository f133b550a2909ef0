// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zstd.h"

#include <zstd.h>

#include <memory>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct FreeCompressor {
    void operator()(ZSTD_CCtx *c) const { ZSTD_freeCCtx(c); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *d) const { ZSTD_freeDCtx(d); }
};

constexpr int level = 3; // twice as dense as gzip at level 1, and still faster

} // namespace

QByteArray zstd(QByteArrayView bytes)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeCompressor> compressor = [] {
        std::unique_ptr<ZSTD_CCtx, FreeCompressor> made(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, level);
        ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        return made;
    }();
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(compressor.get(), out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()));
    out.truncate(qsizetype(size)); // cannot fail: the room suffices whatever the bytes are
    out.squeeze();
    return out;
}

Result<QByteArray> unzstd(QByteArrayView bytes, qsizetype limit)
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> decompressor(ZSTD_createDCtx());
    QByteArray out;
    while (!bytes.isEmpty()) {
        const qsizetype length = zstdFrameLength(bytes);
        const auto content = ZSTD_getFrameContentSize(bytes.data(), size_t(bytes.size()));
        if (length == 0 || content == ZSTD_CONTENTSIZE_UNKNOWN || content == ZSTD_CONTENTSIZE_ERROR)
            return fail(ErrorKind::Malformed, u"zstd data is damaged"_s);
        if (content > quint64(limit - out.size()))
            return fail(ErrorKind::TooLarge, u"zstd data unpacks to more than %1 bytes"_s.arg(limit));
        const qsizetype before = out.size();
        out.resize(before + qsizetype(content));
        const size_t made =
            ZSTD_decompressDCtx(decompressor.get(), out.data() + before, size_t(content), bytes.data(), size_t(length));
        if (ZSTD_isError(made) != 0 || made != content)
            return fail(ErrorKind::Malformed, u"zstd data is damaged"_s);
        bytes = bytes.sliced(length);
    }
    return out;
}

qsizetype zstdFrameLength(QByteArrayView bytes)
{
    const size_t length = ZSTD_findFrameCompressedSize(bytes.data(), size_t(bytes.size()));
    return ZSTD_isError(length) != 0 ? 0 : qsizetype(length);
}

} // namespace tributary
