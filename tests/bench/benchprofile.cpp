// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchprofile.h"

#include "base/gzip.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "store/sqlitestore.h"
#include "json/recordparser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr int perBatch = 600;
constexpr int perCommit = 20;

template <typename T>
void finish(Task<Result<T>> task)
{
    while (!task.isReady())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

QByteArray hashed(quint32 number)
{
    number = (number ^ (number >> 15)) * 0x2c1b3c6dU;
    number = (number ^ (number >> 12)) * 0x297a2d39U;
    return QByteArray::number(number ^ (number >> 15), 16).rightJustified(8, '0');
}

} // namespace

Instant benchStart()
{
    return fromUnixSeconds(1'795'000'000);
}

QByteArray benchRecord(int number)
{
    static constexpr std::array operations{
        "UserLoggedIn", "UserLoggedIn", "UserLoginFailed", "FileAccessed", "MailItemsAccessed"};
    const auto n = quint32(number);
    const QByteArray hash = hashed(n);
    const QByteArray user = "person." + QByteArray::number(hashed(n * 3).toUInt(nullptr, 16) % 20'000) + "@contoso.example";
    const quint32 host = hashed(n * 7).toUInt(nullptr, 16) % 40'000;
    const QByteArray ip = "203." + QByteArray::number(host / 256) + ".113." + QByteArray::number(host % 256);
    const QByteArray object = n % 5 == 3 ? "https://contoso.sharepoint.com/sites/team/Shared Documents/" + hash + ".xlsx"
                                         : "00000003-0000-0000-c000-" + QByteArray::number(n % 40);
    const QByteArray time = toIsoSeconds(benchStart() + Milliseconds(qint64(n) * 600 - qint64(n % 97) * 4000)).toUtf8();
    const QByteArray guid = hash + "-7d40-4a5a-9a53-" + QByteArray::number(n).rightJustified(12, '0');
    return "{\"CreationTime\":\"" + time + "\",\"Id\":\"" + guid + "\",\"Operation\":\"" + operations[n % operations.size()]
        + "\",\"OrganizationId\":\"11111111-1111-4111-8111-111111111111\",\"RecordType\":" + (n % 5 == 3 ? "6" : "15")
        + ",\"ResultStatus\":\"Success\",\"UserKey\":\"" + hash + "\",\"UserType\":" + (n % 50 == 0 ? "2" : "0")
        + ",\"Version\":1,\"Workload\":\"" + (n % 5 == 3 ? "SharePoint" : "AzureActiveDirectory") + "\",\"ClientIP\":\"" + ip
        + "\",\"ObjectId\":\"" + object + "\",\"UserId\":\"" + user + "\",\"AzureActiveDirectoryEventType\":1,"
        + "\"ExtendedProperties\":[{\"Name\":\"ResultStatusDetail\",\"Value\":\"Redirect\"},{\"Name\":\"UserAgent\",\"Value\":"
          "\"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36\"},"
          "{\"Name\":\"additionalDetails\",\"Value\":\"{\\\"UserType\\\":\\\"Member\\\"}\"},"
          "{\"Name\":\"RequestType\",\"Value\":\"OAuth2:Authorize\"}],\"ModifiedProperties\":[],\"Actor\":[{\"ID\":\""
        + hashed(n + 1) + "\",\"Type\":0},{\"ID\":\"" + user + "\",\"Type\":5}],"
        + "\"ActorContextId\":\"11111111-1111-4111-8111-111111111111\",\"ActorIpAddress\":\"" + ip + "\",\"InterSystemsId\":\""
        + hashed(n + 2) + "\",\"IntraSystemId\":\"" + hashed(n + 3) + "\",\"SupportTicketId\":\"\",\"Target\":[{\"ID\":\""
        + hashed(n % 1000)
        + "\",\"Type\":0}],\"TargetContextId\":\"22222222-2222-4222-8222-222222222222\","
          "\"DeviceProperties\":[{\"Name\":\"OS\",\"Value\":\"Linux\"},{\"Name\":\"BrowserType\",\"Value\":\"Chrome\"},"
          "{\"Name\":\"IsCompliantAndManaged\",\"Value\":\"False\"},{\"Name\":\"SessionId\",\"Value\":\""
        + hashed(n + 4) + hashed(n + 5) + "\"}],\"ErrorNumber\":\"" + (n % 5 == 2 ? "50126" : "0") + "\"}";
}

Batch benchBatch(int first, int count)
{
    const LogsIngestionEncoder encoder;
    const int tenant = first / perBatch % 24;
    Batch batch{.id = BatchId(newGuid()), .records = count, .created = benchStart() + Milliseconds(qint64(first) * 600)};
    batch.stream = {
        TenantId(u"00000000-0000-4000-8000-%1"_s.arg(tenant, 12, 10, QLatin1Char('0'))), Stream::AuditAzureActiveDirectory};
    QByteArray blob = "[";
    for (int i = 0; i < count; ++i)
        blob += (i > 0 ? "," : "") + benchRecord(first + i);
    const auto set = parseRecords(blob + ']');
    QByteArray rows = "[";
    for (const RecordRef &record : set->records) {
        if (rows.size() > 1)
            rows += ',';
        encoder.append(
            rows, *set, record, {batch.stream.tenant, u"Contoso"_s, batch.stream.stream, batch.id, false, batch.created});
        batch.keys.push_back(record.key);
    }
    rows += ']';
    batch.bytes = rows.size();
    batch.gzip = gzip(rows);
    return batch;
}

void makeBenchProfile(const QString &directory, int records)
{
    auto store = SqliteStore::open({.directory = directory});
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    QFile done(QDir(directory).filePath(u"records-%1"_s.arg(records)));
    if (done.exists())
        return;
    for (int tenant = 0; tenant < 24; ++tenant) {
        Tenant saved{.id = TenantId(u"00000000-0000-4000-8000-%1"_s.arg(tenant, 12, 10, QLatin1Char('0')))};
        saved.name = u"Tenant %1"_s.arg(tenant);
        finish((*store)->saveTenant(saved));
    }
    for (int first = 0; first < records;) {
        const int end = std::min(records, first + perBatch * perCommit);
        while (first < end) {
            const int count = std::min(perBatch, end - first);
            Batch batch = benchBatch(first, count);
            batch.keys.clear();
            Commit commit{.stream = batch.stream, .at = batch.created};
            commit.batches.push_back(std::move(batch));
            finish((*store)->commit(std::move(commit)));
            first += count;
        }
    }
    Q_UNUSED(done.open(QIODevice::WriteOnly))
}

} // namespace tributary
