// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/bench.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using tributary::test::Bench;
using tributary::test::Outcome;

namespace {

QJsonObject parsed(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out).object();
}

Outcome addCollector(const Bench &bench, QByteArray key = {}, const QStringList &more = {})
{
    const QJsonObject to = bench.ready().value("destination"_L1).toObject();
    if (key.isEmpty())
        key = to.value("workspaceKey"_L1).toString().toLatin1();
    return bench.ctl(QStringList{u"destination"_s, u"add"_s, u"data-collector"_s, u"--name"_s, u"Old workspace"_s,
                         u"--workspace"_s, to.value("workspaceId"_L1).toString(), u"--key-stdin"_s}
            + more,
        key + '\n');
}

Outcome addFiles(const Bench &bench, const QStringList &more = {})
{
    return bench.ctl(
        QStringList{u"destination"_s, u"add"_s, u"files"_s, u"--name"_s, u"Files"_s, u"--directory"_s, bench.path(u"archive"_s)}
        + more);
}

qint64 linesIn(const QString &directory)
{
    qint64 lines = 0;
    const QDir files(directory);
    for (const QString &name : files.entryList({u"*.ndjson"_s}, QDir::Files)) {
        QFile file(files.filePath(name));
        lines += file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }
    return lines;
}

QJsonObject destinationNamed(const QJsonObject &document, const QString &name)
{
    for (const QJsonValue &destination : document.value("destinations"_L1).toArray()) {
        if (destination[u"name"_s].toString() == name)
            return destination.toObject();
    }
    return {};
}

} // namespace

