// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/record.h"

namespace tributary {

enum class Outcome { Success, Failure, Partial, Unknown };

/// How an event ended, as far as the record tells. The operation and the error decide; ResultStatus is asked last, because
/// failed sign-ins say "Success" there. Pure.
[[nodiscard]] Outcome recordOutcome(const RecordColumns &columns);

/// The same from the three columns it is about.
[[nodiscard]] Outcome outcomeFrom(QUtf8StringView operation, QUtf8StringView error, QUtf8StringView status);

/// True for an error field that is there and says that there was none.
[[nodiscard]] bool meansNoError(QAnyStringView error);

} // namespace tributary
