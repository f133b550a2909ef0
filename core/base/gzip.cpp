// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct FreeCompressor {
    void operator()(libdeflate_compressor *c) const { libdeflate_free_compressor(c); }
};
struct FreeDecompressor {
    void operator()(libdeflate_decompressor *d) const { libdeflate_free_decompressor(d); }
};

constexpr int fastestLevel = 1;

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(
        libdeflate_alloc_compressor(fastestLevel));
    QByteArray out(qsizetype(libdeflate_gzip_compress_bound(compressor.get(), size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size =
        libdeflate_gzip_compress(compressor.get(), bytes.data(), size_t(bytes.size()), out.data(), size_t(out.size()));
    out.truncate(qsizetype(size));
    out.squeeze();
    return out;
}

Result<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit)
{
    thread_local const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(libdeflate_alloc_decompressor());
    QByteArray out;
    size_t consumed = 0;
    while (consumed < size_t(bytes.size())) {
        const size_t rest = size_t(bytes.size()) - consumed;
        size_t room = std::min(size_t(limit - out.size()), std::max<size_t>(rest * 12, 4096));
        for (;;) {
            QByteArray part(qsizetype(room), Qt::Uninitialized);
            size_t in = 0;
            size_t made = 0;
            const auto result =
                libdeflate_gzip_decompress_ex(decompressor.get(), bytes.data() + consumed, rest, part.data(), room, &in, &made);
            if (result == LIBDEFLATE_SUCCESS) {
                part.truncate(qsizetype(made));
                out = out.isEmpty() ? std::move(part) : out + part;
                consumed += in;
                break;
            }
            if (result != LIBDEFLATE_INSUFFICIENT_SPACE)
                return fail(ErrorKind::Malformed, u"gzip data is damaged"_s);
            const auto most = size_t(limit - out.size());
            if (room >= most)
                return fail(ErrorKind::TooLarge, u"gzip data unpacks to more than %1 bytes"_s.arg(limit));
            room = std::min(most, room * 4);
        }
    }
    return out;
}

qsizetype wholeGzipMembers(QByteArrayView bytes, qsizetype limit)
{
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor(libdeflate_alloc_decompressor());
    QByteArray scratch(std::min<qsizetype>(limit, 4 * 1024 * 1024), Qt::Uninitialized);
    qsizetype whole = 0;
    while (whole < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(whole);
        size_t in = 0;
        size_t made = 0;
        const auto result = libdeflate_gzip_decompress_ex(
            decompressor.get(), rest.data(), size_t(rest.size()), scratch.data(), size_t(scratch.size()), &in, &made);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE && scratch.size() < limit) {
            scratch.resize(std::min(limit, scratch.size() * 4));
            continue;
        }
        if (result != LIBDEFLATE_SUCCESS)
            break;
        whole += qsizetype(in);
    }
    return whole;
}

} // namespace tributary
