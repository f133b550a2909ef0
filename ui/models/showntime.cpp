// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showntime.h"

#include "models/text.h"

#include <QtCore/QTimeZone>

namespace tributary {

using namespace Qt::StringLiterals;

ShownTime::ShownTime(Now now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
}

void ShownTime::setZone(Zone zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    Q_EMIT zoneChanged();
}

QString ShownTime::zoneName() const
{
    return m_zone == Zone::Utc ? u"UTC"_s : shown(now()).timeZoneAbbreviation();
}

QDateTime ShownTime::shown(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), m_zone == Zone::Utc ? Qt::UTC : Qt::LocalTime);
}

QDateTime ShownTime::localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::LocalTime);
}

Instant ShownTime::instant(const QDateTime &dateTime)
{
    return Instant(Milliseconds(dateTime.toMSecsSinceEpoch()));
}

QString ShownTime::time(Instant instant) const
{
    return shown(instant).toString(u"HH:mm:ss"_s);
}

QString ShownTime::minute(Instant instant) const
{
    return shown(instant).toString(u"HH:mm"_s);
}

QString ShownTime::timeOrDay(Instant instant) const
{
    const QDateTime moment = shown(instant);
    if (moment.date() == shown(now()).date())
        return moment.toString(u"HH:mm:ss"_s);
    return shownLocale().toString(moment, u"d MMM HH:mm:ss"_s);
}

QString ShownTime::stamp(Instant instant) const
{
    return shownLocale().toString(shown(instant), u"d MMM HH:mm"_s);
}

QString ShownTime::exact(Instant instant) const
{
    const QDateTime moment = shown(instant);
    const QString format = moment.time().msec() == 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss.zzz"_s;
    return moment.toString(format) + u' ' + (m_zone == Zone::Utc ? u"UTC"_s : moment.timeZoneAbbreviation());
}

} // namespace tributary
