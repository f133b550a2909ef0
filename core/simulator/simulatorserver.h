// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulatedcloud.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <optional>

namespace tributary {

/// Serves a SimulatedCloud over HTTP/1.1, plain or TLS. It has an HTTP layer of its own because what it is for happens below
/// HTTP: resets inside a body, answers cut short, delays. One thread with an event loop; a few thousand requests a second.
class SimulatorServer final : public QTcpServer {
    Q_OBJECT
public:
    explicit SimulatorServer(const Clock &clock, QObject *parent = nullptr);

    /// With a TLS configuration (certificate and key) connections are https. Gives the origin: "http://127.0.0.1:4711".
    /// Until serve() requests wait in the listen queue. Usage error for a bad address, Network if it cannot be had.
    Result<QString> listenOn(const QString &address, std::optional<QSslConfiguration> tls = {});

    /// From now on requests go to `cloud`, which outlives this.
    void serve(SimulatedCloud &cloud) { m_cloud = &cloud; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Clock &m_clock;
    SimulatedCloud *m_cloud = nullptr;
    std::optional<QSslConfiguration> m_tls;
};

} // namespace tributary