/// Destinations of every kind on the command line, over sockets and with a keychain.
class DestinationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeAtOnceGetEverything()
    {
        const Bench bench({u"--tenants"_s, u"2"_s, u"--backlog"_s, u"3000"_s});
        bench.addEverything();
        const Outcome added = addCollector(bench);
        QVERIFY2(added.exitCode == 0 && added.out.contains("2026-09-14"), added.err.constData());
        QCOMPARE(addFiles(bench, {u"--compression"_s, u"none"_s}).exitCode, 0);
        for (const QString &name : {u"Parent"_s, u"Old workspace"_s, u"Files"_s}) {
            const Outcome tested = bench.ctl({u"destination"_s, u"test"_s, name});
            QVERIFY2(tested.exitCode == 0, tested.err.constData());
        }
        const Outcome collected = bench.ctl({u"collect"_s, u"--once"_s, u"--log-level"_s, u"debug"_s});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());

        const QJsonObject report = bench.report();
        const qint64 offered = report[u"totals"_s][u"offered"_s].toInteger();
        QVERIFY(offered >= 3000);
        QCOMPARE(report[u"totals"_s][u"lost"_s].toInteger(), 0);
        QCOMPARE(report[u"collector"_s][u"received"_s].toInteger(), offered);
        QCOMPARE(report[u"collector"_s][u"altered"_s].toInteger(), 0);
        QCOMPARE(report[u"collector"_s][u"doubled"_s].toInteger(), 0);
        QCOMPARE(report[u"violations"_s].toArray().size(), 0);
        QCOMPARE(linesIn(bench.path(u"archive"_s)), offered);

        const Outcome listed = bench.ctl({u"destination"_s, u"list"_s, u"--json"_s});
        const QJsonObject old = destinationNamed(parsed(listed), u"Old workspace"_s);
        QCOMPARE(old[u"kind"_s].toString(), u"data-collector"_s);
        QCOMPARE(old[u"legacy"_s].toBool(), true);
        QCOMPARE(old[u"state"_s].toString(), u"idle"_s);
        QVERIFY(old[u"lastAccepted"_s].isString());
        QCOMPARE(old[u"waiting"_s][u"records"_s].toInteger(-1), 0);
        const Outcome text = bench.ctl({u"destination"_s, u"list"_s});
        QVERIFY(text.out.contains("data-collector (legacy)"));

        const QByteArray key = bench.ready()[u"destination"_s][u"workspaceKey"_s].toString().toLatin1();
        QByteArray visible = added.out + added.err + collected.out + collected.err + listed.out + text.out;
        QDirIterator files(bench.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            visible += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QVERIFY(!visible.contains(key));
        QVERIFY(!visible.contains(QByteArray::fromBase64(key)));

        for (const QString &name : {u"Old workspace"_s, u"Files"_s})
            QCOMPARE(bench.ctl({u"destination"_s, u"remove"_s, name}).exitCode, 0);
        QCOMPARE(parsed(bench.ctl({u"destination"_s, u"list"_s, u"--json"_s}))[u"destinations"_s].toArray().size(), 1);
    }

    void provisionsProvesAndCollects()
    {
        const Bench bench({u"--tenants"_s, u"1"_s, u"--backlog"_s, u"300"_s});
        bench.addEverything();
        QCOMPARE(bench.ctl({u"destination"_s, u"remove"_s, u"Parent"_s}).exitCode, 0);
        const QJsonObject to = bench.ready()[u"destination"_s].toObject();
        const QStringList words{
            u"destination"_s, u"provision"_s, u"--json"_s, u"--name"_s, u"SOC"_s, u"--workspace"_s, u"law-soc"_s};
        const QByteArray secret = to[u"clientSecret"_s].toString().toLatin1() + '\n';
        const Outcome made = bench.ctl(words
                + QStringList{u"--tenant-id"_s, to[u"tenantId"_s].toString(), u"--client-id"_s, to[u"clientId"_s].toString(),
                    u"--secret-stdin"_s},
            secret);
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(parsed(made)[u"proof"_s][u"arrived"_s].toBool());
        const Outcome again = bench.ctl(words);
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QCOMPARE(parsed(again)[u"destination"_s], parsed(made)[u"destination"_s]);

        QCOMPARE(bench.ctl({u"destination"_s, u"pause"_s, u"SOC"_s}).exitCode, 0);
        const Outcome paused = bench.ctl({u"collect"_s, u"--once"_s});
        QCOMPARE(paused.exitCode, 3);
        QVERIFY2((paused.out + paused.err).contains("paused"), paused.out.constData());
        QCOMPARE(bench.total(u"received"_s), 0);
        const Outcome wrong = bench.ctl({u"destination"_s, u"edit"_s, u"SOC"_s, u"--secret-stdin"_s}, "Wr~8Qwrong\n");
        QCOMPARE(wrong.exitCode, 3);
        const Outcome renewed =
            bench.ctl({u"destination"_s, u"edit"_s, u"SOC"_s, u"--new-name"_s, u"Sentinel"_s, u"--secret-stdin"_s}, secret);
        QVERIFY2(renewed.exitCode == 0, renewed.err.constData());
        QCOMPARE(bench.ctl({u"destination"_s, u"resume"_s, u"Sentinel"_s}).exitCode, 0);
        QCOMPARE(bench.ctl({u"collect"_s, u"--once"_s}).exitCode, 0);
        QCOMPARE(bench.total(u"lost"_s), 0);
        QCOMPARE(bench.total(u"altered"_s), 0);
        QCOMPARE(bench.report()[u"violations"_s].toArray().size(), 0);
        const Outcome proven = bench.ctl({u"destination"_s, u"test"_s, u"Sentinel"_s, u"--to-the-end"_s});
        QVERIFY2(proven.exitCode == 0 && proven.out.contains("visible in the workspace"), proven.err.constData());
    }

    void oneThatRefusesIsNamedAndHoldsNobody()
    {
        const Bench bench({u"--backlog"_s, u"500"_s});
        bench.addEverything();
        QCOMPARE(addCollector(bench, "bm90IHRoZSBrZXk=").exitCode, 0);
        const Outcome tested = bench.ctl({u"destination"_s, u"test"_s, u"Old workspace"_s});
        QCOMPARE(tested.exitCode, 3);
        QVERIFY2(tested.err.contains("Workspace key not accepted"), tested.err.constData());
        const Outcome collected = bench.ctl({u"collect"_s, u"--once"_s});
        QCOMPARE(collected.exitCode, 3);
        QVERIFY2((collected.out + collected.err).contains("Old workspace"), collected.out.constData());
        QCOMPARE(bench.total(u"lost"_s), 0);
        const Outcome status = bench.ctl({u"status"_s, u"--json"_s});
        const QJsonObject old = destinationNamed(parsed(status), u"Old workspace"_s);
        QCOMPARE(old[u"state"_s].toString(), u"needs operator"_s);
        QCOMPARE(old[u"lastError"_s][u"code"_s].toString(), u"WorkspaceKeyRefused"_s);
        QVERIFY(!old[u"lastError"_s][u"action"_s].toString().isEmpty());
        QVERIFY(old[u"waiting"_s][u"batches"_s].toInteger() > 0);
        QCOMPARE(destinationNamed(parsed(status), u"Parent"_s)[u"waiting"_s][u"batches"_s].toInteger(-1), 0);
        QVERIFY(bench.ctl({u"status"_s}).out.contains("Workspace key not accepted"));
    }

    void filesAloneWorkWithAPublisher()
    {
        const Bench bench({u"--backlog"_s, u"400"_s});
        bench.addEverything();
        QCOMPARE(bench.ctl({u"destination"_s, u"remove"_s, u"Parent"_s}).exitCode, 0);
        QCOMPARE(addFiles(bench, {u"--compression"_s, u"none"_s, u"--rotate-bytes"_s, u"100000"_s, u"--rotate-age"_s, u"1h"_s})
                     .exitCode,
            0);
        const Outcome collected =
            bench.ctl({u"collect"_s, u"--once"_s, u"--publisher"_s, u"0a1b2c3d-0000-4000-8000-00000000000a"_s});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());
        QCOMPARE(linesIn(bench.path(u"archive"_s)), bench.total(u"offered"_s));
        QCOMPARE(bench.total(u"received"_s), 0);
        const auto violations = bench.report()[u"violations"_s].toArray();
        QVERIFY2(violations.isEmpty(), QJsonDocument(violations).toJson().constData());
    }

    void aDirectoryThatWentAwayIsSaid()
    {
        const Bench bench({u"--backlog"_s, u"300"_s});
        bench.addEverything();
        QCOMPARE(addFiles(bench).exitCode, 0);
        QVERIFY(QDir(bench.path(u"archive"_s)).removeRecursively());
        QCOMPARE(bench.ctl({u"destination"_s, u"test"_s, u"Files"_s}).exitCode, 3);
        QCOMPARE(bench.ctl({u"collect"_s, u"--once"_s}).exitCode, 3);
        QCOMPARE(bench.total(u"lost"_s), 0);
        QVERIFY(bench.ctl({u"status"_s}).out.contains("Directory is gone"));
        QVERIFY(QDir().mkpath(bench.path(u"archive"_s)));
        QCOMPARE(bench.ctl({u"collect"_s, u"--once"_s}).exitCode, 0);
        QCOMPARE(QDir(bench.path(u"archive"_s)).entryList({u"*.ndjson.gz"_s}, QDir::Files).size(), 1);
    }

    void wrongUseIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QStringList collector{u"destination"_s, u"add"_s, u"data-collector"_s};
        const QStringList files{u"destination"_s, u"add"_s, u"files"_s};
        const QStringList workspace{u"--name"_s, u"A"_s, u"--workspace"_s, u"0a1b2c3d-0000-4000-8000-00000000000a"_s};
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *says) {
            QTest::newRow(name) << arguments << exitCode << QByteArray(says);
        };
        row("no name", collector, 2, "--name");
        row("no workspace", collector + QStringList{u"--name"_s, u"A"_s}, 2, "--workspace");
        row("no key", collector + workspace, 2, "--key-stdin");
        row("log type without a name", collector + workspace + QStringList{u"--log-type"_s, u"o365"_s}, 2, "KIND=NAME");
        row("log type of no kind", collector + workspace + QStringList{u"--log-type"_s, u"x=y"_s}, 2, "signin");
        row("log type that is none", collector + workspace + QStringList{u"--key-stdin"_s, u"--log-type"_s, u"o365=A-B"_s}, 3,
            "Table name");
        row("no directory", files + QStringList{u"--name"_s, u"A"_s}, 2, "--directory");
        row("no name of files", files + QStringList{u"--directory"_s, u"."_s}, 2, "--name");
        row("no method", files + QStringList{u"--directory"_s, u"."_s, u"--compression"_s, u"rar"_s}, 2, "zstd");
        row("no size", files + QStringList{u"--directory"_s, u"."_s, u"--rotate-bytes"_s, u"0"_s}, 2, "--rotate-bytes");
        row("no age", files + QStringList{u"--directory"_s, u"."_s, u"--rotate-age"_s, u"soon"_s}, 2, "--rotate-age");
        row("a file in the way", files + QStringList{u"--name"_s, u"A"_s, u"--directory"_s, u"/dev/null/x"_s}, 3, "");
        row("help says legacy", collector + QStringList{u"--help"_s}, 0, "legacy");
    }
    void wrongUseIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        static const Bench bench({u"--backlog"_s, u"0"_s});
        const Outcome outcome = bench.ctl(arguments, "bm90IHRoZSBrZXk=\n");
        QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
        QVERIFY2((outcome.out + outcome.err).contains(says), (outcome.out + outcome.err).constData());
    }
};

QTEST_GUILESS_MAIN(DestinationsTest)
#include "destinations_test.moc"
