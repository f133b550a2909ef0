// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bytesearch.h"
#include "columns/columnfilter.h"
#include "filter/textpattern.h"
#include "store/batchreader.h"

#include <span>

namespace tributary {

/// Decides in the raw bytes what columns left open. Where the filter asks for text, whole batches are searched at once, and
/// only those with a hit are taken apart. Immutable; any thread. Filter, reader and encoder outlive it.
class RawScan {
public:
    RawScan(const ColumnFilter &filter, const ColumnStore &store, BatchReader &reader, const RowEncoder &encoder);

    struct Found {
        std::vector<quint32> indexes; ///< ascending, of those asked for
        quint64 undecided = 0; ///< a regular expression gave up
        quint64 bytes = 0; ///< unpacked
        bool isGone = false; ///< the batch is not kept any more, or cannot be read
    };
    /// `open`: indexes in the chunk, ascending, all of this batch.
    [[nodiscard]] Found scan(const ColumnChunk &chunk, const BatchSpan &batch, std::span<const quint32> open) const;

private:
    /// Text that must stand in the record, or must not.
    struct Needle {
        ByteSearch search;
        TextSearch exact;
        bool isWanted = true;
        bool mayBeEscaped = false; ///< holds characters that JSON writes with a backslash
    };

    void collect(const FilterNode &node);
    void addNeedle(const FilterNode &node, bool isWanted);
    [[nodiscard]] bool isHopeless(QByteArrayView json) const;
    [[nodiscard]] bool passes(QByteArrayView raw) const;
    [[nodiscard]] FilterMatcher::Answer ask(const ColumnChunk &chunk, size_t index, QByteArrayView raw) const;

    const ColumnFilter &m_filter;
    const ColumnStore &m_store;
    BatchReader &m_reader;
    const RowEncoder &m_encoder;
    std::vector<Needle> m_needles;
    bool m_isExact = false; ///< the needles are all that columns leave open
};

} // namespace tributary
