// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcome.h"
#include "theme/icons.h"

namespace tributary {

/// How an event ended, as far as the record tells.
struct EventOutcome {
    Outcome outcome = Outcome::Unknown;
    QString text; ///< "Success", "50126 Wrong password"; inert

    bool operator==(const EventOutcome &) const = default;
};

/// See recordOutcome().
[[nodiscard]] EventOutcome outcomeOf(const RecordColumns &columns);

[[nodiscard]] Glyph outcomeGlyph(Outcome outcome);
[[nodiscard]] Token outcomeToken(Outcome outcome);

} // namespace tributary
