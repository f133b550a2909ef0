// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenantselection.h"

#include "setup/tenantimport.h"
#include "theme/measures.h"
#include "views/savedfile.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// How a check of permissions went.
Result<QString> checkedWords(const Result<QList<PermissionRow>> &rows)
{
    if (!rows)
        return fail(rows.error());
    QStringList wrong;
    for (const PermissionRow &row : *rows) {
        if (!isFine(row))
            wrong << row.name;
    }
    if (wrong.isEmpty())
        return TenantSelection::tr("All right");
    return fail(ErrorKind::Forbidden, wrong.join(u", "_s), u"AF10001"_s);
}

} // namespace

TenantSelection::TenantSelection(UpkeepDesk &desk, QWidget *parent)
    : QPushButton(glyphIcon(Glyph::Tenants), QString(), parent)
    , m_desk(desk)
    , m_menu(new QMenu(this))
    , m_check(add(u"checkChosen"_s, &TenantSelection::check))
    , m_pause(add(u"pauseChosen"_s, &TenantSelection::pause))
    , m_resume(add(u"resumeChosen"_s, &TenantSelection::resume))
    , m_tags(add(u"tagChosen"_s, &TenantSelection::askTags))
    , m_export(add(u"exportChosen"_s, &TenantSelection::exportCsv))
{
    setObjectName(u"chosenTenants"_s);
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_batch, &TenantBatch::progressed, this, [this](int done, int of) {
        if (done < of) {
            //: %1 is a sentence such as "Pausing.", %2 and %3 say how many tenants of how many are done.
            Q_EMIT said(tr("%1 %2 of %3").arg(m_doing, QString::number(done), QString::number(of)), false);
        }
    });
    connect(&m_batch, &TenantBatch::finished, this, &TenantSelection::ended);
    setChosen({});
}

QAction *TenantSelection::add(const QString &name, void (TenantSelection::*run)())
{
    QAction *action = m_menu->addAction(QString(), this, run);
    action->setObjectName(name);
    return action;
}

void TenantSelection::setChosen(const QList<TenantEntry> &entries)
{
    m_chosen = entries;
    const int count = int(entries.size());
    const auto isPaused = [](const TenantEntry &entry) { return !entry.notes.paused.isEmpty(); };
    const auto paused = std::ranges::count_if(entries, isPaused);
    setText(tr("&With %n tenants", nullptr, count));
    m_check->setText(tr("&Check %n tenants", nullptr, count));
    m_pause->setText(tr("&Pause %n tenants", nullptr, count));
    m_resume->setText(tr("&Resume %n tenants", nullptr, count));
    m_tags->setText(tr("Set &tags of %n tenants…", nullptr, count));
    m_export->setText(tr("&Export %n tenants as CSV…", nullptr, count));
    m_pause->setEnabled(paused < count);
    m_resume->setEnabled(paused > 0);
    setEnabled(count > 0);
}

void TenantSelection::begin(const QString &doing, TenantBatch::Step step)
{
    m_doing = doing;
    m_batch.run(m_chosen, std::move(step));
}

void TenantSelection::ended()
{
    const int all = int(m_batch.results().size());
    const int refused = m_batch.refused();
    const QString words = refused == 0 ? tr("%n tenants: all went well.", nullptr, all)
                                       : tr("%1 of %n tenants need you.", nullptr, all).arg(refused);
    Q_EMIT said(words, true);
    Q_EMIT changed();
}

void TenantSelection::check()
{
    begin(tr("Checking; nothing is changed in the tenants."), [this](const TenantEntry &entry, const Reply<QString> &reply) {
        return m_desk.permissions(
            entry.tenant.id, {}, [reply](const Result<QList<PermissionRow>> &rows) { reply(checkedWords(rows)); });
    });
}

void TenantSelection::switchAll(bool enabled)
{
    begin(enabled ? tr("Resuming.") : tr("Pausing."), [this, enabled](const TenantEntry &entry, const Reply<QString> &reply) {
        return m_desk.setEnabled(entry.tenant.id, enabled, [reply, enabled](const Result<> &done) {
            if (done)
                reply(enabled ? tr("Collecting goes on") : tr("Paused; seven days can be caught up"));
            else
                reply(fail(done.error()));
        });
    });
}

void TenantSelection::pause()
{
    switchAll(false);
}

void TenantSelection::resume()
{
    switchAll(true);
}

void TenantSelection::askTags()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tagsDialog"_s);
    dialog->setWindowTitle(tr("Set tags"));
    dialog->setLabelText(
        tr("Tags of %n tenants, separated by commas. They take the place of those there are.", nullptr, int(m_chosen.size())));
    dialog->setTextValue(m_chosen.isEmpty() ? QString() : m_chosen.constFirst().notes.tags.join(u", "_s));
    dialog->setOkButtonText(tr("&Set tags"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TenantSelection::setTags);
    dialog->open();
}

void TenantSelection::setTags(const QString &typed)
{
    QStringList tags = typed.split(u',', Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = tag.trimmed();
    tags.removeAll(QString());
    begin(tr("Saving."), [this, tags](const TenantEntry &entry, const Reply<QString> &reply) {
        TenantEntry tagged = entry;
        tagged.notes.tags = tags;
        return m_desk.save(tagged, [reply](const Result<> &saved) {
            if (saved)
                reply(tr("Saved"));
            else
                reply(fail(saved.error()));
        });
    });
}

void TenantSelection::exportCsv()
{
    QList<TaggedTenant> tenants;
    tenants.reserve(m_chosen.size());
    for (const TenantEntry &entry : std::as_const(m_chosen))
        tenants.append({entry.tenant, entry.notes.tags});
    saveFile(this, {tr("Export tenants"), u"tenants.csv"_s, tr("Table (*.csv)")}, writeTenants(tenants),
        [this](const QString &words) { Q_EMIT said(words, false); });
}

void TenantSelection::showList()
{
    const Measures measures(*this);
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"batchList"_s);
    dialog->setWindowTitle(tr("Tenant by tenant"));
    auto *table = new ResultTable({tr("Tenant"), tr("How it went")}, dialog);
    table->setObjectName(u"batchResults"_s);
    table->setAccessibleName(tr("Tenant by tenant"));
    table->setWidths({16, 20});
    table->setRows(m_batch.results());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    dialog->resize(measures.em(44), measures.row() * 16);
    dialog->open();
}

} // namespace tributary
