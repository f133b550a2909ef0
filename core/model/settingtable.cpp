// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settingtable.h"

#include "base/usagetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 megabyte = 1024ll * 1024;
constexpr qint64 gigabyte = 1024 * megabyte;
constexpr qint64 terabyte = 1024 * gigabyte;
constexpr int grantedPerMinute = 2000; // by the Activity API, for each tenant
constexpr qsizetype longestText = 2048;

constexpr CollectorSettings defaults;

using S = CollectorSettings;
using Kind = SettingKind;
using Group = SettingGroup;

constexpr std::array table{
    SettingInfo{"poll-interval", Kind::Duration, Group::Collecting, defaults.pollInterval.count(), 15 * second, hour,
        QT_TRANSLATE_NOOP("Settings", "Poll interval"),
        QT_TRANSLATE_NOOP("Settings", "Time between two questions for new content, for each stream of each tenant."),
        [](S &s, qint64 value) { s.pollInterval = Milliseconds(value); }},
    SettingInfo{"lateness-horizon", Kind::Duration, Group::Collecting, defaults.latenessHorizon.count(), 10 * minute, day,
        QT_TRANSLATE_NOOP("Settings", "Lateness horizon"),
        QT_TRANSLATE_NOOP("Settings", "How far back each poll looks again for content that the service lists late."),
        [](S &s, qint64 value) { s.latenessHorizon = Milliseconds(value); }},
    SettingInfo{"request-share", Kind::Percent, Group::Collecting, defaults.requestsPerMinute * 100 / grantedPerMinute, 5, 99,
        QT_TRANSLATE_NOOP("Settings", "Share of the request quota"),
        QT_TRANSLATE_NOOP("Settings",
            "Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program "
            "that collects under the same publisher."),
        [](S &s, qint64 value) { s.requestsPerMinute = int(grantedPerMinute * value / 100); }},
    SettingInfo{"large-blob", Kind::Bytes, Group::Collecting, defaults.heldBlob, 4 * megabyte, 256 * megabyte,
        QT_TRANSLATE_NOOP("Settings", "Large blob"),
        QT_TRANSLATE_NOOP("Settings", "Longer blobs go through a file instead of memory."),
        [](S &s, qint64 value) { s.heldBlob = value; }},
    SettingInfo{"outbox-limit", Kind::Bytes, Group::Storage, defaults.outboxLimit, 64 * megabyte, terabyte,
        QT_TRANSLATE_NOOP("Settings", "Outbox limit"),
        QT_TRANSLATE_NOOP("Settings",
            "Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days."),
        [](S &s, qint64 value) { s.outboxLimit = value; }},
    SettingInfo{"archive-age", Kind::Duration, Group::Storage, defaults.archiveAge.count(), day, 3650 * day,
        QT_TRANSLATE_NOOP("Settings", "Keep sent events for"),
        QT_TRANSLATE_NOOP("Settings", "Older events that every destination took are deleted from this computer."),
        [](S &s, qint64 value) { s.archiveAge = Milliseconds(value); }},
    SettingInfo{"archive-size", Kind::Bytes, Group::Storage, defaults.archiveBytes, 64 * megabyte, 64 * terabyte,
        QT_TRANSLATE_NOOP("Settings", "Keep at most"),
        QT_TRANSLATE_NOOP("Settings", "What exceeds it of the events that every destination took is deleted, oldest first."),
        [](S &s, qint64 value) { s.archiveBytes = value; }},
    SettingInfo{"proxy", Kind::Text, Group::Network, 0, 0, 0, QT_TRANSLATE_NOOP("Settings", "Proxy"),
        QT_TRANSLATE_NOOP("Settings",
            "\"none\", or an address such as http://proxy.example:8080; the system's proxy where it is empty. Never with user "
            "and password."),
        nullptr},
    SettingInfo{"ca-file", Kind::File, Group::Network, 0, 0, 0, QT_TRANSLATE_NOOP("Settings", "Certificate authorities"),
        QT_TRANSLATE_NOOP(
            "Settings", "A PEM file with authorities to trust beside the system's, for a proxy that inspects TLS."),
        nullptr},
};

struct Unit {
    QStringView name; ///< lower case
    qint64 size;
    const char *shown;
};

/// Largest first; the first spelling of a size is the one that is written.
constexpr std::array durationUnits{Unit{u"d", day, QT_TRANSLATE_NOOP("Settings", "%1 d")},
    Unit{u"h", hour, QT_TRANSLATE_NOOP("Settings", "%1 h")}, Unit{u"m", minute, QT_TRANSLATE_NOOP("Settings", "%1 min")},
    Unit{u"s", second, QT_TRANSLATE_NOOP("Settings", "%1 s")}, Unit{u"min", minute, nullptr}};
constexpr std::array byteUnits{Unit{u"TB", terabyte, QT_TRANSLATE_NOOP("Settings", "%1 TB")},
    Unit{u"GB", gigabyte, QT_TRANSLATE_NOOP("Settings", "%1 GB")},
    Unit{u"MB", megabyte, QT_TRANSLATE_NOOP("Settings", "%1 MB")}, Unit{u"KB", 1024, QT_TRANSLATE_NOOP("Settings", "%1 KB")},
    Unit{u"B", 1, QT_TRANSLATE_NOOP("Settings", "%1 B")}, Unit{u"TiB", terabyte, nullptr}, Unit{u"GiB", gigabyte, nullptr},
    Unit{u"MiB", megabyte, nullptr}, Unit{u"KiB", 1024, nullptr}};

