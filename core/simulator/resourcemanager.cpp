// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resourcemanager.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <algorithm>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 2; // small: whoever does not page finds out at once

struct Versions {
    QLatin1StringView type;
    QStringList versions;
};

/// What this cloud takes of the versions that are published.
const std::vector<Versions> &knownVersions()
{
    static const std::vector<Versions> known{
        {"roleAssignments"_L1, {u"2022-04-01"_s, u"2020-10-01-preview"_s, u"2015-07-01"_s}},
        {"diagnosticSettings"_L1, {u"2021-05-01-preview"_s, u"2017-05-01-preview"_s}},
        {"savedSearches"_L1, {u"2020-08-01"_s, u"2023-09-01"_s, u"2025-02-01"_s, u"2025-07-01"_s}},
        {"tables"_L1, {u"2021-12-01-preview"_s, u"2022-10-01"_s, u"2023-09-01"_s, u"2025-02-01"_s, u"2025-07-01"_s}},
        {"dataCollectionRules"_L1,
            {u"2021-09-01-preview"_s, u"2022-06-01"_s, u"2023-03-11"_s, u"2024-03-11"_s, u"2025-05-11"_s}},
        {"operationStatuses"_L1, {}},
        {"workspaces"_L1,
            {u"2020-08-01"_s, u"2021-06-01"_s, u"2022-10-01"_s, u"2023-09-01"_s, u"2025-02-01"_s, u"2025-07-01"_s}},
        {"register"_L1, {}},
    };
    return known;
}

} // namespace

QByteArray ResourceManager::newId()
{
    return Dice(mix(m_world.options.seed, 0xA3D, ++m_serial)).guid();
}

SimulatedReply ResourceManager::respond(const RequestView &request)
{
    Call call{request, request.request.method, {}, {}, {}, {}};
    SimulatedReply reply = [&] {
        if (auto refused = admit(request, call))
            return *refused;
        return route(call);
    }();
    reply.headers.emplace_back("x-ms-request-id"_ba, newId());
    return reply;
}

ResourceManager::Reply ResourceManager::admit(const RequestView &request, Call &call)
{
    for (const QByteArray &segment : request.segments)
        call.path.append(QString::fromUtf8(segment));
    const auto claims = m_world.authenticate(request, "/arm", -1);
    if (!claims) {
        SimulatedReply reply = arm::refusal(
            401, u"InvalidAuthenticationToken"_s, u"The access token is missing, expired or made for another resource."_s);
        reply.headers.emplace_back(
            "www-authenticate"_ba, "Bearer authorization_uri=\"" + m_world.base + "/common\", error=\"invalid_token\"");
        return reply;
    }
    if (QString::fromLatin1(claims->tenant) != m_inventory.parent) {
        return arm::refusal(401, u"InvalidAuthenticationTokenTenant"_s,
            u"The access token is from the wrong issuer. It must match the tenant '%1' associated with this subscription."_s
                .arg(m_inventory.parent));
    }
    call.caller = QString::fromLatin1(claims->objectId);
    if (auto missing = checkVersion(call))
        return missing;
    if (!request.request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.request.body);
        if (request.mediaType() != "application/json")
            return arm::refusal(
                415, u"UnsupportedMediaType"_s, u"The content media type is not supported. Only 'application/json' is."_s);
        if (!document.isObject())
            return arm::refusal(
                400, u"InvalidRequestContent"_s, u"The request content was invalid and could not be deserialized."_s);
        call.body = document.object();
    }
    return misbehave(call);
}

ResourceManager::Reply ResourceManager::checkVersion(const Call &call) const
{
    const auto version = call.request.parameter("api-version");
    if (!version)
        return arm::refusal(400, u"MissingApiVersionParameter"_s,
            u"The api-version query parameter (?api-version=) is required for all requests."_s);
    const QString asked = QString::fromUtf8(*version);
    for (const Versions &known : knownVersions()) {
        if (!call.path.contains(known.type, Qt::CaseInsensitive))
            continue;
        if (known.versions.isEmpty() || known.versions.contains(asked))
            return {};
        return arm::refusal(400, u"NoRegisteredProviderFound"_s,
            u"No registered resource provider found for API version '%1' for type '%2'. The supported api-versions are '%3'."_s
                .arg(asked, QString(known.type), known.versions.join(u", "_s)));
    }
    return {};
}

