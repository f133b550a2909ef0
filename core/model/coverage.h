// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/stream.h"
#include "model/window.h"

#include <QtCore/QMetaType>

#include <optional>

namespace tributary {

/// What is known of a stretch of time of a stream. Settled is what was listed again behind the lateness horizon.
enum class StretchState { Complete, Settling, Gap, Lost };

/// One stretch of a stream's coverage, in arrival time.
struct CoverageStretch {
    Stream stream = Stream::AuditGeneral;
    StretchState state = StretchState::Gap;
    Window window;
    QString reason; ///< of a gap or a loss: the service's code and words; empty where nothing has gone wrong
    std::optional<Instant> fetchableUntil; ///< of a gap: until when its beginning can still be fetched; may be past
    bool operator==(const CoverageStretch &) const = default;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::CoverageStretch)
