// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/QStringList>

/// Names of Kafka as a person or a connection string gives them. Pure.
namespace tributary::kafka {

/// "host:port" each; the port of Event Hubs (9093) where none is named. At most 32, all of them on loopback or none. Usage
/// error otherwise.
[[nodiscard]] Result<QStringList> checkedBrokers(const QStringList &brokers);

/// 1 to 249 letters, digits, '.', '_' and '-', neither "." nor "..". Usage error otherwise.
[[nodiscard]] Result<QString> checkedTopic(const QString &topic);

/// Lower case, without port and brackets.
[[nodiscard]] QString hostOf(const QString &broker);

/// "localhost", 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// What may be known of a connection string of Azure Event Hubs outside the keychain.
struct ConnectionStringFacts {
    QString broker; ///< "NAMESPACE.servicebus.windows.net:9093"
    QString entity; ///< EntityPath: the event hub it is limited to, or empty
};

/// "Endpoint=sb://…/;SharedAccessKeyName=…;SharedAccessKey=…[;EntityPath=…]". The Usage error never quotes it.
[[nodiscard]] Result<ConnectionStringFacts> readConnectionString(const Secret &connectionString);

} // namespace tributary::kafka
