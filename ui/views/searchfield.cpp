// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/searchfield.h"

#include "theme/icons.h"
#include "theme/measures.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace tributary {

SearchField::SearchField(const QString &placeholder, const QString &name, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(name);
    setClearButtonEnabled(true);
    addAction(glyphIcon(Glyph::Search, Token::TextMuted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(Measures(*this).em(24));
    setMaxLength(1000);
}

QSize SearchField::minimumSizeHint() const
{
    return {Measures(*this).em(9), QLineEdit::minimumSizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    if (text().isEmpty())
        Q_EMIT left();
    clear();
}

} // namespace tributary
