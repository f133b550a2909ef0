// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/keptsettings.h"

#include "base/usagetext.h"
#include "http/qttransport.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"collector/"_s;

Result<const SettingInfo *> known(const QString &name)
{
    const SettingInfo *info = settingNamed(name);
    if (!info)
        return fail(ErrorKind::Usage, UsageText::tr("there is no setting \"%1\"").arg(name.left(80)), u"SettingUnknown"_s);
    return info;
}

/// As checkedSetting(), and a proxy or file is looked at.
Result<QString> proven(const SettingInfo &info, const QString &text)
{
    auto value = checkedSetting(info, text);
    if (!value || value->isEmpty())
        return value;
    if (info.kind == SettingKind::Text && *value != u"none"_s) {
        const auto proxy = parseProxy(*value);
        if (!proxy)
            return fail(proxy.error());
    }
    if (info.kind == SettingKind::File) {
        const auto certificates = loadCaFile(*value);
        if (!certificates)
            return fail(certificates.error());
    }
    return value;
}

} // namespace

Task<Result<KeptSettings>> keptSettings(Store *store)
{
    const auto stored = co_await store->settings(prefix);
    if (!stored)
        co_return fail(stored.error());
    KeptSettings kept;
    for (const auto &[name, value] : *stored)
        kept[name.mid(prefix.size())] = value;
    co_return kept;
}

Task<Result<void>> keepSetting(Store *store, QString name, QString value)
{
    const auto info = known(name);
    if (!info)
        co_return fail(info.error());
    const auto text = proven(**info, value);
    if (!text)
        co_return fail(text.error());
    const QString kept = *text == (*info)->defaultValue() ? QString() : *text;
    co_return co_await store->setSetting(prefix + name, kept);
}

Task<Result<void>> resetSetting(Store *store, QString name)
{
    const auto info = known(name);
    if (!info)
        co_return fail(info.error());
    const QString none;
    co_return co_await store->setSetting(prefix + name, none);
}

Task<Result<void>> resetSettings(Store *store)
{
    const QString none;
    for (const SettingInfo &info : settingTable()) {
        const auto reset = co_await store->setSetting(prefix + info.key(), none);
        if (!reset)
            co_return reset;
    }
    co_return {};
}

std::vector<SettingState> settingStates(const KeptSettings &kept, const KeptSettings &said)
{
    std::vector<SettingState> states;
    states.reserve(settingTable().size());
    for (const SettingInfo &info : settingTable()) {
        const QString name = info.key();
        const auto own = kept.find(name);
        const bool isKept = own != kept.end();
        const bool isSaid = said.contains(name);
        QString value = isKept ? own->second : info.defaultValue();
        if (info.isNumber()) // a damaged one counts as the default
            value = settingValue(info, settingNumber(info, value));
        states.push_back({.name = name,
            .value = isSaid ? said.at(name) : value,
            .kept = isKept && value != info.defaultValue(),
            .overruled = isSaid});
    }
    return states;
}

} // namespace tributary
