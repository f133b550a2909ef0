// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/fields.h"

#include "model/ids.h"
#include "theme/measures.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

QLabel *wordsLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

QLabel *mutedLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = wordsLabel(text, name, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *copyButton(
    const QString &label, const QString &spoken, const QString &name, std::function<QString()> text, QWidget *parent)
{
    auto *button = new QPushButton(glyphIcon(Glyph::Copy), label, parent);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    QObject::connect(
        button, &QPushButton::clicked, button, [text = std::move(text)] { QGuiApplication::clipboard()->setText(text()); });
    return button;
}

CopyField::CopyField(const QString &spoken, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u".text"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(spoken);
    m_text->setFont(fixedFont(smallFont(font())));
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *copy = copyButton(
        tr("Copy"), tr("Copy: %1").arg(spoken), name + u".copy"_s, [this] { return m_text->text(); }, this);
    connect(copy, &QPushButton::clicked, this, &CopyField::copied);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    setFocusProxy(m_text);
}

void CopyField::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setCursorPosition(0);
}

QString CopyField::text() const
{
    return m_text->text();
}

SecretField::SecretField(const QString &spoken, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(spoken);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto *show = new QPushButton(tr("Show"), this);
    show->setObjectName(name + u".show"_s);
    show->setCheckable(true);
    show->setAccessibleName(tr("Show what was typed: %1").arg(spoken));
    connect(show, &QPushButton::toggled, this,
        [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_edit, &QLineEdit::textChanged, this, &SecretField::edited);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_edit, 1);
    row->addWidget(show);
    setFocusProxy(m_edit);
}

bool SecretField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool SecretField::looksLikeGuid() const
{
    return parseGuid(m_edit->text().trimmed()).has_value();
}

Secret SecretField::peek() const
{
    return Secret(m_edit->text().toUtf8());
}

Secret SecretField::take()
{
    Secret taken = peek();
    auto *clipboard = QGuiApplication::clipboard();
    if (!taken.isEmpty() && clipboard->text().trimmed() == m_edit->text().trimmed())
        clipboard->clear();
    clear();
    return taken;
}

void SecretField::clear()
{
    m_edit->setText(QString(m_edit->text().size(), u' '));
    m_edit->clear();
}

} // namespace tributary
