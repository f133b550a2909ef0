// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/provisioningrun.h"

#include "azure/armparser.h"
#include "azure/armpaths.h"
#include "setup/ingestionschema.h"
#include "setup/kqlfunctions.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProvisioningStepKind;
using State = ProvisioningState;

constexpr int triesForNewTable = 8;
constexpr int triesForProvider = 30;

/// The columns a table has already, with ours behind them: what is left out of a PUT would be removed.
QJsonObject withColumnsOf(QJsonObject body, const QJsonObject &there)
{
    QJsonObject properties = body.value("properties"_L1).toObject();
    QJsonObject schema = properties.value("schema"_L1).toObject();
    QJsonArray columns = there.value("properties"_L1)["schema"_L1]["columns"_L1].toArray();
    const QJsonArray ours = schema.value("columns"_L1).toArray();
    for (const QJsonValue &column : ours) {
        const bool isThere = std::any_of(
            columns.begin(), columns.end(), [&column](const QJsonValue &one) { return one["name"_L1] == column["name"_L1]; });
        if (!isThere)
            columns.append(column);
    }
    schema.insert(u"columns"_s, columns);
    properties.insert(u"schema"_s, schema);
    properties.insert(u"plan"_s, there.value("properties"_L1)["plan"_L1].toString(u"Analytics"_s));
    body.insert(u"properties"_s, properties);
    return body;
}

std::optional<SinkKind> kindOfTable(const LogsIngestionTarget &target, const QString &name)
{
    for (const SinkKind kind : allSinkKinds()) {
        if (target.table(kind) == name)
            return kind;
    }
    return {};
}

} // namespace

