// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/activity.h"
#include "model/coverage.h"
#include "model/record.h"
#include "model/settings.h"
#include "model/status.h"
#include "model/tenant.h"

#include <QtCore/QObject>

namespace tributary {

class EventLog;

/// A range of one tenant to be fetched again.
struct BackfillRequest {
    TenantId tenant;
    QList<Stream> streams;
    Window range;
};

/// How a backfill stands. One for the whole request; `running` false once it ended.
struct BackfillProgress {
    int id = 0;
    bool running = false;
    bool cancelled = false;
    quint64 windows = 0; ///< listing windows that the coverage lacked
    quint64 windowsDone = 0;
    quint64 blobs = 0; ///< found so far that were not stored before
    quint64 blobsDone = 0;
    quint64 records = 0; ///< new records stored
    quint64 duplicates = 0;
    quint64 lostBlobs = 0;
    std::optional<Error> error; ///< the first trouble; the rest went on
};

/// The engine as the window sees it: values cross, at most ten times a second. Lives in the GUI thread; every call returns at
/// once, answers come as signals in the GUI thread. The engine itself runs on a thread of its own.
class Console : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The last status that arrived.
    [[nodiscard]] virtual const EngineStatus &status() const = 0;

    virtual void setCollecting(bool on) = 0;

    /// Asks for all streams of a tenant at once, also for those that rest because they were not to be had.
    virtual void checkAgain(TenantId tenant) = 0;

    /// All stored records. It reads the archive beside the engine, and lives as long as the console.
    [[nodiscard]] virtual EventLog &events() = 0;

    /// The newest lines of the activity log behind a row, answered by activityLoaded(), newest first. New ones are there when
    /// EngineStatus::activity changed.
    virtual void loadActivity(qint64 after) = 0;

    /// What is known of a tenant's time ranges, answered by coverageLoaded().
    virtual void loadCoverage(TenantId tenant) = 0;

    /// Answered by backfillChanged() with the id returned here, until running is false.
    virtual int startBackfill(BackfillRequest request) = 0;
    virtual void cancelBackfill(int id) = 0;

Q_SIGNALS:
    void statusChanged(const tributary::EngineStatus &status);
    void activityLoaded(const QList<tributary::ActivityEntry> &entries);
    void coverageLoaded(const tributary::TenantId &tenant, const QList<tributary::CoverageStretch> &stretches);
    void backfillChanged(const tributary::BackfillProgress &progress);
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::BackfillProgress)
