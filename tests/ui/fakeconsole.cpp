// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fakeconsole.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <array>
#include <cmath>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FakeConsole::FakeConsole(QObject *parent)
    : Console(parent)
{
    log.open(std::make_unique<MemoryReader>(archive), std::make_unique<PlainRows>());
}

void FakeConsole::arrive(const QList<RecordRow> &rows)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        archive.add(row->stream, {row->raw.isEmpty() ? rawOf(*row) : row->raw}, row->arrived);
    log.look();
}

void FakeConsole::arrive(const StreamKey &stream, const QList<QByteArray> &records, Instant at)
{
    archive.add(stream, records, at);
    log.look();
}

void FakeConsole::report(const EngineStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void FakeConsole::setCollecting(bool on)
{
    m_status.collecting = on;
    Q_EMIT statusChanged(m_status);
}

int FakeConsole::startBackfill(BackfillRequest request)
{
    backfills << std::move(request);
    return int(backfills.size());
}

Instant testNow()
{
    return fromUnixSeconds(1'795'357'927);
}

StreamStatus workingStream(Stream stream, Seconds lag)
{
    StreamStatus status;
    status.stream = stream;
    status.state = StreamState::Working;
    status.lag = lag;
    return status;
}

TenantStatus quietTenant(const QString &name)
{
    size_t seed = 7; // the same in every run
    for (const QChar letter : name)
        seed = seed * 31 + letter.unicode();
    TenantStatus tenant;
    tenant.id = TenantId(u"00000000-0000-4000-8000-%1"_s.arg(seed % 1'000'000'000'000, 12, 10, QLatin1Char('0')));
    tenant.name = name;
    tenant.domain = QString(name).toLower().remove(u' ').remove(u'.') + u".example"_s;
    tenant.cloud = u"Global"_s;
    for (const Stream stream : allStreams())
        tenant.streams << workingStream(stream, Seconds(60 * (2 + int((seed >> int(stream)) % 4))));
    for (size_t i = 0; i < 60; ++i)
        tenant.perMinute.push_back(quint32(40 + 25 * std::sin(double(i + seed % 40) / 7) + double((seed >> (i % 30)) % 23)));
    tenant.lastDay = 8000 + seed % 90'000;
    tenant.quotaUse = double(seed % 60) / 100;
    tenant.streams[0].counts.records = tenant.streams[0].counts.delivered = tenant.lastDay;
    return tenant;
}

namespace {

void fail(StreamStatus &stream, Error error)
{
    stream.state = StreamState::NeedsOperator;
    stream.lastError = std::move(error);
    stream.lastErrorAt = testNow() - 5h;
}

TenantStatus &named(EngineStatus &status, const QString &name)
{
    return *std::ranges::find(status.tenants, name, &TenantStatus::name);
}

void spoil(EngineStatus &status)
{
    const Error expired{.kind = ErrorKind::Configuration,
        .code = u"AADSTS7000222"_s,
        .message = u"client secret expired"_s,
        .httpStatus = 401,
        .requestId = u"4f1c2d90-aaaa-4bbb-8ccc-0123456789ab"_s};
    for (StreamStatus &stream : named(status, u"Fabrikam Retail"_s).streams) {
        stream.lag = 5h;
        fail(stream, expired);
    }
    fail(named(status, u"Northwind Traders"_s).streams[4],
        {.kind = ErrorKind::Forbidden,
            .code = u"AF10001"_s,
            .message = u"permission set does not include it"_s,
            .httpStatus = 403});
    named(status, u"Tailspin Toys"_s).streams[1].gaps = 2;
    StreamStatus &late = named(status, u"Woodgrove Bank"_s).streams[2];
    late.state = StreamState::Behind;
    late.lag = 38min;
    named(status, u"Woodgrove Bank"_s).quotaUse = 0.97;
    named(status, u"Woodgrove Bank"_s).streams[0].state = StreamState::Throttled;
    for (StreamStatus &stream : named(status, u"Trey Research"_s).streams) {
        stream.state = StreamState::Waiting;
        stream.lag.reset();
    }
    named(status, u"Coho Winery"_s).streams[4].state = StreamState::Off;
    fail(named(status, u"Alpine Ski House"_s).streams[1],
        {.kind = ErrorKind::Forbidden, .code = u"AF20012"_s, .httpStatus = 403});
    for (StreamStatus &stream : named(status, u"Alpine Ski House"_s).streams) {
        if (!isGraphStream(stream.stream) || stream.stream == Stream::GraphDirectoryAudits)
            continue;
        fail(stream,
            {.kind = ErrorKind::Forbidden,
                .code = u"Authentication_RequestFromNonPremiumTenantOrB2CTenant"_s,
                .message = u"Neither tenant is B2C or tenant doesn't have premium license"_s,
                .httpStatus = 403});
        stream.state = StreamState::Parked;
    }
    status.tenants[3].streams[0].counts.duplicates = 8113;
    status.tenants[3].streams[0].counts.outbox = 1211;
    status.tenants[3].streams[0].counts.quarantined = 5;
    status.tenants[3].streams[0].counts.records += 1216;
}

} // namespace

EngineStatus emptyStatus()
{
    EngineStatus status;
    status.asOf = testNow();
    return status;
}

EngineStatus busyStatus()
{
    static constexpr std::array names{"A. Datum Corporation", "Adventure Works", "Alpine Ski House", "Coho Winery",
        "Contoso Pharma", "Contoso Retail EU", "Fabrikam Manufacturing", "Fabrikam Retail", "Fourth Coffee",
        "Graphic Design Institute", "Humongous Insurance", "Litware", "Lucerne Publishing", "Margie's Travel",
        "Northwind Traders", "Proseware", "School of Fine Art", "Southridge Video", "Tailspin Toys", "Trey Research",
        "Wide World Importers", "Wingtip Toys", "Woodgrove Bank", "World Wide Importers"};
    EngineStatus status = emptyStatus();
    status.collecting = true;
    for (const char *name : names)
        status.tenants << quietTenant(QString::fromLatin1(name));
    spoil(status);
    status.destinations << DestinationStatus{.id = DestinationId(u"d1"_s),
        .name = u"Parent Sentinel"_s,
        .state = DestinationState::Sending,
        .lastAccepted = testNow() - 2s};
    status.outbox = {.batches = 3, .records = 1211, .bytes = 1'600'000, .oldest = Seconds(12)};
    status.quarantined = 5;
    status.recordsPerMinute = 21430;
    status.arrival =
        ArrivalStatus{.accepted = 48'310, .arrived = 48'310, .until = status.asOf - 12min, .asked = status.asOf - 5min};
    return status;
}

EngineStatus quietStatus(int tenants)
{
    EngineStatus status = busyStatus();
    status.tenants.clear();
    for (int i = 0; i < tenants; ++i) {
        status.tenants << quietTenant(u"Customer %1"_s.arg(i, 3, 10, QLatin1Char('0')));
        status.tenants.last().tags = {u"Group %1"_s.arg(i / 25, 2, 10, QLatin1Char('0'))};
    }
    return status;
}

EngineStatus brokenStatus()
{
    EngineStatus status = busyStatus();
    status.trouble = Error{.kind = ErrorKind::KeychainLocked, .message = u"the keychain is locked"_s};
    for (TenantStatus &tenant : status.tenants) {
        for (StreamStatus &stream : tenant.streams)
            fail(stream, {.kind = ErrorKind::KeychainLocked, .message = u"the keychain is locked"_s});
    }
    status.tenants[0].streams[1].counts.lostBlobs = 3;
    status.destinations[0].state = DestinationState::NeedsOperator;
    status.destinations[0].lastError = Error{.kind = ErrorKind::Forbidden, .code = u"OperationFailed"_s, .httpStatus = 403};
    status.destinations[0].waitingRecords = 12204;
    status.outbox.records = 12204;
    return status;
}

QList<ActivityEntry> someActivity()
{
    const QList<TenantStatus> tenants = busyStatus().tenants;
    QList<ActivityEntry> entries;
    const QList<ActivityKind> &kinds = allActivityKinds();
    for (int i = 0; i < 60; ++i) {
        ActivityEntry entry{.row = 60 - i, .first = 60 - i, .at = testNow() - 17min * (i + 2), .last = testNow() - 17min * i};
        entry.kind = kinds[(i * 5) % kinds.size()];
        const ActivityLevel level = activityLevel(entry.kind);
        entry.times = i % 7 == 3 ? 118 : 1;
        entry.number = quint64(1 + i % 4);
        if (level == ActivityLevel::Action)
            entry.who = u"anna"_s;
        entry.tenant = tenants[i % tenants.size()].id;
        entry.subject = tenants[i % tenants.size()].name;
        if (level == ActivityLevel::Error) {
            entry.stream = Stream::AuditExchange;
            entry.code = u"AADSTS7000222"_s;
            entry.detail = u"The provided client secret keys are expired."_s;
        }
        entries << entry;
    }
    return entries;
}

QList<RecordRow> someRecords(int count, qint64 newest)
{
    static const QList<TenantStatus> tenants = busyStatus().tenants;
    static constexpr std::array users{
        "lab-intake", "branch-0412", "qa-release", "orders", "warehouse2", "helpdesk07", "returns"};
    QList<RecordRow> rows;
    for (int i = 0; i < count; ++i) {
        const auto at = size_t(newest - i);
        const TenantStatus &tenant = tenants[qsizetype(at * 7 % size_t(tenants.size()))];
        RecordRow row;
        row.address = {newest - i, int(at % 100)};
        row.stream = {tenant.id, Stream::AuditAzureActiveDirectory};
        row.arrived = testNow() - Milliseconds(500) * i;
        row.columns.time = testNow() - Milliseconds(900) * i - 15s;
        row.columns.id = u"6b1f2c1e-7d40-4a5a-9a53-%1"_s.arg(at, 12, 10, QLatin1Char('0'));
        row.columns.workload = u"AzureActiveDirectory"_s;
        row.columns.user = u"%1@%2"_s.arg(QLatin1StringView(users[at % users.size()]), tenant.domain);
        row.columns.clientIp = at % 9 == 0 ? u"2001:db8:41::1c"_s : u"203.0.113.%1"_s.arg(at % 250);
        row.columns.recordType = 15;
        row.columns.userType = 0;
        row.columns.operation = u"UserLoggedIn"_s;
        row.columns.result = u"Success"_s;
        if (at % 5 == 2) {
            row.columns.operation = u"UserLoginFailed"_s;
            row.columns.error = at % 10 == 2 ? u"50126"_s : u"IdsLocked"_s;
        } else if (at % 11 == 3) {
            row.columns.operation = u"FileDownloaded"_s;
            row.columns.recordType = 6;
            row.columns.result.clear();
        } else if (at % 13 == 4) {
            row.columns.operation = u"New-InboxRule"_s;
            row.columns.recordType = 1;
            row.columns.result = u"True"_s;
        }
        rows << row;
    }
    return rows;
}

QByteArray rawOf(const RecordRow &record)
{
    const RecordColumns &columns = record.columns;
    const QJsonObject extended{{u"Name"_s, u"UserAgent"_s}, {u"Value"_s, u"python-requests/2.31"_s}};
    const QJsonObject details{{u"Name"_s, u"Details"_s}, {u"Value"_s, u"{\"kind\":\"OAuth2:Token\",\"tries\":2}"_s}};
    return QJsonDocument(
        QJsonObject{{u"CreationTime"_s, toIsoSeconds(*columns.time)}, {u"Id"_s, columns.id},
            {u"Operation"_s, columns.operation}, {u"OrganizationId"_s, record.stream.tenant.value()},
            {u"RecordType"_s, columns.recordType}, {u"ResultStatus"_s, columns.result}, {u"UserType"_s, columns.userType},
            {u"Workload"_s, columns.workload}, {u"ClientIP"_s, columns.clientIp}, {u"UserId"_s, columns.user},
            {u"LogonError"_s, columns.error}, {u"ExtendedProperties"_s, QJsonArray{extended, details}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace tributary
