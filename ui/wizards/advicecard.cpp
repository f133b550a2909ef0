// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/advicecard.h"

#include "model/advice.h"
#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "theme/style.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(QLatin1StringView(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (!error.code.isEmpty())
        lines << AdviceCard::tr("Code: %1").arg(error.code);
    if (error.httpStatus != 0)
        lines << AdviceCard::tr("HTTP status: %1").arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        lines << AdviceCard::tr("Request id: %1").arg(error.requestId);
    if (!error.message.isEmpty())
        lines << AdviceCard::tr("Message: %1").arg(error.message);
    for (QString &line : lines)
        line = inertLine(line, 2000);
    return lines.join(u"\n"_s);
}

AdviceCard::AdviceCard(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this, "adviceTitle"))
    , m_text(plainLabel(this, "adviceText"))
    , m_code(plainLabel(this, "adviceCode"))
    , m_more(new QPushButton(tr("Details"), this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy details"), this))
    , m_details(new QPlainTextEdit(this))
    , m_row(new QHBoxLayout)
{
    const Measures measures(*this);
    m_title->setFont(strongFont(font()));
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_code->setWordWrap(false);
    m_more->setObjectName(u"adviceMore"_s);
    m_more->setCheckable(true);
    m_more->setAccessibleDescription(tr("Shows codes and request ids"));
    m_copy->setObjectName(u"adviceCopy"_s);
    m_details->setObjectName(u"adviceDetails"_s);
    m_details->setAccessibleName(tr("Technical details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFont(fixedFont(smallFont(font())));
    m_details->setFixedHeight(measures.line() * 5);
    m_row->setSpacing(measures.units(2));
    m_row->addStretch(1);
    m_row->addWidget(m_code);
    m_row->addWidget(m_more);
    m_row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(mirrored(*this, {measures.units(4), measures.units(3), measures.units(3), measures.units(3)}));
    column->setSpacing(measures.unit());
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(measures.unit());
    column->addLayout(m_row);
    column->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_more, &QPushButton::toggled, this, &AdviceCard::showDetails);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    clear();
}

void AdviceCard::showError(const Error &error, const QString &subject, Token token)
{
    const Advice advice = adviceFor(error, subject);
    showWords(token, inertLine(advice.title), inertLine(u"%1 %2"_s.arg(advice.sentence, advice.action).trimmed(), 2000));
    setDetails(error.code, detailsOf(error));
}

void AdviceCard::showWords(Token token, const QString &title, const QString &words)
{
    m_token = token;
    m_title->setText(title);
    m_text->setText(words);
    m_text->setVisible(!words.isEmpty());
    setDetails({}, {});
    show();
    update();
    if (QAccessible::isActive() && token != Token::Info) {
        QAccessibleEvent event(m_title, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void AdviceCard::setDetails(const QString &code, const QString &details)
{
    setProperty("helpError", code); // where F1 leads to
    m_code->setText(inertLine(code.section(u'/', 0, 0), 40));
    m_code->setVisible(!code.isEmpty());
    m_details->setPlainText(details);
    m_more->setVisible(!details.isEmpty());
    m_copy->setVisible(!details.isEmpty());
    showDetails(m_more->isChecked() && !details.isEmpty());
}

void AdviceCard::showDetails(bool shown)
{
    m_more->setChecked(shown);
    m_details->setVisible(shown);
}

void AdviceCard::clear()
{
    m_title->clear();
    m_text->clear();
    setDetails({}, {});
    clearButtons();
    hide();
}

QPushButton &AdviceCard::addButton(const QString &text, const QString &name, Glyph glyph)
{
    const bool first = m_buttons.isEmpty();
    auto *button = new QPushButton(glyphIcon(glyph, first ? Token::AccentText : Token::Text), text, this);
    button->setObjectName(name);
    if (first)
        makePrimary(*button);
    m_row->insertWidget(int(m_buttons.size()), button);
    m_buttons << button;
    button->show();
    // In reading order: before the details.
    setTabOrder(m_buttons.value(m_buttons.size() - 2, m_buttons.constFirst()), button);
    setTabOrder(button, m_more);
    setTabOrder(m_more, m_copy);
    setTabOrder(m_copy, m_details);
    return *button;
}

void AdviceCard::clearButtons()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

QString AdviceCard::text() const
{
    QStringList lines{m_title->text(), m_text->text(), m_details->toPlainText()};
    lines.removeAll(QString());
    return lines.join(u"\n"_s);
}

bool AdviceCard::isEmpty() const
{
    return m_title->text().isEmpty();
}

void AdviceCard::paintEvent(QPaintEvent *)
{
    const Measures measures(*this);
    QPainter painter(this);
    painter.setPen(themeColor(Token::Border, palette()));
    painter.setBrush(themeColor(Token::Base, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect edge(0, 0, std::max(3, measures.unit() * 3 / 4), height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), themeColor(m_token, palette()));
}

} // namespace tributary
