// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationschema.h"

#include "azure/armparser.h"
#include "azure/armpaths.h"
#include "setup/ingestionschema.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool names(const QList<Column> &columns, const QString &name)
{
    return std::any_of(columns.begin(), columns.end(), [&name](const Column &one) { return one.name == name; });
}

/// Whether a transformation says something about a column.
bool mentions(const QString &transform, const QString &name)
{
    const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)));
    return word.match(transform).hasMatch();
}

void compare(SchemaStream &stream, const Table &table)
{
    for (SchemaColumn &column : stream.columns) {
        const auto found = std::find_if(
            table.columns.begin(), table.columns.end(), [&column](const Column &one) { return one.name == column.name; });
        const bool isStandard = column.name == "TimeGenerated"_L1; // not every answer lists it
        column.inTable = isStandard || found != table.columns.end();
        if (found != table.columns.end() && found->type.compare(column.type, Qt::CaseInsensitive) != 0)
            column.otherType = found->type;
    }
}

void compare(SchemaStream &stream, const Rule &rule)
{
    const auto declared = std::find_if(
        rule.streams.begin(), rule.streams.end(), [&stream](const RuleStream &one) { return one.name == stream.stream; });
    stream.hasStream = declared != rule.streams.end();
    QString transform;
    for (const RuleFlow &flow : rule.flows) {
        if (flow.streams.contains(stream.stream))
            transform += u' ' + flow.transform;
    }
    for (SchemaColumn &column : stream.columns) {
        const bool isDeclared = stream.hasStream && names(declared->columns, column.name);
        column.inRule = column.isSent ? isDeclared : isDeclared || mentions(transform, column.name);
    }
}

} // namespace

DestinationSchema schemaOf(const LogsIngestionTarget &target)
{
    DestinationSchema schema;
    const QList<Column> sent = schema::streamColumns();
    for (const SinkKind kind : allSinkKinds()) {
        SchemaStream stream{.kind = kind, .stream = target.stream(kind), .table = target.table(kind)};
        for (const schema::DescribedColumn &column : schema::tableColumns(kind))
            stream.columns.append({.name = column.name, .type = column.type, .isSent = names(sent, column.name)});
        schema.streams.append(stream);
    }
    return schema;
}

DestinationSchema schemaOf(const LogsIngestionTarget &target, const QList<Table> &tables, const Rule &rule)
{
    DestinationSchema schema = schemaOf(target);
    schema.isSeen = true;
    for (SchemaStream &stream : schema.streams) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&stream](const Table &one) { return one.name == stream.table; });
        stream.hasTable = table != tables.end();
        compare(stream, stream.hasTable ? *table : Table());
        compare(stream, rule);
    }
    return schema;
}

Task<Result<DestinationSchema>> readSchema(
    std::shared_ptr<ArmClient> client, AzureAccess access, LogsIngestionTarget target, std::stop_token stop)
{
    DestinationSchema needed = schemaOf(target);
    if (target.workspaceResource.isEmpty() || target.ruleResource.isEmpty())
        co_return needed;
    QList<Table> tables;
    for (const SinkKind kind : allSinkKinds()) {
        const QString path = arm::table(target.workspaceResource, target.table(kind));
        const auto reply = co_await client->get(access, path, stop);
        if (!reply && reply.error().kind == ErrorKind::Cancelled)
            co_return fail(reply.error());
        if (!reply && reply.error().kind != ErrorKind::NotFound) {
            needed.refusal = reply.error();
            co_return needed;
        }
        auto table = reply ? arm::readTable(reply->body) : Result<Table>(fail(reply.error()));
        if (table)
            tables.append(std::move(*table));
    }
    const QString path = arm::rule(target.ruleResource);
    const auto reply = co_await client->get(access, path, stop);
    if (!reply && reply.error().kind == ErrorKind::Cancelled)
        co_return fail(reply.error());
    const auto rule = reply ? arm::readRule(reply->body) : Result<Rule>(fail(reply.error()));
    if (!rule) {
        needed.refusal = rule.error();
        co_return needed;
    }
    co_return schemaOf(target, tables, *rule);
}

} // namespace tributary
