// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"
#include "store/profilelock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using tributary::test::Bench;
using tributary::test::Outcome;

namespace {

QJsonObject settingIn(const QJsonObject &list, const QString &name)
{
    for (const QJsonValue &setting : list.value("settings"_L1).toArray()) {
        if (setting[u"name"_s].toString() == name)
            return setting.toObject();
    }
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList secretsOf(const QJsonObject &ready)
{
    QStringList secrets{ready["destination"_L1][u"clientSecret"_s].toString()};
    for (const QJsonValue &tenant : ready["tenants"_L1].toArray())
        secrets << tenant[u"clientSecret"_s].toString();
    secrets.removeAll(QString());
    return secrets;
}

QStringList actionsIn(const Outcome &outcome)
{
    QStringList actions;
    for (const QJsonValue &change : outcome.json().value("changes"_L1).toArray()) {
        if (change[u"subject"_s].toString() != u"cloud"_s)
            actions << change[u"action"_s].toString();
    }
    return actions;
}

} // namespace

/// What a profile is set up with, on the command line: kept settings, its export and import, and its end.
class ConfigurationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingsAreKept()
    {
        const Bench bench({u"--tenants"_s, u"1"_s});
        const Outcome made = bench.ctl({u"settings"_s, u"set"_s, u"poll-interval"_s, u"5 min"_s});
        QVERIFY2(made.exitCode == 0 && made.out.contains("5 min") && made.out.contains("15 s to 1 h"), made.err.constData());
        const Outcome listed = bench.ctl({u"settings"_s, u"list"_s, u"--json"_s, u"--proxy"_s, u"none"_s});
        QCOMPARE(settingIn(listed.json(), u"poll-interval"_s).value("value"_L1).toString(), u"5m"_s);
        QVERIFY(settingIn(listed.json(), u"poll-interval"_s).value("kept"_L1).toBool());
        QVERIFY(!settingIn(listed.json(), u"archive-age"_s).value("kept"_L1).toBool());
        QVERIFY(settingIn(listed.json(), u"proxy"_s).value("overruled"_L1).toBool());

        const Outcome reset = bench.ctl({u"settings"_s, u"reset"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(settingIn(reset.json(), u"poll-interval"_s).value("value"_L1).toString(), u"1m"_s);
    }

    void whatASettingDoesNotTakeIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("range") << QStringList{u"set"_s, u"poll-interval"_s, u"2h"_s} << "15 s to 1 h"_ba;
        QTest::newRow("name") << QStringList{u"set"_s, u"nonsense"_s, u"1"_s} << "no setting"_ba;
        QTest::newRow("value missing") << QStringList{u"set"_s, u"poll-interval"_s} << "VALUE is missing"_ba;
        QTest::newRow("too much") << QStringList{u"set"_s, u"poll-interval"_s, u"5"_s, u"min"_s} << "does not belong"_ba;
        QTest::newRow("file") << QStringList{u"set"_s, u"ca-file"_s, u"/nowhere.pem"_s} << "cannot be read"_ba;
        QTest::newRow("proxy") << QStringList{u"set"_s, u"proxy"_s, u"ftp://proxy"_s} << "http://host:port"_ba;
        QTest::newRow("reset what") << QStringList{u"reset"_s} << "--all"_ba;
    }

    void whatASettingDoesNotTakeIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Bench bench({u"--tenants"_s, u"1"_s});
        const Outcome refused = bench.ctl(QStringList{u"settings"_s} + arguments);
        QVERIFY2(refused.err.contains(says), refused.err.constData());
        QVERIFY(refused.exitCode == 2 || refused.exitCode == 3);
    }

