// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activity.h"
#include "model/status.h"

#include <map>
#include <vector>

namespace tributary {

/// Notices in successive statuses what belongs in the activity log: streams that stop, rest and run again, events lost, records
/// quarantined, destinations that fail and recover, trouble of the program. The first status is only remembered: what is open
/// then was logged when it began. A tenant that a status leaves out is as it was. What passes within a minute is not worth a
/// line. Keeps no time of its own.
class ActivityWatch {
public:
    [[nodiscard]] std::vector<ActivityEntry> note(const EngineStatus &status);

private:
    enum class Course { Running, Stopped, Parked };
    struct Line {
        Course course = Course::Running;
        quint64 lost = 0;
        quint64 quarantined = 0;
    };
    struct Way {
        bool failing = false; ///< and said so
        std::optional<Instant> since;
    };
    using Entries = std::vector<ActivityEntry>;

    static Course courseOf(const StreamStatus &stream, Course before);
    void noteTenant(Entries &entries, const TenantStatus &tenant, Instant now);
    void noteCourses(Entries &entries, const TenantStatus &tenant, Instant now);
    void noteFigures(Entries &entries, const TenantStatus &tenant, Instant now);
    void noteDestination(Entries &entries, const DestinationStatus &destination, Instant now);
    void noteTrouble(Entries &entries, const EngineStatus &status);

    bool m_started = false;
    std::map<StreamKey, Line> m_lines;
    std::map<TenantId, Instant> m_quarantineNoted;
    std::map<DestinationId, Way> m_ways;
    QString m_trouble; ///< code of the open one
    bool m_inTrouble = false;
};

} // namespace tributary
