// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/semaphore.h"
#include "http/retry.h"
#include "model/settings.h"
#include "pipeline/pacer.h"
#include "pipeline/storegate.h"
#include "sinks/rowencoder.h"
#include "sources/source.h"
#include "store/store.h"

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
    Semaphore &memory; ///< bytes of blobs between wire and store, all tenants
    StoreGate &gate;
    StatusBoard &board;
    std::function<double()> dice; ///< uniform in [0, 1): jitter
    CollectorSettings settings;
    std::function<void()> batchesStored; ///< wakes the forwarders
};

/// One tenant while it is collected: its pace, and the state of its subscriptions. Shared by the tenant's streams.
class TenantSession {
public:
    TenantSession(CollectorParts &parts, TenantContext context);

    [[nodiscard]] const TenantContext &context() const { return m_context; }
    [[nodiscard]] StreamKey key(Stream stream) const { return {m_context.tenant.id, stream}; }
    [[nodiscard]] Pacer &pacer() { return m_pacer; }

    /// Now by the clock of the service.
    [[nodiscard]] Instant serviceTime() const { return m_parts.clock.now() - m_parts.source.clockAhead(m_context.tenant.id); }

    /// Sees to it that the stream's subscription runs: asks the service once an hour, starts what is missing, never twice
    /// within 15 minutes (a restart loses what comes between). Forget what is known with subscriptionLost().
    Task<Result<void>> ensureSubscribed(Stream stream, std::stop_token stop);
    void subscriptionLost(Stream stream) { m_enabled.erase(stream); }

    /// A blob came damaged, or came whole. It may wait for the next rounds for an hour after it first came damaged.
    [[nodiscard]] bool mayWaitFor(const ContentId &blob);
    void noteWhole(const ContentId &blob) { m_damaged.erase(blob); }

    /// Runs a request at the tenant's pace. Transient errors are tried again, at most `attempts` times except for throttling,
    /// which everybody waits out. `call` makes the request anew each time.
    template <typename T>
    Task<Result<T>> paced(
        std::function<Task<Result<T>>()> call, int attempts, std::stop_token stop, Urgency urgency = Urgency::Live)
    {
        for (int attempt = 1;; ++attempt) {
            auto pass = co_await m_pacer.enter(stop, urgency);
            if (!pass)
                co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            auto reply = co_await call();
            pass.reset();
            if (reply) {
                m_pacer.succeeded();
                noteRecovered();
                co_return reply;
            }
            const Error error = reply.error();
            m_pacer.failed(error);
            const bool throttled = error.kind == ErrorKind::Throttled;
            noteTransient(error);
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
    void noteTransient(const Error &error);
    void noteRecovered();
    Task<Result<void>> refresh(std::stop_token stop);
    Task<Result<void>> startStream(Stream stream, std::stop_token stop);

    CollectorParts &m_parts;
    TenantContext m_context;
    Pacer m_pacer;
    Semaphore m_refreshing{1}; ///< one listing of subscriptions at a time
    std::map<Stream, bool> m_enabled;
    std::optional<Milliseconds> m_asked; ///< steady
    Milliseconds m_wallOverSteady{0}; ///< when it was asked
    std::map<ContentId, Instant> m_damaged; ///< blobs that are waited for, and since when
    bool m_troubled = false; ///< the board shows a transient trouble of the tenant
};

} // namespace tributary
