// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/facetpanel.h"

#include "models/facets.h"
#include "models/filteredit.h"
#include "models/text.h"
#include "theme/measures.h"
#include "theme/theme.h"
#include "views/facetpopup.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int topValues = 4;
enum Role { FacetRole = Qt::UserRole, WordRole, ShareRole, MoreRole, ChoiceRole };

Facet facetAt(const QTreeWidgetItem &item)
{
    return Facet(item.data(0, FacetRole).toInt());
}

FacetChoice choiceOf(const QTreeWidgetItem &item)
{
    return FacetChoice(item.data(0, ChoiceRole).toInt());
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
        fill(Facet(i));
    m_filling = false;
    fitCounts();
}

/// As wide as the widest count, so that names have the rest.
void FacetPanel::fitCounts()
{
    int width = fontMetrics().horizontalAdvance(u"10,000"_s);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = topLevelItem(i);
        for (int row = 0; row < group->childCount(); ++row)
            width = std::max(width, fontMetrics().horizontalAdvance(group->child(row)->text(1)));
    }
    width += Measures(*this).units(3);
    if (width != header()->sectionSize(1))
        header()->resizeSection(1, width);
}

quint32 FacetPanel::openFacets() const
{
    quint32 open = 0;
    for (size_t i = 0; i < facetCount; ++i)
        open |= topLevelItem(int(i))->isExpanded() ? 1U << i : 0U;
    return open;
}

void FacetPanel::setOpenFacets(quint32 open)
{
    for (size_t i = 0; i < facetCount; ++i)
        topLevelItem(int(i))->setExpanded((open >> i & 1U) != 0);
}

/// The most frequent values, and behind them what else the filter names.
QList<FacetPanel::Row> FacetPanel::rowsOf(Facet facet, qsizetype most) const
{
    QList<Row> rows;
    const FilterField field = facetField(facet);
    QStringList wanted = wantedValues(m_filter, field, false);
    QStringList excluded = wantedValues(m_filter, field, true);
    const auto &values = m_summary->facets[size_t(facet)].values;
    for (qsizetype i = 0; i < std::min(most, qsizetype(values.size())); ++i) {
        const QString word = facetWord(facet, values[size_t(i)], m_names);
        const auto isWord = [&word](const QString &other) { return other.compare(word, Qt::CaseInsensitive) == 0; };
        const bool isWanted = wanted.removeIf(isWord) > 0;
        const bool isExcluded = excluded.removeIf(isWord) > 0;
        const FacetChoice choice = isWanted ? FacetChoice::Wanted : isExcluded ? FacetChoice::Excluded : FacetChoice::None;
        rows.append({values[size_t(i)], choice, true});
    }
    for (const QString &word : std::as_const(wanted))
        rows.append({facetValue(facet, word), FacetChoice::Wanted, false});
    for (const QString &word : std::as_const(excluded))
        rows.append({facetValue(facet, word), FacetChoice::Excluded, false});
    return rows;
}

/// Items are changed in place: focus and scroll position stay.
void FacetPanel::fill(Facet facet)
{
    QTreeWidgetItem &group = *topLevelItem(int(facet));
    const FacetCounts &counts = m_summary->facets[size_t(facet)];
    const QList<Row> rows = rowsOf(facet, topValues);
    const quint64 more = counts.distinct - std::min<quint64>(counts.values.size(), topValues);
    const int items = int(rows.size()) + (more > 0 ? 1 : 0);
    while (group.childCount() > items)
        delete group.takeChild(group.childCount() - 1);
    while (group.childCount() < items)
        new QTreeWidgetItem(&group);
    for (int i = 0; i < int(rows.size()); ++i)
        setValue(*group.child(i), facet, rows[i]);
    if (more > 0)
        setMore(*group.child(items - 1), facet, more);
    group.setHidden(rows.isEmpty());
    group.setData(1, Qt::AccessibleTextRole, tr("%1: %2 different values").arg(facetTitle(facet), countText(counts.distinct)));
}

