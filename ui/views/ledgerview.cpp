// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ledgerview.h"

#include "models/text.h"
#include "theme/measures.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr double verdictEm = 23;
constexpr double narrowEm = 68;

QLabel *plainLabel(QWidget *parent, Token token, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    label->setForegroundRole(token == Token::TextMuted ? QPalette::PlaceholderText : QPalette::WindowText);
    return label;
}

} // namespace

FigureButton::FigureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void FigureButton::show(const LedgerFigure &figure)
{
    m_figure = figure;
    const QString value = figure.value ? countText(*figure.value) : tr("unknown");
    setAccessibleName(u"%1: %2, %3"_s.arg(figure.caption, value, figure.note));
    setToolTip(plainToolTip(accessibleName()));
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const Measures measures(*this);
    const QFontMetrics small(smallFont(font()));
    const QFontMetrics figures(figureFont(font()));
    const QString value = m_figure.value ? countText(*m_figure.value) : u"–"_s;
    const int width = std::max({measures.em(8), figures.horizontalAdvance(value), small.horizontalAdvance(m_figure.note),
        small.horizontalAdvance(m_figure.caption)});
    return {width + measures.units(3), 2 * small.height() + figures.height() + measures.unit()};
}

QSize FigureButton::minimumSizeHint() const
{
    const QFontMetrics figures(figureFont(font()));
    const int number = m_figure.value ? figures.horizontalAdvance(countText(*m_figure.value)) : 0;
    return {std::max(Measures(*this).em(6), number) + Measures(*this).units(2), sizeHint().height()};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop);
    QRect line = rect().adjusted(measures.unit(), 0, -measures.unit(), 0);
    const auto write = [&](const QFont &font, Token token, const QString &text) {
        painter.setFont(font);
        painter.setPen(themeColor(token, palette()));
        painter.drawText(line, align, QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + QFontMetrics(font).height());
    };
    write(smallFont(font()), Token::TextMuted, m_figure.caption);
    write(figureFont(font()), underMouse() ? Token::Link : Token::Text, m_figure.value ? countText(*m_figure.value) : u"–"_s);
    write(smallFont(font()), Token::TextMuted, m_figure.note);
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

StepArrow::StepArrow(QWidget *parent)
    : QWidget(parent)
{
    setFont(smallFont(font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepArrow::show(const LedgerStep &step)
{
    m_step = step;
    setAccessibleName(step.words.join(u", "_s));
    updateGeometry();
    update();
}

QSize StepArrow::sizeHint() const
{
    int width = Measures(*this).em(5);
    for (const QString &word : m_step.words)
        width = std::max(width, fontMetrics().horizontalAdvance(word));
    return {width, fontMetrics().height() * (2 + std::max(1, int(m_step.words.size())))};
}

void StepArrow::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColor(Token::BorderStrong, palette()), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal y = fontMetrics().height() * 1.5;
    const qreal half = measures.em(2);
    const qreal head = measures.unit();
    const qreal middle = width() / 2.0;
    const qreal sign = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const QPointF tip(middle + sign * half, y);
    painter.drawLine(QPointF(middle - sign * half, y), tip);
    painter.drawPolyline(QPolygonF{tip + QPointF(-sign * head, -head), tip, tip + QPointF(-sign * head, head)});
    painter.setPen(themeColor(m_step.token, palette()));
    painter.drawText(
        rect().adjusted(0, fontMetrics().height() * 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop, m_step.words.join(u'\n'));
}

LedgerView::LedgerView(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new QWidget(this))
    , m_icon(new QLabel(m_verdict))
    , m_title(plainLabel(m_verdict, Token::Text, u"verdict"_s))
    , m_text(plainLabel(m_verdict, Token::TextMuted, u"verdictText"_s))
    , m_figures(new QWidget(this))
    , m_collected(new FigureButton(m_figures))
    , m_toStored(new StepArrow(m_figures))
    , m_stored(new FigureButton(m_figures))
    , m_toAccepted(new StepArrow(m_figures))
    , m_accepted(new FigureButton(m_figures))
    , m_toArrived(new StepArrow(m_figures))
    , m_arrived(new FigureButton(m_figures))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buildLayout();
    for (FigureButton *figure : {m_collected, m_stored, m_accepted})
        connect(figure, &FigureButton::clicked, this, &LedgerView::figureClicked);
    connect(m_arrived, &FigureButton::clicked, this, &LedgerView::arrivedClicked);
    m_arrived->setObjectName(u"arrived"_s);
    m_collected->setObjectName(u"collected"_s);
    m_stored->setObjectName(u"stored"_s);
    m_accepted->setObjectName(u"accepted"_s);
}

void LedgerView::buildLayout()
{
    const Measures measures(*this);
    m_title->setFont(strongFont(font()));
    m_text->setFont(smallFont(font()));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_icon->setFixedWidth(measures.icon());

    auto *heading = new QHBoxLayout;
    heading->setSpacing(measures.units(2));
    heading->addWidget(m_icon);
    heading->addWidget(m_title, 1);
    auto *verdict = new QVBoxLayout(m_verdict);
    verdict->setContentsMargins({});
    verdict->setSpacing(measures.unit());
    verdict->addLayout(heading);
    verdict->addWidget(m_text);
    verdict->addStretch(1);

    auto *figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins({});
    figures->setSpacing(measures.units(2));
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_collected, m_toStored, m_stored, m_toAccepted, m_accepted, m_toArrived, m_arrived})
        figures->addWidget(part, 0, Qt::AlignTop);
    figures->addStretch(1);

    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(measures.units(3), measures.units(2), measures.units(3), measures.units(2));
    m_layout->setSpacing(measures.units(4));
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(m_figures, 1);
}

