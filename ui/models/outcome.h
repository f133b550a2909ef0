// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"
#include "theme/icons.h"

namespace tributary {

enum class Outcome { Success, Failure, Partial, Unknown };

/// How an event ended, as far as the record tells.
struct EventOutcome {
    Outcome outcome = Outcome::Unknown;
    QString text; ///< "Success", "50126 Wrong password"; inert

    bool operator==(const EventOutcome &) const = default;
};

/// The operation and the error decide; ResultStatus is asked last, because failed sign-ins say "Success" there.
[[nodiscard]] EventOutcome outcomeOf(const RecordColumns &columns);

[[nodiscard]] Glyph outcomeGlyph(Outcome outcome);
[[nodiscard]] Token outcomeToken(Outcome outcome);

} // namespace tributary
