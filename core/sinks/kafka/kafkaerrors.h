// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tributary::kafka {

/// The meaning of a code of librdkafka (rd_kafka_resp_err_t): of a broker's refusal or of the client's own trouble. `words` is
/// its text, if there is any. The Error's code is the name of the code, "MSG_SIZE_TOO_LARGE". Pure.
[[nodiscard]] Error errorOf(int code, const QString &words = {});

/// The broker did not accept token or connection string.
[[nodiscard]] bool refusesSignIn(const Error &error);

/// The code says only that a message had to wait too long or was taken back; what came before says why.
[[nodiscard]] bool isConsequence(int code);

/// Which of two errors of one delivery decides: what may pass by itself, then what the operator must do, then what concerns
/// single records.
[[nodiscard]] bool outranks(const Error &one, const Error &other);

/// `text` with every occurrence of the secret, and of what looks like a shared access key, blotted out.
[[nodiscard]] QString blotted(QString text, const QByteArray &secret);

} // namespace tributary::kafka
