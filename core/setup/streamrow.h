// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "model/stream.h"

namespace tributary {

enum class StreamReadiness {
    Unknown, ///< could not be asked: see error
    NotSubscribed, ///< can be started
    Disabled, ///< was stopped, here or by an administrator; can be started
    Running, ///< subscribed
    NeedsNone, ///< a stream of Graph that can be listed
    Starting,
    Refused, ///< the service does not start or list it: see error
    Unavailable, ///< licence or cloud: see error
};

/// One stream of the tenant as the service has it, and what starting it came to.
struct StreamRow {
    Stream stream = Stream::AuditGeneral;
    StreamReadiness state = StreamReadiness::Unknown;
    bool preset = true; ///< ticked unless the operator says otherwise
    QString detail; ///< one sentence, translated
    std::optional<Error> error;

    bool operator==(const StreamRow &) const = default;
};

/// A record of the live test fetch, for the small table. Event data: plain text only.
struct FirstRecord {
    Stream stream = Stream::AuditGeneral;
    std::optional<Instant> time;
    QString operation;
    QString user;
    QString ip;
    QString result;

    bool operator==(const FirstRecord &) const = default;
};

/// What the live test fetch found in one stream.
struct FirstEvents {
    Stream stream = Stream::AuditGeneral;
    bool asked = false;
    int blobs = 0; ///< listed for the last day
    bool more = false; ///< the listing has more pages
    QList<FirstRecord> records; ///< the newest first
    std::optional<Error> error;

    bool operator==(const FirstEvents &) const = default;
};

} // namespace tributary