Task<ProvisioningStep> ProvisioningRun::perform(ProvisioningStep step, ProvisioningProgress progress, std::stop_token stop)
{
    step.error.reset();
    step.state = State::Running;
    progress(step);
    const Waiting waiting = [step, progress] {
        ProvisioningStep waits = step;
        waits.state = State::Waiting;
        progress(waits);
    };
    const auto outcome = co_await dispatch(step, waiting, stop);
    if (outcome) {
        step.state = outcome->state;
        step.result = outcome->text;
    } else {
        step.state = State::Failed;
        step.error = outcome.error();
    }
    progress(step);
    co_return step;
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::dispatch(ProvisioningStep step, Waiting waiting, std::stop_token stop)
{
    switch (step.kind) {
    case Kind::Providers:
        co_return co_await checkProviders(waiting, stop);
    case Kind::Migrate:
        co_return co_await migrate(step.subject, waiting, stop);
    case Kind::Table:
        co_return co_await makeTable(step.subject, waiting, stop);
    case Kind::Rule:
        co_return co_await makeRule(waiting, stop);
    case Kind::SenderRole: {
        const QString role = arm::monitoringMetricsPublisher;
        const QString rule = ruleResourceOf(m_draft);
        co_return co_await assignRole(rule, role, stop);
    }
    case Kind::ReaderRole: {
        const QString role = arm::logAnalyticsReader;
        const QString workspace = m_draft.workspace.resourceId;
        co_return co_await assignRole(workspace, role, stop);
    }
    case Kind::ErrorLog:
        co_return co_await makeErrorLog(stop);
    case Kind::Function:
        co_return co_await makeFunction(step.subject, stop);
    }
    co_return fail(ErrorKind::Bug, u"a step of no kind"_s);
}

Task<Result<std::optional<QJsonObject>>> ProvisioningRun::find(QString path, std::stop_token stop)
{
    const auto reply = co_await m_arm.get(m_access, path, stop);
    if (reply)
        co_return std::optional<QJsonObject>(reply->body);
    if (reply.error().kind == ErrorKind::NotFound && reply.error().code != "ResourceGroupNotFound"_L1
        && reply.error().code != "SubscriptionNotFound"_L1)
        co_return std::optional<QJsonObject>();
    co_return fail(reply.error());
}

/// Who may not look is let through: most subscriptions have both services on, and the next step tells otherwise.
Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::checkProviders(Waiting waiting, std::stop_token stop)
{
    bool isNew = false;
    for (const QString &name : {u"Microsoft.Insights"_s, u"Microsoft.OperationalInsights"_s}) {
        const auto registered = co_await checkProvider(name, waiting, stop);
        if (!registered && registered.error().kind == ErrorKind::Forbidden)
            co_return Outcome{State::Done,
                QCoreApplication::translate("Provisioning", "Could not be seen with these rights; the next steps will tell.")};
        if (!registered)
            co_return fail(registered.error());
        isNew = isNew || *registered;
    }
    co_return isNew ? Outcome{State::Done, QCoreApplication::translate("Provisioning", "Switched on.")}
                    : Outcome{State::AlreadyThere, QCoreApplication::translate("Provisioning", "Both are on.")};
}

/// True where it was switched on just now.
Task<Result<bool>> ProvisioningRun::checkProvider(QString name, Waiting waiting, std::stop_token stop)
{
    const QString path = arm::provider(m_draft.workspace.subscription, name);
    for (int tries = 0; tries < triesForProvider; ++tries) {
        const auto reply = co_await m_arm.get(m_access, path, stop);
        if (!reply)
            co_return fail(reply.error());
        const QString state = reply->body.value("registrationState"_L1).toString();
        if (state.compare("Registered"_L1, Qt::CaseInsensitive) == 0)
            co_return tries > 0;
        if (tries == 0) {
            const QString order = arm::registerProvider(m_draft.workspace.subscription, name);
            const QJsonObject nothing;
            const auto asked = co_await m_arm.change(m_access, Method::Post, order, nothing, waiting, stop);
            if (!asked)
                co_return fail(asked.error());
            waiting();
        }
        const bool waited = co_await m_clock.sleepFor(std::chrono::seconds(10), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
    co_return fail(ErrorKind::Service, u"%1 is not registered after five minutes"_s.arg(name), u"ProviderPending"_s);
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::migrate(QString name, Waiting waiting, std::stop_token stop)
{
    const QString path = arm::table(m_draft.workspace.resourceId, name);
    const auto reply = co_await m_arm.get(m_access, path, stop);
    if (!reply)
        co_return fail(reply.error());
    const auto table = arm::readTable(reply->body);
    if (table && table->kind != TableKind::Classic)
        co_return Outcome{State::AlreadyThere, QCoreApplication::translate("Provisioning", "It was migrated before.")};
    const QString order = arm::migrateTable(m_draft.workspace.resourceId, name);
    const QJsonObject nothing;
    const auto migrated = co_await m_arm.change(m_access, Method::Post, order, nothing, waiting, stop);
    if (!migrated)
        co_return fail(migrated.error());
    co_return Outcome{State::Done, QCoreApplication::translate("Provisioning", "Migrated. Its rows and columns stay.")};
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::makeTable(QString name, Waiting waiting, std::stop_token stop)
{
    const auto kind = kindOfTable(m_draft.target, name);
    if (!kind)
        co_return fail(ErrorKind::Bug, u"a table that the draft does not have"_s);
    const QString path = arm::table(m_draft.workspace.resourceId, name);
    const auto there = co_await find(path, stop);
    if (!there)
        co_return fail(there.error());
    QJsonObject body = schema::tableBody(name, *kind, m_draft.retentionDays);
    if (*there) {
        const auto table = arm::readTable(**there);
        const QList<Column> needed = schema::plainColumns(schema::tableColumns(*kind));
        const auto difference = schema::compareColumns(needed, table ? table->columns : QList<Column>());
        if (table && table->kind == TableKind::Classic)
            co_return fail(
                ErrorKind::Configuration, u"%1 is a classic table and was not migrated"_s.arg(name), u"ClassicTable"_s);
        if (!difference.conflicting.isEmpty())
            co_return fail(ErrorKind::Configuration, u"columns of another type: %1"_s.arg(difference.conflicting.join(u", "_s)),
                u"ColumnTypeConflict"_s);
        if (difference.missing.isEmpty())
            co_return Outcome{
                State::AlreadyThere, QCoreApplication::translate("Provisioning", "It is there with all columns.")};
        body = withColumnsOf(body, **there);
    }
    const auto made = co_await m_arm.change(m_access, Method::Put, path, body, waiting, stop);
    if (!made)
        co_return fail(made.error());
    co_return Outcome{State::Done,
        *there ? QCoreApplication::translate("Provisioning", "Columns added.")
               : QCoreApplication::translate("Provisioning", "Made.")};
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::makeRule(Waiting waiting, std::stop_token stop)
{
    const QString path = arm::rule(ruleResourceOf(m_draft));
    const auto there = co_await find(path, stop);
    if (!there)
        co_return fail(there.error());
    QString location = m_draft.workspace.location;
    if (*there) {
        const auto rule = arm::readRule(**there);
        if (!rule)
            co_return fail(rule.error());
        if (!rule->isDirect)
            co_return fail(ErrorKind::Configuration, u"%1 has no endpoint of its own, and none can be added"_s.arg(rule->name),
                u"RuleNotDirect"_s);
        if (ruleCovers(m_draft, *rule))
            co_return takeRule(**there, State::AlreadyThere);
        location = rule->location;
    }
    const QJsonObject body =
        schema::ruleBody(m_draft.target, m_draft.workspace.resourceId, location, there->value_or(QJsonObject()));
    auto made = co_await putRule(body, waiting, stop);
    if (!made)
        co_return fail(made.error());
    if (made->value("properties"_L1)["endpoints"_L1]["logsIngestion"_L1].toString().isEmpty()) {
        const auto again = co_await m_arm.get(m_access, path, stop);
        if (!again)
            co_return fail(again.error());
        *made = again->body;
    }
    co_return takeRule(*made, State::Done);
}

/// A table that was just made is not known to rules at once.
Task<Result<QJsonObject>> ProvisioningRun::putRule(QJsonObject body, Waiting waiting, std::stop_token stop)
{
    const QString path = arm::rule(ruleResourceOf(m_draft));
    for (int tries = 1;; ++tries) {
        const auto made = co_await m_arm.change(m_access, Method::Put, path, body, waiting, stop);
        if (made)
            co_return made->body;
        if (made.error().code != "InvalidOutputTable"_L1 || tries >= triesForNewTable)
            co_return fail(made.error());
        waiting();
        const bool waited = co_await m_clock.sleepFor(std::chrono::seconds(15), stop);
        if (!waited)
            co_return fail(ErrorKind::Cancelled, u"Stopped"_s);
    }
}

Result<ProvisioningRun::Outcome> ProvisioningRun::takeRule(const QJsonObject &json, ProvisioningState state)
{
    const auto rule = arm::readRule(json);
    if (!rule)
        return fail(rule.error());
    const auto endpoint = checkedEndpoint(rule->endpoint);
    if (!endpoint || rule->immutableId.isEmpty())
        return fail(
            ErrorKind::Malformed, u"Azure shows no endpoint or no immutable id of the rule"_s, u"RuleWithoutEndpoint"_s);
    m_draft.target.endpoint = endpoint->toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    m_draft.target.ruleId = rule->immutableId;
    m_draft.target.ruleResource = rule->resourceId;
    return Outcome{state, QCoreApplication::translate("Provisioning", "Its endpoint is %1.").arg(endpoint->host())};
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::assignRole(QString scope, QString role, std::stop_token stop)
{
    const QString path = arm::roleAssignment(scope, m_draft.senderObjectId, role);
    const QJsonObject body{{u"properties"_s,
        QJsonObject{{u"roleDefinitionId"_s, arm::roleDefinition(m_draft.workspace.subscription, role)},
            {u"principalId"_s, m_draft.senderObjectId}, {u"principalType"_s, u"ServicePrincipal"_s}}}};
    const Waiting unwatched;
    const auto assigned = co_await m_arm.change(m_access, Method::Put, path, body, unwatched, stop);
    if (!assigned && assigned.error().code == "RoleAssignmentExists"_L1)
        co_return Outcome{State::AlreadyThere, QCoreApplication::translate("Provisioning", "The app has the role already.")};
    if (!assigned)
        co_return fail(assigned.error());
    if (assigned->status == 200)
        co_return Outcome{State::AlreadyThere, QCoreApplication::translate("Provisioning", "The app has the role already.")};
    co_return Outcome{
        State::Done, QCoreApplication::translate("Provisioning", "Assigned. Azure needs up to 30 minutes to apply it.")};
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::makeErrorLog(std::stop_token stop)
{
    const QString path = arm::errorLog(ruleResourceOf(m_draft));
    const QJsonObject category{{u"category"_s, u"LogErrors"_s}, {u"enabled"_s, true}};
    const QJsonObject body{
        {u"properties"_s, QJsonObject{{u"workspaceId"_s, m_draft.workspace.resourceId}, {u"logs"_s, QJsonArray{category}}}}};
    const Waiting unwatched;
    const auto made = co_await m_arm.change(m_access, Method::Put, path, body, unwatched, stop);
    if (!made)
        co_return fail(made.error());
    co_return Outcome{State::Done,
        QCoreApplication::translate("Provisioning", "Switched on; what is dropped will be found in DCRLogErrors.")};
}

Task<Result<ProvisioningRun::Outcome>> ProvisioningRun::makeFunction(QString alias, std::stop_token stop)
{
    const QList<KqlFunction> functions = compatibilityFunctions(m_draft.target);
    const auto function =
        std::find_if(functions.begin(), functions.end(), [&alias](const KqlFunction &one) { return one.alias == alias; });
    if (function == functions.end())
        co_return fail(ErrorKind::Bug, u"a function that nobody wrote"_s);
    const QString path = arm::savedSearch(m_draft.workspace.resourceId, alias);
    const auto there = co_await find(path, stop);
    if (!there)
        co_return fail(there.error());
    const QString query = there->value_or(QJsonObject()).value("properties"_L1)["query"_L1].toString();
    if (query == function->query)
        co_return Outcome{State::AlreadyThere, QCoreApplication::translate("Provisioning", "It is there.")};
    const QJsonObject body{{u"etag"_s, u"*"_s}, {u"properties"_s, functionBody(*function)}};
    const Waiting unwatched;
    const auto made = co_await m_arm.change(m_access, Method::Put, path, body, unwatched, stop);
    if (!made)
        co_return fail(made.error());
    co_return Outcome{State::Done,
        *there ? QCoreApplication::translate("Provisioning", "Replaced by its newest form.")
               : QCoreApplication::translate("Provisioning", "Made.")};
}

} // namespace tributary
