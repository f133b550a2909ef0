// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>
#include <memory>
#include <vector>

class QUrl;

namespace tributary {

/// QNetworkAccessManagers, made when needed. Each opens at most six connections per host and runs them on a thread of its own,
/// so an exchange goes to the one with the fewest on the way to its host, and a new one is made when all have six. One thread.
class ConnectionPool {
public:
    using Maker = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    explicit ConnectionPool(Maker maker)
        : m_make(std::move(maker))
    {
    }

    /// A place for one exchange; given back with release().
    struct Place {
        size_t manager = 0;
        QString origin;
    };

    [[nodiscard]] Place take(const QUrl &url);
    void release(const Place &place);

    [[nodiscard]] QNetworkAccessManager &manager(const Place &place) const { return *m_managers[place.manager].access; }

private:
    struct Manager {
        std::unique_ptr<QNetworkAccessManager> access;
        QHash<QString, int> onTheWay; ///< by origin
    };

    Maker m_make;
    std::vector<Manager> m_managers;
};

} // namespace tributary
