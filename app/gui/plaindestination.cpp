// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plaindestination.h"

#include "base/usagetext.h"
#include "sinks/files/durablefile.h"
#include "sinks/kafka/kafkaaddress.h"
#include "sinks/kafka/kafkasettings.h"
#include "sinks/sink.h"

#include <QtCore/QDir>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkFiles(const FilesTarget &target)
{
    if (!QDir(target.directory).exists() && !QDir().mkpath(target.directory))
        return fail(ErrorKind::Configuration, u"cannot make the directory %1"_s.arg(target.directory), u"FilesNoPermission"_s);
    return files::checkDirectory(target.directory);
}

Result<void> checkKafka(KafkaTarget &target, const Secret &secret)
{
    kafka::ConnectionStringFacts facts;
    if (target.security == KafkaSecurity::ConnectionString) {
        const auto read = kafka::readConnectionString(secret);
        if (!read)
            return fail(read.error());
        facts = *read;
    }
    const auto brokers = kafka::checkedBrokers(target.brokers.isEmpty() ? QStringList{facts.broker} : target.brokers);
    if (!brokers)
        return fail(brokers.error());
    const auto topic = kafka::checkedTopic(target.topic.isEmpty() ? facts.entity : target.topic);
    if (!topic)
        return fail(topic.error());
    target.brokers = *brokers;
    target.topic = *topic;
    const auto usable = kafka::producerSettings(target, Cloud());
    return usable ? Result<void>() : fail(usable.error());
}

bool signsInToTenant(const Destination &destination)
{
    const auto *topic = std::get_if<KafkaTarget>(&destination.target);
    return topic && topic->security == KafkaSecurity::OAuthBearer;
}

CredentialKind credentialKindOf(const Destination &destination)
{
    if (signsInToTenant(destination))
        return CredentialKind::ClientSecret;
    return kindOf(destination.target) == TargetKind::Kafka ? CredentialKind::ConnectionString : CredentialKind::SharedKey;
}

Task<Result<Destination>> destinationOf(Runtime *runtime, DestinationId id)
{
    const auto all = co_await runtime->store().destinations();
    if (!all)
        co_return fail(all.error());
    const auto found = std::ranges::find(*all, id, &Destination::id);
    if (found == all->end())
        co_return fail(ErrorKind::NotFound, UsageText::tr("the destination was removed"));
    co_return *found;
}

} // namespace

Result<Destination> checkedDestination(Destination destination, const Secret &secret, const Cloud &cloud)
{
    Result<void> checked;
    if (const auto *files = std::get_if<FilesTarget>(&destination.target))
        checked = checkFiles(*files);
    else if (auto *kafka = std::get_if<KafkaTarget>(&destination.target))
        checked = checkKafka(*kafka, secret);
    else
        destination.cloud = cloud.name;
    if (signsInToTenant(destination))
        destination.cloud = cloud.name;
    if (!checked)
        return fail(checked.error());
    return destination;
}

Task<Result<Destination>> addDestination(Runtime *runtime, Destination destination, std::shared_ptr<Secret> secret)
{
    const auto cloud = runtime->clouds().named(runtime->clouds().defaultName());
    if (!cloud)
        co_return fail(cloud.error());
    const Secret none;
    auto checked = checkedDestination(destination, secret ? *secret : none, *cloud);
    if (!checked)
        co_return fail(checked.error());
    if (secret) {
        checked->app.credential = {
            .kind = credentialKindOf(*checked), .id = CredentialId(u"tributary/destination/"_s + newGuid())};
        auto copy = secret->copy();
        const auto written = co_await runtime->secrets().write(checked->app.credential.id, std::move(copy));
        if (!written)
            co_return fail(written.error());
    }
    Result<void> saved;
    if (!checked->cloud.isEmpty())
        saved = co_await runtime->clouds().remember(&runtime->store(), checked->cloud);
    if (saved)
        saved = co_await runtime->store().saveDestination(*checked);
    if (!saved && secret)
        co_await runtime->secrets().remove(checked->app.credential.id);
    if (!saved)
        co_return fail(saved.error());
    const auto reloaded = co_await runtime->engine().reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    co_return checked;
}

Task<Result<void>> checkDestination(Runtime *runtime, DestinationId id, std::stop_token stop)
{
    const auto destination = co_await destinationOf(runtime, id);
    if (!destination)
        co_return fail(destination.error());
    const auto cloud = destination->cloud.isEmpty() ? Result<Cloud>(Cloud()) : runtime->clouds().named(destination->cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const SinkTarget target{*destination, *cloud};
    const auto tested = co_await runtime->sink().test(target, SinkKind::O365, stop);
    if (!tested)
        co_return fail(tested.error());
    co_return {};
}

Task<Result<void>> renameDestination(Runtime *runtime, DestinationId id, QString name)
{
    auto destination = co_await destinationOf(runtime, id);
    if (!destination)
        co_return fail(destination.error());
    destination->name = name;
    const auto saved = co_await runtime->store().saveDestination(*destination);
    if (!saved)
        co_return fail(saved.error());
    co_return co_await runtime->engine().reload();
}

Task<Result<void>> removeDestination(Runtime *runtime, DestinationId id)
{
    const auto destination = co_await destinationOf(runtime, id);
    if (!destination)
        co_return fail(destination.error());
    const auto removed = co_await runtime->store().removeDestination(id);
    if (!removed)
        co_return fail(removed.error());
    const auto reloaded = co_await runtime->engine().reload();
    if (!reloaded)
        co_return fail(reloaded.error());
    const CredentialId credential = destination->app.credential.id;
    if (credential.isEmpty())
        co_return {};
    co_return co_await runtime->secrets().remove(credential);
}

} // namespace tributary
