// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/rawpath.h"

#include "json/recordparser.h"
#include "json/scan.h"
#include "json/token.h"

namespace tributary {

namespace {

constexpr int deepestArrays = 8; ///< arrays directly inside arrays; each level reads its text again

using Visit = std::function<bool(QByteArrayView)>;

class Walk {
public:
    Walk(const std::vector<TextPattern> &names, const Visit &visit)
        : m_names(names)
        , m_visit(visit)
    {
    }

    bool value(QByteArrayView token, size_t name, int arrays)
    {
        if (name == m_names.size() && m_visit(token))
            return true;
        if (token.startsWith('['))
            return arrays < deepestArrays && elements(token, name, arrays + 1);
        return name < m_names.size() && token.startsWith('{') && members(token, name);
    }

private:
    bool elements(QByteArrayView array, size_t name, int arrays)
    {
        const json::Elements found = json::elementsOf({array.data(), size_t(array.size())});
        return std::any_of(found.ranges.begin(), found.ranges.end(), [&](ByteRange range) {
            return range.length > 0 && value(array.sliced(range.offset, qsizetype(range.length)), name, arrays);
        });
    }

    bool members(QByteArrayView object, size_t name)
    {
        struct Search {
            Walk &walk;
            size_t name;
            bool isFound = false;
        } search{*this, name};
        json::forEachMember({object.data(), size_t(object.size())}, [&search](std::string_view member, std::string_view value) {
            if (search.walk.isNamed(member, search.name))
                search.isFound = search.walk.value({value.data(), qsizetype(value.size())}, search.name + 1, 0);
            return !search.isFound;
        });
        return search.isFound;
    }

    bool isNamed(std::string_view member, size_t name)
    {
        if (member.find('\\') == std::string_view::npos)
            return m_names[name].matches({member.data(), qsizetype(member.size())});
        QByteArray text;
        json::appendUnescaped(text, member);
        return m_names[name].matches(text);
    }

    const std::vector<TextPattern> &m_names;
    const Visit &m_visit;
};

} // namespace

RawPath::RawPath(const QStringList &names)
{
    m_names.reserve(size_t(names.size()));
    for (const QString &name : names)
        m_names.emplace_back(FilterValue{name, true, {}});
}

bool RawPath::any(QByteArrayView record, const Visit &visit) const
{
    return Walk(m_names, visit).value(record.trimmed(), 0, deepestArrays);
}

QByteArrayView scalarText(QByteArrayView token, QByteArray &scratch)
{
    if (token.isEmpty() || token == "null" || token.startsWith('{') || token.startsWith('['))
        return {};
    if (!token.startsWith('"'))
        return token;
    const QByteArrayView content = token.sliced(1, std::max<qsizetype>(token.size() - 2, 0));
    if (!content.contains('\\'))
        return content;
    scratch.resize(0);
    json::appendUnescaped(scratch, {content.data(), size_t(content.size())});
    return scratch;
}

} // namespace tributary
