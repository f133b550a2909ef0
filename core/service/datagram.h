// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <chrono>
#include <optional>
#include <utility>

namespace tributary {

/// Sends one datagram to a socket of this computer: a path, or an abstract name behind '@'. False where nobody takes it within
/// half a second. Any thread. With the two below the platform code of this folder; elsewhere than on Unix there is nothing.
bool sendDatagram(const QByteArray &address, const QByteArray &payload);

/// Device and inode of what standard error is.
[[nodiscard]] std::optional<std::pair<quint64, quint64>> standardErrorFile();

/// CLOCK_MONOTONIC, which is what systemd compares with.
[[nodiscard]] std::chrono::microseconds monotonicTime();

} // namespace tributary
