// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "sinks/logsingestion/logsingestionsink.h"

#include "support/scriptedtransport.h"
#include "support/virtualclock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LogsIngestionTarget &ruleOf(SinkTarget &target)
{
    return std::get<LogsIngestionTarget>(target.destination.target);
}

SinkTarget target()
{
    SinkTarget target;
    target.cloud = builtinClouds().front();
    target.destination.id = DestinationId(u"d-1"_s);
    target.destination.parent = TenantId(u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s);
    target.destination.app.clientId = ClientId(u"cccccccc-0000-0000-0000-000000000000"_s);
    ruleOf(target).endpoint = u"https://rule-abcd-westeurope.logs.z1.ingest.monitor.azure.com"_s;
    ruleOf(target).ruleId = u"dcr-0123456789abcdef0123456789abcdef"_s;
    return target;
}

const QByteArray url = "https://rule-abcd-westeurope.logs.z1.ingest.monitor.azure.com/dataCollectionRules/"
                       "dcr-0123456789abcdef0123456789abcdef/streams/Custom-ChildO365AAD?api-version=2023-01-01";

const std::array<std::pair<QLatin1StringView, ErrorKind>, 7> kindNames{
    {{"Rejected"_L1, ErrorKind::Rejected}, {"Configuration"_L1, ErrorKind::Configuration},
        {"Forbidden"_L1, ErrorKind::Forbidden}, {"TooLarge"_L1, ErrorKind::TooLarge}, {"Service"_L1, ErrorKind::Service},
        {"Throttled"_L1, ErrorKind::Throttled}, {"Malformed"_L1, ErrorKind::Malformed}}};

QString nameOf(ErrorKind kind)
{
    for (const auto &[name, each] : kindNames) {
        if (each == kind)
            return name.toString();
    }
    return u"another"_s;
}

} // namespace

class LogsIngestionSinkTest : public QObject {
    Q_OBJECT

    struct Stage {
        VirtualClock clock{*parseIso(u"2026-11-21T00:00:00Z")};
        ScriptedTransport transport;
        ScriptedTokens tokens;
        LogsIngestionSink sink{transport, tokens, clock};
        std::stop_source stop;

