// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/destinationcare.h"

#include "base/usagetext.h"

namespace tributary {

using namespace Qt::StringLiterals;

Task<Result<Destination>> DestinationCare::find(DestinationId id)
{
    const auto all = co_await m_parts.store.destinations();
    if (!all)
        co_return fail(all.error());
    for (const Destination &one : *all) {
        if (one.id == id)
            co_return one;
    }
    co_return fail(ErrorKind::NotFound, UsageText::tr("there is no such destination in this profile"));
}

Task<Result<void>> DestinationCare::prove(Destination destination, std::stop_token stop)
{
    const auto cloud = destination.cloud.isEmpty() ? Result<Cloud>(Cloud()) : m_parts.cloudNamed(destination.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const SinkTarget target{destination, *cloud};
    co_return co_await m_parts.sink.test(target, SinkKind::O365, stop);
}

Task<Result<Destination>> DestinationCare::change(Destination destination, std::shared_ptr<Secret> secret, std::stop_token stop)
{
    const auto before = co_await find(destination.id);
    if (!before)
        co_return fail(before.error());
    const CredentialId old = before->app.credential.id;
    const bool isRenewed = secret != nullptr;
    if (isRenewed) {
        destination.app.credential.id = CredentialId(u"tributary/destination/"_s + newGuid());
        const auto kept = co_await m_parts.secrets.write(destination.app.credential.id, secret->copy());
        if (!kept)
            co_return fail(kept.error());
    }
    Result<void> saved = co_await prove(destination, stop);
    if (saved)
        saved = co_await m_parts.store.saveDestination(destination);
    const CredentialId spare = saved ? old : destination.app.credential.id;
    if (isRenewed && !spare.isEmpty())
        co_await m_parts.secrets.remove(spare);
    if (!saved)
        co_return fail(saved.error());
    co_return destination;
}

Task<Result<void>> DestinationCare::setPaused(DestinationId id, bool paused)
{
    auto destination = co_await find(id);
    if (!destination)
        co_return fail(destination.error());
    if (destination->paused == paused)
        co_return Result<void>();
    destination->paused = paused;
    const auto saved = co_await m_parts.store.saveDestination(*destination);
    if (!saved)
        co_return saved;
    DestinationStatus status;
    status.id = id;
    status.state = paused ? DestinationState::Paused : DestinationState::Idle;
    co_return co_await m_parts.store.setDestinationState(status);
}

} // namespace tributary
