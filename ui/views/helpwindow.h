// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace tributary {

/// The pages of the help, with contents, search, back and forward. Everything comes from the program itself; nothing is
/// fetched. A window of its own, so that it stays readable beside a wizard.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// "errors#AF10001": a page, and a place on it. An unknown page shows the contents.
    void showPlace(const QString &place);
    [[nodiscard]] const QString &page() const { return m_page; } ///< the id of what is shown

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    void search(const QString &words);
    void findNext();
    void noteSource(const QUrl &source);

    QString m_page;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QTextBrowser *m_browser;
    QPushButton *m_back;
    QPushButton *m_forward;
};

/// Says where F1 leads while the focus is in this widget: the place of an error or of a line that is chosen in it.
void setHelpPlace(QWidget &widget, const QString &place);

/// The place in the help for what has the focus: what setHelpPlace() or the chosen cell (HelpRole) says of it, an error in view
/// (an AdviceCard names it), else the nearest screen, wizard page or dialog around it, else what is in front in its window or
/// in the one that opened it. "index" where nothing is known.
[[nodiscard]] QString helpPlaceFor(const QWidget *focus);

/// The place for a screen, wizard page or dialog by the name of its class; empty where there is none.
[[nodiscard]] QString helpPlaceOfClass(const QByteArray &name);

/// F1 in windows without a menu: wizards and dialogs.
class HelpKey final : public QObject {
public:
    HelpKey(std::function<void(const QString &place)> show, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &)> m_show;
};

} // namespace tributary