void LedgerView::setLedger(const Ledger &ledger)
{
    if (ledger == m_ledger)
        return;
    const bool verdictChanged = !(ledger.verdict == m_ledger.verdict);
    m_ledger = ledger;
    if (verdictChanged)
        showVerdict();
    m_collected->show(ledger.collected);
    m_toStored->show(ledger.toStored);
    m_stored->show(ledger.stored);
    m_toAccepted->show(ledger.toAccepted);
    m_accepted->show(ledger.accepted);
    m_toArrived->show(ledger.toArrived);
    m_arrived->show(ledger.arrived.value_or(LedgerFigure()));
    arrange();
}

void LedgerView::showVerdict()
{
    const LedgerVerdict &verdict = m_ledger.verdict;
    const int edge = Measures(*this).icon();
    m_icon->setPixmap(glyphIcon(verdict.glyph, verdict.token).pixmap(QSize(edge, edge), devicePixelRatioF()));
    m_title->setText(verdict.title);
    m_text->setText(verdict.text);
}

QSize LedgerView::minimumSizeHint() const
{
    return {Measures(*this).em(24), QWidget::minimumSizeHint().height()};
}

void LedgerView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_layout->direction() != QBoxLayout::LeftToRight)
        return;
    const int gap = m_layout->spacing() / 2;
    const int x =
        layoutDirection() == Qt::LeftToRight ? m_verdict->geometry().right() + gap : m_verdict->geometry().left() - gap;
    const int inset = Measures(*this).units(2);
    painter.drawLine(x, inset, x, height() - inset);
}

void LedgerView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void LedgerView::arrange()
{
    const Measures measures(*this);
    const int arrival =
        m_toArrived->sizeHint().width() + m_arrived->minimumSizeHint().width() + 2 * m_figures->layout()->spacing();
    const bool shown = m_toArrived->isVisibleTo(m_figures);
    const int others = m_figures->minimumSizeHint().width() - (shown ? arrival : 0);
    const bool fits = m_ledger.arrived && width() >= others + arrival + measures.units(6);
    m_toArrived->setVisible(fits);
    m_arrived->setVisible(fits);
    const int beside = measures.em(verdictEm) + m_figures->minimumSizeHint().width() + measures.units(12);
    const bool narrow = width() < std::max(measures.em(narrowEm), beside);
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(measures.units(narrow ? 2 : 6));
    m_verdict->setMinimumWidth(narrow ? 0 : measures.em(verdictEm));
    m_verdict->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : measures.em(verdictEm));
    setMinimumHeight(std::max(0, m_layout->totalHeightForWidth(std::max(width(), measures.em(24)))));
}

void LedgerView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showVerdict();
    QWidget::changeEvent(event);
}

} // namespace tributary
