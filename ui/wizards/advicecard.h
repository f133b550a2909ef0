// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "theme/icons.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

/// What happened, what it means, what to do: a sentence with its buttons, and the technical details behind a foldout, ready to
/// be copied. Never a secret, because an Error has none.
class AdviceCard final : public QWidget {
    Q_OBJECT
public:
    explicit AdviceCard(QWidget *parent = nullptr);

    /// Of an error: the sentences of adviceFor(), and its subject.
    void showError(const Error &error, const QString &subject = {}, Token token = Token::Error);
    /// Of something that is no error.
    void showWords(Token token, const QString &title, const QString &text);
    void setDetails(const QString &code, const QString &details);
    void clear(); ///< and hides

    /// The buttons beside the words, first the one that does the main job. They belong to the card.
    QPushButton &addButton(const QString &text, const QString &name, Glyph glyph = Glyph::None);
    void clearButtons();

    [[nodiscard]] QString text() const; ///< as copied
    [[nodiscard]] bool isEmpty() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showDetails(bool shown);

    Token m_token = Token::Info;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_code;
    QPushButton *m_more;
    QPushButton *m_copy;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

/// The technical part of an error as lines of text for a ticket: code, status, request id, message.
[[nodiscard]] QString detailsOf(const Error &error);

} // namespace tributary
