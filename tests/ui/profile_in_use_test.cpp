// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/enginecaredesk.h"
#include "gui/engineconsole.h"
#include "gui/enginesettingsdesk.h"
#include "gui/enginetenantdesk.h"
#include "gui/loginstart.h"
#include "models/alerts.h"
#include "service/controllink.h"
#include "store/profilelock.h"
#include "ui/fakeconsole.h"
#include "views/mainwindow.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
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

        EngineSettingsDesk settings(console); // which the service reads by itself
        std::optional<Result<QList<SettingState>>> answer;
        const Job job =
            settings.set(u"poll-interval"_s, u"5m"_s, [&](Result<QList<SettingState>> states) { answer = std::move(states); });
        QTRY_VERIFY(answer);
        QVERIFY2(answer->has_value(), answer->has_value() ? "" : qPrintable(answer->error().message));
        QCOMPARE(answer->value().constFirst(), (SettingState{u"poll-interval"_s, u"5m"_s, true}));

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

    void aBundleIsMadeAlsoWhereNothingOpens()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(u"profile"_s);
        QVERIFY(QDir().mkpath(logDirectory(profile)));
        QFile log(collectorLog(profile));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("Contoso: Authorization: Bearer abcdefghijklmnop\n");
        log.close();
        EngineConsole console({.profile = u"/proc/nowhere"_s}, {});
        EngineCareDesk desk(console, profile);
        EngineStatus status;
        status.tenants.append(quietTenant(u"Contoso"_s));
        QList<BundleFile> files;
        const Job gathered = desk.bundle(
            status, true, [&files](const Result<QList<BundleFile>> &found) { files = found.value_or(QList<BundleFile>()); });
        QTRY_VERIFY(!files.isEmpty());
        QStringList names;
        for (const BundleFile &file : std::as_const(files))
            names << file.name;
        QCOMPARE(names, (QStringList{u"versions.json"_s, u"status.json"_s, u"health.json"_s, u"logs/collector.log"_s}));
        QCOMPARE(files.constLast().bytes, "tenant-1: Authorization: Bearer [removed]\n"_ba);
        std::optional<Result<>> saved;
        const QString path = directory.filePath(u"bundle.tar.gz"_s);
        const Job saving = desk.saveBundle(files, path, [&saved](const Result<> &answer) { saved = answer; });
        QTRY_VERIFY(saved);
        QVERIFY(saved->has_value());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        saved.reset();
        const Job refused =
            desk.saveBundle(files, u"/proc/nowhere/bundle"_s, [&saved](const Result<> &answer) { saved = answer; });
        QTRY_VERIFY(saved);
        QVERIFY(!saved->has_value());
        close(console);
    }

    void aCloudFileIsKeptWithTheProfile()
    {
        const QTemporaryDir directory;
        const QString profile = directory.filePath(u"profile"_s);
        QFile file(directory.filePath(u"lab.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"name\":\"Lab\",\"authority\":\"https://login.lab.example\",\"activityRoot\":\"https://manage.lab.example\"}");
        file.close();
        for (int start = 0; start < 2; ++start) {
            EngineConsole console({.profile = profile}, {.paused = true});
            EngineCareDesk desk(console, profile);
            EngineTenantDesk tenants(console);
            QTRY_VERIFY(console.status().asOf != Instant());
            std::optional<Result<Cloud>> kept;
            const QString name = start == 0 ? file.fileName() : directory.filePath(u"missing.json"_s);
            const Job importing = desk.importCloud(name, [&kept](const Result<Cloud> &cloud) { kept = cloud; });
            QTRY_VERIFY(kept);
            QCOMPARE(kept->has_value(), start == 0);
            QStringList known;
            const Job asking = tenants.clouds([&known](const Result<QList<Cloud>> &clouds) {
                for (const Cloud &cloud : clouds.value_or(QList<Cloud>()))
                    known << cloud.name;
            });
            QTRY_VERIFY(!known.isEmpty());
            QVERIFY2(known.contains(u"Lab"_s), qPrintable(known.join(u' ')));
            close(console);
        }
    }

    void theEntryOfLoginIsQuoted()
    {
        QCOMPARE(loginEntry({u"/opt/a b/tributary"_s, u"--profile"_s, u"/srv/100% \"x\\y$"_s}).split('\n').value(3),
            "Exec=\"/opt/a b/tributary\" \"--profile\" \"/srv/100%% \\\\\"x\\\\\\\\y\\\\$\""_ba);
    }

    void startingAtLoginIsAFileThatComesAndGoes()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(setLoginStart(false, {}));
        QCOMPARE(loginStart(), std::optional(false));
        QVERIFY(setLoginStart(true, Runtime::defaultProfile()));
        QCOMPARE(loginStart(), std::optional(true));
        const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart/io.github.tributary.Tributary.desktop"_s;
        QFile entry(path);
        QVERIFY(entry.open(QIODevice::ReadWrite));
        QVERIFY(!entry.readAll().contains("--profile"));
        entry.write("Hidden=true\n"); // as a desktop's own settings switch it off
        entry.close();
        QCOMPARE(loginStart(), std::optional(false));
        QVERIFY(setLoginStart(false, {}));
        QVERIFY(!QFile::exists(path));
        QStandardPaths::setTestModeEnabled(false);
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
