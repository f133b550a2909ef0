// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ingestion.h"

#include "base/gzip.h"
#include "simulator/jsonscan.h"

#include <QtCore/QJsonArray>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBody = 1'048'576;

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

SimulatedReply tooLarge(qsizetype limit, qsizetype size)
{
    return errorReply(413, u"ContentLengthLimitExceeded"_s,
        u"Maximum allowed content length: %1 bytes (%2 MB). Provided content length: %3 bytes."_s.arg(limit)
            .arg(double(limit) / 1048576.0)
            .arg(size));
}

} // namespace

QByteArray Ingestion::firstRuleId(quint64 seed)
{
    return "dcr-" + Dice(mix(seed, 0xDC12)).guid().replace("-", "");
}

SimulatedReply Ingestion::respond(const RequestView &request)
{
    ++m_world.sink.requests;
    SimulatedReply reply = [&] {
        if (auto refused = admit(request))
            return *refused;
        const auto body = decode(request);
        return body ? accept(wayOf(request), *body) : body.error();
    }();
    if (m_world.faults.strikes(Fault::SinkDrop, -1, m_world.faults.argument(Fault::SinkDrop, -1).value_or(0)))
        reply.resetAfter = 0; // whatever was done with the body, the answer is lost
    Dice dice(mix(m_world.options.seed, 0x4E9, m_world.sink.requests));
    reply.headers.emplace_back("x-ms-request-id"_ba, dice.guid());
    return reply;
}

std::optional<SimulatedReply> Ingestion::admit(const RequestView &request)
{
    if (request.request.method != "POST")
        return errorReply(405, u"MethodNotAllowed"_s, u"Only POST is allowed here."_s);
    if (auto broken = misbehave(request))
        return broken;
    const auto claims = m_world.authenticate(request, "/ingestion", -1);
    const Account &parent = m_world.directory.parent();
    if (!claims || claims->tenant != parent.tenant.value().toLatin1()) {
        if (claims)
            m_world.violate(u"wrong-tenant"_s, u"a token of a child tenant was sent to ingestion"_s);
        return errorReply(401, u"InvalidAuthenticationToken"_s,
            u"The access token is invalid, expired or made for another resource or tenant."_s);
    }
    const auto &path = request.segments;
    const AzureRule *rule = m_inventory.ruleById(text(path.value(1)));
    if (path.size() != 4 || !rule || path[2] != "streams")
        return errorReply(
            404, u"NotFound"_s, u"Data collection rule with immutable Id '%1' not found."_s.arg(text(path.value(1))));
    if (!isAllowed(*rule, claims->objectId))
        return forbidden(path[1], claims->objectId);
    if (!rule->declares(text(path[3])))
        return errorReply(
            404, u"InvalidStream"_s, u"Stream '%1' is not declared in the data collection rule."_s.arg(text(path[3])));
    if (!request.parameter("api-version")) {
        m_world.violate(u"api-version"_s, u"ingestion was called without api-version"_s);
        return errorReply(400, u"MissingApiVersionParameter"_s, u"The api-version query parameter is required."_s);
    }
    if (request.header("content-type").toLower() != "application/json") {
        m_world.violate(u"content-type-header"_s, text(request.header("content-type")));
        return errorReply(415, u"UnsupportedMediaType"_s, u"The Content-Type must be application/json."_s);
    }
    return {};
}

bool Ingestion::isAllowed(const AzureRule &rule, const QByteArray &objectId)
{
    if (m_world.faults.remaining(Fault::SinkForbidden, -1, m_world.clock.steady()))
        return false;
    const auto since = m_inventory.assignedSince(rule.resourceId(), publisherRole, text(objectId));
    const Seconds pending(m_world.faults.argument(Fault::RolePending, -1).value_or(0));
    return since && *since + pending <= m_world.clock.now();
}

Ingestion::Way Ingestion::wayOf(const RequestView &request)
{
    Way way;
    way.rule = m_inventory.ruleById(text(request.segments[1]));
    way.stream = request.segments[3];
    const QString stream = text(way.stream);
    const QJsonArray columns = way.rule->properties.value("streamDeclarations"_L1)[stream]["columns"_L1].toArray();
    for (const QJsonValue &column : columns)
        way.columns.insert(column["name"_L1].toString().toUtf8());
    way.parent = m_inventory.parent.toLatin1();
    way.table = way.rule->tableOf(stream);
    const QStringList workspaces = way.rule->workspaces();
    if (const AzureWorkspace *workspace = m_inventory.workspace(workspaces.value(0)))
        way.workspace = workspace->customerId;
    return way;
}

