// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/columnnode.h"

#include "columns/flagnode.h"
#include "filter/intervals.h"
#include "filter/values.h"

#include <algorithm>

namespace tributary {

namespace {

using Node = ColumnFilter::Node;
using NodePtr = std::unique_ptr<Node>;
using Kind = FilterNode::Kind;
using Verdicts = std::vector<quint8>;

constexpr quint8 verdictOf(bool holds)
{
    return holds ? ColumnFilter::Yes : ColumnFilter::No;
}

/// A node that is a function of a record's place.
template <typename Decide>
class PerRecord final : public Node {
public:
    explicit PerRecord(Decide decide)
        : m_decide(std::move(decide))
    {
    }
    void decide(const ColumnChunk &chunk, Verdicts &verdicts) const override
    {
        for (size_t i = 0; i < chunk.size(); ++i)
            verdicts[i] = m_decide(chunk, i);
    }

private:
    Decide m_decide;
};

template <typename Decide>
NodePtr perRecord(Decide decide)
{
    return std::make_unique<PerRecord<Decide>>(std::move(decide));
}

class Fixed final : public Node {
public:
    explicit Fixed(quint8 verdict)
        : m_verdict(verdict)
    {
    }
    void decide(const ColumnChunk &, Verdicts &verdicts) const override { std::ranges::fill(verdicts, m_verdict); }

private:
    quint8 m_verdict;
};

class Not final : public Node {
public:
    explicit Not(NodePtr child)
        : m_child(std::move(child))
    {
    }
    void prepare(WorkCrew &crew, const std::stop_token &stop) override { m_child->prepare(crew, stop); }
    void decide(const ColumnChunk &chunk, Verdicts &verdicts) const override
    {
        m_child->decide(chunk, verdicts);
        for (quint8 &verdict : verdicts)
            verdict = quint8(ColumnFilter::Yes - verdict);
    }

private:
    NodePtr m_child;
};

class Group final : public Node {
public:
    Group(bool isAll, std::vector<NodePtr> children)
        : m_isAll(isAll)
        , m_children(std::move(children))
    {
    }
    void prepare(WorkCrew &crew, const std::stop_token &stop) override
    {
        for (const NodePtr &child : m_children)
            child->prepare(crew, stop);
    }
    void decide(const ColumnChunk &chunk, Verdicts &verdicts) const override
    {
        std::ranges::fill(verdicts, verdictOf(m_isAll));
        Verdicts part(verdicts.size());
        for (const NodePtr &child : m_children) {
            child->decide(chunk, part);
            for (size_t i = 0; i < part.size(); ++i)
                verdicts[i] = m_isAll ? std::min(verdicts[i], part[i]) : std::max(verdicts[i], part[i]);
        }
    }

private:
    bool m_isAll;
    std::vector<NodePtr> m_children;
};

/// A condition on one text, decided per distinct text. Texts that were cut stay open: the record says more.
class PerText final : public Node {
public:
    using Holds = std::function<bool(QByteArrayView)>;

    PerText(const ColumnStore &store, TextColumn column, Holds holds)
        : m_pool(store.pool(column))
        , m_column(column)
        , m_holds(std::move(holds))
    {
    }

    void prepare(WorkCrew &crew, const std::stop_token &stop) override
    {
        constexpr size_t slice = 2048;
        const size_t from = m_known.size();
        const size_t to = m_pool.size();
        if (from == to)
            return;
        m_known.resize(to);
        const auto decideSlice = [&](size_t item) {
            const size_t begin = from + item * slice;
            for (size_t id = begin; id < std::min(begin + slice, to) && !stop.stop_requested(); ++id) {
                const auto text = StringPool::Id(id);
                m_known[id] = m_pool.isCut(text) ? quint8(ColumnFilter::Open) : verdictOf(m_holds(m_pool.text(text)));
            }
        };
        const size_t slices = (to - from + slice - 1) / slice;
        if (slices == 1)
            return decideSlice(0);
        crew.run(slices, decideSlice);
    }

