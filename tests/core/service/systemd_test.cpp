// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/systemdcredentials.h"
#include "service/journal.h"
#include "service/servicenotifier.h"
#include "support/virtualclock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CredentialId tenantSecret(u"tributary/tenant/3f0d6c1e-0d9c-4a3f-9d5e-1f2a3b4c5d6e"_s);
const QString loadedName = u"tributary_tenant.3f0d6c1e-0d9c-4a3f-9d5e-1f2a3b4c5d6e"_s;

/// The other end of a datagram socket, as systemd or the journal has it.
class Receiver {
public:
    explicit Receiver(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        if (path.startsWith('@'))
            address.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), length) != 0)
            qFatal("cannot bind");
    }
    ~Receiver() { ::close(m_socket); }

    [[nodiscard]] QByteArray next() const
    {
        QByteArray packet(65536, '\0');
        const auto size = ::recv(m_socket, packet.data(), size_t(packet.size()), 0);
        return packet.left(std::max<qsizetype>(size, 0));
    }

private:
    int m_socket;
};

} // namespace

class SystemdTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(u"/dev/shm/tributary-XXXXXX"_s); }

    void tellsSystemdHowItStands_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("path") << QByteArray();
        QTest::newRow("abstract") << QByteArray("@tributary-test-") + QByteArray::number(QCoreApplication::applicationPid());
    }

    void tellsSystemdHowItStands()
    {
        QFETCH(QByteArray, address);
        if (address.isEmpty())
            address = m_directory->filePath(u"notify"_s).toLatin1();
        const Receiver systemd(address);
        qputenv("NOTIFY_SOCKET", address);
        qputenv("WATCHDOG_USEC", "30000000");
        qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
        const ServiceNotifier notifier = ServiceNotifier::fromEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET")); // no child speaks for us
        QCOMPARE(notifier.watchdogInterval(), std::optional<Milliseconds>(10s));
        notifier.ready(u"Two\nlines"_s);
        notifier.reloading();
        notifier.alive();
        notifier.stopping(u"bye"_s);
        QCOMPARE(systemd.next(), "READY=1\nSTATUS=Two lines"_ba);
        QVERIFY(systemd.next().startsWith("RELOADING=1\nMONOTONIC_USEC="));
        QCOMPARE(systemd.next(), "WATCHDOG=1"_ba);
        QCOMPARE(systemd.next(), "STOPPING=1\nSTATUS=bye"_ba);
    }

    void theWatchdogOfAnotherProcessIsNotOurs()
    {
        qputenv("NOTIFY_SOCKET", "/nowhere");
        qputenv("WATCHDOG_USEC", "30000000");
        qputenv("WATCHDOG_PID", "1");
        const ServiceNotifier notifier = ServiceNotifier::fromEnvironment();
        QVERIFY(!notifier.watchdogInterval());
        notifier.alive(); // nobody there: nothing happens
    }

    void withoutSystemdNothingIsSaid()
    {
        const ServiceNotifier notifier = ServiceNotifier::fromEnvironment();
        QVERIFY(!notifier.isWanted());
        notifier.ready(u"x"_s);
    }

    void writesTheJournalsProtocol()
    {
        const QByteArray entry = journalEntry(
            JournalPriority::Warning, u"one\ntwo"_s, {{"TRIBUTARY_CODE", u"AF429"_s}, {"TRIBUTARY_STREAM", QString()}});
        QCOMPARE(entry,
            QByteArray("MESSAGE\n\x07\0\0\0\0\0\0\0one\ntwo\n", 24)
                + "PRIORITY=4\nSYSLOG_IDENTIFIER=tributary\nTRIBUTARY_CODE=AF429\n");
        const QByteArray path = m_directory->filePath(u"journal"_s).toLatin1();
        const Receiver journal(path);
        QVERIFY(writeToJournal(JournalPriority::Error, QString(100'000, u'x'), {}, path));
        QVERIFY(journal.next().size() < 20'000);
        QVERIFY(!writeToJournal(JournalPriority::Error, u"x"_s, {}, path + "-gone"));
    }

    void knowsTheJournalByItsStream()
    {
        struct stat info = {};
        QCOMPARE(::fstat(STDERR_FILENO, &info), 0);
        qputenv("JOURNAL_STREAM", QByteArray::number(quint64(info.st_dev)) + ':' + QByteArray::number(quint64(info.st_ino)));
        QVERIFY(logsToJournal());
        qputenv("JOURNAL_STREAM", "1:2");
        QVERIFY(!logsToJournal());
        qunsetenv("JOURNAL_STREAM");
        QVERIFY(!logsToJournal());
    }

    void namesCredentials_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("tenant") << tenantSecret.value() << loadedName;
        QTest::newRow("other directory") << u"tributary/../passwd"_s << QString();
        QTest::newRow("empty part") << u"tributary//x"_s << QString();
        QTest::newRow("too many") << u"tributary/a/b/c"_s << QString();
        QTest::newRow("absolute") << u"/etc/passwd"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void namesCredentials()
    {
        QFETCH(QString, id);
        QTEST(credentialName(CredentialId(id)).value_or(QString()), "name");
    }

    void readsWhatSystemdLoaded()
    {
        writeLoaded("s3cret");
        SystemdCredentials store({.loaded = m_directory->path()});
        QVERIFY(test::await(store.probe()).has_value());
        QCOMPARE(test::await(store.read(tenantSecret))->bytes(), "s3cret"_ba);
        QCOMPARE(test::await(store.read(CredentialId(u"tributary/tenant/other"_s))).error().kind, ErrorKind::NotFound);
        QCOMPARE(test::await(store.write(tenantSecret, Secret("x"_ba))).error().code, u"CredentialsReadOnly"_s);
        QCOMPARE(test::await(store.remove(tenantSecret)).error().code, u"CredentialsReadOnly"_s);
    }

    void refusesWhatIsNotProtected_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("on a disk") << u"disk"_s;
        QTest::newRow("open to others") << u"open"_s;
        QTest::newRow("a link to another place") << u"link"_s;
        QTest::newRow("a file") << u"file"_s;
        QTest::newRow("missing") << u"missing"_s;
    }

    void refusesWhatIsNotProtected()
    {
        QFETCH(QString, place);
        const QTemporaryDir disk(QStringLiteral(TRIBUTARY_BINARY_DIR) + u"/runtime/plain-XXXXXX"_s);
        writeLoaded("s3cret");
        QString path = m_directory->path();
        if (place == u"disk"_s)
            path = disk.path();
        else if (place == u"open"_s)
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOther);
        else if (place == u"link"_s)
            path = disk.filePath(u"link"_s);
        else if (place == u"file"_s)
            path = m_directory->filePath(loadedName);
        else
            path += u"-gone"_s;
        QFile::link(m_directory->path(), disk.filePath(u"link"_s));
        SystemdCredentials store({.loaded = path});
        QCOMPARE(test::await(store.read(tenantSecret)).error().code, u"CredentialsNotProtected"_s);
        QCOMPARE(test::await(store.probe()).error().kind, ErrorKind::KeychainMissing);
    }

    void sealsForTheServiceByTheTool()
    {
        // Stands for systemd-creds: encrypts by turning letters round, and keeps the name inside, as the real one does.
        writeTool("case $1 in --version) ;; encrypt) { echo \"$2\"; tr a-z b-za; } >\"$4\" ;;\n"
                  "decrypt) [ \"$(head -n 1 \"$3\")\" = \"$2\" ] || { echo wrong name >&2; exit 1; }; tail -n +2 \"$3\" | tr "
                  "b-za a-z ;; esac\n");
        SystemdCredentials store(places());
        QVERIFY(test::await(store.probe()).has_value());
        QCOMPARE(test::await(store.read(tenantSecret)).error().kind, ErrorKind::NotFound);
        QVERIFY(test::await(store.write(tenantSecret, Secret("first"_ba))).has_value());
        QVERIFY(test::await(store.write(tenantSecret, Secret("second"_ba))).has_value());
        QCOMPARE(test::await(store.read(tenantSecret))->bytes(), "second"_ba);
        const QStringList files = QDir(places().sealed).entryList(QDir::Files);
        QCOMPARE(files, QStringList(loadedName.section(u'_', 1)));
        QFile sealed(QDir(places().sealed).filePath(files.value(0)));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        QVERIFY(!sealed.readAll().contains("second"));
        QVERIFY(test::await(store.remove(tenantSecret)).has_value());
        QVERIFY(test::await(store.remove(tenantSecret)).has_value());
        QCOMPARE(test::await(store.read(tenantSecret)).error().kind, ErrorKind::NotFound);
    }

    void sealsWithTheRealTool()
    {
        const bool isThere = !QStandardPaths::findExecutable(u"systemd-creds"_s).isEmpty();
        if (!isThere || ::geteuid() != 0)
            QSKIP("wants systemd-creds and root");
        qputenv("SYSTEMD_CREDENTIAL_SECRET", m_directory->filePath(u"host.secret"_s).toLatin1());
        SystemdCredentials store({.sealed = m_directory->filePath(u"sealed"_s)});
        const auto written = test::await(store.write(tenantSecret, Secret("s3cret\nof two lines"_ba)));
        if (!written && written.error().message.contains(u"TPM"))
            QSKIP("this machine has a TPM that does not answer");
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        QCOMPARE(test::await(store.read(tenantSecret))->bytes(), "s3cret\nof two lines"_ba);
        qunsetenv("SYSTEMD_CREDENTIAL_SECRET");
    }

    void aToolThatFailsLeavesWhatIsThere()
    {
        writeTool("case $1 in encrypt) cat >\"$4\" ;; decrypt) cat \"$3\" ;; esac\n");
        SystemdCredentials store(places());
        QVERIFY(test::await(store.write(tenantSecret, Secret("good"_ba))).has_value());
        writeTool("echo no key >&2\n[ \"$1\" = decrypt ] && exec cat \"$3\"\necho half >\"$4\"\nexit 1\n");
        const auto refused = test::await(store.write(tenantSecret, Secret("new"_ba)));
        QCOMPARE(refused.error().code, u"CredentialsRefused"_s);
        QVERIFY(refused.error().message.contains(u"no key"_s));
        QCOMPARE(test::await(store.read(tenantSecret))->bytes(), "good"_ba);
        SystemdPlaces without = places();
        without.tool = m_directory->filePath(u"none"_s);
        SystemdCredentials missing(without);
        QCOMPARE(test::await(missing.probe()).error().code, u"CredentialsTool"_s);
    }

private:
    void writeLoaded(const QByteArray &secret) const
    {
        QFile file(m_directory->filePath(loadedName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(secret);
    }

    void writeTool(const QByteArray &script) const
    {
        QFile file(places().tool);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    [[nodiscard]] SystemdPlaces places() const
    {
        return {.sealed = m_directory->filePath(u"sealed"_s), .tool = m_directory->filePath(u"tool"_s)};
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(SystemdTest)
#include "systemd_test.moc"
