// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stream.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

#include <optional>

namespace tributary {

/// What the program and its people did. The values are stored; append only.
enum class ActivityKind {
    TenantAdded = 1,
    TenantChanged = 2,
    TenantRemoved = 3,
    CredentialReplaced = 4,
    DestinationAdded = 5,
    DestinationChanged = 6,
    DestinationRemoved = 7,
    SelectionChanged = 8,
    CollectingStarted = 20,
    CollectingStopped = 21,
    BackfillStarted = 22,
    BackfillEnded = 23,
    CheckedAgain = 24, ///< a person asked for resting streams
    StreamsStopped = 40, ///< need a person
    StreamsRecovered = 41,
    StreamsParked = 42, ///< not to be had in this tenant
    EventsLost = 43,
    RecordsQuarantined = 44,
    DestinationStopped = 45, ///< sending to it fails
    DestinationRecovered = 46,
    TroubleBegan = 47, ///< of the whole program
    TroubleEnded = 48,
};

/// How an entry is marked and which tab it stands in.
enum class ActivityLevel { Action, Good, Warning, Error };

/// One line of the activity log. A repeat within a day folds into the earlier line, which moves to the end.
struct ActivityEntry {
    qint64 row = 0; ///< order in the log; given by the store
    qint64 first = 0; ///< the same for all foldings of a line; given by the store
    Instant at; ///< of the first occurrence
    Instant last; ///< of the latest
    int times = 1;
    ActivityKind kind = ActivityKind::CollectingStarted;
    QString who; ///< user name on this machine; empty = the program itself
    TenantId tenant; ///< may be empty; outlives the tenant
    QString subject; ///< name of the tenant or destination at that time; of the program's trouble, none
    std::optional<Stream> stream; ///< where it concerns one
    quint64 number = 0; ///< records, blobs or streams, as the kind has it; foldings add up
    QString code; ///< of the service
    QString detail; ///< technical, for a ticket; no secrets
    QString requestId;

    bool operator==(const ActivityEntry &) const = default;
};

/// The newest entries behind a row, newest first.
struct ActivityQuery {
    qint64 after = 0;
    int limit = 10'000;
};

[[nodiscard]] ActivityLevel activityLevel(ActivityKind kind);

/// "tenant-added": as on the command line and in JSON.
[[nodiscard]] QString activityName(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> activityFromName(const QString &name);
[[nodiscard]] const QList<ActivityKind> &allActivityKinds();

/// What such an entry is about. Translatable; never empty.
[[nodiscard]] QString activityTitle(ActivityKind kind);

/// The same with how many, where that counts.
[[nodiscard]] QString activityText(const ActivityEntry &entry);

/// The user at this machine, as the log names people.
[[nodiscard]] QString machineUser();

} // namespace tributary

Q_DECLARE_METATYPE(tributary::ActivityEntry)
