// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/facetpanel.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace tributary {

/// The values of one facet to search and choose from. It stays while values are chosen, deletes itself when it is closed, and
/// does not change under the hand when the answer does.
class FacetPopup final : public QFrame {
    Q_OBJECT
public:
    struct Entry {
        QString label; ///< inert
        QString word; ///< as the filter spells it
        quint64 count = 0;
        FacetChoice choice = FacetChoice::None;
    };

    FacetPopup(const QString &title, QWidget *parent);

    void setEntries(const QList<Entry> &entries, quint64 distinct); ///< `distinct`: how many there are in all
    void openAt(const QPoint &global);

Q_SIGNALS:
    void chosen(const QString &word, tributary::FacetChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void change(QListWidgetItem &item, FacetChoice choice);
    void show(QListWidgetItem &item);
    using QFrame::show;

    QString m_title;
    QList<Entry> m_entries;
    quint64 m_distinct = 0;
    bool m_filling = false;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_note;
};

} // namespace tributary
