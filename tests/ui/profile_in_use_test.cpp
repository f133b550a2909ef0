// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/engineconsole.h"
#include "gui/enginesettingsdesk.h"
#include "models/alerts.h"
#include "service/controllink.h"
#include "store/profilelock.h"
#include "ui/fakeconsole.h"
#include "views/mainwindow.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

QString trouble(const EngineConsole &console)
{
    return console.status().trouble ? console.status().trouble->code : QString();
}

void close(EngineConsole &console)
{
    QSignalSpy closed(&console, &EngineConsole::closed);
    console.close();
    QTRY_COMPARE(closed.size(), 1);
}

} // namespace

/// A profile that somebody collects into already: the window shows that one, and starts no second.
class ProfileInUseTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheServiceThatCollects()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(u"profile"_s);
        const auto lock = ProfileLock::take(profile);
        QVERIFY(lock.has_value());
        QStringList asked;
        const auto startService = [&] {
            auto service = std::make_unique<ControlServer>(profile,
                CollectorIdentity{.kind = CollectorIdentity::Kind::Service, .process = 4711},
                ControlCalls{.setCollecting = [&](bool on) { asked << (on ? u"resume"_s : u"pause"_s); },
                    .checkAgain = [&](const TenantId &tenant) { asked << tenant.value(); }});
            if (!service->listen())
                qFatal("cannot listen");
            service->publish(quietStatus(3));
            return service;
        };
        auto service = startService();

        EngineConsole console({.profile = profile}, {});
        QTRY_COMPARE(console.status().tenants.size(), 3);
        QCOMPARE(trouble(console), u"CollectsAsService"_s);
        console.setCollecting(false);
        console.checkAgain(TenantId(u"t"_s));
        QTRY_COMPARE(asked, (QStringList{u"pause"_s, u"t"_s}));
        EngineStatus full = quietStatus(3);
        full.trouble = makeError(ErrorKind::Storage, u"full"_s, u"DiskFull"_s);
        service->publish(full);
        QTRY_COMPARE(trouble(console), u"DiskFull"_s); // its own trouble goes first

        service.reset();
        QTRY_COMPARE(trouble(console), u"CollectorGone"_s);
        QVERIFY(!console.status().collecting);
        service = startService();
        QTRY_COMPARE(trouble(console), u"CollectsAsService"_s);
        close(console);
    }

    void settingsAreTakenUpAtOnce()
    {
        const QTemporaryDir directory;
        EngineConsole console({.profile = directory.filePath(u"profile"_s), .said = {{u"poll-interval"_s, u"5m"_s}}}, {});
        EngineSettingsDesk desk(console);
        QTRY_VERIFY(console.status().asOf != Instant());
        std::optional<Result<QList<SettingState>>> answer;
        const auto taken = [&](Result<QList<SettingState>> result) { answer = std::move(result); };
        const auto stateOf = [&](const QString &name) {
            const auto isIt = [&](const SettingState &state) { return state.name == name; };
            const QList<SettingState> states = answer->value();
            const auto found = std::ranges::find_if(states, isIt);
            return found == states.end() ? SettingState() : *found;
        };
        Job job = desk.settings(taken);
        QTRY_VERIFY(answer);
        QCOMPARE(stateOf(u"poll-interval"_s), (SettingState{u"poll-interval"_s, u"5m"_s, false, true}));

        answer.reset();
        job = desk.set(u"outbox-limit"_s, u"1 gb"_s, taken);
        QTRY_VERIFY(answer);
        QCOMPARE(stateOf(u"outbox-limit"_s), (SettingState{u"outbox-limit"_s, u"1GB"_s, true}));
        QTRY_COMPARE(console.status().outboxLimit, 1024ull * 1024 * 1024);

        answer.reset();
        job = desk.set(u"outbox-limit"_s, u"1 MB"_s, taken);
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Usage);
        answer.reset();
        job = desk.reset(u"outbox-limit"_s, taken);
        QTRY_VERIFY(answer);
        QVERIFY(!stateOf(u"outbox-limit"_s).kept);
        QTRY_COMPARE(console.status().outboxLimit, quint64(CollectorSettings().outboxLimit));
        answer.reset();
        job = desk.resetAll(taken);
        QTRY_VERIFY(answer);
        close(console);
    }

    void aSecondStartBringsTheFirstForward()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(u"profile"_s);
        EngineConsole console({.profile = profile}, {});
        QSignalSpy raised(&console, &EngineConsole::raiseRequested);
        QTRY_VERIFY(console.status().asOf != Instant());
        std::optional<CollectorIdentity> found;
        const std::unique_ptr<QThread> second(QThread::create([&] { found = askCollector(profile, u"raise"_s); }));
        second->start();
        QTRY_COMPARE(raised.size(), 1);
        QTRY_VERIFY(second->isFinished());
        QVERIFY(found && found->kind == CollectorIdentity::Kind::Window);
        close(console);
        QVERIFY(!askCollector(profile));
    }

    void aServiceIsNoTrouble()
    {
        EngineStatus status = quietStatus(3);
        status.trouble = makeError(ErrorKind::Storage, {}, u"CollectsAsService"_s);
        QCOMPARE(alertsOf(status).size(), alertsOf(quietStatus(3)).size());
        QCOMPARE(trayLook(status).token, trayLook(quietStatus(3)).token);
        FakeConsole console;
        MainWindow window(console, {.now = testNow});
        window.show();
        console.report(status);
        const auto *notice = window.findChild<QWidget *>(u"notice"_s);
        QTRY_VERIFY(notice && notice->isVisible());
        QVERIFY2(notice->accessibleName().contains(u"Collecting runs as a service on this computer"),
            qPrintable(notice->accessibleName()));
    }
};

QTEST_MAIN(ProfileInUseTest)
#include "profile_in_use_test.moc"
