// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sinks/datacollector/datacollectorencoder.h"

#include "json/recordparser.h"
#include "json/scan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tributary::datacollector {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestValue = 32 * 1024;
constexpr size_t longestName = 45;
constexpr std::string_view eventTime = "EventTime";
constexpr std::string_view rawEvent = "RawEvent";
constexpr std::string_view recordId = "RecordId";
constexpr std::string_view longValues = "LongValues";

struct Member {
    std::string_view name; ///< as escaped
    std::string_view value;
};

using Members = std::vector<Member>;

Members membersOf(std::string_view object)
{
    Members members;
    members.reserve(32);
    json::forEachMember(object, [&members](std::string_view name, std::string_view value) {
        members.push_back({name, value});
        return true;
    });
    return members;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The name is taken by the service, or by a column of ours.
bool isReserved(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> reserved{"tenant", "TimeGenerated", "RawData", eventTime, "ChildTenantId",
        "ChildTenantName", "ContentType", "CollectorBatchId", longValues};
    return std::ranges::find(reserved, name) != reserved.end();
}

bool isColumn(std::string_view name)
{
    return !name.empty() && name.size() <= longestName && std::ranges::all_of(name, isWordByte) && !isReserved(name);
}

std::string columnFor(std::string_view name)
{
    std::string column = isReserved(name) ? "Record_" + std::string(name) : std::string(name);
    std::ranges::replace_if(
        column, [](char c) { return !isWordByte(c); }, '_');
    if (column.empty())
        column = "_";
    return column.substr(0, longestName);
}

/// One that no other member has.
std::string freeName(const std::string &wanted, const std::vector<std::string> &taken)
{
    std::string name = wanted;
    for (int n = 2; std::ranges::find(taken, name) != taken.end(); ++n) {
        const std::string end = '_' + std::to_string(n);
        name = wanted.substr(0, longestName - end.size()) + end;
    }
    return name;
}

/// What the members are called in the post, in their order.
std::vector<std::string> columnsFor(const Members &members)
{
    std::vector<std::string> names;
    names.reserve(members.size());
    for (const Member &member : members) // names that stay come first: nobody else may have them
        names.emplace_back(isColumn(member.name) ? member.name : std::string_view());
    for (size_t i = 0; i < members.size(); ++i) {
        if (names[i].empty())
            names[i] = freeName(columnFor(members[i].name), names);
    }
    return names;
}

void append(QByteArray &out, std::string_view text)
{
    out.append(text.data(), qsizetype(text.size()));
}

void appendMember(QByteArray &out, std::string_view name, std::string_view value)
{
    if (!out.endsWith('{'))
        out += ',';
    out += '"';
    append(out, name);
    append(out, "\":");
    append(out, value);
}

/// The record's members without its closing brace; as they stand where no name has to change.
void appendRecord(QByteArray &out, std::string_view record, const Members &members)
{
    if (std::ranges::all_of(members, isColumn, &Member::name)) {
        append(out, record.substr(0, members.empty() ? 1 : record.rfind('}')));
        return;
    }
    out += '{';
    const std::vector<std::string> names = columnsFor(members);
    for (size_t i = 0; i < members.size(); ++i)
        appendMember(out, names[i], members[i].value);
}

/// "2026-11-22T14:31:47.123Z" without its fraction, which the service does not read.
std::string wholeSeconds(std::string_view time)
{
    const size_t point = time.find('.');
    return point == std::string_view::npos ? std::string(time) : std::string(time.substr(0, point)) + "Z\"";
}

/// The names of what the service will cut, as they stand in the post.
std::string cutNames(const Members &members, int &count)
{
    std::string names;
    for (const Member &member : members) {
        if (member.value.size() <= longestValue)
            continue;
        ++count;
        names += (names.empty() ? "" : ",") + (isColumn(member.name) ? std::string(member.name) : columnFor(member.name));
    }
    return names;
}

void appendRow(Body &body, std::string_view row)
{
    const Members columns = membersOf(row);
    const auto raw = std::ranges::find(columns, rawEvent, &Member::name);
    const bool isWhole = raw != columns.end() && raw->value.starts_with('{');
    const Members members = isWhole ? membersOf(raw->value) : Members();
    if (isWhole)
        appendRecord(body.json, raw->value, members);
    else
        body.json += '{';
    for (const Member &column : columns) {
        if (isWhole && (column.name == rawEvent || column.name == recordId))
            continue;
        if (column.name == eventTime)
            appendMember(body.json, column.name, wholeSeconds(column.value));
        else
            appendMember(body.json, column.name, column.value);
    }
    const std::string cut = cutNames(isWhole ? members : columns, body.longValues);
    if (!cut.empty())
        appendMember(body.json, longValues, '"' + cut + '"');
    body.json += '}';
}

} // namespace

Result<Body> encode(QByteArrayView rows)
{
    const auto elements = splitArray(rows);
    if (!elements)
        return fail(elements.error());
    Body body;
    body.json.reserve(rows.size() + rows.size() / 16);
    body.json += '[';
    for (const ByteRange &range : *elements) {
        const std::string_view row(rows.data() + range.offset, range.length);
        if (!row.starts_with('{'))
            return fail(ErrorKind::Malformed, u"a stored row is no JSON object"_s);
        if (body.json.size() > 1)
            body.json += ',';
        appendRow(body, row);
    }
    body.json += ']';
    return body;
}

} // namespace tributary::datacollector
