// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/emptynote.h"

#include "theme/measures.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

EmptyNote::EmptyNote(QWidget *table)
    : QWidget(table)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_button->setObjectName(u"emptyOffer"_s);
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Measures(*this).units(3));
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyNote::accepted);
}

void EmptyNote::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyNote::text() const
{
    return m_text->text();
}

void EmptyNote::offer(const QString &button)
{
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace tributary
