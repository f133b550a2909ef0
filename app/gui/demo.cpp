// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/demo.h"

#include "base/usagetext.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int demoTenants = 13; // the last one waits to be added
constexpr qint64 demoBacklog = 60'000;
constexpr double demoRate = 3'000; // events a minute

CredentialId credentialOf(const QString &clientId, const QString &tenantId)
{
    return CredentialId(u"demo/%1/%2"_s.arg(tenantId, clientId));
}

AppRegistration appOf(const QJsonObject &json, const QString &tenantId)
{
    const QString client = json.value("clientId"_L1).toString();
    return {.clientId = ClientId(client), .credential = {.id = credentialOf(client, tenantId)}};
}

} // namespace

SimulatorOptions demoOptions()
{
    SimulatorOptions options;
    options.tenants = demoTenants;
    options.backlog = demoBacklog;
    options.ratePerMinute = demoRate;
    return options;
}

DemoConfiguration demoConfiguration(const QJsonObject &readyDocument)
{
    DemoConfiguration configuration;
    const QString cloud = readyDocument.value("cloud"_L1).toString();
    const QJsonArray tenants = readyDocument.value("tenants"_L1).toArray();
    for (const QJsonValue &value : tenants) {
        const QJsonObject json = value.toObject();
        const QString id = json.value("id"_L1).toString();
        configuration.tenants.push_back({.id = TenantId(id),
            .name = json.value("name"_L1).toString(),
            .domain = json.value("domain"_L1).toString(),
            .cloud = cloud,
            .app = appOf(json, id)});
    }
    configuration.newcomer = configuration.tenants.back().domain;
    configuration.tenants.pop_back();
    const QJsonObject destination = readyDocument.value("destination"_L1).toObject();
    const QString parent = destination.value("tenantId"_L1).toString();
    configuration.destination = {.id = DestinationId(newGuid()),
        .name = u"Parent Sentinel"_s,
        .cloud = cloud,
        .parent = TenantId(parent),
        .app = appOf(destination, parent),
        .target = LogsIngestionTarget{.endpoint = destination.value("endpoint"_L1).toString(),
            .ruleId = destination.value("dcr"_L1).toString(),
            .o365Stream = destination.value("stream"_L1).toString(),
            .workspaceId = destination.value("workspaceId"_L1).toString()}};
    return configuration;
}

DemoSecrets::DemoSecrets(const QJsonObject &readyDocument)
{
    const auto keep = [this](const QJsonObject &json, const QString &tenantId) {
        const CredentialId id = credentialOf(json.value("clientId"_L1).toString(), tenantId);
        m_secrets[id] = Secret(json.value("clientSecret"_L1).toString().toUtf8());
    };
    const QJsonArray tenants = readyDocument.value("tenants"_L1).toArray();
    for (const QJsonValue &tenant : tenants)
        keep(tenant.toObject(), tenant.toObject().value("id"_L1).toString());
    const QJsonObject destination = readyDocument.value("destination"_L1).toObject();
    keep(destination, destination.value("tenantId"_L1).toString());
}

Secret DemoSecrets::parentSecret(const QJsonObject &readyDocument)
{
    return Secret(readyDocument.value("destination"_L1)["clientSecret"_L1].toString().toUtf8());
}

Task<Result<void>> DemoSecrets::probe()
{
    co_return {};
}

Task<Result<Secret>> DemoSecrets::read(CredentialId id)
{
    const auto found = m_secrets.find(id);
    if (found == m_secrets.end())
        co_return fail(ErrorKind::NotFound, UsageText::tr("the demo has no such credential"));
    co_return found->second.copy();
}

Task<Result<void>> DemoSecrets::write(CredentialId id, Secret secret)
{
    m_secrets[id] = std::move(secret);
    co_return {};
}

Task<Result<void>> DemoSecrets::remove(CredentialId id)
{
    m_secrets.erase(id);
    co_return {};
}

} // namespace tributary
