// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tributary {

/// Switches Nagle's algorithm off on the TCP sockets of this process. QNetworkAccessManager writes head and body apart and does
/// not show its sockets: the last piece of a body would wait for the peer's acknowledgement, 40 ms where that is delayed.
/// Only Linux is asked for its sockets; elsewhere nothing happens. Sockets that come and go meanwhile do no harm. Any thread.
void sendPromptly();

} // namespace tributary
