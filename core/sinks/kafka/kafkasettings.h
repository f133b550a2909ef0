// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cloud.h"
#include "model/destination.h"

#include <QtCore/QByteArrayList>

namespace tributary::kafka {

/// What a producer is made with, without any secret.
struct ProducerSettings {
    std::vector<std::pair<QByteArray, QByteArray>> properties; ///< by librdkafka's names
    QByteArray topic;
    KafkaSecurity security = KafkaSecurity::Plaintext;
    QStringList hosts; ///< the only hosts that may be contacted, whatever brokers the cluster names
    bool loopbackHosts = false; ///< and any loopback host

    bool operator==(const ProducerSettings &) const = default;
};

/// Idempotent, acknowledged by all replicas in sync. Brokers elsewhere are spoken to over TLS only, with host name and issuer
/// checked; on loopback in plain text. Configuration error where broker or topic names are none, where a broker elsewhere is
/// to be used in plain text, or where a token is to go to more than one host. Pure.
[[nodiscard]] Result<ProducerSettings> producerSettings(const KafkaTarget &target, const Cloud &cloud);

/// "https://NAMESPACE.servicebus.windows.net/.default": a token is good for one namespace of Event Hubs.
[[nodiscard]] QString tokenScope(const KafkaTarget &target);

} // namespace tributary::kafka
