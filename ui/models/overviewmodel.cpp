// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include "models/text.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr double fullQuota = 0.9;

int percent(double share)
{
    return qRound(std::clamp(share, 0.0, 9.99) * 100);
}

} // namespace

void OverviewModel::setStatus(const EngineStatus &status)
{
    const bool repaint = m_collecting != status.collecting;
    m_collecting = status.collecting;
    for (int row = 0; row < status.tenants.size(); ++row)
        placeTenant(row, status.tenants[row], repaint);
    const int rows = int(m_tenants.size());
    const int wanted = int(status.tenants.size());
    if (rows > wanted) {
        beginRemoveRows({}, wanted, rows - 1);
        m_tenants.remove(wanted, rows - wanted);
        endRemoveRows();
    }
}

void OverviewModel::placeTenant(int row, const TenantStatus &tenant, bool repaint)
{
    const auto from = m_tenants.begin() + std::min(qsizetype(row), m_tenants.size());
    const auto found =
        std::find_if(from, m_tenants.end(), [&tenant](const TenantStatus &known) { return known.id == tenant.id; });
    if (found == m_tenants.end()) {
        beginInsertRows({}, row, row);
        m_tenants.insert(row, tenant);
        endInsertRows();
        return;
    }
    const int at = int(found - m_tenants.begin());
    if (at != row) {
        beginMoveRows({}, at, at, {}, row);
        m_tenants.move(at, row);
        endMoveRows();
    }
    if (!repaint && m_tenants[row] == tenant)
        return;
    m_tenants[row] = tenant;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int OverviewModel::attentionCount() const
{
    return int(std::ranges::count_if(m_tenants, needsAttention));
}

int OverviewModel::behindCount() const
{
    return int(std::ranges::count_if(m_tenants, isBehind));
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tenants.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : quotaColumn() + 1;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const TenantStatus &shown = m_tenants[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return phrase(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        if (column == Lag || column >= dayColumn())
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case CellRole:
        return QVariant::fromValue(cell(row, column));
    case SortRole:
        return sortKey(row, column);
    case PerMinuteRole:
        return QVariant::fromValue(QList<quint32>(shown.perMinute.begin(), shown.perMinute.end()));
    case AttentionRole:
        return needsAttention(shown);
    case BehindRole:
        return isBehind(shown);
    case SeverityRole:
        return int(severityOf(shown, m_collecting));
    case TenantIdRole:
        return shown.id.value();
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            section == Lag || section >= dayColumn() ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    const bool isStream = section >= FirstStream && section < perMinuteColumn();
    if (isStream && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const Stream stream = allStreams()[section - FirstStream];
        return u"%1 · %2"_s.arg(streamTitle(stream), streamName(stream));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isStream)
        return streamShortTitle(allStreams()[section - FirstStream]);
    if (section == Tenant)
        return tr("Tenant");
    if (section == Lag)
        return tr("Lag");
    if (section == perMinuteColumn())
        return tr("Events/min, 1 h");
    return section == dayColumn() ? tr("24 h") : tr("Quota");
}

StreamCell OverviewModel::cell(int row, int column) const
{
    const TenantStatus &shown = m_tenants[row];
    if (column >= FirstStream && column < perMinuteColumn()) {
        const int stream = column - FirstStream;
        if (stream < shown.streams.size())
            return streamCell(shown.streams[stream], m_collecting);
        return {Glyph::Dash, tr("off"), Token::Off, false, Severity::Quiet, tr("not collected")};
    }
    StreamCell plain;
    plain.text = text(row, column);
    if (column == Lag) {
        plain.severity = severityOf(shown, m_collecting);
        plain.bold = plain.severity == Severity::Stopped || isBehind(shown);
        if (plain.bold)
            plain.token = plain.severity == Severity::Stopped ? Token::Error : Token::Warning;
    } else if (column == quotaColumn() && shown.quotaUse >= fullQuota) {
        plain.bold = true;
        plain.token = Token::Warning;
    }
    return plain;
}

QString OverviewModel::text(int row, int column) const
{
    const TenantStatus &shown = m_tenants[row];
    if (column == Tenant)
        return inertLine(shown.name, 120);
    if (column == Lag) {
        const auto lag = worstLag(shown);
        return lag ? shortDuration(*lag) : tr("new");
    }
    if (column < perMinuteColumn())
        return cell(row, column).text;
    if (column == perMinuteColumn())
        return shown.perMinute.empty() ? QString() : countText(shown.perMinute.back());
    return column == dayColumn() ? countText(shown.lastDay) : tr("%1 %").arg(percent(shown.quotaUse));
}

QString OverviewModel::phrase(int row, int column) const
{
    const TenantStatus &shown = m_tenants[row];
    QString name = inertLine(shown.name, 120);
    if (column == Tenant)
        return name;
    if (column == Lag) {
        const auto lag = worstLag(shown);
        return lag ? tr("Lag, %1: %2").arg(name, longDuration(*lag)) : tr("Lag, %1: nothing collected yet").arg(name);
    }
    if (column < perMinuteColumn())
        return u"%1, %2: %3"_s.arg(streamTitle(allStreams()[column - FirstStream]), name, cell(row, column).phrase);
    if (column == perMinuteColumn()) {
        const quint32 most = shown.perMinute.empty() ? 0 : *std::ranges::max_element(shown.perMinute);
        return tr("Events per minute, %1: now %2, at most %3 in the last hour").arg(name, text(row, column), countText(most));
    }
    return column == dayColumn() ? tr("Events in 24 hours, %1: %2").arg(name, text(row, column))
                                 : tr("Share of the request allowance, %1: %2").arg(name, text(row, column));
}

QString OverviewModel::toolTip(int row, int column) const
{
    const TenantStatus &shown = m_tenants[row];
    if (column != Tenant)
        return phrase(row, column);
    QStringList lines{inertLine(shown.name, 120)};
    if (!shown.domain.isEmpty())
        lines << inertLine(shown.domain, 120);
    lines << shown.id.value() << tr("Cloud: %1").arg(inertLine(shown.cloud, 60));
    return lines.join(u'\n');
}

QVariant OverviewModel::sortKey(int row, int column) const
{
    const TenantStatus &shown = m_tenants[row];
    if (column == Tenant)
        return shown.name;
    if (column == Lag)
        return qint64(worstLag(shown).value_or(Seconds(-1)).count());
    if (column == perMinuteColumn())
        return shown.perMinute.empty() ? 0U : shown.perMinute.back();
    if (column == dayColumn())
        return shown.lastDay;
    if (column == quotaColumn())
        return shown.quotaUse;
    const int stream = column - FirstStream;
    if (stream >= shown.streams.size())
        return qint64(-1);
    const qint64 lag = shown.streams[stream].lag.value_or(Seconds(0)).count();
    return qint64(cell(row, column).severity) * 1'000'000'000 + lag;
}

} // namespace tributary
