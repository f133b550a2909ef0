// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the status board say.
#include "models/overviewmodel.h"
#include "models/text.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double fullQuota = 0.9;
constexpr Milliseconds soon = 24h * 14;
constexpr Milliseconds verySoon = 24h * 3;

int percent(double share)
{
    return qRound(std::clamp(share, 0.0, 9.99) * 100);
}

Seconds until(Instant instant, Instant now)
{
    return std::chrono::duration_cast<Seconds>(instant - now);
}

} // namespace

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isRight = section == Lag || (section >= dayColumn() && section <= credentialColumn());
    if (role == Qt::TextAlignmentRole)
        return QVariant((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isStreamColumn(section) && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const Stream stream = allStreams()[section - FirstStream];
        return u"%1 · %2"_s.arg(streamTitle(stream), streamName(stream));
    }
    if (role != Qt::DisplayRole)
        return {};
    if (isStreamColumn(section))
        return streamShortTitle(allStreams()[section - FirstStream]);
    if (section == Tenant)
        return tr("Tenant");
    if (section == Lag)
        return tr("Lag");
    const QStringList titles{tr("Events/min, 1 h"), tr("24 h"), tr("Quota"), tr("Outbox"), tr("Quarantine"), tr("Credential"),
        tr("Cloud"), tr("Tags")};
    return titles.value(section - perMinuteColumn());
}

StreamCell OverviewModel::cell(int row, int column) const
{
    const OverviewRow &shown = m_rows[row];
    if (isStreamColumn(column)) {
        const int stream = column - FirstStream;
        if (stream < shown.status.streams.size())
            return streamCell(shown.status.streams[stream], m_collecting);
        return {Glyph::Dash, tr("off"), Token::Off, false, Severity::Quiet, tr("not collected")};
    }
    if (column == credentialColumn())
        return credentialCell(shown.status);
    StreamCell plain;
    plain.text = text(row, column);
    if (column == Tenant && shown.isGroup()) {
        plain.bold = true;
        plain.glyph = isExpanded(shown.group) ? Glyph::Expanded : Glyph::Collapsed;
    } else if (column == Lag && (shown.severity == Severity::Stopped || shown.behind)) {
        plain.bold = true;
        plain.token = shown.severity == Severity::Stopped ? Token::Error : Token::Warning;
    } else if (column == quotaColumn() && shown.status.quotaUse >= fullQuota) {
        plain.bold = true;
        plain.token = Token::Warning;
    }
    return plain;
}

StreamCell OverviewModel::credentialCell(const TenantStatus &tenant) const
{
    if (!tenant.credentialExpires)
        return {Glyph::None, tr("–"), Token::TextMuted, false, Severity::Quiet, tr("expiry not known")};
    const Seconds left = until(*tenant.credentialExpires, m_status.asOf);
    if (left <= 0s)
        return {Glyph::Error, tr("expired"), Token::Error, true, Severity::Stopped, tr("expired")};
    StreamCell cell{
        Glyph::None, shortDuration(left), Token::Text, false, Severity::Quiet, tr("expires in %1").arg(longDuration(left))};
    if (left <= verySoon)
        return {Glyph::Warning, cell.text, Token::Warning, true, Severity::Attention, cell.phrase};
    if (left <= soon)
        cell.token = Token::Warning;
    return cell;
}

QString OverviewModel::text(int row, int column) const
{
    const OverviewRow &shown = m_rows[row];
    if (column == Tenant)
        return rowName(row);
    if (column == Lag) {
        const auto lag = worstLag(shown.status);
        return lag ? shortDuration(*lag) : tr("new");
    }
    if (isStreamColumn(column) || column == credentialColumn())
        return cell(row, column).text;
    return figure(shown.status, column);
}

QString OverviewModel::rowName(int row) const
{
    const OverviewRow &shown = m_rows[row];
    if (!shown.isGroup())
        return inertLine(shown.status.name, 120);
    const QString name = shown.group.isEmpty() ? tr("No tag") : inertLine(shown.group, 60);
    //: A group of tenants: its tag, and how many they are.
    return tr("%1 (%2)").arg(name, countText(quint64(shown.members)));
}

QString OverviewModel::figure(const TenantStatus &tenant, int column) const
{
    if (column == perMinuteColumn())
        return tenant.perMinute.empty() ? QString() : countText(tenant.perMinute.back());
    if (column == dayColumn())
        return countText(tenant.lastDay);
    if (column == quotaColumn())
        return tr("%1 %").arg(percent(tenant.quotaUse));
    if (column == outboxColumn())
        return countText(countsOf(tenant).outbox);
    if (column == quarantineColumn())
        return countText(countsOf(tenant).quarantined);
    return inertLine(column == cloudColumn() ? tenant.cloud : tenant.tags.join(u", "_s), 120);
}

QString OverviewModel::phrase(int row, int column) const
{
    const TenantStatus &shown = m_rows[row].status;
    QString name = rowName(row);
    if (column == Tenant) {
        if (!m_rows[row].isGroup())
            return name;
        return isExpanded(m_rows[row].group) ? tr("Group %1, expanded").arg(name) : tr("Group %1, collapsed").arg(name);
    }
    if (column == Lag) {
        const auto lag = worstLag(shown);
        return lag ? tr("Lag, %1: %2").arg(name, longDuration(*lag)) : tr("Lag, %1: nothing collected yet").arg(name);
    }
    if (isStreamColumn(column))
        return u"%1, %2: %3"_s.arg(streamTitle(allStreams()[column - FirstStream]), name, cell(row, column).phrase);
    if (column == credentialColumn())
        return tr("Credential, %1: %2").arg(name, cell(row, column).phrase);
    const QString value = text(row, column);
    if (column == perMinuteColumn()) {
        const quint32 most = shown.perMinute.empty() ? 0 : *std::ranges::max_element(shown.perMinute);
        return tr("Events per minute, %1: now %2, at most %3 in the last hour").arg(name, value, countText(most));
    }
    if (column == dayColumn())
        return tr("Events in 24 hours, %1: %2").arg(name, value);
    if (column == quotaColumn())
        return tr("Share of the request allowance, %1: %2").arg(name, value);
    if (column == outboxColumn())
        return tr("Events in the outbox, %1: %2").arg(name, value);
    if (column == quarantineColumn())
        return tr("Events in quarantine, %1: %2").arg(name, value);
    return column == cloudColumn() ? tr("Cloud, %1: %2").arg(name, value) : tr("Tags, %1: %2").arg(name, value);
}

QString OverviewModel::toolTip(int row, int column) const
{
    const OverviewRow &shown = m_rows[row];
    if (column != Tenant || shown.isGroup())
        return phrase(row, column);
    QStringList lines{inertLine(shown.status.name, 120)};
    if (!shown.status.domain.isEmpty())
        lines << inertLine(shown.status.domain, 120);
    lines << shown.status.id.value() << tr("Cloud: %1").arg(inertLine(shown.status.cloud, 60));
    if (!shown.status.tags.isEmpty())
        lines << tr("Tags: %1").arg(inertLine(shown.status.tags.join(u", "_s), 120));
    return lines.join(u'\n');
}

} // namespace tributary
