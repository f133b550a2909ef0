// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "service/controlserver.h"

#include <QtNetwork/QLocalSocket>

namespace tributary {

/// The other end of a ControlServer. Reads what it says and sends commands; nothing waits. Engine thread.
class ControlLink final : public QObject {
    Q_OBJECT
public:
    explicit ControlLink(const QString &profile, QObject *parent = nullptr);
    ~ControlLink() override;

    /// Tries to reach the collector of the profile. Answered by greeted() or closed().
    void open();

    void send(const QString &command, const TenantId &tenant = {});

Q_SIGNALS:
    void greeted(const tributary::CollectorIdentity &who); ///< it speaks our protocol
    void statusArrived(const tributary::EngineStatus &status);
    void closed(); ///< it ended, nobody listens, or it speaks another protocol

private:
    void read();
    void end();
    void take(const QJsonObject &message);

    ControlAddress m_address;
    QLocalSocket m_socket;
    bool m_open = false;
    bool m_greeted = false;
};

/// For the start of a program, before there is anything to wait for: who collects into the profile, within a second at most;
/// `command` is sent along, if it is not empty. Nothing where nobody answers.
[[nodiscard]] std::optional<CollectorIdentity> askCollector(const QString &profile, const QString &command = {});

} // namespace tributary
