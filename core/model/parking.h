// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "model/stream.h"

#include <optional>

namespace tributary {

/// Why a stream is not to be had in a tenant that is otherwise well. Such a stream is parked: shown once, asked again once a
/// day or when a person wants it, and no failure meanwhile.
enum class ParkReason {
    Licence, ///< Entra ID P1 or P2 is missing; Graph says the same where only Directory.Read.All is
    Permission, ///< the app lacks a permission for Graph, or its consent
    NotOffered, ///< this cloud, or its beta version, does not have the feed
};

/// Code suffix of errors by which Graph says that it does not have a feed.
inline constexpr QLatin1StringView notOfferedSuffix("/not-offered");

/// Whether an error parks its stream: only streams of Microsoft Graph. Pure.
[[nodiscard]] std::optional<ParkReason> parkReasonOf(Stream stream, const Error &error);

} // namespace tributary
