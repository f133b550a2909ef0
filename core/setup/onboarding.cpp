// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/onboarding.h"

#include "base/usagetext.h"
#include "setup/tenantlookup.h"
#include "setup/tenantupkeep.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto draftsSetting = "onboarding"_L1;

bool isBuiltin(const QString &name)
{
    const QList<Cloud> &clouds = builtinClouds();
    return std::any_of(clouds.begin(), clouds.end(), [&](const Cloud &cloud) { return cloud.name == name; });
}

/// The clouds to ask: the named one, or the preferred one and, if it is one of Microsoft's, the others. One per sign-in root;
/// whoever works on a private cloud does not want Microsoft asked.
QList<Cloud> cloudsToAsk(const QList<Cloud> &all, const QString &named)
{
    QList<Cloud> asked;
    QStringList roots;
    for (const Cloud &cloud : all) {
        const bool wanted =
            named.isEmpty() ? asked.isEmpty() || (isBuiltin(asked.front().name) && isBuiltin(cloud.name)) : cloud.name == named;
        if (!wanted || roots.contains(cloud.authority))
            continue;
        roots.append(cloud.authority);
        asked.append(cloud);
    }
    return asked;
}

bool isUnknownTenant(const Error &error)
{
    return error.code == u"AADSTS90002"_s;
}

} // namespace

Onboarding::Onboarding(SetupParts parts)
    : m_parts(std::move(parts))
{
}

Task<Result<QList<TenantDraft>>> Onboarding::drafts()
{
    const auto json = co_await m_parts.store.setting(draftsSetting);
    if (!json)
        co_return fail(json.error());
    QList<TenantDraft> drafts = readDrafts(json->toUtf8());
    std::sort(drafts.begin(), drafts.end(), [](const TenantDraft &a, const TenantDraft &b) { return a.changed > b.changed; });
    co_return drafts;
}

Task<Result<void>> Onboarding::save(TenantDraft draft)
{
    auto all = co_await drafts();
    if (!all)
        co_return fail(all.error());
    draft.changed = m_parts.clock.now();
    all->removeIf([&](const TenantDraft &other) { return other.id == draft.id; });
    all->append(draft);
    co_return co_await m_parts.store.setSetting(draftsSetting, QString::fromUtf8(writeDrafts(*all)));
}

Task<Result<void>> Onboarding::forget(QString draft)
{
    auto all = co_await drafts();
    if (!all)
        co_return fail(all.error());
    all->removeIf([&](const TenantDraft &other) { return other.id == draft; });
    m_admins.erase(draft);
    co_return co_await m_parts.store.setSetting(draftsSetting, QString::fromUtf8(writeDrafts(*all)));
}

Task<Result<TenantDraft>> Onboarding::saved(TenantDraft draft)
{
    const auto written = co_await save(draft);
    if (!written)
        co_return fail(written.error());
    co_return draft;
}

Task<Result<FoundTenant>> Onboarding::findTenant(QString typed, QString cloud, std::stop_token stop)
{
    const auto name = tenantNameOf(typed);
    if (!name)
        co_return fail(name.error());
    TenantLookup lookup(m_parts.transport);
    const QList<Cloud> asked = cloudsToAsk(m_parts.clouds(), cloud);
    if (asked.isEmpty())
        co_return fail(ErrorKind::Configuration, u"the cloud \"%1\" is not known"_s.arg(cloud), u"UnknownCloud"_s);
    Result<TenantFacts> facts = fail(ErrorKind::Bug, u"no cloud was asked"_s);
    Cloud answered;
    for (const Cloud &each : asked) {
        answered = each;
        facts = co_await lookup.find(each, *name, stop);
        if (facts || !isUnknownTenant(facts.error()))
            break;
    }
    if (!facts) {
        Error error = facts.error();
        const auto meant = likelyMeant(*name);
        if (isUnknownTenant(error) && meant)
            error.message = *meant;
        co_return fail(error);
    }
    co_return co_await foundTenant(*name, *facts, answered, asked.front().name);
}

Task<Result<FoundTenant>> Onboarding::foundTenant(QString name, TenantFacts facts, Cloud answered, QString lookedIn)
{
    // Only Microsoft's own roots serve several clouds; elsewhere whoever answers is the cloud.
    const bool moved = isBuiltin(answered.name) && !facts.builtinCloud.isEmpty() && facts.builtinCloud != answered.name;
    const auto cloud = cloudNamed(m_parts, moved ? facts.builtinCloud : answered.name);
    if (!cloud)
        co_return fail(cloud.error());
    FoundTenant found{.id = facts.id, .cloud = cloud->name, .cloudName = cloud->displayName};
    found.domain = parseGuid(name) ? QString() : name;
    found.inOtherCloud = cloud->name != lookedIn;
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    for (const Tenant &tenant : *tenants) {
        if (tenant.id == facts.id)
            found.knownAs = tenant.name;
    }
    const auto destinations = co_await m_parts.store.destinations();
    if (!destinations)
        co_return fail(destinations.error());
    for (const Destination &destination : *destinations)
        found.isParent = found.isParent || destination.parent == facts.id;
    co_return found;
}

Task<Result<TenantContext>> Onboarding::contextOfDraft(TenantDraft draft)
{
    const Tenant tenant = tenantOf(draft);
    co_return co_await contextOf(m_parts, tenant);
}

Task<Result<Tenant>> Onboarding::finish(TenantDraft draft)
{
    Tenant tenant = tenantOf(draft);
    if (tenant.name.isEmpty())
        tenant.name = tenant.domain.isEmpty() ? tenant.id.value() : tenant.domain;
    const auto remembered = co_await m_parts.rememberCloud(tenant.cloud);
    if (!remembered)
        co_return fail(remembered.error());
    const auto known = co_await m_parts.store.tenants();
    if (!known)
        co_return fail(known.error());
    for (const Tenant &other : *known) { // the same with this credential was saved before the program was killed
        if (other.id == tenant.id && other.app.credential.id != tenant.app.credential.id)
            co_return fail(ErrorKind::Usage, UsageText::tr("the tenant is in this profile already, as \"%1\"").arg(other.name),
                u"TenantKnown"_s);
    }
    const auto written = co_await m_parts.store.saveTenant(tenant);
    if (!written)
        co_return fail(written.error());
    for (const StartedStream &started : draft.started) {
        const StreamKey key{tenant.id, started.stream};
        const auto noted = co_await m_parts.store.noteStart(key, started.at);
        if (!noted)
            co_return fail(noted.error());
    }
    const std::optional<Error> none;
    const QList<Stream> wanted = draft.streams.isEmpty() ? allStreams() : draft.streams;
    for (const Stream stream : allStreams()) {
        if (wanted.contains(stream))
            continue;
        const StreamKey key{tenant.id, stream};
        const auto off = co_await m_parts.store.setState(key, StreamState::Off, none, m_parts.clock.now());
        if (!off)
            co_return fail(off.error());
    }
    TenantUpkeep upkeep(m_parts);
    const TenantNotes notes{.tags = draft.tags, .note = {}, .paused = {}};
    const auto noted = co_await upkeep.saveNotes(tenant.id, notes);
    if (!noted)
        co_return fail(noted.error());
    const auto forgotten = co_await forget(draft.id);
    if (!forgotten)
        co_return fail(forgotten.error());
    co_return tenant;
}

} // namespace tributary
