// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tributary {

/// Lies in the middle of a table without rows: why there are none, and a button that helps.
class EmptyNote final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyNote(QWidget *table);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void offer(const QString &button); ///< empty: no button

Q_SIGNALS:
    void accepted();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace tributary
