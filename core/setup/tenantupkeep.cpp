// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/tenantupkeep.h"

#include "base/usagetext.h"
#include "setup/tenantdraft.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString notesSetting(const TenantId &tenant)
{
    return u"tenant-notes/"_s + tenant.value();
}

QJsonArray namesOf(const QList<Stream> &streams)
{
    QJsonArray names;
    for (const Stream stream : streams)
        names.append(streamName(stream));
    return names;
}

} // namespace

Task<Result<TenantNotes>> TenantUpkeep::notes(TenantId tenant)
{
    const auto json = co_await m_parts.store.setting(notesSetting(tenant));
    if (!json)
        co_return fail(json.error());
    const QJsonObject object = QJsonDocument::fromJson(json->toUtf8()).object();
    TenantNotes notes{.tags = object["tags"_L1].toVariant().toStringList(), .note = object["note"_L1].toString(), .paused = {}};
    const QJsonArray paused = object["paused"_L1].toArray();
    for (const QJsonValue &name : paused) {
        if (const auto stream = streamFromName(name.toString()))
            notes.paused.append(*stream);
    }
    co_return notes;
}

Task<Result<void>> TenantUpkeep::saveNotes(TenantId tenant, TenantNotes notes)
{
    const QJsonObject object{
        {u"tags"_s, QJsonArray::fromStringList(notes.tags)}, {u"note"_s, notes.note}, {u"paused"_s, namesOf(notes.paused)}};
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    co_return co_await m_parts.store.setSetting(notesSetting(tenant), json);
}

Task<Result<Tenant>> TenantUpkeep::tenantOf(TenantId id)
{
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    for (const Tenant &tenant : *tenants) {
        if (tenant.id == id)
            co_return tenant;
    }
    co_return fail(ErrorKind::NotFound, UsageText::tr("there is no tenant %1 in this profile").arg(id.value()));
}

Task<Result<void>> TenantUpkeep::setState(TenantId tenant, Stream stream, StreamState state)
{
    const StreamKey key{tenant, stream};
    const std::optional<Error> none;
    co_return co_await m_parts.store.setState(key, state, none, m_parts.clock.now());
}

Task<Result<void>> TenantUpkeep::setEnabled(TenantId tenant, bool enabled)
{
    const auto known = co_await tenantOf(tenant);
    if (!known)
        co_return fail(known.error());
    auto notes = co_await this->notes(tenant);
    if (!notes)
        co_return fail(notes.error());
    if (enabled) {
        for (const Stream stream : std::as_const(notes->paused)) {
            const auto on = co_await setState(tenant, stream, StreamState::Idle);
            if (!on)
                co_return on;
        }
        notes->paused.clear();
        co_return co_await saveNotes(tenant, *notes);
    }
    for (const Stream stream : allStreams()) {
        const StreamKey key{tenant, stream};
        const auto progress = co_await m_parts.store.progress(key);
        if (!progress)
            co_return fail(progress.error());
        if (progress->state != StreamState::Off && !notes->paused.contains(stream))
            notes->paused.append(stream);
    }
    const auto noted = co_await saveNotes(tenant, *notes); // first: what was on must not be forgotten
    if (!noted)
        co_return noted;
    for (const Stream stream : std::as_const(notes->paused)) {
        const auto off = co_await setState(tenant, stream, StreamState::Off);
        if (!off)
            co_return off;
    }
    co_return {};
}

Task<Result<bool>> TenantUpkeep::isShared(Tenant tenant)
{
    const auto uses = [&](const AppRegistration &app) { return app.credential.id == tenant.app.credential.id; };
    const auto tenants = co_await m_parts.store.tenants();
    if (!tenants)
        co_return fail(tenants.error());
    const auto destinations = co_await m_parts.store.destinations();
    if (!destinations)
        co_return fail(destinations.error());
    const auto parentApp = co_await m_parts.store.setting(u"parent-app/"_s + tenant.cloud);
    if (!parentApp)
        co_return fail(parentApp.error());
    const bool byTenant = std::any_of(
        tenants->begin(), tenants->end(), [&](const Tenant &other) { return other.id != tenant.id && uses(other.app); });
    const bool byDestination =
        std::any_of(destinations->begin(), destinations->end(), [&](const Destination &one) { return uses(one.app); });
    co_return byTenant || byDestination || uses(readApp(parentApp->toUtf8()));
}

