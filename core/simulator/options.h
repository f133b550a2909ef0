// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>
#include <vector>

namespace tributary {

/// A way in which the simulated cloud misbehaves.
enum class Fault {
    Late,
    Duplicate,
    Unauthorized,
    Throttle,
    ThrottleRetryAfter,
    ServerError,
    Reset,
    Truncated,
    Expired,
    ForeignHost,
    NoRole,
    AuditingOff,
    SinkOutage,
    SinkForbidden,
    SinkTooLarge,
    SinkThrottle,
    SinkReset,
    Poison,
    Latency,
    ThrottleDate,
    BadGateway,
    ResetEarly,
    SlowBody,
    Html,
    ContentLength,
    GzipDamage,
    NotFound,
    Gone,
    EmptyBlob,
    HugeBlob,
    Bom,
    InvalidUtf8,
    DuplicateKeys,
    BigNumbers,
    Deep,
    FatRecords,
    PageLoop,
    PageShuffle,
    ClockSkew,
    ShortToken,
    Dns,
    SinkDrop,
    SinkFlaky,
    CollectorOutage,
    CollectorForbidden,
    CollectorTooLarge,
    CollectorThrottle,
    GraphThrottle,
    GraphThrottleRetryAfter,
    NoPremium,
    NoGraphRole,
    BetaRefused,
    NextLinkForeign,
    NextLinkLoop,
    GraphLate,
    GraphRetention,
    NoLicence,
    ArmForbidden,
    ArmNoRoles,
    ArmThrottle,
    ArmBusy,
    ArmSlow,
    ArmFails,
    ArmForeignLink,
    ArmProvidersOff,
    RolePending,
    PrincipalPending,
    IngestionDelay,
    QueryForbidden,
};

/// A fault as chosen: its argument (or the default) and whom it hits.
struct FaultSpec {
    Fault fault = Fault::Late;
    qint64 argument = 0;
    int tenant = 0; ///< 1 = the first tenant; 0 = all of them

    bool operator==(const FaultSpec &) const = default;
};

/// For help texts and error messages.
struct FaultInfo {
    Fault fault;
    QString name; ///< as written on the command line
    QString argument; ///< what ARG means, in capitals: "SECONDS"
    qint64 fallback = 0; ///< used where no argument is given
    QString description; ///< one line
    bool ofSetup = false; ///< met by setting up only, not by collecting
};

[[nodiscard]] const QList<FaultInfo> &knownFaults();

/// Reads "NAME", "NAME=ARG", each optionally with "@N" behind it for the N-th tenant only. A Usage error lists every name.
/// Pure.
[[nodiscard]] Result<FaultSpec> parseFault(const QString &text);

/// What the sink is to get of a record in the end: other bytes where the client is told to mask something, nothing where it is
/// told to drop it.
using ExpectedRecord = std::function<std::optional<QByteArray>(QByteArrayView record)>;

/// What kind of cloud is wanted. Same options and same start time, same cloud.
struct SimulatorOptions {
    QString listen = QStringLiteral("127.0.0.1:0"); ///< host:port; port 0 = any free one; IPv6 as "[::1]:0"
    bool tls = false; ///< https with a CA of its own
    int tenants = 1;
    qint64 backlog = -1; ///< records of the last seven days over all tenants and streams; -1 = 1,000 per tenant
    qint64 graphBacklog =
        -1; ///< of each feed of Graph over all tenants, beside the backlog; -1 = a tenth of it, at most 950 a feed
    double ratePerMinute = 0; ///< new records a minute over all tenants while it runs
    QString recordsFile; ///< NDJSON: takes the place of the generated backlog, every line once per tenant
    bool sharedApp = false; ///< one app registration for all tenants, as a provider has it
    quint64 seed = 1; ///< tenants, secrets and records follow from it
    std::vector<FaultSpec> faults;
    int requestsPerMinute = 2000; ///< Activity API quota of each tenant
    int pageSize = 200; ///< blobs per page of a listing
    int recordsPerBlob = 0; ///< typical; 0 = so many that a tenant's backlog is about 1,000 blobs, at least 20
    Milliseconds latency{0}; ///< before each answer
    Milliseconds directoryLag{0}; ///< until the token endpoint and Graph know what was made in a directory
    ExpectedRecord expected; ///< unset: every record as it is
    Milliseconds tokenLifetime = std::chrono::seconds(3599);
};

} // namespace tributary
