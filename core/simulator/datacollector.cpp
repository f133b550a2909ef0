// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/datacollector.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace tributary::simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Reference "log analytics" 1.1 to 1.4.
constexpr qsizetype longestBody = 30 * 1024 * 1024;
constexpr qsizetype longestValue = 32 * 1024;
constexpr qsizetype longestName = 45;
constexpr size_t mostColumns = 500;
constexpr Milliseconds mostSkew = 15min;
constexpr std::array<QByteArrayView, 3> reserved{"tenant", "TimeGenerated", "RawData"};
constexpr std::array<QByteArrayView, 5> envelope{
    "EventTime", "ChildTenantId", "ChildTenantName", "ContentType", "CollectorBatchId"};

SimulatedReply refusal(int status, const char *error, const QString &message)
{
    return jsonReply(status, "{\"Error\":\"" + QByteArray(error) + "\",\"Message\":" + jsonString(message) + '}');
}

SimulatedReply badSignature()
{
    return refusal(403, "InvalidAuthorization", u"An invalid signature was specified in the Authorization header"_s);
}

bool isWord(QByteArrayView text)
{
    const auto isWordByte = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isWordByte);
}

/// "Mon, 23 Nov 2026 08:00:00 GMT", in English whatever the locale of the sender; nothing for anything else.
std::optional<Instant> parseHttpDate(const QByteArray &text)
{
    const QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!parsed.isValid())
        return {};
    const QDateTime utc(parsed.date(), parsed.time(), Qt::UTC);
    const Instant instant = fromUnixSeconds(utc.toSecsSinceEpoch());
    return httpDate(instant) == text ? std::optional(instant) : std::nullopt;
}

} // namespace

DataCollector::DataCollector(World &world, QByteArray workspaceId)
    : m_world(world)
    , m_workspaceId(std::move(workspaceId))
{
    Dice dice(mix(world.options.seed, 0x0D5));
    QByteArray key;
    while (key.size() < 64)
        key.append(char(dice.below(256)));
    m_key = key.toBase64();
}

SimulatedReply DataCollector::respond(const RequestView &request)
{
    ++m_world.collector.requests;
    if (auto broken = misbehave())
        return *broken;
    if (auto refused = admit(request))
        return *refused;
    return accept(request);
}

std::optional<SimulatedReply> DataCollector::misbehave()
{
    const Milliseconds now = m_world.clock.steady();
    if (m_world.faults.remaining(Fault::CollectorOutage, -1, now))
        return refusal(503, "ServiceUnavailable", u"The service is currently unavailable to receive requests."_s);
    if (m_world.faults.remaining(Fault::CollectorForbidden, -1, now))
        return badSignature();
    const auto left = m_world.faults.remaining(Fault::CollectorThrottle, -1, now);
    if (!left)
        return {};
    SimulatedReply reply = refusal(429, "TooManyRequests", u"Too many requests."_s);
    reply.headers.emplace_back("retry-after"_ba, QByteArray::number(qint64(std::chrono::ceil<Seconds>(*left).count())));
    return reply;
}

std::optional<SimulatedReply> DataCollector::admit(const RequestView &request)
{
    const auto &path = request.segments;
    if (request.request.method != "POST" || path.size() != 4 || path[2] != "api" || path[3] != "logs")
        return htmlReply(404, "Not Found");
    if (path[1] != m_workspaceId)
        return refusal(400, "InvalidCustomerId", u"The specified workspace ID is invalid."_s);
    const auto version = request.parameter("api-version");
    if (!version)
        return refusal(400, "MissingApiVersion", u"The API version was not specified."_s);
    if (*version != "2016-04-01")
        return refusal(400, "InvalidApiVersion", u"The specified API version is not valid."_s);
    const QByteArray type = request.header("content-type");
    if (type.isEmpty())
        return refusal(400, "MissingContentType", u"The content type was not specified."_s);
    if (request.mediaType() != "application/json")
        return refusal(400, "UnsupportedContentType", u"The content type was not set to application/json."_s);
    const QByteArray logType = request.header("log-type");
    if (logType.isEmpty())
        return refusal(400, "MissingLogType", u"The required value log type was not specified."_s);
    if (!isWord(logType) || logType.size() > 100)
        return refusal(400, "InvalidLogType", u"The specified log type is not valid."_s);
    if (auto refused = checkSignature(request))
        return refused;
    const auto smaller = m_world.faults.argument(Fault::CollectorTooLarge, -1);
    if (request.request.body.size() > smaller.value_or(longestBody))
        return htmlReply(404, "Not Found");
    return {};
}

