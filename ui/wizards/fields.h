// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "theme/icons.h"

#include <QtWidgets/QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

/// Plain text that wraps; muted where it explains.
[[nodiscard]] QLabel *wordsLabel(const QString &text, const QString &name, QWidget *parent);
[[nodiscard]] QLabel *mutedLabel(const QString &text, const QString &name, QWidget *parent);

/// Copies what `text` says when it is pressed. `spoken` is its name for screen readers.
[[nodiscard]] QPushButton *copyButton(
    const QString &label, const QString &spoken, const QString &name, std::function<QString()> text, QWidget *parent);

/// An id, link or command to be copied: fixed font, left to right, read only, with its button.
class CopyField final : public QWidget {
    Q_OBJECT
public:
    CopyField(const QString &spoken, const QString &name, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void copied();

private:
    QLineEdit *m_text;
};

/// A secret being typed: hidden unless shown on purpose. take() gives it away and leaves nothing behind, also not on the
/// clipboard it came from.
class SecretField final : public QWidget {
    Q_OBJECT
public:
    SecretField(const QString &spoken, const QString &name, QWidget *parent);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool looksLikeGuid() const;
    [[nodiscard]] Secret take();
    [[nodiscard]] Secret peek() const; ///< a copy; what was typed stays
    void clear();
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; } ///< for buddies and focus

Q_SIGNALS:
    void edited();

private:
    QLineEdit *m_edit;
};

} // namespace tributary
