// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/firstrun.h"

#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/resulttable.h"
#include "wizards/tenantdesk.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &text, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A white card with an edge.
class Card final : public QWidget {
public:
    explicit Card(QWidget *parent)
        : QWidget(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeColor(Token::Border, palette()));
        painter.setBrush(themeColor(Token::Base, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        for (const QObject *child : children()) {
            const auto *step = qobject_cast<const QWidget *>(child);
            if (step && step->geometry().top() > 1)
                painter.drawLine(
                    QPointF(0.5, step->geometry().top() - 0.5), QPointF(width() - 0.5, step->geometry().top() - 0.5));
        }
    }
};

/// The number of a step in a ring.
class StepNumber final : public QWidget {
public:
    StepNumber(int number, QWidget *parent)
        : QWidget(parent)
        , m_number(number)
    {
        const int edge = Measures(*this).em(2);
        setFixedSize(edge, edge);
        setFont(strongFont(font()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(themeColor(Token::BorderStrong, palette()));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(themeColor(Token::Text, palette()));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

struct StepParts {
    QWidget *step;
    QVBoxLayout *words;
    QHBoxLayout *row;
};

StepParts makeStep(int number, const QString &title, const QString &text, QWidget *parent)
{
    auto *step = new QWidget(parent);
    const Measures measures(*step);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(measures.units(4), measures.units(3), measures.units(4), measures.units(3));
    row->setSpacing(measures.units(3));
    row->addWidget(new StepNumber(number, step), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(measures.unit());
    auto *heading = textLabel(title, false, step);
    heading->setFont(strongFont(heading->font()));
    words->addWidget(heading);
    words->addWidget(textLabel(text, true, step));
    row->addLayout(words, 1);
    return {step, words, row};
}

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *page = new QWidget(this);
    const Measures measures(*page);
    auto *column = new QWidget(page);
    column->setMaximumWidth(measures.em(56));
    auto *centre = new QHBoxLayout(page);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);

    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(measures.units(4));
    auto *title = textLabel(tr("Collect the first child tenant"), false, column);
    title->setFont(titleFont(title->font()));
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(textLabel(
        tr("Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps "
           "every event on this computer until the workspace has accepted it."),
        true, column));
    layout->addWidget(makeSteps());

    auto *demo = new QHBoxLayout;
    demo->setSpacing(measures.units(2));
    demo->addWidget(textLabel(tr("Only looking?"), true, column));
    auto *start = new QPushButton(glyphIcon(Glyph::Play), tr("Start the &demo"), column);
    start->setObjectName(u"startDemo"_s);
    connect(start, &QPushButton::clicked, this, &FirstRun::demoRequested);
    demo->addWidget(start);
    demo->addWidget(textLabel(tr("with simulated tenants. Nothing leaves this computer."), true, column), 1);
    layout->addLayout(demo);
    auto *many = new QHBoxLayout;
    many->setSpacing(measures.units(2));
    many->addWidget(textLabel(tr("Many tenants?"), true, column));
    m_import = new QPushButton(glyphIcon(Glyph::File), tr("&Import a CSV file…"), column);
    m_import->setObjectName(u"importTenants"_s);
    connect(m_import, &QPushButton::clicked, this, &FirstRun::importRequested);
    many->addWidget(m_import);
    many->addStretch(1);
    layout->addLayout(many);
    m_computer = makeComputer();
    layout->addWidget(m_computer);
    layout->addStretch(2);
    m_computer->hide();
    m_import->setEnabled(false);
    setWidget(page);
}

QWidget *FirstRun::makeSteps()
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    const StepParts first = makeStep(1, tr("Add a child tenant"),
        tr("You need its domain and someone who can give admin consent there. About 3 minutes."), card);
    auto *add = new QPushButton(glyphIcon(Glyph::Plus, Token::AccentText), tr("&Add tenant…"), first.step);
    add->setObjectName(u"addTenant"_s);
    makePrimary(*add);
    connect(add, &QPushButton::clicked, this, &FirstRun::addTenantRequested);
    first.row->addWidget(add, 0, Qt::AlignVCenter);
    layout->addWidget(first.step);
    const StepParts second = makeStep(2, tr("Add a destination"),
        tr("A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule."), card);
    auto *destination = new QPushButton(glyphIcon(Glyph::Plus), tr("Add d&estination…"), second.step);
    destination->setObjectName(u"addDestination"_s);
    connect(destination, &QPushButton::clicked, this, &FirstRun::addDestinationRequested);
    second.row->addWidget(destination, 0, Qt::AlignVCenter);
    layout->addWidget(second.step);
    const StepParts last = makeStep(3, tr("See what arrives"),
        tr("Events appear in Live events a few minutes after step 1, also before there is a destination."), card);
    auto *open = new QPushButton(tr("Open &Live events"), last.step);
    open->setObjectName(u"openLiveEvents"_s);
    connect(open, &QPushButton::clicked, this, &FirstRun::liveEventsRequested);
    last.row->addWidget(open, 0, Qt::AlignVCenter);
    layout->addWidget(last.step);
    return card;
}

QWidget *FirstRun::makeComputer()
{
    auto *box = new QWidget(this);
    const Measures measures(*box);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(measures.units(2));
    auto *row = new QHBoxLayout;
    auto *heading = textLabel(tr("This computer"), false, box);
    heading->setFont(strongFont(heading->font()));
    row->addWidget(heading, 1);
    m_again = new QPushButton(glyphIcon(Glyph::Refresh), tr("&Check again"), box);
    m_again->setObjectName(u"checkComputer"_s);
    connect(m_again, &QPushButton::clicked, this, &FirstRun::check);
    row->addWidget(m_again);
    layout->addLayout(row);
    m_checks = new ResultTable({tr("Check"), tr("Result")}, box);
    m_checks->setObjectName(u"computer"_s);
    m_checks->setAccessibleName(tr("What collecting needs of this computer"));
    m_checks->setWidths({9, 30});
    m_checks->setExactRows(4);
    layout->addWidget(m_checks);
    m_advice = new AdviceCard(box);
    m_advice->setObjectName(u"computerAdvice"_s);
    layout->addWidget(m_advice);
    return box;
}

void FirstRun::checkWith(TenantDesk *desk)
{
    if (!desk || m_desk)
        return;
    m_desk = desk;
    m_computer->show();
    m_import->setEnabled(true);
    check();
}

void FirstRun::check()
{
    if (m_checking.isRunning())
        return;
    m_again->setEnabled(false);
    m_advice->clear();
    m_checks->setEmptyText(tr("Asking the keychain and Microsoft…"));
    m_checks->setRows({});
    m_checking = m_desk->checkComputer([this](const Result<QList<CheckResult>> &results) {
        m_again->setEnabled(true);
        m_checks->setEmptyText({});
        if (results)
            showChecks(*results);
        else
            m_advice->showError(results.error());
    });
}

void FirstRun::showChecks(const QList<CheckResult> &results)
{
    QList<ResultRow> rows;
    for (const CheckResult &result : results) {
        const ResultState state = result.state == CheckState::Passed ? ResultState::Passed
            : result.state == CheckState::Warning                    ? ResultState::Warning
            : result.state == CheckState::Problem                    ? ResultState::Problem
                                                                     : ResultState::Optional;
        rows << ResultRow{result.subject, state, {result.subject, result.detail}};
        if (result.error && m_advice->isEmpty()) // the first one: what to do about it
            m_advice->showError(*result.error, result.subject);
    }
    m_checks->setRows(rows);
}

} // namespace tributary
