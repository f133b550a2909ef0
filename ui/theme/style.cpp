// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace tributary {

namespace {

constexpr const char *primaryProperty = "tributaryPrimary";
constexpr const char *segmentProperty = "tributarySegment";
constexpr qreal cornerRadius = 3;

QColor colorOf(Token token, const QStyleOption &option)
{
    return themeColor(token, option.palette);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(primaryProperty).toBool();
}

SegmentPlace placeOf(const QWidget *widget)
{
    return widget ? SegmentPlace(widget->property(segmentProperty).toInt()) : SegmentPlace::Alone;
}

/// A rectangle whose inner edges are square where it joins its neighbours.
QPainterPath panelPath(const QRectF &rect, SegmentPlace place, Qt::LayoutDirection direction)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    if (place == SegmentPlace::Middle) {
        path.addRect(rect);
        return path;
    }
    path.addRoundedRect(rect, cornerRadius, cornerRadius);
    if (place == SegmentPlace::Alone)
        return path;
    const bool squareRight = (place == SegmentPlace::First) == (direction == Qt::LeftToRight);
    QRectF half = rect;
    squareRight ? half.setLeft(rect.center().x()) : half.setRight(rect.center().x());
    path.addRect(half);
    return path.simplified();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButtonPanel(*option, *painter, widget);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawEditPanel(*option, *painter);
        break;
    case PE_FrameLineEdit:
        return drawEditPanel(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_Frame:
        painter->setPen(colorOf(Token::BorderStrong, *option));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        // Item views show the current cell by their delegates and the row by its selection.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            drawFocusRing(*painter, QRectF(option->rect), colorOf(Token::Focus, *option));
        return;
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameGroupBox:
        painter->setPen(colorOf(Token::Border, *option));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, *painter);
    case CE_ProgressBarGroove:
        return drawProgress(*option, *painter, true);
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter, false);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colorOf(Token::Window, *option));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader label = *header;
            const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget); // is meant for the sides
            label.rect.adjust(0, -margin, 0, margin);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(*option, *painter);
    case CE_Splitter:
        painter->fillRect(option->rect, colorOf(Token::Border, *option));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            const bool filled = isPrimary(widget) && (label.state & State_Enabled);
            if (filled)
                label.palette.setColor(QPalette::ButtonText, colorOf(Token::AccentText, *option));
            if (filled || (placeOf(widget) != SegmentPlace::Alone && (label.state & State_On)))
                painter->setFont(strongFont(painter->font()));
            if (label.direction == Qt::RightToLeft && !label.icon.isNull() && !label.text.isEmpty())
                return drawMirroredLabel(label, *painter);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

// Qt 6.4 asks for the right edge and the painter, which is mirrored as well, turns that into the left one.
void Style::drawMirroredLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    constexpr int gap = 4; // as QCommonStyle has it
    const QFontMetrics metrics(painter.font());
    const int whole = metrics.size(Qt::TextShowMnemonic, button.text).width() + gap + button.iconSize.width();
    const int right = button.rect.left() + (button.rect.width() + whole) / 2;
    const QRect icon(
        QPoint(right - button.iconSize.width(), button.rect.center().y() - button.iconSize.height() / 2 + 1), button.iconSize);
    const bool enabled = button.state & State_Enabled;
    button.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
        button.state & State_On ? QIcon::On : QIcon::Off);
    const QRect text(button.rect.left(), button.rect.top(), icon.left() - gap - button.rect.left(), button.rect.height());
    drawItemText(&painter, text, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextShowMnemonic, button.palette,
        enabled, button.text, QPalette::ButtonText);
}

void Style::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    Token fill = Token::Button;
    Token edge = enabled ? Token::BorderStrong : Token::Border;
    if (isPrimary(widget) && enabled)
        fill = edge = Token::Accent;
    else if (down)
        fill = Token::Selection;
    QColor fillColor = colorOf(fill, option);
    if (enabled && !down && (option.state & State_MouseOver))
        fillColor = toneOf(option.palette) == Tone::Dark ? fillColor.lighter(115) : fillColor.darker(104);
    QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const SegmentPlace place = placeOf(widget);
    if (place == SegmentPlace::Middle || place == SegmentPlace::Last) // the neighbour's edge serves both
        option.direction == Qt::LeftToRight ? rect.setLeft(rect.left() - 1) : rect.setRight(rect.right() + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorOf(edge, option));
    painter.setBrush(fillColor);
    painter.drawPath(panelPath(rect, place, option.direction));
    painter.restore();
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        drawFocusRing(painter, QRectF(option.rect), colorOf(isPrimary(widget) ? Token::AccentText : Token::Focus, option));
}