Task<Result<RemovalPlan>> TenantUpkeep::planRemoval(TenantId id, std::stop_token stop)
{
    const auto tenant = co_await tenantOf(id);
    if (!tenant)
        co_return fail(tenant.error());
    RemovalPlan plan{.tenant = *tenant};
    for (const Stream stream : allStreams()) {
        const StreamKey key{id, stream};
        const auto counts = co_await m_parts.store.counts(key);
        if (!counts)
            co_return fail(counts.error());
        plan.records += counts->records;
        plan.waiting += counts->outbox;
        plan.quarantined += counts->quarantined;
    }
    const auto shared = co_await isShared(*tenant);
    if (!shared)
        co_return fail(shared.error());
    plan.sharesCredential = *shared;
    const auto context = co_await contextOf(m_parts, *tenant);
    if (!context)
        co_return fail(context.error());
    const auto subscriptions = co_await m_parts.source.subscriptions(*context, stop);
    if (!subscriptions) {
        plan.unknown = subscriptions.error();
        co_return plan;
    }
    for (const Subscription &subscription : *subscriptions) {
        if (subscription.state == SubscriptionState::Enabled)
            plan.running.append(subscription.stream);
    }
    co_return plan;
}

Task<Result<void>> TenantUpkeep::remove(TenantId id, bool stopSubscriptions, std::stop_token stop)
{
    const auto plan = co_await planRemoval(id, stop);
    if (!plan)
        co_return fail(plan.error());
    if (stopSubscriptions && plan->unknown)
        co_return fail(*plan->unknown);
    const auto context = co_await contextOf(m_parts, plan->tenant);
    if (!context)
        co_return fail(context.error());
    const QList<Stream> running = stopSubscriptions ? plan->running : QList<Stream>();
    for (const Stream stream : running) {
        const auto stopped = co_await m_parts.source.stop(*context, stream, stop);
        if (!stopped)
            co_return fail(stopped.error());
    }
    const auto removed = co_await m_parts.store.removeTenant(id);
    if (!removed)
        co_return removed;
    const QString none;
    const auto forgotten = co_await m_parts.store.setSetting(notesSetting(id), none);
    if (!forgotten)
        co_return forgotten;
    if (plan->sharesCredential || plan->tenant.app.credential.id.isEmpty())
        co_return {};
    co_return co_await m_parts.secrets.remove(plan->tenant.app.credential.id);
}

Task<Result<void>> TenantUpkeep::cloneSettings(TenantId from, TenantId to)
{
    const auto source = co_await tenantOf(from);
    if (!source)
        co_return fail(source.error());
    auto target = co_await tenantOf(to);
    if (!target)
        co_return fail(target.error());
    target->since = source->since;
    const auto saved = co_await m_parts.store.saveTenant(*target);
    if (!saved)
        co_return saved;
    const auto model = co_await notes(from);
    auto own = co_await notes(to);
    if (!model || !own)
        co_return fail(model ? own.error() : model.error());
    own->tags = model->tags;
    const auto noted = co_await saveNotes(to, *own);
    if (!noted)
        co_return noted;
    for (const Stream stream : allStreams()) {
        const StreamKey key{from, stream};
        const auto progress = co_await m_parts.store.progress(key);
        if (!progress)
            co_return fail(progress.error());
        const bool isOff = progress->state == StreamState::Off && !model->paused.contains(stream);
        const StreamKey ownKey{to, stream};
        const auto now = co_await m_parts.store.progress(ownKey);
        if (!now)
            co_return fail(now.error());
        if (isOff == (now->state == StreamState::Off))
            continue;
        const auto set = co_await setState(to, stream, isOff ? StreamState::Off : StreamState::Idle);
        if (!set)
            co_return set;
    }
    const std::optional<TenantId> ofModel = from;
    const auto selections = co_await m_parts.store.selections(ofModel);
    if (!selections)
        co_return fail(selections.error());
    for (SelectionScope scope : *selections) {
        scope.tenant = to;
        const auto kept = co_await m_parts.store.saveSelection(scope);
        if (!kept)
            co_return kept;
    }
    co_return {};
}

} // namespace tributary
