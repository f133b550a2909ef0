// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/wizard.h"

#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/steprail.h"
#include "wizards/wizardpage.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr double widthEm = 66;
constexpr double heightEm = 44;
constexpr double railEm = 56; ///< below this width the rail is a line of words

/// A bar with a line above it.
class Foot final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(Token::Window, palette()));
        painter.setPen(themeColor(Token::Border, palette()));
        painter.drawLine(rect().topLeft(), rect().topRight());
    }
};

/// Takes the focus after a change of pages without a field, so that it is read out, and shows it.
class TitleLabel final : public QLabel {
public:
    explicit TitleLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setObjectName(u"pageTitle"_s);
        setFont(titleFont(font()));
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
        const int below = height() - 1;
        painter.drawLine(0, below, width(), below);
    }
};

QLabel *plainLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

} // namespace

Wizard::Wizard(QWidget *parent)
    : QDialog(parent)
    , m_rail(new StepRail(this))
    , m_where(plainLabel(this, u"where"_s))
    , m_title(new TitleLabel(this))
    , m_subtitle(plainLabel(this, u"pageSubtitle"_s))
    , m_stack(new QStackedWidget(this))
    , m_command(new QPushButton(this))
    , m_glyph(new QLabel(this))
    , m_line(plainLabel(this, u"pageLine"_s))
    , m_back(new QPushButton(tr("< &Back"), this))
    , m_next(new QPushButton(tr("&Next >"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setModal(false);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    buildLayout();
    connectSignals();
    const Measures measures(*this);
    QSize size(measures.em(widthEm), measures.em(heightEm));
    resize(screen() ? size.boundedTo(screen()->availableSize()) : size);
    setMinimumSize(std::min(measures.em(30), width()), std::min(measures.em(20), height()));
}

void Wizard::buildLayout()
{
    const Measures measures(*this);
    m_where->setForegroundRole(QPalette::PlaceholderText);
    m_where->setFont(smallFont(font()));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measures.units(5), measures.units(4), measures.units(5), measures.units(3));
    column->setSpacing(measures.unit());
    column->addWidget(m_where);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(measures.units(2));
    column->addWidget(m_stack, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    columns->addWidget(page, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(makeFoot());
}

QWidget *Wizard::makeFoot()
{
    const Measures measures(*this);
    auto *foot = new Foot(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(measures.units(3), measures.units(3), measures.units(3), measures.units(3));
    row->setSpacing(measures.units(2));
    m_command->setObjectName(u"pageCommand"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_line->setFont(smallFont(font()));
    for (QPushButton *button : {m_command, m_back, m_cancel})
        button->setAutoDefault(true);
    m_next->setDefault(true);
    makePrimary(*m_next);
    row->addWidget(m_command);
    row->addWidget(m_glyph);
    row->addWidget(m_line, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_cancel);
    return foot;
}

void Wizard::connectSignals()
{
    connect(m_rail, &StepRail::stepChosen, this, &Wizard::goTo);
    connect(m_back, &QPushButton::clicked, this, &Wizard::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_pages[m_current]->canGoOn())
            m_pages[m_current]->goOn();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_command, &QPushButton::clicked, this, [this] { m_pages[m_current]->runCommand(); });
}

void Wizard::addPage(WizardPage &page)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(&page);
    page.setBackgroundRole(QPalette::Base);
    page.setAutoFillBackground(true);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(area);
    m_pages << &page;
    QStringList steps;
    for (const WizardPage *each : std::as_const(m_pages))
        steps << each->step();
    m_rail->setSteps(steps);
    const int number = int(m_pages.size()) - 1;
    connect(&page, &WizardPage::changed, this, [this, number] {
        if (number == m_current)
            showPage();
    });
    connect(&page, &WizardPage::finished, this, [this, number] {
        if (number == m_current)
            goForward();
    });
}

void Wizard::begin(int page)
{
    enterPage(page);
}

void Wizard::goTo(int page)
{
    if (page >= 0 && page < m_pages.size() && page != m_current)
        enterPage(page);
}

void Wizard::enterPage(int page)
{
    if (m_current >= 0)
        m_pages[m_current]->leave();
    m_current = page;
    m_stack->setCurrentIndex(page);
    WizardPage &entered = *m_pages[page];
    entered.enter();
    if (m_current != page) // it was finished at once
        return;
    m_rail->setCurrent(page);
    pageEntered(page);
    showPage();
    QWidget *field = entered.firstField();
    (field && field->isEnabled() ? field : m_title)->setFocus(Qt::OtherFocusReason);
}

int Wizard::nextWanted(int from, int step) const
{
    int page = from + step;
    while (page >= 0 && page < m_pages.size() && !m_pages[page]->isWanted())
        page += step;
    return page;
}

void Wizard::goBack()
{
    const int before = nextWanted(m_current, -1);
    if (before >= 0)
        enterPage(before);
}

void Wizard::goForward()
{
    const int after = nextWanted(m_current, 1);
    if (after < m_pages.size())
        enterPage(after);
    else
        finishLast();
}

void Wizard::setNote(const QString &name, const QString &more)
{
    QString note = inertLine(name, 80);
    note.replace(u"."_s, u"\u200B."_s).replace(u"-"_s, u"-\u200B"_s); // may break there
    m_rail->setNote(more.isEmpty() ? note : u"%1\n%2"_s.arg(note, more));
}

void Wizard::setClosing(bool closing)
{
    m_closing = closing;
    if (m_current >= 0)
        showPage();
}

void Wizard::showPage()
{
    const WizardPage &page = *m_pages[m_current];
    int steps = 0;
    int here = 0;
    for (int i = 0; i < m_pages.size(); ++i) {
        m_rail->setSkipped(i, !m_pages[i]->isWanted());
        steps += m_pages[i]->isWanted() ? 1 : 0;
        here = i == m_current ? steps : here;
    }
    m_title->setText(page.title());
    m_title->setAccessibleName(tr("%1, step %2 of %3").arg(page.title(), QString::number(here), QString::number(steps)));
    m_subtitle->setText(page.subtitle());
    m_subtitle->setVisible(!page.subtitle().isEmpty());
    m_where->setText(tr("Step %1 of %2").arg(QString::number(here), QString::number(steps)));
    const bool last = nextWanted(m_current, 1) >= m_pages.size();
    m_next->setText(!page.nextText().isEmpty() ? page.nextText() : last ? tr("&Finish") : tr("&Next >"));
    m_next->setEnabled(page.canGoOn());
    m_back->setVisible(!m_closing);
    m_cancel->setVisible(!m_closing);
    m_back->setEnabled(!page.isBusy() && page.canGoBack() && nextWanted(m_current, -1) >= 0);
    m_rail->setLocked(page.isBusy() || !page.canGoBack() || m_closing);
    m_command->setVisible(!page.command().text.isEmpty());
    m_command->setText(page.command().text);
    m_command->setIcon(glyphIcon(page.command().glyph));
    showLine();
}

void Wizard::showLine()
{
    const WizardLine &line = m_pages[m_current]->line();
    m_line->setText(line.text);
    m_glyph->setVisible(line.glyph != Glyph::None);
    if (line.glyph != Glyph::None) {
        const int edge = Measures(*this).icon();
        m_glyph->setPixmap(glyphIcon(line.glyph, line.token).pixmap(QSize(edge, edge), devicePixelRatioF()));
    }
}

void Wizard::fit()
{
    const bool roomy = width() >= Measures(*this).em(railEm);
    m_rail->setVisible(roomy);
    m_where->setVisible(!roomy);
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

void Wizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_current >= 0)
        showLine();
}

/// Esc stops what runs in the page first; only when nothing does it closes the wizard.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    const bool stops = event->key() == Qt::Key_Escape && m_current >= 0 && m_pages[m_current]->isBusy()
        && !m_pages[m_current]->command().text.isEmpty();
    if (stops) {
        m_pages[m_current]->runCommand();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace tributary
