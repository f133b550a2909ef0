// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatedcloud.h"

#include "simulator/activityfeed.h"
#include "simulator/datacollector.h"
#include "simulator/directoryapi.h"
#include "simulator/graphfeed.h"
#include "simulator/identity.h"
#include "simulator/ingestion.h"
#include "simulator/report.h"
#include "simulator/resourcemanager.h"
#include "simulator/workspacequery.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace simulation;

struct SimulatedCloud::Parts {
    Parts(SimulatorOptions options, RecordSource source, const Clock &clock, QByteArray base)
        : world(std::move(options), std::move(source), clock, std::move(base))
    {
    }

    World world;
    Identity identity{world};
    ActivityFeed activity{world};
    GraphFeed graph{world};
    DirectoryApi directory{world};
    AzureInventory inventory{world.options.seed, world.directory.parent(), Ingestion::firstRuleId(world.options.seed),
        WorkspaceQuery::firstWorkspaceId(world.options.seed), world.start};
    Ingestion ingestion{world, inventory};
    WorkspaceQuery query{world, inventory};
    ResourceManager azure{world, inventory};
    DataCollector collector{world, query.workspaceId()};
};

SimulatedCloud::SimulatedCloud(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}
SimulatedCloud::~SimulatedCloud() = default;

Result<std::unique_ptr<SimulatedCloud>> SimulatedCloud::create(
    SimulatorOptions options, const Clock &clock, const QString &base)
{
    if (options.tenants < 1 || options.tenants > 9999)
        return fail(ErrorKind::Usage, u"A simulated cloud has 1 to 9999 tenants"_s);
    if (options.pageSize < 1 || options.requestsPerMinute < 1 || options.ratePerMinute < 0)
        return fail(ErrorKind::Usage, u"Page size, quota and rate of a simulated cloud are positive numbers"_s);
    auto source = RecordSource::open(options);
    if (!source)
        return fail(source.error());
    return std::unique_ptr<SimulatedCloud>(
        new SimulatedCloud(std::make_unique<Parts>(std::move(options), std::move(*source), clock, base.toUtf8())));
}

SimulatedReply SimulatedCloud::respond(const SimulatedRequest &request)
{
    World &world = m_parts->world;
    world.catalogue.advance(world.clock.now());
    const RequestView view(request);
    const bool isApi = view.segments.value(0) == "api";
    const Account *account = world.directory.find(view.segments.value(isApi ? 2 : 0));
    const int tenant = account ? account->index : -1;
    if (tenant >= 0 && world.faults.remaining(Fault::Dns, tenant, world.clock.steady()))
        return SimulatedReply{.unreachable = true};
    SimulatedReply reply = route(view);
    reply.delay = world.options.latency + Milliseconds(world.faults.argument(Fault::Latency, tenant).value_or(0));
    reply.headers.emplace_back("date"_ba, httpDate(world.clock.now()));
    return reply;
}

bool SimulatedCloud::handedOut(const QString &tenant, QByteArrayView record) const
{
    const Account *account = m_parts->world.directory.find(tenant.toLatin1());
    return account && account->index >= 0 && m_parts->world.ledger.knows(account->index, record);
}

SimulatedReply SimulatedCloud::route(const RequestView &view)
{
    const QByteArray first = view.segments.value(0);
    const QByteArray second = view.segments.value(1);
    if (first == "api" && (second == "v1.0" || second == "v1"))
        return m_parts->activity.respond(view);
    if (first == "v1.0" || first == "beta")
        return graph(view);
    if (first == "dataCollectionRules")
        return m_parts->ingestion.respond(view);
    if (first == "collector")
        return m_parts->collector.respond(view);
    if (first == "subscriptions")
        return m_parts->azure.respond(view);
    if (first == "v1" && second == "workspaces")
        return m_parts->query.respond(view);
    if (first == "_simulator")
        return ownPage(second, view.header("accept"));
    if (const auto reply = m_parts->identity.respond(view))
        return *reply;
    return errorReply(404, u"NotFound"_s, u"Nothing lives at this path of the simulated cloud."_s);
}

SimulatedReply SimulatedCloud::graph(const RequestView &view)
{
    if (const auto reply = m_parts->directory.respond(view))
        return *reply;
    return m_parts->graph.respond(view);
}

