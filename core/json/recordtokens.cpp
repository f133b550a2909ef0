// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/recordtokens.h"

#include "json/scan.h"
#include "json/token.h"

#include <charconv>

namespace tributary {

namespace {

struct Member {
    std::string_view name;
    RecordColumn column;
    bool isFirst = false; ///< the first choice of its column
    std::string_view inside =
        {}; ///< what to take of an object or an array: names and indices, by '/'; or "=TEXT" for a fixed text
};

/// The members of each column, the first choice first.
constexpr std::array members{
    Member{"Id", RecordColumn::Id, true},
    Member{"CreationTime", RecordColumn::Time, true},
    Member{"Workload", RecordColumn::Workload, true},
    Member{"Operation", RecordColumn::Operation, true},
    Member{"UserId", RecordColumn::User, true},
    Member{"ClientIP", RecordColumn::ClientIp, true},
    Member{"ClientIPAddress", RecordColumn::ClientIp},
    Member{"ActorIpAddress", RecordColumn::ClientIp},
    Member{"ResultStatus", RecordColumn::Result, true},
    Member{"ObjectId", RecordColumn::Object, true},
    Member{"RecordType", RecordColumn::RecordType, true},
    Member{"UserType", RecordColumn::UserType, true},
    Member{"LogonError", RecordColumn::Error, true},
    Member{"ErrorNumber", RecordColumn::Error},
    Member{"ErrorCode", RecordColumn::Error},
    // Microsoft Graph: sign-ins and directory audits.
    Member{"createdDateTime", RecordColumn::Time},
    Member{"activityDateTime", RecordColumn::Time},
    Member{"createdDateTime", RecordColumn::Workload, false, "=Entra ID"},
    Member{"activityDateTime", RecordColumn::Workload, false, "=Entra ID"},
    Member{"activityDisplayName", RecordColumn::Operation},
    Member{"createdDateTime", RecordColumn::Operation, false, "=Sign-in"},
    Member{"userPrincipalName", RecordColumn::User},
    Member{"servicePrincipalName", RecordColumn::User},
    Member{"initiatedBy", RecordColumn::User, false, "user/userPrincipalName"},
    Member{"initiatedBy", RecordColumn::User, false, "app/displayName"},
    Member{"initiatedBy", RecordColumn::User, false, "app/servicePrincipalId"},
    Member{"ipAddress", RecordColumn::ClientIp},
    Member{"initiatedBy", RecordColumn::ClientIp, false, "user/ipAddress"},
    Member{"status", RecordColumn::Result, false, "errorCode"},
    Member{"result", RecordColumn::Result},
    Member{"resourceDisplayName", RecordColumn::Object},
    Member{"appDisplayName", RecordColumn::Object},
    Member{"targetResources", RecordColumn::Object, false, "0/userPrincipalName"},
    Member{"targetResources", RecordColumn::Object, false, "0/displayName"},
    Member{"targetResources", RecordColumn::Object, false, "0/id"},
    Member{"status", RecordColumn::Error, false, "errorCode"},
};

/// The address of "1.2.3.4:5", "[2001:db8::1]:5" and "[2001:db8::1]"; any other text as it stands.
QByteArrayView withoutPort(QByteArrayView address)
{
    const std::string_view text(address.data(), size_t(address.size()));
    if (text.starts_with('[')) {
        const size_t close = text.find(']');
        return close == std::string_view::npos ? address : address.sliced(1, qsizetype(close) - 1);
    }
    const size_t colon = text.find(':');
    const bool isV4WithPort = colon != std::string_view::npos && colon > 0 && colon == text.rfind(':')
        && text.substr(0, colon).find('.') != std::string_view::npos;
    return isV4WithPort ? address.first(qsizetype(colon)) : address;
}

/// The text a token stands for. Numbers, objects and the like stand for themselves.
QByteArrayView textOf(std::string_view token, QByteArray &scratch)
{
    if (token == "null")
        return {};
    if (token.size() < 2 || token.front() != '"')
        return {token.data(), qsizetype(token.size())};
    const std::string_view content = token.substr(1, token.size() - 2);
    if (content.find('\\') == std::string_view::npos)
        return {content.data(), qsizetype(content.size())};
    scratch.resize(0);
    json::appendUnescaped(scratch, content);
    return scratch;
}

std::string_view elementAt(std::string_view array, size_t index)
{
    if (!array.starts_with('['))
        return {};
    const json::Elements elements = json::elementsOf(array);
    return index < elements.ranges.size() ? array.substr(elements.ranges[index].offset, elements.ranges[index].length)
                                          : std::string_view();
}

std::string_view memberOf(std::string_view object, std::string_view name)
{
    std::string_view found;
    json::forEachMember(object, [&](std::string_view member, std::string_view value) {
        if (member == name)
            found = value;
        return found.empty();
    });
    return found;
}

/// Follows Member::inside. Nothing where the way ends.
std::string_view inside(std::string_view token, std::string_view path)
{
    while (!path.empty() && !token.empty()) {
        const size_t slash = std::min(path.find('/'), path.size());
        const std::string_view step = path.substr(0, slash);
        token = step == "0" ? elementAt(token, 0) : memberOf(token, step);
        path.remove_prefix(std::min(slash + 1, path.size()));
    }
    return token;
}

/// What the member of a column says; views into the token, into `member`, or into `scratch`.
QByteArrayView valueOf(const Member &member, std::string_view token, QByteArray &scratch)
{
    if (token.empty() || member.inside.empty())
        return textOf(token, scratch);
    if (member.inside.front() == '=')
        return {member.inside.data() + 1, qsizetype(member.inside.size()) - 1};
    return textOf(inside(token, member.inside), scratch);
}

} // namespace

RecordTokens::RecordTokens(QByteArrayView record, RecordColumnMask wanted)
    : m_wanted(wanted)
    , m_missing(wanted)
{
    static_assert(members.size() <= most);
    if (wanted == 0)
        return;
    json::forEachMember({record.data(), size_t(record.size())},
        [this](std::string_view name, std::string_view value) { return take(name, value); });
}

bool RecordTokens::take(std::string_view name, std::string_view value)
{
    for (size_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        if (name.size() != member.name.size() || m_isExact[i] || (m_wanted & maskOf(member.column)) == 0)
            continue;
        m_isExact[i] = name == member.name;
        if (m_isExact[i] || (m_tokens[i].empty() && json::equalsIgnoringCase(name, member.name)))
            m_tokens[i] = value;
        if (m_isExact[i] && member.isFirst && value != "null" && value != "\"\"" && value != "0" && value != "\"0\"")
            m_missing &= ~maskOf(member.column);
    }
    return m_missing != 0;
}

QByteArrayView RecordTokens::text(RecordColumn column, QByteArray &scratch) const
{
    QByteArrayView text;
    for (size_t i = 0; i < members.size() && text.isEmpty(); ++i) {
        if (members[i].column == column)
            text = valueOf(members[i], m_tokens[i], scratch);
    }
    if (column == RecordColumn::ClientIp)
        return withoutPort(text);
    return column == RecordColumn::Error && text == "0" ? QByteArrayView() : text;
}

int RecordTokens::number(RecordColumn column) const
{
    QByteArray scratch;
    const QByteArrayView digits = text(column, scratch);
    int value = -1;
    const auto [end, problem] = std::from_chars(digits.begin(), digits.end(), value);
    return problem == std::errc() && end == digits.end() ? value : -1;
}

QByteArrayView RecordTokens::token(RecordColumn column) const
{
    for (size_t i = 0; i < members.size(); ++i) {
        const Member &member = members[i];
        if (member.column != column || m_tokens[i].empty() || member.inside.starts_with('='))
            continue;
        const std::string_view found = inside(m_tokens[i], member.inside);
        if (!found.empty())
            return {found.data(), qsizetype(found.size())};
    }
    return {};
}

} // namespace tributary
