// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/streamcell.h"

#include "base/plural.h"
#include "model/parking.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(tributary::CellText)
};

QString lagText(const StreamStatus &status, const QString &without)
{
    return status.lag ? shortDuration(*status.lag) : without;
}

QString sinceListing(const StreamStatus &status)
{
    return status.lag ? CellText::tr("last complete listing %1 ago").arg(longDuration(*status.lag))
                      : CellText::tr("nothing listed yet");
}

StreamCell operatorCell(const StreamStatus &status)
{
    if (lacksLicence(status)) {
        //: Narrow table cell: the tenant has no licence for this stream.
        return {Glyph::Lock, CellText::tr("licence"), Token::Off, false, Severity::Notice, CellText::tr("no licence")};
    }
    if (status.lastError && status.lastError->kind == ErrorKind::Forbidden) {
        //: Narrow table cell: a role or permission is missing.
        return {Glyph::Warning, CellText::tr("role"), Token::Warning, true, Severity::Attention,
            CellText::tr("a permission is missing; needs a person")};
    }
    //: Narrow table cell: collecting this stream has stopped.
    return {Glyph::Error, lagText(status, CellText::tr("stop")), Token::Error, true, Severity::Stopped,
        CellText::tr("stopped, %1; needs a person").arg(sinceListing(status))};
}

StreamCell parkedCell(const StreamStatus &status)
{
    const auto reason = status.lastError ? parkReasonOf(status.stream, *status.lastError) : std::nullopt;
    StreamCell cell{Glyph::Lock, {}, Token::Off, false, Severity::Notice, {}};
    switch (reason.value_or(ParkReason::NotOffered)) {
    case ParkReason::Licence:
        //: Narrow table cell: the tenant has no Entra ID P1 licence.
        cell.text = CellText::tr("no P1");
        cell.phrase = CellText::tr("no Entra ID P1 licence; asked again once a day");
        break;
    case ParkReason::Permission:
        //: Narrow table cell: a permission for Microsoft Graph is not granted.
        cell.text = CellText::tr("no role");
        cell.phrase = CellText::tr("no permission for Microsoft Graph; asked again once an hour");
        break;
    case ParkReason::NotOffered:
        //: Narrow table cell: this cloud does not have the feed.
        cell.text = CellText::tr("none");
        cell.phrase = CellText::tr("not offered by this cloud; asked again once a day");
        break;
    }
    return cell;
}

StreamCell workingCell(const StreamStatus &status)
{
    if (status.gaps > 0) {
        //: Narrow table cell: there are gaps that can be filled.
        return {Glyph::Download, CellText::tr("gaps"), Token::Info, false, Severity::Attention,
            status.gaps == 1 ? CellText::tr("a gap that can be fetched")
                             : CellText::tr("%n gaps that can be fetched", nullptr, status.gaps)};
    }
    return {Glyph::None, lagText(status, CellText::tr("now")), Token::Text, false, Severity::Quiet,
        CellText::tr("working, %1").arg(sinceListing(status))};
}

StreamCell pausedCell(const StreamStatus &status)
{
    //: Narrow table cell: collecting is paused.
    return {Glyph::Pause, lagText(status, CellText::tr("paused")), Token::TextMuted, false, Severity::Quiet,
        CellText::tr("paused, %1").arg(sinceListing(status))};
}

StreamCell stateCell(const StreamStatus &status, bool collecting)
{
    const bool restsWhenPaused =
        status.state != StreamState::Off && status.state != StreamState::NeedsOperator && status.state != StreamState::Parked;
    if (!collecting && restsWhenPaused)
        return pausedCell(status);
    switch (status.state) {
    case StreamState::Off:
        //: Narrow table cell: this stream was not chosen.
        return {Glyph::Dash, CellText::tr("off"), Token::Off, false, Severity::Quiet, CellText::tr("not collected")};
    case StreamState::Idle:
        //: Narrow table cell: nothing was collected yet.
        return {Glyph::None, CellText::tr("new"), Token::Info, false, Severity::Quiet,
            CellText::tr("chosen, nothing collected yet")};
    case StreamState::Waiting:
        //: Narrow table cell: waiting for the first content.
        return {Glyph::Hourglass, CellText::tr("wait"), Token::Info, false, Severity::Notice,
            CellText::tr("waiting for the first content, which can take 12 hours")};
    case StreamState::Working:
        return workingCell(status);
    case StreamState::Behind:
        return {Glyph::Clock, lagText(status, CellText::tr("late")), Token::Warning, true, Severity::Late,
            status.lag ? CellText::tr("behind by %1").arg(longDuration(*status.lag)) : CellText::tr("behind")};
    case StreamState::Throttled:
        return {Glyph::Throttled, lagText(status, CellText::tr("slow")), Token::Info, false, Severity::Notice,
            CellText::tr("slowed down by Microsoft, %1").arg(sinceListing(status))};
    case StreamState::Retrying:
        return {Glyph::Refresh, lagText(status, CellText::tr("retry")), Token::Info, false, Severity::Notice,
            CellText::tr("no answer, trying again, %1").arg(sinceListing(status))};
    case StreamState::NeedsOperator:
        return operatorCell(status);
    case StreamState::Paused:
        return pausedCell(status);
    case StreamState::Parked:
        return parkedCell(status);
    }
    return {};
}

} // namespace

