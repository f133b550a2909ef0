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
        switch (m_flag) {
        case FilterFlag::Marked:
            return setAt(chunk, states->marks.addresses(), ColumnFilter::Yes, verdicts);
        case FilterFlag::Quarantined:
            return setAt(chunk, states->quarantined.addresses(), ColumnFilter::Yes, verdicts);
        case FilterFlag::Waiting:
        case FilterFlag::Arrived:
            setBatches(chunk, *states, verdicts);
            return setAt(chunk, states->quarantined.addresses(), ColumnFilter::No, verdicts); // they go no further
        case FilterFlag::Late:
        case FilterFlag::ParsedPartly:
            break;
        }
    }

private:
    static void setAt(const ColumnChunk &chunk, const std::vector<RecordAddress> &places, ColumnFilter::Verdict verdict,
        std::vector<quint8> &verdicts)
    {
        const auto first = std::ranges::lower_bound(places, chunk.batches.front().row, {}, &RecordAddress::batch);
        for (auto place = first; place != places.end() && place->batch <= chunk.batches.back().row; ++place) {
            if (const auto index = chunk.indexOf(*place))
                verdicts[*index] = quint8(verdict);
        }
    }

    void setBatches(const ColumnChunk &chunk, const RecordStates &states, std::vector<quint8> &verdicts) const
    {
        for (const BatchSpan &batch : chunk.batches) {
            const bool isWaiting = states.isWaiting(batch.row);
            const bool holds = m_flag == FilterFlag::Waiting ? isWaiting : !isWaiting && states.isArrived(batch.row);
            if (holds)
                std::fill(verdicts.begin() + batch.first, verdicts.begin() + std::ptrdiff_t(chunk.endOf(batch)),
                    quint8(ColumnFilter::Yes));
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
