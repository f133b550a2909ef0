// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/batch.h"
#include "model/cloud.h"
#include "model/tenant.h"

namespace tributary {

/// A destination ready to be sent to.
struct SinkTarget {
    Destination destination;
    Cloud cloud;
};

/// Delivers one body. One request a call, with one token renewal on 401 and no other retry; the Forwarder splits, bisects,
/// backs off and paces. Errors: TooLarge (split), Rejected (bisect), Forbidden (role missing or propagating: hold),
/// Configuration (needs the operator), Throttled/Service/Network (back off). Engine thread.
class Sink {
public:
    virtual ~Sink() = default;

    /// `gzip` is a gzip-compressed JSON array of rows for `kind`. Success is any 2xx.
    virtual Task<Result<void>> deliver(SinkTarget target, SinkKind kind, QByteArray gzip, std::stop_token stop) = 0;

    /// Posts an empty array: proves endpoint, rule, stream and role without writing a record.
    virtual Task<Result<void>> test(SinkTarget target, SinkKind kind, std::stop_token stop) = 0;
};

} // namespace tributary
