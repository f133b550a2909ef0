// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/prune.h"

#include "json/scan.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {

constexpr std::array<std::string_view, 19> kept{"Id", "CreationTime", "OrganizationId", "RecordType", "Operation", "Workload",
    "UserId", "UserType", "ClientIP", "ResultStatus", "id", "createdDateTime", "activityDateTime", "userPrincipalName",
    "userId", "appId", "ipAddress", "activityDisplayName", "category"};

struct Member {
    std::string_view name; ///< as it stands, without quotes
    std::string_view value;
    bool isDropped = false;

    /// With quotes, colon and comma.
    [[nodiscard]] qsizetype size() const { return qsizetype(name.size() + value.size()) + 4; }
    [[nodiscard]] bool mayGo() const { return !isDropped && std::find(kept.begin(), kept.end(), name) == kept.end(); }
};

std::vector<Member> membersOf(QByteArrayView object)
{
    std::vector<Member> members;
    json::forEachMember({object.data(), size_t(object.size())}, [&members](std::string_view name, std::string_view value) {
        members.push_back({name, value});
        return true;
    });
    return members;
}

QByteArray written(const std::vector<Member> &members)
{
    QByteArray out;
    for (const Member &member : members) {
        if (member.isDropped)
            continue;
        out += out.isEmpty() ? '{' : ',';
        out += '"';
        out.append(member.name.data(), qsizetype(member.name.size())).append("\":");
        out.append(member.value.data(), qsizetype(member.value.size()));
    }
    return out.isEmpty() ? QByteArray("{}") : out + '}';
}

} // namespace

PrunedObject pruneObject(QByteArrayView object, qsizetype maxBytes)
{
    PrunedObject pruned;
    std::vector<Member> members = membersOf(object);
    qsizetype size = 1;
    for (const Member &member : members)
        size += member.size();
    while (size > maxBytes) {
        const auto largest = std::max_element(members.begin(), members.end(),
            [](const Member &a, const Member &b) { return std::pair(a.mayGo(), a.size()) < std::pair(b.mayGo(), b.size()); });
        if (largest == members.end() || !largest->mayGo())
            return {};
        largest->isDropped = true;
        size -= largest->size();
        pruned.dropped += QString::fromUtf8(largest->name.data(), qsizetype(largest->name.size()));
    }
    pruned.bytes = written(members);
    return pruned;
}

} // namespace tributary
