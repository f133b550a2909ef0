// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/destinationwords.h"

#include "models/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct DestinationText {
    Q_DECLARE_TR_FUNCTIONS(tributary::DestinationsScreen)
};

} // namespace

QString addressOf(const Target &target)
{
    if (const auto *logs = std::get_if<LogsIngestionTarget>(&target))
        return u"%1 %2"_s.arg(logs->endpoint, logs->ruleId);
    if (const auto *collector = std::get_if<DataCollectorTarget>(&target))
        return collector->workspaceId;
    if (const auto *files = std::get_if<FilesTarget>(&target))
        return QDir::toNativeSeparators(files->directory);
    const auto &kafka = std::get<KafkaTarget>(target);
    return u"%1 %2"_s.arg(kafka.brokers.join(u','), kafka.topic);
}

ResultState resultOf(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
    case DestinationState::Sending:
        return ResultState::Passed;
    case DestinationState::Holding:
        return ResultState::Waiting;
    case DestinationState::Retrying:
        return ResultState::Running;
    case DestinationState::NeedsOperator:
        return ResultState::Warning;
    case DestinationState::Paused:
        return ResultState::Off;
    }
    return ResultState::None;
}

QString stateText(DestinationState state)
{
    switch (state) {
    case DestinationState::Idle:
        return DestinationText::tr("Nothing to send");
    case DestinationState::Sending:
        return DestinationText::tr("Sending");
    case DestinationState::Holding:
        return DestinationText::tr("A role is on its way");
    case DestinationState::Retrying:
        return DestinationText::tr("Trying again");
    case DestinationState::NeedsOperator:
        return DestinationText::tr("Needs you");
    case DestinationState::Paused:
        return DestinationText::tr("Paused by a person");
    }
    return {};
}

QString markerText(const ProofStatus &status)
{
    const auto seconds = [](const std::optional<Milliseconds> &after) {
        return shownLocale().toString(double(after.value_or(Milliseconds(0)).count()) / 1000, 'f', 1);
    };
    switch (status.phase) {
    case ProofPhase::Reaching:
        return DestinationText::tr("Asking whether it accepts…");
    case ProofPhase::RolePending:
        return DestinationText::tr("Azure needs up to 30 minutes to apply a new role. Trying every minute.");
    case ProofPhase::Accepted:
        return DestinationText::tr("It accepts. Sending a test event…");
    case ProofPhase::MarkerSent:
        return DestinationText::tr("The test event is accepted.");
    case ProofPhase::Looking:
        return DestinationText::tr("The test event is accepted. Asking the workspace for it; that may take some minutes…");
    case ProofPhase::Arrived:
        return DestinationText::tr("The test event arrived: visible in the workspace after %1 s.")
            .arg(seconds(status.arrivedAfter));
    case ProofPhase::NotArrived:
        return DestinationText::tr(
            "The test event was accepted, and is not visible in the workspace after 20 minutes. The rule's "
            "own error log may say why.");
    case ProofPhase::CannotLook:
        return DestinationText::tr(
            "The test event was accepted. The workspace could not be asked for it: the sending app needs Log "
            "Analytics Reader there, and the destination has to name it.");
    }
    return {};
}

ResultState resultOf(ProofMark mark)
{
    switch (mark) {
    case ProofMark::Plain:
        return ResultState::None;
    case ProofMark::Proven:
        return ResultState::Passed;
    case ProofMark::Note:
        return ResultState::Optional;
    case ProofMark::Waiting:
        return ResultState::Running;
    case ProofMark::Attention:
        return ResultState::Warning;
    case ProofMark::Unexplained:
        return ResultState::Problem;
    }
    return ResultState::None;
}

} // namespace tributary
