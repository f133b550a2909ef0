// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gzip.h"
#include "care/crashhandler.h"
#include "care/logfile.h"
#include "care/supportbundle.h"

#include <QtCore/QDir>
#include <QtCore/QLoggingCategory>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

/// What the child does: waits for a signal with a secret on its stack.
int beACrashingChild(const QString &directory)
{
    installCrashHandler(directory, u"tributaryctl 1.2.3"_s);
    volatile char secret[] = "tops3cret-on-the-stack";
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    while (secret[0] != 0)
        ::pause();
    return 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CareTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCrashLeavesItsStack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("segmentation fault") << SIGSEGV << "Signal: SIGSEGV\n"_ba;
        QTest::newRow("abort") << SIGABRT << "Signal: SIGABRT\n"_ba;
    }

    void aCrashLeavesItsStack()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the sanitizer reports crashes itself");
#endif
        const QTemporaryDir directory;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, directory.path()});
        QVERIFY(child.waitForReadyRead());
        QFETCH(int, signal);
        const auto process = child.processId();
        ::kill(pid_t(process), signal);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit); // it died of the signal all the same

        QCOMPARE(crashReports(directory.path()), QStringList(u"crash-%1.txt"_s.arg(process)));
        const QString file = directory.filePath(u"crash-%1.txt"_s.arg(process));
        const QByteArray report = contents(file);
        QVERIFY2(report.startsWith("Program: tributaryctl 1.2.3\n"), report.constData());
        QFETCH(QByteArray, name);
        QVERIFY(report.contains(name));
        QVERIFY2(report.mid(report.indexOf("Stack:\n")).count("[0x") > 3, report.constData());
        QVERIFY(!report.contains("tops3cret"));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(QDir(directory.path()).entryList({u"core*"_s}, QDir::Files), QStringList());
    }

    void keepsTenCrashReports()
    {
        const QTemporaryDir directory;
        for (int i = 0; i < 14; ++i) {
            QFile file(directory.filePath(u"crash-%1.txt"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QCOMPARE(crashReports(directory.path()).size(), 10);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 10);
    }

    void logsStayBounded()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"collector.log"_s);
        LogFile log(path, {.bytes = 1000, .files = 3});
        for (int i = 0; i < 200; ++i)
            log.write(u"line %1 with some text behind it"_s.arg(i));
        log.write(u"one\nline\x1b[31m"_s);
        log.write(QString(50'000, u'x'));
        const QStringList files = LogFile::filesOf(path);
        QCOMPARE(files.size(), 3);
        for (const QString &file : files) {
            QVERIFY(QFileInfo(file).size() <= 1000);
            QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        }
        QVERIFY(contents(files.at(1)).contains("line 199") && contents(files.at(1)).contains("one line [31m\n"));
    }

    void copiesWhatQtLogs()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"collector.log"_s);
        {
            const LogCopy copy(path);
            qInfo("told");
            qDebug("not told");
        }
        qInfo("not any more");
        const QByteArray log = contents(path);
        QVERIFY2(log.endsWith("info default: told\n") && log.count('\n') == 1, log.constData());
    }

    void takesSecretsOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        const QByteArray jwt = "eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJo.c2lnbmF0dXJl";
        QTest::newRow("bearer") << "Authorization: Bearer abcDEF123456789"_ba
                                << "abcDEF123456789"_ba;
        QTest::newRow("JWT") << "token was " + jwt << jwt;
        QTest::newRow("connection string") << "Endpoint=sb://x/;SharedAccessKey=AbC+/12=;EntityPath=a"_ba
                                           << "AbC+/12="_ba;
        QTest::newRow("form") << "client_id=1&client_secret=s3~cr.et&scope=a"_ba
                              << "s3~cr.et"_ba;
        QTest::newRow("JSON") << "{\"client_secret\": \"a\\\"b\", \"x\": 1}"_ba
                              << "a\\\"b"_ba;
        QTest::newRow("signed URL") << "https://x/y?sv=1&sig=AAAA%3D"_ba
                                    << "AAAA%3D"_ba;
        QTest::newRow("PEM") << "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n"_ba
                             << "MIIEvQ"_ba;
        QTest::newRow("PEM that breaks off") << "-----BEGIN RSA PRIVATE KEY-----\nMIIEvQ"_ba
                                             << "MIIEvQ"_ba;
    }

    void takesSecretsOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        const QByteArray clean = withoutSecrets(text);
        QVERIFY2(!clean.contains(secret) && clean.contains("[removed]"), clean.constData());
        QCOMPARE(withoutSecrets("records 12, code AF429, key KeychainLocked\n"_ba),
            "records 12, code AF429, key KeychainLocked\n"_ba);
    }

    void masksTenantsEverywhere()
    {
        EngineStatus status;
        status.tenants = {TenantStatus{.id = TenantId(u"11111111-2222-4333-8444-555555555555"_s),
                              .name = u"Contoso"_s,
                              .domain = u"contoso.example"_s},
            TenantStatus{.name = u"Contoso East"_s}};
        const QList<BundleFile> files =
            cleaned({{u"a"_s, "CONTOSO EAST and contoso, contoso.example, 11111111-2222-4333-8444-555555555555"_ba}},
                tenantMasks(status));
        QCOMPARE(files.at(0).bytes, "tenant-2 and tenant-1, domain-1.invalid, 00000000-0000-0000-0000-000000000001"_ba);
    }

    void packsATarThatTarReads()
    {
        const QTemporaryDir directory;
        const auto packed = packBundle(
            {{u"versions.json"_s, "{}"_ba}, {u"logs/collector.log"_s, QByteArray(1024, 'x')}}, fromUnixSeconds(1'800'000'000));
        QVERIFY(packed.has_value());
        QFile file(directory.filePath(u"bundle.tar.gz"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*packed);
        file.close();
        QProcess tar;
        tar.start(u"tar"_s, {u"-xzf"_s, file.fileName(), u"-C"_s, directory.path()});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.exitCode(), 0);
        QCOMPARE(contents(directory.filePath(u"versions.json"_s)), "{}"_ba);
        QCOMPARE(contents(directory.filePath(u"logs/collector.log"_s)), QByteArray(1024, 'x'));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--crash"_s)
        return beACrashingChild(arguments.value(2));
    CareTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "care_test.moc"
