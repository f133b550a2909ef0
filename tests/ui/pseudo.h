// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTranslator>

class QWidget;

namespace tributary {

/// A language nobody speaks: each text a third longer, accented and in brackets. Whatever is shown without brackets did not
/// pass a translator. Knows the messages of a .ts file and leaves others as they are, so that a text lupdate cannot see is
/// found as well.
class PseudoTranslator final : public QTranslator {
public:
    explicit PseudoTranslator(const QString &file);

    [[nodiscard]] bool isEmpty() const override { return m_known.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    QSet<QString> m_known;
};

/// "[Ópén thé ténánt ~~~~~~]"; placeholders, mnemonics, tags and line breaks stay.
[[nodiscard]] QString pseudo(const QString &source);

/// Visible texts of a window that have words outside brackets. What `data` matches is no text of the program.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QRegularExpression &data);

/// Visible labels and buttons narrower or lower than their text, without elision and tool tip.
[[nodiscard]] QStringList cutTexts(const QWidget &window);

} // namespace tributary
