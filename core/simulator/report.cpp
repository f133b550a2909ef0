// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/report.h"

#include <QtCore/QJsonArray>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Balance &balance)
{
    return {
        {u"offered"_s, qint64(balance.offered)},
        {u"received"_s, qint64(balance.received)},
        {u"lost"_s, qint64(balance.lost())},
        {u"doubled"_s, qint64(balance.doubled)},
        {u"expired"_s, qint64(balance.expired)},
        {u"damaged"_s, qint64(balance.damaged)},
        {u"truncated"_s, qint64(balance.truncated)},
        {u"unwanted"_s, qint64(balance.unwanted)},
        {u"refused"_s, qint64(balance.refused)},
        {u"unsubscribed"_s, qint64(balance.unsubscribed)},
    };
}

QString streamNameOf(int feed)
{
    return QString::fromLatin1(feeds[size_t(feed)].contentType);
}

struct Totals {
    Balance balance;
    quint64 altered = 0;
    quint64 violations = 0;
};

Totals totalsOf(const World &world)
{
    Totals totals;
    totals.altered = world.ledger.strays();
    for (int tenant = 0; tenant < world.catalogue.tenants(); ++tenant) {
        totals.altered += world.ledger.altered(tenant);
        for (int feed = 0; feed < feedCount; ++feed)
            totals.balance += balanceOf(world, tenant, feed);
    }
    for (const auto &[rule, violation] : world.violations)
        totals.violations += violation.count;
    return totals;
}

QJsonObject tenantJson(const World &world, int tenant)
{
    const Account &account = world.directory.tenants()[size_t(tenant)];
    const Traffic &traffic = world.traffic[size_t(tenant)];
    QJsonArray streams;
    for (int feed = 0; feed < feedCount; ++feed) {
        QJsonObject stream = jsonOf(balanceOf(world, tenant, feed));
        stream.insert(u"stream"_s, streamNameOf(feed));
        streams.append(stream);
    }
    return {
        {u"name"_s, account.name},
        {u"id"_s, account.tenant.value()},
        {u"streams"_s, streams},
        {u"altered"_s, qint64(world.ledger.altered(tenant))},
        {u"requests"_s, qint64(traffic.requests)},
        {u"throttled"_s, qint64(traffic.throttled)},
        {u"listings"_s, qint64(traffic.listings)},
        {u"blobs"_s, qint64(traffic.blobs)},
        {u"tokens"_s, qint64(traffic.tokens)},
        {u"graphRequests"_s, qint64(traffic.graphRequests)},
        {u"graphThrottled"_s, qint64(traffic.graphThrottled)},
        {u"graphPages"_s, qint64(traffic.graphPages)},
    };
}

/// Of the Data Collector API, which takes what ingestion refuses.
QJsonObject collectorJson(const World &world, const Balance &balance)
{
    const CollectorTally &tally = world.ledger.collected();
    return {
        {u"requests"_s, qint64(world.collector.requests)},
        {u"accepted"_s, qint64(world.collector.accepted)},
        {u"rows"_s, qint64(world.collector.rows)},
        {u"bytes"_s, qint64(world.collector.bytes)},
        {u"received"_s, qint64(tally.received)},
        {u"lost"_s, std::max<qint64>(0, qint64(balance.offered) - qint64(tally.received))},
        {u"doubled"_s, qint64(tally.doubled)},
        {u"altered"_s, qint64(tally.altered)},
        {u"cutValues"_s, qint64(world.collector.cutValues)},
    };
}

QJsonObject delaysJson(const Delays &delays)
{
    constexpr double most = 0.95;
    return {
        {u"records"_s, qint64(delays.total())},
        {u"medianMs"_s, qint64(delays.within(0.5).count())},
        {u"p95Ms"_s, qint64(delays.within(most).count())},
        {u"longestMs"_s, qint64(delays.within(1).count())},
    };
}

QString cell(quint64 value)
{
    return QString::number(value).rightJustified(11);
}

QString line(const QString &title, const Balance &balance)
{
    QString out = title.leftJustified(28);
    for (const quint64 value :
        {balance.offered, balance.received, balance.lost(), balance.doubled, balance.expired, balance.refused})
        out += cell(value);
    return out + u'\n';
}

} // namespace

Balance &Balance::operator+=(const Balance &other)
{
    offered += other.offered;
    received += other.received;
    refused += other.refused;
    doubled += other.doubled;
    expired += other.expired;
    damaged += other.damaged;
    truncated += other.truncated;
    unwanted += other.unwanted;
    unsubscribed += other.unsubscribed;
    return *this;
}