    void decide(const ColumnChunk &chunk, Verdicts &verdicts) const override
    {
        const StringPool::Id *const ids = chunk.ids(m_column).data();
        const quint8 *const known = m_known.data();
        for (size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] = known[ids[i]];
    }

private:
    const StringPool &m_pool;
    TextColumn m_column;
    Holds m_holds;
    Verdicts m_known; ///< by id
};

/// A condition on tenant or stream, decided per stream.
class PerStream final : public Node {
public:
    PerStream(const ColumnStore &store, FilterMatcher matcher)
        : m_store(store)
        , m_matcher(std::move(matcher))
    {
    }
    void prepare(WorkCrew &, const std::stop_token &) override
    {
        for (size_t i = m_known.size(); i < m_store.streamCount(); ++i) {
            const StreamKey stream = m_store.stream(quint16(i));
            m_known.push_back(verdictOf(m_matcher.matches({.columns = &m_none, .stream = &stream})));
        }
    }
    void decide(const ColumnChunk &chunk, Verdicts &verdicts) const override
    {
        for (size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] = m_known[chunk.stream[i]];
    }

private:
    const ColumnStore &m_store;
    FilterMatcher m_matcher;
    RecordColumns m_none;
    Verdicts m_known; ///< by index of the stream
};

std::optional<FilterMatcher> matcherOf(const FilterNode &node, const FilterContext &context)
{
    auto matcher = FilterMatcher::make(Filter(node), context);
    if (!matcher)
        return std::nullopt;
    return std::move(*matcher);
}

struct TextField {
    TextColumn column;
    QString RecordColumns::*member;
};

std::optional<TextField> textField(FilterField field)
{
    switch (field) {
    case FilterField::Workload:
        return TextField{TextColumn::Workload, &RecordColumns::workload};
    case FilterField::Op:
        return TextField{TextColumn::Operation, &RecordColumns::operation};
    case FilterField::User:
        return TextField{TextColumn::User, &RecordColumns::user};
    case FilterField::Ip:
        return TextField{TextColumn::ClientIp, &RecordColumns::clientIp};
    case FilterField::Result:
        return TextField{TextColumn::Result, &RecordColumns::result};
    case FilterField::Object:
        return TextField{TextColumn::Object, &RecordColumns::object};
    case FilterField::Error:
        return TextField{TextColumn::Error, &RecordColumns::error};
    default:
        return std::nullopt;
    }
}

NodePtr textNode(TextField field, const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    const bool isPlain = node.kind == Kind::Field && node.test == FilterNode::Test::AnyOf
        && field.column != TextColumn::ClientIp && field.column != TextColumn::Error;
    if (isPlain) {
        return std::make_unique<PerText>(
            store, field.column, [texts = TextSet(node.values)](QByteArrayView text) { return texts.matches(text); });
    }
    auto matcher = matcherOf(node, context);
    if (!matcher)
        return std::make_unique<Fixed>(ColumnFilter::Open);
    return std::make_unique<PerText>(
        store, field.column, [matcher = std::move(*matcher), member = field.member](QByteArrayView text) {
            RecordColumns columns;
            columns.*member = QString::fromUtf8(text);
            return matcher.matches({.columns = &columns});
        });
}

/// Words for the outcome, and texts as they stand in the record.
NodePtr resultNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    std::vector<NodePtr> either;
    FilterNode texts = node;
    if (node.test == FilterNode::Test::AnyOf) {
        texts.values.clear();
        std::array<bool, 4> outcomes{};
        for (const FilterValue &value : node.values) {
            const auto outcome = filterOutcome(value);
            if (outcome)
                outcomes[size_t(*outcome)] = true;
            else
                texts.values.push_back(value);
        }
        either.push_back(
            perRecord([outcomes](const ColumnChunk &chunk, size_t i) { return verdictOf(outcomes[chunk.outcome[i]]); }));
    }
    if (!texts.values.empty())
        either.push_back(textNode(*textField(FilterField::Result), texts, context, store));
    return std::make_unique<Group>(false, std::move(either));
}

NodePtr delayNode(FilterIntervals lengths)
{
    return perRecord([lengths = std::move(lengths)](const ColumnChunk &chunk, size_t i) {
        const qint64 arrived = chunk.batchOf(i).arrived.time_since_epoch().count();
        return verdictOf(chunk.hasOwnTime[i] && isInAny(lengths, double(arrived - chunk.time[i])));
    });
}

NodePtr batchNode(const FilterNode &node, const FilterContext &context)
{
    auto matcher = matcherOf(node, context);
    if (!matcher)
        return std::make_unique<Fixed>(ColumnFilter::Open);
    return perRecord([matcher = std::move(*matcher)](const ColumnChunk &chunk, size_t i) {
        const RecordColumns none;
        const QByteArray id = chunk.batchOf(i).id.value().toUtf8();
        return verdictOf(matcher.matches({.columns = &none, .batch = id}));
    });
}

NodePtr streamNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    auto matcher = matcherOf(node, context);
    if (!matcher)
        return std::make_unique<Fixed>(ColumnFilter::Open);
    return std::make_unique<PerStream>(store, std::move(*matcher));
}

