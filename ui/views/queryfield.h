// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"
#include "filter/filter.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace tributary {

/// The field for expressions of the filter language: colours what it reads, proposes fields and values with their counts while
/// nothing stands behind the cursor, and underlines a mistake at its place once the person has stopped typing. Enter searches.
/// Esc clears it, and when it is empty gives the focus back.
class QueryField final : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryField(QWidget *parent = nullptr);

    void setSummary(const std::shared_ptr<const EventSummary> &summary) { m_summary = summary; }
    void setTenantNames(const QHash<TenantId, QString> &names) { m_names = names; }
    void setHistory(const QStringList &texts) { m_history = texts; } ///< the newest first
    [[nodiscard]] const QStringList &history() const { return m_history; }
    void setViews(const QList<std::pair<QString, QString>> &views) { m_views = views; } ///< name and text

    /// Underlines; an empty message takes the underline away.
    void showProblem(const FilterProblem &problem);

    /// Puts a text in as if it were typed: undo takes it back.
    void replaceText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchRequested(const QString &text);
    void problemChanged(const QString &message); ///< empty where there is none
    void left(); ///< Esc in the empty field

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Proposal {
        QString text; ///< put in place of the word
        QString label;
    };

    void search();
    void edited();
    void check();
    void colour();
    void propose(bool isAsked);
    void takeProposal(const QString &text);
    [[nodiscard]] qsizetype wordStart() const;
    [[nodiscard]] QList<Proposal> proposals(const QString &word) const;
    [[nodiscard]] QList<Proposal> valueProposals(const QString &name, const QString &start) const;

    std::shared_ptr<const EventSummary> m_summary; ///< shared with the update it came in
    QHash<TenantId, QString> m_names;
    QStringList m_history;
    QList<std::pair<QString, QString>> m_views;
    FilterProblem m_problem;
    QTimer m_checking;
    QStandardItemModel *m_proposals;
    QCompleter *m_completer;
    bool m_colouring = false;
};

} // namespace tributary
