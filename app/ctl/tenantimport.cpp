// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenantimport.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"
#include "setup/tenantimport.h"
#include "setup/tenantupkeep.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using RuntimePtr = std::shared_ptr<Runtime>;

Result<QString> readFile(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, CommandText::tr("cannot read the CSV file %1: %2").arg(name, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

} // namespace

Task<Result<Tenant>> keepTenant(RuntimePtr runtime, Tenant tenant, std::shared_ptr<CredentialInput> credential)
{
    const std::stop_token never;
    auto complete = co_await completeImport(runtime->setupParts(), tenant, never);
    if (!complete)
        co_return fail(complete.error());
    const auto kept = co_await keepCredential(runtime, credential, u"tenant"_s);
    if (!kept)
        co_return fail(kept.error());
    complete->app.credential = *kept;
    auto saved = co_await runtime->clouds().remember(&runtime->store(), complete->cloud);
    if (saved)
        saved = co_await runtime->store().saveTenant(*complete);
    if (!saved) {
        co_await runtime->secrets().remove(kept->id);
        co_return fail(saved.error());
    }
    co_return *complete;
}

Task<int> importTenants(std::shared_ptr<Invocation> invocation)
{
    const auto csv = readFile(invocation->positional(0));
    if (!csv)
        co_return invocation->report(csv.error());
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const bool dryRun = invocation->arguments().isSet(u"dry-run"_s);
    const bool secretPerRow = invocation->arguments().isSet(u"secret-stdin"_s);
    const auto cloud = invocation->cloudName(**runtime);
    if (!cloud)
        co_return invocation->report(cloud.error());
    const auto rows = readImport(*csv, *cloud);
    if (!rows)
        co_return invocation->report(rows.error());
    const SetupParts parts = (*runtime)->setupParts();
    TenantUpkeep upkeep(parts);
    const std::stop_token never;
    std::shared_ptr<CredentialInput> shared;
    QJsonArray json;
    QStringList lines;
    int good = 0;
    for (const ImportRow &row : *rows) {
        auto tenant = row.tenant;
        if (!dryRun && (secretPerRow || !shared)) {
            const auto credential = co_await takeCredential(*runtime, &invocation->arguments());
            if (!credential)
                co_return invocation->report(credential.error());
            shared = *credential;
        }
        if (tenant && dryRun)
            tenant = co_await completeImport(parts, *tenant, never);
        else if (tenant)
            tenant = co_await keepTenant(*runtime, *tenant, shared);
        if (tenant && !dryRun && !row.tags.isEmpty()) {
            const TenantNotes notes{.tags = row.tags, .note = {}, .paused = {}};
            const auto noted = co_await upkeep.saveNotes(tenant->id, notes);
            if (!noted)
                co_return invocation->report(noted.error());
        }
        good += tenant.has_value();
        const QString result =
            tenant ? (dryRun ? CommandText::tr("would be added") : CommandText::tr("added")) : tenant.error().message;
        json.append(QJsonObject{{u"row"_s, row.line}, {u"ok"_s, tenant.has_value()}, {u"result"_s, result}});
        lines.append(CommandText::tr("Row %1: %2")
                         .arg(QString::number(row.line), tenant ? u"%1 %2"_s.arg(tenant->name, result) : plain(result)));
    }
    invocation->print({{u"rows"_s, json}}, lines.join(u'\n'));
    co_return good == rows->size() ? ExitDone : good > 0 ? ExitInPart : ExitUsage;
}

} // namespace tributary
