// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/hourproof.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <functional>

namespace tributary {

/// How an hour is marked.
enum class ProofMark {
    Plain, ///< accepted, and nothing more can be known
    Proven,
    Note, ///< proven, with something to say
    Waiting,
    Attention,
    Unexplained,
};
[[nodiscard]] ProofMark markOf(const ProofHour &hour);

/// What an hour comes to, a sentence for each reason. `time` writes an instant of the day. Translatable, never empty.
[[nodiscard]] QStringList proofWords(const ProofHour &hour, const std::function<QString(Instant)> &time);

/// Why arrival is not known, and what would help. Translatable; empty where it was asked.
[[nodiscard]] QString readingText(const HourProof &proof);

/// "2,502 explained, 0 unexplained." Translatable.
[[nodiscard]] QString sumText(const HourProof &proof, const QLocale &locale);

} // namespace tributary
