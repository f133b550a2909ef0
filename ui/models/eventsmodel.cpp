// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsmodel.h"

#include "models/text.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

EventsModel::EventsModel(EventLog &log, const ShownTime &time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_time(time)
    , m_read(log)
{
    connect(&time, &ShownTime::zoneChanged, this, [this] {
        refresh(Time);
        refresh(Arrived);
    });
    connect(&m_read, &ReadValues::changed, this, [this] {
        for (int column = Id; column < columnCount(); ++column)
            refresh(column);
    });
    connect(&log, &EventLog::marksChanged, this, [this] { refresh(Mark); });
}

void EventsModel::refresh(int column)
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void EventsModel::setTenantNames(const QHash<TenantId, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    refresh(Tenant);
}

void EventsModel::setAddedColumns(const QList<QStringList> &paths)
{
    const auto now = int(addedColumns().size());
    const auto then = int(std::min(paths.size(), mostAdded));
    if (paths == addedColumns())
        return;
    if (then < now)
        beginRemoveColumns({}, ColumnCount + then, ColumnCount + now - 1);
    if (then > now)
        beginInsertColumns({}, ColumnCount + now, ColumnCount + then - 1);
    m_read.setPaths(paths.first(then));
    if (then < now)
        endRemoveColumns();
    if (then > now)
        endInsertColumns();
    if (then > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, ColumnCount, ColumnCount + then - 1);
    for (int column = Id; column < columnCount(); ++column)
        refresh(column);
}

void EventsModel::take(const EventUpdate &update)
{
    if (update.problem)
        return; // the last good answer stays
    m_startsAnew = m_startsAnew || update.isFirst;
    if (m_startsAnew) {
        if (update.older.empty() && update.newer.empty() && !update.sorted && !update.isDone)
            return;
        startAnew();
    }
    m_snapshot = update.snapshot;
    if (m_states != update.states) {
        m_states = update.states;
        refresh(Delivery);
    }
    if (update.sorted) {
        beginResetModel(); // the whole answer, in an order of its own
        m_rows.clear();
        m_waiting.clear();
        m_sorted = update.sorted;
        endResetModel();
        return;
    }
    putBelow(update.older);
    if (m_held || m_sorted)
        m_waiting.insert(m_waiting.end(), update.newer.rbegin(), update.newer.rend());
    else
        putOnTop(update.newer);
}

void EventsModel::startAnew()
{
    beginResetModel(); // another question, another list
    m_rows.clear();
    m_waiting.clear();
    m_sorted.reset();
    m_read.askAnew();
    m_startsAnew = false;
    endResetModel();
}

void EventsModel::putOnTop(const std::vector<Position> &newer)
{
    if (newer.empty())
        return;
    beginInsertRows({}, 0, int(newer.size()) - 1);
    m_rows.insert(m_rows.begin(), newer.begin(), newer.end());
    endInsertRows();
}

void EventsModel::putBelow(const std::vector<Position> &older)
{
    if (older.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + older.size()) - 1);
    m_rows.insert(m_rows.end(), older.begin(), older.end());
    endInsertRows();
}

void EventsModel::setHeld(bool held)
{
    m_held = held;
    if (held || m_sorted)
        return;
    std::vector<Position> newer = std::exchange(m_waiting, {});
    std::ranges::reverse(newer);
    putOnTop(newer);
}

Position EventsModel::position(int row) const
{
    return m_sorted ? (*m_sorted)[size_t(row)] : m_rows[size_t(row)];
}

std::vector<Position> EventsModel::positions() const
{
    return m_sorted ? *m_sorted : std::vector<Position>(m_rows.begin(), m_rows.end());
}

const RecordRow &EventsModel::cached(int row) const
{
    const Position at = position(row);
    if (m_cachedAt != at) {
        m_cached = m_log.row(*m_snapshot, at);
        m_cachedAt = at;
    }
    return m_cached;
}

RecordRow EventsModel::record(int row) const
{
    return cached(row);
}

QString EventsModel::tenantName(const TenantId &tenant) const
{
    return m_names.value(tenant, tenant.value());
}

int EventsModel::nextMarked(int row, bool below) const
{
    std::vector<Position> marked;
    for (const RecordAddress &address : m_snapshot ? m_log.marks().addresses() : std::vector<RecordAddress>()) {
        if (const auto position = m_snapshot->find(address))
            marked.push_back(*position);
    }
    std::ranges::sort(marked);
    const int step = below ? 1 : -1;
    if (!m_sorted) { // rows fall with their positions: no need to look at each
        std::vector<int> rows;
        for (const Position at : marked) {
            const auto found = std::ranges::lower_bound(m_rows, at, std::greater());
            if (found != m_rows.end() && *found == at)
                rows.push_back(int(found - m_rows.begin()));
        }
        std::ranges::sort(rows);
        const auto next = std::ranges::upper_bound(rows, row);
        if (below)
            return next != rows.end() ? *next : -1;
        const auto here = std::ranges::lower_bound(rows, row);
        return here != rows.begin() ? *std::prev(here) : -1;
    }
    for (int at = row + step; at >= 0 && at < rowCount() && !marked.empty(); at += step) {
        if (std::ranges::binary_search(marked, position(at)))
            return at;
    }
    return -1;
}

std::optional<EventColumn> EventsModel::sortColumn(int column)
{
    switch (column) {
    case Time:
        return EventColumn::Time;
    case Tenant:
        return EventColumn::Tenant;
    case Operation:
        return EventColumn::Operation;
    case User:
        return EventColumn::User;
    case ClientIp:
        return EventColumn::ClientIp;
    case Result:
        return EventColumn::Result;
    case RecordType:
        return EventColumn::RecordType;
    case Workload:
        return EventColumn::Workload;
    case Object:
        return EventColumn::Object;
    case UserType:
        return EventColumn::UserType;
    case Stream:
        return EventColumn::Stream;
    case Arrived:
        return EventColumn::Arrival;
    default:
        return std::nullopt;
    }
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_sorted ? m_sorted->size() : m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount + int(addedColumns().size());
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(cached(index.row()), index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(cached(index.row()), index.column()));
    case Qt::AccessibleTextRole:
        return phrase(cached(index.row()), index.column());
    case OutcomeRole:
        return index.column() == Result ? QVariant(int(recordOutcome(cached(index.row()).columns))) : QVariant();
    case MarkedRole:
        return m_log.marks().contains(cached(index.row()).address);
    default:
        return {};
    }
}

} // namespace tributary
