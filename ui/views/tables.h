// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tributary {

/// A table of the house: whole rows, fixed row height, Tab leaves it, Ctrl+C copies the selected rows as text.
class RowTable : public QTableView {
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

    [[nodiscard]] QList<int> selectedRowNumbers() const; ///< from the top
    void fitRows(); ///< row height and header from the font
    /// This column takes what the others leave, but never less than `em`.
    void setFlexibleColumn(int column, double em);
    void setEmptyText(const QString &text); ///< said in the middle while there are no rows
    void setEndNote(const QString &text); ///< said below the last row, which leaves room for it
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void stretch();
    [[nodiscard]] bool hasEndNote() const;
    void paintEndNote(QPainter &painter) const;

    QString m_emptyText;
    QString m_endNote;
    int m_flexible = -1;
    double m_leastEm = 0;
};

/// A header whose sections may stand under a common title.
class GroupedHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit GroupedHeader(QWidget *parent = nullptr);

    void addGroup(int first, int last, const QString &title);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    struct Group {
        int first = 0;
        int last = 0;
        QString title;
    };

    [[nodiscard]] bool inGroup(int section) const;
    void paintGroup(QPainter &painter, const Group &group) const;

    QList<Group> m_groups;
};

/// Keeps the first column of a table in sight while the rest scrolls sideways.
class FrozenColumn final : public QTableView {
    Q_OBJECT
public:
    explicit FrozenColumn(QTableView &table);

    void attach(); ///< after the table has its model and widths

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTableView &m_table;
};

} // namespace tributary
