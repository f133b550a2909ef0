// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "model/batch.h"

#include <optional>
#include <vector>

namespace tributary {

/// Codes of remarks: what happened to records, as against trouble that ends.
inline constexpr QLatin1StringView recordDamagedCode("RecordDamaged"); ///< no usable JSON
inline constexpr QLatin1StringView recordPrunedCode("RecordPruned"); ///< sent without its largest members
inline constexpr QLatin1StringView recordRefusedCode("RecordRefused"); ///< by a sink, or too large for it

inline constexpr QLatin1StringView wrongClockCode("ClockSkew");

/// What happened to records, to content or to the clock, as against trouble that ends: it stays visible until the next of its
/// kind.
[[nodiscard]] bool isRemark(const Error &error);

/// What the operator is told about a clock that is ahead of the service's by so much, or behind it.
[[nodiscard]] Error wrongClock(Milliseconds ahead);

/// What the operator is told about entries that go to quarantine: the gravest of them, with the words of the first. Nothing for
/// none. Pure.
[[nodiscard]] std::optional<Error> remarkOn(const std::vector<QuarantineEntry> &entries);

} // namespace tributary
