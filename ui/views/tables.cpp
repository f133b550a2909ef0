// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables.h"

#include "theme/measures.h"
#include "theme/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace tributary {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    fitRows();
}

QList<int> RowTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows << row;
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RowTable::fitRows()
{
    const Measures measures(*this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(measures.row());
    verticalHeader()->setDefaultSectionSize(measures.row());
    horizontalHeader()->setFont(strongFont(smallFont(font())));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(measures.em(2));
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void RowTable::setFlexibleColumn(int column, double em)
{
    m_flexible = column;
    m_leastEm = em;
    stretch();
}

void RowTable::setEmptyText(const QString &text)
{
    if (std::exchange(m_emptyText, text) == text)
        return;
    setAccessibleDescription(text);
    viewport()->update();
}

void RowTable::setEndNote(const QString &text)
{
    if (std::exchange(m_endNote, text) == text)
        return;
    setAccessibleDescription(text);
    updateGeometries();
    viewport()->update();
}

bool RowTable::hasEndNote() const
{
    return !m_endNote.isEmpty() && model() && model()->rowCount() > 0;
}

/// At its end a table puts the last row to the bottom: here, the note below it.
void RowTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    const QScrollBar &bar = *verticalScrollBar();
    if (!hasEndNote() || bar.maximum() == 0 || bar.value() != bar.maximum())
        return;
    QHeaderView &rows = *verticalHeader();
    rows.setOffset(rows.length() + rows.defaultSectionSize() - viewport()->height());
    viewport()->update();
}

/// The scroll bar gets a step more, for the note.
void RowTable::updateGeometries()
{
    QScrollBar &bar = *verticalScrollBar();
    const int before = bar.value();
    QTableView::updateGeometries();
    if (!hasEndNote())
        return;
    const int room = viewport()->height() - model()->rowCount() * verticalHeader()->defaultSectionSize();
    if (bar.maximum() == 0 && room >= verticalHeader()->defaultSectionSize())
        return;
    bar.setMaximum(bar.maximum() + 1);
    if (before == bar.maximum())
        bar.setValue(before);
}

void RowTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (hasEndNote() && index.row() == model()->rowCount() - 1)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void RowTable::paintEndNote(QPainter &painter) const
{
    const int last = model()->rowCount() - 1;
    const int height = verticalHeader()->defaultSectionSize();
    const int margin = Measures(*this).units(3);
    const QRect place(margin, rowViewportPosition(last) + height, viewport()->width() - 2 * margin, height);
    if (!place.intersects(viewport()->rect()))
        return;
    painter.setPen(themeColor(Token::TextMuted, palette()));
    painter.drawText(place, int(Qt::AlignLeading | Qt::AlignVCenter),
        painter.fontMetrics().elidedText(m_endNote, Qt::ElideRight, place.width()));
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || (!hasEndNote() && (m_emptyText.isEmpty() || model()->rowCount() > 0)))
        return;
    QPainter painter(viewport());
    if (hasEndNote())
        return paintEndNote(painter);
    painter.setPen(themeColor(Token::TextMuted, palette()));
    const int margin = Measures(*this).units(4);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void RowTable::stretch()
{
    if (m_flexible < 0)
        return;
    const QHeaderView &header = *horizontalHeader();
    const int others = header.length() - header.sectionSize(m_flexible);
    setColumnWidth(m_flexible, std::max(viewport()->width() - others, Measures(*this).em(m_leastEm)));
}

GroupedHeader::GroupedHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(false);
}

void GroupedHeader::addGroup(int first, int last, const QString &title)
{
    m_groups.append({first, last, title});
}

bool GroupedHeader::inGroup(int section) const
{
    return std::ranges::any_of(
        m_groups, [section](const Group &group) { return section >= group.first && section <= group.last; });
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 2 * (fontMetrics().height() + Measures(*this).units(2))};
}

void GroupedHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    QRect lower = rect;
    if (inGroup(section))
        lower.setTop(rect.center().y());
    painter->save();
    QHeaderView::paintSection(painter, lower, section);
    painter->restore();
}

void GroupedHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const Group &group : m_groups) {
        if (group.last < count())
            paintGroup(painter, group);
    }
}

void GroupedHeader::paintGroup(QPainter &painter, const Group &group) const
{
    const int first = sectionViewportPosition(group.first);
    const int last = sectionViewportPosition(group.last);
    const int left = std::min(first, last);
    const int right = std::max(first + sectionSize(group.first), last + sectionSize(group.last));
    const QRect band(left, 0, right - left, height() / 2);
    painter.fillRect(band, themeColor(Token::Raised, palette()));
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.drawLine(band.topRight(), band.bottomRight());
    QFont font = smallFont(parentWidget()->font());
    painter.setFont(font);
    painter.setPen(themeColor(Token::TextMuted, palette()));
    painter.drawText(band.adjusted(2, 0, -2, 0), Qt::AlignCenter,
        painter.fontMetrics().elidedText(group.title, Qt::ElideRight, band.width() - 4));
}

FrozenColumn::FrozenColumn(QTableView &table)
    : QTableView(&table)
    , m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_TransparentForMouseEvents); // clicks and wheel go to the table below, which has the same cells there
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    m_table.installEventFilter(this);
    m_table.horizontalHeader()->installEventFilter(this);
}

void FrozenColumn::attach()
{
    setModel(m_table.model());
    setSelectionModel(m_table.selectionModel());
    setItemDelegate(m_table.itemDelegate());
    for (int column = 1; column < model()->columnCount(); ++column)
        setColumnHidden(column, true);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &FrozenColumn::place);
    place();
}

bool FrozenColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (model() && (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::FontChange))
        place();
    return QTableView::eventFilter(watched, event);
}

void FrozenColumn::place()
{
    const bool needed = m_table.horizontalScrollBar()->value() != 0;
    setVisible(needed);
    if (!needed)
        return;
    setFont(m_table.font());
    horizontalHeader()->setFont(m_table.horizontalHeader()->font());
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(m_table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    setVerticalScrollMode(m_table.verticalScrollMode());
    const int width = m_table.columnWidth(0);
    setColumnWidth(0, width);
    const int left = layoutDirection() == Qt::LeftToRight ? 0 : m_table.viewport()->geometry().right() - width + 1;
    setGeometry(left, 0, width, m_table.viewport()->height() + m_table.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

} // namespace tributary
