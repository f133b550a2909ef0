// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "handclient.h"
#include "simulator/simulator.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// A client's end of a connection.
struct Line {
    explicit Line(const Simulator &simulator)
    {
        const QUrl url(simulator.baseUrl());
        socket.connectToHost(url.host(), quint16(url.port()));
    }

    /// Waits until `text` came, or the connection ended.
    bool sees(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            received += socket.readAll();
            return received.contains(text) || socket.state() == QAbstractSocket::UnconnectedState;
        }) && received.contains(text);
    }

    bool ends()
    {
        return QTest::qWaitFor([&] {
            received += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        });
    }

    QTcpSocket socket;
    QByteArray received;
};

QByteArray tokenRequest(const SimulatedTenant &tenant, const QString &base)
{
    const QByteArray body = test::form(tenant, base.toLatin1() + "/.default");
    return "POST /" + tenant.id.toLatin1()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray tokenIn(const QByteArray &reply)
{
    const auto document = QJsonDocument::fromJson(reply.mid(reply.indexOf("\r\n\r\n") + 4));
    return document[u"access_token"_s].toString().toLatin1();
}

} // namespace

class ServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readyDocumentAndFilesAgree();
    void connectionsAreKeptAndPipelined();
    void chunkedBodiesAndContinue();
    void bigAnswersAreGzippedWhenAccepted();
    void resetsAreResets();
    void latencyKeepsTheOrder();
    void badRequestsAreRefusedAndClosed();
    void badAddressesAreRefused_data();
    void badAddressesAreRefused();
    void tlsVerifiesAgainstItsAuthority();
    void certificatesAreKeptAcrossRuns();
    void stopEndsConnectionsAndKeepsTheReport();

