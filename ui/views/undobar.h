// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLabel;

namespace tributary {

/// A line that says what will happen soon, and lets a person take it back until then. Where the program ends before, it does
/// not happen.
class UndoBar final : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// `words` says it with the seconds that are left. What waited before happens now.
    void begin(std::function<QString(int seconds)> words, std::function<void()> happens, std::function<void()> undo);
    void happenNow(); ///< does nothing where nothing waits

    static constexpr int patience = 30; ///< seconds

private:
    void tick();
    void showWords();
    void takeBack();

    QLabel *m_label;
    QTimer m_second;
    int m_left = 0;
    std::function<QString(int)> m_words;
    std::function<void()> m_happens;
    std::function<void()> m_undo;
};

} // namespace tributary