ResourceManager::Reply ResourceManager::misbehave(const Call &call)
{
    const Milliseconds now = m_world.clock.steady();
    const auto every = m_world.faults.argument(Fault::ArmThrottle, -1);
    if (every && m_world.faults.strikes(Fault::ArmThrottle, -1, *every)) {
        SimulatedReply reply = arm::refusal(429, u"TooManyRequests"_s, u"The request was throttled."_s);
        reply.headers.emplace_back("retry-after"_ba, "3"_ba);
        return reply;
    }
    const bool isRole = call.path.contains("roleAssignments"_L1, Qt::CaseInsensitive);
    if (!call.changes())
        return {};
    if (m_world.lasts(Fault::ArmForbidden, -1) || (isRole && m_world.lasts(Fault::ArmNoRoles, -1))) {
        return arm::refusal(403, u"AuthorizationFailed"_s,
            u"The client '%1' with object id '%1' does not have authorization to perform action 'write' over scope '/%2' or "
            u"the "
            "scope is invalid. If access was recently granted, please refresh your credentials."_s.arg(
                call.caller, call.path.join(u'/')));
    }
    if (m_world.faults.remaining(Fault::ArmBusy, -1, now))
        return arm::refusal(409, u"Conflict"_s, u"Another operation is in progress on this resource."_s);
    return {};
}

SimulatedReply ResourceManager::route(const Call &call)
{
    if (call.path.size() == 1)
        return subscriptions(call);
    const auto &known = m_inventory.subscriptions;
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&call](const auto &one) { return one.first == call.at(1).toLower(); });
    if (!isKnown)
        return arm::refusal(404, u"SubscriptionNotFound"_s, u"The subscription '%1' could not be found."_s.arg(call.at(1)));
    const qsizetype count = call.path.size();
    // an extension hangs on a resource: …/providers/{namespace}/{type}/{name}
    if (count > 6 && call.is(count - 4, "providers"_L1) && count - 4 > 2) {
        Call extension = call;
        extension.scope = u'/' + call.path.mid(0, count - 4).join(u'/');
        if (call.is(count - 2, "roleAssignments"_L1))
            return assignment(extension);
        if (call.is(count - 2, "diagnosticSettings"_L1))
            return diagnostics(extension);
    }
    return call.is(2, "resourceGroups"_L1) ? inGroup(call) : inSubscription(call);
}

SimulatedReply ResourceManager::inSubscription(const Call &call)
{
    if (call.path.size() == 2) {
        for (const auto &[id, name] : m_inventory.subscriptions) {
            if (id == call.at(1).toLower())
                return arm::object(200,
                    {{u"id"_s, u"/subscriptions/"_s + id}, {u"subscriptionId"_s, id}, {u"displayName"_s, name},
                        {u"state"_s, u"Enabled"_s}, {u"tenantId"_s, m_inventory.parent}});
        }
    }
    if (!call.is(2, "providers"_L1))
        return arm::refusal(404, u"InvalidResourceType"_s, u"There is no such resource type here."_s);
    if (call.path.size() == 4 || call.is(4, "register"_L1))
        return provider(call);
    if (call.is(4, "workspaces"_L1))
        return workspaceList(call);
    if (call.is(4, "dataCollectionRules"_L1))
        return ruleList(call);
    if (call.is(4, "locations"_L1) && call.is(6, "operationStatuses"_L1))
        return operationStatus(call);
    return arm::refusal(404, u"InvalidResourceType"_s, u"There is no such resource type here."_s);
}

SimulatedReply ResourceManager::inGroup(const Call &call)
{
    const auto &all = m_inventory.workspaces;
    const bool isKnown = std::any_of(all.begin(), all.end(), [&call](const AzureWorkspace &one) {
        return one.subscription == call.at(1).toLower() && one.group.compare(call.at(3), Qt::CaseInsensitive) == 0;
    });
    if (!isKnown)
        return arm::refusal(404, u"ResourceGroupNotFound"_s, u"Resource group '%1' could not be found."_s.arg(call.at(3)));
    if (call.is(6, "workspaces"_L1))
        return call.path.size() == 7 ? workspaceList(call) : workspace(call);
    if (call.is(6, "dataCollectionRules"_L1))
        return call.path.size() == 7 ? ruleList(call) : rule(call);
    return arm::refusal(404, u"InvalidResourceType"_s, u"There is no such resource type here."_s);
}

