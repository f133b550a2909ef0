// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/configuration.h"
#include "setup/keptsettings.h"

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Subject = ConfigurationChange::Subject;
using Action = ConfigurationChange::Action;

Error credentialMissing()
{
    return makeError(ErrorKind::Configuration, u"imported without its credential"_s, u"SecretMissing"_s);
}

Task<Result<QList<Stream>>> streamsOff(SetupParts *parts, TenantId tenant)
{
    QList<Stream> off;
    for (const Stream stream : allStreams()) {
        const StreamKey key{tenant, stream};
        const auto progress = co_await parts->store.progress(key);
        if (!progress)
            co_return fail(progress.error());
        if (progress->state == StreamState::Off)
            off.append(stream);
    }
    co_return off;
}

/// One after the other, as planned; what is the same or left alone is passed over.
class Import {
public:
    Import(ConfigurationParts parts, ProfileConfiguration file)
        : m_parts(std::move(parts))
        , m_store(m_parts.setup.store)
        , m_upkeep(m_parts.setup)
        , m_file(std::move(file))
    {
    }

    Task<Result<std::vector<ConfigurationChange>>> run()
    {
        const auto here = co_await readConfiguration(m_parts.setup);
        if (!here)
            co_return fail(here.error());
        m_here = *here;
        const std::vector<ConfigurationChange> plan = planImport(m_here, m_file);
        size_t at[6] = {}; // the plan has the rows of each subject in the order of the file
        for (const ConfigurationChange &change : plan) {
            const size_t place = at[size_t(change.subject)]++;
            if (change.action != Action::Add && change.action != Action::Change)
                continue;
            const auto done = co_await carryOut(change, place);
            if (!done)
                co_return fail(done.error());
        }
        co_return plan;
    }

private:
    Task<Result<void>> carryOut(ConfigurationChange change, size_t place)
    {
        const bool isNew = change.action == Action::Add;
        switch (change.subject) {
        case Subject::Cloud:
            co_return co_await m_parts.addCloud(m_file.clouds.at(qsizetype(place)));
        case Subject::Publisher:
            co_return co_await m_store.setSetting(u"publisher"_s, m_file.publisher);
        case Subject::Tenant:
            co_return co_await saveTenant(m_file.tenants[place], isNew);
        case Subject::Destination:
            co_return co_await saveDestination(m_file.destinations[place], isNew);
        case Subject::Selection:
            co_return co_await m_store.saveSelection(m_file.selections[place]);
        case Subject::Setting:
            co_return co_await keepSetting(&m_store, change.name, m_file.settings.at(change.name));
        }
        co_return {};
    }

    Task<Result<void>> saveTenant(TenantConfiguration wanted, bool isNew)
    {
        Tenant &tenant = wanted.tenant;
        if (isNew) {
            tenant.app.credential.id = CredentialId(u"tributary/tenant/"_s + newGuid());
            const auto remembered = co_await m_parts.setup.rememberCloud(tenant.cloud);
            if (!remembered)
                co_return remembered;
        } else {
            const auto own = std::ranges::find_if(
                m_here.tenants, [&](const TenantConfiguration &here) { return here.tenant.id == tenant.id; });
            tenant.app = own->tenant.app;
            tenant.cloud = own->tenant.cloud;
        }
        const auto saved = co_await m_store.saveTenant(tenant);
        if (!saved)
            co_return saved;
        const auto noted = co_await m_upkeep.saveNotes(tenant.id, wanted.notes);
        if (!noted)
            co_return noted;
        co_return co_await setStreams(tenant.id, wanted.off, isNew);
    }

    Task<Result<void>> setStreams(TenantId tenant, QList<Stream> off, bool isNew)
    {
        const Instant now = m_parts.setup.clock.now();
        for (const Stream stream : allStreams()) {
            const StreamKey key{tenant, stream};
            const auto progress = co_await m_store.progress(key);
            if (!progress)
                co_return fail(progress.error());
            const bool isOff = progress->state == StreamState::Off;
            const bool shallBeOff = off.contains(stream);
            if (isOff == shallBeOff && (!isNew || isOff))
                continue;
            StreamState state = shallBeOff ? StreamState::Off : StreamState::Idle;
            std::optional<Error> error;
            if (isNew && !shallBeOff) {
                state = StreamState::NeedsOperator;
                error = credentialMissing();
            }
            const auto set = co_await m_store.setState(key, state, error, now);
            if (!set)
                co_return set;
        }
        co_return {};
    }

    Task<Result<void>> saveDestination(Destination wanted, bool isNew)
    {
        const bool lacksCredential = isNew && !wanted.app.credential.id.value().isEmpty();
        if (lacksCredential)
            wanted.app.credential.id = CredentialId(u"tributary/destination/"_s + newGuid());
        if (isNew && !wanted.cloud.isEmpty()) {
            const auto remembered = co_await m_parts.setup.rememberCloud(wanted.cloud);
            if (!remembered)
                co_return remembered;
        }
        if (!isNew) {
            const auto own =
                std::ranges::find_if(m_here.destinations, [&](const Destination &here) { return here.id == wanted.id; });
            wanted.app = own->app;
            wanted.cloud = own->cloud;
            wanted.parent = own->parent;
        }
        const auto saved = co_await m_store.saveDestination(wanted);
        if (!saved || !lacksCredential)
            co_return saved;
        DestinationStatus status{.id = wanted.id, .name = wanted.name, .kind = kindOf(wanted.target)};
        status.state = DestinationState::NeedsOperator;
        status.lastError = credentialMissing();
        status.lastErrorAt = m_parts.setup.clock.now();
        co_return co_await m_store.setDestinationState(status);
    }

    ConfigurationParts m_parts;
    Store &m_store;
    TenantUpkeep m_upkeep;
    ProfileConfiguration m_file;
    ProfileConfiguration m_here;
};

} // namespace

Task<Result<ProfileConfiguration>> readConfiguration(SetupParts parts)
{
    ProfileConfiguration found;
    const QList<Cloud> clouds = parts.clouds();
    const QList<Cloud> builtin = builtinClouds();
    std::ranges::copy_if(
        clouds, std::back_inserter(found.clouds), [&](const Cloud &cloud) { return !builtin.contains(cloud); });
    const auto publisher = co_await parts.store.setting(u"publisher"_s);
    const auto tenants = co_await parts.store.tenants();
    const auto destinations = co_await parts.store.destinations();
    const std::optional<TenantId> all;
    const auto selections = co_await parts.store.selections(all);
    const auto settings = co_await keptSettings(&parts.store);
    if (!publisher || !settings)
        co_return fail(publisher ? settings.error() : publisher.error());
    if (!tenants)
        co_return fail(tenants.error());
    if (!destinations || !selections)
        co_return fail(destinations ? selections.error() : destinations.error());
    found.publisher = *publisher;
    found.destinations = *destinations;
    found.selections = *selections;
    found.settings = *settings;
    TenantUpkeep upkeep(parts);
    for (const Tenant &tenant : *tenants) {
        const TenantId id = tenant.id;
        const auto notes = co_await upkeep.notes(id);
        const auto off = co_await streamsOff(&parts, id);
        if (!notes || !off)
            co_return fail(notes ? off.error() : notes.error());
        found.tenants.push_back({tenant, *notes, *off});
    }
    co_return found;
}

Task<Result<std::vector<ConfigurationChange>>> importConfiguration(ConfigurationParts parts, ProfileConfiguration file)
{
    Import import(std::move(parts), std::move(file));
    co_return co_await import.run();
}

} // namespace tributary
