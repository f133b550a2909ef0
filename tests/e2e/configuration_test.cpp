// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"

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
};

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configuration_test.moc"
