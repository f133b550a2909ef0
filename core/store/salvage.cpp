// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerPiece = 1024;
constexpr qint64 mostSilentPieces = 4; ///< beyond the last row that is known of: so many pieces without a row end a table

/// What says something about the fresh database, and not about the damaged one.
bool isOurs(const Error &error)
{
    return error.code == "DiskFull"_L1 || error.code == "Busy"_L1 || error.code == "ReadOnly"_L1;
}

QString inserting(const QString &table, const QString &columns)
{
    return u"INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM old.%1 "_s.arg(table, columns);
}

} // namespace

Salvage::Salvage(Database &fresh, std::deque<std::string> &texts)
    : m_database(fresh)
    , m_texts(texts)
{
}

Result<void> Salvage::copyAll()
{
    const auto all = shapes();
    if (!all)
        return fail(all.error());
    for (const Shape &shape : *all) {
        auto copied = copyTable(shape);
        if (!copied)
            return copied;
    }
    return copySequence();
}

Result<std::vector<Salvage::Shape>> Salvage::shapes()
{
    std::vector<Shape> shapes;
    const auto names = list(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name"
                            " <> 'totals' ORDER BY rowid"_s);
    for (const QString &name : names) {
        Shape shape{.name = name};
        shape.columns = list(u"SELECT name FROM pragma_table_info('%1', 'main')"_s.arg(name)).join(u", "_s);
        shape.hasRowIds = ask(u"SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = '%1'"_s.arg(name)) == 0;
        const auto keys = list(u"SELECT name FROM pragma_table_info('%1', 'main') WHERE pk > 0 ORDER BY pk"_s.arg(name));
        if (!shape.hasRowIds && !keys.isEmpty()) {
            shape.order = keys.mid(keys.size() > 1 ? 1 : 0).join(u" %1, "_s);
            const auto parents = list(
                u"SELECT \"table\" FROM pragma_foreign_key_list('%1', 'main') WHERE \"from\" = '%2'"_s.arg(name, keys.front()));
            const QString parent = name == u"outbox"_s ? u"destinations"_s : parents.isEmpty() ? QString() : parents.front();
            shape.parent = keys.size() > 1 ? parent : QString();
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

Result<void> Salvage::copyTable(const Shape &shape)
{
    SalvagedTable &table = m_tables[shape.name];
    if (ask(u"SELECT count(*) FROM old.sqlite_schema WHERE name = '%1'"_s.arg(shape.name)).value_or(0) == 0) {
        table.whole = false;
        return {};
    }
    return shape.hasRowIds ? copyByRowId(shape, table) : copyByKey(shape, table);
}

Result<void> Salvage::copyByRowId(const Shape &shape, SalvagedTable &table)
{
    const auto first = ask(u"SELECT ifnull(min(rowid), 1) FROM old.%1"_s.arg(shape.name));
    auto last = ask(u"SELECT ifnull(max(rowid), 0) FROM old.%1"_s.arg(shape.name));
    const QString counted = shape.name == u"bodies"_s ? u"batches"_s : shape.name;
    if (!last)
        last = ask(u"SELECT seq FROM old.sqlite_sequence WHERE name = '%1'"_s.arg(counted));
    qint64 silent = 0;
    for (qint64 from = first.value_or(1); last ? from <= *last : silent < mostSilentPieces; from += rowsPerPiece) {
        const qint64 before = table.saved;
        const qint64 to = from + rowsPerPiece - 1;
        auto copied = copyRange(shape, table, {from, last ? std::min(to, *last) : to});
        if (!copied)
            return copied;
        silent = table.saved == before ? silent + 1 : 0;
    }
    if (!last)
        table.whole = false;
    return {};
}

/// Takes a range apart until what cannot be read stands alone.
Result<void> Salvage::copyRange(const Shape &shape, SalvagedTable &table, Hole range)
{
    const auto piece =
        insert(table, inserting(shape.name, shape.columns), u"WHERE rowid BETWEEN %1 AND %2"_s.arg(range.from).arg(range.to));
    if (!piece)
        return fail(piece.error());
    if (*piece == Piece::Copied)
        return {};
    if (range.from == range.to) {
        table.whole = false;
        if (!table.holes.empty() && table.holes.back().to + 1 == range.from)
            table.holes.back().to = range.to;
        else
            table.holes.push_back(range);
        return {};
    }
    const qint64 middle = range.from + (range.to - range.from) / 2;
    auto left = copyRange(shape, table, {range.from, middle});
    if (!left)
        return left;
    return copyRange(shape, table, {middle + 1, range.to});
}

/// Without row ids: from both ends up to the first page that cannot be read, for each value of the first column by itself.
Result<void> Salvage::copyByKey(const Shape &shape, SalvagedTable &table)
{
    QStringList filters{u"1"_s};
    if (!shape.parent.isEmpty()) {
        const QString first = list(u"SELECT name FROM pragma_table_info('%1', 'main') WHERE pk = 1"_s.arg(shape.name)).value(0);
        filters = {u"%1 = 0"_s.arg(first)};
        const QStringList rows = list(u"SELECT rowid FROM main.%1"_s.arg(shape.parent));
        for (const QString &row : rows)
            filters.append(u"%1 = %2"_s.arg(first, row));
    }
    for (const QString &filter : std::as_const(filters)) {
        auto whole = copyFrom(shape, table, filter, u"ASC"_s);
        if (whole && !*whole) {
            table.whole = false;
            whole = copyFrom(shape, table, filter, u"DESC"_s);
        }
        if (!whole)
            return fail(whole.error());
    }
    return {};
}

/// True when the other end, or what was copied before, was reached.
Result<bool> Salvage::copyFrom(const Shape &shape, SalvagedTable &table, const QString &filter, const QString &direction)
{
    qint64 done = 0;
    qint64 step = rowsPerPiece;
    while (step > 0) {
        QString order = shape.order + u" %1"_s;
        order.replace(u"%1"_s, direction);
        const QString where =
            u"WHERE %1 ORDER BY %2 LIMIT %3 OFFSET %4"_s.arg(filter, order, QString::number(step), QString::number(done));
        qint64 inserted = 0;
        const auto piece = insert(table, inserting(shape.name, shape.columns), where, &inserted);
        if (!piece)
            return fail(piece.error());
        if (*piece == Piece::Unreadable) {
            step /= 2;
            continue;
        }
        if (inserted < step)
            return true;
        done += inserted;
    }
    return false;
}

Result<Salvage::Piece> Salvage::insert(SalvagedTable &table, const QString &into, const QString &where, qint64 *inserted)
{
    const QByteArray sql = (into + where).toUtf8();
    const auto ran = m_database.execute(sql.constData());
    if (!ran && isOurs(ran.error()))
        return fail(ran.error());
    if (!ran)
        return Piece::Unreadable;
    const qint64 rows = ask(u"SELECT changes()"_s).value_or(0);
    table.saved += rows;
    if (inserted)
        *inserted = rows;
    return Piece::Copied;
}

/// Row ids that somebody outside may remember are not given out again.
Result<void> Salvage::copySequence()
{
    constexpr qint64 ample = 1'000'000;
    const QStringList names = list(u"SELECT name FROM main.sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'"_s);
    for (const QString &name : names) {
        const auto known = ask(u"SELECT ifnull(max(seq), 0) FROM old.sqlite_sequence WHERE name = '%1'"_s.arg(name));
        const auto used = ask(u"SELECT ifnull(max(rowid), 0) FROM main.%1"_s.arg(name));
        const qint64 next = std::max(known ? *known : used.value_or(0) + ample, used.value_or(0));
        const QString sql = u"DELETE FROM main.sqlite_sequence WHERE name = '%1';"
                            " INSERT INTO main.sqlite_sequence (name, seq) VALUES ('%1', %2)"_s.arg(name)
                                .arg(next);
        auto set = m_database.execute(sql.toUtf8().constData());
        if (!set)
            return set;
    }
    return {};
}

std::optional<qint64> Salvage::ask(const QString &sql)
{
    const std::string &text = m_texts.emplace_back(sql.toStdString());
    const auto found = m_database.first(Sql{text, text}, [](const Row &row) { return row.integer(0); });
    return found ? found->value_or(0) : std::optional<qint64>();
}

QStringList Salvage::list(const QString &sql)
{
    const std::string &text = m_texts.emplace_back(sql.toStdString());
    QStringList found;
    const auto read = m_database.each(Sql{text, text}, [&found](const Row &row) { found.append(row.text(0)); });
    return read ? found : QStringList();
}

} // namespace tributary
