// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/destinationwork.h"

#include "base/usagetext.h"
#include "setup/arrival.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

AzureAccess readerOf(Runtime *runtime, const SinkTarget &target)
{
    return {target.cloud, target.destination.parent, target.destination.app, borrowed(runtime->tokens())};
}

Error notOfThisKind()
{
    return makeError(ErrorKind::Usage, UsageText::tr("only a destination of the Logs Ingestion API has a workspace behind it"));
}

} // namespace

Task<Result<ProofStatus>> sendTestEvent(
    Runtime *runtime, DestinationId id, std::function<void(const ProofStatus &)> told, std::stop_token stop)
{
    const QString named = id.value();
    const auto target = co_await runtime->destinationNamed(named);
    if (!target)
        co_return fail(target.error());
    LogQuery query(runtime->transport(), runtime->clock());
    DestinationProof proof({runtime->sink(), runtime->encoder(), query, runtime->clock()});
    const std::vector<AzureAccess> readers{readerOf(runtime, *target)};
    const SinkTarget marked = *target;
    const ProofPatience patience;
    co_return co_await proof.run(marked, readers, patience, told, stop);
}

Task<Result<void>> pauseDestination(Runtime *runtime, DestinationId id, bool paused)
{
    DestinationCare care(runtime->destinationCareParts());
    const auto done = co_await care.setPaused(id, paused);
    if (!done)
        co_return fail(done.error());
    co_return co_await runtime->engine().reload();
}

Task<Result<HourProof>> proofOfDestination(Runtime *runtime, DestinationId id, ProofQuestion question, std::stop_token stop)
{
    const QString named = id.value();
    const auto target = co_await runtime->destinationNamed(named);
    if (!target)
        co_return fail(target.error());
    LogQuery query(runtime->transport(), runtime->clock());
    Arrival arrival({runtime->store(), query, runtime->clock()});
    const Instant from = runtime->clock().now() - question.days * std::chrono::hours(24);
    const SinkTarget asked = *target;
    const Destination destination = asked.destination;
    if (!question.asks)
        co_return co_await arrival.known(destination, from);
    const AzureAccess reader = readerOf(runtime, asked);
    co_return co_await arrival.ask(asked, reader, from, stop);
}

Task<Result<DestinationSchema>> schemaOfDestination(Runtime *runtime, DestinationId id, std::stop_token stop)
{
    const QString named = id.value();
    const auto target = co_await runtime->destinationNamed(named);
    if (!target)
        co_return fail(target.error());
    const auto *rule = std::get_if<LogsIngestionTarget>(&target->destination.target);
    if (!rule)
        co_return fail(notOfThisKind());
    const ProvisioningParts parts = runtime->provisioningParts();
    const auto client = std::make_shared<ArmClient>(parts.transport, parts.clock, parts.dice);
    const AzureAccess reader = readerOf(runtime, *target);
    const LogsIngestionTarget needed = *rule;
    co_return co_await readSchema(client, reader, needed, stop);
}

Task<Result<SendingPace>> paceOfDestination(Runtime *runtime, DestinationId id)
{
    const auto pace = runtime->engine().sendingPace(id);
    if (!pace)
        co_return fail(ErrorKind::NotFound, UsageText::tr("nothing is sent to this destination here"));
    co_return *pace;
}

} // namespace tributary
