// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtree.h"

#include "models/meanings.h"
#include "models/text.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valueLimit = 400;

} // namespace

struct RecordTree::Item {
    Item *parent = nullptr;
    int row = 0;
    JsonNode node;
    QByteArray text; ///< what the ranges of the children point into; implicitly shared
    QByteArray inner; ///< JSON held in this string
    bool inRecord = true; ///< false inside JSON that is held in a string
    bool fetched = false;
    std::vector<std::unique_ptr<Item>> children;
};

RecordTree::RecordTree(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
    m_root->fetched = true;
}

RecordTree::~RecordTree() = default;

void RecordTree::setRecord(const QByteArray &bytes)
{
    beginResetModel();
    m_root = std::make_unique<Item>();
    m_root->text = bytes;
    m_root->node = jsonRoot(bytes);
    m_root->children = readChildren(*m_root);
    m_root->fetched = true;
    endResetModel();
}

bool RecordTree::isContainer(const Item &item)
{
    return item.node.kind == JsonKind::Object || item.node.kind == JsonKind::Array || !item.inner.isEmpty();
}

RecordTree::Item *RecordTree::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

QModelIndex RecordTree::index(int row, int column, const QModelIndex &parent) const
{
    const Item *item = itemOf(parent);
    if (row < 0 || size_t(row) >= item->children.size() || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, item->children[size_t(row)].get());
}

QModelIndex RecordTree::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Item *parent = itemOf(index)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int RecordTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int RecordTree::columnCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(ColumnCount);
}

bool RecordTree::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Item &item = *itemOf(parent);
    if (item.fetched)
        return !item.children.empty();
    return isContainer(item) && (!item.inner.isEmpty() || item.node.value.length > 2);
}

bool RecordTree::canFetchMore(const QModelIndex &parent) const
{
    const Item &item = *itemOf(parent);
    return parent.column() <= 0 && !item.fetched && isContainer(item);
}

void RecordTree::fetchMore(const QModelIndex &parent)
{
    Item &item = *itemOf(parent);
    if (item.fetched || !isContainer(item))
        return;
    auto children = readChildren(item);
    item.fetched = true;
    if (children.empty())
        return;
    beginInsertRows(parent, 0, int(children.size()) - 1);
    item.children = std::move(children);
    endInsertRows();
}

std::vector<std::unique_ptr<RecordTree::Item>> RecordTree::readChildren(Item &item)
{
    const bool held = !item.inner.isEmpty();
    const QByteArray text = held ? item.inner : item.text;
    std::vector<std::unique_ptr<Item>> children;
    for (const JsonNode &node : jsonChildren(text, held ? jsonRoot(text).value : item.node.value)) {
        auto child = std::make_unique<Item>();
        child->parent = &item;
        child->row = int(children.size());
        child->node = node;
        child->text = text;
        child->inRecord = item.inRecord && !held;
        child->inner = jsonInString(text, node);
        children.push_back(std::move(child));
    }
    return children;
}

QVariant RecordTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const Item &item = *itemOf(index);
    if (role == Qt::AccessibleTextRole)
        return phrase(item, index.column());
    QString text;
    if (index.column() == Field)
        text = fieldText(item);
    else
        text = index.column() == Value ? valueText(item) : meaningText(item);
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QString RecordTree::phrase(const Item &item, int column) const
{
    if (column == Field)
        return tr("Field %1").arg(fieldText(item));
    if (column == Value)
        return tr("%1 is %2").arg(fieldText(item), valueText(item));
    const QString meaning = meaningText(item);
    return meaning.isEmpty() ? tr("%1 has no special meaning").arg(fieldText(item))
                             : tr("%1 means %2").arg(fieldText(item), meaning);
}

QString RecordTree::meaningText(const Item &item) const
{
    if (item.node.kind == JsonKind::Object || item.node.kind == JsonKind::Array)
        return {};
    return meaningOf(namesOf(item), jsonText(item.text, item.node.value, item.node.kind).left(valueLimit));
}

QVariant RecordTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

QString RecordTree::fieldText(const Item &item) const
{
    if (item.node.name.length > 0)
        return inertLine(jsonText(item.text, item.node.name, JsonKind::String), valueLimit);
    return item.parent->node.kind == JsonKind::Object ? tr("(no name)") : u"[%1]"_s.arg(item.row);
}

QString RecordTree::valueText(const Item &item) const
{
    switch (item.node.kind) {
    case JsonKind::Object: {
        const auto fields = jsonChildren(item.text, item.node.value, 1000);
        return fields.size() == 1 ? tr("1 field") : tr("%n fields", nullptr, int(fields.size()));
    }
    case JsonKind::Array: {
        const auto items = jsonChildren(item.text, item.node.value, 1000);
        return items.size() == 1 ? tr("1 item") : tr("%n items", nullptr, int(items.size()));
    }
    case JsonKind::String: {
        if (!item.inner.isEmpty())
            return tr("(JSON in text)");
        // A long value is decoded only as far as it is shown.
        ByteRange range = item.node.value;
        if (range.length > valueLimit * 8 && !QByteArrayView(item.text).sliced(range.offset, valueLimit * 8).contains('\\'))
            range = {range.offset + 1, quint32(valueLimit * 8 - 1)};
        const QString text = jsonText(item.text, range, JsonKind::String);
        return text.isEmpty() ? tr("(empty)") : inertLine(text, valueLimit);
    }
    case JsonKind::Number:
    case JsonKind::Literal:
    case JsonKind::Broken:
        break;
    }
    return inertLine(jsonText(item.text, item.node.value, item.node.kind), valueLimit);
}

QStringList RecordTree::namesOf(const Item &item) const
{
    QStringList names;
    for (const Item *at = &item; at != m_root.get(); at = at->parent)
        names.prepend(fieldText(*at));
    return names;
}

std::optional<ByteRange> RecordTree::rangeOf(const QModelIndex &index) const
{
    const Item *item = itemOf(index);
    if (!index.isValid() || !item->inRecord)
        return {};
    return item->node.value;
}

QModelIndex RecordTree::indexAt(quint32 offset)
{
    QModelIndex found;
    for (bool deeper = true; deeper;) {
        deeper = false;
        const Item *item = itemOf(found);
        if (!item->inner.isEmpty())
            break;
        fetchMore(found);
        for (const auto &child : item->children) {
            const ByteRange range = child->node.value;
            if (offset < range.offset || offset >= range.offset + range.length)
                continue;
            found = createIndex(child->row, 0, child.get());
            deeper = true;
            break;
        }
    }
    return found;
}

QString RecordTree::fullValue(const QModelIndex &index) const
{
    const Item &item = *itemOf(index);
    return index.isValid() ? jsonText(item.text, item.node.value, item.node.kind) : QString();
}

QStringList RecordTree::membersOf(const QModelIndex &index) const
{
    QStringList members;
    if (!index.isValid() || !itemOf(index)->inRecord)
        return members;
    for (const Item *at = itemOf(index); at != m_root.get(); at = at->parent) {
        if (at->node.name.length > 0)
            members.prepend(jsonText(at->text, at->node.name, JsonKind::String));
    }
    return members;
}

QString RecordTree::pathOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    QString path;
    for (const QString &name : namesOf(*itemOf(index)))
        path += path.isEmpty() || name.startsWith(u'[') ? name : u'.' + name;
    return path;
}

} // namespace tributary
