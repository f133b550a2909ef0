// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/address.h"
#include "filter/check.h"
#include "filter/values.h"
#include "model/auditnames.h"

#include <algorithm>

namespace tributary {

namespace {

/// A check that is a function of the facts.
template <typename Holds>
class Condition final : public FilterCheck {
public:
    explicit Condition(Holds holds)
        : m_holds(std::move(holds))
    {
    }
    [[nodiscard]] bool holds(FilterFacts &facts) const override { return m_holds(facts); }

private:
    Holds m_holds;
};

template <typename Holds>
FilterCheckPtr condition(Holds holds)
{
    return std::make_unique<const Condition<Holds>>(std::move(holds));
}

double milliseconds(Instant instant)
{
    return double(instant.time_since_epoch().count());
}

QUtf8StringView utf8(const QByteArray &bytes)
{
    return QUtf8StringView(bytes.constData(), bytes.size());
}

} // namespace

bool isInAny(const FilterIntervals &intervals, double value)
{
    return std::any_of(intervals.begin(), intervals.end(), [value](const FilterInterval &i) { return i.contains(value); });
}

FilterCheckPtr allOf(std::vector<FilterCheckPtr> checks)
{
    return condition([checks = std::move(checks)](FilterFacts &facts) {
        return std::all_of(checks.begin(), checks.end(), [&facts](const FilterCheckPtr &c) { return c->holds(facts); });
    });
}

FilterCheckPtr anyOf(std::vector<FilterCheckPtr> checks)
{
    return condition([checks = std::move(checks)](FilterFacts &facts) {
        return std::any_of(checks.begin(), checks.end(), [&facts](const FilterCheckPtr &c) { return c->holds(facts); });
    });
}

FilterCheckPtr notThis(FilterCheckPtr check)
{
    return condition([check = std::move(check)](FilterFacts &facts) { return !check->holds(facts); });
}

FilterCheckPtr columnText(RecordColumn column, TextSet texts)
{
    return condition([column, texts = std::move(texts)](FilterFacts &facts) { return texts.matches(facts.text(column)); });
}

FilterCheckPtr columnRegex(RecordColumn column, BoundedRegex regex)
{
    return condition([column, regex = std::move(regex)](FilterFacts &facts) { return regex.isIn(facts.text(column), facts); });
}

FilterCheckPtr columnNumber(RecordColumn column, FilterIntervals numbers)
{
    return condition([column, numbers = std::move(numbers)](FilterFacts &facts) {
        const int number = facts.number(column);
        return number >= 0 && isInAny(numbers, number);
    });
}

FilterCheckPtr columnFilled(RecordColumn column)
{
    if (column == RecordColumn::Time)
        return condition([](FilterFacts &facts) { return facts.ownTime().has_value(); });
    if (column == RecordColumn::RecordType || column == RecordColumn::UserType)
        return condition([column](FilterFacts &facts) { return facts.number(column) >= 0; });
    return condition([column](FilterFacts &facts) { return !facts.text(column).isEmpty(); });
}

FilterCheckPtr errorNumber(FilterIntervals numbers)
{
    return condition([numbers = std::move(numbers)](FilterFacts &facts) {
        const QString text = QString::fromUtf8(facts.text(RecordColumn::Error));
        bool isNumber = false;
        int number = text.toInt(&isNumber);
        if (!isNumber)
            number = signInErrorNumber(text);
        return number != 0 && isInAny(numbers, number);
    });
}

FilterCheckPtr outcomeIs(Outcome outcome)
{
    return condition([outcome](FilterFacts &facts) {
        const QByteArray operation = facts.text(RecordColumn::Operation).toByteArray();
        const QByteArray error = facts.text(RecordColumn::Error).toByteArray();
        const QByteArray status = facts.text(RecordColumn::Result).toByteArray();
        return outcomeFrom(utf8(operation), utf8(error), utf8(status)) == outcome;
    });
}

FilterCheckPtr timeIn(FilterIntervals times)
{
    return condition([times = std::move(times)](FilterFacts &facts) { return isInAny(times, milliseconds(facts.time())); });
}

FilterCheckPtr delayIn(FilterIntervals lengths)
{
    return condition([lengths = std::move(lengths)](FilterFacts &facts) {
        const auto time = facts.ownTime();
        return time && isInAny(lengths, milliseconds(facts.record().arrived) - milliseconds(*time));
    });
}

FilterCheckPtr streamIs(std::vector<Stream> streams)
{
    return condition([streams = std::move(streams)](FilterFacts &facts) {
        const StreamKey *stream = facts.record().stream;
        return stream && std::find(streams.begin(), streams.end(), stream->stream) != streams.end();
    });
}

FilterCheckPtr tenantIs(std::vector<TenantId> tenants)
{
    return condition([tenants = std::move(tenants)](FilterFacts &facts) {
        const StreamKey *stream = facts.record().stream;
        return stream && std::find(tenants.begin(), tenants.end(), stream->tenant) != tenants.end();
    });
}

FilterCheckPtr batchIs(TextSet texts)
{
    return condition([texts = std::move(texts)](FilterFacts &facts) { return texts.matches(facts.record().batch); });
}

FilterCheckPtr hasBatch()
{
    return condition([](FilterFacts &facts) { return !facts.record().batch.isEmpty(); });
}

FilterCheckPtr flagHolds(FilterFlag flag)
{
    return condition([bit = flagBit(flag)](FilterFacts &facts) { return (facts.record().flags & bit) != 0; });
}

FilterCheckPtr always()
{
    return condition([](FilterFacts &) { return true; });
}

FilterCheckPtr addressIn(const FilterNode &node)
{
    struct Addresses {
        std::vector<AddressBlock> blocks;
        std::optional<std::pair<IpAddress, IpAddress>> range; ///< half-open
        TextSet texts;

        [[nodiscard]] bool contain(QByteArrayView text) const
        {
            const auto address = parseAddress({text.data(), size_t(text.size())});
            if (address && range)
                return *address >= range->first && *address < range->second;
            const auto isInside = [&address](const AddressBlock &block) { return block.contains(*address); };
            return (address && std::any_of(blocks.begin(), blocks.end(), isInside)) || texts.matches(text);
        }
    };
    const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.constData(), size_t(bytes.size())); };
    Addresses addresses;
    std::vector<FilterValue> texts;
    for (const FilterValue &value : node.values) {
        const QByteArray text = value.text.toUtf8();
        const auto block = value.isQuoted ? std::nullopt : parseBlock(view(text));
        if (block)
            addresses.blocks.push_back(*block);
        else
            texts.push_back(value);
    }
    addresses.texts = TextSet(texts);
    if (node.test == FilterNode::Test::Range && addresses.blocks.size() == 2)
        addresses.range.emplace(addresses.blocks[0].first, addresses.blocks[1].first);
    return condition([addresses = std::move(addresses)](
                         FilterFacts &facts) { return addresses.contain(facts.text(RecordColumn::ClientIp)); });
}

} // namespace tributary
