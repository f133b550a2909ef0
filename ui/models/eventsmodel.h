// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventlog.h"
#include "models/outcome.h"
#include "models/readvalues.h"
#include "models/showntime.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <deque>

namespace tributary {

/// The answer to a question to the EventLog as a table, newest on top or in the order that was asked for; down to the end of
/// the archive. While held, arrivals wait and are counted; nothing moves under the hand of the person who reads. GUI thread.
class EventsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Time,
        Tenant,
        Operation,
        User,
        ClientIp,
        Result,
        RecordType,
        Workload,
        Object,
        UserType,
        Stream,
        Arrived,
        Mark,
        Delay, ///< from the event to its arrival
        Batch,
        Delivery, ///< what became of it on its way to the destinations
        Id, ///< read as it is shown, like the columns that were added behind it
        ColumnCount,
    };
    enum Role { OutcomeRole = Qt::UserRole, MarkedRole };
    Q_ENUM(Column)

    /// Log and time outlive it.
    EventsModel(EventLog &log, const ShownTime &time, QObject *parent = nullptr);

    void setTenantNames(const QHash<TenantId, QString> &names);
    [[nodiscard]] const QHash<TenantId, QString> &tenantNames() const { return m_names; }

    /// Columns behind those of everybody: what stands at a path of each record. Read as rows are shown, so that nothing sorts
    /// by them.
    void setAddedColumns(const QList<QStringList> &paths);
    [[nodiscard]] const QList<QStringList> &addedColumns() const { return m_read.paths(); }
    static constexpr qsizetype mostAdded = 16;

    /// A piece of the answer. The rows of the question before stay until the new answer has rows, or has none.
    void take(const EventUpdate &update);

    /// While held, what arrives waits. Letting go shows it, where rows are in the order of arrival.
    void setHeld(bool held);
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] bool isSorted() const { return m_sorted != nullptr; }
    [[nodiscard]] quint64 waiting() const { return m_waiting.size(); } ///< arrived and not shown

    [[nodiscard]] RecordRow record(int row) const;
    [[nodiscard]] QString tenantName(const TenantId &tenant) const;
    [[nodiscard]] QStringList texts(int row) const; ///< all columns but the read ones, for copying
    [[nodiscard]] QStringList titles() const; ///< of texts()
    [[nodiscard]] QStringList readTitles() const; ///< of the id and the added columns
    [[nodiscard]] Position position(int row) const;
    [[nodiscard]] std::vector<Position> positions() const; ///< of all rows
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }

    /// The next marked row below `row`, or above it; -1 where there is none.
    [[nodiscard]] int nextMarked(int row, bool below) const;

    /// What sorting by a column asks for; nothing for columns that change while they are read.
    [[nodiscard]] static std::optional<EventColumn> sortColumn(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void startAnew();
    void putOnTop(const std::vector<Position> &newer);
    void putBelow(const std::vector<Position> &older);
    [[nodiscard]] const RecordRow &cached(int row) const;
    [[nodiscard]] QString text(const RecordRow &record, int column) const;
    [[nodiscard]] RecordDelivery deliveryOf(const RecordRow &record) const;
    [[nodiscard]] QString delayText(const RecordRow &record) const;
    [[nodiscard]] QString batchText(const RecordRow &record) const;
    [[nodiscard]] QString phrase(const RecordRow &record, int column) const; ///< for screen readers
    [[nodiscard]] QString toolTip(const RecordRow &record, int column) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString titleOfAdded(int column) const;
    [[nodiscard]] QString readText(const RecordRow &record, int column, qsizetype limit) const;
    void refresh(int column);

    const EventLog &m_log;
    const ShownTime &m_time;
    QHash<TenantId, QString> m_names;
    SnapshotPtr m_snapshot;
    RecordStatesPtr m_states;
    std::deque<Position> m_rows; ///< newest first
    std::shared_ptr<const std::vector<Position>> m_sorted; ///< in place of m_rows
    mutable ReadValues m_read;
    std::vector<Position> m_waiting; ///< oldest first
    bool m_startsAnew = false; ///< a question was asked and has no rows yet
    bool m_held = false;
    mutable std::optional<Position> m_cachedAt; ///< a table paints row by row
    mutable RecordRow m_cached;
};

} // namespace tributary
