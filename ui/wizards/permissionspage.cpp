// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/permissionspage.h"

#include "models/text.h"
#include "wizards/permissiondetail.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After consent a grant needs up to five minutes until new tokens have it.
constexpr std::array<Seconds, 8> pauses{5s, 10s, 15s, 30s, 60s, 60s, 60s, 60s};

} // namespace

PermissionsPage::PermissionsPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Permissions"), parent)
    , m_task(task)
    , m_table(new ResultTable({tr("Check"), tr("Needed for"), tr("Result")}, this))
    , m_detail(new PermissionDetail(this))
{
    m_table->setObjectName(u"permissions"_s);
    m_table->setAccessibleName(tr("Permissions and what they are needed for"));
    m_table->setWidths({15, 18, 14}, 1);
    m_table->results().setMutedColumns({1});
    m_table->setExactRows(8);
    column().addWidget(m_table);
    column().addWidget(m_detail);
    column().addStretch(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &PermissionsPage::check);
    connect(&m_age, &QTimer::timeout, this, &PermissionsPage::sayHowItStands);
    connect(m_table, &ResultTable::currentChangedTo, this, &PermissionsPage::showDetails);
    connect(m_table, &ResultTable::buttonPressed, this, [this] {
        showDetails();
        m_detail->focusFix();
    });
}

QWidget *PermissionsPage::firstField() const
{
    return m_table;
}

void PermissionsPage::enter()
{
    setCommand({tr("C&heck again"), Glyph::Refresh});
    m_age.start(1s);
    if (m_for == m_task.draft.tenant && !m_task.permissions.isEmpty()) {
        sayHowItStands();
        return;
    }
    m_for = m_task.draft.tenant;
    m_tries = 0;
    check();
}

void PermissionsPage::leave()
{
    m_checking.drop();
    m_again.stop();
    m_age.stop();
    setBusy(false);
}

void PermissionsPage::runCommand()
{
    if (m_checking.isRunning())
        return;
    m_tries = 0;
    check();
}

void PermissionsPage::check()
{
    m_again.stop();
    m_checkedAt.reset();
    if (m_tries == 0) {
        m_rows = permissionRows();
        m_detail->clear();
        showRows();
    }
    setSubtitle(tr("Checking with a new token. Nothing is changed in the tenant."));
    setLine({Glyph::Hourglass, Token::Info, tr("Asking Microsoft…")});
    setCanGoOn(m_tries > 0 && canGoOn());
    m_checking = m_task.desk.permissions(
        m_task.draft, [this](const PermissionRow &row) { showRow(row); },
        [this](const Result<QList<PermissionRow>> &rows) { checked(rows); });
}

void PermissionsPage::showRow(const PermissionRow &row)
{
    const auto shown = std::ranges::find(m_rows, row.key, &PermissionRow::key);
    if (shown != m_rows.end())
        *shown = row;
    else
        m_rows << row;
    showRows();
}

void PermissionsPage::showRows()
{
    QList<ResultRow> rows;
    rows.reserve(m_rows.size());
    for (const PermissionRow &row : std::as_const(m_rows))
        rows << resultOf(row);
    m_table->setRows(rows);
}

void PermissionsPage::checked(const Result<QList<PermissionRow>> &rows)
{
    if (!rows) {
        setLine({});
        setCanGoOn(false);
        m_detail->showError(rows.error(), m_task.draft.name);
        return;
    }
    m_rows = *rows;
    m_task.permissions = *rows;
    m_checkedAt = m_task.time.now();
    showRows();
    const auto worst = std::ranges::find_if(m_rows, [](const PermissionRow &row) { return !isFine(row); });
    if (worst != m_rows.end())
        m_table->choose(worst->key);
    else if (m_table->currentKey().isEmpty() && !m_rows.isEmpty())
        m_table->choose(m_rows.constFirst().key);
    showDetails();
    setCanGoOn(std::ranges::any_of(m_rows, [](const PermissionRow &row) {
        return row.state == PermissionState::Proven || row.state == PermissionState::Granted;
    }));
    sayHowItStands();
    if (openRows() > 0 && m_task.consentFresh)
        checkLater();
    else
        m_task.consentFresh = false;
}

void PermissionsPage::checkLater()
{
    if (m_tries >= int(pauses.size())) {
        m_task.consentFresh = false;
        sayHowItStands();
        return;
    }
    m_again.start(pauses[size_t(m_tries++)]);
    sayHowItStands();
}

int PermissionsPage::openRows() const
{
    return int(std::ranges::count_if(m_rows, [](const PermissionRow &row) { return !isFine(row); }));
}

void PermissionsPage::sayHowItStands()
{
    if (!m_checkedAt || m_checking.isRunning())
        return;
    const auto age = std::chrono::duration_cast<Seconds>(m_task.time.now() - *m_checkedAt);
    setSubtitle(tr("Checked %1 ago with a new token. Nothing was changed in the tenant.").arg(shortDuration(age)));
    const int open = openRows();
    if (m_again.isActive()) {
        const auto left = std::chrono::ceil<Seconds>(m_again.remainingTimeAsDuration());
        setLine({Glyph::Hourglass, Token::Info,
            tr("Microsoft needs a moment after consent. Checking again in %1.").arg(shortDuration(left))});
    } else if (open == 0) {
        setLine({Glyph::Ok, Token::Ok, tr("All that is needed is granted.")});
    } else if (canGoOn()) {
        setLine(
            {Glyph::Warning, Token::Warning, tr("Still to mend: %1. You can go on: the other streams will run.").arg(open)});
    } else {
        setLine({Glyph::Error, Token::Error, tr("Nothing can be read yet.")});
    }
}

void PermissionsPage::showDetails()
{
    const auto row = std::ranges::find(m_rows, m_table->currentKey(), &PermissionRow::key);
    if (row == m_rows.end())
        m_detail->clear();
    else
        m_detail->show(*row, m_task.draft.name);
}

} // namespace tributary
