// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activity.h"
#include "models/showntime.h"
#include "theme/icons.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace tributary {

/// The activity log, newest first. Lines are merged in: a folding takes the place of the line it repeats. GUI thread.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Who, Subject, What, Details, ColumnCount };
    enum Role { GlyphRole = Qt::UserRole, TokenRole };
    Q_ENUM(Column)

    explicit ActivityModel(const ShownTime &time, QObject *parent = nullptr);

    void merge(const QList<ActivityEntry> &entries); ///< newest first; those that are here already are left out
    [[nodiscard]] qint64 newestRow() const { return m_entries.isEmpty() ? 0 : m_entries.constFirst().row; }
    [[nodiscard]] const ActivityEntry &entry(int row) const { return m_entries[row]; }
    [[nodiscard]] QStringList subjects() const; ///< of tenants and destinations, each once, sorted
    void repaintTimes(); ///< the zone changed

    /// Everything of a line, for a ticket.
    [[nodiscard]] QString details(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ActivityEntry &entry, int column) const;
    [[nodiscard]] QString spoken(const ActivityEntry &entry, int column) const; ///< never empty
    [[nodiscard]] QString phrase(const ActivityEntry &entry) const;
    void fillHoles(const QList<ActivityEntry> &entries);
    void removeFolded(const QList<ActivityEntry> &entries);

    const ShownTime &m_time;
    QList<ActivityEntry> m_entries;
};

/// Which lines are shown: by level, kind, subject and words, each of which must occur.
class ActivityFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Actions, Warnings };
    Q_ENUM(Show)

    explicit ActivityFilter(ActivityModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setShow(Show show);
    void setKind(std::optional<ActivityKind> kind);
    void setSubject(const QString &subject); ///< empty = everything
    void setTenant(const TenantId &tenant); ///< whatever its name was then; empty = everything
    void setKinds(const QList<ActivityKind> &kinds); ///< empty = all

    [[nodiscard]] const ActivityEntry &entry(int row) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] const ActivityModel &source() const { return *static_cast<const ActivityModel *>(sourceModel()); }

    QStringList m_words;
    Show m_show = Show::All;
    std::optional<ActivityKind> m_kind;
    QString m_subject;
    TenantId m_tenant;
    QList<ActivityKind> m_kinds;
};

} // namespace tributary
