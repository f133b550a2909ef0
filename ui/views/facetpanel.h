// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"

#include <QtCore/QHash>
#include <QtWidgets/QTreeWidget>

namespace tributary {

/// What the filter says of a value.
enum class FacetChoice { None, Wanted, Excluded };

/// Counts by tenant, operation and so on beside the table. A tick wants the value, Alt+click or Del excludes it, a middle click
/// wants it alone: told as changes of the filter's text. Values the filter excludes stay in the list, struck through: a click
/// lets them in again. More values than the most frequent are found in a FacetPopup.
class FacetPanel final : public QTreeWidget {
    Q_OBJECT
public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// The counts of the result, and the text of the filter that made it.
    void show(const std::shared_ptr<const EventSummary> &summary, const QString &filter, bool isComplete);
    using QWidget::show;
    [[nodiscard]] quint32 openFacets() const; ///< a bit for each
    void setOpenFacets(quint32 open);
    void setTenantNames(const QHash<TenantId, QString> &names) { m_names = names; }

Q_SIGNALS:
    void filterChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row {
        FacetValue value;
        FacetChoice choice = FacetChoice::None;
        bool isCounted = true;
    };
    [[nodiscard]] QList<Row> rowsOf(Facet facet, qsizetype most) const;
    void fill(Facet facet);
    void fitCounts();
    void setValue(QTreeWidgetItem &item, Facet facet, const Row &row);
    void setMore(QTreeWidgetItem &item, Facet facet, quint64 more);
    void change(const QString &text);
    void choose(Facet facet, const QString &word, FacetChoice choice);
    void openMore(Facet facet);
    void toggle(QTreeWidgetItem &item);
    void exclude(QTreeWidgetItem &item);
    void wantAlone(QTreeWidgetItem &item);
    void activate(QTreeWidgetItem *item);

    QHash<TenantId, QString> m_names;
    std::shared_ptr<const EventSummary> m_summary; ///< shared with the update it came in
    QString m_filter;
    bool m_isComplete = true;
    bool m_filling = false;
};

} // namespace tributary
