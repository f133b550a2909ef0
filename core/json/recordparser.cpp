// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordparser.h"

#include "json/contentwalk.h"
#include "json/scan.h"
#include "json/structure.h"
#include "json/token.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tributary {

using namespace Qt::StringLiterals;
using json::ContentWalk;
using json::Structure;

namespace {

/// The JSON text of a blob: what follows the byte order mark. Offsets found in it are moved back by `base`.
struct Text {
    std::string_view view;
    quint32 base = 0;

    explicit Text(const QByteArray &bytes)
        : view(bytes.constData(), size_t(bytes.size()))
    {
        base = quint32(json::markLength(view));
        view.remove_prefix(base);
    }
};

tl::unexpected<Error> malformed(const char *problem, size_t at)
{
    return fail(ErrorKind::Malformed, u"%1 at byte %2"_s.arg(QLatin1StringView(problem)).arg(at));
}

void moveBy(quint32 offset, RecordRef &record)
{
    record.raw.offset += offset;
    if (record.id.length > 0)
        record.id.offset += offset;
}

/// What is no record has no content to compare: its bytes are its identity.
RecordKey keyOfBytes(QByteArrayView bytes)
{
    constexpr XXH64_hash_t rejectedSeed = 0x7265'6a65'6374'6564; // keys are stored: part of the file format
    const XXH128_hash_t hash = XXH3_128bits_withSeed(bytes.data(), size_t(bytes.size()), rejectedSeed);
    return {hash.high64, hash.low64};
}

void reject(RecordSet &set, ByteRange raw, const char *problem, quint32 at)
{
    const QString reason = u"%1 at byte %2 of the record"_s.arg(QLatin1StringView(problem)).arg(at);
    set.rejected.push_back(RejectedSlice{.raw = raw, .reason = reason, .key = keyOfBytes(set.view(raw))});
}

/// Takes one element of the array under the walk's cursor and leaves the cursor on its separator. False if the text ends first.
bool takeElement(ContentWalk &walk, quint32 base, const RecordShape &shape, RecordSet &set)
{
    RecordRef record;
    const bool isObject = walk.here() == '{';
    const quint32 start = walk.offset();
    const quint32 cursor = walk.cursor();
    if (isObject && walk.readRecord(shape, record)) {
        if (walk.here() == ',' || walk.here() == ']') {
            moveBy(base, record);
            set.records.push_back(record);
            return true;
        }
        walk.moveTo(cursor);
    }
    const char *const problem = !isObject ? "no JSON object" : walk.problem() ? walk.problem() : "more text behind the record";
    const quint32 problemAt = walk.problem() ? walk.problemAt() - start : 0;
    if (!walk.skipElement())
        return false;
    const quint32 end = std::max(walk.endBefore(), start);
    reject(set, ByteRange{start + base, end - start}, problem, problemAt);
    return true;
}

/// The usual way: the whole text in one go.
Result<void> takeAll(const Text &text, const Structure &structure, const RecordShape &shape, RecordSet &set)
{
    ContentWalk walk(text.view, structure);
    walk.advance();
    bool isLast = walk.here() == ']';
    while (!isLast) {
        const quint32 start = walk.offset();
        if (!takeElement(walk, text.base, shape, set))
            return malformed("cut off, or brackets do not match, in the record", start + text.base);
        isLast = walk.here() == ']';
        if (!isLast)
            walk.advance();
    }
    walk.advance();
    if (!walk.atEnd())
        return malformed("more text behind the end of the array", walk.offset() + text.base);
    return {};
}

/// The way for a text that is damaged somewhere: every element stands for itself.
void takeEach(const Text &text, const std::vector<ByteRange> &elements, const RecordShape &shape, RecordSet &set)
{
    for (const ByteRange element : elements) {
        const std::string_view slice = text.view.substr(element.offset, element.length);
        const quint32 base = text.base + element.offset;
        const ByteRange raw{base, element.length};
        const Structure structure = json::structureOf(slice);
        if (structure.problem) {
            reject(set, raw, structure.problem, 0);
            continue;
        }
        ContentWalk walk(slice, structure);
        RecordRef record;
        if (walk.here() != '{') {
            reject(set, raw, "no JSON object", 0);
        } else if (!walk.readRecord(shape, record)) {
            reject(set, raw, walk.problem(), walk.problemAt());
        } else if (!walk.atEnd()) {
            reject(set, raw, "more text behind the record", walk.offset());
        } else {
            moveBy(base, record);
            set.records.push_back(record);
        }
    }
}

} // namespace

RecordShape recordShapeOf(Stream stream)
{
    if (!isGraphStream(stream))
        return {};
    const bool isAudit = stream == Stream::GraphDirectoryAudits;
    return {.id = "id", .time = isAudit ? "activityDateTime" : "createdDateTime", .idIsIdentity = true};
}

Result<RecordSet> parseRecords(QByteArray bytes, const RecordShape &shape)
{
    RecordSet set;
    set.bytes = std::move(bytes);
    const Text text(set.bytes);
    if (text.view.size() > json::maxTextBytes)
        return fail(ErrorKind::TooLarge, u"a blob over 4 GB"_s);
    if (const json::NoArray found = json::whyNoArray(text.view); found.problem)
        return fail(
            ErrorKind::Malformed, QLatin1StringView(found.problem).toString(), QLatin1StringView(found.code).toString());
    const Structure structure = json::structureOf(text.view);
    if (!structure.problem) {
        if (const auto taken = takeAll(text, structure, shape, set); !taken)
            return fail(taken.error());
        return set;
    }
    const json::Elements elements = json::elementsOf(text.view);
    if (elements.problem)
        return malformed(elements.problem, elements.problemAt + text.base);
    takeEach(text, elements.ranges, shape, set);
    return set;
}

RecordSet salvageRecords(QByteArray bytes, const RecordShape &shape)
{
    RecordSet set;
    set.bytes = std::move(bytes);
    const Text text(set.bytes);
    const json::Elements elements = json::elementsOf(text.view.substr(0, json::maxTextBytes));
    takeEach(text, elements.ranges, shape, set);
    if (elements.problem) {
        const auto rest = quint32(std::min(text.view.size(), json::maxTextBytes) - elements.end);
        const QString reason = u"%1 at byte %2"_s.arg(QLatin1StringView(elements.problem)).arg(elements.problemAt + text.base);
        set.rejected.push_back(RejectedSlice{ByteRange{quint32(elements.end) + text.base, rest}, reason, false});
    }
    return set;
}

Result<std::vector<ByteRange>> splitArray(QByteArrayView array)
{
    json::Elements elements = json::elementsOf(std::string_view(array.data(), size_t(array.size())));
    for (const ByteRange range : elements.ranges) {
        if (range.length == 0 && !elements.problem) {
            elements.problem = "an element is missing";
            elements.problemAt = range.offset;
        }
    }
    if (elements.problem)
        return malformed(elements.problem, elements.problemAt);
    return std::move(elements.ranges);
}

QByteArrayView memberBytes(QByteArrayView object, std::string_view name)
{
    std::string_view found;
    json::forEachMember(
        {object.data(), size_t(object.size())}, [&found, name](std::string_view member, std::string_view value) {
            if (member == name)
                found = value;
            return member != name;
        });
    return QByteArrayView(found.data(), qsizetype(found.size()));
}

QByteArray stringBytes(QByteArrayView token)
{
    QByteArray text;
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"')
        json::appendUnescaped(text, std::string_view(token.data() + 1, size_t(token.size()) - 2));
    return text;
}

} // namespace tributary
