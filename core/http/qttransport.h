// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/lane.h"
#include "http/connectionpool.h"
#include "http/lanequeue.h"
#include "http/proxies.h"
#include "http/transport.h"

#include <QtCore/QObject>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslCertificate>

#include <unordered_set>

namespace tributary {

struct TransportOptions {
    QString userAgent = QStringLiteral("Tributary");
    ProxySettings proxy;
    QList<QSslCertificate> extraCas; ///< trusted beside the system's
    int maxConnections = 192; ///< exchanges on the wire at once
    QString spoolDirectory; ///< for replies longer than Request::heldBody; empty = the system's place for temporary files
};

/// The certificates of a PEM file, at least one. Configuration error naming the file otherwise.
[[nodiscard]] Result<QList<QSslCertificate>> loadCaFile(const QString &path);

/// Transport over QNetworkAccessManager. HTTP/1.1 only, no redirects, cookies, cache or dialogs; proxies and CAs by options.
/// Lanes share the connections as LaneQueue says; what finds no room waits inside, and the time-out starts with the exchange.
/// A body that ends before its length, its last chunk or its gzip trailer is a Network error, never a Response. (A reply
/// with none of these ends with its connection, as HTTP allows: there only the content can show a cut.)
/// Lives on one thread, whose event loop it needs. Destroyed after the tasks that use it; what is left ends with Cancelled.
class QtTransport final : public Transport {
public:
    explicit QtTransport(TransportOptions options = {});
    ~QtTransport() override;
    QtTransport(const QtTransport &) = delete;
    QtTransport &operator=(const QtTransport &) = delete;

    /// Proxy and authorities for what is sent from now on; connections that are open already are used up as they are.
    void changeNetwork(ProxySettings proxy, const QList<QSslCertificate> &extraCas);

    /// Stop is requested from the engine thread.
    Task<Result<Response>> send(Request request, std::stop_token stop) override;

private:
    struct Exchange;
    using ExchangePtr = std::shared_ptr<Exchange>; ///< owners: the waiting task, and the queue or the set of running ones
    using Outcome = std::shared_ptr<Result<Response>>;

    void enqueue(const ExchangePtr &exchange);
    void dispatch();
    void start(const ExchangePtr &exchange);
    void watch(const ExchangePtr &exchange);
    [[nodiscard]] Result<void> takeBytes(Exchange &exchange) const;
    void finish(const ExchangePtr &exchange, Result<Response> outcome);
    void cancel(const ExchangePtr &exchange);
    [[nodiscard]] QNetworkRequest prepared(const Request &request) const;
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;

    QNetworkRequest m_template; ///< what every request has in common
    Proxies m_proxies;
    ConnectionPool m_pool;
    LaneQueue<ExchangePtr> m_queue;
    std::unordered_set<ExchangePtr> m_running;
    QString m_spoolDirectory;
    Lane m_inflate{1};
    QObject m_context; ///< target of queued calls; gone first
    bool m_dispatchDue = false;
};

} // namespace tributary