SimulatedReply ResourceManager::subscriptions(const Call &call)
{
    QJsonArray all;
    for (const auto &[id, name] : m_inventory.subscriptions) {
        all.append(QJsonObject{{u"id"_s, u"/subscriptions/"_s + id}, {u"subscriptionId"_s, id}, {u"displayName"_s, name},
            {u"state"_s, u"Enabled"_s}, {u"tenantId"_s, m_inventory.parent}});
    }
    return page(call, all);
}

SimulatedReply ResourceManager::page(const Call &call, const QJsonArray &all)
{
    if (call.changes())
        return arm::notAllowed(call.method);
    const qsizetype from = call.request.parameter("$skiptoken").value_or("0").toInt();
    QJsonArray values;
    for (qsizetype i = from; i < std::min(from + pageSize, all.size()); ++i)
        values.append(all.at(i));
    QJsonObject body{{u"value"_s, values}};
    if (from + pageSize < all.size()) {
        const bool isForeign = m_world.faults.argument(Fault::ArmForeignLink, -1).has_value();
        const QString origin = isForeign ? u"https://files.example"_s : QString::fromUtf8(m_world.base);
        const QByteArray path = call.request.request.target.split('?').constFirst();
        body.insert(u"nextLink"_s,
            u"%1%2?api-version=%3&$skiptoken=%4"_s.arg(origin, QString::fromUtf8(path),
                QString::fromUtf8(call.request.parameter("api-version").value_or(QByteArray())),
                QString::number(from + pageSize)));
    }
    return arm::object(200, body);
}

bool ResourceManager::isRegistered(const QString &subscription, QLatin1StringView provider) const
{
    if (!m_world.faults.argument(Fault::ArmProvidersOff, -1))
        return true;
    const auto since = m_inventory.providers.find(subscription.toLower() + u'/' + QString(provider).toLower());
    return since != m_inventory.providers.end() && since->second <= m_world.clock.now();
}

SimulatedReply ResourceManager::provider(const Call &call)
{
    const QString key = call.at(1).toLower() + u'/' + call.at(3).toLower();
    if (call.is(4, "register"_L1)) {
        if (call.method != "POST")
            return arm::notAllowed(call.method);
        m_inventory.providers.try_emplace(key, m_world.clock.now() + std::chrono::seconds(15));
    } else if (call.changes()) {
        return arm::notAllowed(call.method);
    }
    const bool isKnown = key.endsWith("/microsoft.insights"_L1) || key.endsWith("/microsoft.operationalinsights"_L1);
    if (!isKnown)
        return arm::refusal(404, u"InvalidResourceNamespace"_s, u"The resource namespace '%1' is invalid."_s.arg(call.at(3)));
    const bool isAsked = m_inventory.providers.contains(key);
    const QString name = call.at(3);
    const bool isOn = key.endsWith("/microsoft.insights"_L1) ? isRegistered(call.at(1), "Microsoft.Insights"_L1)
                                                             : isRegistered(call.at(1), "Microsoft.OperationalInsights"_L1);
    return arm::object(200,
        {{u"id"_s, u"/subscriptions/%1/providers/%2"_s.arg(call.at(1), name)}, {u"namespace"_s, name},
            {u"registrationState"_s,
                isOn          ? u"Registered"_s
                    : isAsked ? u"Registering"_s
                              : u"NotRegistered"_s}});
}

SimulatedReply ResourceManager::operationStatus(const Call &call)
{
    const auto operation = m_operations.find(call.at(7));
    if (operation == m_operations.end())
        return arm::refusal(404, u"OperationNotFound"_s, u"The operation '%1' was not found."_s.arg(call.at(7)));
    const bool isOver = operation->second.until <= m_world.clock.now();
    QJsonObject body{{u"id"_s, u'/' + call.path.join(u'/')}, {u"name"_s, call.at(7)},
        {u"status"_s,
            !isOver                       ? u"InProgress"_s
                : operation->second.fails ? u"Failed"_s
                                          : u"Succeeded"_s}};
    if (isOver && operation->second.fails) {
        body.insert(u"error"_s,
            QJsonObject{{u"code"_s, u"InternalServerError"_s}, {u"message"_s, u"The table could not be provisioned."_s},
                {u"details"_s,
                    QJsonArray{
                        arm::detail(u"SchemaBackendUnavailable"_s, u"The schema store did not answer."_s, u"schema"_s)}}});
    }
    SimulatedReply reply = arm::object(200, body);
    if (!isOver)
        reply.headers.emplace_back("retry-after"_ba, "1"_ba);
    return reply;
}

} // namespace tributary::simulation