std::optional<SimulatedReply> Ingestion::misbehave(const RequestView &request)
{
    Q_UNUSED(request)
    const Milliseconds now = m_world.clock.steady();
    if (m_world.faults.remaining(Fault::SinkOutage, -1, now))
        return errorReply(503, u"ServiceUnavailable"_s, u"The service is not available. Try again later."_s);
    if (const auto left = m_world.faults.remaining(Fault::SinkThrottle, -1, now)) {
        SimulatedReply reply = errorReply(429, u"RequestsThrottled"_s, u"Too many requests for this data collection rule."_s);
        reply.headers.emplace_back("retry-after"_ba, QByteArray::number(qint64(std::chrono::ceil<Seconds>(*left).count())));
        return reply;
    }
    const auto every = m_world.faults.argument(Fault::SinkReset, -1);
    if (every && m_world.faults.strikes(Fault::SinkReset, -1, *every)) {
        SimulatedReply reply;
        reply.resetAfter = 0;
        return reply;
    }
    if (m_world.faults.strikes(Fault::SinkFlaky, -1, m_world.faults.argument(Fault::SinkFlaky, -1).value_or(0)))
        return errorReply(503, u"ServerBusy"_s, u"The service is busy. Try again later."_s);
    return m_world.breakdown(-1);
}

tl::expected<QByteArray, SimulatedReply> Ingestion::decode(const RequestView &request) const
{
    const QByteArray &body = request.request.body;
    const qsizetype limit = m_world.ingestionLimit();
    const auto refuse = [&](qsizetype size) {
        if (size > longestBody)
            m_world.violate(u"body-too-large"_s, u"%1 bytes"_s.arg(size));
        return tl::unexpected(tooLarge(limit, size));
    };
    if (body.size() > limit)
        return refuse(body.size());
    const QByteArray encoding = request.header("content-encoding").toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return body;
    if (encoding != "gzip")
        return tl::unexpected(
            errorReply(415, u"UnsupportedMediaType"_s, u"Content-Encoding %1 is not supported."_s.arg(text(encoding))));
    const auto plain = gunzip(body, longestBody * 8);
    if (!plain && plain.error().kind == ErrorKind::TooLarge)
        return refuse(longestBody * 8);
    if (!plain)
        return tl::unexpected(errorReply(400, u"InvalidRequestContent"_s, u"The body is no valid gzip stream."_s));
    if (plain->size() > limit)
        return refuse(plain->size());
    return *plain;
}

SimulatedReply Ingestion::accept(const Way &way, const QByteArray &body)
{
    const auto elements = arrayElements(body);
    if (!elements) {
        m_world.violate(u"body-no-array"_s, u"an ingestion body is no JSON array"_s);
        return errorReply(400, u"InvalidRequestContent"_s, u"The body must be a valid JSON array."_s);
    }
    std::vector<Row> rows;
    rows.reserve(elements->size());
    bool isPoisoned = false;
    for (const QByteArrayView element : *elements) {
        auto row = readRow(way, element);
        if (!row) {
            m_world.violate(u"row-no-object"_s, u"an element of an ingestion body is no JSON object"_s);
            return errorReply(400, u"InvalidRequestContent"_s, u"Every element of the array must be a JSON object."_s);
        }
        rows.push_back(std::move(*row));
        Row &last = rows.back();
        last.row.raw = last.decodedRaw.isEmpty() ? last.columns.raw : QByteArrayView(last.decodedRaw);
        isPoisoned = m_world.ledger.refuse(last.row.tenant, last.row.raw) || isPoisoned;
    }
    if (isPoisoned)
        return errorReply(400, u"InvalidRequestContent"_s, u"A record could not be converted to the columns of the stream."_s);
    for (const Row &row : rows)
        store(row, way);
    ++m_world.sink.accepted;
    m_world.sink.rows += rows.size();
    m_world.sink.bytes += quint64(body.size());
    SimulatedReply reply;
    reply.status = 204;
    return reply;
}

