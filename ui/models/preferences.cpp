// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferences.h"

#include <QtCore/QSettings>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array closingNames{"ask", "keep", "quit"}; // as ClosingChoice
constexpr std::array alertNames{"stopped", "gaps", "lost", "outbox", "credentials", "trouble"}; // as AlertKind
static_assert(alertNames.size() == alertKindCount);

QString alertName(int kind)
{
    return QString::fromLatin1(alertNames[size_t(kind)]);
}

QTime timeFrom(const QVariant &value, QTime otherwise)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

} // namespace

Preferences::Preferences(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    if (m_settings)
        load();
}

void Preferences::load()
{
    const QString closing = m_settings->value("window/closing").toString();
    for (size_t i = 0; i < closingNames.size(); ++i) {
        if (closing == QLatin1StringView(closingNames[i]))
            m_closing = ClosingChoice(i);
    }
    m_language = m_settings->value("window/language").toString();
    m_compact = m_settings->value("window/compact", false).toBool();
    m_showsAlerts = m_settings->value("notifications/on", true).toBool();
    const QStringList off = m_settings->value("notifications/off").toStringList();
    for (int kind = 0; kind < alertKindCount; ++kind) {
        if (off.contains(alertName(kind)))
            m_alerts.off << AlertKind(kind);
    }
    m_alerts.quiet = m_settings->value("notifications/quiet", false).toBool();
    m_alerts.quietFrom = timeFrom(m_settings->value("notifications/quietFrom"), m_alerts.quietFrom);
    m_alerts.quietTo = timeFrom(m_settings->value("notifications/quietTo"), m_alerts.quietTo);
}

void Preferences::write(const QString &name, const QVariant &value)
{
    if (m_settings)
        m_settings->setValue(name, value);
}

void Preferences::setClosing(ClosingChoice choice)
{
    if (m_closing == choice)
        return;
    m_closing = choice;
    write(u"window/closing"_s, QString::fromLatin1(closingNames[size_t(choice)]));
    Q_EMIT changed();
}

void Preferences::setLanguage(const QString &code)
{
    if (m_language == code)
        return;
    m_language = code;
    write(u"window/language"_s, code);
    Q_EMIT changed();
}

void Preferences::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    write(u"window/compact"_s, compact);
    Q_EMIT changed();
}

void Preferences::setShowsAlerts(bool on)
{
    if (m_showsAlerts == on)
        return;
    m_showsAlerts = on;
    write(u"notifications/on"_s, on);
    Q_EMIT changed();
}

void Preferences::setAlerts(const AlertSettings &alerts)
{
    if (m_alerts == alerts)
        return;
    m_alerts = alerts;
    QStringList off;
    for (int kind = 0; kind < alertKindCount; ++kind) {
        if (alerts.off.contains(AlertKind(kind)))
            off << alertName(kind);
    }
    write(u"notifications/off"_s, off);
    write(u"notifications/quiet"_s, alerts.quiet);
    write(u"notifications/quietFrom"_s, alerts.quietFrom.toString(u"HH:mm"_s));
    write(u"notifications/quietTo"_s, alerts.quietTo.toString(u"HH:mm"_s));
    Q_EMIT changed();
}

QByteArray Preferences::layout(const QString &table) const
{
    return m_settings ? m_settings->value(u"layout/"_s + table).toByteArray() : QByteArray();
}

void Preferences::setLayout(const QString &table, const QByteArray &layout)
{
    write(u"layout/"_s + table, layout);
}

QString Preferences::seenVersion() const
{
    return m_settings ? m_settings->value("window/version").toString() : QString();
}

void Preferences::setSeenVersion(const QString &version)
{
    write(u"window/version"_s, version);
}

QStringList Preferences::told() const
{
    return m_settings ? m_settings->value("notifications/told").toStringList() : QStringList();
}

void Preferences::setTold(const QStringList &keys)
{
    if (keys != told())
        write(u"notifications/told"_s, keys);
}

} // namespace tributary
