// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QtCore/QStringList>

#include <deque>
#include <map>

namespace tributary {

/// Rows that could not be read, by row id, both ends included.
struct Hole {
    qint64 from = 0;
    qint64 to = 0;
};

/// What came over of a table.
struct SalvagedTable {
    qint64 saved = 0;
    bool whole = true; ///< everything was readable
    std::vector<Hole> holes; ///< of tables with row ids
};

/// Copies what can be read of a damaged database, attached as `old`, into a fresh one of the same schema: table by table, and
/// row by row around pages that cannot be read. Foreign keys are off meanwhile. Only what concerns the fresh database (a full
/// disk) is an error.
class Salvage {
public:
    /// `texts` keeps the statements' texts as long as the database lives.
    Salvage(Database &fresh, std::deque<std::string> &texts);

    Result<void> copyAll();
    [[nodiscard]] const std::map<QString, SalvagedTable> &tables() const { return m_tables; }
    [[nodiscard]] const SalvagedTable &table(const QString &name) { return m_tables[name]; }

private:
    struct Shape {
        QString name;
        QString columns;
        QString order; ///< columns of the primary key where there are no row ids
        QString parent; ///< whose row ids the first of them holds
        bool hasRowIds = true;
    };
    enum class Piece { Copied, Unreadable };

    Result<std::vector<Shape>> shapes();
    Result<void> copyTable(const Shape &shape);
    Result<void> copyByRowId(const Shape &shape, SalvagedTable &table);
    Result<void> copyRange(const Shape &shape, SalvagedTable &table, Hole range);
    Result<void> copyByKey(const Shape &shape, SalvagedTable &table);
    Result<bool> copyFrom(const Shape &shape, SalvagedTable &table, const QString &filter, const QString &direction);
    Result<Piece> insert(SalvagedTable &table, const QString &shape, const QString &where, qint64 *inserted = nullptr);
    Result<void> copySequence();
    std::optional<qint64> ask(const QString &sql);
    QStringList list(const QString &sql);

    Database &m_database;
    std::deque<std::string> &m_texts;
    std::map<QString, SalvagedTable> m_tables;
};

} // namespace tributary