/// Over the length and the type as they were sent: a charset behind the type is a wrong signature.
std::optional<SimulatedReply> DataCollector::checkSignature(const RequestView &request)
{
    const QByteArray date = request.header("x-ms-date");
    const auto sent = parseHttpDate(date);
    if (!sent) {
        m_world.violate(u"x-ms-date"_s, QString::fromLatin1(date));
        return badSignature();
    }
    const Milliseconds skew = *sent - m_world.clock.now();
    if (skew > mostSkew || skew < -mostSkew)
        return refusal(403, "InvalidAuthorization", u"The date in the x-ms-date header is too far from the current time."_s);
    const QByteArray text = "POST\n" + QByteArray::number(request.request.body.size()) + '\n' + request.header("content-type")
        + "\nx-ms-date:" + date + "\n/api/logs";
    const QByteArray expected =
        QMessageAuthenticationCode::hash(text, QByteArray::fromBase64(m_key), QCryptographicHash::Sha256).toBase64();
    if (text.contains("application/json\n") && request.header("authorization") == "SharedKey " + m_workspaceId + ':' + expected)
        return {};
    m_world.violate(u"collector-signature"_s,
        u"%1 bytes of %2"_s.arg(request.request.body.size()).arg(QString::fromLatin1(request.header("content-type"))));
    return badSignature();
}

SimulatedReply DataCollector::accept(const RequestView &request)
{
    const QByteArray &body = request.request.body;
    const auto invalid = [this](const QString &why) {
        m_world.violate(u"collector-body"_s, why);
        return refusal(400, "InvalidDataFormat", u"An invalid JSON was submitted: %1"_s.arg(why));
    };
    if (!request.header("content-encoding").isEmpty())
        return invalid(u"it is encoded"_s);
    auto elements = arrayElements(body);
    if (!elements && objectMembers(body))
        elements = std::vector<QByteArrayView>{QByteArrayView(body)};
    if (!elements)
        return invalid(u"it is neither an array nor an object"_s);
    if (elements->empty()) // a client may ask like this whether it is let in
        return refusal(400, "InvalidDataFormat", u"An invalid JSON was submitted: it has no record"_s);
    std::vector<std::vector<Member>> records;
    records.reserve(elements->size());
    for (const QByteArrayView element : *elements) {
        auto members = objectMembers(element);
        const auto problem = members ? problemIn(*members) : std::optional(u"a record is no object"_s);
        if (problem)
            return invalid(*problem);
        records.push_back(std::move(*members));
    }
    const QByteArray timeField = request.header("time-generated-field");
    for (size_t i = 0; i < records.size(); ++i)
        count((*elements)[i], records[i], timeField);
    ++m_world.collector.accepted;
    m_world.collector.rows += records.size();
    m_world.collector.bytes += quint64(body.size());
    return SimulatedReply();
}

std::optional<QString> DataCollector::problemIn(const std::vector<Member> &record)
{
    for (const auto &[name, value] : record) {
        if (std::ranges::find(reserved, name) != reserved.end())
            return u"the name %1 is reserved"_s.arg(QString::fromUtf8(name));
        if (!isWord(name) || name.size() > longestName)
            return u"the name %1 is none of a column"_s.arg(QString::fromUtf8(name));
    }
    if (record.size() > mostColumns)
        m_world.violate(u"collector-columns"_s, QString::number(record.size()));
    return {};
}

/// The record as it was offered stands in front of the columns that came with it.
void DataCollector::count(QByteArrayView text, const std::vector<Member> &record, const QByteArray &timeField)
{
    for (const QByteArrayView name : envelope) {
        if (memberOf(record, name).isEmpty())
            m_world.violate(u"collector-column"_s, QString::fromLatin1(name));
    }
    const QByteArray time = textOf(memberOf(record, timeField));
    static const QRegularExpression form(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$)"_s);
    if (!form.match(QString::fromLatin1(time)).hasMatch())
        m_world.violate(u"time-generated-field"_s, QString::fromUtf8(time));
    for (const auto &[name, value] : record)
        m_world.collector.cutValues += quint64(value.size() > longestValue);
    const auto isEnvelope = [](const Member &member) { return member.first == envelope.front(); };
    const auto first = std::find_if(record.begin(), record.end(), isEnvelope);
    QByteArray raw = text.toByteArray();
    if (first != record.end()) {
        const qsizetype at = first->first.data() - text.data() - 1; // its quote
        const qsizetype comma = text.first(at).lastIndexOf(',');
        raw = text.first(comma < 0 ? at : comma).toByteArray() + '}';
    }
    const Account *account = m_world.directory.find(textOf(memberOf(record, "ChildTenantId")));
    m_world.ledger.collect({.tenant = account ? account->index : -1,
        .raw = raw,
        .recordId = textOf(memberOf(record, "Id")),
        .isTruncated = memberOf(record, "Truncated") == "true"});
}

} // namespace tributary::simulation
