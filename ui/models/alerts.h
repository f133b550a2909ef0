// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace tributary {

/// What a person may be told outside the window, each of which can be switched off.
enum class AlertKind { Stopped, GapsExpire, EventsLost, OutboxFull, CredentialExpires, Trouble };
inline constexpr int alertKindCount = int(AlertKind::Trouble) + 1;

[[nodiscard]] QString alertKindTitle(AlertKind kind);

/// A notification. Plain text, no secrets.
struct Alert {
    AlertKind kind = AlertKind::Stopped;
    QStringList keys; ///< one for each cause and whom it concerns; remembered once told
    QString title;
    QString text;

    bool operator==(const Alert &) const = default;
};

/// Trouble that is none: another program collects, and this window shows it.
[[nodiscard]] bool isOnlyNews(const Error &trouble);

/// Everything that holds now and is worth a notification, one for each cause. Pure.
[[nodiscard]] QList<Alert> alertsOf(const EngineStatus &status);

struct AlertSettings {
    QSet<AlertKind> off;
    bool quiet = false; ///< whether there are quiet hours
    QTime quietFrom{22, 0}; ///< local time
    QTime quietTo{7, 0};

    bool operator==(const AlertSettings &) const = default;
};

[[nodiscard]] bool isQuiet(const AlertSettings &settings, QTime local);

/// Remembers what was told, so that each problem is told once: not every minute, not again after a restart, and again only
/// after it was gone for an hour. What begins in quiet hours is told after them if it still holds. Keeps no time of its own.
class AlertBook {
public:
    /// What is to be told now: at most three alerts, or one that says how many there are.
    [[nodiscard]] QList<Alert> due(const EngineStatus &status, const QDateTime &localNow, const AlertSettings &settings);

    [[nodiscard]] QStringList told() const; ///< to be stored
    void setTold(const QStringList &keys, Instant now);

private:
    void forget(const QSet<QString> &holding, Instant now);
    [[nodiscard]] bool lasts(const Alert &alert, Instant now) const;

    QHash<QString, Instant> m_told; ///< key -> when it last held
    QHash<QString, Instant> m_since; ///< key -> when it began to hold
};

/// How the tray shows the program.
struct TrayLook {
    Glyph glyph = Glyph::River;
    Token token = Token::Text;
    QString text; ///< "23 of 24 tenants collecting, 3 need you"

    bool operator==(const TrayLook &) const = default;
};

[[nodiscard]] TrayLook trayLook(const EngineStatus &status);

} // namespace tributary
