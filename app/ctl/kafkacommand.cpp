// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/credentialinput.h"
#include "ctl/destinations.h"
#include "sinks/kafka/kafkaaddress.h"
#include "sinks/kafka/kafkasettings.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;
using CredentialPtr = std::shared_ptr<CredentialInput>;

KafkaSecurity securityOf(const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"connection-string-stdin"_s))
        return KafkaSecurity::ConnectionString;
    return arguments.isSet(u"client-id"_s) ? KafkaSecurity::OAuthBearer : KafkaSecurity::Plaintext;
}

Task<Result<CredentialPtr>> takeConnectionString(std::shared_ptr<Runtime> runtime)
{
    const auto keychain = co_await runtime->secrets().probe();
    if (!keychain)
        co_return fail(keychain.error());
    const auto input = std::make_shared<CredentialInput>();
    input->kind = CredentialKind::ConnectionString;
    input->secret = readSecretLine();
    co_return input;
}

/// Nothing for brokers on this computer that ask for no sign-in.
Task<Result<CredentialPtr>> takeCredentialFor(
    KafkaSecurity security, InvocationPtr invocation, std::shared_ptr<Runtime> runtime)
{
    if (security == KafkaSecurity::Plaintext)
        co_return CredentialPtr();
    if (security == KafkaSecurity::ConnectionString)
        co_return co_await takeConnectionString(runtime);
    co_return co_await takeCredential(runtime, &invocation->arguments());
}

/// Brokers and topic as given, or else as the connection string names them.
Result<KafkaTarget> readTarget(const QCommandLineParser &arguments, const CredentialPtr &credential)
{
    KafkaTarget target;
    target.security = securityOf(arguments);
    kafka::ConnectionStringFacts facts;
    if (target.security == KafkaSecurity::ConnectionString) {
        const auto read = kafka::readConnectionString(credential->secret);
        if (!read)
            return fail(read.error());
        facts = *read;
    }
    const QString brokers = arguments.value(u"brokers"_s);
    const auto checked = kafka::checkedBrokers((brokers.isEmpty() ? facts.broker : brokers).split(u',', Qt::SkipEmptyParts));
    if (!checked)
        return fail(ErrorKind::Usage, u"--brokers: %1"_s.arg(checked.error().message));
    target.brokers = *checked;
    const QString topic = arguments.value(u"topic"_s);
    const auto name = kafka::checkedTopic(topic.isEmpty() ? facts.entity : topic);
    if (!name)
        return fail(ErrorKind::Usage, u"--topic: %1"_s.arg(name.error().message));
    target.topic = *name;
    const auto usable = kafka::producerSettings(target, Cloud());
    if (!usable)
        return fail(ErrorKind::Usage, usable.error().message, usable.error().code);
    return target;
}

Result<Destination> readDestination(const InvocationPtr &invocation, Runtime &runtime, const CredentialPtr &credential)
{
    const QCommandLineParser &arguments = invocation->arguments();
    Destination destination;
    destination.id = DestinationId(newGuid());
    destination.name = arguments.value(u"name"_s);
    if (destination.name.isEmpty())
        return fail(ErrorKind::Usage, CommandText::tr("--name is missing"));
    const auto target = readTarget(arguments, credential);
    if (!target)
        return fail(target.error());
    destination.target = *target;
    const bool signsIn = target->security == KafkaSecurity::OAuthBearer;
    if (signsIn || arguments.isSet(u"cloud"_s)) {
        const auto cloud = invocation->cloudName(runtime);
        if (!cloud)
            return fail(cloud.error());
        destination.cloud = *cloud;
    }
    if (!signsIn)
        return destination;
    const auto parent = parseGuid(arguments.value(u"tenant-id"_s));
    const auto client = parseGuid(arguments.value(u"client-id"_s));
    if (!parent || !client)
        return fail(ErrorKind::Usage,
            CommandText::tr("--tenant-id and --client-id take GUIDs: the parent's tenant id and the app's client id"));
    destination.parent = TenantId(*parent);
    destination.app.clientId = ClientId(*client);
    return destination;
}

Task<int> addKafka(InvocationPtr invocation)
{
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto credential = co_await takeCredentialFor(securityOf(invocation->arguments()), invocation, *runtime);
    if (!credential)
        co_return invocation->report(credential.error());
    const auto destination = readDestination(invocation, **runtime, *credential);
    if (!destination)
        co_return invocation->report(destination.error());
    const auto saved = co_await saveDestination(*runtime, *destination, *credential);
    if (!saved)
        co_return invocation->report(saved.error());
    printAdded(*invocation, *destination);
    co_return ExitDone;
}

} // namespace

std::vector<Command> kafkaCommands()
{
    QList<QCommandLineOption> add{{u"name"_s, CommandText::tr("A name of your choice."), u"N"_s},
        {u"brokers"_s, CommandText::tr("Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net."),
            u"HOST:PORT,..."_s},
        {u"topic"_s, CommandText::tr("The topic or event hub."), u"T"_s},
        {u"connection-string-stdin"_s,
            CommandText::tr("Read a connection string of Event Hubs from standard input; it may name brokers and topic.")},
        {u"tenant-id"_s, CommandText::tr("The parent's tenant id."), u"PARENT"_s},
        {u"client-id"_s, CommandText::tr("Client id of the sending app: sign in with a token."), u"G"_s},
        {u"cloud"_s, CommandText::tr("Cloud of the parent."), u"NAME"_s}};
    add += credentialOptions();
    return {
        {u"destination add kafka"_s, {}, CommandText::tr("Adds a topic of Apache Kafka or Azure Event Hubs."), add, addKafka}};
}

} // namespace tributary
