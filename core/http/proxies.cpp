// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/proxies.h"

#include "base/usagetext.h"
#include "model/cloud.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>

#include <vector>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keptFor = std::chrono::minutes(10);

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

bool isLoopbackUrl(QUrl url)
{
    url.setScheme(u"http"_s); // http is allowed to loopback hosts only
    return isSecureOrLoopback(url);
}

} // namespace

struct Proxies::Table {
    struct Answer {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer stale;
    };

    ProxySettings settings;
    QHash<QString, Answer> answers;
    QHash<QString, std::vector<std::function<void()>>> waiting;
};

class Proxies::Factory final : public QNetworkProxyFactory {
public:
    explicit Factory(std::shared_ptr<const Table> table)
        : m_table(std::move(table))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        // Loopback is reached directly either way: the program sets no default. But given NoProxy, Qt reads the head of a plain
        // reply byte by byte from the kernel, 500 system calls a reply.
        if (isLoopbackUrl(query.url()))
            return {QNetworkProxy(QNetworkProxy::DefaultProxy)};
        if (m_table->settings.mode == ProxySettings::Mode::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_table->settings.mode == ProxySettings::Mode::Explicit)
            return {m_table->settings.proxy};
        const auto answer = m_table->answers.constFind(originOf(query.url()));
        return answer == m_table->answers.cend() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : answer->proxies;
    }

private:
    std::shared_ptr<const Table> m_table;
};

Result<ProxySettings> parseProxy(const QString &url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const QString scheme = parsed.scheme();
    const bool isHttp = scheme == "http"_L1;
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (!parsed.isValid() || parsed.host().isEmpty() || (!isHttp && !isSocks))
        return fail(
            ErrorKind::Usage, UsageText::tr("the proxy is not of the form http://host:port or socks5://host:port"), u"Proxy"_s);
    const auto type = isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    const int port = parsed.port(isHttp ? 8080 : 1080);
    const QNetworkProxy proxy(
        type, parsed.host(), quint16(port), parsed.userName(QUrl::FullyDecoded), parsed.password(QUrl::FullyDecoded));
    return ProxySettings{ProxySettings::Mode::Explicit, proxy};
}

Proxies::Proxies(ProxySettings settings)
    : m_table(std::make_shared<Table>())
    , m_lane(1, u"proxies"_s)
{
    m_table->settings = std::move(settings);
}

Proxies::~Proxies()
{
    m_table->waiting.clear();
}

void Proxies::change(ProxySettings settings)
{
    m_table->settings = std::move(settings);
}

bool Proxies::isKnown(const QUrl &url) const
{
    if (m_table->settings.mode != ProxySettings::Mode::System || isLoopbackUrl(url))
        return true;
    const auto answer = m_table->answers.constFind(originOf(url));
    return answer != m_table->answers.cend() && !answer->stale.hasExpired();
}

void Proxies::lookUp(const QUrl &url, std::function<void()> then)
{
    auto &waiting = m_table->waiting[originOf(url)];
    waiting.push_back(std::move(then));
    if (waiting.size() == 1)
        ask(m_table, m_lane, url);
}

Task<> Proxies::ask(std::shared_ptr<Table> table, Lane &lane, QUrl url)
{
    auto work = [url] {
        QUrl origin = url;
        origin.setPath({});
        origin.setQuery(QString()); // a proxy script need not know what is asked for
        return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(origin));
    };
    const QList<QNetworkProxy> proxies = co_await lane.run(std::move(work));
    table->answers.insert(originOf(url), {proxies, QDeadlineTimer(keptFor)});
    for (const auto &then : table->waiting.take(originOf(url)))
        then();
}

std::unique_ptr<QNetworkProxyFactory> Proxies::factory() const
{
    return std::make_unique<Factory>(m_table);
}

} // namespace tributary
