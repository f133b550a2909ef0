// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <functional>

namespace tributary {

enum class Zone { Utc, Local };

/// How moments are written in the whole window: one zone for everything, UTC unless the person chose local time.
class ShownTime final : public QObject {
    Q_OBJECT
public:
    using Now = std::function<Instant()>;

    explicit ShownTime(Now now, QObject *parent = nullptr);

    [[nodiscard]] Zone zone() const { return m_zone; }
    void setZone(Zone zone);
    [[nodiscard]] QString zoneName() const; ///< "UTC", or the abbreviation of the local zone
    [[nodiscard]] Instant now() const { return m_now(); }

    [[nodiscard]] QDateTime shown(Instant instant) const;
    [[nodiscard]] static QDateTime localTime(Instant instant); ///< in the machine's zone, whatever is shown
    [[nodiscard]] static Instant instant(const QDateTime &dateTime);

    [[nodiscard]] QString time(Instant instant) const; ///< "14:31:47"
    [[nodiscard]] QString minute(Instant instant) const; ///< "14:31"
    [[nodiscard]] QString timeOrDay(Instant instant) const; ///< "14:31:47", with "21 Nov" before it where it is not today
    [[nodiscard]] QString stamp(Instant instant) const; ///< "22 Nov 14:31"
    [[nodiscard]] QString exact(Instant instant) const; ///< "2026-11-22 14:31:47.123 UTC"

Q_SIGNALS:
    void zoneChanged();

private:
    Now m_now;
    Zone m_zone = Zone::Utc;
};

} // namespace tributary
