// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtCore/QHash>
#include <QtNetwork/QTcpServer>

namespace tributary::test {

/// As much of a Kafka broker on loopback as it takes to sign in and to ask for a topic: ApiVersions, SaslHandshake,
/// SaslAuthenticate, Metadata
/// and InitProducerId. librdkafka's mock knows no SASL. Lives on the thread of the test.
class SaslBroker {
public:
    SaslBroker();

    [[nodiscard]] QString address() const;
    /// What clients authenticated with, in order.
    [[nodiscard]] const QByteArrayList &signIns() const { return m_signIns; }

    /// Accepts whoever's sign-in contains these bytes, nobody at first; a refusal quotes the sign-in, as no broker should.
    void accept(const QByteArray &part) { m_accepted = part; }
    /// The host that Metadata names as the only broker.
    void setAdvertisedHost(const QByteArray &host) { m_host = host; }

private:
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answer(QByteArrayView request);
    [[nodiscard]] QByteArray answerSignIn(QByteArrayView body);
    [[nodiscard]] QByteArray metadata() const;

    QByteArray m_accepted = "nobody";
    QByteArray m_host = "127.0.0.1";
    QByteArrayList m_signIns;
    QHash<QTcpSocket *, QByteArray> m_unread;
    QTcpServer m_server; ///< gone first: its sockets are its children
};

} // namespace tributary::test
