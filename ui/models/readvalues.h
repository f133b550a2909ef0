// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventlog.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace tributary {

/// What stands in records but in no column, read as it is asked for: a table asks for the rows it paints. The id first, then
/// what is at the paths that a person added. GUI thread; reads on the log's.
class ReadValues final : public QObject {
    Q_OBJECT
public:
    explicit ReadValues(EventLog &log, QObject *parent = nullptr); ///< the log outlives it

    /// What is known is forgotten where the paths are others.
    void setPaths(const QList<QStringList> &paths);
    [[nodiscard]] const QList<QStringList> &paths() const { return m_paths; }
    [[nodiscard]] QList<QStringList> allPaths() const; ///< with that of the id in front

    /// One for each of allPaths(); nothing where the record is gone; null where it is not known yet, and is read now.
    [[nodiscard]] const QStringList *valuesOf(const RecordAddress &address);

    void askAnew() { m_number = 0; } ///< the answer may never come: the log was opened anew

Q_SIGNALS:
    void changed(); ///< more is known

private:
    using Place = std::pair<qint64, int>; ///< of a RecordAddress

    void ask();
    void take(quint64 number, const QList<QStringList> &values);

    EventLog &m_log;
    QList<QStringList> m_paths;
    QHash<Place, QStringList> m_known;
    QList<RecordAddress> m_wanted; ///< the last ones count: those before were scrolled away
    QList<RecordAddress> m_asked;
    quint64 m_number = 0; ///< of the question that stands; 0 = none
    QTimer m_ask; ///< once a round of painting is over
};

} // namespace tributary
