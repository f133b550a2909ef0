// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/celldelegate.h"

#include "models/activitymodel.h"
#include "models/eventsmodel.h"
#include "models/overviewmodel.h"
#include "models/recordtree.h"
#include "theme/measures.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace tributary {

namespace {

void paintSparkline(QPainter &painter, const QStyleOptionViewItem &option, const QList<quint32> &values)
{
    if (values.size() < 2)
        return;
    const Measures measures(option.font);
    const QRectF area =
        QRectF(option.rect).adjusted(measures.unit() * 1.5, measures.unit(), -measures.unit() * 1.5, -measures.unit());
    const double most = std::max<double>(1, *std::ranges::max_element(values));
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = double(i) / double(values.size() - 1);
        line << QPointF(area.left() + area.width() * share, area.bottom() - (area.height() - 1) * (double(values[i]) / most));
    }
    QPolygonF fill = line;
    fill << area.bottomRight() << area.bottomLeft();
    QColor shade = themeColor(Token::CoverageSettling, option.palette);
    shade.setAlphaF(0.45F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(fill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(themeColor(Token::CoverageComplete, option.palette), 1.2));
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), Measures(option.font).row()};
}

void CellDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
    const bool current = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (current) {
        painter.setPen(QPen(themeColor(Token::Focus, option.palette), 2));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void CellDelegate::paintLook(QPainter &painter, const QStyleOptionViewItem &option, const Look &look)
{
    const Measures measures(option.font);
    const bool selected = option.state & QStyle::State_Selected;
    const int margin = measures.unit() * 3 / 2;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    QRect label = inner;
    if (look.glyph != Glyph::None) {
        const int edge = measures.icon();
        QRect icon = inner;
        icon.setWidth(edge);
        paintGlyph(painter, QStyle::visualRect(option.direction, inner, icon), look.glyph,
            themeColor(look.glyphToken, option.palette));
        label.setLeft(inner.left() + edge + measures.unit() / 2);
    }
    label = QStyle::visualRect(option.direction, inner, label);
    const QFont font = look.bold ? strongFont(look.font) : look.font;
    const bool plain = look.token == Token::Text || look.token == Token::TextMuted || look.token == Token::TextDisabled;
    const Token token = selected && !plain ? Token::Text : look.token;
    painter.save();
    painter.setFont(font);
    painter.setPen(themeColor(token, option.palette));
    QString shown = QFontMetrics(font).elidedText(look.text, look.elide, label.width());
    if (look.isCode && option.direction == Qt::RightToLeft)
        shown = QChar(0x2066) + shown + QChar(0x2069);
    const auto align = QStyle::visualAlignment(option.direction, look.align) | Qt::AlignVCenter;
    painter.drawText(label, int(align) | Qt::TextSingleLine, shown);
    painter.restore();
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintBackground(*painter, styled);
    if (index.column() == OverviewModel::perMinuteColumn()) {
        paintSparkline(*painter, styled, index.data(OverviewModel::PerMinuteRole).value<QList<quint32>>());
        return;
    }
    const auto cell = index.data(OverviewModel::CellRole).value<StreamCell>();
    Look look{cell.glyph, cell.token, cell.token, cell.bold, cell.text, styled.font, Qt::ElideRight, Qt::AlignLeft};
    if (index.data(OverviewModel::IndentRole).toBool()) {
        const int indent = Measures(styled.font).icon();
        styled.rect.adjust(
            styled.direction == Qt::LeftToRight ? indent : 0, 0, styled.direction == Qt::LeftToRight ? 0 : -indent, 0);
    }
    if (m_muted)
        look.token = look.glyphToken = Token::TextMuted;
    if (styled.displayAlignment & Qt::AlignRight)
        look.align = Qt::AlignRight;
    paintLook(*painter, styled, look);
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Measures measures(option.font);
    return {CellDelegate::sizeHint(option, index).width(), measures.line() + measures.unit()};
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintBackground(*painter, styled);
    Look look;
    look.text = styled.text;
    look.font = index.column() == RecordTree::Value ? fixedFont(styled.font) : styled.font;
    look.isCode = index.column() != RecordTree::Meaning;
    if (index.column() == RecordTree::Meaning)
        look.token = Token::TextMuted;
    paintLook(*painter, styled, look);
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintBackground(*painter, styled);
    Look look;
    look.text = styled.text;
    look.font = styled.font;
    look.glyph = Glyph(index.data(ActivityModel::GlyphRole).toInt());
    look.glyphToken = Token(index.data(ActivityModel::TokenRole).toInt());
    if (index.column() == ActivityModel::Details || index.column() == ActivityModel::Time)
        look.token = Token::TextMuted;
    paintLook(*painter, styled, look);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    paintBackground(*painter, styled);
    Look look;
    look.text = styled.text;
    look.font = styled.font;
    look.isCode = index.column() != EventsModel::Tenant && index.column() != EventsModel::Result;
    switch (index.column()) {
    case EventsModel::Result: {
        const auto outcome = Outcome(index.data(EventsModel::OutcomeRole).toInt());
        look.glyph = outcomeGlyph(outcome);
        look.token = look.glyphToken = outcomeToken(outcome);
        break;
    }
    case EventsModel::Mark:
        look.text.clear();
        look.glyph = index.data(EventsModel::MarkedRole).toBool() ? Glyph::Star : Glyph::None;
        look.glyphToken = Token::Accent;
        break;
    case EventsModel::Time:
    case EventsModel::Arrived:
    case EventsModel::Batch:
    case EventsModel::Id:
    case EventsModel::ClientIp:
        look.font = fixedFont(styled.font);
        break;
    case EventsModel::User:
    case EventsModel::Object:
        look.elide = Qt::ElideMiddle;
        break;
    case EventsModel::RecordType:
        look.token = Token::TextMuted;
        break;
    default:
        break;
    }
    paintLook(*painter, styled, look);
}

} // namespace tributary
