// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/needslist.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "views/elidedlabel.h"
#include "views/helpwindow.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace tributary {

using namespace Qt::StringLiterals;

NeedRow::NeedRow(QWidget *parent)
    : QWidget(parent)
    , m_who(new ElidedLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_button(new QPushButton(this))
{
    const Measures measures(*this);
    m_who->setFont(strongFont(font()));
    m_who->setWidthEm(12);
    m_who->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setFont(smallFont(font()));
    m_button->setFixedHeight(std::max(measures.target(), measures.line() + measures.units(2)));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(mirrored(
        *this, {measures.units(5) + measures.icon(), measures.unit() / 2, measures.units(2), measures.unit() / 2 + 1}));
    layout->setSpacing(measures.units(3));
    layout->addWidget(m_who);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (action() == NeedAction::CopyDetails)
            copyDetails();
        else
            Q_EMIT wanted(m_need);
    });
}

NeedAction NeedRow::action() const
{
    const bool isOutOfReach = (m_need.action == NeedAction::OpenTenant && !m_reach.tenants)
        || (m_need.action == NeedAction::OpenDestination && !m_reach.destinations);
    return isOutOfReach ? NeedAction::CopyDetails : m_need.action;
}

void NeedRow::setReach(NeedReach reach)
{
    m_reach = reach;
    m_button->setText(buttonText());
}

QString NeedRow::buttonText() const
{
    switch (action()) {
    case NeedAction::Backfill:
        return tr("Fill gaps…");
    case NeedAction::CheckAgain:
        return tr("Check again");
    case NeedAction::OpenTenant:
        return tr("Open tenant");
    case NeedAction::OpenDestination:
        return tr("Open destination");
    case NeedAction::ShowTenants:
        return tr("Show tenants");
    case NeedAction::CopyDetails:
        break;
    }
    return tr("Copy details");
}

void NeedRow::setNeed(const Need &need)
{
    if (need == m_need)
        return;
    m_need = need;
    setHelpPlace(*this, need.help);
    m_who->setText(need.who);
    m_sentence->setText(need.sentence);
    setToolTip(plainToolTip(need.explanation));
    m_button->setText(buttonText());
    m_button->setAccessibleName(u"%1: %2 – %3"_s.arg(need.who, need.sentence, m_button->text()));
    update();
}

void NeedRow::copyDetails() const
{
    QGuiApplication::clipboard()->setText(m_need.details);
}

void NeedRow::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    if (m_need.severity == Severity::Stopped)
        painter.fillRect(rect(), themeColor(Token::ErrorFill, palette()));
    const QColor color = themeColor(m_need.token, palette());
    QRect edge = rect();
    edge.setWidth(std::max(3, measures.unit() * 3 / 4));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), color);
    const QRect icon(measures.units(4), 0, measures.icon(), height());
    paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_need.glyph, color);
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void NeedRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(glyphIcon(Glyph::Copy), tr("&Copy details"), this, &NeedRow::copyDetails);
    menu->addAction(glyphIcon(Glyph::Activity), tr("Show in &Activity"), this, [this] { Q_EMIT activityWanted(m_need.who); });
    menu->popup(event->globalPos());
}

NeedsList::NeedsList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setObjectName(u"moreNeeds"_s);
    m_more->setFlat(true);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        rebuild();
    });
    hide();
}

void NeedsList::setReach(NeedReach reach)
{
    m_reach = reach;
    for (NeedRow *row : std::as_const(m_rows))
        row->setReach(reach);
}

void NeedsList::setNeeds(const QList<Need> &needs)
{
    if (needs == m_needs)
        return;
    m_needs = needs;
    rebuild();
}

void NeedsList::setMostLines(int lines)
{
    if (lines == m_mostLines)
        return;
    m_mostLines = lines;
    rebuild();
}

void NeedsList::rebuild()
{
    const int all = int(m_needs.size());
    const int most = m_showAll ? std::max(m_mostLines, 20) : m_mostLines;
    const int lines = std::min(all, most);
    while (m_rows.size() < lines) {
        auto *row = new NeedRow(this);
        row->setReach(m_reach);
        connect(row, &NeedRow::wanted, this, &NeedsList::wanted);
        connect(row, &NeedRow::activityWanted, this, &NeedsList::activityWanted);
        m_layout->insertWidget(int(m_rows.size()), row);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (i < lines)
            m_rows[i]->setNeed(m_needs[i]);
        m_rows[i]->setVisible(i < lines);
    }
    m_more->setVisible(all > lines || m_showAll);
    m_more->setText(m_showAll ? tr("Show fewer") : tr("and %n more", nullptr, all - lines));
    setVisible(all > 0);
}

} // namespace tributary
