// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/promptsockets.h"
#include "transportbench.h"

#include <QtTest/QTest>

#include <set>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace tributary;
using namespace tributary::test;
using namespace Qt::StringLiterals;

namespace {

using Tasks = std::vector<Task<Result<Response>>>;

Request onLane(const QUrl &url, const QString &lane)
{
    Request request = get(url);
    request.lane = lane;
    return request;
}

bool allAre200(Tasks &tasks)
{
    bool all = true;
    for (auto &task : tasks)
        all = verdict(await(std::move(task))) == "200"_L1 && all;
    return all;
}

/// Keeps every request waiting until told to answer them all.
struct HoldingServer {
    std::vector<QTcpSocket *> waiting;
    RawServer server{[this](const RawRequest &request) { waiting.push_back(request.socket); }};

    void answerAll()
    {
        for (QTcpSocket *socket : std::exchange(waiting, {}))
            socket->write(rawReply("[]"));
    }
};

} // namespace

/// How exchanges share the connections.
class ConnectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void socketsSendPromptly()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux is asked for its sockets");
#endif
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(socket.waitForConnected());
        QCOMPARE(socket.socketOption(QAbstractSocket::LowDelayOption).toInt(), 0);
        sendPromptly();
        QVERIFY(socket.socketOption(QAbstractSocket::LowDelayOption).toInt() != 0);
    }

    void aConnectionOfTheTransportSendsPromptly()
    {
#ifndef Q_OS_LINUX
        QSKIP("only Linux is asked for its sockets");
#else
        RawServer server([](const RawRequest &request) { request.socket->write(rawReply("[]")); });
        QtTransport transport;
        Tasks tasks;
        tasks.push_back(transport.send(get(server.url()), {}));
        QVERIFY(allAre200(tasks));
        int ours = 0;
        for (int socket = 3; socket < 1024; ++socket) {
            sockaddr_in peer{};
            socklen_t size = sizeof peer;
            const bool isTcp =
                getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0 && peer.sin_family == AF_INET;
            if (!isTcp || ntohs(peer.sin_port) != server.url().port())
                continue;
            int on = 0;
            socklen_t width = sizeof on;
            QCOMPARE(getsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, &width), 0);
            QVERIFY(on != 0);
            ++ours;
        }
        QCOMPARE(ours, 1);
#endif
    }

    void opensMoreConnectionsThanOneManagerAllows()
    {
        HoldingServer held;
        QtTransport transport;
        Tasks tasks;
        for (int i = 0; i < 40; ++i)
            tasks.push_back(transport.send(get(held.server.url()), {}));
        QTRY_COMPARE(held.waiting.size(), 40);
        held.answerAll();
        QVERIFY(allAre200(tasks));
        QCOMPARE(held.server.connectionsMade(), 40);
    }

    void aLaneAloneKeepsToHalfOfTheConnections()
    {
        HoldingServer held;
        QtTransport transport({.maxConnections = 16});
        Tasks tasks;
        for (int i = 0; i < 20; ++i)
            tasks.push_back(transport.send(onLane(held.server.url(), u"a"_s), {}));
        QTRY_COMPARE(held.waiting.size(), 8);
        size_t answered = 0;
        while (answered < 20) {
            QTRY_VERIFY(!held.waiting.empty());
            QVERIFY(held.waiting.size() <= 8);
            answered += held.waiting.size();
            held.answerAll();
        }
        QVERIFY(allAre200(tasks));
    }

    void tenantsThatHangDelayNoOther()
    {
        const RawServer server([](const RawRequest &request) {
            if (!request.target.startsWith("/hang"))
                request.socket->write(rawReply("[]"));
        });
        QtTransport transport({.maxConnections = 48});
        std::stop_source stop;
        Tasks hanging;
        for (int i = 0; i < 300; ++i)
            hanging.push_back(transport.send(onLane(server.url(u"/hang"_s), QString::number(i % 3)), stop.get_token()));
        Tasks healthy;
        for (int i = 0; i < 100; ++i)
            healthy.push_back(transport.send(onLane(server.url(u"/fine"_s), u"healthy"_s), {}));
        QVERIFY(allAre200(healthy));
        stop.request_stop();
        for (auto &task : hanging)
            QCOMPARE(verdict(await(std::move(task))), u"Cancelled"_s);
    }

    void usesAConnectionAgain()
    {
        const RawServer server(always(rawReply("[]")));
        QtTransport transport;
        for (int i = 0; i < 20; ++i)
            QVERIFY(sendNow(transport, get(server.url())));
        QCOMPARE(server.connectionsMade(), 1);
    }

    void usesManyConnectionsAgain()
    {
        HoldingServer held;
        QtTransport transport;
        std::set<int> made;
        for (int round = 0; round < 5; ++round) {
            Tasks tasks;
            for (int i = 0; i < 24; ++i)
                tasks.push_back(transport.send(get(held.server.url()), {}));
            QTRY_COMPARE(held.waiting.size(), 24);
            held.answerAll();
            QVERIFY(allAre200(tasks));
            made.insert(held.server.connectionsMade());
        }
        QCOMPARE(made, std::set<int>{24});
    }

    void goesOnWhenTheServerClosedAnIdleConnection()
    {
        const RawServer server([](const RawRequest &request) {
            request.socket->write(rawReply("[]"));
            request.socket->disconnectFromHost();
        });
        QtTransport transport;
        for (int i = 0; i < 10; ++i)
            QVERIFY(sendNow(transport, get(server.url())));
        QCOMPARE(server.requests().size(), 10);
    }

    void aStoppedExchangeFreesItsConnection()
    {
        HoldingServer held;
        QtTransport transport({.maxConnections = 1});
        std::stop_source stop;
        auto first = transport.send(get(held.server.url()), stop.get_token());
        auto second = transport.send(get(held.server.url(u"/second"_s)), {});
        QTRY_COMPARE(held.waiting.size(), 1);
        stop.request_stop();
        QCOMPARE(verdict(await(std::move(first))), u"Cancelled"_s);
        QTRY_COMPARE(held.server.requests().size(), 2);
        held.waiting.erase(held.waiting.begin());
        held.answerAll();
        QCOMPARE(verdict(await(std::move(second))), u"200"_s);
    }
};

QTEST_GUILESS_MAIN(ConnectionsTest)
#include "connections_test.moc"
