// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetpanel.h"

#include "models/facets.h"
#include "models/filteredit.h"
#include "models/text.h"
#include "theme/measures.h"
#include "theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int topValues = 4;
enum Role { FacetRole = Qt::UserRole, WordRole, ShareRole, MoreRole };

Facet facetAt(const QTreeWidgetItem &item)
{
    return Facet(item.data(0, FacetRole).toInt());
}

QString wordOf(const QTreeWidgetItem &item)
{
    return item.data(0, WordRole).toString();
}

/// Rows with air, and room for what is to be clicked.
class FacetDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Measures measures(option.font);
        return {QStyledItemDelegate::sizeHint(option, index).width(), measures.line() + 2 * measures.unit()};
    }
};

bool isValue(const QTreeWidgetItem *item)
{
    return item && item->parent() && !item->data(0, MoreRole).toBool();
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    const Measures measures(*this);
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Facets"));
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setItemDelegate(new FacetDelegate(this));
    setIndentation(measures.em(0.9));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setMinimumWidth(measures.em(11));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, fontMetrics().horizontalAdvance(u"10,000,000"_s) + measures.units(2));
    for (size_t i = 0; i < facetCount; ++i) {
        auto *item = new QTreeWidgetItem(this, {facetTitle(Facet(i))});
        item->setData(0, FacetRole, int(i));
        item->setFont(0, strongFont(font()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setExpanded(i < 4);
    }
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_filling && isValue(item))
            toggle(*item);
    });
    connect(this, &QTreeWidget::itemActivated, this, &FacetPanel::activate);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (item->data(0, MoreRole).toBool())
            activate(item);
    });
}

void FacetPanel::show(const std::shared_ptr<const EventSummary> &summary, const QString &filter, bool isComplete)
{
    m_filling = true;
    m_summary = summary;
    m_filter = filter;
    m_isComplete = isComplete;
    for (size_t i = 0; i < facetCount; ++i)
        fill(Facet(i), summary->facets[i]);
    m_filling = false;
}

/// Items are changed in place: focus and scroll position stay.
void FacetPanel::fill(Facet facet, const FacetCounts &counts)
{
    QTreeWidgetItem &group = *topLevelItem(int(facet));
    std::vector<FacetValue> values = counts.values;
    const qsizetype most = m_showsAll[size_t(facet)] ? qsizetype(EventCounts::mostValues) : topValues;
    if (qsizetype(values.size()) > most)
        values.resize(size_t(most));
    const quint64 more = counts.distinct - values.size();
    const int rows = int(values.size()) + (more > 0 || m_showsAll[size_t(facet)] ? 1 : 0);
    while (group.childCount() > rows)
        delete group.takeChild(group.childCount() - 1);
    while (group.childCount() < rows)
        new QTreeWidgetItem(&group);
    const QStringList wanted = wantedValues(m_filter, facetField(facet), false);
    for (int i = 0; i < int(values.size()); ++i)
        setValue(*group.child(i), facet, values[size_t(i)], wanted);
    group.setHidden(values.empty());
    if (rows == int(values.size()))
        return;
    QTreeWidgetItem &last = *group.child(rows - 1);
    last.setData(0, Qt::CheckStateRole, {});
    last.setData(0, MoreRole, true);
    last.setData(0, FacetRole, int(facet));
    last.setData(0, ShareRole, {});
    last.setForeground(0, themeColor(Token::Link, palette()));
    last.setText(0, m_showsAll[size_t(facet)] ? tr("Fewer") : tr("%1 more…").arg(countText(more)));
    last.setText(1, {});
    last.setFont(0, font());
    last.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void FacetPanel::setValue(QTreeWidgetItem &item, Facet facet, const FacetValue &value, const QStringList &wanted)
{
    const QString word = facetWord(facet, value, m_names);
    const QString label = facetLabel(facet, value, m_names);
    const QString count = m_isComplete ? countText(value.count) : u"\u2265 "_s + countText(value.count);
    item.setData(0, MoreRole, false);
    item.setData(0, FacetRole, int(facet));
    item.setData(0, WordRole, word);
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setCheckState(0, wanted.contains(word, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
    item.setData(0, Qt::ForegroundRole, {});
    item.setText(0, label);
    item.setToolTip(0, plainToolTip(label));
    item.setText(1, count);
    item.setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item.setForeground(1, themeColor(Token::TextMuted, palette()));
    const auto &values = m_summary->facets[size_t(facet)].values;
    item.setData(0, ShareRole, double(value.count) / double(std::max<quint64>(1, values.front().count)));
    item.setData(0, Qt::AccessibleTextRole, u"%1: %2, %3"_s.arg(facetTitle(facet), label, count));
}

void FacetPanel::toggle(QTreeWidgetItem &item)
{
    const FilterField field = facetField(facetAt(item));
    const bool wanted = item.checkState(0) == Qt::Checked;
    Q_EMIT filterChanged(
        wanted ? withValue(m_filter, field, wordOf(item), false) : withoutValue(m_filter, field, wordOf(item)));
}

void FacetPanel::exclude(QTreeWidgetItem &item)
{
    Q_EMIT filterChanged(withValue(m_filter, facetField(facetAt(item)), wordOf(item), true));
}

void FacetPanel::wantAlone(QTreeWidgetItem &item)
{
    const FilterField field = facetField(facetAt(item));
    QString text = m_filter;
    for (const QString &value : wantedValues(text, field, false))
        text = withoutValue(text, field, value);
    Q_EMIT filterChanged(withValue(text, field, wordOf(item), false));
}

void FacetPanel::activate(QTreeWidgetItem *item)
{
    if (item->data(0, MoreRole).toBool()) {
        bool &showsAll = m_showsAll[size_t(facetAt(*item))];
        showsAll = !showsAll;
        m_filling = true;
        fill(facetAt(*item), m_summary->facets[size_t(facetAt(*item))]);
        m_filling = false;
    } else if (isValue(item)) {
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }
}

void FacetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && isValue(currentItem()))
        return exclude(*currentItem());
    QTreeWidget::keyPressEvent(event);
}

void FacetPanel::mousePressEvent(QMouseEvent *event)
{
    QTreeWidgetItem *item = itemAt(event->pos());
    if (isValue(item) && event->button() == Qt::LeftButton && event->modifiers() == Qt::AltModifier)
        return exclude(*item);
    if (isValue(item) && event->button() == Qt::MiddleButton)
        return wantAlone(*item);
    QTreeWidget::mousePressEvent(event);
}

/// A bar under the row shows the share of the most frequent value.
void FacetPanel::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QTreeWidget::drawRow(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid())
        return;
    const int width = std::max(1, int(option.rect.width() * share.toDouble()));
    const int left = layoutDirection() == Qt::LeftToRight ? option.rect.left() : option.rect.right() - width + 1;
    painter->fillRect(QRect(left, option.rect.bottom() - 1, width, 2), themeColor(Token::CoverageSettling, palette()));
}

} // namespace tributary
