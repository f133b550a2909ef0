// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/provisioning.h"

#include "azure/armparser.h"
#include "azure/armpaths.h"
#include "base/usagetext.h"
#include "setup/provisioningrun.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftsSetting = "drafts.destinations"_L1;

/// Trouble with the credential that waiting does not mend.
bool isForGood(const Error &error)
{
    return error.kind == ErrorKind::Configuration || error.kind == ErrorKind::Forbidden
        || error.kind == ErrorKind::Unauthenticated || error.kind == ErrorKind::Usage;
}

bool sendsTo(const Rule &rule, const QString &workspace)
{
    return rule.workspaces.contains(workspace, Qt::CaseInsensitive);
}

/// The public client of the Azure command line: Azure Resource Manager lets it in without anybody's consent.
constexpr auto azureCommandLine = "04b07795-8ddb-461a-bbee-02f9e1bf7b46"_L1;

SignInRequest signInTo(const Cloud &cloud, const DestinationDraft &draft, const ClientId &client)
{
    SignInRequest request;
    request.authority = cloud.authority;
    request.tenant = draft.parent.value();
    request.client = client.isEmpty() ? ClientId(azureCommandLine) : client;
    request.scopes = {cloud.armScope};
    return request;
}

} // namespace

Result<AzureAccess> Provisioning::accessOf(const DestinationDraft &draft, const Person &person) const
{
    const auto cloud = m_parts.cloudNamed(draft.cloud);
    if (!cloud)
        return fail(cloud.error());
    if (person)
        return AzureAccess{*cloud, draft.parent, {}, person};
    return AzureAccess{*cloud, draft.parent, draft.app, borrowed(m_parts.tokens)};
}

Task<Result<QList<DestinationDraft>>> Provisioning::drafts()
{
    const auto stored = co_await m_parts.store.setting(draftsSetting);
    if (!stored)
        co_return fail(stored.error());
    QList<DestinationDraft> drafts = readDestinationDrafts(stored->toUtf8());
    std::stable_sort(drafts.begin(), drafts.end(),
        [](const DestinationDraft &a, const DestinationDraft &b) { return a.changed > b.changed; });
    co_return drafts;
}

Task<Result<void>> Provisioning::save(DestinationDraft draft)
{
    auto all = co_await drafts();
    if (!all)
        co_return fail(all.error());
    all->removeIf([&draft](const DestinationDraft &one) { return one.id == draft.id; });
    draft.changed = m_parts.clock.now();
    all->prepend(draft);
    const QString text = QString::fromUtf8(writeDestinationDrafts(*all));
    co_return co_await m_parts.store.setSetting(draftsSetting, text);
}

Task<Result<void>> Provisioning::forget(DestinationId draft)
{
    auto all = co_await drafts();
    if (!all)
        co_return fail(all.error());
    all->removeIf([&draft](const DestinationDraft &one) { return one.id == draft; });
    const QString text = QString::fromUtf8(writeDestinationDrafts(*all));
    co_return co_await m_parts.store.setSetting(draftsSetting, text);
}

Task<Result<DestinationDraft>> Provisioning::saved(DestinationDraft draft)
{
    const auto kept = co_await save(draft);
    if (!kept)
        co_return fail(kept.error());
    co_return draft;
}

Task<Result<void>> Provisioning::discard(DestinationDraft draft)
{
    const CredentialId credential = draft.app.credential.id;
    if (draft.ownsCredential && !credential.isEmpty()) {
        const auto removed = co_await m_parts.secrets.remove(credential);
        if (!removed)
            co_return removed;
    }
    co_return co_await forget(draft.id);
}

