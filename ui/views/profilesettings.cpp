// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profilesettings.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

FieldKind fieldOf(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Duration:
        return FieldKind::Duration;
    case SettingKind::Bytes:
        return FieldKind::Size;
    case SettingKind::Percent:
        return FieldKind::Percent;
    case SettingKind::Count:
        return FieldKind::Count;
    case SettingKind::Text:
        return FieldKind::Text;
    case SettingKind::File:
        return FieldKind::File;
    }
    return FieldKind::Text;
}

QVariant limitOf(const SettingInfo &info, qint64 limit)
{
    return info.isNumber() ? QVariant(limit) : QVariant();
}

} // namespace

ProfileSettings::ProfileSettings(SettingsDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void ProfileSettings::load()
{
    m_loading = m_desk.settings([this](const Result<QList<SettingState>> &states) { take(states, {}); });
}

QList<SettingsGroup> ProfileSettings::groups()
{
    QList<SettingsGroup> groups{{u"collecting"_s, tr("Collecting"), {}}, {u"storage"_s, tr("Storage"), {}},
        {u"network"_s, tr("Network"), {}}}; // as SettingGroup
    for (const SettingInfo &info : settingTable())
        groups[qsizetype(info.group)].settings.append(settingOf(info));
    return groups;
}

Setting ProfileSettings::settingOf(const SettingInfo &info)
{
    const SettingInfo *row = &info; // of a table that stays
    const auto remark = [this, row] {
        return m_states.value(row->key()).overruled ? tr("This start was given another value on its command line.") : QString();
    };
    return {.name = u"settings."_s + info.key(),
        .title = info.titleText(),
        .kind = fieldOf(info.kind),
        .otherwise = info.isNumber() ? QVariant(info.byDefault) : QVariant(QString()),
        .read = [this, row] { return value(*row); },
        .write = [this, row](const QVariant &value) { set(*row, value); },
        .least = limitOf(info, info.least),
        .most = limitOf(info, info.most),
        .explanation = info.noteText(),
        .whenEmpty = info.isNumber() ? QString() : info.valueText({}),
        .remark = remark,
        .loss = [this, row](const QVariant &after) { return lossOf(*row, value(*row), after); },
        .enabled = [this] { return isKnown(); }};
}

QVariant ProfileSettings::value(const SettingInfo &info) const
{
    const auto state = m_states.constFind(info.key());
    if (!info.isNumber())
        return state == m_states.constEnd() ? QString() : state->value;
    return state == m_states.constEnd() ? info.byDefault : settingNumber(info, state->value);
}

void ProfileSettings::set(const SettingInfo &info, const QVariant &value)
{
    const QString text = info.isNumber() ? settingValue(info, value.toLongLong()) : value.toString();
    m_states[info.key()].value = text;
    const auto job = std::make_shared<Job>();
    m_changes << job;
    const std::weak_ptr<Job> weak = job;
    *job = m_desk.set(info.key(), text, [this, weak, title = info.titleText()](const Result<QList<SettingState>> &states) {
        m_changes.removeOne(weak.lock());
        take(states, title);
    });
}

void ProfileSettings::take(const Result<QList<SettingState>> &states, const QString &title)
{
    if (!states) {
        if (!title.isEmpty())
            load(); // as it was before
        Q_EMIT refused(states.error(), title);
        return;
    }
    if (!m_changes.isEmpty())
        return; // a younger choice is on its way, and its answer says all
    m_states.clear();
    for (const SettingState &state : *states)
        m_states.insert(state.name, state);
    Q_EMIT changed();
}

QString ProfileSettings::lossOf(const SettingInfo &info, const QVariant &before, const QVariant &after)
{
    if (after.toLongLong() >= before.toLongLong())
        return {};
    if (info.key() == u"archive-age"_s)
        return tr("Sent events older than %1 are deleted from this computer. That cannot be undone.")
            .arg(info.valueText(settingValue(info, after.toLongLong())));
    if (info.key() == u"archive-size"_s)
        return tr(
            "Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.")
            .arg(info.valueText(settingValue(info, after.toLongLong())));
    return {};
}

} // namespace tributary
