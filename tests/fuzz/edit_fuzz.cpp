// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/property.h"
#include "json/edit.h"
#include "json/recordparser.h"

using namespace tributary;
using namespace tributary::fuzz;

namespace {

bool isRecord(const QByteArray &object)
{
    const auto set = parseRecords("[" + object + "]");
    return set && set->records.size() == 1 && set->rejected.empty();
}

} // namespace

/// JSON pointers in the first line, each with '-' (remove) or '*' (mask) in front and separated by tabs; then a record.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = inputOf(data, size);
    const qsizetype line = input.indexOf('\n');
    std::vector<JsonEdit> edits;
    for (const QByteArray &word : input.left(std::max<qsizetype>(line, 0)).split('\t')) {
        auto pointer = JsonPointer::parse(QString::fromUtf8(word.mid(1)));
        if (pointer)
            edits.push_back({std::move(*pointer), word.startsWith('*') ? EditKind::Mask : EditKind::Remove});
        else
            require(!pointer.error().message.isEmpty(), "a problem has a message");
    }
    const QByteArray object = input.mid(line + 1);
    // A record begins and ends with its braces; for anything else it is enough that it ends.
    const auto edited = editObject(object, edits);
    if (!object.startsWith('{') || !object.endsWith('}') || !isRecord(object))
        return 0;
    require(!edits.empty() || !edited, "nothing changes without an edit");
    if (!edited)
        return 0;
    require(isRecord(*edited), "valid JSON stays valid");
    std::vector<JsonEdit> removals;
    for (const JsonEdit &edit : edits) {
        if (edit.kind == EditKind::Remove && edit.pointer.names().size() == 1)
            removals.push_back(edit);
    }
    if (!removals.empty())
        require(!editObject(*edited, removals), "a removed member is gone");
    return 0;
}
