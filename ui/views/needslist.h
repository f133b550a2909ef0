// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tributary {

class ElidedLabel;

/// One line of the list: what needs a person, and the step that helps.
class NeedRow final : public QWidget {
    Q_OBJECT
public:
    explicit NeedRow(QWidget *parent = nullptr);

    void setNeed(const Need &need);
    [[nodiscard]] const Need &need() const { return m_need; }
    void copyDetails() const;

Q_SIGNALS:
    void backfillWanted(const tributary::TenantId &tenant);
    void checkAgainWanted(const QList<tributary::TenantId> &tenants);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    static QString buttonText(NeedAction action);

    Need m_need;
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

Q_SIGNALS:
    void backfillWanted(const tributary::TenantId &tenant);
    void checkAgainWanted(const QList<tributary::TenantId> &tenants);

private:
    void rebuild();

    QList<Need> m_needs;
    QList<NeedRow *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    int m_mostLines = 5;
    bool m_showAll = false;
};

} // namespace tributary
