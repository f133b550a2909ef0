// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "models/streamcell.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace tributary {

/// Tenants x streams as a table over the last status. Rows are diffed: no reset on refresh. GUI thread.
class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tenant, Lag, FirstStream }; ///< then one column per stream, then the three below
    enum Role { CellRole = Qt::UserRole, SortRole, PerMinuteRole, AttentionRole, BehindRole, SeverityRole, TenantIdRole };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setStatus(const EngineStatus &status);

    [[nodiscard]] static int streamCount() { return int(allStreams().size()); }
    [[nodiscard]] static int perMinuteColumn() { return FirstStream + streamCount(); }
    [[nodiscard]] static int dayColumn() { return perMinuteColumn() + 1; }
    [[nodiscard]] static int quotaColumn() { return perMinuteColumn() + 2; }

    [[nodiscard]] const TenantStatus &tenant(int row) const { return m_tenants[row]; }
    [[nodiscard]] int attentionCount() const;
    [[nodiscard]] int behindCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] StreamCell cell(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString phrase(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    void placeTenant(int row, const TenantStatus &tenant, bool repaint);

    QList<TenantStatus> m_tenants;
    bool m_collecting = false;
};

/// Which tenants are shown, and in which order. Worst first until a column is chosen.
class OverviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Attention, Behind };
    Q_ENUM(Show)

    explicit OverviewFilter(OverviewModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setShow(Show show);
    void sortWorstFirst();
    [[nodiscard]] bool isWorstFirst() const { return m_worstFirst; }
    void sortBy(int column, Qt::SortOrder order);

    /// Sorts anew after the status changed. Not called while a person's hand is on the list.
    void refreshOrder();

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    Show m_show = Show::All;
    bool m_worstFirst = true;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::StreamCell)
