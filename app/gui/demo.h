// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/destination.h"
#include "secrets/secretstore.h"
#include "simulator/options.h"

#include <QtCore/QJsonObject>

#include <map>
#include <vector>

namespace tributary {

/// The simulated cloud of the demo: a dozen tenants with a backlog and one more to be added, and new events as long as it runs.
[[nodiscard]] SimulatorOptions demoOptions();

/// Tenants and destination as the simulator's ready document describes them.
struct DemoConfiguration {
    std::vector<Tenant> tenants; ///< that are collected from the start
    QString newcomer; ///< domain of the one that can be added
    Destination destination;
};
[[nodiscard]] DemoConfiguration demoConfiguration(const QJsonObject &readyDocument);

/// The secrets of the simulated tenants, which are no secrets. A demo needs no keychain and leaves nothing in it.
class DemoSecrets final : public SecretStore {
public:
    explicit DemoSecrets(const QJsonObject &readyDocument);

    /// Of the destination's app, which children can consent to as the parent's.
    [[nodiscard]] static Secret parentSecret(const QJsonObject &readyDocument);

    Task<Result<void>> probe() override;
    Task<Result<Secret>> read(CredentialId id) override;
    Task<Result<void>> write(CredentialId id, Secret secret) override;
    Task<Result<void>> remove(CredentialId id) override;

private:
    std::map<CredentialId, Secret> m_secrets;
};

} // namespace tributary
