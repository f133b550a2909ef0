// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/settings.h"

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <map>
#include <span>

namespace tributary {

/// What a setting's text is. Duration counts in milliseconds ("90s", "15m", "2h", "30d"), Bytes in bytes ("512MB", "2GB", of
/// 1024 each), Percent and Count as they are; Text is a line, File the absolute name of a file.
enum class SettingKind { Duration, Bytes, Percent, Count, Text, File };

enum class SettingGroup { Collecting, Storage, Network };

/// One thing a person may set about collecting, for every profile by itself. The command line, the window and the exported
/// configuration know it by this row alone.
struct SettingInfo {
    const char *name; ///< "poll-interval": never translated, and never given to another thing
    SettingKind kind;
    SettingGroup group;
    qint64 byDefault; ///< of numbers; texts are empty by default
    qint64 least;
    qint64 most;
    const char *title; ///< source text
    const char *note; ///< source text: what it does, in a sentence or two
    void (*apply)(CollectorSettings &settings, qint64 value); ///< null: not the engine's

    [[nodiscard]] QString key() const { return QString::fromLatin1(name); }
    [[nodiscard]] bool isNumber() const { return kind != SettingKind::Text && kind != SettingKind::File; }
    [[nodiscard]] QString titleText() const; ///< translated, as are the following
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] QString rangeText() const; ///< "15 s to 1 h"; empty for texts
    [[nodiscard]] QString valueText(const QString &value) const; ///< "1 min" for "60s"; what an empty text means
    [[nodiscard]] QString defaultValue() const; ///< as it would be kept
};

/// In the order in which they are shown.
[[nodiscard]] std::span<const SettingInfo> settingTable();
/// Null where there is none of this name.
[[nodiscard]] const SettingInfo *settingNamed(QStringView name);

/// Name and value of what differs from the default. May hold names that only a newer program knows.
using KeptSettings = std::map<QString, QString>;

/// The text as it is kept: "60 s", "60" and "1m" are all "1m". Usage, naming what the setting takes, where it is no such thing
/// or out of range. Whether a proxy or file is there is not asked.
[[nodiscard]] Result<QString> checkedSetting(const SettingInfo &info, const QString &text);

/// Of a kept text; the default where it is empty or damaged.
[[nodiscard]] qint64 settingNumber(const SettingInfo &info, const QString &value);
/// A number as it is kept.
[[nodiscard]] QString settingValue(const SettingInfo &info, qint64 number);

/// The engine's settings with what is kept put in. Damaged values and unknown names are passed over.
[[nodiscard]] CollectorSettings collectorSettings(const KeptSettings &kept);

/// One setting of a profile, as it stands.
struct SettingState {
    QString name;
    QString value; ///< that counts: as kept, or the default
    bool kept = false; ///< differs from the default
    bool overruled = false; ///< the command line of this process says something else

    bool operator==(const SettingState &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::SettingState)
