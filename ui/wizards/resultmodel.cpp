// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/resulttable.h"

#include "models/text.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

ResultModel::ResultModel(QStringList titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{
}

void ResultModel::setRows(const QList<ResultRow> &rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &ResultRow::key, &ResultRow::key)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_rows[row])
            continue;
        m_rows[row] = rows[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// The state, the cells, the button.
int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size()) + 2;
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResultRow &row = m_rows[index.row()];
    const int cell = index.column() - 1;
    const bool isCell = cell >= 0 && cell < m_titles.size();
    switch (role) {
    case Qt::DisplayRole:
        return isCell ? QVariant(inertLine(row.cells.value(cell))) : QVariant();
    case Qt::ToolTipRole:
        return isCell ? QVariant(plainToolTip(row.cells.value(cell))) : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(row, cell);
    case Qt::CheckStateRole:
        return cell == -1 && row.checked ? QVariant(*row.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(cell);
    case StateRole:
        return !row.group && cell == m_stateColumn ? QVariant(int(row.state)) : QVariant();
    case KeyRole:
        return row.key;
    case GroupRole:
        return row.group;
    case MutedRole:
        return m_muted.contains(cell) || row.state == ResultState::Off;
    default:
        return {};
    }
}

int ResultModel::alignment(int cell) const
{
    return int((m_numbers.contains(cell) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

QVariant ResultModel::accessibleText(const ResultRow &row, int cell) const
{
    if (cell == m_stateColumn && cell >= 0)
        return row.state == ResultState::None ? row.cells.value(cell)
                                              : u"%1, %2"_s.arg(row.cells.value(cell), resultWord(row.state));
    if (cell >= 0)
        return row.cells.value(cell);
    if (!row.checked)
        return u"%1: %2"_s.arg(row.cells.value(0), resultWord(row.state));
    return *row.checked ? tr("%1: chosen").arg(row.cells.value(0)) : tr("%1: not chosen").arg(row.cells.value(0));
}

bool ResultModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool asked = index.isValid() && role == Qt::CheckStateRole && index.column() == 0;
    if (!asked || !m_rows[index.row()].checked || m_rows[index.row()].locked)
        return false;
    ResultRow &row = m_rows[index.row()];
    row.checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT toggled(row.key, *row.checked);
    return true;
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const ResultRow &row = m_rows[index.row()];
    if (row.group)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == 0 && row.checked && !row.locked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_titles.value(section - 1);
    if (role == Qt::TextAlignmentRole)
        return alignment(section - 1);
    if (role == Qt::AccessibleTextRole && section == 0)
        return tr("State");
    return {};
}

} // namespace tributary