void FacetPanel::setMore(QTreeWidgetItem &item, Facet facet, quint64 more)
{
    const QString text = tr("%1 more…").arg(countText(more));
    item.setData(0, Qt::CheckStateRole, {});
    item.setData(0, MoreRole, true);
    item.setData(0, FacetRole, int(facet));
    item.setData(0, ShareRole, {});
    item.setData(0, ChoiceRole, {});
    item.setForeground(0, themeColor(Token::Link, palette()));
    item.setText(0, text);
    item.setText(1, {});
    item.setToolTip(0, {});
    item.setFont(0, font());
    for (const int column : {0, 1})
        item.setData(column, Qt::AccessibleTextRole, tr("%1: search in %2").arg(facetTitle(facet), text));
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

void FacetPanel::setValue(QTreeWidgetItem &item, Facet facet, const Row &row)
{
    const QString label = facetLabel(facet, row.value, m_names);
    const QString counted = countText(row.value.count);
    const bool isExcluded = row.choice == FacetChoice::Excluded;
    const QString count = isExcluded ? tr("excluded") : m_isComplete ? counted : u"\u2265 "_s + counted;
    item.setData(0, MoreRole, false);
    item.setData(0, FacetRole, int(facet));
    item.setData(0, WordRole, facetWord(facet, row.value, m_names));
    item.setData(0, ChoiceRole, int(row.choice));
    item.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item.setCheckState(0, row.choice == FacetChoice::Wanted ? Qt::Checked : Qt::Unchecked);
    item.setData(0, Qt::ForegroundRole, isExcluded ? QVariant(themeColor(Token::TextMuted, palette())) : QVariant());
    QFont lettering = font();
    lettering.setStrikeOut(isExcluded);
    item.setFont(0, lettering);
    item.setText(0, label);
    item.setToolTip(0, plainToolTip(isExcluded ? tr("%1 is excluded; a click lets it in again").arg(label) : label));
    item.setText(1, count);
    item.setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    item.setForeground(1, themeColor(Token::TextMuted, palette()));
    const auto &values = m_summary->facets[size_t(facet)].values;
    const quint64 most = values.empty() ? 1 : std::max<quint64>(1, values.front().count);
    item.setData(0, ShareRole, row.isCounted ? QVariant(double(row.value.count) / double(most)) : QVariant());
    for (const int column : {0, 1})
        item.setData(column, Qt::AccessibleTextRole, u"%1: %2, %3"_s.arg(facetTitle(facet), label, count));
}

/// The next click counts from here, also while the answer is on its way.
void FacetPanel::change(const QString &text)
{
    m_filter = text;
    Q_EMIT filterChanged(text);
}

void FacetPanel::choose(Facet facet, const QString &word, FacetChoice choice)
{
    const FilterField field = facetField(facet);
    if (choice == FacetChoice::None)
        change(withoutValue(m_filter, field, word));
    else
        change(withValue(m_filter, field, word, choice == FacetChoice::Excluded));
}

void FacetPanel::toggle(QTreeWidgetItem &item)
{
    const bool isOn = item.checkState(0) == Qt::Checked && choiceOf(item) != FacetChoice::Excluded;
    choose(facetAt(item), wordOf(item), isOn ? FacetChoice::Wanted : FacetChoice::None);
}

void FacetPanel::exclude(QTreeWidgetItem &item)
{
    const bool isOut = choiceOf(item) == FacetChoice::Excluded;
    choose(facetAt(item), wordOf(item), isOut ? FacetChoice::None : FacetChoice::Excluded);
}

void FacetPanel::wantAlone(QTreeWidgetItem &item)
{
    const FilterField field = facetField(facetAt(item));
    QString text = m_filter;
    for (const QString &value : wantedValues(text, field, false))
        text = withoutValue(text, field, value);
    change(withValue(text, field, wordOf(item), false));
}

void FacetPanel::openMore(Facet facet)
{
    auto *popup = new FacetPopup(facetTitle(facet), this);
    QList<FacetPopup::Entry> entries;
    for (const Row &row : rowsOf(facet, qsizetype(EventCounts::mostValues)))
        entries.append(
            {facetLabel(facet, row.value, m_names), facetWord(facet, row.value, m_names), row.value.count, row.choice});
    popup->setEntries(entries, m_summary->facets[size_t(facet)].distinct);
    connect(popup, &FacetPopup::chosen, this,
        [this, facet](const QString &word, FacetChoice choice) { choose(facet, word, choice); });
    const QTreeWidgetItem *group = topLevelItem(int(facet));
    const QRect last = visualItemRect(group->child(group->childCount() - 1));
    popup->openAt(viewport()->mapToGlobal(isRightToLeft() ? last.bottomRight() : last.bottomLeft()));
}

void FacetPanel::activate(QTreeWidgetItem *item)
{
    if (item->data(0, MoreRole).toBool())
        openMore(facetAt(*item));
    else if (isValue(item))
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
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
