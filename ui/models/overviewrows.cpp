// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewrows.h"

#include <algorithm>
#include <map>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

void judge(OverviewRow &row, bool collecting)
{
    row.severity = severityOf(row.status, collecting);
    row.attention = needsAttention(row.status);
    row.behind = isBehind(row.status);
}

bool isWorse(const StreamStatus &a, const StreamStatus &b, bool collecting)
{
    const Severity left = streamSeverity(a, collecting);
    const Severity right = streamSeverity(b, collecting);
    return left == right ? a.lag.value_or(Seconds(-1)) > b.lag.value_or(Seconds(-1)) : left > right;
}

void addStream(StreamStatus &sum, const StreamStatus &stream, bool collecting)
{
    const StreamCounts counts = StreamCounts(sum.counts) += stream.counts;
    const int gaps = sum.gaps + stream.gaps;
    if (isWorse(stream, sum, collecting))
        sum = stream;
    sum.counts = counts;
    sum.gaps = gaps;
}

void addTenant(TenantStatus &sum, const TenantStatus &tenant, bool collecting)
{
    for (qsizetype i = 0; i < tenant.streams.size(); ++i) {
        if (i < sum.streams.size())
            addStream(sum.streams[i], tenant.streams[i], collecting);
        else
            sum.streams << tenant.streams[i];
    }
    sum.perMinute.resize(std::max(sum.perMinute.size(), tenant.perMinute.size()));
    for (size_t i = 0; i < tenant.perMinute.size(); ++i)
        sum.perMinute[i] += tenant.perMinute[i];
    sum.lastDay += tenant.lastDay;
    sum.quotaUse = std::max(sum.quotaUse, tenant.quotaUse);
    if (tenant.credentialExpires)
        sum.credentialExpires =
            sum.credentialExpires ? std::min(*sum.credentialExpires, *tenant.credentialExpires) : tenant.credentialExpires;
}

void addGroups(QList<OverviewRow> &rows, bool collecting)
{
    std::map<QString, OverviewRow> groups;
    for (const OverviewRow &row : std::as_const(rows)) {
        OverviewRow &group = groups[row.group];
        if (group.members++ == 0) {
            group.group = row.group;
            group.status = {.id = TenantId(u"group:"_s + row.group), .name = row.group};
        }
        addTenant(group.status, row.status, collecting);
    }
    for (auto &[name, group] : groups) {
        judge(group, collecting);
        rows << group;
    }
}

} // namespace

QList<OverviewRow> overviewRows(const EngineStatus &status, bool grouped)
{
    QList<OverviewRow> rows;
    rows.reserve(status.tenants.size());
    for (const TenantStatus &tenant : status.tenants) {
        OverviewRow row{.status = tenant, .group = tenant.tags.value(0)};
        judge(row, status.collecting);
        rows << row;
    }
    if (grouped)
        addGroups(rows, status.collecting);
    return rows;
}

} // namespace tributary
