// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "base/result.h"
#include "base/task.h"

#include <QtCore/QUrlQuery>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace tributary {

/// What the browser shows when it comes back. Plain text, translated.
struct LoopbackPages {
    QString title;
    QString done; ///< where the answer is good
    QString refused; ///< where the answer carries `error`
};

/// Waits on 127.0.0.1 for a browser that was sent to a sign-in page and comes back with its answer in the query (RFC 8252).
/// Listens from open() until it is destroyed; answers nobody but this computer, and only under the names of this computer, so
/// that a page on the web cannot ask it by another name. Engine thread.
class LoopbackListener {
public:
    /// Any free port. Configuration, LoopbackUnavailable, where none can be had.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>> open(LoopbackPages pages);
    ~LoopbackListener();
    LoopbackListener(const LoopbackListener &) = delete;
    LoopbackListener &operator=(const LoopbackListener &) = delete;

    /// "http://localhost:PORT"; of an app that has http://localhost any port will do.
    [[nodiscard]] QString redirectUri() const;

    /// The query of the first answer that `isOurs` takes for its own (by its state); what else comes is refused and forgotten.
    /// Cancelled on stop. Once.
    Task<Result<QUrlQuery>> answer(std::function<bool(const QUrlQuery &)> isOurs, std::stop_token stop);

private:
    explicit LoopbackListener(LoopbackPages pages);
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const QByteArray &status, const QString &text) const;
    [[nodiscard]] bool isAddressed(const QByteArray &head) const;

    LoopbackPages m_pages;
    std::unique_ptr<QTcpServer> m_server;
    std::function<bool(const QUrlQuery &)> m_isOurs;
    Completion<Result<QUrlQuery>> m_answer;
};

/// The query of a request head "GET /?a=b HTTP/1.1…"; nothing where it is no such request. Pure.
[[nodiscard]] std::optional<QUrlQuery> queryOfRequest(const QByteArray &head);

} // namespace tributary
