// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/rawscan.h"

#include "base/gzip.h"
#include "filter/values.h"
#include "json/token.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;

bool needsRaw(const FilterNode &node)
{
    if (node.kind == Kind::Text || node.kind == Kind::Regex)
        return true;
    const bool isCondition = node.kind == Kind::Field || node.kind == Kind::Has;
    return isCondition && (node.field == FilterField::Raw || node.field == FilterField::App || node.field == FilterField::Id);
}

size_t countRaw(const FilterNode &node)
{
    size_t count = needsRaw(node) ? 1 : 0;
    for (const FilterNode &child : node.children)
        count += countRaw(child);
    return count;
}

bool isPlainAscii(const FilterValue &value)
{
    return !value.text.isEmpty() && !hasWildcard(value)
        && std::ranges::all_of(value.text, [](QChar c) { return c.unicode() < 0x80; });
}

bool holdsEscapes(QByteArrayView json)
{
    static const ByteSearch escape("\\u"_ba);
    return escape.find(json) >= 0;
}

} // namespace

RawScan::RawScan(const ColumnFilter &filter, const ColumnStore &store, BatchReader &reader, const RowEncoder &encoder)
    : m_filter(filter)
    , m_store(store)
    , m_reader(reader)
    , m_encoder(encoder)
{
    collect(filter.filter().root());
    m_isExact = m_needles.size() == countRaw(filter.filter().root());
}

/// What all records that are found have in common.
void RawScan::collect(const FilterNode &node)
{
    if (node.kind == Kind::And) {
        for (const FilterNode &child : node.children)
            collect(child);
    } else if (node.kind == Kind::Text) {
        addNeedle(node, true);
    } else if (node.kind == Kind::Not && node.children.front().kind == Kind::Text) {
        addNeedle(node.children.front(), false);
    }
}

void RawScan::addNeedle(const FilterNode &node, bool isWanted)
{
    const FilterValue &value = node.values.front();
    if (!isPlainAscii(value))
        return;
    const bool mayBeEscaped = std::ranges::any_of(
        value.text, [](QChar c) { return c < u' ' || c == u'"' || c == u'\\' || c == u'/' || c == u'\x7f'; });
    m_needles.push_back({ByteSearch(value.text.toLatin1()), TextSearch(value), isWanted, mayBeEscaped});
}

bool RawScan::isHopeless(QByteArrayView json) const
{
    return std::ranges::any_of(m_needles, [json](const Needle &needle) {
        return needle.isWanted && !needle.mayBeEscaped && needle.search.find(json) < 0 && !holdsEscapes(json);
    });
}

bool RawScan::passes(QByteArrayView raw) const
{
    return std::ranges::all_of(m_needles, [raw](const Needle &needle) {
        bool isThere = needle.search.find(raw) >= 0;
        if (!isThere && (needle.mayBeEscaped ? raw.contains('\\') : holdsEscapes(raw))) {
            QByteArray unescaped;
            json::appendUnescaped(unescaped, {raw.data(), size_t(raw.size())});
            isThere = needle.exact.isIn(unescaped);
        }
        return isThere == needle.isWanted;
    });
}

FilterMatcher::Answer RawScan::ask(const ColumnChunk &chunk, size_t index, QByteArrayView raw) const
{
    const BatchSpan &batch = chunk.batchOf(index);
    const StreamKey stream = m_store.stream(chunk.stream[batch.first]);
    const QByteArray id = batch.id.value().toUtf8();
    const quint32 flags = m_store.states()->flagsOf(chunk.addressOf(index));
    return m_filter.matcher().ask({.raw = raw, .stream = &stream, .arrived = batch.arrived, .flags = flags, .batch = id});
}

RawScan::Found RawScan::scan(const ColumnChunk &chunk, const BatchSpan &batch, std::span<const quint32> open) const
{
    Found found;
    const auto body = m_reader.body(batch.row);
    const auto json = body ? gunzip(*body, mostUnpacked) : Result<QByteArray>(fail(body.error()));
    found.isGone = !json;
    if (!json)
        return found;
    found.bytes = quint64(json->size());
    if (isHopeless(*json))
        return found;
    const auto ranges = recordsIn(*json, m_encoder);
    found.isGone = !ranges;
    if (!ranges)
        return found;
    const bool isExact = m_isExact && !m_store.hasCutTexts();
    for (const quint32 index : open) {
        const size_t at = index - batch.first;
        if (at >= ranges->size())
            break;
        const QByteArrayView raw = QByteArrayView(*json).sliced((*ranges)[at].offset, (*ranges)[at].length);
        if (!passes(raw))
            continue;
        const auto answer = isExact ? FilterMatcher::Answer::Yes : ask(chunk, index, raw);
        found.undecided += answer == FilterMatcher::Answer::Unknown ? 1 : 0;
        if (answer == FilterMatcher::Answer::Yes)
            found.indexes.push_back(index);
    }
    return found;
}

} // namespace tributary
