// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/commandtext.h"
#include "ctl/tenantimport.h"
#include "setup/tenantimport.h"
#include "setup/tenantupkeep.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

Task<int> exportTenants(InvocationPtr invocation)
{
    invocation->options().readOnly = true;
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto all = co_await (*runtime)->store().tenants();
    if (!all)
        co_return invocation->report(all.error());
    TenantUpkeep upkeep((*runtime)->setupParts());
    QList<TaggedTenant> tenants;
    tenants.reserve(qsizetype(all->size()));
    for (const Tenant &tenant : *all) {
        const TenantId id = tenant.id;
        const auto notes = co_await upkeep.notes(id);
        if (!notes)
            co_return invocation->report(notes.error(), tenant.name);
        tenants.append({tenant, notes->tags});
    }
    const QString csv = QString::fromUtf8(writeTenants(tenants));
    invocation->print({{u"tenants"_s, tenants.size()}, {u"csv"_s, csv}}, csv.trimmed());
    co_return ExitDone;
}

} // namespace

std::vector<Command> tenantExportCommands()
{
    return {{u"tenant export"_s, {},
        CommandText::tr("Writes the tenants as a table that tenant import reads; without secrets."), {}, exportTenants}};
}

} // namespace tributary
