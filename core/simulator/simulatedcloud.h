// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cloud.h"
#include "simulator/options.h"
#include "simulator/wire.h"

#include <QtCore/QJsonObject>

#include <memory>
#include <vector>

namespace tributary {

/// How to sign in to one of the simulated tenants.
struct SimulatedTenant {
    QString name;
    QString domain;
    QString id;
    QString clientId;
    QString clientSecret;
    QString secretId; ///< the GUID people paste by mistake: AADSTS7000215
    QString expiredSecret; ///< AADSTS7000222
    QString certificateFile; ///< PEM; empty where no certificate is registered
    QString keyFile;
    QString pkcs12File;
    QString passphrase; ///< of the PKCS#12 file
};

/// Where the parent receives: a Logs Ingestion endpoint with its rule, and the workspace behind it.
struct SimulatedDestination {
    QString endpoint;
    QString ruleId;
    QString stream;
    QString tenantId;
    QString clientId;
    QString clientSecret;
    QString workspaceId;
    QString workspaceKey; ///< for the Data Collector API
};

/// A Microsoft cloud without sockets: Entra ID, Activity API, Logs Ingestion and the workspace query, as strict as they are,
/// plus a ledger of what was offered and what came back. Deterministic for options, start time and the order of requests.
/// One thread.
class SimulatedCloud {
public:
    /// `clock` is borrowed; `base` is the origin of all URLs ("http://127.0.0.1:4711", no slash at the end). Usage error for
    /// unreadable records.
    static Result<std::unique_ptr<SimulatedCloud>> create(SimulatorOptions options, const Clock &clock, const QString &base);
    ~SimulatedCloud();
    SimulatedCloud(const SimulatedCloud &) = delete;
    SimulatedCloud &operator=(const SimulatedCloud &) = delete;

    /// One request, one answer, at once; the caller acts out its delay and its damage.
    SimulatedReply respond(const SimulatedRequest &request);

    /// Endpoints and audiences of this cloud. The CA file is the server's business.
    [[nodiscard]] Cloud cloud() const;
    [[nodiscard]] std::vector<SimulatedTenant> tenants() const;
    [[nodiscard]] SimulatedDestination destination() const;

    /// Registers a certificate (PEM, with the files that hold it and its key) with the app of a tenant.
    Result<void> registerCertificate(int tenant, const QByteArray &certificatePem, const SimulatedTenant &files);

    /// Whether a tenant's feeds gave out a record with exactly these bytes.
    [[nodiscard]] bool handedOut(const QString &tenant, QByteArrayView record) const;

    [[nodiscard]] QJsonObject report() const;
    [[nodiscard]] QString reportText() const;

private:
    struct Parts;
    explicit SimulatedCloud(std::unique_ptr<Parts> parts);
    SimulatedReply route(const RequestView &view);
    SimulatedReply graph(const RequestView &view);
    [[nodiscard]] SimulatedReply ownPage(QByteArrayView name, const QByteArray &accept) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace tributary
