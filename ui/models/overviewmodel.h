// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/status.h"
#include "models/overviewrows.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace tributary {

/// Tenants x streams as a table over the last status. Rows are diffed: no reset on refresh. GUI thread.
class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Tenant, Lag, FirstStream }; ///< then one column per stream, then those below
    enum Role { CellRole = Qt::UserRole, SortRole, PerMinuteRole, TenantIdRole, IndentRole };
    Q_ENUM(Column)

    using QAbstractTableModel::QAbstractTableModel;

    void setStatus(const EngineStatus &status);
    void setGrouped(bool grouped); ///< rows for groups, behind those of tenants
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    void setExpanded(const QString &group, bool expanded); ///< as it is shown; the filter hides what is not
    [[nodiscard]] bool isExpanded(const QString &group) const { return m_expanded.contains(group); }

    [[nodiscard]] static int streamCount() { return int(allStreams().size()); }
    [[nodiscard]] static int perMinuteColumn() { return FirstStream + streamCount(); }
    [[nodiscard]] static int dayColumn() { return perMinuteColumn() + 1; }
    [[nodiscard]] static int quotaColumn() { return perMinuteColumn() + 2; }
    [[nodiscard]] static int outboxColumn() { return perMinuteColumn() + 3; } ///< from here on hidden unless asked for
    [[nodiscard]] static int quarantineColumn() { return perMinuteColumn() + 4; }
    [[nodiscard]] static int credentialColumn() { return perMinuteColumn() + 5; }
    [[nodiscard]] static int cloudColumn() { return perMinuteColumn() + 6; }
    [[nodiscard]] static int tagsColumn() { return perMinuteColumn() + 7; }
    [[nodiscard]] static bool isStreamColumn(int column) { return column >= FirstStream && column < perMinuteColumn(); }

    [[nodiscard]] const OverviewRow &row(int row) const { return m_rows[row]; }
    [[nodiscard]] const OverviewRow *groupRow(const QString &group) const;
    [[nodiscard]] int tenantCount() const { return m_tenantCount; }
    [[nodiscard]] int attentionCount() const;
    [[nodiscard]] int behindCount() const;

    /// Change whenever something that orders or filters changed, or anything at all.
    [[nodiscard]] quint64 orderVersion() const { return m_orderVersion; }
    [[nodiscard]] quint64 version() const { return m_version; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] QString helpPlace(int row, int column) const;

private:
    [[nodiscard]] StreamCell cell(int row, int column) const;
    [[nodiscard]] StreamCell credentialCell(const TenantStatus &tenant) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString figure(const TenantStatus &tenant, int column) const;
    [[nodiscard]] QString rowName(int row) const;
    [[nodiscard]] QString phrase(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    void place(const QList<OverviewRow> &rows, bool repaint);
    void placeRow(int at, const OverviewRow &row, bool repaint);
    void update(int at, const OverviewRow &row, bool repaint);

    EngineStatus m_status; ///< to group anew
    QList<OverviewRow> m_rows;
    QSet<QString> m_expanded;
    int m_tenantCount = 0;
    quint64 m_orderVersion = 0;
    quint64 m_version = 0;
    bool m_grouped = false;
    bool m_collecting = false;
};

/// Which rows are shown, and in which order: worst first until a column is chosen, groups above their tenants.
class OverviewFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Attention, Behind };
    Q_ENUM(Show)

    explicit OverviewFilter(OverviewModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void setShow(Show show);
    [[nodiscard]] Show shown() const { return m_show; }
    void sortWorstFirst();
    [[nodiscard]] bool isWorstFirst() const { return m_worstFirst; }
    void sortBy(int column, Qt::SortOrder order);

    /// Filters and sorts anew where the status changed what is shown or its order. Not called while a person's hand is on the
    /// list.
    void refreshOrder();

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void arrange();
    [[nodiscard]] const OverviewModel &source() const { return *static_cast<const OverviewModel *>(sourceModel()); }
    [[nodiscard]] bool matches(const OverviewRow &row) const;
    [[nodiscard]] bool precedes(const OverviewRow &left, const OverviewRow &right) const;
    [[nodiscard]] bool acceptsGroup(const QString &group) const;

    QString m_text;
    Show m_show = Show::All;
    bool m_worstFirst = true;
    quint64 m_sorted = 0; ///< the model's version it was last sorted for
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::StreamCell)
