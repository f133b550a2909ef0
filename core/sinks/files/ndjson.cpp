// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/files/ndjson.h"

#include "base/gzip.h"
#include "base/zstd.h"
#include "json/recordparser.h"

#include <algorithm>
#include <cstring>

namespace tributary::files {

using namespace Qt::StringLiterals;

namespace {

/// Inside a string a line end is no valid JSON, so what is found stands between tokens.
void appendLine(QByteArray &out, const char *row, qsizetype length)
{
    const qsizetype from = out.size();
    out.append(row, length);
    const auto blank = [&out, from](char lineEnd) {
        for (char *at = out.data() + from; at < out.data() + out.size(); ++at) {
            at = static_cast<char *>(std::memchr(at, lineEnd, size_t(out.data() + out.size() - at)));
            if (!at)
                break;
            *at = ' ';
        }
    };
    blank('\n');
    blank('\r');
    out.append('\n');
}

qsizetype wholeFrames(QByteArrayView content)
{
    qsizetype whole = 0;
    while (whole < content.size()) {
        const QByteArrayView rest = content.sliced(whole);
        const qsizetype frame = zstdFrameLength(rest);
        if (frame == 0 || !unzstd(rest.first(frame), longestBatch))
            break;
        whole += frame;
    }
    return whole;
}

/// After a power cut there may be anything behind what was synchronised: a line is whole if it looks like one of ours.
qsizetype wholeLines(QByteArrayView content)
{
    qsizetype whole = 0;
    while (whole < content.size()) {
        const qsizetype end = content.indexOf('\n', whole);
        if (end < 0)
            break;
        const QByteArrayView line = content.sliced(whole, end - whole);
        if (!line.startsWith('{') || !line.endsWith('}') || line.contains('\0'))
            break;
        whole = end + 1;
    }
    return whole;
}

} // namespace

Result<QByteArray> encode(QByteArrayView rows, FileCompression compression)
{
    const auto elements = splitArray(rows);
    if (!elements)
        return fail(elements.error());
    QByteArray lines;
    lines.reserve(rows.size());
    for (const ByteRange &range : *elements)
        appendLine(lines, rows.data() + range.offset, qsizetype(range.length));
    switch (compression) {
    case FileCompression::None:
        break;
    case FileCompression::Gzip:
        return gzip(lines);
    case FileCompression::Zstd:
        return zstd(lines);
    }
    return lines;
}

qsizetype wholeLength(QByteArrayView content, FileCompression compression)
{
    switch (compression) {
    case FileCompression::None:
        break;
    case FileCompression::Gzip:
        return wholeGzipMembers(content, longestBatch);
    case FileCompression::Zstd:
        return wholeFrames(content);
    }
    return wholeLines(content);
}

QString suffixOf(FileCompression compression)
{
    switch (compression) {
    case FileCompression::None:
        break;
    case FileCompression::Gzip:
        return u".ndjson.gz"_s;
    case FileCompression::Zstd:
        return u".ndjson.zst"_s;
    }
    return u".ndjson"_s;
}

} // namespace tributary::files
