// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/metrics.h"

#include <array>
#include <utility>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Labels = QList<std::pair<QByteArray, QString>>;

QByteArray labelsText(const Labels &labels)
{
    if (labels.isEmpty())
        return {};
    QByteArray text;
    for (const auto &[name, value] : labels) {
        QByteArray escaped = value.toUtf8();
        escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        text += (text.isEmpty() ? "{"_ba : ","_ba) + name + "=\"" + escaped + '"';
    }
    return text + '}';
}

/// A family of samples: its head is written with the first one, so that a family without samples is not there at all.
class Family {
public:
    Family(QByteArray &page, const QByteArray &name, const char *type, const QByteArray &help)
        : m_page(page)
        , m_name("tributary_" + name)
        , m_head("# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n')
    {
    }

    void add(const Labels &labels, quint64 value) { line(labels, QByteArray::number(value)); }
    void add(const Labels &labels, double value) { line(labels, QByteArray::number(value, 'g', 15)); }
    void add(const Labels &labels, Seconds value) { line(labels, QByteArray::number(qint64(value.count()))); }
    void add(const Labels &labels, Instant at) { add(labels, double(at.time_since_epoch().count()) / 1000.0); }

private:
    void line(const Labels &labels, const QByteArray &value)
    {
        m_page += std::exchange(m_head, {});
        m_page += m_name + labelsText(labels) + ' ' + value + '\n';
    }

    QByteArray &m_page;
    QByteArray m_name;
    QByteArray m_head;
};

struct CountFamily {
    const char *name;
    const char *type;
    const char *help;
    quint64 StreamCounts::*member;
};

constexpr std::array countFamilies{
    CountFamily{"records_total", "counter", "Distinct records collected.", &StreamCounts::records},
    CountFamily{"delivered_records_total", "counter", "Records that a destination accepted.", &StreamCounts::delivered},
    CountFamily{
        "duplicate_records_total", "counter", "Records skipped because they were collected before.", &StreamCounts::duplicates},
    CountFamily{"filtered_records_total", "counter", "Records held back by the selection.", &StreamCounts::filtered},
    CountFamily{"quarantined_records", "gauge", "Records in quarantine now.", &StreamCounts::quarantined},
    CountFamily{"waiting_records", "gauge", "Records stored and not yet accepted by every destination.", &StreamCounts::outbox},
    CountFamily{"listed_blobs_total", "counter", "Blobs seen in listings.", &StreamCounts::listed},
    CountFamily{"fetched_blobs_total", "counter", "Blobs fetched and stored.", &StreamCounts::fetched},
    CountFamily{"lost_blobs_total", "counter", "Blobs that expired or were refused for good.", &StreamCounts::lostBlobs},
};

Labels labelsOf(const TenantStatus &tenant, const StreamStatus &stream)
{
    return {{"tenant", tenant.name}, {"stream", streamName(stream.stream)}};
}

template <typename Use>
void forEachStream(const EngineStatus &status, Use use)
{
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            use(tenant, stream);
    }
}

void addStreams(QByteArray &page, const EngineStatus &status)
{
    for (const CountFamily &count : countFamilies) {
        Family family(page, count.name, count.type, count.help);
        forEachStream(status, [&](const TenantStatus &tenant, const StreamStatus &stream) {
            family.add(labelsOf(tenant, stream), stream.counts.*count.member);
        });
    }
    Family lag(page, "stream_lag_seconds", "gauge", "Age of the end of the last complete listing.");
    forEachStream(status, [&](const TenantStatus &tenant, const StreamStatus &stream) {
        if (stream.lag)
            lag.add(labelsOf(tenant, stream), *stream.lag);
    });
    Family gaps(page, "stream_gaps", "gauge", "Gaps in the coverage that can still be filled.");
    forEachStream(status, [&](const TenantStatus &tenant, const StreamStatus &stream) {
        gaps.add(labelsOf(tenant, stream), quint64(std::max(stream.gaps, 0)));
    });
    Family state(page, "stream_state", "gauge", "1 for the state the stream is in.");
    forEachStream(status, [&](const TenantStatus &tenant, const StreamStatus &stream) {
        state.add(labelsOf(tenant, stream) + Labels{{"state", streamStateName(stream.state)}}, quint64(1));
    });
}

