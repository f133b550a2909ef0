// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/selections.h"

#include "store/activitylog.h"
#include "store/rows.h"

namespace tributary::selections {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 everyStream = 0;

struct Stored {
    qint64 row = 0;
    SelectionScope scope;
};

Stored readStored(const Row &row)
{
    Stored stored{.row = row.integer(0), .scope = {.tenant = TenantId(row.text(1))}};
    if (row.integer(2) != everyStream)
        stored.scope.stream = Stream(row.integer(2));
    stored.scope.selection.archiveAll = row.integer(3) != 0;
    return stored;
}

void readLines(Transaction &tx, qint64 row, Selection &selection)
{
    static constexpr Sql selectionLines{
        "selectionLines", "SELECT action, text FROM selection_lines WHERE selection = ?1 ORDER BY place"};
    const auto read = [](const Row &line) { return std::pair(line.integer(0), line.text(1)); };
    for (const auto &[action, text] : tx.all(selectionLines, read, row)) {
        if (action <= qint64(SelectionRule::Action::Drop))
            selection.rules.push_back({SelectionRule::Action(action), text});
        else
            selection.changes.push_back({FieldChange::Action(action), text});
    }
}

void writeLines(Transaction &tx, qint64 row, const Selection &selection)
{
    static constexpr Sql addSelectionLine{
        "addSelectionLine", "INSERT INTO selection_lines (selection, place, action, text) VALUES (?1, ?2, ?3, ?4)"};
    int place = 0;
    for (const SelectionRule &rule : selection.rules)
        tx.run(addSelectionLine, row, place++, rule.action, rule.where);
    for (const FieldChange &change : selection.changes)
        tx.run(addSelectionLine, row, place++, change.action, change.pointer);
}

void remove(Transaction &tx, qint64 tenant, std::optional<Stream> stream)
{
    static constexpr Sql deleteSelection{"deleteSelection", "DELETE FROM selections WHERE tenant = ?1 AND stream = ?2"};
    tx.run(deleteSelection, tenant, stream ? qint64(*stream) : everyStream);
}

void noteChange(Transaction &tx, const TenantId &tenant, std::optional<Stream> stream, Instant now)
{
    static constexpr Sql tenantName{"tenantName", "SELECT name FROM tenants WHERE id = ?1"};
    const auto name = tx.first(
        tenantName, [](const Row &row) { return row.text(0); }, tenant);
    activitylog::addPersons(tx,
        {.at = now,
            .kind = ActivityKind::SelectionChanged,
            .tenant = tenant,
            .subject = name.value_or(QString()),
            .stream = stream});
}

} // namespace

Result<std::vector<SelectionScope>> all(Database &database, const std::optional<TenantId> &tenant)
{
    static constexpr Sql allSelections{"allSelections",
        "SELECT selections.row, tenants.id, stream, archive_all FROM selections JOIN tenants ON tenants.row = tenant"
        " WHERE ?1 IS NULL OR tenants.id = ?1 ORDER BY tenant, stream"};
    Transaction tx(database, Transaction::Kind::Read);
    std::vector<SelectionScope> scopes;
    for (Stored &stored : tx.all(allSelections, readStored, tenant)) {
        readLines(tx, stored.row, stored.scope.selection);
        scopes.push_back(std::move(stored.scope));
    }
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    return scopes;
}

Result<Selection> of(Database &database, const StreamKey &stream)
{
    static constexpr Sql selectionOf{"selectionOf",
        "SELECT selections.row, tenants.id, stream, archive_all FROM selections JOIN tenants ON tenants.row = tenant"
        " WHERE tenants.id = ?1 AND stream IN (?2, 0) ORDER BY stream DESC LIMIT 1"};
    Transaction tx(database, Transaction::Kind::Read);
    Stored stored = tx.first(selectionOf, readStored, stream.tenant, stream.stream).value_or(Stored());
    if (stored.row != 0)
        readLines(tx, stored.row, stored.scope.selection);
    const auto ended = tx.commit();
    if (!ended)
        return fail(ended.error());
    if (stored.row != 0 && stored.scope.selection.isOff()) // what is off is not stored: its lines are gone
        return fail(ErrorKind::Configuration, u"the selection of this stream is damaged"_s, u"Selection"_s);
    return std::move(stored.scope.selection);
}

Result<void> save(Database &database, const SelectionScope &scope, Instant now)
{
    static constexpr Sql addSelection{
        "addSelection", "INSERT INTO selections (tenant, stream, archive_all) VALUES (?1, ?2, ?3)"};
    Transaction tx(database);
    const qint64 tenant = rows::ofTenant(tx, scope.tenant);
    remove(tx, tenant, scope.stream);
    if (!scope.selection.isOff()) {
        tx.run(addSelection, tenant, scope.stream ? qint64(*scope.stream) : everyStream, scope.selection.archiveAll);
        writeLines(tx, tx.lastRow(), scope.selection);
    }
    noteChange(tx, scope.tenant, scope.stream, now);
    return tx.commit();
}

Result<void> clear(Database &database, const TenantId &tenant, std::optional<Stream> stream, Instant now)
{
    Transaction tx(database);
    remove(tx, rows::ofTenant(tx, tenant), stream);
    noteChange(tx, tenant, stream, now);
    return tx.commit();
}

} // namespace tributary::selections
