// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsmodel.h"

#include "models/recordnames.h"
#include "models/text.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cellLimit = 300;
constexpr qsizetype toolTipLimit = 2000;

} // namespace

EventsModel::EventsModel(const EventLog &log, const ShownTime &time, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_time(time)
{
    connect(&time, &ShownTime::zoneChanged, this, [this] {
        refresh(Time);
        refresh(Arrived);
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

QStringList EventsModel::texts(int row) const
{
    QStringList cells;
    const RecordRow &shown = cached(row);
    cells << (shown.columns.time ? m_time.exact(*shown.columns.time) : QString());
    for (int column = Tenant; column < Arrived; ++column)
        cells << text(shown, column);
    cells << m_time.exact(shown.arrived);
    for (const int column : {Mark, Delay, Batch, Delivery})
        cells << text(shown, column);
    return cells;
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
    return parent.isValid() ? 0 : ColumnCount;
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

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
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
    case Workload:
        return tr("Workload");
    case Object:
        return tr("Object");
    case UserType:
        return tr("User type");
    case Stream:
        return tr("Stream");
    case Arrived:
        return tr("Arrived");
    case Mark:
        return tr("Mark");
    case Delay:
        return tr("Delay");
    case Batch:
        return tr("Batch");
    case Delivery:
        return tr("State");
    default:
        return {};
    }
}

QString EventsModel::text(const RecordRow &record, int column) const
{
    const RecordColumns &columns = record.columns;
    switch (column) {
    case Time:
        return columns.time ? m_time.timeOrDay(*columns.time) : QString();
    case Tenant:
        return inertLine(tenantName(record.stream.tenant), cellLimit);
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
    case Workload:
        return inertLine(columns.workload, cellLimit);
    case Object:
        return inertLine(columns.object, cellLimit);
    case UserType:
        return userTypeText(columns.userType);
    case Stream:
        return streamName(record.stream.stream);
    case Arrived:
        return m_time.timeOrDay(record.arrived);
    case Mark:
        return m_log.marks().contains(record.address) ? tr("marked") : QString();
    case Delay:
        return delayText(record);
    case Batch:
        return batchText(record);
    case Delivery:
        return deliveryText(deliveryOf(record));
    default:
        return {};
    }
}

RecordDelivery EventsModel::deliveryOf(const RecordRow &record) const
{
    return m_states ? m_states->deliveryOf(record.address) : RecordDelivery::Accepted;
}

QString EventsModel::delayText(const RecordRow &record) const
{
    if (!record.columns.time)
        return {};
    const auto delay = std::chrono::duration_cast<Seconds>(record.arrived - *record.columns.time);
    return shortDuration(std::max(delay, Seconds(0)));
}

QString EventsModel::batchText(const RecordRow &record) const
{
    const auto position = m_snapshot ? m_snapshot->find(record.address) : std::nullopt;
    if (!position)
        return {};
    const auto [chunk, index] = m_snapshot->at(*position);
    return chunk->batchOf(index).id.value();
}

QString EventsModel::phrase(const RecordRow &record, int column) const
{
    if (column == Mark)
        return m_log.marks().contains(record.address) ? tr("Marked") : tr("Not marked");
    const QString value = toolTip(record, column);
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (value.isEmpty())
        return tr("%1: not in the record").arg(title);
    //: A column's title and its value, read aloud.
    return tr("%1: %2").arg(title, value);
}

QString EventsModel::toolTip(const RecordRow &record, int column) const
{
    const RecordColumns &columns = record.columns;
    switch (column) {
    case Time:
        return columns.time ? tr("%1, arrived %2").arg(m_time.exact(*columns.time), m_time.exact(record.arrived))
                            : tr("no time in the record, arrived %1").arg(m_time.exact(record.arrived));
    case Arrived:
        return m_time.exact(record.arrived);
    case Delivery:
        return deliverySentence(deliveryOf(record));
    case Operation:
        return inertLine(columns.operation, toolTipLimit);
    case User:
        return inertLine(columns.user, toolTipLimit);
    case Object:
        return inertLine(columns.object, toolTipLimit);
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

} // namespace tributary