Balance balanceOf(const World &world, int tenant, int feed)
{
    const FeedState &state = world.catalogue.feed(tenant, feed);
    const FeedTally &tally = world.ledger.tally(tenant, feed);
    const Instant now = world.clock.now();
    Balance balance{
        .received = tally.received, .refused = tally.refused, .doubled = tally.doubled, .truncated = tally.truncated};
    for (size_t i = 0; i < state.blobs.size(); ++i) {
        const Blob &blob = state.blobs[i];
        if (blob.home != i || !Catalogue::isListable(state, blob, now))
            continue;
        const quint64 damaged = world.catalogue.damagedIn(tenant, feed, blob.first, blob.count);
        const quint64 records = world.source.distinct(feed, blob.first, blob.count) - damaged;
        if (!state.wasEnabled) {
            balance.unsubscribed += records + damaged;
        } else if (blob.refusal != 0) {
            balance.expired += records + damaged;
        } else {
            balance.offered += records;
            balance.damaged += damaged;
        }
    }
    balance.unwanted = std::min(tally.unwanted, balance.offered);
    balance.offered -= balance.unwanted;
    return balance;
}

QJsonObject reportJson(const World &world)
{
    QJsonArray tenants;
    for (int tenant = 0; tenant < world.catalogue.tenants(); ++tenant)
        tenants.append(tenantJson(world, tenant));
    QJsonArray violations;
    for (const auto &[rule, violation] : world.violations) {
        violations.append(
            QJsonObject{{u"rule"_s, rule}, {u"count"_s, qint64(violation.count)}, {u"example"_s, violation.example}});
    }
    const Totals totals = totalsOf(world);
    QJsonObject sums = jsonOf(totals.balance);
    sums.insert(u"altered"_s, qint64(totals.altered));
    sums.insert(u"violations"_s, qint64(totals.violations));
    return {
        {u"tenants"_s, tenants},
        {u"totals"_s, sums},
        {u"sink"_s,
            QJsonObject{{u"requests"_s, qint64(world.sink.requests)}, {u"accepted"_s, qint64(world.sink.accepted)},
                {u"rows"_s, qint64(world.sink.rows)}, {u"bytes"_s, qint64(world.sink.bytes)},
                {u"batches"_s, qint64(world.ledger.batches().size())}}},
        {u"collector"_s, collectorJson(world, totals.balance)},
        {u"delays"_s, delaysJson(world.ledger.delays())},
        {u"violations"_s, violations},
    };
}

QString reportText(const World &world)
{
    QString out = QString().leftJustified(28);
    for (const char *title : {"offered", "received", "lost", "doubled", "expired", "refused"})
        out += QString::fromLatin1(title).rightJustified(11);
    out += u'\n';
    for (int tenant = 0; tenant < world.catalogue.tenants(); ++tenant) {
        out += world.directory.tenants()[size_t(tenant)].name + u'\n';
        for (int feed = 0; feed < feedCount; ++feed)
            out += line(u"  "_s + streamNameOf(feed), balanceOf(world, tenant, feed));
    }
    const Totals totals = totalsOf(world);
    out += line(u"total"_s, totals.balance);
    if (totals.balance.unsubscribed > 0)
        out += u"%1 records wait in streams that were never started.\n"_s.arg(totals.balance.unsubscribed);
    if (totals.balance.damaged > 0)
        out += u"%1 records are damaged: to be kept, not to be forwarded.\n"_s.arg(totals.balance.damaged);
    if (totals.balance.unwanted > 0)
        out += u"%1 records are not wanted: to be fetched, not to be forwarded.\n"_s.arg(totals.balance.unwanted);
    if (totals.balance.truncated > 0)
        out += u"%1 records arrived truncated, and say so.\n"_s.arg(totals.balance.truncated);
    if (world.collector.requests > 0) {
        const QJsonObject collector = collectorJson(world, totals.balance);
        out += u"Data Collector API: received %1, lost %2, doubled %3, altered %4\n"_s
                   .arg(collector.value("received"_L1).toInteger())
                   .arg(collector.value("lost"_L1).toInteger())
                   .arg(collector.value("doubled"_L1).toInteger())
                   .arg(collector.value("altered"_L1).toInteger());
    }
    for (const auto &[rule, violation] : world.violations)
        out += u"violation %1 x %2: %3\n"_s.arg(violation.count).arg(rule, violation.example);
    return out
        + u"lost %1, doubled %2, altered %3, violations %4\n"_s.arg(totals.balance.lost())
              .arg(totals.balance.doubled)
              .arg(totals.altered)
              .arg(totals.violations);
}

} // namespace tributary::simulation
