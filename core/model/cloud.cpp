// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cloud.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto publicIngestionScope = "https://monitor.azure.com/.default"_L1;
constexpr auto workspacePlaceholder = "{workspaceId}"_L1;

QString defaultScope(const QString &root)
{
    return root.isEmpty() ? QString() : root + u"/.default"_s;
}

Cloud globalCloud()
{
    return {.name = u"Global"_s,
        .displayName = u"Global"_s,
        .authority = u"https://login.microsoftonline.com"_s,
        .activityRoot = u"https://manage.office.com"_s,
        .activityScope = u"https://manage.office.com/.default"_s,
        .graphRoot = u"https://graph.microsoft.com"_s,
        .graphScope = u"https://graph.microsoft.com/.default"_s,
        .armRoot = u"https://management.azure.com"_s,
        .armScope = u"https://management.azure.com/.default"_s,
        .ingestionScope = publicIngestionScope,
        .queryRoot = u"https://api.loganalytics.azure.com"_s,
        .queryScope = u"https://api.loganalytics.io/.default"_s, // the audience kept the older host name
        .dataCollectorUrl = u"https://{workspaceId}.ods.opinsights.azure.com"_s};
}

/// GCC tenants live in Office's government community, but in public Entra ID, Graph and Azure.
Cloud gccCloud()
{
    Cloud cloud = globalCloud();
    cloud.name = u"GCC"_s;
    cloud.displayName = u"US Government (GCC)"_s;
    cloud.activityRoot = u"https://manage-gcc.office.com"_s;
    cloud.activityScope = defaultScope(cloud.activityRoot);
    return cloud;
}

Cloud gccHighCloud()
{
    return {.name = u"GCCHigh"_s,
        .displayName = u"US Government (GCC High)"_s,
        .authority = u"https://login.microsoftonline.us"_s,
        .activityRoot = u"https://manage.office365.us"_s,
        .activityScope = u"https://manage.office365.us/.default"_s,
        .graphRoot = u"https://graph.microsoft.us"_s,
        .graphScope = u"https://graph.microsoft.us/.default"_s,
        .armRoot = u"https://management.usgovcloudapi.net"_s,
        .armScope = u"https://management.usgovcloudapi.net/.default"_s,
        .ingestionScope = u"https://monitor.azure.us/.default"_s,
        .queryRoot = u"https://api.loganalytics.us"_s,
        .queryScope = u"https://api.loganalytics.us/.default"_s,
        .dataCollectorUrl = u"https://{workspaceId}.ods.opinsights.azure.us"_s};
}

Cloud dodCloud()
{
    Cloud cloud = gccHighCloud();
    cloud.name = u"DoD"_s;
    cloud.displayName = u"US Government (DoD)"_s;
    cloud.activityRoot = u"https://manage.protection.apps.mil"_s;
    cloud.activityScope = defaultScope(cloud.activityRoot);
    cloud.graphRoot = u"https://dod-graph.microsoft.us"_s;
    cloud.graphScope = defaultScope(cloud.graphRoot);
    return cloud;
}

Cloud chinaCloud()
{
    return {.name = u"China"_s,
        .displayName = u"China (21Vianet)"_s,
        .authority = u"https://login.chinacloudapi.cn"_s,
        .activityRoot = u"https://manage.office365.cn"_s,
        .activityScope = u"https://manage.office365.cn/.default"_s,
        .graphRoot = u"https://microsoftgraph.chinacloudapi.cn"_s,
        .graphScope = u"https://microsoftgraph.chinacloudapi.cn/.default"_s,
        .armRoot = u"https://management.chinacloudapi.cn"_s,
        .armScope = u"https://management.chinacloudapi.cn/.default"_s,
        .ingestionScope = u"https://monitor.azure.cn/.default"_s,
        .queryRoot = u"https://api.loganalytics.azure.cn"_s,
        .queryScope = u"https://api.loganalytics.azure.cn/.default"_s,
        .dataCollectorUrl = u"https://{workspaceId}.ods.opinsights.azure.cn"_s};
}

enum class Shape { Text, Root, RootWithWorkspace };

struct Member {
    QLatin1StringView name;
    QString Cloud::*value;
    Shape shape = Shape::Text;
    bool required = false;
};

