// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

namespace tributary {

class StepButton;

/// The steps of a wizard beside its pages: what is done, where the person is, what comes. Done steps can be gone back to.
class StepRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    void setCurrent(int step);
    void setSkipped(int step, bool skipped); ///< not needed on the way that was chosen: not shown
    void setLocked(bool locked); ///< nothing can be gone back to while something runs
    void setNote(const QString &note); ///< at the foot: what the wizard is about

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStates();

    QVBoxLayout *m_layout;
    QLabel *m_note;
    QList<StepButton *> m_steps;
    int m_current = 0;
    bool m_locked = false;
};

} // namespace tributary
