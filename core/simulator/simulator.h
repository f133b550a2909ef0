// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulatorserver.h"

#include <memory>

namespace tributary {

/// A simulated cloud that is up: server, cloud file, certificates. What `tributaryctl simulate` and the demo mode start.
/// Needs an event loop on the thread that starts it; lives and ends there.
class Simulator {
public:
    /// Listens, writes `cloudFile`, and beside it, named after it, the CA (with TLS) and certificates with which every second
    /// tenant can be onboarded (PEM pair and PKCS#12, readable by their owner only; kept if they are there from an earlier
    /// run). Usage, Network or Storage errors.
    static Result<std::unique_ptr<Simulator>> start(SimulatorOptions options, const QString &cloudFile);
    ~Simulator();
    Simulator(const Simulator &) = delete;
    Simulator &operator=(const Simulator &) = delete;

    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] const QString &cloudFile() const { return m_cloudFile; }

    /// As written to the cloud file.
    [[nodiscard]] Cloud cloud() const;
    [[nodiscard]] std::vector<SimulatedTenant> tenants() const { return m_cloud->tenants(); }
    [[nodiscard]] SimulatedDestination destination() const { return m_cloud->destination(); }

    /// {"baseUrl","cloudFile","cloud","tenants":[{"name","id","domain","clientId","clientSecret","certificate"?,"key"?,"pkcs12"?,
    /// "passphrase"?}],"destination":{"endpoint","dcr","stream","tenantId","clientId","clientSecret","workspaceId",
    /// "workspaceKey"}}
    [[nodiscard]] QJsonObject readyDocument() const;

    [[nodiscard]] QJsonObject report() const { return m_cloud->report(); }
    [[nodiscard]] QString reportText() const { return m_cloud->reportText(); }

    /// Closes the socket and every connection; the report stays available.
    void stop();

private:
    Simulator();
    Result<QSslConfiguration> makeTls();
    Result<void> onboardCertificates();
    Result<void> certify(int tenant, const QString &domain);
    [[nodiscard]] QString besideCloudFile(const QString &suffix) const;

    SystemClock m_clock;
    QString m_cloudFile;
    QString m_caFile;
    QString m_baseUrl;
    std::unique_ptr<SimulatedCloud> m_cloud;
    std::unique_ptr<SimulatorServer> m_server;
};

} // namespace tributary
