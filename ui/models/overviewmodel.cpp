// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include "help/helppages.h"
#include "models/helprole.h"
#include "models/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tributary {

using namespace Qt::StringLiterals;

void OverviewModel::setStatus(const EngineStatus &status)
{
    const bool repaint = m_collecting != status.collecting;
    m_collecting = status.collecting;
    m_status = status;
    place(overviewRows(status, m_grouped), repaint);
}

void OverviewModel::setGrouped(bool grouped)
{
    if (std::exchange(m_grouped, grouped) == grouped)
        return;
    ++m_orderVersion;
    place(overviewRows(m_status, grouped), false);
}

void OverviewModel::setExpanded(const QString &group, bool expanded)
{
    if (expanded)
        m_expanded << group;
    else
        m_expanded.remove(group);
    ++m_orderVersion;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isGroup() && m_rows[row].group == group)
            Q_EMIT dataChanged(index(row, Tenant), index(row, Tenant));
    }
}

const OverviewRow *OverviewModel::groupRow(const QString &group) const
{
    for (qsizetype row = m_tenantCount; row < m_rows.size(); ++row) {
        if (m_rows[row].group == group)
            return &m_rows[row];
    }
    return nullptr;
}

void OverviewModel::place(const QList<OverviewRow> &rows, bool repaint)
{
    for (int row = 0; row < rows.size(); ++row)
        placeRow(row, rows[row], repaint);
    const int before = int(m_rows.size());
    const int wanted = int(rows.size());
    if (before > wanted) {
        beginRemoveRows({}, wanted, before - 1);
        m_rows.remove(wanted, before - wanted);
        endRemoveRows();
        ++m_orderVersion;
    }
    m_tenantCount = int(std::ranges::count_if(m_rows, [](const OverviewRow &row) { return !row.isGroup(); }));
    ++m_version;
}

void OverviewModel::placeRow(int at, const OverviewRow &row, bool repaint)
{
    if (at < m_rows.size() && m_rows[at].status.id == row.status.id)
        return update(at, row, repaint);
    ++m_orderVersion;
    const auto from = m_rows.begin() + std::min(qsizetype(at), m_rows.size());
    const auto found =
        std::find_if(from, m_rows.end(), [&row](const OverviewRow &known) { return known.status.id == row.status.id; });
    if (found == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    const int known = int(found - m_rows.begin());
    beginMoveRows({}, known, known, {}, at);
    m_rows.move(known, at);
    endMoveRows();
    update(at, row, repaint);
}

void OverviewModel::update(int at, const OverviewRow &row, bool repaint)
{
    OverviewRow &known = m_rows[at];
    if (!repaint && known == row)
        return;
    const bool ordersAnew = known.severity != row.severity || known.attention != row.attention || known.behind != row.behind
        || known.group != row.group || known.status.name != row.status.name;
    if (ordersAnew)
        ++m_orderVersion;
    known = row;
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

int OverviewModel::attentionCount() const
{
    return int(std::ranges::count_if(m_rows, [](const OverviewRow &row) { return row.attention && !row.isGroup(); }));
}

int OverviewModel::behindCount() const
{
    return int(std::ranges::count_if(m_rows, [](const OverviewRow &row) { return row.behind && !row.isGroup(); }));
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tagsColumn() + 1;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const TenantStatus &shown = m_rows[row].status;
    const bool isRight = column == Lag || (column >= dayColumn() && column <= credentialColumn());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return phrase(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case CellRole:
        return QVariant::fromValue(cell(row, column));
    case SortRole:
        return sortKey(row, column);
    case PerMinuteRole:
        return QVariant::fromValue(QList<quint32>(shown.perMinute.begin(), shown.perMinute.end()));
    case TenantIdRole:
        return m_rows[row].isGroup() ? QString() : shown.id.value();
    case HelpRole:
        return helpPlace(row, column);
    case IndentRole: // tenants stand below their group
        return m_grouped && column == Tenant && !m_rows[row].isGroup();
    default:
        return {};
    }
}

QString OverviewModel::helpPlace(int row, int column) const
{
    const int stream = column - FirstStream;
    const TenantStatus &shown = m_rows[row].status;
    if (!isStreamColumn(column) || stream >= shown.streams.size() || !shown.streams[stream].lastError)
        return {};
    return helpPlaceOfCode(shown.streams[stream].lastError->code);
}

QVariant OverviewModel::sortKey(int row, int column) const
{
    const TenantStatus &shown = m_rows[row].status;
    if (column == Tenant)
        return shown.name;
    if (column == Lag)
        return qint64(worstLag(shown).value_or(Seconds(-1)).count());
    if (isStreamColumn(column)) {
        const int stream = column - FirstStream;
        if (stream >= shown.streams.size())
            return qint64(-1);
        const qint64 lag = shown.streams[stream].lag.value_or(Seconds(0)).count();
        return qint64(streamSeverity(shown.streams[stream], m_collecting)) * 1'000'000'000 + lag;
    }
    if (column == perMinuteColumn())
        return shown.perMinute.empty() ? 0U : shown.perMinute.back();
    if (column == dayColumn())
        return shown.lastDay;
    if (column == quotaColumn())
        return shown.quotaUse;
    if (column == outboxColumn())
        return countsOf(shown).outbox;
    if (column == quarantineColumn())
        return countsOf(shown).quarantined;
    if (column == credentialColumn()) // the next one first when sorted downwards, those that are not known last
        return shown.credentialExpires ? -qint64(shown.credentialExpires->time_since_epoch().count())
                                       : std::numeric_limits<qint64>::min();
    return column == cloudColumn() ? shown.cloud : shown.tags.join(u' ');
}

} // namespace tributary
