// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenantbatch.h"

#include "model/advice.h"

#include <QtCore/QTimer>

#include <algorithm>

namespace tributary {

void TenantBatch::run(const QList<TenantEntry> &entries, Step step)
{
    m_working = {};
    m_entries = entries;
    m_next = 0;
    m_step = std::move(step);
    m_results.clear();
    goOn();
}

void TenantBatch::stop()
{
    m_working = {};
    m_entries.clear();
    m_next = 0;
}

int TenantBatch::refused() const
{
    return int(std::ranges::count(m_results, ResultState::Warning, &ResultRow::state));
}

void TenantBatch::goOn()
{
    Q_EMIT progressed(int(m_next), int(m_entries.size()));
    if (m_next >= m_entries.size()) {
        Q_EMIT finished();
        return;
    }
    m_working = m_step(m_entries.at(m_next), [this](const Result<QString> &result) { take(result); });
}

void TenantBatch::take(const Result<QString> &result)
{
    const TenantEntry &entry = m_entries.at(m_next++);
    const QString words = result ? *result : adviceFor(result.error(), entry.tenant.name).title;
    m_results << ResultRow{
        entry.tenant.id.value(), result ? ResultState::Passed : ResultState::Warning, {entry.tenant.name, words}};
    QTimer::singleShot(0, this, [this, at = m_next] { // the job that answers now is not replaced in its own answer
        if (at == m_next && !m_entries.isEmpty())
            goOn();
    });
}

} // namespace tributary
