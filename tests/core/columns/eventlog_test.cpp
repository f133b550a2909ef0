// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/eventlog.h"
#include "columns/recordvalues.h"
#include "store/marksfile.h"
#include "support/memoryarchive.h"

#include <QtTest/QtTest>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

const StreamKey contoso{TenantId(u"11111111-1111-4111-8111-111111111111"_s), Stream::AuditAzureActiveDirectory};
const StreamKey fabrikam{TenantId(u"22222222-2222-4222-8222-222222222222"_s), Stream::AuditExchange};

constexpr qint64 start = 1'795'000'000;

QByteArray recordNumber(int i)
{
    static const std::array shapes{
        R"({"CreationTime":"@T","Id":"@I","Operation":"UserLoggedIn","UserId":"ann@contoso.example","ClientIP":"203.0.113.7","RecordType":15,"UserType":0,"ResultStatus":"Success","Workload":"AzureActiveDirectory"})",
        R"({"CreationTime":"@T","Id":"@I","Operation":"UserLoginFailed","UserId":"SVC-backup","ClientIP":"10.1.2.3:443","RecordType":15,"LogonError":"IdsLocked","ResultStatus":"Success","Workload":"AzureActiveDirectory"})",
        R"({"CreationTime":"@T","Id":"@I","Operation":"New-InboxRule","UserId":"CONTOSO\\bob","ClientIP":"[2001:db8:41::1]:5","RecordType":1,"UserType":2,"ResultStatus":"True","ObjectId":"mailbox\/7","Parameters":[{"Name":"ForwardTo","Value":"eve@evil.example"}]})",
        R"({"Id":"@I","Operation":"FileDownloaded","UserId":"\u00e9va@contoso.example","RecordType":6,"UserType":0,"ObjectId":"https://contoso.example/a b.xlsx","AppId":"app-7"})",
        R"({"CreationTime":"@T","Id":"@I","Operation":"","UserId":null,"RecordType":"odd","ResultStatus":"PartiallySucceeded","ErrorNumber":"50126"})",
    };
    QByteArray json = shapes[size_t(i) % shapes.size()];
    json.replace("@T", toIso(fromUnixSeconds(start + i * 60 - (i % 7 == 0 ? 20'000 : 0))).toUtf8());
    return json.replace("@I", "id-" + QByteArray::number(i));
}

} // namespace

/// The log over an archive in memory, asked as the window asks.
class EventLogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MemoryArchive> m_archive;
    std::unique_ptr<EventLog> m_log;
    QList<QByteArray> m_records; ///< in the order of storing
    std::vector<Position> m_shown;
    EventUpdate m_last;
    int m_next = 0;

    void store(const StreamKey &stream, int count)
    {
        QList<QByteArray> batch;
        for (int i = 0; i < count; ++i)
            batch << recordNumber(m_next++);
        m_archive->add(stream, batch, fromUnixSeconds(start + m_next * 60));
        m_records << batch;
    }

    static EventQuestion question(const QString &text, EventSort order = {})
    {
        EventQuestion question{.order = order};
        question.filter = parseFilter(text).filter.value_or(Filter());
        question.context.now = fromUnixSeconds(start + 86'400);
        question.context.tenants = {{contoso.tenant, u"Contoso"_s, u"contoso.example"_s}};
        return question;
    }

    void take(const EventUpdate &update)
    {
        m_last = update;
        if (update.isFirst)
            m_shown.clear();
        m_shown.insert(m_shown.begin(), update.newer.begin(), update.newer.end());
        m_shown.insert(m_shown.end(), update.older.begin(), update.older.end());
        if (update.sorted)
            m_shown = *update.sorted;
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const Position position : m_shown)
            ids << QString::fromUtf8(m_records[qsizetype(position - m_last.snapshot->begin())]);
        return ids;
    }

    void answer(const EventQuestion &asked)
    {
        const quint64 number = m_log->ask(asked);
        m_log->look();
        QTRY_VERIFY(m_last.question == number && m_last.isDone);
    }

    /// What the matcher says of every record, newest first.
    QStringList expected(const QString &text) const
    {
        const EventQuestion asked = question(text);
        const auto matcher = FilterMatcher::make(asked.filter, asked.context);
        QStringList found;
        qsizetype at = 0;
        for (const auto &[stream, count, arrived] : m_batches) {
            for (qsizetype i = at; i < at + count; ++i) {
                if (matcher->matches({.raw = m_records[i], .stream = &stream, .arrived = arrived}))
                    found.prepend(QString::fromUtf8(m_records[i]));
            }
            at += count;
        }
        return found;
    }

    struct Stored {
        StreamKey stream;
        qsizetype count = 0;
        Instant arrived;
    };
    std::vector<Stored> m_batches;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_archive = std::make_unique<MemoryArchive>();
        m_log = std::make_unique<EventLog>(2);
        m_records.clear();
        m_shown.clear();
        m_last = {};
        m_batches.clear();
        m_next = 0;
        connect(m_log.get(), &EventLog::updated, this, &EventLogTest::take);
    }

    void cleanup() { m_log.reset(); }

    void open(int batches = 12, int perBatch = 50)
    {
        for (int i = 0; i < batches; ++i) {
            const StreamKey &stream = i % 3 == 0 ? fabrikam : contoso;
            store(stream, perBatch);
            m_batches.push_back({stream, perBatch, fromUnixSeconds(start + m_next * 60)});
        }
        m_log->open(std::make_unique<MemoryReader>(*m_archive), std::make_unique<PlainRows>());
    }

    void findsWhatTheMatcherFinds_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "op:UserLoggedIn", "-op:user*", "user:svc-*", "user:CONTOSO\\bob",
                 "user:\u00e9va@contoso.example", "op:/^User/", "ip:10.0.0.0/8", "-ip:10.0.0.0/8 has:ip", "ip:2001:db8:41::/48",
                 "has:user", "-has:op", "has:type", "type:15", "type:>=6", "type:AzureActiveDirectoryStsLogon", "usertype:2",
                 "usertype:admin", "has:usertype", "result:failed", "result:success,partial", "result:True",
                 "result:\"success\"", "result:/^P/", "has:result", "error:50126", "error:IdsLocked", "error:50053",
                 "has:error", "object:*xlsx", "object:mailbox/7", "tenant:contoso", "-tenant:contoso op:FileDownloaded",
                 "stream:exchange", "has:time", "-has:time", "time:>=2026-11-18T12:00", "last:6h", "delay:>2h", "is:late",
                 "batch:batch-1", "id:id-7", "app:app-7", "raw.Parameters.Name:ForwardTo", "has:raw.Parameters", "forwardto",
                 "FORWARDTO result:success", "-forwardto", "evil OR xlsx", "\"mailbox/7\"", "\"CONTOSO\\\\bob\"", "\u00e9va",
                 "/eve@e.il/", "nothing-has-this", "op:New-InboxRule (forwardto OR id:id-2) -user:ann*", "*box?7*"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void findsWhatTheMatcherFinds()
    {
        QFETCH(QString, text);
        open();
        QVERIFY2(parseFilter(text).filter, qPrintable(parseFilter(text).problem.message));
        answer(question(text));
        if (text.startsWith("batch:"_L1)) {
            QCOMPARE(m_last.found, 50U);
            return;
        }
        QCOMPARE(ids(), expected(text));
        QCOMPARE(m_last.found, quint64(m_shown.size()));
        QCOMPARE(m_last.searched, 600U);
        QVERIFY(m_last.isWhole);
    }

    void goesOnLive()
    {
        open();
        answer(question(u"op:UserLoggedIn"_s));
        QCOMPARE(m_shown.size(), size_t(120));
        store(contoso, 10);
        m_log->look();
        QTRY_COMPARE(m_shown.size(), size_t(122));
        QCOMPARE(m_last.newer.size(), size_t(2));
        QVERIFY(!m_last.isFirst);
        QVERIFY(std::ranges::is_sorted(m_shown, std::greater()));
        QCOMPARE(m_last.summary->outcomes[size_t(Outcome::Success)], 122U);
    }

    void startsWithNothingStored()
    {
        m_log->open(std::make_unique<MemoryReader>(*m_archive), std::make_unique<PlainRows>());
        const quint64 number = m_log->ask(question({}));
        m_log->look();
        QTRY_COMPARE(m_last.question, number);
        QCOMPARE(m_last.known, 0U);
        store(contoso, 3);
        m_log->look();
        QTRY_COMPARE(m_shown.size(), size_t(3));
        QTRY_VERIFY(m_last.isDone);
    }

    void answersWhatWasAskedBeforeItWasOpened()
    {
        const quint64 number = m_log->ask(question(u"op:UserLoggedIn"_s));
        open();
        QTRY_VERIFY(m_last.question == number && m_last.isDone);
        QCOMPARE(m_shown.size(), size_t(120));
    }

    void aNewQuestionTakesThePlaceOfTheOld()
    {
        open();
        for (int i = 0; i < 20; ++i)
            m_log->ask(question(i % 2 ? u"forwardto"_s : u"op:UserLoggedIn"_s));
        answer(question(u"evil"_s));
        QCOMPARE(ids(), expected(u"evil"_s));
    }

    void sortsWhenAllIsThere()
    {
        open();
        answer(question(u"result:failed"_s, {EventColumn::Time, false}));
        const auto timeOf = [this](Position position) { return m_log->row(*m_last.snapshot, position).columns.time; };
        QCOMPARE(m_shown.size(), expected(u"result:failed"_s).size());
        QVERIFY(std::ranges::is_sorted(m_shown, {}, timeOf));
        store(contoso, 5);
        m_log->look();
        QTRY_COMPARE(m_last.newer.size(), size_t(2));
        QVERIFY(!m_last.sorted);
    }

    void saysWhatCannotBeAnswered()
    {
        open();
        const quint64 number = m_log->ask(question(u"op:x is:parsed-partly"_s));
        QTRY_COMPARE(m_last.question, number);
        QVERIFY(m_last.problem);
        QCOMPARE(m_last.problem->column, 5);
    }

    void countsRecordsWhoseBytesAreGone()
    {
        open();
        answer(question({}));
        m_archive->remove(1);
        answer(question(u"forwardto"_s));
        QCOMPARE(m_last.gone, 50U);
        QCOMPARE(m_last.found, 110U);
    }

    void findsWhatIsMarked()
    {
        QTemporaryDir directory;
        open();
        m_log->open(std::make_unique<MemoryReader>(*m_archive), std::make_unique<PlainRows>(), directory.path());
        m_log->setMarked({{2, 3}, {9, 0}, {2, 3}, {99, 1}}, true); // one of them not in the archive, before the file is read
        QCOMPARE(m_log->marks().addresses().size(), size_t(3));
        answer(question(u"is:marked"_s));
        QTRY_COMPARE(m_last.found, 2U);
        QCOMPARE(ids(), QStringList({QString::fromUtf8(m_records[8 * 50]), QString::fromUtf8(m_records[50 + 3])}));
        answer(question(u"-is:marked"_s));
        QCOMPARE(m_last.found, quint64(m_records.size()) - 2);
        answer(question(u"is:marked id-53"_s)); // beside what only the bytes tell
        QCOMPARE(m_last.found, 1U);
        QTRY_VERIFY(loadMarks(directory.path())->contains({9, 0}));
        m_log->setMarked({{2, 3}}, false);
        m_log.reset(); // writes what is not written yet
        QCOMPARE(loadMarks(directory.path())->addresses(), std::vector<RecordAddress>({{9, 0}, {99, 1}}));
    }

    void keepsMarksThatCannotBeRead()
    {
        QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkdir(u"marks"_s));
        open();
        m_log->open(std::make_unique<MemoryReader>(*m_archive), std::make_unique<PlainRows>(), directory.path());
        QSignalSpy failed(m_log.get(), &EventLog::failed);
        QTRY_COMPARE(failed.size(), 1);
        m_log->setMarked({{2, 3}}, true);
        QVERIFY(m_log->marks().contains({2, 3}));
        m_log.reset();
        QVERIFY(QFileInfo(directory.filePath(u"marks"_s)).isDir());
    }

    void findsWhatWaits()
    {
        open();
        m_archive->wait({3, 12});
        m_log->look();
        answer(question(u"is:waiting"_s));
        QCOMPARE(m_last.found, 100U);
        QVERIFY(m_last.states->isWaiting(3) && !m_last.states->isWaiting(4));
        m_archive->wait({});
        m_log->look();
        QTRY_VERIFY(!m_last.states->isWaiting(3)); // told without another question
        answer(question(u"-is:waiting"_s));
        QCOMPARE(m_last.found, quint64(m_records.size()));
    }

    void findsWhatArrivedAndWhatWasRefused()
    {
        open();
        m_archive->wait({4});
        m_archive->prove({3, 4}); // 4 was asked about, and waits for another destination since
        m_archive->quarantine(3, m_records[2 * 50 + 7]);
        m_archive->quarantine(5, m_records[4 * 50]);
        m_archive->quarantine(5, "{\"no\":\"such record\"}"_ba);
        m_archive->quarantine(99, "{}"_ba); // its batch is gone
        m_log->look();
        answer(question(u"is:quarantined"_s));
        QTRY_COMPARE(m_last.found, 2U);
        QVERIFY(m_last.states->quarantined == RecordMarks({{3, 7}, {5, 0}}));
        answer(question(u"is:arrived"_s));
        QCOMPARE(m_last.found, 49U);
        answer(question(u"is:waiting"_s));
        QCOMPARE(m_last.found, 50U);
        answer(question(u"(is:arrived OR is:waiting OR is:quarantined) \"id-\""_s)); // beside what only the bytes tell
        QCOMPARE(m_last.found, 101U);
        answer(question(u"-is:arrived -is:waiting -is:quarantined"_s));
        QCOMPARE(m_last.found, quint64(m_records.size()) - 101);
        QCOMPARE(m_last.states->deliveryOf({3, 7}), RecordDelivery::Quarantined);
        QCOMPARE(m_last.states->deliveryOf({3, 8}), RecordDelivery::Arrived);
        QCOMPARE(m_last.states->deliveryOf({4, 8}), RecordDelivery::Outbox);
        QCOMPARE(m_last.states->deliveryOf({5, 1}), RecordDelivery::Accepted);
        m_archive->release();
        m_log->look();
        QTRY_VERIFY(m_last.states->quarantined.isEmpty()); // told without another question
    }

    void readsBytesOfRecords()
    {
        open();
        answer(question({}));
        QList<QByteArray> loaded;
        connect(m_log.get(), &EventLog::recordsLoaded, this,
            [&loaded](quint64, const QList<QByteArray> &records) { loaded = records; });
        m_log->loadRecords({{2, 7}, {99, 0}, {1, 50}, {1, 0}});
        QTRY_COMPARE(loaded.size(), 4);
        QCOMPARE(loaded, QList<QByteArray>({m_records[57], {}, {}, m_records[0]}));
    }

    void readsValuesOfRecords_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QString>("text");
        const QByteArray rule = "{\"Id\":\"7\",\"Parameters\":[{\"Name\":\"To\",\"Value\":1.50},{\"Name\":\"\\u00e9\"}],"
                                "\"Who\":{\"a\":[true]},\"N\":null,\"E\":[]}"_ba;
        QTest::newRow("scalar") << rule << QStringList{u"id"_s} << u"7"_s;
        QTest::newRow("number as it stands") << rule << QStringList{u"Parameters"_s, u"Value"_s} << u"1.50"_s;
        QTest::newRow("each element") << rule << QStringList{u"Parameters"_s, u"Name"_s} << u"To; é"_s;
        QTest::newRow("object") << rule << QStringList{u"Who"_s} << u"{\"a\":[true]}"_s;
        QTest::newRow("null") << rule << QStringList{u"N"_s} << QString();
        QTest::newRow("empty array") << rule << QStringList{u"E"_s} << QString();
        QTest::newRow("absent") << rule << QStringList{u"Id"_s, u"x"_s} << QString();
        QTest::newRow("truncated") << rule.first(40) << QStringList{u"Parameters"_s, u"Name"_s} << QString();
        QTest::newRow("no JSON") << "\xff\xfe[{"_ba << QStringList{u"Id"_s} << QString();
        QTest::newRow("no UTF-8") << "{\"Id\":\"a\xff\"}"_ba << QStringList{u"Id"_s} << u"a\uFFFD"_s;
        QTest::newRow("huge") << "{\"Id\":\""_ba + QByteArray(1'000'000, 'x') + "\"}" << QStringList{u"Id"_s}
                              << QString(longestValue, u'x') + u'…';
    }

    void readsValuesOfRecords()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const QStringList, path);
        QFETCH(const QString, text);
        QCOMPARE(valuesAt(record, {path}), QStringList{text});
    }

    void readsValuesOfStoredRecords()
    {
        open();
        answer(question({}));
        QSignalSpy loaded(m_log.get(), &EventLog::valuesLoaded);
        const QList<RecordAddress> addresses{{3, 7}, {1, 2}, {99, 0}, {3, 2}, {1, 99}, {1, -1}};
        const quint64 number = m_log->loadValues(addresses, {{u"Id"_s}, {u"Parameters"_s, u"Value"_s}});
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(loaded[0][0].toULongLong(), number);
        const auto values = loaded[0][1].value<QList<QStringList>>();
        QCOMPARE(values,
            (QList<QStringList>{{u"id-107"_s, u"eve@evil.example"_s}, {u"id-2"_s, u"eve@evil.example"_s}, {},
                {u"id-102"_s, u"eve@evil.example"_s}, {}, {}}));
    }

    void recoversFromAnArchiveThatCannotBeRead()
    {
        open();
        m_archive->refuse(makeError(ErrorKind::Storage, u"no"_s));
        int failures = 0;
        connect(m_log.get(), &EventLog::failed, this, [&failures] { ++failures; });
        m_log->ask(question({}));
        m_log->look();
        QTRY_COMPARE(failures, 1);
        m_archive->refuse(std::nullopt);
        m_log->look();
        QTRY_COMPARE(m_shown.size(), size_t(600));
    }

    void exportsOriginalBytes()
    {
        open();
        answer(question(u"op:New-InboxRule"_s));
        QTemporaryDir directory;
        ExportRequest request{.file = directory.filePath(u"out.ndjson"_s), .snapshot = m_last.snapshot, .positions = m_shown};
        ExportProgress progress{.isRunning = true};
        connect(m_log.get(), &EventLog::exportChanged, this, [&](quint64, const ExportProgress &now) { progress = now; });
        m_log->startExport(request);
        QTRY_VERIFY(!progress.isRunning);
        QCOMPARE(progress.written, 120U);
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), expected(u"op:New-InboxRule"_s).join(u'\n') + u'\n');
    }

    void exportsCsvWithoutFormulas()
    {
        const QByteArray hostile =
            "{\"Operation\":\"=HYPERLINK(\\\"x\\\")\",\"UserId\":\" +1\",\"ObjectId\":\"a,\\\"b\\\"\\nc\",\"Id\":\"@x\"}";
        m_archive->add(contoso, {hostile}, fromUnixSeconds(start));
        m_log->open(std::make_unique<MemoryReader>(*m_archive), std::make_unique<PlainRows>());
        answer(question({}));
        QTemporaryDir directory;
        ExportRequest request{.file = directory.filePath(u"out.csv"_s), .format = ExportFormat::Csv};
        request.tenantNames = {{contoso.tenant, u"-Contoso"_s}};
        request.snapshot = m_last.snapshot;
        request.positions = m_shown;
        bool isDone = false;
        connect(
            m_log.get(), &EventLog::exportChanged, this, [&](quint64, const ExportProgress &now) { isDone = !now.isRunning; });
        m_log->startExport(request);
        QTRY_VERIFY(isDone);
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString csv = QString::fromUtf8(file.readAll());
        QVERIFY2(csv.contains(u",'-Contoso,Audit.AzureActiveDirectory,,\"'=HYPERLINK(\"\"x\"\")\",' +1,"_s), qPrintable(csv));
        QVERIFY(csv.contains(u",\"a,\"\"b\"\"\nc\",,,'@x\r\n"_s));
    }

    void aCancelledExportLeavesNothing()
    {
        open();
        answer(question({}));
        QTemporaryDir directory;
        ExportRequest request{.file = directory.filePath(u"out"_s), .snapshot = m_last.snapshot, .positions = m_shown};
        request.positions.resize(500'000, m_shown.front());
        ExportProgress progress{.isRunning = true};
        connect(m_log.get(), &EventLog::exportChanged, this, [&](quint64, const ExportProgress &now) { progress = now; });
        m_log->cancelExport(m_log->startExport(request));
        QTRY_VERIFY(!progress.isRunning);
        QVERIFY(progress.isCancelled);
        QVERIFY(QDir(directory.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EventLogTest)
#include "eventlog_test.moc"