std::optional<Ingestion::Row> Ingestion::readRow(const Way &way, QByteArrayView element)
{
    const auto members = objectMembers(element);
    if (!members)
        return {};
    Row out;
    for (const auto &member : *members) {
        const auto &[name, value] = member;
        const std::initializer_list<std::pair<QByteArrayView, QByteArrayView *>> known{{"EventTime", &out.columns.eventTime},
            {"ChildTenantId", &out.columns.tenant}, {"ChildTenantName", &out.columns.tenantName},
            {"RecordId", &out.columns.recordId}, {"ContentType", &out.columns.contentType},
            {"CollectorBatchId", &out.columns.batch}, {"Truncated", &out.columns.truncated},
            {"Redacted", &out.columns.redacted}, {"RawEvent", &out.columns.raw}};
        const auto column =
            std::find_if(known.begin(), known.end(), [&member](const auto &one) { return one.first == member.first; });
        if (column != known.end())
            *column->second = value;
        if (!way.columns.contains(QByteArray::fromRawData(name.data(), name.size())))
            m_world.violate(u"unknown-column"_s, text(name));
    }
    out.row.tenantText = textOf(out.columns.tenant);
    out.row.recordId = out.columns.recordId == "null" ? QByteArray() : textOf(out.columns.recordId);
    out.row.contentType = textOf(out.columns.contentType);
    out.row.batch = textOf(out.columns.batch);
    out.row.isTruncated = out.columns.truncated == "true";
    if (out.columns.raw.startsWith('"'))
        out.decodedRaw = textOf(out.columns.raw);
    const Account *account = m_world.directory.find(out.row.tenantText);
    out.row.tenant = account ? account->index : -1;
    return out;
}

/// Counts the row, and holds what the columns say against the record itself.
void Ingestion::store(const Row &row, const Way &way)
{
    const auto &columns = row.columns;
    const std::initializer_list<std::pair<const char *, QByteArrayView>> required{{"EventTime", columns.eventTime},
        {"ChildTenantId", columns.tenant}, {"ChildTenantName", columns.tenantName}, {"ContentType", columns.contentType},
        {"CollectorBatchId", columns.batch}, {"RawEvent", columns.raw}};
    for (const auto &[name, value] : required) {
        if (value.isEmpty())
            m_world.violate(u"column-missing"_s, QLatin1StringView(name));
    }
    const QByteArray time = textOf(columns.eventTime);
    if (!time.isEmpty() && !parseIso(std::string_view(time.constData(), size_t(time.size()))))
        m_world.violate(u"event-time"_s, text(time));
    Arrival &arrival = m_world.arrivals[row.row.batch];
    if (arrival.rows++ == 0)
        arrival = {way.workspace, way.table, m_world.clock.now(), 1};
    if (row.row.tenantText == way.parent) {
        ++m_world.markers;
        return;
    }
    const int feed = m_world.ledger.receive(row.row, m_world.clock.now() - m_world.start);
    if (feed < 0)
        return;
    if (row.row.contentType != QByteArrayView(feeds[size_t(feed)].contentType))
        m_world.violate(u"content-type-column"_s, text(row.row.contentType));
    if (text(m_ruleId) == way.rule->immutableId && way.stream != sinkStreamOf(feed))
        m_world.violate(u"wrong-stream"_s, u"a record of %1 in %2"_s.arg(text(row.row.contentType), text(way.stream)));
    const auto record = objectMembers(row.row.raw);
    const QByteArray id = record ? textOf(memberOf(*record, isGraphFeed(feed) ? "id" : "Id")) : QByteArray();
    if (id != row.row.recordId)
        m_world.violate(u"record-id"_s, u"RecordId is %1, the record's Id is %2"_s.arg(text(row.row.recordId), text(id)));
}

SimulatedReply Ingestion::forbidden(const QByteArray &rule, const QByteArray &objectId) const
{
    const QString tenant = m_world.directory.parent().tenant.value();
    return errorReply(403, u"OperationFailed"_s,
        u"The authentication token provided does not have access to ingest data for the data collection rule with immutable Id "
        u"'%1' "
        "PipelineAccessResult: AccessGranted: False, IsRbacPresent: False, IsDcrDceBindingValid: , DcrArmId: "
        "/subscriptions/simulated/"
        "resourceGroups/parent/providers/Microsoft.Insights/dataCollectionRules/child-o365, Message: Required authorization "
        "action was not "
        "found for tenantId %2 objectId %3 on resourceId child-o365."_s.arg(text(rule), tenant, text(objectId)));
}

} // namespace tributary::simulation
