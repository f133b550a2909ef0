// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "views/tables.h"

#include <QtCore/QAbstractTableModel>

#include <optional>

namespace tributary {

/// How one thing stands; shown by shape, word and colour together.
enum class ResultState { None, Waiting, Running, Passed, Optional, Warning, Problem, Off };

[[nodiscard]] Glyph resultGlyph(ResultState state);
[[nodiscard]] Token resultToken(ResultState state);
[[nodiscard]] QString resultWord(ResultState state); ///< "all right", "needs you": for screen readers

/// One line of a result table. The words of the state stand in the cells; the table adds the shape.
struct ResultRow {
    QString key; ///< what buttons and selection are about
    ResultState state = ResultState::None;
    QStringList cells;
    QString button = {}; ///< "Fix…"; none where empty
    std::optional<bool> checked = {}; ///< a box in front; none without value
    bool group = false; ///< a heading over the rows below
    bool locked = false; ///< the box cannot be changed

    bool operator==(const ResultRow &) const = default;
};

class ResultModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole, KeyRole, GroupRole, MutedRole };

    explicit ResultModel(QStringList titles, QObject *parent = nullptr);

    /// Rows of the same keys in the same order change in place; others are replaced.
    void setRows(const QList<ResultRow> &rows);
    [[nodiscard]] const QList<ResultRow> &rows() const { return m_rows; }
    void setMutedColumns(const QList<int> &columns) { m_muted = columns; }
    void setNumberColumns(const QList<int> &columns) { m_numbers = columns; } ///< at the end of their column
    void setStateColumn(int column) { m_stateColumn = column; } ///< of the cells; the first column of its own where -1

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void toggled(const QString &key, bool on);

private:
    [[nodiscard]] int alignment(int cell) const;
    [[nodiscard]] QVariant accessibleText(const ResultRow &row, int cell) const;

    QStringList m_titles;
    QList<ResultRow> m_rows;
    QList<int> m_muted;
    QList<int> m_numbers;
    int m_stateColumn = -1;
};

/// A table of results: shape of the state first, then the cells, a button at the end where something can be done. Tab leaves
/// it, the arrows move in it, Space ticks, Ctrl+C copies the rows.
class ResultTable final : public RowTable {
    Q_OBJECT
public:
    explicit ResultTable(const QStringList &titles, QWidget *parent = nullptr);

    void setRows(const QList<ResultRow> &rows);
    [[nodiscard]] ResultModel &results() { return m_model; }
    /// Of the cells' columns. `flexible` of them, from 0, takes the room that is left and never less than it is given or eight
    /// em; -1 is the last.
    void setWidths(const QList<double> &em, int flexible = -1);
    void setLeastRows(int rows); ///< room for so many, and never less
    void setExactRows(int rows); ///< neither more
    [[nodiscard]] QString currentKey() const;
    void choose(const QString &key);

Q_SIGNALS:
    void buttonPressed(const QString &key); ///< the button of a row
    void currentChangedTo(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeButtons();
    void copyRows() const;

    ResultModel m_model;
    int m_flexibleCell = -1; ///< the column that takes the rest, -1 is the last
    double m_leastCellEm = 8; ///< what it never gets less of
};

} // namespace tributary
