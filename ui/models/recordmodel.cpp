// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"

#include "models/recordnames.h"
#include "models/text.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cellLimit = 300;
constexpr qsizetype toolTipLimit = 2000;

struct AddressHash {
    size_t operator()(const RecordAddress &address) const { return qHashMulti(0, address.batch, address.row); }
};

} // namespace

RecordModel::RecordModel(const ShownTime &time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_time(time)
{
    connect(&time, &ShownTime::zoneChanged, this, &RecordModel::zoneChanged);
}

void RecordModel::setTenantNames(const QHash<TenantId, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Tenant), index(rowCount() - 1, Tenant));
}

void RecordModel::append(const QList<RecordRow> &rows, quint64 missed)
{
    m_waiting.insert(m_waiting.begin(), rows.begin(), rows.end());
    if (m_waiting.size() > size_t(windowSize))
        m_waiting.resize(size_t(windowSize));
    m_waitingCount += quint64(rows.size()) + missed;
    m_missed += missed;
    Q_EMIT countsChanged();
}

void RecordModel::fill(const QList<RecordRow> &rows)
{
    std::unordered_set<RecordAddress, AddressHash> known;
    for (const auto *part : {&m_rows, &m_waiting}) {
        for (const RecordRow &row : *part)
            known.insert(row.address);
    }
    const auto overlap = std::ranges::find_if(rows, [&known](const RecordRow &row) { return known.contains(row.address); });
    const QList<RecordRow> fresh = rows.first(overlap - rows.begin());
    if (m_held) {
        append(fresh, 0);
        return;
    }
    if (overlap == rows.end() && !m_rows.empty())
        clear(); // records between the two lists are unknown: a list with a hole would lie
    insertOnTop(std::deque<RecordRow>(fresh.begin(), fresh.end()));
    Q_EMIT countsChanged();
}

void RecordModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_shown.clear();
    endResetModel();
}

void RecordModel::flush()
{
    if (m_held || m_waitingCount == 0)
        return;
    m_waitingCount = 0;
    insertOnTop(std::exchange(m_waiting, {}));
    Q_EMIT countsChanged();
}

void RecordModel::insertOnTop(std::deque<RecordRow> rows)
{
    if (rows.size() > size_t(windowSize))
        rows.resize(size_t(windowSize));
    std::vector<Sequence> shown;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (matches(rows[i]))
            shown.push_back(m_newest + rows.size() - i);
    }
    if (!shown.empty())
        beginInsertRows({}, 0, int(shown.size()) - 1);
    m_newest += rows.size();
    m_rows.insert(m_rows.begin(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    m_shown.insert(m_shown.begin(), shown.begin(), shown.end());
    if (!shown.empty())
        endInsertRows();
    trim();
}

void RecordModel::trim()
{
    if (m_rows.size() <= size_t(windowSize))
        return;
    const Sequence oldest = m_newest - Sequence(windowSize) + 1;
    const auto kept = std::ranges::lower_bound(m_shown, oldest, std::ranges::greater_equal());
    const int first = int(kept - m_shown.begin());
    const int last = int(m_shown.size()) - 1;
    if (first <= last)
        beginRemoveRows({}, first, last);
    m_shown.resize(size_t(first));
    m_rows.resize(size_t(windowSize));
    if (first <= last)
        endRemoveRows();
}

void RecordModel::setFilter(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_filter)
        return;
    beginResetModel(); // another question, another list
    m_filter = trimmed;
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (matches(m_rows[i]))
            m_shown.push_back(m_newest - i);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

bool RecordModel::matches(const RecordRow &record) const
{
    if (m_filter.isEmpty())
        return true;
    for (int column = 0; column < ColumnCount; ++column) {
        if (text(record, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

const RecordRow &RecordModel::record(int row) const
{
    return m_rows[size_t(m_newest - m_shown[size_t(row)])];
}

QString RecordModel::tenantName(const RecordRow &record) const
{
    return m_names.value(record.stream.tenant, record.stream.tenant.value());
}

QStringList RecordModel::texts(int row) const
{
    QStringList cells;
    const RecordRow &shown = record(row);
    cells << (shown.columns.time ? m_time.exact(*shown.columns.time) : QString());
    for (int column = Tenant; column < ColumnCount; ++column)
        cells << text(shown, column);
    return cells;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordRow &shown = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(shown, index.column()));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), toolTip(shown, index.column()));
    case OutcomeRole:
        return index.column() == Result ? QVariant(int(outcomeOf(shown.columns).outcome)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Tenant:
        return tr("Tenant");
    case Operation:
        return tr("Operation");
    case User:
        return tr("User");
    case ClientIp:
        return tr("Client IP");
    case Result:
        return tr("Result");
    case RecordType:
        return tr("Record type");
    default:
        return {};
    }
}

QString RecordModel::text(const RecordRow &record, int column) const
{
    const RecordColumns &columns = record.columns;
    switch (column) {
    case Time:
        return columns.time ? m_time.timeOrDay(*columns.time) : QString();
    case Tenant:
        return inertLine(tenantName(record), cellLimit);
    case Operation:
        return inertLine(columns.operation, cellLimit);
    case User:
        return inertLine(columns.user, cellLimit);
    case ClientIp:
        return inertLine(columns.clientIp, cellLimit);
    case Result:
        return outcomeOf(columns).text;
    case RecordType:
        return recordTypeText(columns.recordType);
    default:
        return {};
    }
}

QString RecordModel::toolTip(const RecordRow &record, int column) const
{
    const RecordColumns &columns = record.columns;
    switch (column) {
    case Time:
        return columns.time ? tr("%1, arrived %2").arg(m_time.exact(*columns.time), m_time.exact(record.arrived))
                            : tr("no time in the record, arrived %1").arg(m_time.exact(record.arrived));
    case Operation:
        return inertLine(columns.operation, toolTipLimit);
    case User:
        return inertLine(columns.user, toolTipLimit);
    case RecordType: {
        const QString name = recordTypeName(columns.recordType);
        if (columns.recordType < 0)
            return tr("no record type");
        return name.isEmpty() ? tr("%1, a type without a name here; forwarded unchanged").arg(columns.recordType)
                              : u"%1 %2"_s.arg(columns.recordType).arg(name);
    }
    default:
        return text(record, column);
    }
}

void RecordModel::zoneChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time));
}

} // namespace tributary
