// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/modebar.h"

#include "theme/measures.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

enum Role { GlyphRole = Qt::UserRole, BadgeCountRole, BadgeErrorRole };

class ModeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Measures measures(option.font);
        return {option.rect.width(), measures.line() * 2 + measures.units(8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Measures measures(option.font);
        const bool current = option.state & QStyle::State_Selected;
        const auto color = [&option](Token token) { return themeColor(token, option.palette); };
        if (current)
            painter->fillRect(option.rect, color(Token::Selection));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, color(Token::Window));
        if (current) {
            QRect edge = option.rect;
            edge.setWidth(std::max(3, measures.unit() * 3 / 4));
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge), color(Token::Accent));
        }
        const int edge = measures.line() + measures.unit();
        QRect icon(0, option.rect.top() + measures.units(3), edge, edge);
        icon.moveLeft(option.rect.center().x() - edge / 2);
        const Token token = current ? Token::Text : Token::TextMuted;
        paintGlyph(*painter, icon, Glyph(index.data(GlyphRole).toInt()), color(token));
        painter->setFont(current ? strongFont(smallFont(option.font)) : smallFont(option.font));
        painter->setPen(color(token));
        const QString title =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, option.rect.width() - measures.unit());
        painter->drawText(option.rect.adjusted(0, 0, 0, -measures.units(2)), Qt::AlignHCenter | Qt::AlignBottom, title);
        paintBadge(*painter, option, index, icon);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(color(Token::Focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

private:
    static void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &icon)
    {
        const int count = index.data(BadgeCountRole).toInt();
        if (count == 0)
            return;
        painter.save();
        painter.setFont(strongFont(smallFont(option.font)));
        const QString text = count > 99 ? u"99+"_s : QString::number(count);
        const QFontMetrics metrics(painter.font());
        QRect badge(0, 0, std::max(metrics.height(), metrics.horizontalAdvance(text) + metrics.height() / 2), metrics.height());
        badge.moveCenter(
            {option.direction == Qt::LeftToRight ? icon.right() + metrics.height() / 3 : icon.left() - metrics.height() / 3,
                icon.top() + metrics.height() / 5});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(index.data(BadgeErrorRole).toBool() ? Token::Error : Token::Off, option.palette));
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(themeColor(Token::AccentText, option.palette));
        painter.drawText(badge, Qt::AlignCenter, text);
        painter.restore();
    }
};

} // namespace

ModeBar::ModeBar(QWidget *parent)
    : QListView(parent)
    , m_screens(new QStandardItemModel(this))
{
    setObjectName(u"modeBar"_s);
    setAccessibleName(tr("Screens"));
    setModel(m_screens);
    setItemDelegate(new ModeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    changeEvent(nullptr);
}

void ModeBar::addScreen(const QString &title, Glyph glyph, const QString &shortcut)
{
    auto *item = new QStandardItem(title);
    item->setData(int(glyph), GlyphRole);
    item->setToolTip(shortcut);
    m_screens->appendRow(item);
    measure();
}

void ModeBar::setCurrent(int screen)
{
    setCurrentIndex(m_screens->index(screen, 0));
}

void ModeBar::setBadge(int screen, Badge badge)
{
    QStandardItem *item = m_screens->item(screen);
    if (item->data(BadgeCountRole).toInt() == badge.count && item->data(BadgeErrorRole).toBool() == badge.error)
        return;
    item->setData(badge.count, BadgeCountRole);
    item->setData(badge.error, BadgeErrorRole);
    item->setAccessibleText(badge.count == 0 ? item->text() : tr("%1, %n need you", nullptr, badge.count).arg(item->text()));
}

QSize ModeBar::sizeHint() const
{
    return {maximumWidth(), QListView::sizeHint().height()};
}

void ModeBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT screenChosen(current.row());
}

void ModeBar::changeEvent(QEvent *event)
{
    if (event)
        QListView::changeEvent(event);
    if (event && event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    // The bar is raised, the rest of the window's palette stays.
    if (viewport()->backgroundRole() != QPalette::Light)
        viewport()->setBackgroundRole(QPalette::Light);
    if (m_screens)
        measure();
}

void ModeBar::measure()
{
    const Measures measures(*this);
    const QFontMetrics metrics(strongFont(smallFont(font())));
    int widest = measures.em(5);
    for (int row = 0; row < m_screens->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_screens->item(row)->text()));
    setFixedWidth(std::min(widest + measures.em(1), measures.em(12)));
}

} // namespace tributary