    void aConfigurationTravelsWithoutSecrets()
    {
        const Bench bench({u"--tenants"_s, u"2"_s});
        bench.addEverything();
        QCOMPARE(bench.ctl({u"settings"_s, u"set"_s, u"poll-interval"_s, u"5m"_s}).exitCode, 0);
        const QString file = bench.path(u"configuration.json"_s);
        const Outcome written = bench.ctl({u"config"_s, u"export"_s, file});
        QVERIFY2(written.exitCode == 0, written.err.constData());
        const QByteArray json = contentOf(file);
        QVERIFY(json.contains("dcr-"));
        for (const QString &secret : secretsOf(bench.ready()))
            QVERIFY2(!json.contains(secret.toUtf8()), "a secret was exported");
        QVERIFY(!json.contains("tributary/tenant/")); // nor where it is kept

        const QStringList elsewhere{u"--profile"_s, bench.path(u"second"_s), u"--json"_s};
        const QStringList import{u"config"_s, u"import"_s, file};
        const Outcome planned = bench.ctl(import + QStringList{u"--dry-run"_s} + elsewhere);
        QCOMPARE(actionsIn(planned), (QStringList{u"add"_s, u"add"_s, u"add"_s, u"change"_s}));
        QCOMPARE(planned.json().value("changes"_L1).toArray().at(1)[u"credentialMissing"_s].toBool(), true);
        QCOMPARE(bench.ctl(QStringList{u"status"_s} + elsewhere).json().value("tenants"_L1).toArray().size(), 0);

        QCOMPARE(actionsIn(bench.ctl(import + elsewhere)), actionsIn(planned));
        const Outcome status = bench.ctl(QStringList{u"status"_s} + elsewhere);
        QCOMPARE(status.json().value("tenants"_L1).toArray().size(), 2);
        QVERIFY2(status.out.contains("SecretMissing"), status.out.constData());
        const Outcome collected = bench.ctl(QStringList{u"collect"_s, u"--once"_s} + elsewhere);
        QCOMPARE(collected.exitCode, 3);
        QVERIFY2(collected.out.contains("SecretMissing"), collected.out.constData());
        QCOMPARE(actionsIn(bench.ctl(import + elsewhere)), (QStringList{u"same"_s, u"same"_s, u"same"_s, u"same"_s}));
        QCOMPARE(bench.ctl({u"config"_s, u"import"_s, bench.path(u"nothing.json"_s)}).exitCode, 2);
    }

    void aProfileIsDeletedWhole()
    {
        const Bench bench({u"--tenants"_s, u"1"_s, u"--backlog"_s, u"200"_s});
        bench.addEverything();
        QCOMPARE(bench.ctl({u"destination"_s, u"pause"_s, u"Parent"_s}).exitCode, 0);
        (void)bench.ctl({u"collect"_s, u"--once"_s});
        QFile other(bench.profile() + u"/notes.txt"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        const QString database = bench.profile() + u"/tributary.db"_s;

        const Outcome asked = bench.ctl({u"profile"_s, u"delete"_s}, "something else\n");
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains("never sent"), asked.err.constData());
        {
            const auto collector = tributary::ProfileLock::take(bench.profile());
            const Outcome refused = bench.ctl({u"profile"_s, u"delete"_s, u"--yes"_s});
            QVERIFY2(refused.exitCode == 3 && !refused.err.contains("never sent"), refused.err.constData());
        }
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const Outcome noKeychain = bench.ctl({u"profile"_s, u"delete"_s, u"--yes"_s});
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        QVERIFY2(noKeychain.exitCode == 3, noKeychain.err.constData());
        QVERIFY(bench.ctl({u"tenant"_s, u"check"_s, u"--json"_s}).out.contains("Audit.General"));

        QVERIFY(QDir().mkpath(bench.path(u"copy"_s)));
        QVERIFY(QFile::copy(database, bench.path(u"copy/tributary.db"_s)));
        const Outcome gone = bench.ctl({u"profile"_s, u"delete"_s, u"--json"_s}, "profile\n");
        QVERIFY2(gone.exitCode == 0 && !gone.err.contains("lock file"), gone.err.constData());
        QVERIFY(gone.json().value("unsent"_L1).toInteger() > 0);
        QCOMPARE(QDir(bench.profile()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System),
            QStringList{u"notes.txt"_s}); // what others put there stays
        const Outcome copy = bench.ctl({u"tenant"_s, u"check"_s, u"--profile"_s, bench.path(u"copy"_s), u"--json"_s});
        QVERIFY2(copy.out.contains("SecretMissing"), copy.out.constData()); // the keychain entries went as well
        QCOMPARE(bench.ctl({u"profile"_s, u"delete"_s, u"--yes"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
