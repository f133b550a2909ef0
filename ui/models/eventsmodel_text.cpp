// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventsmodel.h"
#include "models/recordnames.h"
#include "models/text.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cellLimit = 300;
constexpr qsizetype toolTipLimit = 2000;
constexpr std::array lastTexts{EventsModel::Mark, EventsModel::Delay, EventsModel::Batch, EventsModel::Delivery};

} // namespace

QStringList EventsModel::texts(int row) const
{
    QStringList cells;
    const RecordRow &shown = cached(row);
    cells << (shown.columns.time ? m_time.exact(*shown.columns.time) : QString());
    for (int column = Tenant; column < Arrived; ++column)
        cells << text(shown, column);
    cells << m_time.exact(shown.arrived);
    for (const int column : lastTexts)
        cells << text(shown, column);
    return cells;
}

QStringList EventsModel::titles() const
{
    QStringList titles;
    for (int column = Time; column <= Arrived; ++column)
        titles << title(column);
    for (const int column : lastTexts)
        titles << title(column);
    return titles;
}

QStringList EventsModel::readTitles() const
{
    QStringList titles;
    for (int column = Id; column < columnCount(); ++column)
        titles << (column == Id ? title(column) : titleOfAdded(column));
    return titles;
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section >= Id)
        return plainToolTip(section == Id
                ? tr("Id: read from each record as it is shown. It cannot be sorted by.")
                : tr("%1: read from each record as it is shown. It cannot be sorted by.").arg(titleOfAdded(section)));
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

/// "raw.Parameters.Name", as the filter language spells it.
QString EventsModel::titleOfAdded(int column) const
{
    FilterNode present{.kind = FilterNode::Kind::Has, .field = FilterField::Raw};
    present.path = addedColumns().value(column - ColumnCount);
    return inertLine(Filter(present).print().sliced(qsizetype(std::size("has:")) - 1), cellLimit);
}

QString EventsModel::title(int column) const
{
    switch (column) {
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
    case Id:
        return tr("Id");
    default:
        return titleOfAdded(column).section(u'.', 1);
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
        return readText(record, column, cellLimit);
    }
}

QString EventsModel::readText(const RecordRow &record, int column, qsizetype limit) const
{
    const QStringList *values = m_read.valuesOf(record.address);
    return values ? inertLine(values->value(column - Id), limit) : u"…"_s;
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
        return column >= Id ? readText(record, column, toolTipLimit) : text(record, column);
    }
}

} // namespace tributary