/// The members of a cloud file, in the order they are written.
constexpr std::array members{
    Member{"name"_L1, &Cloud::name, Shape::Text, true},
    Member{"displayName"_L1, &Cloud::displayName},
    Member{"authority"_L1, &Cloud::authority, Shape::Root, true},
    Member{"activityRoot"_L1, &Cloud::activityRoot, Shape::Root, true},
    Member{"activityScope"_L1, &Cloud::activityScope},
    Member{"graphRoot"_L1, &Cloud::graphRoot, Shape::Root},
    Member{"graphScope"_L1, &Cloud::graphScope},
    Member{"armRoot"_L1, &Cloud::armRoot, Shape::Root},
    Member{"armScope"_L1, &Cloud::armScope},
    Member{"ingestionScope"_L1, &Cloud::ingestionScope},
    Member{"queryRoot"_L1, &Cloud::queryRoot, Shape::Root},
    Member{"queryScope"_L1, &Cloud::queryScope},
    Member{"dataCollectorUrl"_L1, &Cloud::dataCollectorUrl, Shape::RootWithWorkspace},
    Member{"caFile"_L1, &Cloud::caFile},
};

tl::unexpected<Error> refused(QLatin1StringView member, QLatin1StringView reason)
{
    return fail(ErrorKind::Usage, u"cloud file: %1 %2"_s.arg(member, reason), u"CloudFile"_s);
}

/// The URL without trailing slashes, or nothing where it is no root to send tokens to.
std::optional<QString> normalisedRoot(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    const auto checked = checkedEndpoint(url);
    if (!checked)
        return {};
    return url;
}

std::optional<QString> normalisedWorkspaceRoot(const QString &url)
{
    constexpr auto sample = "00000000-0000-0000-0000-000000000000"_L1;
    if (url.count(workspacePlaceholder) != 1)
        return {};
    auto root = normalisedRoot(QString(url).replace(workspacePlaceholder, sample));
    if (root)
        root->replace(sample, workspacePlaceholder);
    return root;
}

Result<QString> readMember(const QJsonObject &object, const Member &member)
{
    const QJsonValue value = object.value(member.name);
    if (value.isUndefined() || value.isNull())
        return member.required ? Result<QString>(refused(member.name, "is missing"_L1)) : QString();
    if (!value.isString())
        return refused(member.name, "is not a text"_L1);
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        return member.required ? Result<QString>(refused(member.name, "is empty"_L1)) : QString();
    if (member.shape == Shape::Text)
        return text;
    const auto root = member.shape == Shape::Root ? normalisedRoot(text) : normalisedWorkspaceRoot(text);
    if (root)
        return *root;
    return refused(member.name,
        member.shape == Shape::Root
            ? "is not an https URL, or an http URL of a loopback host, without user, query and fragment"_L1
            : "is not an https URL with one {workspaceId}"_L1);
}

void fillDefaults(Cloud &cloud, const QString &directory)
{
    const auto fill = [](QString &value, const QString &otherwise) {
        if (value.isEmpty())
            value = otherwise;
    };
    fill(cloud.displayName, cloud.name);
    fill(cloud.activityScope, defaultScope(cloud.activityRoot));
    fill(cloud.graphScope, defaultScope(cloud.graphRoot));
    fill(cloud.armScope, defaultScope(cloud.armRoot));
    fill(cloud.queryScope, defaultScope(cloud.queryRoot));
    fill(cloud.ingestionScope, publicIngestionScope);
    if (!cloud.caFile.isEmpty())
        cloud.caFile = QDir::cleanPath(QDir(directory).absoluteFilePath(cloud.caFile));
}

} // namespace

const QList<Cloud> &builtinClouds()
{
    static const QList<Cloud> clouds{globalCloud(), gccCloud(), gccHighCloud(), dodCloud(), chinaCloud()};
    return clouds;
}

Result<Cloud> parseCloudFile(const QByteArray &json, const QString &directory)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Usage, u"cloud file: no JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()),
            u"CloudFile"_s);
    }
    if (!document.isObject())
        return refused("the document"_L1, "is not a JSON object"_L1);
    const QJsonObject object = document.object();
    Cloud cloud;
    for (const Member &member : members) {
        auto value = readMember(object, member);
        if (!value)
            return fail(value.error());
        cloud.*member.value = std::move(*value);
    }
    fillDefaults(cloud, directory);
    return cloud;
}

QByteArray writeCloudFile(const Cloud &cloud)
{
    QJsonObject object;
    for (const Member &member : members) {
        const QString &value = cloud.*member.value;
        if (!value.isEmpty())
            object.insert(member.name, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace tributary