NodePtr numberNode(const FilterNode &node)
{
    const bool isType = node.field == FilterField::Type;
    return perRecord([isType, numbers = numberIntervals(node)](const ColumnChunk &chunk, size_t i) {
        const int number = isType ? chunk.recordType[i] : int(chunk.userType[i]);
        return verdictOf(number >= 0 && isInAny(numbers, number));
    });
}

NodePtr fieldNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    switch (node.field) {
    case FilterField::Time:
    case FilterField::Last:
    case FilterField::Since:
    case FilterField::Until:
        return perRecord([times = timeIntervals(node, context)](
                             const ColumnChunk &chunk, size_t i) { return verdictOf(isInAny(times, double(chunk.time[i]))); });
    case FilterField::Delay:
        return delayNode(lengthIntervals(node));
    case FilterField::Tenant:
    case FilterField::Stream:
        return streamNode(node, context, store);
    case FilterField::Batch:
        return batchNode(node, context);
    case FilterField::Type:
    case FilterField::UserType:
        return numberNode(node);
    case FilterField::Result:
        return resultNode(node, context, store);
    default:
        break;
    }
    const auto text = textField(node.field);
    return text ? textNode(*text, node, context, store) : std::make_unique<Fixed>(ColumnFilter::Open);
}

NodePtr hasNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    switch (node.field) {
    case FilterField::Time:
    case FilterField::Delay:
        return perRecord([](const ColumnChunk &chunk, size_t i) { return verdictOf(chunk.hasOwnTime[i]); });
    case FilterField::Type:
        return perRecord([](const ColumnChunk &chunk, size_t i) { return verdictOf(chunk.recordType[i] >= 0); });
    case FilterField::UserType:
        return perRecord([](const ColumnChunk &chunk, size_t i) { return verdictOf(chunk.userType[i] >= 0); });
    case FilterField::Tenant:
    case FilterField::Stream:
    case FilterField::Batch:
        return std::make_unique<Fixed>(ColumnFilter::Yes);
    default:
        break;
    }
    const auto text = textField(node.field);
    return text ? textNode(*text, node, context, store) : std::make_unique<Fixed>(ColumnFilter::Open);
}

NodePtr groupNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    std::vector<NodePtr> children;
    children.reserve(node.children.size());
    for (const FilterNode &child : node.children)
        children.push_back(columnNode(child, context, store));
    return std::make_unique<Group>(node.kind == Kind::And, std::move(children));
}

} // namespace

std::unique_ptr<ColumnFilter::Node> columnNode(const FilterNode &node, const FilterContext &context, const ColumnStore &store)
{
    switch (node.kind) {
    case Kind::And:
    case Kind::Or:
        return groupNode(node, context, store);
    case Kind::Not:
        return std::make_unique<Not>(columnNode(node.children.front(), context, store));
    case Kind::Field:
        return fieldNode(node, context, store);
    case Kind::Has:
        return hasNode(node, context, store);
    case Kind::Is:
        if (node.flag == FilterFlag::Late)
            return delayNode({{.from = double(context.lateAfter.count()), .hasFrom = false}});
        return flagNode(node.flag, store);
    case Kind::Text:
    case Kind::Regex:
        break;
    }
    return std::make_unique<Fixed>(ColumnFilter::Open);
}

} // namespace tributary
