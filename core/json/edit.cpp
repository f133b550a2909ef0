// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/edit.h"

#include "json/scan.h"
#include "json/token.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t longestPointer = 32;

/// An edit on its way down: the names from `depth` on are still to be found.
struct Step {
    const JsonEdit *edit;
    size_t depth;

    [[nodiscard]] const QByteArray &name() const { return edit->pointer.names()[depth]; }
    [[nodiscard]] bool isLast() const { return depth + 1 == edit->pointer.names().size(); }
};
using Steps = std::vector<Step>;

/// A member or an element: its place with the white space around it, its value, and the edits that concern it.
struct Part {
    size_t begin;
    size_t value;
    size_t valueEnd;
    size_t end;
    Steps steps;
};

bool removes(const Part &part)
{
    return std::any_of(part.steps.begin(), part.steps.end(),
        [](const Step &step) { return step.isLast() && step.edit->kind == EditKind::Remove; });
}

bool masks(const Part &part)
{
    return std::any_of(part.steps.begin(), part.steps.end(), [](const Step &step) { return step.isLast(); });
}

bool isNamed(std::string_view member, const QByteArray &name)
{
    if (member.find('\\') == std::string_view::npos)
        return member == std::string_view(name.constData(), size_t(name.size()));
    QByteArray text;
    json::appendUnescaped(text, member);
    return text == name;
}

/// The place of a part begins behind the comma or bracket in front of it, and ends before the one behind it.
std::vector<Part> placed(std::string_view container, std::vector<Part> parts)
{
    size_t begin = 1;
    for (Part &part : parts) {
        part.begin = begin;
        part.end = part.valueEnd;
        while (part.end < container.size() && json::isSpace(container[part.end]))
            ++part.end;
        begin = part.end + 1;
    }
    return parts;
}

std::vector<Part> membersOf(std::string_view object, const Steps &steps)
{
    struct Search {
        std::string_view object;
        const Steps &steps;
        std::vector<Part> parts;
    } search{object, steps, {}};
    json::forEachMember(object, [&search](std::string_view name, std::string_view value) {
        const auto at = size_t(value.data() - search.object.data());
        Part part{.begin = 0, .value = at, .valueEnd = at + value.size(), .end = 0, .steps = {}};
        for (const Step &step : search.steps) {
            if (isNamed(name, step.name()))
                part.steps.push_back(step);
        }
        search.parts.push_back(std::move(part));
        return true;
    });
    return placed(object, std::move(search.parts));
}

std::vector<Part> elementsOf(std::string_view array, const Steps &steps)
{
    std::vector<Part> parts;
    const json::Elements elements = json::elementsOf(array);
    parts.reserve(elements.ranges.size());
    for (size_t i = 0; i < elements.ranges.size(); ++i) {
        const ByteRange range = elements.ranges[i];
        Part part{.begin = 0, .value = range.offset, .valueEnd = size_t(range.offset) + range.length, .end = 0, .steps = {}};
        for (const Step &step : steps) {
            if (step.name() == "*" || step.name() == QByteArray::number(qulonglong(i)))
                part.steps.push_back(step);
        }
        parts.push_back(std::move(part));
    }
    return placed(array, std::move(parts));
}

/// Where the string that opens at `at` ends, its quotation mark included.
size_t stringEnd(std::string_view text, size_t at)
{
    for (++at; at < text.size() && text[at] != '"'; ++at)
        at += size_t(text[at] == '\\' ? 1 : 0);
    return std::min(at + 1, text.size());
}