SimulatedReply SimulatedCloud::ownPage(QByteArrayView name, const QByteArray &accept) const
{
    if (name == "report" && accept.startsWith("text/plain")) {
        SimulatedReply reply;
        reply.headers.emplace_back("content-type"_ba, "text/plain; charset=utf-8"_ba);
        reply.body = reportText().toUtf8();
        return reply;
    }
    if (name == "report")
        return jsonReply(200, QJsonDocument(report()).toJson());
    return errorReply(404, u"NotFound"_s, u"The simulator has /_simulator/report."_s);
}

Cloud SimulatedCloud::cloud() const
{
    const QString base = QString::fromUtf8(m_parts->world.base);
    Cloud cloud;
    cloud.name = u"Simulated"_s;
    cloud.displayName = u"Simulated cloud"_s;
    cloud.authority = base;
    cloud.activityRoot = base;
    cloud.activityScope = base + u"/.default"_s;
    cloud.graphRoot = base;
    cloud.graphScope = base + u"/graph/.default"_s;
    cloud.armRoot = base;
    cloud.armScope = base + u"/arm/.default"_s;
    cloud.ingestionScope = base + u"/ingestion/.default"_s;
    cloud.queryRoot = base;
    cloud.queryScope = base + u"/query/.default"_s;
    cloud.dataCollectorUrl = base + u"/collector/{workspaceId}"_s;
    return cloud;
}

std::vector<SimulatedTenant> SimulatedCloud::tenants() const
{
    std::vector<SimulatedTenant> out;
    for (const Account &account : m_parts->world.directory.tenants()) {
        SimulatedTenant tenant;
        tenant.name = account.name;
        tenant.domain = account.domain;
        tenant.id = account.tenant.value();
        tenant.clientId = account.client.value();
        tenant.clientSecret = QString::fromLatin1(account.secret);
        tenant.secretId = QString::fromLatin1(account.secretId);
        tenant.expiredSecret = QString::fromLatin1(account.expiredSecret);
        if (!account.certificates.empty()) {
            const RegisteredCertificate &certificate = account.certificates.front();
            tenant.certificateFile = certificate.certificateFile;
            tenant.keyFile = certificate.keyFile;
            tenant.pkcs12File = certificate.pkcs12File;
            tenant.passphrase = certificate.passphrase;
        }
        out.push_back(std::move(tenant));
    }
    return out;
}

SimulatedDestination SimulatedCloud::destination() const
{
    const Account &parent = m_parts->world.directory.parent();
    return {QString::fromUtf8(m_parts->world.base), QString::fromLatin1(m_parts->ingestion.ruleId()),
        QString::fromLatin1(Ingestion::streamName()), parent.tenant.value(), parent.client.value(),
        QString::fromLatin1(parent.secret), QString::fromLatin1(m_parts->query.workspaceId()),
        QString::fromLatin1(m_parts->collector.key())};
}

Result<void> SimulatedCloud::registerCertificate(int tenant, const QByteArray &certificatePem, const SimulatedTenant &files)
{
    const qsizetype begin = certificatePem.indexOf("-----BEGIN CERTIFICATE-----");
    const qsizetype end = certificatePem.indexOf("-----END CERTIFICATE-----");
    if (begin < 0 || end < begin || tenant < 0 || tenant >= int(m_parts->world.directory.tenants().size()))
        return fail(ErrorKind::Usage, u"No certificate, or no such tenant"_s);
    const QByteArray der = QByteArray::fromBase64(certificatePem.mid(begin + 27, end - begin - 27));
    m_parts->world.directory.registerCertificate(tenant,
        {QCryptographicHash::hash(der, QCryptographicHash::Sha1), QCryptographicHash::hash(der, QCryptographicHash::Sha256),
            certificatePem, files.certificateFile, files.keyFile, files.pkcs12File, files.passphrase});
    return {};
}

QJsonObject SimulatedCloud::report() const
{
    m_parts->world.catalogue.advance(m_parts->world.clock.now());
    return reportJson(m_parts->world);
}

QString SimulatedCloud::reportText() const
{
    m_parts->world.catalogue.advance(m_parts->world.clock.now());
    return simulation::reportText(m_parts->world);
}

} // namespace tributary
