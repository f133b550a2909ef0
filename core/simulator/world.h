// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/catalogue.h"
#include "simulator/dice.h"
#include "simulator/directory.h"
#include "simulator/ledger.h"
#include "simulator/registry.h"
#include "simulator/tokenmint.h"
#include "simulator/wire.h"

#include <map>

namespace tributary::simulation {

/// A rule of the protocols that a client broke although the service may have let it pass.
struct Violation {
    quint64 count = 0;
    QString example; ///< the first one
};

/// Counts of requests, per tenant.
struct Traffic {
    quint64 requests = 0; ///< Activity API
    quint64 throttled = 0; ///< answered AF429
    quint64 listings = 0;
    quint64 blobs = 0; ///< blobs sent whole
    quint64 tokens = 0; ///< tokens minted
    quint64 graphRequests = 0;
    quint64 graphThrottled = 0; ///< answered 429
    quint64 graphPages = 0;
};

struct SinkTraffic {
    quint64 requests = 0;
    quint64 accepted = 0;
    quint64 rows = 0;
    quint64 bytes = 0; ///< of accepted bodies, decoded
    quint64 cutValues = 0; ///< values too long for a column: the service cuts them without a word
};

/// What ingestion took of one batch, and where it went.
struct Arrival {
    QString workspace; ///< GUID
    QString table;
    Instant at;
    quint64 rows = 0;
};

/// The clock of the cloud: ahead of the one it was given, or behind it. The cloud only looks, nobody sleeps by it.
class SkewedClock final : public Clock {
public:
    SkewedClock(const Clock &clock, Milliseconds ahead)
        : m_clock(clock)
        , m_ahead(ahead)
    {
    }
    [[nodiscard]] Instant now() const override { return m_clock.now() + m_ahead; }
    [[nodiscard]] Milliseconds steady() const override { return m_clock.steady(); }
    Task<bool> sleepFor(Milliseconds, std::stop_token) override { co_return false; }

private:
    const Clock &m_clock;
    Milliseconds m_ahead;
};

/// What the parts of the cloud share. Built once; the parts hold references.
struct World {
    World(SimulatorOptions chosen, RecordSource records, const Clock &time, QByteArray origin);

    const SimulatorOptions options;
    const RecordSource source;
    const SkewedClock clock;
    const QByteArray base; ///< origin of every URL: "http://127.0.0.1:4711"
    const Instant start;
    Directory directory;
    mutable Registry registry;
    TokenMint tokens;
    FaultPlan faults;
    Catalogue catalogue;
    Ledger ledger;
    std::map<QString, Violation> violations;
    std::vector<Traffic> traffic;
    SinkTraffic sink;
    SinkTraffic collector;
    QHash<QByteArray, Arrival> arrivals; ///< by CollectorBatchId
    quint64 markers = 0; ///< rows of the parent itself: made to test, of no child
    quint64 breakdowns = 0; ///< struck by server-error so far
    QSet<QByteArray> revoked; ///< tokens that a fault made invalid

    void violate(const QString &rule, const QString &example);

    /// Checks the bearer token for an audience below the base ("" = the Activity API). Nothing, or claims.
    [[nodiscard]] std::optional<Claims> authenticate(const RequestView &request, QByteArrayView audiencePath, int tenant);

    /// The faults that end a request before it is looked at: server-error and bad-gateway.
    [[nodiscard]] std::optional<SimulatedReply> breakdown(int tenant);

    /// Most bytes of a body that ingestion takes.
    [[nodiscard]] qsizetype ingestionLimit() const
    {
        return qsizetype(faults.argument(Fault::SinkTooLarge, -1).value_or(1'048'576));
    }

    /// Whether what was made then is known everywhere: the directory takes its time.
    [[nodiscard]] bool isKnown(Instant made) const { return made + options.directoryLag <= clock.now(); }

    [[nodiscard]] Milliseconds sinceStart() const { return clock.now() - start; }
    /// True while a fault that lasts SECONDS after the start is on; 0 = always.
    [[nodiscard]] bool lasts(Fault fault, int tenant) const;
};

} // namespace tributary::simulation
