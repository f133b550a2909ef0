// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventlog.h"
#include "pipeline/console.h"
#include "support/memoryarchive.h"

namespace tributary {

/// An engine that does nothing by itself: tests say what it reports and see what it was asked.
class FakeConsole final : public Console {
    Q_OBJECT
public:
    explicit FakeConsole(QObject *parent = nullptr);

    void report(const EngineStatus &status); ///< becomes status() and statusChanged()
    /// Puts records (newest first) into the archive, each in a batch of its own, and has the log look.
    void arrive(const QList<RecordRow> &rows);
    void arrive(const StreamKey &stream, const QList<QByteArray> &records, Instant at); ///< as one batch, oldest first
    void answerActivity(const QList<ActivityEntry> &entries) { Q_EMIT activityLoaded(entries); }
    void answerCoverage(const TenantId &tenant, const QList<CoverageStretch> &stretches)
    {
        Q_EMIT coverageLoaded(tenant, stretches);
    }
    void progress(const BackfillProgress &progress) { Q_EMIT backfillChanged(progress); }

    [[nodiscard]] const EngineStatus &status() const override { return m_status; }
    void setCollecting(bool on) override;
    void checkAgain(TenantId tenant) override { checked << tenant; }
    [[nodiscard]] EventLog &events() override { return log; }
    void loadActivity(qint64 after) override { activityAsked << after; }
    void loadCoverage(TenantId tenant) override { coverageAsked << tenant; }
    int startBackfill(BackfillRequest request) override;
    void cancelBackfill(int id) override { cancelled << id; }

    MemoryArchive archive;
    EventLog log{1};
    QList<BackfillRequest> backfills;
    QList<int> cancelled;
    QList<qint64> activityAsked;
    QList<TenantId> coverageAsked;
    QList<TenantId> checked;

private:
    EngineStatus m_status;
};

/// The moment the tests' clock stands at: 2026-11-22 14:32:07 UTC.
[[nodiscard]] Instant testNow();

[[nodiscard]] StreamStatus workingStream(Stream stream, Seconds lag);
[[nodiscard]] TenantStatus quietTenant(const QString &name);

/// 24 tenants of which one has stopped, some need something, the rest is quiet.
[[nodiscard]] EngineStatus busyStatus();
[[nodiscard]] EngineStatus quietStatus(int tenants); ///< so many tenants, all well; a tag for every twenty-five
[[nodiscard]] EngineStatus brokenStatus(); ///< keychain locked, all streams stopped, destination refused
[[nodiscard]] EngineStatus emptyStatus();

/// A day of the activity log, newest first.
[[nodiscard]] QList<ActivityEntry> someActivity();

/// Sign-ins and other events, newest first; numbered down from `newest`.
[[nodiscard]] QList<RecordRow> someRecords(int count, qint64 newest = 1'000'000);
[[nodiscard]] QByteArray rawOf(const RecordRow &record);

} // namespace tributary
