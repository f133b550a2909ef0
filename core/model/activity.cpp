// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/activity.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(tributary::ActivityWords)
};

struct KindRow {
    ActivityKind kind;
    const char *name;
    ActivityLevel level;
};

constexpr std::array rows{
    KindRow{ActivityKind::TenantAdded, "tenant-added", ActivityLevel::Action},
    KindRow{ActivityKind::TenantChanged, "tenant-changed", ActivityLevel::Action},
    KindRow{ActivityKind::TenantRemoved, "tenant-removed", ActivityLevel::Action},
    KindRow{ActivityKind::CredentialReplaced, "credential-replaced", ActivityLevel::Action},
    KindRow{ActivityKind::DestinationAdded, "destination-added", ActivityLevel::Action},
    KindRow{ActivityKind::DestinationChanged, "destination-changed", ActivityLevel::Action},
    KindRow{ActivityKind::DestinationRemoved, "destination-removed", ActivityLevel::Action},
    KindRow{ActivityKind::SelectionChanged, "selection-changed", ActivityLevel::Action},
    KindRow{ActivityKind::CollectingStarted, "collecting-started", ActivityLevel::Action},
    KindRow{ActivityKind::CollectingStopped, "collecting-stopped", ActivityLevel::Action},
    KindRow{ActivityKind::BackfillStarted, "backfill-started", ActivityLevel::Action},
    KindRow{ActivityKind::BackfillEnded, "backfill-ended", ActivityLevel::Action},
    KindRow{ActivityKind::CheckedAgain, "checked-again", ActivityLevel::Action},
    KindRow{ActivityKind::StreamsStopped, "streams-stopped", ActivityLevel::Error},
    KindRow{ActivityKind::StreamsRecovered, "streams-recovered", ActivityLevel::Good},
    KindRow{ActivityKind::StreamsParked, "streams-parked", ActivityLevel::Warning},
    KindRow{ActivityKind::EventsLost, "events-lost", ActivityLevel::Error},
    KindRow{ActivityKind::RecordsQuarantined, "records-quarantined", ActivityLevel::Warning},
    KindRow{ActivityKind::DestinationStopped, "destination-stopped", ActivityLevel::Error},
    KindRow{ActivityKind::DestinationRecovered, "destination-recovered", ActivityLevel::Good},
    KindRow{ActivityKind::TroubleBegan, "trouble-began", ActivityLevel::Error},
    KindRow{ActivityKind::TroubleEnded, "trouble-ended", ActivityLevel::Good},
};

const KindRow *rowOf(ActivityKind kind)
{
    for (const KindRow &row : rows) {
        if (row.kind == kind)
            return &row;
    }
    return nullptr;
}

QString actionTitle(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::TenantAdded:
        return ActivityWords::tr("Tenant added");
    case ActivityKind::TenantChanged:
        return ActivityWords::tr("Tenant changed");
    case ActivityKind::TenantRemoved:
        return ActivityWords::tr("Tenant removed");
    case ActivityKind::CredentialReplaced:
        return ActivityWords::tr("Credential replaced");
    case ActivityKind::DestinationAdded:
        return ActivityWords::tr("Destination added");
    case ActivityKind::DestinationChanged:
        return ActivityWords::tr("Destination changed");
    case ActivityKind::DestinationRemoved:
        return ActivityWords::tr("Destination removed");
    case ActivityKind::SelectionChanged:
        return ActivityWords::tr("What is forwarded was changed");
    case ActivityKind::CollectingStarted:
        return ActivityWords::tr("Collecting started");
    case ActivityKind::CollectingStopped:
        return ActivityWords::tr("Collecting stopped");
    case ActivityKind::BackfillStarted:
        return ActivityWords::tr("Backfill started");
    case ActivityKind::BackfillEnded:
        return ActivityWords::tr("Backfill ended, new events");
    case ActivityKind::CheckedAgain:
        return ActivityWords::tr("Resting streams were asked for again");
    default:
        return {};
    }
}

QString eventTitle(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::StreamsStopped:
        return ActivityWords::tr("Streams stopped, a person is needed");
    case ActivityKind::StreamsRecovered:
        return ActivityWords::tr("Streams run again");
    case ActivityKind::StreamsParked:
        return ActivityWords::tr("Streams rest, this tenant does not have them");
    case ActivityKind::EventsLost:
        return ActivityWords::tr("Events lost, blobs that can no longer be fetched");
    case ActivityKind::RecordsQuarantined:
        return ActivityWords::tr("Records went to quarantine");
    case ActivityKind::DestinationStopped:
        return ActivityWords::tr("Sending fails, events wait here");
    case ActivityKind::DestinationRecovered:
        return ActivityWords::tr("Sending works again");
    case ActivityKind::TroubleBegan:
        return ActivityWords::tr("Trouble that concerns the whole program");
    case ActivityKind::TroubleEnded:
        return ActivityWords::tr("The trouble is over");
    default:
        return {};
    }
}

bool hasNumber(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::BackfillEnded:
    case ActivityKind::StreamsStopped:
    case ActivityKind::StreamsRecovered:
    case ActivityKind::StreamsParked:
    case ActivityKind::EventsLost:
    case ActivityKind::RecordsQuarantined:
        return true;
    default:
        return false;
    }
}

} // namespace

ActivityLevel activityLevel(ActivityKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? row->level : ActivityLevel::Action;
}

QString activityName(ActivityKind kind)
{
    const KindRow *row = rowOf(kind);
    return row ? QString::fromLatin1(row->name) : QString::number(int(kind)); // of a newer program
}

std::optional<ActivityKind> activityFromName(const QString &name)
{
    for (const KindRow &row : rows) {
        if (name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return {};
}

const QList<ActivityKind> &allActivityKinds()
{
    static const QList<ActivityKind> kinds = [] {
        QList<ActivityKind> all;
        all.reserve(qsizetype(rows.size()));
        for (const KindRow &row : rows)
            all << row.kind;
        return all;
    }();
    return kinds;
}

QString activityTitle(ActivityKind kind)
{
    QString title = actionTitle(kind);
    if (title.isEmpty())
        title = eventTitle(kind);
    return title.isEmpty() ? activityName(kind) : title;
}

QString activityText(const ActivityEntry &entry)
{
    QString title = activityTitle(entry.kind);
    if (!hasNumber(entry.kind))
        return title;
    //: %1 is what happened, such as "Records went to quarantine"; %2 how many.
    return ActivityWords::tr("%1: %2").arg(title, QString::number(entry.number));
}

QString machineUser()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        QString user = qEnvironmentVariable(name);
        if (!user.isEmpty())
            return user;
    }
    return u"user"_s;
}

} // namespace tributary
