// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/samplestatus.h"
#include "service/health.h"
#include "service/metrics.h"
#include "service/monitorserver.h"

#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

class MonitoringTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesMetrics();
    void metricsFollowTheFormat();
    void promtoolFindsNothing();
    void tellsHealth_data();
    void tellsHealth();
    void healthPageNamesProblems();
    void takesLoopbackOnly_data();
    void takesLoopbackOnly();
    void serves_data();
    void serves();
    void saysThatThePortIsTaken();
};

void MonitoringTest::writesMetrics()
{
    const QByteArray page = metricsText(sampleStatus(), u"1.2.3"_s);
    const QByteArray labels = R"({tenant="Contoso \"East\"\\n",stream="Audit.Exchange")";
    for (const QByteArray &line : {"tributary_build_info{version=\"1.2.3\"} 1"_ba, "tributary_collecting 1"_ba,
             "tributary_records_total" + labels + "} 9007199254740993", "tributary_stream_lag_seconds" + labels + "} 75",
             "tributary_stream_state" + labels + ",state=\"throttled\"} 1", "tributary_outbox_oldest_seconds 17"_ba,
             "tributary_destination_waiting_bytes{destination=\"Parent\"} 400"_ba,
             "tributary_destination_accepted_timestamp_seconds{destination=\"Parent\"} 1799999970.25"_ba})
        QVERIFY2(page.contains('\n' + line + '\n') || page.startsWith(line), (line + " is missing in\n" + page).constData());
    // No tenants: no heads without samples.
    QVERIFY(!metricsText(EngineStatus(), u"1"_s).contains("records_total"));
}

/// Every family: HELP and TYPE once before its samples, counters and no others end in _total.
void MonitoringTest::metricsFollowTheFormat()
{
    const QString page = QString::fromUtf8(metricsText(sampleStatus(), u"1.2.3"_s));
    QVERIFY(page.endsWith(u'\n'));
    static const QRegularExpression sample(uR"-(^([a-z_]+)(\{([a-z_]+="([^"\\]|\\.)*",?)+\})? [0-9.e+]+$)-"_s);
    static const QRegularExpression head(u"^# (HELP|TYPE) ([a-z_]+) (.+)$"_s);
    QSet<QString> seen;
    QString family;
    const QStringList lines = page.chopped(1).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = head.match(line); match.hasMatch()) {
            family = match.captured(2);
            QVERIFY2(!seen.contains(match.captured(1) + family), qPrintable(line));
            seen.insert(match.captured(1) + family);
            if (match.captured(1) == u"TYPE"_s)
                QCOMPARE(match.captured(3) == u"counter"_s, family.endsWith(u"_total"));
            continue;
        }
        const auto match = sample.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QCOMPARE(match.captured(1), family);
        QVERIFY(seen.contains(u"HELP"_s + family) && seen.contains(u"TYPE"_s + family));
    }
    QVERIFY(seen.size() > 30);
}

void MonitoringTest::promtoolFindsNothing()
{
    const QString tool = QStandardPaths::findExecutable(u"promtool"_s);
    if (tool.isEmpty())
        QSKIP("promtool is not installed");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, {u"check"_s, u"metrics"_s});
    process.write(metricsText(sampleStatus(), u"1.2.3"_s));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0 && said.isEmpty(), said.constData());
}

void MonitoringTest::tellsHealth_data()
{
    QTest::addColumn<bool>("collecting");
    QTest::addColumn<QList<int>>("streams");
    QTest::addColumn<int>("destination");
    QTest::addColumn<bool>("trouble");
    QTest::addColumn<QString>("health");
    const auto row = [](const char *name, bool on, QList<StreamState> states, DestinationState destination, bool trouble,
                         const QString &health) {
        QList<int> numbers;
        for (const StreamState state : states)
            numbers << int(state);
        QTest::newRow(name) << on << numbers << int(destination) << trouble << health;
    };
    using S = StreamState;
    using D = DestinationState;
    row("all well", true, {S::Working, S::Parked, S::Off}, D::Sending, false, u"ok"_s);
    row("waiting for the first content", true, {S::Waiting}, D::Idle, false, u"ok"_s);
    row("no tenants", true, {}, D::Idle, false, u"ok"_s);
    row("one is late", true, {S::Working, S::Behind}, D::Idle, false, u"degraded"_s);
    row("one needs a person", true, {S::Working, S::NeedsOperator}, D::Idle, false, u"degraded"_s);
    row("none is collected", true, {S::NeedsOperator, S::Off}, D::Idle, false, u"failing"_s);
    row("paused", false, {S::Working}, D::Idle, false, u"failing"_s);
    row("a destination retries", true, {S::Working}, D::Retrying, false, u"degraded"_s);
    row("nothing is delivered", true, {S::Working}, D::NeedsOperator, false, u"failing"_s);
    row("trouble", true, {S::Working}, D::Idle, true, u"failing"_s);
}

