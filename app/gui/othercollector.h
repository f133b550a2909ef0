// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/controllink.h"

#include <QtCore/QTimer>

namespace tributary {

/// The process that collects into a profile in our place: a service or a command of the same user. Its statuses arrive with a
/// word about itself as trouble (CollectsAsService, CollectsElsewhere) where it has none of its own; where it ended,
/// CollectorGone. It is looked for again every two seconds. Engine thread.
class OtherCollector final : public QObject {
    Q_OBJECT
public:
    explicit OtherCollector(const QString &profile, QObject *parent = nullptr);

    /// Whether it answers; until then the store says what there is to show.
    [[nodiscard]] bool isThere() const { return m_who.has_value(); }

    /// Why nothing is collected or set up here; nothing where it never answered.
    [[nodiscard]] const std::optional<Error> &news() const { return m_news; }

    void send(const QString &command, const TenantId &tenant = {});

Q_SIGNALS:
    void statusArrived(const tributary::EngineStatus &status);
    void newsChanged();

private:
    void greet(const CollectorIdentity &who);
    void lose();

    ControlLink m_link;
    QTimer m_again;
    std::optional<CollectorIdentity> m_who;
    std::optional<Error> m_news;
};

} // namespace tributary
