// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/doorbell.h"
#include "base/lane.h"
#include "base/semaphore.h"
#include "http/retry.h"
#include "model/settings.h"
#include "pipeline/memorybudget.h"
#include "pipeline/pacer.h"
#include "pipeline/parkedstreams.h"
#include "pipeline/storegate.h"
#include "sinks/rowencoder.h"
#include "sources/source.h"
#include "store/store.h"

#include <array>
#include <functional>
#include <map>

namespace tributary {

class StatusBoard;

/// What collecting needs; all of it outlives the collector. Engine thread.
struct CollectorParts {
    Store &store;
    Source &source;
    const RowEncoder &encoder;
    Clock &clock;
    Lane &pool; ///< parsing and compression
    MemoryBudget &memory; ///< bytes of blobs between wire and store, all tenants
    StoreGate &gate;
    StatusBoard &board;
    std::function<double()> dice; ///< uniform in [0, 1): jitter
    CollectorSettings settings;
    std::function<void()> batchesStored; ///< wakes the forwarders
};

/// What all tenants of one app registration share: Microsoft Graph counts the requests of an app over all its tenants.
using AppBudget = std::shared_ptr<RateBudget>;

/// One tenant while it is collected: its pace with each service, the state of its subscriptions, and what rests. Shared by the
/// tenant's streams.
class TenantSession {
public:
    TenantSession(CollectorParts &parts, TenantContext context, AppBudget graphBudget);

    [[nodiscard]] const TenantContext &context() const { return m_context; }
    [[nodiscard]] StreamKey key(Stream stream) const { return {m_context.tenant.id, stream}; }
    /// Two services, two paces: one that slows down does not hold up the other.
    [[nodiscard]] Pacer &pacer(Stream stream) { return isGraphStream(stream) ? m_graphPacer : m_activityPacer; }
    [[nodiscard]] ParkedStreams &parked() { return m_parked; }

    /// Ends the wait of a stream for its next round.
    [[nodiscard]] Doorbell &bell(Stream stream) { return m_bells[stream]; }

    /// Whether the whole lateness horizon of a Graph stream is to be listed again, and not only its last minutes.
    [[nodiscard]] bool isLongListingDue(Stream stream, Instant now) const;
    void noteLongListing(Stream stream, Instant now) { m_longListings[stream] = now; }

    /// How a round went, for conclusions about other streams: a permission that is there again is there for all.
    void noteRound(Stream stream, const std::optional<Error> &error);

    /// Now by the clock of the service.
    [[nodiscard]] Instant serviceTime() const { return m_parts.clock.now() - m_parts.source.clockAhead(m_context.tenant.id); }

    /// Sees to it that the stream's subscription runs: asks the service once an hour, starts what is missing, never twice
    /// within 15 minutes (a restart loses what comes between). Forget what is known with subscriptionLost(). Streams of Graph
    /// need none.
    Task<Result<void>> ensureSubscribed(Stream stream, std::stop_token stop);
    void subscriptionLost(Stream stream) { m_enabled.erase(stream); }

    /// A blob came damaged, or came whole. It may wait for the next rounds for an hour after it first came damaged.
    [[nodiscard]] bool mayWaitFor(const ContentId &blob);
    void noteWhole(const ContentId &blob) { m_damaged.erase(blob); }

    /// Runs a request at the pace of the stream's service. Transient errors are tried again, at most `attempts` times except
    /// for throttling, which everybody waits out. `call` makes the request anew each time.
    template <typename T>
    Task<Result<T>> paced(Stream stream, std::function<Task<Result<T>>()> call, int attempts, std::stop_token stop,
        Urgency urgency = Urgency::Live)
    {
        Pacer &own = pacer(stream);
        for (int attempt = 1;; ++attempt) {
            auto pass = co_await own.enter(stop, urgency);
            if (!pass)
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            auto reply = co_await call();
            pass.reset();
            if (reply) {
                own.succeeded();
                noteRecovered(stream);
                co_return reply;
            }
            const Error error = reply.error();
            own.failed(error);
            const bool throttled = error.kind == ErrorKind::Throttled;
            noteTransient(stream, error);
            const Verdict verdict = verdictFor(error, attempt);
            if (verdict.action != Action::Retry || (!throttled && attempt >= attempts))
                co_return reply;
            if (!throttled) // a throttled tenant waits as a whole, in enter()
                co_await m_parts.clock.sleepFor(verdict.delay, stop);
        }
    }

private:
    [[nodiscard]] Verdict verdictFor(const Error &error, int attempt) const;
    [[nodiscard]] bool clockJumped() const;
    void noteTransient(Stream stream, const Error &error);
    void noteRecovered(Stream stream);
    Task<Result<void>> refresh(Stream stream, std::stop_token stop);
    Task<Result<void>> startStream(Stream stream, std::stop_token stop);

    CollectorParts &m_parts;
    TenantContext m_context;
    Pacer m_activityPacer;
    Pacer m_graphPacer;
    ParkedStreams m_parked;
    std::map<Stream, Doorbell> m_bells;
    std::map<Stream, Instant> m_longListings;
    bool m_permissionMissing = false;
    Semaphore m_refreshing{1}; ///< one listing of subscriptions at a time
    std::map<Stream, bool> m_enabled;
    std::optional<Milliseconds> m_asked; ///< steady
    Milliseconds m_wallOverSteady{0}; ///< when it was asked
    std::map<ContentId, Instant> m_damaged; ///< blobs that are waited for, and since when
    std::array<bool, 2> m_troubled{}; ///< the board shows a transient trouble of the Activity API, of Graph
};

} // namespace tributary
