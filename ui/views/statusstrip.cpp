// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusstrip.h"

#include "theme/measures.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

namespace tributary {

StatusField::StatusField(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFont(smallFont(font()));
}

void StatusField::show(Glyph glyph, Token token, const QString &text)
{
    if (m_glyph == glyph && m_token == token && QAbstractButton::text() == text)
        return;
    const bool sameWidth = (m_glyph == Glyph::None) == (glyph == Glyph::None)
        && fontMetrics().horizontalAdvance(text) == fontMetrics().horizontalAdvance(QAbstractButton::text());
    m_glyph = glyph;
    m_token = token;
    setText(text);
    setAccessibleName(text);
    if (!sameWidth)
        updateGeometry();
    update();
}

QSize StatusField::sizeHint() const
{
    const Measures measures(*this);
    const int icon = m_glyph == Glyph::None ? 0 : measures.icon() + measures.unit();
    return {icon + fontMetrics().horizontalAdvance(text()) + measures.units(5), measures.target()};
}

void StatusField::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    const QRect inner = rect().adjusted(measures.units(2), 0, -measures.units(2), 0);
    QRect label = inner;
    if (m_glyph != Glyph::None) {
        QRect icon = inner;
        icon.setWidth(measures.icon());
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), inner, icon), m_glyph, themeColor(m_token, palette()));
        label.adjust(measures.icon() + measures.unit(), 0, measures.units(2), 0);
    }
    label = QStyle::visualRect(layoutDirection(), inner, label);
    painter.setPen(themeColor(underMouse() ? Token::Link : Token::Text, palette()));
    painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
        painter.drawRect(rect().adjusted(1, 2, -2, -2));
    }
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_clock(new StatusField(this))
{
    const Measures measures(*this);
    m_layout->setContentsMargins(measures.units(2), 1, measures.units(2), 0);
    m_layout->setSpacing(measures.unit());
    m_layout->addStretch(1);
    m_layout->addWidget(m_clock);
    m_clock->setObjectName(QStringLiteral("clock"));
}

StatusField &StatusStrip::addField(const QString &name)
{
    auto *field = new StatusField(this);
    field->setObjectName(name);
    m_layout->insertWidget(int(m_fields.size()), field);
    setTabOrder(m_fields.isEmpty() ? this : static_cast<QWidget *>(m_fields.last()), field);
    setTabOrder(field, m_clock);
    m_fields << field;
    return *field;
}

QSize StatusStrip::minimumSizeHint() const
{
    return {0, Measures(*this).target() + 1};
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Raised, palette()));
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
    const int inset = Measures(*this).unit();
    for (qsizetype i = 1; i < m_fields.size(); ++i) {
        if (!m_fields[i]->isVisible())
            continue;
        const QRect field = m_fields[i]->geometry();
        const int x = layoutDirection() == Qt::LeftToRight ? field.left() - m_layout->spacing() / 2
                                                           : field.right() + m_layout->spacing() / 2;
        painter.drawLine(x, inset, x, height() - inset);
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

bool StatusStrip::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        update();
    }
    return handled;
}

void StatusStrip::arrange()
{
    const QMargins margins = m_layout->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_clock->sizeHint().width();
    for (StatusField *field : std::as_const(m_fields)) {
        room -= field->sizeHint().width() + m_layout->spacing();
        field->setVisible(room >= 0);
    }
}

} // namespace tributary
