// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/armclient.h"
#include "setup/provisioningplan.h"

namespace tributary {

/// Does the steps of a plan one by one. Each looks first at what is there, so that doing it again breaks nothing. Lives as long
/// as one call of Provisioning::create(). Engine thread.
class ProvisioningRun {
public:
    ProvisioningRun(ArmClient &arm, Clock &clock, AzureAccess access, DestinationDraft draft)
        : m_arm(arm)
        , m_clock(clock)
        , m_access(std::move(access))
        , m_draft(std::move(draft))
    {
    }

    /// The step with its state and result; `progress` is told when Azure is waited for.
    Task<ProvisioningStep> perform(ProvisioningStep step, ProvisioningProgress progress, std::stop_token stop);

    /// With endpoint and rule, once the rule was made.
    [[nodiscard]] const DestinationDraft &draft() const { return m_draft; }

private:
    /// What a step came to.
    struct Outcome {
        ProvisioningState state = ProvisioningState::Done;
        QString text;
    };
    using Waiting = std::function<void()>;

    Task<Result<Outcome>> dispatch(ProvisioningStep step, Waiting waiting, std::stop_token stop);
    Task<Result<Outcome>> checkProviders(Waiting waiting, std::stop_token stop);
    Task<Result<bool>> checkProvider(QString name, Waiting waiting, std::stop_token stop);
    Task<Result<Outcome>> migrate(QString name, Waiting waiting, std::stop_token stop);
    Task<Result<Outcome>> makeTable(QString name, Waiting waiting, std::stop_token stop);
    Task<Result<Outcome>> makeRule(Waiting waiting, std::stop_token stop);
    Task<Result<QJsonObject>> putRule(QJsonObject body, Waiting waiting, std::stop_token stop);
    Task<Result<Outcome>> assignRole(QString scope, QString role, std::stop_token stop);
    Task<Result<Outcome>> makeErrorLog(std::stop_token stop);
    Task<Result<Outcome>> makeFunction(QString alias, std::stop_token stop);
    /// The resource, or nothing where there is none.
    Task<Result<std::optional<QJsonObject>>> find(QString path, std::stop_token stop);
    [[nodiscard]] Result<Outcome> takeRule(const QJsonObject &json, ProvisioningState state);

    ArmClient &m_arm;
    Clock &m_clock;
    AzureAccess m_access;
    DestinationDraft m_draft;
};

} // namespace tributary
