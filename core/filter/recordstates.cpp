// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/recordstates.h"

#include <algorithm>

namespace tributary {

bool RecordStates::isWaiting(qint64 batch) const
{
    return std::ranges::binary_search(waiting, batch);
}

bool RecordStates::isArrived(qint64 batch) const
{
    return std::ranges::binary_search(arrived, batch);
}

RecordDelivery RecordStates::deliveryOf(const RecordAddress &address) const
{
    if (quarantined.contains(address))
        return RecordDelivery::Quarantined;
    if (isWaiting(address.batch))
        return RecordDelivery::Outbox;
    return isArrived(address.batch) ? RecordDelivery::Arrived : RecordDelivery::Accepted;
}

quint32 RecordStates::flagsOf(const RecordAddress &address) const
{
    const quint32 marked = marks.contains(address) ? flagBit(FilterFlag::Marked) : 0;
    switch (deliveryOf(address)) {
    case RecordDelivery::Quarantined:
        return marked | flagBit(FilterFlag::Quarantined);
    case RecordDelivery::Outbox:
        return marked | flagBit(FilterFlag::Waiting);
    case RecordDelivery::Arrived:
        return marked | flagBit(FilterFlag::Arrived);
    case RecordDelivery::Accepted:
        break;
    }
    return marked;
}

bool asksFor(const FilterNode &node, FilterFlag flag)
{
    return (node.kind == FilterNode::Kind::Is && node.flag == flag)
        || std::ranges::any_of(node.children, [flag](const FilterNode &child) { return asksFor(child, flag); });
}

} // namespace tributary