Severity streamSeverity(const StreamStatus &status, bool collecting)
{
    switch (status.state) {
    case StreamState::Off:
        return Severity::Quiet;
    case StreamState::NeedsOperator:
        if (lacksLicence(status))
            return Severity::Notice;
        return status.lastError && status.lastError->kind == ErrorKind::Forbidden ? Severity::Attention : Severity::Stopped;
    case StreamState::Parked:
        return Severity::Notice;
    default:
        break;
    }
    if (!collecting)
        return Severity::Quiet;
    switch (status.state) {
    case StreamState::Waiting:
    case StreamState::Throttled:
    case StreamState::Retrying:
        return Severity::Notice;
    case StreamState::Behind:
        return Severity::Late;
    case StreamState::Working:
        return status.gaps > 0 ? Severity::Attention : Severity::Quiet;
    default:
        return Severity::Quiet;
    }
}

StreamCell streamCell(const StreamStatus &status, bool collecting)
{
    StreamCell cell = stateCell(status, collecting);
    if (status.counts.filtered > 0) {
        //: %1 is the state of a stream: "working, …; 1,204 events not selected".
        cell.phrase = CellText::tr("%1; %Ln events not selected", nullptr, plural(status.counts.filtered)).arg(cell.phrase);
    }
    return cell;
}

QString streamTitle(Stream stream)
{
    switch (stream) {
    case Stream::AuditAzureActiveDirectory:
        return CellText::tr("Entra ID");
    case Stream::AuditExchange:
        return CellText::tr("Exchange");
    case Stream::AuditSharePoint:
        return CellText::tr("SharePoint and OneDrive");
    case Stream::AuditGeneral:
        return CellText::tr("General (Teams, Defender, …)");
    case Stream::DlpAll:
        return CellText::tr("DLP");
    case Stream::GraphDirectoryAudits:
        return CellText::tr("Directory audits");
    case Stream::GraphSignInsInteractive:
        return CellText::tr("Sign-ins of users, interactive");
    case Stream::GraphSignInsNonInteractive:
        return CellText::tr("Sign-ins of users, non-interactive");
    case Stream::GraphSignInsServicePrincipal:
        return CellText::tr("Sign-ins of service principals");
    case Stream::GraphSignInsManagedIdentity:
        return CellText::tr("Sign-ins of managed identities");
    }
    return streamName(stream);
}

QString streamShortTitle(Stream stream)
{
    switch (stream) {
    case Stream::AuditAzureActiveDirectory:
        return CellText::tr("Entra");
    case Stream::AuditSharePoint:
        return CellText::tr("SharePt.");
    case Stream::AuditGeneral:
        return CellText::tr("General");
    case Stream::GraphDirectoryAudits:
        return CellText::tr("Dir. audit");
    case Stream::GraphSignInsInteractive:
        return CellText::tr("Interact.");
    case Stream::GraphSignInsNonInteractive:
        return CellText::tr("Non-int.");
    case Stream::GraphSignInsServicePrincipal:
        return CellText::tr("Service");
    case Stream::GraphSignInsManagedIdentity:
        return CellText::tr("Man. id.");
    case Stream::AuditExchange:
    case Stream::DlpAll:
        break;
    }
    return streamTitle(stream);
}

Severity severityOf(const TenantStatus &tenant, bool collecting)
{
    Severity worst = Severity::Quiet;
    for (const StreamStatus &stream : tenant.streams)
        worst = std::max(worst, streamSeverity(stream, collecting));
    return worst;
}

std::optional<Seconds> worstLag(const TenantStatus &tenant)
{
    std::optional<Seconds> worst;
    for (const StreamStatus &stream : tenant.streams) {
        if (stream.state != StreamState::Off && stream.lag)
            worst = worst ? std::max(*worst, *stream.lag) : stream.lag;
    }
    return worst;
}

StreamCounts countsOf(const TenantStatus &tenant)
{
    StreamCounts sum;
    for (const StreamStatus &stream : tenant.streams)
        sum += stream.counts;
    return sum;
}

bool isBehind(const TenantStatus &tenant)
{
    return std::ranges::any_of(tenant.streams, [](const StreamStatus &stream) { return stream.state == StreamState::Behind; });
}

bool lacksLicence(const StreamStatus &stream)
{
    return stream.lastError && stream.lastError->code == "AF20012"_L1;
}

bool needsAttention(const TenantStatus &tenant)
{
    return std::ranges::any_of(tenant.streams, [](const StreamStatus &stream) {
        return (stream.state == StreamState::NeedsOperator && !lacksLicence(stream)) || stream.gaps > 0;
    });
}

} // namespace tributary
