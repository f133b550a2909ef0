// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qttransport.h"

#include "http/networkerror.h"
#include "http/promptsockets.h"
#include "http/replybody.h"
#include "model/cloud.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logHttp, "tributary.http", QtInfoMsg)

QByteArray sentHeader(const Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString clientRequestId(const Request &request)
{
    const QByteArray azure = sentHeader(request, "x-ms-client-request-id");
    return QString::fromLatin1(azure.isEmpty() ? sentHeader(request, "client-request-id") : azure);
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, u"stopped"_s, u"Cancelled"_s);
}

void trust(QNetworkRequest &request, const QList<QSslCertificate> &extraCas)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!extraCas.isEmpty())
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + extraCas);
    request.setSslConfiguration(tls);
}

QNetworkRequest requestTemplate(const TransportOptions &options)
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", options.userAgent.toUtf8());
    request.setRawHeader("Accept-Language", "en-US"); // Qt would tell the machine's locale
    request.setRawHeader("Accept-Encoding", "gzip"); // given by us, Qt leaves the body as it came
    if (!options.extraCas.isEmpty())
        trust(request, options.extraCas);
    return request;
}

} // namespace

struct QtTransport::Exchange {
    explicit Exchange(Request r)
        : request(std::move(r))
    {
    }

    Request request;
    Completion<Outcome> done;
    QNetworkReply *reply = nullptr; ///< owned by its manager
    ConnectionPool::Place place;
    QList<QSslError> tlsErrors;
    bool isFirstOfConnection = false;
    QTimer timeout; ///< also the context of the reply's connections
    QElapsedTimer age;
    Spool spool; ///< what came of a long body so far

    /// How long it may be silent from now on.
    [[nodiscard]] Milliseconds patience() const
    {
        return std::clamp(request.longest - Milliseconds(age.elapsed()), Milliseconds(0), request.timeout);
    }

    /// Of a reply that has finished.
    [[nodiscard]] Result<Response> outcome() const
    {
        const auto error = reply->error();
        if (error == QNetworkReply::NoError || isStatusDerived(error))
            return readReply(*reply, spool);
        return fail(networkError(error, tlsErrors, request.url.host(), reply->errorString()));
    }
};

Result<QList<QSslCertificate>> loadCaFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Configuration, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), u"CaFile"_s);
    auto certificates = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (certificates.isEmpty())
        return fail(ErrorKind::Configuration, u"%1 holds no certificate in PEM form"_s.arg(path), u"CaFile"_s);
    return certificates;
}

QtTransport::QtTransport(TransportOptions options)
    : m_template(requestTemplate(options))
    , m_proxies(std::move(options.proxy))
    , m_pool([this] { return makeManager(); })
    , m_queue(options.maxConnections)
    , m_spoolDirectory(std::move(options.spoolDirectory))
{
}

QtTransport::~QtTransport()
{
    for (const ExchangePtr &waiting : m_queue.takeWaiting())
        cancel(waiting);
    const auto running = m_running;
    for (const ExchangePtr &exchange : running)
        cancel(exchange);
}

void QtTransport::changeNetwork(ProxySettings proxy, const QList<QSslCertificate> &extraCas)
{
    m_proxies.change(std::move(proxy));
    trust(m_template, extraCas);
}

std::unique_ptr<QNetworkAccessManager> QtTransport::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(m_proxies.factory().release());
    return manager;
}

Task<Result<Response>> QtTransport::send(Request request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail(cancelled());
    if (request.bearer && !isSecureOrLoopback(request.url))
        co_return fail(
            ErrorKind::HostNotAllowed, u"no token is sent to %1 over http"_s.arg(request.url.host()), u"InsecureUrl"_s);
    const UnpackLimits limits{request.maxBody, request.heldBody, m_spoolDirectory};
    const auto exchange = std::make_shared<Exchange>(std::move(request));
    const std::stop_callback onStop(stop, [this, exchange] { cancel(exchange); });
    if (m_proxies.isKnown(exchange->request.url))
        enqueue(exchange);
    else
        m_proxies.lookUp(exchange->request.url, [this, exchange] { enqueue(exchange); });
    const Outcome outcome = co_await exchange->done.wait();
    if (!*outcome || !isPacked(**outcome))
        co_return std::move(*outcome);
    if (isQuicklyUnpacked(**outcome))
        co_return unpacked(std::move(**outcome), limits);
    auto work = [outcome, limits] { return unpacked(std::move(**outcome), limits); };
    co_return co_await m_inflate.run(std::move(work));
}

void QtTransport::enqueue(const ExchangePtr &exchange)
{
    if (exchange->done.isComplete())
        return;
    m_queue.add(exchange->request.lane, exchange);
    dispatch();
}

void QtTransport::dispatch()
{
    while (const auto next = m_queue.next())
        start(next->second);
}

QNetworkRequest QtTransport::prepared(const Request &request) const
{
    QNetworkRequest prepared = m_template;
    prepared.setUrl(request.url);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (request.bearer)
        prepared.setRawHeader("Authorization", "Bearer " + request.bearer->bytes());
    if (request.method != Method::Get && request.method != Method::Delete && request.body.isEmpty())
        prepared.setRawHeader("Content-Length", "0");
    else if (!request.body.isEmpty() && !prepared.hasRawHeader("Content-Type"))
        prepared.setRawHeader("Content-Type", "application/octet-stream"); // or Qt would claim that it is a form
    return prepared;
}

