// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter/recordstates.h"
#include "model/auditnames.h"

#include <QtCore/QString>

namespace tributary {

/// "15 StsLogon" for a column: the number with a short name where one is known.
[[nodiscard]] QString recordTypeText(int type);

/// "Regular user", "Guest": what UserType means; empty for an unknown number.
[[nodiscard]] QString userTypeText(int type);

/// "Wrong password" for 50126: a sign-in error in words of at most four; empty for an unknown number.
[[nodiscard]] QString signInErrorText(int number);

/// "outbox", "accepted": what became of a record, for a column; and as a sentence.
[[nodiscard]] QString deliveryText(RecordDelivery delivery);
[[nodiscard]] QString deliverySentence(RecordDelivery delivery);

} // namespace tributary
