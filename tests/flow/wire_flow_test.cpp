// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rig.h"

#include "http/qttransport.h"
#include "simulator/simulator.h"

#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A whole engine against the simulator's server: real sockets, real time, and no jitter, so that another try comes at once.
struct Wire {
    explicit Wire(const SimulatorOptions &options, CollectorSettings settings)
        : simulator(std::move(*Simulator::start(options, directory.filePath(u"cloud.json"_s))))
        , tokens(transport, secrets, clock)
        , source(transport, tokens, clock, settings.heldBlob)
        , logsIngestion(transport, tokens, clock)
        , store(std::move(*SqliteStore::open({.directory = directory.filePath(u"profile"_s)})))
    {
        const Cloud cloud = simulator->cloud();
        test::await(test::onboard(*store, secrets, cloud.name, simulator->tenants(), simulator->destination()));
        EngineParts parts{*store, source, sink, encoder, clock, pool,
            [cloud](const QString &) -> Result<Cloud> { return cloud; }, [] { return 0.0; }, settings};
        engine = std::make_unique<Engine>(std::move(parts));
        test::expectSuccess(test::await(engine->open()));
    }
    ~Wire()
    {
        test::await(engine->close());
        test::await(tokens.close());
    }
    Q_DISABLE_COPY_MOVE(Wire)

    [[nodiscard]] qint64 total(const QString &name) const
    {
        return simulator->report().value("totals"_L1).toObject().value(name).toInteger(-1);
    }

    QTemporaryDir directory;
    SystemClock clock;
    test::MemorySecretStore secrets;
    Lane pool{1};
    std::unique_ptr<Simulator> simulator;
    QtTransport transport;
    TokenCache tokens;
    ActivitySource source;
    LogsIngestionSink logsIngestion;
    SinkRouter sink{SinkRouter::Sinks{{TargetKind::LogsIngestion, logsIngestion}}};
    LogsIngestionEncoder encoder;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<Engine> engine;
};

} // namespace

/// The faults that only a socket can act out: the same table as in virtual time, over loopback.
class WireFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLoggingCategory::setFilterRules(u"tributary.*=false"_s); }

    void survives_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<qint64>("heldBlob");
        const qint64 usual = CollectorSettings().heldBlob;
        for (const char *fault :
            {"reset=2", "reset-early=2", "truncated=1", "slow-body=1", "html=1", "content-length=1", "gzip-damage=2",
                "bad-gateway=20", "throttle-date=1", "empty-blob=2", "huge-blob=6", "bom=2", "sink-reset=3", "sink-drop=3"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << usual;
        QTest::newRow("huge-blob by way of the disk") << u"huge-blob=6"_s << qint64(500'000);
        QTest::newRow("content-length by way of the disk") << u"content-length=1"_s << qint64(3'000);
        QTest::newRow("gzip-damage by way of the disk") << u"gzip-damage=2"_s << qint64(3'000);
    }

    void survives()
    {
        QFETCH(QString, fault);
        QFETCH(qint64, heldBlob);
        SimulatorOptions options;
        options.backlog = 200;
        options.graphBacklog = 0;
        options.pageSize = 8;
        options.faults = {*parseFault(fault)};
        CollectorSettings settings;
        settings.heldBlob = heldBlob;
        Wire wire(options, settings);
        wire.engine->startForwarding();
        const RoundResult round = test::await(wire.engine->collectOnce({}), 50s);
        const DrainResult drained = test::await(wire.engine->drain(20s, {}), 50s);
        QVERIFY2(!round.error, qPrintable(round.error ? round.error->message : QString()));
        QVERIFY(drained.empty);
        QCOMPARE(round.windowsDone, round.windows);
        QVERIFY(wire.total(u"offered"_s) >= 200);
        QCOMPARE(wire.total(u"received"_s), wire.total(u"offered"_s));
        QCOMPARE(wire.total(u"altered"_s), 0);
        QCOMPARE(wire.total(u"doubled"_s) > 0, fault.startsWith(u"sink-drop"_s));
        QCOMPARE(wire.total(u"violations"_s), 0);
        QCOMPARE(round.lostBlobs > 0, fault.startsWith(u"empty-blob"_s));
    }

    void aNameThatDoesNotResolveIsSaidAndWaitedFor()
    {
        QtTransport transport;
        Request request;
        request.url = QUrl(u"https://nowhere.invalid/"_s);
        const auto result = test::await(transport.send(request, {}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Network);
        QCOMPARE(result.error().code, u"HostNotFound"_s);
    }
};

QTEST_GUILESS_MAIN(WireFlowTest)
#include "wire_flow_test.moc"
