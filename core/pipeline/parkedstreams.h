// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/parking.h"
#include "store/values.h"

#include <map>

namespace tributary {

/// Which streams of a tenant rest because they are not to be had there, and until when. A licence or a feed that is missing is
/// asked for once a day; a permission once an hour, because that costs a token and no request. One thread.
class ParkedStreams {
public:
    /// Rests now? What the profile remembers from an earlier run counts, until the stream was parked or released in this one.
    [[nodiscard]] bool isParked(Stream stream, const StreamProgress &remembered, Instant now);

    void park(Stream stream, ParkReason reason, Instant now);

    /// A person wants to know, or a grant has shown elsewhere: asked with the next round.
    void releaseAll();
    void release(ParkReason reason);

private:
    struct Rest {
        ParkReason reason = ParkReason::Licence;
        std::optional<Instant> since; ///< nothing: released
    };

    std::map<Stream, Rest> m_rests;
};

} // namespace tributary
