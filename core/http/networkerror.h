// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>

namespace tributary {

/// True for the codes Qt derives from a status line: the reply is complete and its status says more.
[[nodiscard]] bool isStatusDerived(QNetworkReply::NetworkError error);

/// The Error for an exchange that got no complete reply. Codes: ConnectionRefused, ConnectionReset, HostNotFound, Timeout,
/// TlsFailed, TlsUntrusted, NetworkUnavailable, Proxy…, ProtocolError, NetworkError. TlsUntrusted and
/// ProxyAuthenticationRequired are of kind Configuration, since waiting does not help; all others Network. Names the host,
/// never the rest of the URL. Pure.
[[nodiscard]] Error networkError(
    QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors, const QString &host, const QString &detail = {});

} // namespace tributary
