// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpreader.h"

#include <QtCore/QObject>

#include <functional>

class QTcpSocket;

namespace tributary::simulation {

using Respond = std::function<SimulatedReply(const SimulatedRequest &)>;
using Now = std::function<Instant()>;

/// One client connection: reads requests, sends answers in their order one at a time, and acts out delays and resets.
/// Owns itself through its socket: both go when the connection ends.
class HttpConnection final : public QObject {
public:
    HttpConnection(QTcpSocket *socket, Respond respond, Now now);

private:
    void read();
    void answer(const HttpReader::Complete &complete);
    void send(const SimulatedReply &reply, const SimulatedRequest &request, bool keepAlive);
    void drip(const QByteArray &rest, Milliseconds time, bool keepAlive);
    void end(bool keepAlive);
    void sendBroken(int status);
    void resetWhenWritten();
    void reset();

    QTcpSocket *m_socket; ///< parent of this
    Respond m_respond;
    Now m_now;
    HttpReader m_reader;
    bool m_isBusy = false; ///< an answer is waiting for its delay, or the connection is about to end
};

/// The bytes of an answer's head. Pure.
[[nodiscard]] QByteArray responseHead(
    const SimulatedReply &reply, qsizetype bodyBytes, bool isGzip, bool keepAlive, Instant now);

} // namespace tributary::simulation
