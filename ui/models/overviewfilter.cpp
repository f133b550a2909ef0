// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

namespace tributary {

OverviewFilter::OverviewFilter(OverviewModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&model);
    setSortRole(OverviewModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(false);
    sortWorstFirst();
}

void OverviewFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void OverviewFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void OverviewFilter::sortWorstFirst()
{
    m_worstFirst = true;
    invalidate();
    sort(OverviewModel::Tenant, Qt::AscendingOrder);
    Q_EMIT headerDataChanged(Qt::Horizontal, OverviewModel::Tenant, OverviewModel::Tenant);
}

void OverviewFilter::sortBy(int column, Qt::SortOrder order)
{
    m_worstFirst = false;
    invalidate();
    sort(column, order);
    Q_EMIT headerDataChanged(Qt::Horizontal, OverviewModel::Tenant, OverviewModel::Tenant);
}

QVariant OverviewFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_worstFirst && section == OverviewModel::Tenant && orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return tr("Tenant, worst first");
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

void OverviewFilter::refreshOrder()
{
    const int column = sortColumn();
    const Qt::SortOrder order = sortOrder();
    invalidate();
    sort(column, order);
}

bool OverviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex tenant = sourceModel()->index(row, OverviewModel::Tenant, parent);
    if (m_show == Show::Attention && !tenant.data(OverviewModel::AttentionRole).toBool())
        return false;
    if (m_show == Show::Behind && !tenant.data(OverviewModel::BehindRole).toBool())
        return false;
    const auto &status = static_cast<const OverviewModel *>(sourceModel())->tenant(row);
    return m_text.isEmpty() || status.name.contains(m_text, Qt::CaseInsensitive)
        || status.domain.contains(m_text, Qt::CaseInsensitive) || status.id.value().contains(m_text, Qt::CaseInsensitive);
}

bool OverviewFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto &model = *static_cast<const OverviewModel *>(sourceModel());
    if (m_worstFirst) {
        const int leftSeverity = left.data(OverviewModel::SeverityRole).toInt();
        const int rightSeverity = right.data(OverviewModel::SeverityRole).toInt();
        if (leftSeverity != rightSeverity)
            return leftSeverity > rightSeverity;
    } else if (left.column() != OverviewModel::Tenant && left.data(sortRole()) != right.data(sortRole())) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    return QString::localeAwareCompare(model.tenant(left.row()).name, model.tenant(right.row()).name) < 0;
}

} // namespace tributary
