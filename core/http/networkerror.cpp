// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/networkerror.h"

#include <QtCore/QMetaEnum>
#include <QtNetwork/QSslCertificate>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    QNetworkReply::NetworkError error;
    QLatin1StringView code;
    QLatin1StringView message; ///< %1 is the host
};

constexpr std::array wordings{
    Wording{QNetworkReply::ConnectionRefusedError, "ConnectionRefused"_L1, "%1 refused the connection"_L1},
    Wording{QNetworkReply::RemoteHostClosedError, "ConnectionReset"_L1,
        "%1 closed the connection before the reply was complete"_L1},
    Wording{QNetworkReply::HostNotFoundError, "HostNotFound"_L1, "the name %1 could not be resolved"_L1},
    Wording{QNetworkReply::TimeoutError, "Timeout"_L1, "%1 did not answer in time"_L1},
    Wording{QNetworkReply::SslHandshakeFailedError, "TlsFailed"_L1, "the TLS handshake with %1 failed"_L1},
    Wording{
        QNetworkReply::TemporaryNetworkFailureError, "NetworkUnavailable"_L1, "the network was lost while talking to %1"_L1},
    Wording{QNetworkReply::NetworkSessionFailedError, "NetworkUnavailable"_L1, "there is no network to reach %1"_L1},
    Wording{QNetworkReply::ProxyConnectionRefusedError, "ProxyRefused"_L1, "the proxy for %1 refused the connection"_L1},
    Wording{QNetworkReply::ProxyConnectionClosedError, "ProxyClosed"_L1, "the proxy for %1 closed the connection"_L1},
    Wording{QNetworkReply::ProxyNotFoundError, "ProxyNotFound"_L1, "the name of the proxy for %1 could not be resolved"_L1},
    Wording{QNetworkReply::ProxyTimeoutError, "ProxyTimeout"_L1, "the proxy for %1 did not answer in time"_L1},
    Wording{QNetworkReply::ProxyAuthenticationRequiredError, "ProxyAuthenticationRequired"_L1,
        "the proxy for %1 wants a user name and a password"_L1},
    Wording{QNetworkReply::UnknownProxyError, "ProxyError"_L1, "the proxy for %1 failed"_L1},
    Wording{QNetworkReply::ProtocolFailure, "ProtocolError"_L1, "%1 did not answer in HTTP"_L1},
};

QString tlsReasons(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        reasons += certificate.isNull() ? error.errorString()
                                        : u"%1 (issuer: %2)"_s.arg(error.errorString(), certificate.issuerDisplayName());
    }
    return reasons.join(u"; "_s);
}

} // namespace

bool isStatusDerived(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
            || (error > QNetworkReply::ProtocolFailure && error <= QNetworkReply::UnknownServerError);
    }
}

Error networkError(
    QNetworkReply::NetworkError error, const QList<QSslError> &tlsErrors, const QString &host, const QString &detail)
{
    if (error == QNetworkReply::SslHandshakeFailedError && !tlsErrors.isEmpty()) {
        const QString message = u"the certificate of %1 is not trusted: %2"_s.arg(host, tlsReasons(tlsErrors));
        return makeError(ErrorKind::Configuration, message, u"TlsUntrusted"_s);
    }
    const auto kind = error == QNetworkReply::ProxyAuthenticationRequiredError ? ErrorKind::Configuration : ErrorKind::Network;
    const auto found = std::find_if(wordings.begin(), wordings.end(), [error](const Wording &w) { return w.error == error; });
    if (found != wordings.end())
        return makeError(kind, QString(found->message).arg(host), found->code);
    const QLatin1StringView name(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(int(error)));
    const QString reason = error == QNetworkReply::UnknownNetworkError && !detail.isEmpty() ? detail : QString(name);
    return makeError(kind, u"the exchange with %1 failed: %2"_s.arg(host, reason), u"NetworkError"_s);
}

} // namespace tributary