        Result<void> deliver(const SinkTarget &to = target(), const QByteArray &body = gzip("[{}]"))
        {
            return clock.run(sink.deliver(to, {.stream = {TenantId(), Stream::AuditGeneral}, .gzip = body}, stop.get_token()));
        }
    };

private Q_SLOTS:
    void postsWithTheParentsToken()
    {
        Stage stage;
        stage.transport.expect(postTo(url), reply(204));

        QVERIFY(stage.deliver());

        const Request &request = stage.transport.requests().front();
        QCOMPARE(request.url.toEncoded(), url);
        QCOMPARE(gunzip(request.body, 100).value(), QByteArray("[{}]"));
        QCOMPARE(ScriptedTransport::header(request, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(ScriptedTransport::header(request, "Content-Encoding"), QByteArray("gzip"));
        QVERIFY(parseGuid(QString::fromLatin1(ScriptedTransport::header(request, "x-ms-client-request-id"))));
        QCOMPARE(request.bearer->bytes(), QByteArray("token-1"));
        QCOMPARE(request.lane, u"d-1"_s);
        const TokenRequest &who = stage.tokens.asked().front();
        QCOMPARE(who.tenant, target().destination.parent);
        QCOMPARE(who.app, target().destination.app);
        QCOMPARE(who.authority, target().cloud.authority);
        QCOMPARE(who.scope, target().cloud.ingestionScope);
    }

    void acceptsAnySuccess()
    {
        for (const int status : {200, 202, 204}) {
            Stage stage;
            stage.transport.expect(postTo(url), reply(status, "whatever"));
            QVERIFY(stage.deliver());
        }
    }

    void testsWithNoRecord()
    {
        Stage stage;
        stage.transport.expect(postTo(url), reply(204));
        QVERIFY(stage.clock.run(stage.sink.test(target(), SinkKind::O365, stage.stop.get_token())));
        QCOMPARE(gunzip(stage.transport.requests().front().body, 100).value(), QByteArray("[]"));
    }

    void renewsTheTokenOnce()
    {
        Stage stage;
        stage.transport.expect(postTo(url), reply(401));
        stage.transport.expect(postTo(url), reply(204));
        QVERIFY(stage.deliver());
        QCOMPARE(stage.transport.requests()[1].bearer->bytes(), QByteArray("token-2"));
        QCOMPARE(stage.transport.requests()[1].body, stage.transport.requests()[0].body);
    }

    void takesASecondRefusalForAWrongConfiguration()
    {
        Stage stage;
        stage.transport.otherwise([](const Request &) { return Result<Response>(reply(401)); });
        QCOMPARE(stage.deliver().error().kind, ErrorKind::Configuration);
        QCOMPARE(stage.transport.requests().size(), size_t(2));
    }

    void understandsRefusals_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TRIBUTARY_SOURCE_DIR "/tests/data/logsingestion"));
        const QStringList names = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 8);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name.chopped(8))) << folder.filePath(name.chopped(8));
    }

    /// <case>.in.json is a reply as status, headers and text of the body; <case>.out.json what the error must say.
    void understandsRefusals()
    {
        QFETCH(QString, path);
        const QJsonObject in = read(path + u".in.json"_s);
        const QJsonObject out = read(path + u".out.json"_s);
        std::vector<std::pair<QByteArray, QByteArray>> headers;
        const QJsonObject inHeaders = in[u"headers"_s].toObject();
        for (auto it = inHeaders.begin(); it != inHeaders.end(); ++it)
            headers.emplace_back(it.key().toLatin1(), it.value().toString().toLatin1());
        Stage stage;
        stage.transport.expect(postTo(url), reply(in[u"status"_s].toInt(), in[u"body"_s].toString().toUtf8(), headers));

        const Error error = stage.deliver().error();

        QCOMPARE(nameOf(error.kind), out[u"kind"_s].toString());
        QCOMPARE(error.code, out[u"code"_s].toString());
        QVERIFY2(error.message.contains(out[u"words"_s].toString()), qPrintable(error.message));
        QVERIFY(error.message.size() < 2100);
        QCOMPARE(error.httpStatus, in[u"status"_s].toInt());
        const double seconds = error.retryAfter ? std::chrono::duration<double>(*error.retryAfter).count() : -1;
        QCOMPARE(seconds, out[u"retryAfter"_s].toDouble(-1));
        const QString sent =
            QString::fromLatin1(ScriptedTransport::header(stage.transport.requests().front(), "x-ms-client-request-id"));
        QCOMPARE(error.requestId, out[u"requestId"_s].toString(sent));
    }

    void namesTheRequestInNetworkErrors()
    {
        Stage stage;
        stage.transport.expect(postTo(url), fail(ErrorKind::Network, u"reset"_s));
        const Error error = stage.deliver().error();
        QCOMPARE(error.kind, ErrorKind::Network);
        QVERIFY(parseGuid(error.requestId));
    }

    void sendsNothingToAnUnfitEndpoint_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const char *endpoint : {"", "http://ingest.example", "https://user@ingest.example", "https://ingest.example/?x=1",
                 "ftp://ingest.example", "ingest.example", "https://"})
            QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }

    void sendsNothingToAnUnfitEndpoint()
    {
        QFETCH(QString, endpoint);
        Stage stage;
        SinkTarget to = target();
        ruleOf(to).endpoint = endpoint;
        QCOMPARE(stage.deliver(to).error().kind, ErrorKind::Configuration);
        QVERIFY(stage.transport.requests().empty());
        QVERIFY(stage.tokens.asked().empty());
    }

    void needsARuleAndAStream()
    {
        Stage stage;
        SinkTarget to = target();
        ruleOf(to).ruleId.clear();
        QCOMPARE(stage.deliver(to).error().kind, ErrorKind::Configuration);
        to = target();
        ruleOf(to).signInStream.clear();
        const auto other = stage.clock.run(stage.sink.test(to, SinkKind::SignIn, stage.stop.get_token()));
        QCOMPARE(other.error().kind, ErrorKind::Configuration);
        QVERIFY(stage.transport.requests().empty());
    }

    void postsEachKindToItsStream()
    {
        Stage stage;
        stage.transport.expect(postTo("/streams/Custom-ChildAADSignIn?api-version="), reply(204));
        QVERIFY(stage.clock.run(stage.sink.test(target(), SinkKind::SignIn, stage.stop.get_token())));
        stage.transport.expect(postTo("/streams/Custom-ChildAADAudit?api-version="), reply(204));
        QVERIFY(stage.clock.run(stage.sink.test(target(), SinkKind::Audit, stage.stop.get_token())));
    }

    void encodesOddNames()
    {
        Stage stage;
        SinkTarget to = target();
        ruleOf(to).endpoint += u'/';
        ruleOf(to).ruleId = u"dcr/../x?y"_s;
        ruleOf(to).o365Stream = u"Custom-a b"_s;
        stage.transport.expect(
            postTo("azure.com/dataCollectionRules/dcr%2F..%2Fx%3Fy/streams/Custom-a%20b?api-version="), reply(204));
        QVERIFY(stage.deliver(to));
    }

    void passesTokenErrorsAndStop()
    {
        Stage stage;
        stage.stop.request_stop();
        QCOMPARE(stage.deliver().error().kind, ErrorKind::Cancelled);
        stage.tokens.failWith(makeError(ErrorKind::KeychainLocked, u"locked"_s));
        QCOMPARE(stage.deliver().error().kind, ErrorKind::KeychainLocked);
    }

private:
    static QJsonObject read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
};

QTEST_GUILESS_MAIN(LogsIngestionSinkTest)
#include "logsingestionsink_test.moc"
