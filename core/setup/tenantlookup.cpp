// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantlookup.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

namespace tributary {

using namespace Qt::StringLiterals;

bool isDomain(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

Result<TenantId> tenantOfOpenIdConfiguration(const QByteArray &json)
{
    // token_endpoint is {authority}/{tenant GUID}/oauth2/v2.0/token
    const QJsonObject configuration = QJsonDocument::fromJson(json).object();
    const QStringList path = QUrl(configuration.value("token_endpoint"_L1).toString()).path().split(u'/', Qt::SkipEmptyParts);
    const auto id = path.isEmpty() ? std::nullopt : parseGuid(path.front());
    if (!id)
        return fail(ErrorKind::Malformed, u"the OpenID configuration names no tenant"_s);
    return TenantId(*id);
}

Task<Result<TenantId>> TenantLookup::resolve(Cloud cloud, QString domainOrId, std::stop_token stop)
{
    const QString name = domainOrId.trimmed();
    if (!parseGuid(name) && !isDomain(name))
        co_return fail(ErrorKind::Usage, u"\"%1\" is neither a domain nor a tenant id"_s.arg(name));
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
    co_return tenantOfOpenIdConfiguration(reply->body);
}

} // namespace tributary
