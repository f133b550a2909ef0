// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/status.h"
#include "service/controladdress.h"

#include <QtNetwork/QLocalServer>

#include <functional>

class QJsonObject;
class QLocalSocket;

namespace tributary {

/// Who collects into a profile.
struct CollectorIdentity {
    enum class Kind { Command, Service, Window };
    Kind kind = Kind::Command;
    qint64 process = 0;
    QString version;
};

/// What others may ask of a collector. Called on the server's thread; what is null is refused.
struct ControlCalls {
    std::function<void(bool)> setCollecting;
    std::function<void(TenantId)> checkAgain;
    std::function<void()> reload; ///< the configuration changed
    std::function<void()> raise; ///< show your window
};

/// The door of a collecting process, for programs of the same user: a local socket in the profile's directory. Each line is a
/// JSON object. To each caller goes {"hello":{"kind","process","version","protocol"}}, then {"status":...} with every
/// publish(); from it come
/// {"command":"pause"|"resume"|"check"|"reload"|"raise","tenant"}, answered by {"answer","ok","message"}. Only who holds the
/// profile's lock listens, so a socket that lies there already is a dead one's. Engine thread.
class ControlServer final : public QObject {
    Q_OBJECT
public:
    ControlServer(const QString &profile, CollectorIdentity identity, ControlCalls calls, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Storage where the socket cannot be made. Collecting goes on without it.
    Result<void> listen();

    void publish(const EngineStatus &status);

private:
    void accept();
    void read(QLocalSocket *socket);
    [[nodiscard]] QJsonObject carryOut(const QJsonObject &command) const;
    [[nodiscard]] QByteArray hello() const;

    ControlAddress m_address;
    CollectorIdentity m_identity;
    ControlCalls m_calls;
    QLocalServer m_server;
    QList<QLocalSocket *> m_callers;
    EngineStatus m_status; ///< the last one, for who comes later
    QByteArray m_last; ///< the line of it, where it was sent
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::CollectorIdentity)
