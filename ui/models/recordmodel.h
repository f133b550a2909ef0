// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"
#include "models/outcome.h"
#include "models/showntime.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <deque>

namespace tributary {

/// The newest records, newest on top, a bounded window with its own filter. While held, arrivals wait and are counted; nothing
/// moves under the hand of the person who reads. GUI thread.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Tenant, Operation, User, ClientIp, Result, RecordType, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole };
    Q_ENUM(Column)

    static constexpr int windowSize = 10'000;

    explicit RecordModel(const ShownTime &time, QObject *parent = nullptr);

    void setTenantNames(const QHash<TenantId, QString> &names);

    /// Newest first, as the engine sends them. Shown at the next flush().
    void append(const QList<RecordRow> &rows, quint64 missed);

    /// What is there when the screen opens, newest first: goes on top up to the first record that is known already.
    void fill(const QList<RecordRow> &rows);

    /// While held, flush() does nothing.
    void setHeld(bool held) { m_held = held; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Moves waiting records into the window, at most the newest windowSize of them.
    void flush();

    [[nodiscard]] quint64 waiting() const { return m_waitingCount; } ///< arrived and not shown
    [[nodiscard]] quint64 missed() const { return m_missed; } ///< arrived and left out by the engine
    [[nodiscard]] int total() const { return int(m_rows.size()); } ///< in the window, before the filter

    /// Shows rows whose shown columns contain the text, in any case.
    void setFilter(const QString &text);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    [[nodiscard]] const RecordRow &record(int row) const;
    [[nodiscard]] QString tenantName(const RecordRow &record) const;
    [[nodiscard]] QStringList texts(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    using Sequence = quint64; ///< grows with each record that enters the window

    [[nodiscard]] QString text(const RecordRow &record, int column) const;
    [[nodiscard]] QString toolTip(const RecordRow &record, int column) const;
    [[nodiscard]] bool matches(const RecordRow &record) const;
    void insertOnTop(std::deque<RecordRow> rows);
    void trim();
    void clear();
    void zoneChanged();

    const ShownTime &m_time;
    QHash<TenantId, QString> m_names;
    std::deque<RecordRow> m_rows; ///< newest first; m_rows[i] has sequence m_newest - i
    std::deque<Sequence> m_shown; ///< those that pass the filter, newest first
    Sequence m_newest = 0;
    std::deque<RecordRow> m_waiting; ///< newest first, bounded
    quint64 m_waitingCount = 0;
    quint64 m_missed = 0;
    QString m_filter;
    bool m_held = false;
};

} // namespace tributary