Task<Result<DestinationDraft>> Provisioning::useApp(
    DestinationDraft draft, ClientId client, CredentialRef shown, std::shared_ptr<Secret> secret, std::stop_token stop)
{
    const auto cloud = m_parts.cloudNamed(draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const AppRegistration before = draft.app;
    const bool ownedBefore = draft.ownsCredential;
    shown.id = CredentialId(u"tributary/destination/"_s + newGuid());
    draft.app = AppRegistration{client, shown};
    draft.ownsCredential = true;
    const auto noted = co_await save(draft); // first, so that no entry is left in the keychain without a trace
    if (!noted)
        co_return fail(noted.error());
    const auto written = co_await m_parts.secrets.write(shown.id, secret->copy());
    if (!written)
        co_return fail(written.error());
    const TokenRequest who{cloud->authority, draft.parent, draft.app, cloud->ingestionScope};
    const auto token = co_await m_parts.tokens.token(who, stop);
    if (!token) {
        if (isForGood(token.error())) {
            draft.app = before;
            draft.ownsCredential = ownedBefore;
            co_await m_parts.secrets.remove(shown.id);
            co_await save(draft);
        }
        co_return fail(token.error());
    }
    if (ownedBefore && !before.credential.id.isEmpty())
        co_await m_parts.secrets.remove(before.credential.id);
    draft.senderObjectId = token->objectId;
    draft.step = std::max(draft.step, DestinationStep::Workspace);
    co_return co_await saved(draft);
}

Result<Provisioning::Person> Provisioning::personOf(
    const DestinationDraft &draft, const SignInRequest &request, const Result<UserSession> &session) const
{
    if (!session)
        return fail(session.error());
    if (session->tenant != draft.parent)
        return fail(ErrorKind::Configuration, u"%1 is of another tenant than the destination"_s.arg(session->user),
            u"SignInForeignTenant/parent"_s);
    return std::make_shared<PersonTokens>(m_parts.transport, m_parts.clock, request, *session);
}

Task<Result<Provisioning::Person>> Provisioning::signInWithBrowser(
    DestinationDraft draft, ClientId client, std::function<void(QUrl)> open, std::stop_token stop)
{
    const auto cloud = m_parts.cloudNamed(draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const SignInRequest request = signInTo(*cloud, draft, client);
    InteractiveSignIn signIn(m_parts.transport, m_parts.clock);
    const auto session = co_await signIn.withBrowser(request, open, stop);
    co_return personOf(draft, request, session);
}

Task<Result<Provisioning::Person>> Provisioning::signInWithCode(
    DestinationDraft draft, ClientId client, std::function<void(DeviceCode)> show, std::stop_token stop)
{
    const auto cloud = m_parts.cloudNamed(draft.cloud);
    if (!cloud)
        co_return fail(cloud.error());
    const SignInRequest request = signInTo(*cloud, draft, client);
    InteractiveSignIn signIn(m_parts.transport, m_parts.clock);
    const auto session = co_await signIn.withCode(request, show, stop);
    co_return personOf(draft, request, session);
}

Task<Result<QList<AzureSubscription>>> Provisioning::subscriptions(DestinationDraft draft, Person person, std::stop_token stop)
{
    const auto access = accessOf(draft, person);
    if (!access)
        co_return fail(access.error());
    ArmClient client(m_parts.transport, m_parts.clock, m_parts.dice);
    const QString path = arm::subscriptions();
    const auto listed = co_await client.list(*access, path, stop);
    if (!listed)
        co_return fail(listed.error());
    QList<AzureSubscription> found;
    found.reserve(listed->size());
    for (const QJsonValue &value : *listed) {
        if (auto subscription = arm::readSubscription(value.toObject()))
            found.append(std::move(*subscription));
    }
    std::ranges::sort(found, {}, &AzureSubscription::name);
    co_return found;
}

Task<Result<QList<Workspace>>> Provisioning::workspaces(
    DestinationDraft draft, Person person, QString subscription, std::stop_token stop)
{
    QStringList asked{subscription};
    if (subscription.isEmpty()) {
        const auto all = co_await subscriptions(draft, person, stop);
        if (!all)
            co_return fail(all.error());
        asked.clear();
        for (const AzureSubscription &one : *all)
            asked.append(one.id);
    }
    const auto access = accessOf(draft, person);
    if (!access)
        co_return fail(access.error());
    ArmClient client(m_parts.transport, m_parts.clock, m_parts.dice);
    QList<Workspace> found;
    for (const QString &id : asked) {
        const QString path = arm::workspaces(id);
        const auto listed = co_await client.list(*access, path, stop);
        const bool isPassedOver = !listed && subscription.isEmpty() && listed.error().kind == ErrorKind::Forbidden;
        if (!listed && !isPassedOver)
            co_return fail(listed.error());
        const QJsonArray values = listed.value_or(QJsonArray());
        for (const QJsonValue &value : values) {
            if (auto workspace = arm::readWorkspace(value.toObject()))
                found.append(std::move(*workspace));
        }
    }
    std::ranges::sort(found, {}, &Workspace::name);
    co_return found;
}

Task<Result<ExistingResources>> Provisioning::existing(DestinationDraft draft, Person person, std::stop_token stop)
{
    const auto access = accessOf(draft, person);
    if (!access)
        co_return fail(access.error());
    ArmClient client(m_parts.transport, m_parts.clock, m_parts.dice);
    const QString tablesPath = arm::tables(draft.workspace.resourceId);
    const QString rulesPath = arm::rules(draft.workspace.subscription);
    const auto tables = co_await client.list(*access, tablesPath, stop);
    if (!tables)
        co_return fail(tables.error());
    const auto rules = co_await client.list(*access, rulesPath, stop);
    if (!rules)
        co_return fail(rules.error());
    ExistingResources found;
    for (const QJsonValue &value : *tables) {
        auto table = arm::readTable(value.toObject());
        if (table && table->kind != TableKind::BuiltIn)
            found.tables.append(std::move(*table));
    }
    for (const QJsonValue &value : *rules) {
        auto rule = arm::readRule(value.toObject());
        if (rule && sendsTo(*rule, draft.workspace.resourceId))
            found.rules.append(std::move(*rule));
    }
    co_return found;
}

Task<Result<DestinationDraft>> Provisioning::create(
    DestinationDraft draft, Person person, ProvisioningPlan plan, ProvisioningProgress progress, std::stop_token stop)
{
    if (!plan.obstacles.isEmpty())
        co_return fail(ErrorKind::Usage, plan.obstacles.join(u'\n'), u"PlanObstacle"_s);
    const auto access = accessOf(draft, person);
    if (!access)
        co_return fail(access.error());
    draft.step = DestinationStep::Create;
    const auto noted = co_await save(draft);
    if (!noted)
        co_return fail(noted.error());
    ArmClient client(m_parts.transport, m_parts.clock, m_parts.dice);
    ProvisioningRun run(client, m_parts.clock, *access, draft);
    std::optional<Error> failure;
    for (const ProvisioningStep &planned : plan.steps) {
        ProvisioningStep step = planned;
        const bool isDone = step.state == ProvisioningState::AlreadyThere && step.kind != ProvisioningStepKind::Rule;
        if (failure) {
            step.state = ProvisioningState::Skipped;
            progress(step);
        } else if (isDone) {
            progress(step);
        } else {
            step = co_await run.perform(step, progress, stop);
        }
        const bool isCancelled = step.error && step.error->kind == ErrorKind::Cancelled;
        if (step.error && (!step.isOptional || isCancelled) && !failure)
            failure = step.error;
    }
    DestinationDraft made = run.draft();
    made.step = failure ? DestinationStep::Create : DestinationStep::Test;
    const auto kept = co_await save(made);
    if (failure)
        co_return fail(*failure);
    if (!kept)
        co_return fail(kept.error());
    co_return made;
}

Task<Result<DestinationDraft>> Provisioning::test(
    DestinationDraft draft, Person person, ProofProgress progress, std::stop_token stop)
{
    const auto app = accessOf(draft, {});
    if (!app)
        co_return fail(app.error());
    std::vector<AzureAccess> readers{*app};
    if (const auto signedIn = accessOf(draft, person); person && signedIn)
        readers.push_back(*signedIn);
    LogQuery query(m_parts.transport, m_parts.clock);
    DestinationProof proof({m_parts.sink, m_parts.encoder, query, m_parts.clock});
    const SinkTarget target{destinationOf(draft), app->cloud};
    const ProofProgress watch = [&draft, &progress](const ProofStatus &status) { // outlived by this call
        draft.accepted = draft.accepted || status.phase == ProofPhase::Accepted;
        if (progress)
            progress(status);
    };
    const ProofPatience patience;
    const auto proven = co_await proof.run(target, readers, patience, watch, stop);
    if (proven)
        draft.arrived = proven->phase == ProofPhase::Arrived;
    const auto kept = co_await save(draft);
    if (!proven)
        co_return fail(proven.error());
    if (!kept)
        co_return fail(kept.error());
    co_return draft;
}

Task<Result<Destination>> Provisioning::finish(DestinationDraft draft)
{
    const Destination destination = destinationOf(draft);
    const auto &target = std::get<LogsIngestionTarget>(destination.target);
    if (destination.name.isEmpty())
        co_return fail(ErrorKind::Usage, UsageText::tr("the destination needs a name"));
    if (target.endpoint.isEmpty() || target.ruleId.isEmpty() || destination.app.clientId.isEmpty())
        co_return fail(ErrorKind::Usage, UsageText::tr("endpoint, rule or app are not known yet"));
    const auto remembered = co_await m_parts.rememberCloud(draft.cloud);
    if (!remembered)
        co_return fail(remembered.error());
    const auto kept = co_await m_parts.store.saveDestination(destination);
    if (!kept)
        co_return fail(kept.error());
    const auto forgotten = co_await forget(draft.id);
    if (!forgotten)
        co_return fail(forgotten.error());
    co_return destination;
}

} // namespace tributary
