// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rawtext.h"
#include "models/recordtree.h"
#include "models/showntime.h"

#include <QtWidgets/QWidget>

#include <functional>

class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTreeView;

namespace tributary {

class ElidedLabel;

/// One record: a sentence, its fields with their meaning, its bytes. All of it inert text.
class RecordDetail final : public QWidget {
    Q_OBJECT
public:
    explicit RecordDetail(const ShownTime &time, QWidget *parent = nullptr);

    void showRecord(const RecordRow &record); ///< headline at once; fields and bytes with setBytes()
    void setBytes(const QByteArray &bytes);
    void clear();

    [[nodiscard]] const std::optional<RecordAddress> &address() const { return m_address; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    void setMayAddColumns(bool may) { m_mayAddColumns = may; } ///< else the table has as many as it takes
    void copyBytes() const; ///< the original, byte for byte

    /// What a person chose for the filter: makes a new text of the present one.
    using Change = std::function<QString(const QString &)>;

Q_SIGNALS:
    void filterRequested(const tributary::RecordDetail::Change &change);
    void columnRequested(const QStringList &members); ///< the way to a value, see RecordTree::membersOf()

private:
    void buildLayout();
    void connectSignals();
    void showText();
    void lightUpText(const QModelIndex &index);
    void lightUpField();
    void openMenu(const QPoint &at);
    void openNeighbours();
    void addFilterActions(QMenu &menu, const QModelIndex &index);

    const ShownTime &m_time;
    RecordTree m_model;
    RawText m_raw;
    std::optional<RecordAddress> m_address;
    QByteArray m_bytes;
    bool m_mayAddColumns = true;
    bool m_following = false; ///< one pane moves the other: no echo
    RecordColumns m_columns;
    ElidedLabel *m_headline;
    ElidedLabel *m_subline;
    QPushButton *m_neighbours;
    QPushButton *m_original;
    QPushButton *m_copy;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
};

} // namespace tributary