void QtTransport::start(const ExchangePtr &exchange)
{
    const Request &request = exchange->request;
    exchange->place = m_pool.take(request.url);
    QNetworkAccessManager &manager = m_pool.manager(exchange->place);
    exchange->age.start();
    const QNetworkRequest prepared = this->prepared(request);
    if (request.method == Method::Get)
        exchange->reply = manager.get(prepared);
    else if (request.method == Method::Post && !request.body.isEmpty())
        exchange->reply = manager.post(prepared, request.body);
    else // post() would move the query of a request without body into the body
        exchange->reply = manager.sendCustomRequest(prepared, methodName(request.method), request.body);
    m_running.insert(exchange);
    watch(exchange);
}

// The exchange owns the timer, which is the context of all connections: no connection may own the exchange.
void QtTransport::watch(const ExchangePtr &exchange)
{
    QNetworkReply *reply = exchange->reply;
    const std::weak_ptr<Exchange> weak = exchange;
    QObject::connect(reply, &QNetworkReply::readyRead, &exchange->timeout, [this, weak] {
        const auto running = weak.lock();
        running->timeout.start(running->patience());
        if (const auto taken = takeBytes(*running); !taken)
            finish(running, fail(taken.error()));
    });
    QObject::connect(reply, &QNetworkReply::sslErrors, &exchange->timeout,
        [weak](const QList<QSslError> &errors) { weak.lock()->tlsErrors = errors; });
    QObject::connect(reply, &QNetworkReply::finished, &exchange->timeout, [this, weak] {
        const auto running = weak.lock();
        finish(running, running->outcome());
    });
    // A host that is known by name has its socket only some time after the start, but by the time the head is sent.
    QObject::connect(reply, &QNetworkReply::socketStartedConnecting, &exchange->timeout, [weak] {
        sendPromptly();
        weak.lock()->isFirstOfConnection = true;
    });
    QObject::connect(reply, &QNetworkReply::requestSent, &exchange->timeout, [weak] {
        if (std::exchange(weak.lock()->isFirstOfConnection, false))
            sendPromptly();
    });
    exchange->timeout.setSingleShot(true);
    exchange->timeout.callOnTimeout([this, weak] {
        const auto running = weak.lock();
        finish(running, fail(networkError(QNetworkReply::TimeoutError, {}, running->request.url.host())));
    });
    exchange->timeout.start(exchange->patience());
}

/// Bounds what is held in memory of a reply under way, and the reply.
Result<void> QtTransport::takeBytes(Exchange &exchange) const
{
    const Request &request = exchange.request;
    const qint64 waiting = exchange.reply->bytesAvailable();
    const qint64 spooled = exchange.spool ? exchange.spool->size() : 0;
    if (spooled + waiting > request.maxBody)
        return fail(tooLarge(request.maxBody));
    if (!exchange.spool && (!request.heldBody || waiting <= *request.heldBody))
        return {};
    if (!exchange.spool) {
        auto made = makeSpool(m_spoolDirectory);
        if (!made)
            return fail(made.error());
        exchange.spool = std::move(*made);
    }
    return append(*exchange.spool, exchange.reply->read(waiting));
}

void QtTransport::finish(const ExchangePtr &exchange, Result<Response> outcome)
{
    const ExchangePtr kept = exchange;
    if (m_running.erase(kept) == 0)
        return;
    const Request &request = kept->request;
    if (!outcome && outcome.error().requestId.isEmpty())
        outcome.error().requestId = clientRequestId(request);
    if (logHttp().isDebugEnabled()) {
        const QString verdict = outcome ? QString::number(outcome->status) : outcome.error().code;
        const QString id = outcome ? QString::fromLatin1(outcome->header("x-ms-request-id")) : outcome.error().requestId;
        qCDebug(logHttp).noquote() << methodName(request.method).constData() << request.url.host() + request.url.path()
                                   << verdict << kept->age.elapsed() << "ms" << id;
    }
    kept->timeout.stop();
    QObject::disconnect(kept->reply, nullptr, &kept->timeout, nullptr);
    if (!kept->reply->isFinished())
        kept->reply->abort();
    kept->reply->deleteLater();
    kept->reply = nullptr;
    m_pool.release(kept->place);
    m_queue.release(request.lane);
    kept->done.complete(std::make_shared<Result<Response>>(std::move(outcome)));
    if (!m_dispatchDue) { // later: whoever stops many exchanges at once must not start those that are stopped next
        m_dispatchDue = true;
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_dispatchDue = false;
                dispatch();
            },
            Qt::QueuedConnection);
    }
}

void QtTransport::cancel(const ExchangePtr &exchange)
{
    const ExchangePtr kept = exchange;
    if (kept->reply)
        return finish(kept, fail(cancelled()));
    m_queue.remove(kept->request.lane, kept);
    kept->done.complete(std::make_shared<Result<Response>>(fail(cancelled())));
}

} // namespace tributary
