// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/resulttable.h"
#include "wizards/upkeepdesk.h"

namespace tributary {

/// Does one thing to many tenants, one after the other; a tenant that refuses does not stop the others. GUI thread.
class TenantBatch final : public QObject {
    Q_OBJECT
public:
    /// The answer says how it went, in a sentence.
    using Step = std::function<Job(const TenantEntry &, Reply<QString>)>;

    using QObject::QObject;

    /// What is under way is given up.
    void run(const QList<TenantEntry> &entries, Step step);
    void stop(); ///< the rest is left as it is

    [[nodiscard]] bool isRunning() const { return m_next < m_entries.size(); }
    [[nodiscard]] const QList<ResultRow> &results() const { return m_results; }
    [[nodiscard]] int refused() const;

Q_SIGNALS:
    void progressed(int done, int of);
    void finished();

private:
    void goOn();
    void take(const Result<QString> &result);

    QList<TenantEntry> m_entries;
    qsizetype m_next = 0;
    Step m_step;
    QList<ResultRow> m_results;
    Job m_working;
};

} // namespace tributary
