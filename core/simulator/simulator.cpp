// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/certificates.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCertificates = 5; // an RSA key takes its time
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<void> write(const QString &name, const QByteArray &content, bool isPrivate)
{
    QFile::remove(name);
    QFile file(name);
    const auto mode = QIODevice::WriteOnly | QIODevice::NewOnly;
    const bool isOpen = isPrivate ? file.open(mode, ownerOnly) : file.open(mode);
    if (!isOpen || file.write(content) != content.size() || !file.flush())
        return fail(ErrorKind::Storage, u"Cannot write %1: %2"_s.arg(name, file.errorString()));
    return {};
}

QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const SimulatedTenant &tenant)
{
    QJsonObject out{{u"name"_s, tenant.name}, {u"id"_s, tenant.id}, {u"domain"_s, tenant.domain},
        {u"clientId"_s, tenant.clientId}, {u"clientSecret"_s, tenant.clientSecret}};
    if (tenant.certificateFile.isEmpty())
        return out;
    out.insert(u"certificate"_s, tenant.certificateFile);
    out.insert(u"key"_s, tenant.keyFile);
    out.insert(u"pkcs12"_s, tenant.pkcs12File);
    out.insert(u"passphrase"_s, tenant.passphrase);
    return out;
}

} // namespace

Simulator::Simulator() = default;
Simulator::~Simulator() = default;

Result<std::unique_ptr<Simulator>> Simulator::start(SimulatorOptions options, const QString &cloudFile)
{
    std::unique_ptr<Simulator> simulator(new Simulator);
    simulator->m_cloudFile = QFileInfo(cloudFile).absoluteFilePath();
    std::optional<QSslConfiguration> tls;
    if (options.tls) {
        auto made = simulator->makeTls();
        if (!made)
            return fail(made.error());
        tls = std::move(*made);
    }
    simulator->m_server = std::make_unique<SimulatorServer>(simulator->m_clock);
    const auto origin = simulator->m_server->listenOn(options.listen, std::move(tls));
    if (!origin)
        return fail(origin.error());
    simulator->m_baseUrl = *origin;
    auto cloud = SimulatedCloud::create(std::move(options), simulator->m_clock, *origin);
    if (!cloud)
        return fail(cloud.error());
    simulator->m_cloud = std::move(*cloud);
    if (const auto certified = simulator->onboardCertificates(); !certified)
        return fail(certified.error());
    if (auto written = write(simulator->m_cloudFile, writeCloudFile(simulator->cloud()), false); !written)
        return fail(written.error());
    simulator->m_server->serve(*simulator->m_cloud);
    return simulator;
}

Result<QSslConfiguration> Simulator::makeTls()
{
    const auto authority = simulation::makeAuthority(m_clock.now());
    if (!authority)
        return fail(authority.error());
    const auto server = simulation::makeServerCertificate(*authority, m_clock.now());
    if (!server)
        return fail(server.error());
    m_caFile = besideCloudFile(u"-ca.pem"_s);
    if (auto written = write(m_caFile, authority->certificate, false); !written)
        return fail(written.error());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(server->certificate));
    configuration.setPrivateKey(QSslKey(server->key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

Result<void> Simulator::onboardCertificates()
{
    const auto all = m_cloud->tenants();
    for (int tenant = 1; tenant < int(all.size()) && tenant / 2 < mostCertificates; tenant += 2) {
        if (auto certified = certify(tenant, all[size_t(tenant)].domain); !certified)
            return certified;
    }
    return {};
}

Result<void> Simulator::certify(int tenant, const QString &domain)
{
    SimulatedTenant files;
    files.certificateFile = besideCloudFile(u'-' + domain + u".crt.pem"_s);
    files.keyFile = besideCloudFile(u'-' + domain + u".key.pem"_s);
    files.pkcs12File = besideCloudFile(u'-' + domain + u".p12"_s);
    files.passphrase = u"simulated"_s;
    const QByteArray kept = readAll(files.certificateFile);
    if (!kept.isEmpty() && QFile::exists(files.keyFile) && QFile::exists(files.pkcs12File))
        return m_cloud->registerCertificate(tenant, kept, files);
    const auto pair = simulation::makeAppCertificate(domain.toUtf8(), m_clock.now());
    if (!pair)
        return fail(pair.error());
    const auto packed = simulation::makePkcs12(*pair, files.passphrase.toUtf8());
    if (!packed)
        return fail(packed.error());
    for (const auto &[name, content] : {std::pair(files.certificateFile, pair->certificate),
             std::pair(files.keyFile, pair->key), std::pair(files.pkcs12File, *packed)}) {
        if (auto written = write(name, content, true); !written)
            return written;
    }
    return m_cloud->registerCertificate(tenant, pair->certificate, files);
}

QString Simulator::besideCloudFile(const QString &suffix) const
{
    const QFileInfo info(m_cloudFile);
    return info.dir().filePath(info.completeBaseName() + suffix);
}

Cloud Simulator::cloud() const
{
    Cloud cloud = m_cloud->cloud();
    cloud.caFile = m_caFile;
    return cloud;
}

QJsonObject Simulator::readyDocument() const
{
    QJsonArray tenantList;
    for (const SimulatedTenant &tenant : m_cloud->tenants())
        tenantList.append(jsonOf(tenant));
    const SimulatedDestination to = m_cloud->destination();
    return {
        {u"baseUrl"_s, m_baseUrl},
        {u"cloudFile"_s, m_cloudFile},
        {u"cloud"_s, m_cloud->cloud().name},
        {u"tenants"_s, tenantList},
        {u"destination"_s,
            QJsonObject{{u"endpoint"_s, to.endpoint}, {u"dcr"_s, to.ruleId}, {u"stream"_s, to.stream},
                {u"tenantId"_s, to.tenantId}, {u"clientId"_s, to.clientId}, {u"clientSecret"_s, to.clientSecret},
                {u"workspaceId"_s, to.workspaceId}, {u"workspaceKey"_s, to.workspaceKey}}},
    };
}

void Simulator::stop()
{
    m_server.reset();
}

} // namespace tributary