std::span<const Unit> unitsOf(SettingKind kind)
{
    static constexpr std::array percent{Unit{u"%", 1, QT_TRANSLATE_NOOP("Settings", "%1 %")}};
    switch (kind) {
    case SettingKind::Duration:
        return durationUnits;
    case SettingKind::Bytes:
        return byteUnits;
    case SettingKind::Percent:
        return percent;
    default:
        return {};
    }
}

/// What a number without a unit is counted in.
qint64 plainUnit(SettingKind kind)
{
    return kind == SettingKind::Duration ? second : 1;
}

std::optional<qint64> readNumber(SettingKind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    const auto end = std::ranges::find_if_not(trimmed, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto digits = QStringView(trimmed).left(end - trimmed.begin());
    const QStringView suffix = QStringView(trimmed).mid(digits.size()).trimmed();
    bool ok = false;
    const qint64 count = digits.toLongLong(&ok);
    if (!ok)
        return {};
    const auto units = unitsOf(kind);
    const auto unit = std::ranges::find_if(
        units, [suffix](const Unit &known) { return suffix.compare(known.name, Qt::CaseInsensitive) == 0; });
    if (unit == units.end() && !suffix.isEmpty())
        return {};
    const qint64 size = suffix.isEmpty() ? plainUnit(kind) : unit->size;
    if (count > std::numeric_limits<qint64>::max() / size)
        return {};
    return count * size;
}

/// The largest unit of which it is a whole number.
const Unit *unitFor(SettingKind kind, qint64 number)
{
    const auto units = unitsOf(kind);
    const auto fits = [number](const Unit &unit) { return unit.shown && number % unit.size == 0 && number >= unit.size; };
    const auto found = std::ranges::find_if(units, fits);
    return found == units.end() ? nullptr : &*found;
}

QString shownNumber(SettingKind kind, qint64 number)
{
    const Unit *unit = unitFor(kind, number);
    const QString count = QLocale().toString(unit ? number / unit->size : number);
    return unit ? QCoreApplication::translate("Settings", unit->shown).arg(count) : count;
}

Result<QString> checkedText(const SettingInfo &info, const QString &text)
{
    QString line = text.trimmed();
    const bool hasControls = std::ranges::any_of(line, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControls || line.size() > longestText)
        return fail(ErrorKind::Usage, UsageText::tr("%1 takes a single line").arg(info.key()));
    if (info.kind == SettingKind::File) {
        if (!line.isEmpty() && !QFileInfo(line).isAbsolute())
            return fail(ErrorKind::Usage, UsageText::tr("%1 takes a whole path, such as /etc/ssl/extra.pem").arg(info.key()));
        return line;
    }
    if (line.contains(u'@') || !QUrl(line).userInfo().isEmpty())
        return fail(ErrorKind::Usage,
            UsageText::tr("%1 is not kept with user name and password; say such a proxy with --proxy at each start")
                .arg(info.key()));
    return line;
}

} // namespace

std::span<const SettingInfo> settingTable()
{
    return table;
}

const SettingInfo *settingNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(table, [name](const SettingInfo &info) { return name == QLatin1StringView(info.name); });
    return found == table.end() ? nullptr : &*found;
}

QString SettingInfo::titleText() const
{
    return QCoreApplication::translate("Settings", title);
}

QString SettingInfo::noteText() const
{
    return QCoreApplication::translate("Settings", note);
}

QString SettingInfo::rangeText() const
{
    if (!isNumber())
        return {};
    //: A range of values, for example "15 s to 1 h".
    return QCoreApplication::translate("Settings", "%1 to %2").arg(shownNumber(kind, least), shownNumber(kind, most));
}

QString SettingInfo::valueText(const QString &value) const
{
    if (isNumber())
        return shownNumber(kind, settingNumber(*this, value));
    if (!value.isEmpty())
        return value;
    //: What an empty setting means: no file, or the proxy that the system has.
    return kind == SettingKind::File ? QCoreApplication::translate("Settings", "none")
                                     : QCoreApplication::translate("Settings", "as the system has it");
}

QString SettingInfo::defaultValue() const
{
    return isNumber() ? settingValue(*this, byDefault) : QString();
}

Result<QString> checkedSetting(const SettingInfo &info, const QString &text)
{
    if (!info.isNumber())
        return checkedText(info, text);
    const auto number = readNumber(info.kind, text);
    if (!number || *number < info.least || *number > info.most)
        return fail(
            ErrorKind::Usage, UsageText::tr("%1 takes %2, not \"%3\"").arg(info.key(), info.rangeText(), text.left(80)));
    return settingValue(info, *number);
}

qint64 settingNumber(const SettingInfo &info, const QString &value)
{
    const auto number = readNumber(info.kind, value);
    return number && *number >= info.least && *number <= info.most ? *number : info.byDefault;
}

QString settingValue(const SettingInfo &info, qint64 number)
{
    const Unit *unit = info.kind == SettingKind::Percent ? nullptr : unitFor(info.kind, number);
    if (!unit)
        return QString::number(number / plainUnit(info.kind));
    return QString::number(number / unit->size) + unit->name.toString();
}

CollectorSettings collectorSettings(const KeptSettings &kept)
{
    CollectorSettings settings;
    for (const auto &[name, value] : kept) {
        const SettingInfo *info = settingNamed(name);
        if (info && info->apply)
            info->apply(settings, settingNumber(*info, value));
    }
    return settings;
}

} // namespace tributary