private:
    std::unique_ptr<Simulator> start(SimulatorOptions options = {})
    {
        options.graphBacklog = std::max(options.graphBacklog, qint64(0));
        auto made = Simulator::start(options, m_dir->filePath(u"cloud.json"_s));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return std::move(*made);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void ServerTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void ServerTest::readyDocumentAndFilesAgree()
{
    SimulatorOptions options;
    options.tenants = 2;
    const auto simulator = start(options);
    const QJsonObject ready = simulator->readyDocument();
    QFile file(ready[u"cloudFile"_s].toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cloud = parseCloudFile(file.readAll(), m_dir->path());
    QVERIFY2(cloud, cloud ? "" : qPrintable(cloud.error().message));
    QCOMPARE(*cloud, simulator->cloud());
    QCOMPARE(cloud->name, ready[u"cloud"_s].toString());
    QCOMPARE(cloud->activityRoot, ready[u"baseUrl"_s].toString());
    const auto first = ready[u"tenants"_s][0];
    const auto second = ready[u"tenants"_s][1];
    QVERIFY(first[u"certificate"_s].isUndefined());
    for (const QString &name : {u"certificate"_s, u"key"_s, u"pkcs12"_s}) {
        const QFileInfo info(second[name].toString());
        QVERIFY(info.exists());
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
    }
    for (const QString &name :
        {u"endpoint"_s, u"dcr"_s, u"stream"_s, u"tenantId"_s, u"clientId"_s, u"clientSecret"_s, u"workspaceId"_s})
        QVERIFY(!ready[u"destination"_s][name].toString().isEmpty());
}

void ServerTest::connectionsAreKeptAndPipelined()
{
    const auto simulator = start();
    Line line(*simulator);
    line.socket.write("GET /nothing HTTP/1.1\r\nHost: x\r\n\r\nGET /_simulator/report HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(line.sees("\"totals\""));
    QVERIFY(line.received.indexOf("404 Not Found") < line.received.indexOf("200 OK"));
    QCOMPARE(line.received.count("HTTP/1.1 "), 2);
    QVERIFY(line.received.contains(" GMT\r\n"));
    line.received.clear();
    line.socket.write("GET /_simulator/report HTTP/1.1\r\nAccept: text/plain\r\nConnection: close\r\n\r\n");
    QVERIFY(line.ends());
    QVERIFY2(line.received.endsWith("lost 0, doubled 0, altered 0, violations 0\n"), line.received.constData());
}

void ServerTest::chunkedBodiesAndContinue()
{
    const auto simulator = start();
    const SimulatedTenant who = simulator->tenants().front();
    const QByteArray body = test::form(who, simulator->baseUrl().toLatin1() + "/.default");
    const QByteArray head = "POST /" + who.id.toLatin1()
        + "/oauth2/v2.0/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nExpect: "
          "100-continue\r\n";
    Line line(*simulator);
    line.socket.write(head + "Transfer-Encoding: chunked\r\n\r\n");
    QVERIFY(line.sees("100 Continue"));
    line.socket.write(QByteArray::number(body.size(), 16) + "\r\n" + body.left(10));
    line.socket.flush();
    line.socket.write(body.mid(10) + "\r\n0\r\n\r\n");
    QVERIFY(line.sees("access_token"));
}

void ServerTest::bigAnswersAreGzippedWhenAccepted()
{
    const auto simulator = start();
    Line line(*simulator);
    line.socket.write("GET /_simulator/report HTTP/1.1\r\nAccept-Encoding: gzip, deflate\r\nConnection: close\r\n\r\n");
    QVERIFY(line.ends());
    QVERIFY(line.received.contains("content-encoding: gzip"));
    const auto plain = gunzip(QByteArrayView(line.received).sliced(line.received.indexOf("\r\n\r\n") + 4), 1'000'000);
    QVERIFY(plain);
    QVERIFY(plain->contains("\"totals\""));
}

void ServerTest::resetsAreResets()
{
    SimulatorOptions options;
    options.faults = {*parseFault(u"reset=1000"_s)};
    options.recordsPerBlob = 1;
    const auto simulator = start(options);
    const SimulatedTenant who = simulator->tenants().front();
    Line line(*simulator);
    line.socket.write(tokenRequest(who, simulator->baseUrl()));
    QVERIFY(line.sees("access_token"));
    const QByteArray token = tokenIn(line.received);
    const QByteArray tail =
        " HTTP/1.1\r\nHost: " + simulator->baseUrl().mid(7).toLatin1() + "\r\nAuthorization: Bearer " + token + "\r\n";
    const QByteArray feed = "/api/v1.0/" + who.id.toLatin1() + "/activity/feed/subscriptions/";
    line.received.clear();
    line.socket.write("POST " + feed + "start?contentType=Audit.Exchange" + tail + "Content-Length: 0\r\n\r\n");
    QVERIFY(line.sees("enabled"));
    int resets = 0;
    for (int hour = 1; hour < 20; ++hour) {
        const Instant end = SystemClock().now() - std::chrono::hours(hour * 8);
        Line one(*simulator);
        one.socket.write("GET " + feed
            + "content?contentType=Audit.Exchange&startTime=" + toIsoSeconds(end - std::chrono::hours(1)).toLatin1()
            + "&endTime=" + toIsoSeconds(end).toLatin1() + tail + "Connection: close\r\n\r\n");
        QVERIFY(one.ends());
        const bool isWhole = one.received.endsWith("]");
        resets += isWhole ? 0 : 1;
        if (!isWhole)
            QCOMPARE(one.socket.error(), QAbstractSocket::RemoteHostClosedError);
    }
    QVERIFY(resets > 0 && resets < 19);
}

void ServerTest::latencyKeepsTheOrder()
{
    SimulatorOptions options;
    options.latency = Milliseconds(20);
    const auto simulator = start(options);
    Line line(*simulator);
    line.socket.write("GET /nothing HTTP/1.1\r\n\r\nGET /_simulator/report HTTP/1.1\r\n\r\nGET /nothing "
                      "HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY(line.ends());
    QCOMPARE(line.received.count("HTTP/1.1 404"), 2);
    QVERIFY(line.received.indexOf("HTTP/1.1 200") > line.received.indexOf("HTTP/1.1 404"));
    QVERIFY(line.received.indexOf("HTTP/1.1 200") < line.received.lastIndexOf("HTTP/1.1 404"));
}

void ServerTest::badRequestsAreRefusedAndClosed()
{
    const auto simulator = start();
    Line line(*simulator);
    line.socket.write("BREW coffee\r\n\r\n");
    QVERIFY(line.ends());
    QVERIFY(line.received.startsWith("HTTP/1.1 400 "));
}

void ServerTest::badAddressesAreRefused_data()
{
    QTest::addColumn<QString>("listen");
    QTest::newRow("no port") << u"127.0.0.1"_s;
    QTest::newRow("no number") << u"127.0.0.1:http"_s;
    QTest::newRow("name") << u"cloud.example:80"_s;
    QTest::newRow("empty") << u""_s;
}

void ServerTest::badAddressesAreRefused()
{
    QFETCH(QString, listen);
    SimulatorOptions options;
    options.listen = listen;
    const auto made = Simulator::start(options, m_dir->filePath(u"cloud.json"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Usage);
}

void ServerTest::tlsVerifiesAgainstItsAuthority()
{
    SimulatorOptions options;
    options.tls = true;
    const auto simulator = start(options);
    QVERIFY(simulator->baseUrl().startsWith(u"https://127.0.0.1:"));
    const auto authority = QSslCertificate::fromPath(simulator->cloud().caFile);
    QCOMPARE(authority.size(), 1);
    const quint16 port = quint16(QUrl(simulator->baseUrl()).port());
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(authority);
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(host, port);
        QVERIFY(QTest::qWaitFor([&] { return socket.isEncrypted(); }));
        socket.write("GET /_simulator/report HTTP/1.1\r\nConnection: close\r\n\r\n");
        QByteArray received;
        QTRY_VERIFY((received += socket.readAll()).contains("\"totals\""));
    }
    QSslSocket stranger;
    stranger.connectToHostEncrypted(u"127.0.0.1"_s, port);
    QVERIFY(QTest::qWaitFor([&] { return stranger.state() == QAbstractSocket::UnconnectedState; }));
    QVERIFY(!stranger.isEncrypted());
}

void ServerTest::certificatesAreKeptAcrossRuns()
{
    SimulatorOptions options;
    options.tenants = 2;
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    auto simulator = start(options);
    const SimulatedTenant before = simulator->tenants()[1];
    const QByteArray certificate = read(before.certificateFile);
    simulator.reset();
    simulator = start(options);
    QCOMPARE(read(simulator->tenants()[1].certificateFile), certificate);
    QVERIFY(!certificate.isEmpty());
}

void ServerTest::stopEndsConnectionsAndKeepsTheReport()
{
    const auto simulator = start();
    Line line(*simulator);
    line.socket.write("GET /_simulator/report HTTP/1.1\r\n\r\n");
    QVERIFY(line.sees("\"totals\""));
    simulator->stop();
    QVERIFY(line.ends());
    QVERIFY(simulator->report().contains(u"totals"_s));
}

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
