// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/flagnode.h"

#include <algorithm>

namespace tributary {

namespace {

class Flagged final : public ColumnFilter::Node {
public:
    Flagged(const ColumnStore &store, FilterFlag flag)
        : m_store(store)
        , m_flag(flag)
    {
    }
    void decide(const ColumnChunk &chunk, std::vector<quint8> &verdicts) const override
    {
        const RecordStatesPtr states = m_store.states();
        std::ranges::fill(verdicts, quint8(ColumnFilter::No));
        if (m_flag == FilterFlag::Marked)
            return decideMarked(chunk, states->marks.addresses(), verdicts);
        if (m_flag != FilterFlag::Waiting)
            return;
        for (const BatchSpan &batch : chunk.batches) {
            if (states->isWaiting(batch.row))
                std::fill(verdicts.begin() + batch.first, verdicts.begin() + std::ptrdiff_t(chunk.endOf(batch)),
                    quint8(ColumnFilter::Yes));
        }
    }

private:
    static void decideMarked(const ColumnChunk &chunk, const std::vector<RecordAddress> &marks, std::vector<quint8> &verdicts)
    {
        const auto first = std::ranges::lower_bound(marks, chunk.batches.front().row, {}, &RecordAddress::batch);
        for (auto mark = first; mark != marks.end() && mark->batch <= chunk.batches.back().row; ++mark) {
            if (const auto index = chunk.indexOf(*mark))
                verdicts[*index] = quint8(ColumnFilter::Yes);
        }
    }

    const ColumnStore &m_store;
    FilterFlag m_flag;
};

} // namespace

std::unique_ptr<ColumnFilter::Node> flagNode(FilterFlag flag, const ColumnStore &store)
{
    return std::make_unique<Flagged>(store, flag);
}

} // namespace tributary
