// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QtWidgets/QListView>

class QStandardItemModel;

namespace tributary {

/// The screens, icon above label; the current one is marked by fill, edge and weight.
class ModeBar final : public QListView {
    Q_OBJECT
public:
    struct Badge {
        int count = 0;
        bool error = false;
        bool operator==(const Badge &) const = default;
    };

    explicit ModeBar(QWidget *parent = nullptr);

    void addScreen(const QString &title, Glyph glyph, const QString &shortcut);
    void setCurrent(int screen);
    void setBadge(int screen, Badge badge); ///< what needs a person; nothing is drawn for 0

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void screenChosen(int screen);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QStandardItemModel *m_screens;
};

} // namespace tributary
