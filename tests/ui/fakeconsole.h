// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/console.h"

namespace tributary {

/// An engine that does nothing by itself: tests say what it reports and see what it was asked.
class FakeConsole final : public Console {
    Q_OBJECT
public:
    using Console::Console;

    void report(const EngineStatus &status); ///< becomes status() and statusChanged()
    void arrive(const QList<RecordRow> &rows, quint64 missed = 0) { Q_EMIT recordsArrived(rows, missed); }
    void answerNewest(const QList<RecordRow> &rows) { Q_EMIT newestRecords(rows); }
    void answerRecord(RecordAddress address, const QByteArray &raw) { Q_EMIT recordLoaded(address, raw); }
    void answerActivity(const QList<ActivityEntry> &entries) { Q_EMIT activityLoaded(entries); }
    void progress(const BackfillProgress &progress) { Q_EMIT backfillChanged(progress); }

    [[nodiscard]] const EngineStatus &status() const override { return m_status; }
    void setCollecting(bool on) override;
    void checkAgain(TenantId tenant) override { checked << tenant; }
    void watchRecords(bool on) override { watching = on; }
    void loadNewest(int count) override { newestAsked = count; }
    void loadRecord(RecordAddress address) override { recordsAsked << address; }
    void loadActivity(qint64 after) override { activityAsked << after; }
    int startBackfill(BackfillRequest request) override;
    void cancelBackfill(int id) override { cancelled << id; }

    bool watching = false;
    int newestAsked = 0;
    QList<RecordAddress> recordsAsked;
    QList<BackfillRequest> backfills;
    QList<int> cancelled;
    QList<qint64> activityAsked;
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
[[nodiscard]] EngineStatus brokenStatus(); ///< keychain locked, all streams stopped, destination refused
[[nodiscard]] EngineStatus emptyStatus();

/// Sign-ins and other events, newest first; addresses count down from `newest`.
[[nodiscard]] QList<RecordRow> someRecords(int count, qint64 newest = 1'000'000);
[[nodiscard]] QByteArray rawOf(const RecordRow &record);

} // namespace tributary