/// Appends a value with every scalar in it replaced. The names of members stay.
void appendMasked(QByteArray &out, std::string_view value)
{
    constexpr std::string_view structure = "{}[]:, \n\r\t";
    for (size_t at = 0; at < value.size();) {
        if (structure.find(value[at]) != std::string_view::npos) {
            out += value[at++];
            continue;
        }
        if (value[at] == '"') {
            const size_t end = stringEnd(value, at);
            const size_t next = std::min(value.find_first_not_of(" \n\r\t", end), value.size());
            const bool isName = next < value.size() && value[next] == ':';
            out += isName ? QByteArrayView(value.data() + at, qsizetype(end - at)) : QByteArrayView("\"***\"");
            at = end;
            continue;
        }
        const size_t end = std::min(value.find_first_of(structure, at), value.size());
        const bool isNumber = value[at] == '-' || (value[at] >= '0' && value[at] <= '9');
        out += isNumber ? "0" : "null";
        at = end;
    }
}

bool appendEdited(QByteArray &out, std::string_view value, const Steps &steps);

bool appendPart(QByteArray &out, std::string_view container, const Part &part)
{
    const std::string_view value = container.substr(part.value, part.valueEnd - part.value);
    out.append(container.data() + part.begin, qsizetype(part.value - part.begin));
    bool isChanged = false;
    if (masks(part)) {
        const qsizetype before = out.size();
        appendMasked(out, value);
        isChanged = QByteArrayView(out).sliced(before) != QByteArrayView(value.data(), qsizetype(value.size()));
    } else {
        Steps deeper = part.steps;
        for (Step &step : deeper)
            ++step.depth;
        isChanged = appendEdited(out, value, deeper);
    }
    out.append(container.data() + part.valueEnd, qsizetype(part.end - part.valueEnd));
    return isChanged;
}

/// Appends a value with the edits applied; true if that changed it.
bool appendEdited(QByteArray &out, std::string_view value, const Steps &steps)
{
    const bool isObject = value.starts_with('{');
    if (steps.empty() || (!isObject && !value.starts_with('['))) {
        out.append(value.data(), qsizetype(value.size()));
        return false;
    }
    bool isChanged = false;
    bool isFirst = true;
    out += value.front();
    for (const Part &part : isObject ? membersOf(value, steps) : elementsOf(value, steps)) {
        if (removes(part)) {
            isChanged = true;
            continue;
        }
        if (!isFirst)
            out += ',';
        isFirst = false;
        isChanged = appendPart(out, value, part) || isChanged;
    }
    out += value.back();
    return isChanged;
}

tl::unexpected<PointerProblem> problem(qsizetype column, qsizetype length, QString message)
{
    return tl::unexpected(PointerProblem{column, std::max<qsizetype>(length, 1), std::move(message)});
}

} // namespace

tl::expected<JsonPointer, PointerProblem> JsonPointer::parse(QStringView text)
{
    if (!text.startsWith(u'/'))
        return problem(0, 1, u"a pointer begins with \"/\", for example /UserId or /Parameters/*/Value"_s);
    JsonPointer pointer;
    QString name;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        if (at == text.size() || text[at] == u'/') {
            if (pointer.m_names.size() == longestPointer)
                return problem(at - name.size(), name.size(), u"a pointer has at most %1 names"_s.arg(longestPointer));
            pointer.m_names.push_back(std::exchange(name, {}).toUtf8());
        } else if (text[at] != u'~') {
            name += text[at];
        } else if (at + 1 < text.size() && (text[at + 1] == u'0' || text[at + 1] == u'1')) {
            name += text[++at] == u'0' ? u'~' : u'/';
        } else {
            return problem(at, 1, u"\"~\" is written ~0, and \"/\" inside a name ~1"_s);
        }
    }
    if (pointer.m_names.size() == 1 && pointer.m_names.front().isEmpty())
        return problem(0, 1, u"name a member behind \"/\", for example /UserId"_s);
    return pointer;
}

std::optional<QByteArray> editObject(QByteArrayView object, const std::vector<JsonEdit> &edits)
{
    Steps steps;
    steps.reserve(edits.size());
    for (const JsonEdit &edit : edits)
        steps.push_back({&edit, 0});
    QByteArray out;
    out.reserve(object.size());
    if (!appendEdited(out, {object.data(), size_t(object.size())}, steps))
        return {};
    return out;
}

} // namespace tributary
