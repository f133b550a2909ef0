// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tributary {

class ElidedLabel;

/// Which screens there are to lead to; without them a line can be copied for a ticket.
struct NeedReach {
    bool tenants = false;
    bool destinations = false;
};

/// One line of the list: what needs a person, and the step that helps.
class NeedRow final : public QWidget {
    Q_OBJECT
public:
    explicit NeedRow(QWidget *parent = nullptr);

    void setNeed(const Need &need);
    [[nodiscard]] const Need &need() const { return m_need; }
    void copyDetails() const;

    void setReach(NeedReach reach);

Q_SIGNALS:
    void wanted(const tributary::Need &need); ///< its action
    void activityWanted(const QString &subject);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] NeedAction action() const;

    Need m_need;
    NeedReach m_reach;
    ElidedLabel *m_who;
    ElidedLabel *m_sentence;
    QPushButton *m_button;
};

/// "Needs you": worst first, as many lines as fit up to five, then how many more. Hidden when empty.
class NeedsList final : public QWidget {
    Q_OBJECT
public:
    explicit NeedsList(QWidget *parent = nullptr);

    void setNeeds(const QList<Need> &needs);
    void setMostLines(int lines); ///< what the screen has room for

    void setReach(NeedReach reach);

Q_SIGNALS:
    void wanted(const tributary::Need &need);
    void activityWanted(const QString &subject);

private:
    void rebuild();

    NeedReach m_reach;

    QList<Need> m_needs;
    QList<NeedRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    int m_mostLines = 5;
    bool m_showAll = false;
};

} // namespace tributary
