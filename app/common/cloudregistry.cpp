// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/cloudregistry.h"

#include "base/usagetext.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto settingPrefix = "cloud/"_L1;
constexpr auto indexSetting = "clouds"_L1;

bool isBuiltin(const QString &name)
{
    for (const Cloud &cloud : builtinClouds()) {
        if (cloud.name == name)
            return true;
    }
    return false;
}

} // namespace

Result<CloudRegistry> CloudRegistry::withFiles(const QStringList &files)
{
    CloudRegistry registry;
    for (const Cloud &cloud : builtinClouds())
        registry.add(cloud);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Usage, UsageText::tr("cannot read the cloud file %1: %2").arg(name, file.errorString()));
        const auto cloud = parseCloudFile(file.readAll(), QFileInfo(name).absolutePath());
        if (!cloud)
            return fail(ErrorKind::Usage, u"%1: %2"_s.arg(name, cloud.error().message));
        registry.add(*cloud);
        registry.m_fromFiles.append(cloud->name);
    }
    return registry;
}

Task<Result<void>> CloudRegistry::recall(Store *store)
{
    const auto names = co_await store->setting(indexSetting);
    if (!names)
        co_return fail(names.error());
    for (const QString &name : names->split(u'\n', Qt::SkipEmptyParts)) {
        if (m_clouds.contains(name))
            continue;
        const auto json = co_await store->setting(settingPrefix + name);
        if (!json)
            co_return fail(json.error());
        const auto cloud = parseCloudFile(json->toUtf8(), {});
        if (!cloud)
            co_return fail(cloud.error());
        add(*cloud);
    }
    co_return {};
}

Task<Result<void>> CloudRegistry::remember(Store *store, QString name) const
{
    if (isBuiltin(name))
        co_return {};
    const auto cloud = named(name);
    if (!cloud)
        co_return fail(cloud.error());
    const auto written = co_await store->setSetting(settingPrefix + name, QString::fromUtf8(writeCloudFile(*cloud)));
    if (!written)
        co_return written;
    const auto names = co_await store->setting(indexSetting);
    if (!names)
        co_return fail(names.error());
    QStringList all = names->split(u'\n', Qt::SkipEmptyParts);
    if (all.contains(name))
        co_return {};
    all.append(name);
    co_return co_await store->setSetting(indexSetting, all.join(u'\n'));
}

Result<Cloud> CloudRegistry::named(const QString &name) const
{
    const auto found = m_clouds.find(name);
    if (found != m_clouds.end())
        return found->second;
    return fail(ErrorKind::Configuration, u"the cloud \"%1\" is not known; name its file with --cloud-file"_s.arg(name),
        u"UnknownCloud"_s);
}

QString CloudRegistry::defaultName() const
{
    return m_fromFiles.size() == 1 ? m_fromFiles.front() : u"Global"_s;
}

QList<Cloud> CloudRegistry::all() const
{
    QList<Cloud> clouds;
    const QString first = defaultName();
    for (const auto &[name, cloud] : m_clouds) {
        if (name == first)
            clouds.prepend(cloud);
        else
            clouds.append(cloud);
    }
    return clouds;
}

QStringList CloudRegistry::caFiles() const
{
    QStringList files;
    for (const auto &[name, cloud] : m_clouds) {
        if (!cloud.caFile.isEmpty() && !files.contains(cloud.caFile))
            files.append(cloud.caFile);
    }
    return files;
}

} // namespace tributary
