// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

namespace tributary {

/// A search field: Esc clears it, and when it is empty gives the focus back to the window.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const QString &placeholder, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); ///< Esc in the empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tributary