/// Fusion draws spin boxes with a frame of their own, which the dark palette swallows.
void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_SpinBox)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colorOf(option->state & State_Enabled ? Token::BorderStrong : Token::Border, *option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter->restore();
    if (option->state & State_HasFocus)
        drawFocusRing(*painter, QRectF(option->rect), colorOf(Token::Focus, *option));
}

void Style::drawEditPanel(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = option.state & State_HasFocus;
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorOf(option.state & State_Enabled ? Token::BorderStrong : Token::Border, option));
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    painter.restore();
    if (focused)
        drawFocusRing(painter, QRectF(option.rect), colorOf(Token::Focus, option));
}

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool checked = option.state & (State_On | State_NoChange);
    const QColor fill = colorOf(!checked ? Token::Base : enabled ? Token::Accent : Token::TextDisabled, option);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(checked ? fill : colorOf(Token::BorderStrong, option));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, cornerRadius, cornerRadius);
    painter.restore();
    if (checked)
        paintGlyph(painter, QRectF(option.rect), option.state & State_On ? Glyph::Ok : Glyph::Dash,
            colorOf(Token::AccentText, option));
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        drawFocusRing(painter, QRectF(option.rect).adjusted(-2, -2, 2, 2), colorOf(Token::Focus, option));
}

void Style::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const bool selected = option.state & State_Selected;
    painter.fillRect(option.rect, colorOf(selected ? Token::Selection : Token::Raised, option));
    QRect edge = option.rect;
    edge.setTop(edge.bottom() - 1);
    painter.fillRect(edge, colorOf(selected ? Token::Accent : Token::Border, option));
}

void Style::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, colorOf(Token::Raised, option));
    painter.setPen(colorOf(Token::Border, option));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool last =
        !header || header->position == QStyleOptionHeader::End || header->position == QStyleOptionHeader::OnlyOneSection;
    if (last)
        return;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter.drawLine(mirrored ? option.rect.topLeft() : option.rect.topRight(),
        mirrored ? option.rect.bottomLeft() : option.rect.bottomRight());
}

void Style::drawProgress(const QStyleOption &option, QPainter &painter, bool groove) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    const Measures measures(painter.font());
    QRectF rect(0, 0, option.rect.width(), measures.unit() * 1.5);
    rect.moveCenter(QRectF(option.rect).center());
    const qreal radius = rect.height() / 2;
    if (!groove) {
        const qreal share =
            bar->maximum > bar->minimum ? qreal(bar->progress - bar->minimum) / qreal(bar->maximum - bar->minimum) : 0;
        if (share <= 0)
            return;
        const qreal width = rect.width() * share;
        option.direction == Qt::RightToLeft ? rect.setLeft(rect.right() - width) : rect.setWidth(width);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(groove ? Token::CoverageNone : Token::CoverageComplete, option));
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void Style::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const bool chosen = (item->state & State_Selected) && (item->state & (State_Sunken | State_HasFocus | State_MouseOver));
    painter.fillRect(item->rect, colorOf(chosen || (item->state & State_Sunken) ? Token::Selection : Token::Window, option));
    const int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    drawItemText(&painter, item->rect, flags, item->palette, item->state & State_Enabled, item->text, QPalette::WindowText);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!widget || (type != CT_PushButton && type != CT_MenuBarItem))
        return result;
    const Measures measures(*widget);
    if (type == CT_MenuBarItem)
        return {result.width() + measures.units(1), result.height() + measures.units(2)};
    result += QSize(measures.units(3), 0);
    result.setHeight(std::max(result.height(), measures.target()));
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (isPrimary(widget) || placeOf(widget) != SegmentPlace::Alone)) {
        const QFontMetrics strong(strongFont(widget->font()));
        const int flags = Qt::TextShowMnemonic;
        result += QSize(strong.size(flags, button->text).width() - button->fontMetrics.size(flags, button->text).width(), 0);
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_HeaderMargin:
        return widget ? Measures(*widget).unit() * 3 / 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        // An underlined letter breaks the joining of Arabic ones, which makes a label wider than it was measured.
        return !QGuiApplication::isRightToLeft();
    case SH_Table_GridLineColor:
        return option ? int(colorOf(Token::Border, *option).rgba()) : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::polish(QWidget *widget)
{
    if (qobject_cast<QPushButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

void makePrimary(QPushButton &button)
{
    button.setProperty(primaryProperty, true);
}

void setSegmentPlace(QWidget &button, SegmentPlace place)
{
    button.setProperty(segmentProperty, int(place));
}

} // namespace tributary
