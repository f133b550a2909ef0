// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"

#include <QtCore/QHash>
#include <QtWidgets/QTreeWidget>

namespace tributary {

/// Counts by tenant, operation and so on beside the table. A tick wants the value, Alt+click or Del excludes it, a middle click
/// wants it alone: told as changes of the filter's text.
class FacetPanel final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// The counts of the result, and the text of the filter that made it.
    void show(const std::shared_ptr<const EventSummary> &summary, const QString &filter, bool isComplete);
    using QWidget::show;
    void setTenantNames(const QHash<TenantId, QString> &names) { m_names = names; }

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void fill(Facet facet, const FacetCounts &counts);
    void setValue(QTreeWidgetItem &item, Facet facet, const FacetValue &value, const QStringList &wanted);
    void toggle(QTreeWidgetItem &item);
    void exclude(QTreeWidgetItem &item);
    void wantAlone(QTreeWidgetItem &item);
    void activate(QTreeWidgetItem *item);

    QHash<TenantId, QString> m_names;
    std::shared_ptr<const EventSummary> m_summary; ///< shared with the update it came in
    QString m_filter;
    std::array<bool, facetCount> m_showsAll{};
    bool m_isComplete = true;
    bool m_filling = false;
};

} // namespace tributary
