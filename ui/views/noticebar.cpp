// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticebar.h"

#include "theme/measures.h"
#include "theme/mirrored.h"
#include "views/elidedlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tributary {

namespace {

int rank(Token token)
{
    return token == Token::Error ? 2 : token == Token::Warning ? 1 : 0;
}

Token fillOf(Token token)
{
    return token == Token::Error ? Token::ErrorFill : token == Token::Warning ? Token::WarningFill : Token::InfoFill;
}

Glyph glyphOf(Token token)
{
    return token == Token::Error ? Glyph::Error : token == Token::Warning ? Glyph::Warning : Glyph::Info;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
{
    const Measures measures(*this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirrored(
        *this, {measures.units(3) + measures.icon() + measures.units(2), measures.unit(), measures.units(3), measures.unit()}));
    layout->addWidget(m_text);
    m_text->setObjectName(QStringLiteral("notice"));
    hide();
}

void NoticeBar::setNotices(const QList<Notice> &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    setVisible(!notices.isEmpty());
    if (notices.isEmpty())
        return;
    m_shown = *std::ranges::max_element(notices, {}, [](const Notice &notice) { return rank(notice.token); });
    QString text = m_shown.text;
    if (notices.size() > 1)
        //: After a notice: how many other notices there are.
        text = tr("%1 And %n more.", nullptr, int(notices.size()) - 1).arg(text);
    m_text->setText(text);
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(fillOf(m_shown.token), palette()));
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    QRect icon(measures.units(3), 0, measures.icon(), height());
    paintGlyph(painter, style()->visualRect(layoutDirection(), rect(), icon), glyphOf(m_shown.token),
        themeColor(m_shown.token, palette()));
}

} // namespace tributary
