// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/result.h"

#include <QtCore/QUrl>
#include <QtNetwork/QNetworkProxy>

#include <functional>
#include <memory>

namespace tributary {

struct ProxySettings {
    enum class Mode { System, None, Explicit };
    Mode mode = Mode::System;
    QNetworkProxy proxy; ///< for Explicit
};

/// "http://host:8080" or "socks5://host:1080", with user and password where the proxy wants them. Usage error otherwise, which
/// does not repeat the text: it may hold a password.
[[nodiscard]] Result<ProxySettings> parseProxy(const QString &url);

/// Which proxy a URL is reached by. The system is asked on a thread of its own, because a proxy script is downloaded and run
/// within the call; its answer is kept for ten minutes per origin. Loopback hosts are always reached directly. Engine thread.
class Proxies {
public:
    explicit Proxies(ProxySettings settings);
    ~Proxies();
    Proxies(const Proxies &) = delete;
    Proxies &operator=(const Proxies &) = delete;

    /// What is asked for from now on goes by these; exchanges under way end as they began.
    void change(ProxySettings settings);

    /// Whether factory() can answer for this URL at once.
    [[nodiscard]] bool isKnown(const QUrl &url) const;

    /// Asks the system, then calls back from the event loop. No call after this object is gone.
    void lookUp(const QUrl &url, std::function<void()> then);

    /// Answers from what is known; for one QNetworkAccessManager, which owns it.
    [[nodiscard]] std::unique_ptr<QNetworkProxyFactory> factory() const;

private:
    struct Table;
    class Factory;
    static Task<> ask(std::shared_ptr<Table> table, Lane &lane, QUrl url);

    std::shared_ptr<Table> m_table; ///< shared with the factories and with a lookup that outlives this object
    Lane m_lane;
};

} // namespace tributary
