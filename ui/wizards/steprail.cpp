// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/steprail.h"

#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/mirrored.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

/// One step: a number or a tick in a ring, and its title.
class StepButton final : public QAbstractButton {
public:
    enum class State { Done, Current, Ahead };

    StepButton(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::ArrowCursor);
    }

    void setState(int number, State state, bool reachable)
    {
        m_number = number;
        m_state = state;
        setEnabled(reachable);
        setFocusPolicy(reachable ? Qt::StrongFocus : Qt::NoFocus);
        setAccessibleName(spoken());
        update();
    }

    [[nodiscard]] bool isSkipped() const { return m_skipped; }
    void setSkipped(bool skipped) { m_skipped = skipped; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Measures measures(*this);
        return {measures.em(11), measures.row() + measures.units(2)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Measures measures(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool current = m_state == State::Current;
        if (current)
            painter.fillRect(rect(), themeColor(Token::Selection, palette()));
        const int edge = measures.line() + measures.unit();
        QRectF ring(measures.units(4), (height() - edge) / 2.0, edge, edge);
        ring = QStyle::visualRect(layoutDirection(), rect(), ring.toRect());
        paintRing(painter, ring.adjusted(0.8, 0.8, -0.8, -0.8));
        QRect words = rect();
        words.setLeft(measures.units(6) + edge);
        painter.setFont(current ? strongFont(font()) : font());
        const bool plain = current || m_state == State::Done;
        painter.setPen(themeColor(plain ? Token::Text : Token::TextMuted, palette()));
        words = QStyle::visualRect(layoutDirection(), rect(), words);
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - measures.unit()));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

private:
    void paintRing(QPainter &painter, const QRectF &ring) const
    {
        const bool current = m_state == State::Current;
        const bool done = m_state == State::Done;
        const Token edge = current ? Token::Accent : done ? Token::Ok : Token::BorderStrong;
        painter.setPen(QPen(themeColor(edge, palette()), 1.4));
        painter.setBrush(current ? QBrush(themeColor(Token::Accent, palette())) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        const QRectF inside = ring.adjusted(3, 3, -3, -3);
        if (done) {
            paintGlyph(painter, inside, Glyph::Ok, themeColor(Token::Ok, palette()));
            return;
        }
        painter.setFont(strongFont(smallFont(font())));
        painter.setPen(themeColor(current ? Token::AccentText : Token::TextMuted, palette()));
        painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }

    [[nodiscard]] QString spoken() const
    {
        switch (m_state) {
        case State::Done:
            return StepRail::tr("Step %1, %2: done").arg(QString::number(m_number), text());
        case State::Current:
            return StepRail::tr("Step %1, %2: you are here").arg(QString::number(m_number), text());
        case State::Ahead:
            break;
        }
        return StepRail::tr("Step %1, %2: still to come").arg(QString::number(m_number), text());
    }

    int m_number = 0;
    State m_state = State::Ahead;
    bool m_skipped = false;
};

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_note(new QLabel(this))
{
    const Measures measures(*this);
    m_layout->setContentsMargins(mirrored(*this, {0, measures.units(3), 1, measures.units(3)}));
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(mirrored(*this, {measures.units(4), 0, measures.units(2), 0}));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(smallFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"railNote"_s);
    foot->addWidget(m_note);
    m_layout->addLayout(foot);
    setFixedWidth(measures.em(13));
}

void StepRail::setSteps(const QStringList &titles)
{
    for (int i = int(m_steps.size()); i < titles.size(); ++i) {
        auto *step = new StepButton(titles[i], this);
        step->setObjectName(u"step%1"_s.arg(i + 1));
        connect(step, &QAbstractButton::clicked, this, [this, i] { Q_EMIT stepChosen(i); });
        m_layout->insertWidget(i, step);
        m_steps << step;
    }
    showStates();
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    showStates();
}

void StepRail::setSkipped(int step, bool skipped)
{
    m_steps[step]->setSkipped(skipped);
    showStates();
}

void StepRail::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    showStates();
}

void StepRail::setNote(const QString &note)
{
    m_note->setText(note);
}

void StepRail::showStates()
{
    int number = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        StepButton &step = *m_steps[i];
        step.setVisible(!step.isSkipped());
        if (step.isSkipped())
            continue;
        StepButton::State state = i < m_current ? StepButton::State::Done : StepButton::State::Ahead;
        if (i == m_current)
            state = StepButton::State::Current;
        step.setState(++number, state, !m_locked && i < m_current);
    }
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Raised, palette()));
    painter.setPen(themeColor(Token::Border, palette()));
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace tributary