void MonitoringTest::tellsHealth()
{
    QFETCH(QList<int>, streams);
    EngineStatus status;
    QFETCH(bool, collecting);
    status.collecting = collecting;
    if (!streams.isEmpty())
        status.tenants.resize(1);
    for (const int state : std::as_const(streams))
        status.tenants[0].streams.append(StreamStatus{.state = StreamState(state)});
    QFETCH(int, destination);
    status.destinations = {DestinationStatus{.state = DestinationState(destination)}};
    QFETCH(bool, trouble);
    if (trouble)
        status.trouble = makeError(ErrorKind::KeychainLocked, {}, u"KeychainLocked"_s);
    QTEST(healthName(healthOf(status)), "health");
}

void MonitoringTest::healthPageNamesProblems()
{
    const QJsonObject page = healthPage(sampleStatus(), u"1.2.3"_s);
    QCOMPARE(page["health"_L1].toString(), u"degraded"_s);
    QCOMPARE(page["streams"_L1]["throttled"_L1].toInt(), 1);
    QCOMPARE(page["outbox"_L1]["oldestSeconds"_L1].toInt(), 17);
    const QJsonArray problems = page["problems"_L1].toArray();
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.at(0)["code"_L1].toString(), u"AF429"_s);
    QVERIFY(!problems.at(0)["title"_L1].toString().isEmpty());
}

void MonitoringTest::takesLoopbackOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::newRow("IPv4") << u"127.0.0.1:9464"_s << true;
    QTest::newRow("IPv6") << u"[::1]:9464"_s << true;
    QTest::newRow("name") << u"localhost:0"_s << true;
    QTest::newRow("another of this computer") << u"127.8.9.1:9464"_s << true;
    QTest::newRow("everybody") << u"0.0.0.0:9464"_s << false;
    QTest::newRow("everybody by IPv6") << u"[::]:9464"_s << false;
    QTest::newRow("network") << u"192.168.1.4:9464"_s << false;
    QTest::newRow("name of another") << u"localhost.example:9464"_s << false;
    QTest::newRow("no port") << u"127.0.0.1"_s << false;
    QTest::newRow("port alone") << u":9464"_s << false;
    QTest::newRow("huge port") << u"127.0.0.1:99999"_s << false;
    QTest::newRow("path") << u"127.0.0.1:9464/x"_s << false;
    QTest::newRow("user") << u"127.0.0.1@example:9464"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void MonitoringTest::takesLoopbackOnly()
{
    QFETCH(QString, address);
    const auto parsed = parseMonitorAddress(address);
    QTEST(parsed.has_value(), "taken");
    if (!parsed)
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
}

void MonitoringTest::serves_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray host = "\r\nHost: 127.0.0.1:1\r\n\r\n";
    QTest::newRow("page") << "GET /metrics HTTP/1.1" + host << "200 OK"_ba
                          << "figures"_ba;
    QTest::newRow("query") << "GET /metrics?x=1 HTTP/1.1" + host << "200 OK"_ba
                           << "figures"_ba;
    QTest::newRow("head alone") << "HEAD /metrics HTTP/1.0" + host << "200 OK"_ba
                                << ""_ba;
    QTest::newRow("other path") << "GET /etc/passwd HTTP/1.1" + host << "404 Not Found"_ba
                                << "Not Found\n"_ba;
    QTest::newRow("post") << "POST /metrics HTTP/1.1" + host << "405 Method Not Allowed"_ba
                          << "Method Not Allowed\n"_ba;
    QTest::newRow("a name that was pointed here") << "GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba
                                                  << "403 Forbidden"_ba
                                                  << "Forbidden\n"_ba;
    QTest::newRow("no host") << "GET /metrics HTTP/1.1\r\n\r\n"_ba
                             << "403 Forbidden"_ba
                             << "Forbidden\n"_ba;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba
                             << "400 Bad Request"_ba
                             << "Bad Request\n"_ba;
    QTest::newRow("endless head") << "GET /" + QByteArray(20'000, 'x') << "400 Bad Request"_ba
                                  << "Bad Request\n"_ba;
    QTest::newRow("bytes") << QByteArray("\xff\x00\xfe\r\n\r\n", 7) << "400 Bad Request"_ba
                           << "Bad Request\n"_ba;
}

void MonitoringTest::serves()
{
    MonitorServer server([](const QByteArray &path) {
        return path == "/metrics" ? MonitorPage{200, "text/plain"_ba, "figures"_ba} : MonitorPage{};
    });
    QVERIFY(server.listen({QHostAddress(QHostAddress::LocalHost), 0}).has_value());
    QFETCH(QByteArray, request);
    QTcpSocket socket;
    QByteArray reply;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { reply += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    socket.write(request);
    QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
    QFETCH(QByteArray, status);
    QVERIFY2(reply.startsWith("HTTP/1.1 " + status), reply.constData());
    QTEST(reply.mid(reply.indexOf("\r\n\r\n") + 4), "body");
}

void MonitoringTest::saysThatThePortIsTaken()
{
    const auto none = [](const QByteArray &) { return MonitorPage{}; };
    MonitorServer first(none);
    QVERIFY(first.listen({QHostAddress(QHostAddress::LocalHost), 0}).has_value());
    MonitorServer second(none);
    const auto refused = second.listen({QHostAddress(QHostAddress::LocalHost), first.port()});
    QCOMPARE(refused.error().code, u"MonitorPort"_s);
}

QTEST_GUILESS_MAIN(MonitoringTest)
#include "monitoring_test.moc"
