// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts.h"

#include <QtCore/QObject>

class QSettings;

namespace tributary {

/// What closing the window does.
enum class ClosingChoice { Ask, KeepCollecting, Quit };

/// The person's choices that concern the window and not the profile: closing, notifications, quiet hours. Written to the state
/// file at once, remembered in memory only where there is none. GUI thread.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QSettings *settings, QObject *parent = nullptr); ///< borrowed; may be null

    [[nodiscard]] ClosingChoice closing() const { return m_closing; }
    void setClosing(ClosingChoice choice);

    /// A code of languages(), or empty: as the system has it. Takes effect with the next start.
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &code);

    [[nodiscard]] bool isCompact() const { return m_compact; } ///< rows of tables are lower
    void setCompact(bool compact);

    [[nodiscard]] bool showsAlerts() const { return m_showsAlerts; } ///< any notifications at all
    void setShowsAlerts(bool on);
    [[nodiscard]] const AlertSettings &alerts() const { return m_alerts; }
    void setAlerts(const AlertSettings &alerts);

    /// Widths, order and choice of a table's columns.
    [[nodiscard]] QByteArray layout(const QString &table) const;
    void setLayout(const QString &table, const QByteArray &layout);

    /// The version of the program that ran last; empty before any was noted.
    [[nodiscard]] QString seenVersion() const;
    void setSeenVersion(const QString &version);

    /// Keys of the notifications that were shown, see AlertBook.
    [[nodiscard]] QStringList told() const;
    void setTold(const QStringList &keys);

Q_SIGNALS:
    void changed();

private:
    void load();
    void write(const QString &name, const QVariant &value);

    QSettings *m_settings;
    ClosingChoice m_closing = ClosingChoice::Ask;
    QString m_language;
    bool m_compact = false;
    bool m_showsAlerts = true;
    AlertSettings m_alerts;
};

} // namespace tributary
