// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace tributary {

/// The one row of tools of a screen. What does not fit moves into a » menu, the least important first; never a second row.
class ToolRow final : public QWidget {
    Q_OBJECT
public:
    explicit ToolRow(QWidget *parent = nullptr);

    /// A button for a command; it follows the action's text, icon and state.
    QPushButton &addAction(QAction &action);
    /// A widget; `commands` stand for it in the » menu. Without commands it always stays.
    void addWidget(QWidget &widget, const QList<QAction *> &commands = {});
    using QWidget::addAction;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item {
        QWidget *widget;
        QList<QAction *> commands;
    };

    void arrange();

    QHBoxLayout *m_layout;
    QPushButton *m_more;
    QList<Item> m_items;
};

/// Joined buttons of which one is down.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const QList<QAction *> &choices, QWidget *parent = nullptr);
};

} // namespace tributary
