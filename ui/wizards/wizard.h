// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tributary {

class ElidedLabel;
class StepRail;
class WizardPage;

/// The frame of a wizard: rail of steps, title, page, and the buttons. Not modal; each page stays as it was left. Own instead
/// of QWizard, whose rail and foot cannot be had as the screens want them. GUI thread.
class Wizard : public QDialog {
    Q_OBJECT
public:
    explicit Wizard(QWidget *parent = nullptr);

    /// Takes the page; all are added before begin().
    void addPage(WizardPage &page);
    void begin(int page = 0);
    void goTo(int page);

    [[nodiscard]] int currentPage() const { return m_current; }
    [[nodiscard]] QList<WizardPage *> pages() const { return m_pages; }

protected:
    virtual void pageEntered(int page) { Q_UNUSED(page) }
    virtual void finishLast() { accept(); } ///< the last page said finished()
    /// At the foot of the rail. Long names may break at dots and hyphens.
    void setNote(const QString &name, const QString &more = {});
    /// On the last page, instead of Back and Cancel.
    void setClosing(bool closing);
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *makeFoot();
    void connectSignals();
    void enterPage(int page);
    void goBack();
    void goForward();
    void showPage();
    void showLine();
    void fit();
    [[nodiscard]] int nextWanted(int from, int step) const;

    StepRail *m_rail;
    QLabel *m_where; ///< "Step 4 of 6", where the rail has no room
    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedWidget *m_stack;
    QPushButton *m_command;
    QLabel *m_glyph;
    QLabel *m_line;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    QList<WizardPage *> m_pages;
    int m_current = -1;
    bool m_closing = false;
};

} // namespace tributary
