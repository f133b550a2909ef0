// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QtCore/QJsonObject>

namespace tributary {

/// The meaning of a reply of ARM or of the query API that is no success. Message: the service's words, then each of the
/// `details` and the innermost `innererror`, with their codes and targets, because the top message of a refused rule says
/// nothing. Code: the first code of the details where the outer one is a mere envelope (InvalidPayload, BadArgumentError…).
/// AuthorizationFailed gets the suffix "/azure". Pure.
[[nodiscard]] Error armError(const Response &response, Instant now);

/// The same of an error object inside a body: {"code", "message", "details"}. Status 0. Pure.
[[nodiscard]] Error armErrorOf(const QJsonObject &error);

} // namespace tributary
