// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace tributary {

/// What a person is told about an error: what happened, what it means for the events, what to do.
/// Plain text, translatable; no secret; codes stay in the Error.
struct Advice {
    QString title; ///< at most six words
    QString sentence; ///< what happened and what it means for the events
    QString action; ///< the next step; empty where nothing needs doing
};

/// Never empty: unknown codes get a sentence by kind. `subject` is the stream, tenant or destination the error belongs to.
/// A suffix after the service's code refines it: "AADSTS7000215/secret-id", "AF10001/dlp", and "…/pending" for a refusal that
/// may be a role on its way. Pure; any thread.
[[nodiscard]] Advice adviceFor(const Error &error, const QString &subject = {});

} // namespace tributary
