// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <functional>
#include <optional>

namespace tributary {

/// How far the test of a Logs Ingestion destination has come. "Accepted" is what the endpoint says, "arrived" what the
/// workspace says: between them lies everything that is lost without a word.
enum class ProofPhase {
    Reaching, ///< empty requests are posted
    RolePending, ///< refused, which is usual for up to 30 minutes after the role was assigned; `until` says for how long
    Accepted, ///< the empty request was taken
    MarkerSent, ///< a record made for this was taken
    Looking, ///< the workspace is asked for it
    Arrived,
    NotArrived, ///< not within the patience; nothing is wrong for sure, but nobody has seen it
    CannotLook, ///< the workspace does not answer this app or person
};

struct ProofStatus {
    ProofPhase phase = ProofPhase::Reaching;
    Instant since; ///< when this phase began
    std::optional<Instant> until; ///< when it is given up
    Milliseconds acceptedAfter{0}; ///< from the first post to the first 2xx
    Milliseconds arrivedAfter{0}; ///< from the marker's 2xx to the answer that has it
    QString marker; ///< RecordId of the record that was sent
    QString query; ///< the question that was asked, for who wants to ask it too
    std::optional<Error> error; ///< the last refusal

    bool operator==(const ProofStatus &) const = default;
};

using ProofProgress = std::function<void(const ProofStatus &)>;

/// How patient a test is.
struct ProofPatience {
    Milliseconds role = std::chrono::minutes(45);
    Milliseconds arrival = std::chrono::minutes(20);
};

} // namespace tributary
