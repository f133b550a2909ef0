// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantlookup.h"

#include "base/usagetext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 320; // of a user name

/// tenant_region_sub_scope tells the government communities apart, which share sign-in roots.
QString builtinCloudOf(const QJsonObject &configuration)
{
    const QString community = configuration.value("tenant_region_sub_scope"_L1).toString();
    if (community == u"DOD"_s)
        return u"DoD"_s;
    if (community == u"DODCON"_s)
        return u"GCCHigh"_s;
    if (community == u"GCC"_s)
        return u"GCC"_s;
    const QString instance = configuration.value("cloud_instance_name"_L1).toString();
    if (instance == u"microsoftonline.us"_s)
        return u"GCCHigh"_s;
    if (instance == u"partner.microsoftonline.cn"_s || instance == u"chinacloudapi.cn"_s)
        return u"China"_s;
    return instance == u"microsoftonline.com"_s ? u"Global"_s : QString();
}

/// How many letters have to be changed, added, left out or swapped with their neighbour; more than `most` counts as most + 1.
int distance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    std::vector<int> above(size_t(b.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> row(size_t(b.size()) + 1, int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + int(a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

} // namespace

bool isDomain(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

Result<QString> tenantNameOf(const QString &typed)
{
    const auto mistyped = [] {
        return fail(
            ErrorKind::Usage, UsageText::tr("this is neither a domain nor a tenant id nor a user name"), u"TenantMistyped"_s);
    };
    QString name = typed.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return mistyped();
    if (const auto guid = parseGuid(name))
        return *guid;
    if (name.contains(u"://"_s))
        name = QUrl(name, QUrl::StrictMode).host();
    name = name.section(u'@', -1).section(u'/', 0, 0);
    while (name.endsWith(u'.'))
        name.chop(1);
    static const QRegularExpression word(u"^[a-z0-9]{1,48}$"_s, QRegularExpression::CaseInsensitiveOption);
    if (word.match(name).hasMatch() && !typed.contains(u'@') && !typed.contains(u'/'))
        name += u".onmicrosoft.com"_s;
    const QString domain = QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (!isDomain(domain))
        return mistyped();
    return domain;
}

std::optional<QString> likelyMeant(const QString &domain)
{
    // The longest first; a domain that ends in one of them is meant as it is.
    static const std::array endings{u"onmicrosoft.com"_s, u"onmicrosoft.us"_s, u"onmicrosoft.cn"_s, u"onmschina.cn"_s};
    for (const QString &ending : endings) {
        if (domain == ending || domain.endsWith(u'.' + ending))
            return {};
    }
    const QString last = domain.section(u'.', -2);
    for (const QString &ending : endings) {
        constexpr int most = 2;
        if (domain.count(u'.') > 1 && distance(last, ending, most) <= most)
            return domain.section(u'.', 0, -3) + u'.' + ending;
    }
    static const std::array<std::pair<QString, QString>, 5> tails{{{u".con"_s, u".com"_s}, {u".cmo"_s, u".com"_s},
        {u".comm"_s, u".com"_s}, {u".ogr"_s, u".org"_s}, {u".nte"_s, u".net"_s}}};
    for (const auto &[wrong, right] : tails) {
        if (domain.endsWith(wrong))
            return domain.chopped(wrong.size()) + right;
    }
    return {};
}

Result<TenantId> tenantOfOpenIdConfiguration(const QByteArray &json)
{
    const auto facts = factsOfOpenIdConfiguration(json);
    if (!facts)
        return fail(facts.error());
    return facts->id;
}

Result<TenantFacts> factsOfOpenIdConfiguration(const QByteArray &json)
{
    // token_endpoint is {authority}/{tenant GUID}/oauth2/v2.0/token
    const QJsonObject configuration = QJsonDocument::fromJson(json).object();
    const QStringList path = QUrl(configuration.value("token_endpoint"_L1).toString()).path().split(u'/', Qt::SkipEmptyParts);
    const auto id = path.isEmpty() ? std::nullopt : parseGuid(path.front());
    if (!id)
        return fail(ErrorKind::Malformed, u"the OpenID configuration names no tenant"_s);
    return TenantFacts{TenantId(*id), builtinCloudOf(configuration)};
}

Task<Result<TenantId>> TenantLookup::resolve(Cloud cloud, QString domainOrId, std::stop_token stop)
{
    const auto found = co_await find(cloud, domainOrId, stop);
    if (!found)
        co_return fail(found.error());
    co_return found->id;
}

Task<Result<TenantFacts>> TenantLookup::find(Cloud cloud, QString domainOrId, std::stop_token stop)
{
    const QString name = domainOrId.trimmed();
    if (!parseGuid(name) && !isDomain(name))
        co_return fail(ErrorKind::Usage, UsageText::tr("\"%1\" is neither a domain nor a tenant id").arg(name));
    Request request;
    request.url = QUrl(cloud.authority + u'/' + name + u"/v2.0/.well-known/openid-configuration"_s, QUrl::StrictMode);
    request.timeout = std::chrono::seconds(30);
    const auto reply = co_await m_transport.send(request, stop);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 400 || reply->status == 404) {
        Error unknown = makeError(ErrorKind::Configuration, u"no tenant answers to this name"_s, u"AADSTS90002"_s);
        unknown.httpStatus = reply->status;
        co_return fail(unknown);
    }
    if (reply->status != 200)
        co_return fail(ErrorKind::Service, u"the sign-in service answered with status %1"_s.arg(reply->status));
    co_return factsOfOpenIdConfiguration(reply->body);
}

} // namespace tributary
