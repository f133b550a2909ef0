// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/samplestatus.h"
#include "service/controllink.h"
#include "service/statusjson.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = CollectorIdentity::Kind;

CollectorIdentity service()
{
    return {.kind = Kind::Service, .process = 4711, .version = u"1.2.3"_s};
}

} // namespace

class ControlTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void statusSurvivesTheWay()
    {
        const EngineStatus status = sampleStatus();
        const QByteArray line = QJsonDocument(statusToJson(status)).toJson(QJsonDocument::Compact);
        QVERIFY(statusFromJson(QJsonDocument::fromJson(line).object()) == status);
        QVERIFY(statusFromJson(statusToJson(EngineStatus())) == EngineStatus());
    }

    void forgivesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << "{}"_ba;
        QTest::newRow("wrong types") << R"({"asOf":"x","tenants":7,"outbox":[],"collecting":"yes"})"_ba;
        QTest::newRow("numbers outside") << R"({"tenants":[{"streams":[{"stream":"DLP.All","state":99,"records":-5}]}]})"_ba;
        QTest::newRow("unknown stream") << R"({"tenants":[{"streams":[{"stream":"Audit.New"}]}]})"_ba;
        QTest::newRow("a destination of a kind to come") << R"({"destinations":[{"kind":77,"state":-1}]})"_ba;
    }

    void forgivesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, json);
        const EngineStatus status = statusFromJson(QJsonDocument::fromJson(json).object());
        for (const TenantStatus &tenant : status.tenants) {
            for (const StreamStatus &stream : tenant.streams)
                QVERIFY(stream.state == StreamState::Off && stream.counts == StreamCounts());
        }
        for (const DestinationStatus &destination : status.destinations)
            QVERIFY(destination.kind == TargetKind::LogsIngestion && destination.state == DestinationState::Idle);
    }

    void greetsShowsAndObeys()
    {
        QStringList asked;
        ControlServer server(profile(), service(),
            {.setCollecting = [&](bool on) { asked << (on ? u"resume"_s : u"pause"_s); },
                .checkAgain = [&](const TenantId &tenant) { asked << tenant.value(); },
                .reload = [&] { asked << u"reload"_s; }});
        QVERIFY(server.listen().has_value());
        server.publish(sampleStatus());
        ControlLink link(profile());
        QSignalSpy greeted(&link, &ControlLink::greeted);
        QList<EngineStatus> seen;
        connect(&link, &ControlLink::statusArrived, &link, [&](const EngineStatus &status) { seen << status; });
        link.open();
        QTRY_COMPARE(seen.size(), 1);
        QVERIFY(seen.at(0) == sampleStatus());
        const auto who = greeted.at(0).at(0).value<CollectorIdentity>();
        QVERIFY(who.kind == Kind::Service && who.process == 4711 && who.version == u"1.2.3"_s);

        server.publish(sampleStatus()); // the same: nothing is sent
        EngineStatus next = sampleStatus();
        next.collecting = false;
        server.publish(next);
        QTRY_COMPARE(seen.size(), 2);
        QVERIFY(!seen.at(1).collecting);

        link.send(u"pause"_s);
        link.send(u"check"_s, TenantId(u"t"_s));
        link.send(u"raise"_s); // a service has no window
        link.send(u"reload"_s);
        link.send(u"resume"_s);
        QTRY_COMPARE(asked, (QStringList{u"pause"_s, u"t"_s, u"reload"_s, u"resume"_s}));
    }

    void onlyItsOwnerMayCall()
    {
        ControlServer server(profile(), service(), {});
        QVERIFY(server.listen().has_value());
        const auto rights = QFile::permissions(QDir(profile()).filePath(u"collector.socket"_s));
        QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void takesOverTheSocketOfADeadOne()
    {
        QFile dead(QDir(profile()).filePath(u"collector.socket"_s));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        ControlServer server(profile(), service(), {});
        QVERIFY(server.listen().has_value());
    }

    void reachesAProfileWithALongPath()
    {
        const QString deep = m_directory->filePath(QString(60, u'a') + u'/' + QString(60, u'b'));
        QVERIFY(QDir().mkpath(deep));
        ControlServer server(deep, service(), {});
        QVERIFY(server.listen().has_value());
        ControlLink link(deep);
        QSignalSpy greeted(&link, &ControlLink::greeted);
        link.open();
        QTRY_COMPARE(greeted.size(), 1);
    }

    void saysThatNobodyIsThere()
    {
        ControlLink link(profile());
        QSignalSpy closed(&link, &ControlLink::closed);
        link.open();
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!askCollector(profile()));
    }

    void saysThatTheOtherEnded()
    {
        auto server = std::make_unique<ControlServer>(profile(), service(), ControlCalls{});
        QVERIFY(server->listen().has_value());
        ControlLink link(profile());
        QSignalSpy greeted(&link, &ControlLink::greeted);
        QSignalSpy closed(&link, &ControlLink::closed);
        link.open();
        QTRY_COMPARE(greeted.size(), 1);
        server.reset();
        QTRY_COMPARE(closed.size(), 1);
    }

    void dropsWhoTalksNonsense_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("no JSON") << "hello\n"_ba << false;
        QTest::newRow("another type") << "[1,2]\n"_ba << false;
        QTest::newRow("bytes") << QByteArray("\xff\xfe\x00\n", 4) << false;
        QTest::newRow("endless") << QByteArray(200'000, 'x') << true;
    }

    void dropsWhoTalksNonsense()
    {
        ControlServer server(profile(), service(), {});
        QVERIFY(server.listen().has_value());
        const ControlAddress address(profile());
        QLocalSocket caller;
        QByteArray heard;
        connect(&caller, &QLocalSocket::readyRead, &caller, [&] { heard += caller.readAll(); });
        caller.connectToServer(address.name());
        QFETCH(QByteArray, said);
        caller.write(said);
        QFETCH(bool, dropped);
        if (dropped)
            QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        else
            QTRY_VERIFY(heard.contains("\"ok\":false"));
    }

    /// As the second start of a program does it, from another process; here from another thread.
    void aSecondStartAsksTheFirst()
    {
        int raised = 0;
        ControlServer server(profile(), {.kind = Kind::Window, .process = 1, .version = u"1"_s}, {.raise = [&] { ++raised; }});
        QVERIFY(server.listen().has_value());
        std::optional<CollectorIdentity> found;
        const std::unique_ptr<QThread> second(
            QThread::create([&found, profile = profile()] { found = askCollector(profile, u"raise"_s); }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(found && found->kind == Kind::Window);
        QTRY_COMPARE(raised, 1);
    }

private:
    [[nodiscard]] QString profile() const { return m_directory->path(); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(ControlTest)
#include "control_test.moc"
