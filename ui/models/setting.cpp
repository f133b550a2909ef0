// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting.h"

#include "models/quantity.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTime>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(tributary::SettingText)
};

constexpr int steppedChange = 1;

QString choiceText(const Setting &setting, const QVariant &value)
{
    for (const SettingChoice &choice : setting.choices) {
        if (choice.value == value)
            return choice.text;
    }
    return {};
}

} // namespace

QString settingValueText(const Setting &setting, const QVariant &value)
{
    switch (setting.kind) {
    case FieldKind::Choice:
        return choiceText(setting, value);
    case FieldKind::Switch:
        //: A setting that is switched on or off.
        return value.toBool() ? SettingText::tr("on") : SettingText::tr("off");
    case FieldKind::TimeOfDay:
        return value.toTime().toString(u"HH:mm"_s);
    case FieldKind::Duration:
        return quantityText(Quantity::Duration, value.toLongLong());
    case FieldKind::Size:
        return quantityText(Quantity::Size, value.toLongLong());
    case FieldKind::Percent:
        return quantityText(Quantity::Percent, value.toLongLong());
    case FieldKind::Count:
        return quantityText(Quantity::Count, value.toLongLong());
    case FieldKind::Text:
    case FieldKind::File:
        return value.toString().isEmpty() ? setting.whenEmpty : value.toString();
    }
    return {};
}

QString settingDefaultText(const Setting &setting)
{
    const QString otherwise = settingValueText(setting, setting.otherwise);
    if (!setting.least.isValid() || !setting.most.isValid())
        //: What a setting is while nobody changed it.
        return SettingText::tr("Default: %1").arg(otherwise);
    return SettingText::tr("Default: %1. From %2 to %3.")
        .arg(otherwise, settingValueText(setting, setting.least), settingValueText(setting, setting.most));
}

QString settingSearchText(const SettingsGroup &group, const Setting &setting)
{
    QStringList texts{group.title, withoutMnemonic(setting.title), settingDefaultText(setting), setting.explanation};
    for (const SettingChoice &choice : setting.choices)
        texts << choice.text;
    return texts.join(u' ');
}

bool hasWords(const QString &text, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString withoutMnemonic(QString title)
{
    return title.remove(u'&');
}

SettingChange::SettingChange(Setting setting, QVariant value)
    : QUndoCommand(withoutMnemonic(setting.title))
    , m_setting(std::move(setting))
    , m_before(m_setting.read())
    , m_after(std::move(value))
{
}

int SettingChange::id() const
{
    return m_setting.kind == FieldKind::Choice || m_setting.kind == FieldKind::Switch ? -1 : steppedChange;
}

bool SettingChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const SettingChange *>(other);
    if (!next || next->m_setting.name != m_setting.name)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace tributary