void addTenants(QByteArray &page, const EngineStatus &status)
{
    Family info(page, "tenant_info", "gauge", "1 for each tenant, with its id and cloud.");
    for (const TenantStatus &tenant : status.tenants)
        info.add({{"tenant", tenant.name}, {"tenant_id", tenant.id.value()}, {"cloud", tenant.cloud}}, quint64(1));
    Family quota(page, "tenant_quota_ratio", "gauge", "Share of the requests per minute that the last minute used.");
    for (const TenantStatus &tenant : status.tenants)
        quota.add({{"tenant", tenant.name}}, tenant.quotaUse);
    Family expiry(
        page, "credential_expiry_timestamp_seconds", "gauge", "When the credential of a tenant ends, where it is known.");
    for (const TenantStatus &tenant : status.tenants) {
        if (tenant.credentialExpires)
            expiry.add({{"tenant", tenant.name}}, *tenant.credentialExpires);
    }
}

void addDestinations(QByteArray &page, const EngineStatus &status)
{
    const auto label = [](const DestinationStatus &destination) { return Labels{{"destination", destination.name}}; };
    Family records(page, "destination_waiting_records", "gauge", "Records waiting for the destination.");
    for (const DestinationStatus &destination : status.destinations)
        records.add(label(destination), destination.waitingRecords);
    Family bytes(page, "destination_waiting_bytes", "gauge", "What waits for the destination, as stored.");
    for (const DestinationStatus &destination : status.destinations)
        bytes.add(label(destination), destination.waitingBytes);
    Family accepted(page, "destination_accepted_timestamp_seconds", "gauge", "When the destination last accepted something.");
    for (const DestinationStatus &destination : status.destinations) {
        if (destination.lastAccepted)
            accepted.add(label(destination), *destination.lastAccepted);
    }
    Family state(page, "destination_state", "gauge", "1 for the state the destination is in.");
    for (const DestinationStatus &destination : status.destinations)
        state.add(label(destination) + Labels{{"state", destinationStateName(destination.state)}}, quint64(1));
}

} // namespace

QByteArray metricsText(const EngineStatus &status, const QString &version)
{
    QByteArray page;
    Family(page, "build_info", "gauge", "1, with the version of the program.").add({{"version", version}}, quint64(1));
    Family(page, "collecting", "gauge", "1 while tenants are polled.").add({}, quint64(status.collecting ? 1 : 0));
    Family(page, "trouble", "gauge", "1 while the whole program is in trouble.").add({}, quint64(status.trouble ? 1 : 0));
    Family(page, "status_timestamp_seconds", "gauge", "When these figures were taken.").add({}, status.asOf);
    Family(page, "outbox_records", "gauge", "Records waiting in the outbox.").add({}, status.outbox.records);
    Family(page, "outbox_batches", "gauge", "Batches waiting in the outbox.").add({}, status.outbox.batches);
    Family(page, "outbox_bytes", "gauge", "Bytes waiting in the outbox, as stored.").add({}, status.outbox.bytes);
    Family(page, "outbox_limit_bytes", "gauge", "Bytes above which fetching pauses.").add({}, status.outboxLimit);
    Family(page, "outbox_oldest_seconds", "gauge", "Age of the oldest batch in the outbox.")
        .add({}, status.outbox.oldest.value_or(Seconds(0)));
    Family(page, "quarantine_entries", "gauge", "Entries in quarantine.").add({}, status.quarantined);
    addTenants(page, status);
    addStreams(page, status);
    addDestinations(page, status);
    return page;
}

} // namespace tributary
