// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include <algorithm>
#include <utility>

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
    arrange();
}

void OverviewFilter::setShow(Show show)
{
    m_show = show;
    arrange();
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
    const quint64 version = m_worstFirst ? source().orderVersion() : source().version();
    if (std::exchange(m_sorted, version) == version)
        return;
    arrange();
}

void OverviewFilter::arrange()
{
    const int column = sortColumn();
    const Qt::SortOrder order = sortOrder();
    invalidate(); // rows that come in are not put in order by themselves
    sort(column, order);
}

bool OverviewFilter::matches(const OverviewRow &row) const
{
    if ((m_show == Show::Attention && !row.attention) || (m_show == Show::Behind && !row.behind))
        return false;
    const TenantStatus &tenant = row.status;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(tenant.name) || has(tenant.domain) || has(tenant.id.value())
        || std::ranges::any_of(tenant.tags, has);
}

bool OverviewFilter::acceptsGroup(const QString &group) const
{
    for (int row = 0; row < source().tenantCount(); ++row) {
        if (source().row(row).group == group && matches(source().row(row)))
            return true;
    }
    return false;
}

bool OverviewFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const OverviewRow &shown = source().row(row);
    if (shown.isGroup())
        return acceptsGroup(shown.group);
    const bool isFolded = source().isGrouped() && m_text.isEmpty() && !source().isExpanded(shown.group);
    return !isFolded && matches(shown);
}

bool OverviewFilter::precedes(const OverviewRow &left, const OverviewRow &right) const
{
    if (m_worstFirst && left.severity != right.severity)
        return left.severity > right.severity;
    return QString::localeAwareCompare(left.status.name, right.status.name) < 0;
}

bool OverviewFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const OverviewRow *a = &source().row(left.row());
    const OverviewRow *b = &source().row(right.row());
    if (source().isGrouped()) {
        if (a->group == b->group && a->isGroup() != b->isGroup()) // above its tenants in either direction
            return sortOrder() == Qt::AscendingOrder ? a->isGroup() : b->isGroup();
        if (a->group != b->group) {
            a = source().groupRow(a->group);
            b = source().groupRow(b->group);
            if (!a || !b)
                return a != nullptr;
            return precedes(*a, *b);
        }
    }
    if (!m_worstFirst && left.column() != OverviewModel::Tenant) {
        const QVariant leftKey = source().sortKey(left.row(), left.column());
        const QVariant rightKey = source().sortKey(right.row(), right.column());
        if (leftKey != rightKey)
            return QVariant::compare(leftKey, rightKey) == QPartialOrdering::Less;
    }
    return precedes(*a, *b);
}

} // namespace tributary
