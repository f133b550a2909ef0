// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/provisioningplan.h"

#include "azure/armpaths.h"
#include "setup/ingestionschema.h"
#include "setup/kqlfunctions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProvisioningStepKind;

const Table *tableNamed(const ExistingResources &existing, const QString &name)
{
    const auto found = std::find_if(existing.tables.begin(), existing.tables.end(),
        [&name](const Table &table) { return table.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == existing.tables.end() ? nullptr : &*found;
}

const Rule *ruleAt(const ExistingResources &existing, const QString &resourceId)
{
    const auto found = std::find_if(existing.rules.begin(), existing.rules.end(),
        [&resourceId](const Rule &rule) { return rule.resourceId.compare(resourceId, Qt::CaseInsensitive) == 0; });
    return found == existing.rules.end() ? nullptr : &*found;
}

QString shown(const QString &verb, const QString &path)
{
    return verb + u' ' + path.section(u'?', 0, 0);
}

ProvisioningStep stepOf(Kind kind, const QString &subject, const QString &purpose, const QString &request)
{
    ProvisioningStep step;
    step.kind = kind;
    step.subject = subject;
    step.purpose = purpose;
    step.request = request;
    return step;
}

void addTable(ProvisioningPlan &plan, const DestinationDraft &draft, SinkKind kind, const ExistingResources &existing)
{
    const QString name = draft.target.table(kind);
    const QString &workspace = draft.workspace.resourceId;
    const Table *there = tableNamed(existing, name);
    const bool isClassic = there && there->kind == TableKind::Classic;
    if (isClassic && !draft.extras.migrateClassic) {
        plan.obstacles.append(QCoreApplication::translate("Provisioning",
            "%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it "
            "is migrated. Migrate it, or choose another name.")
                                  .arg(name));
    }
    if (isClassic) {
        ProvisioningStep step = stepOf(Kind::Migrate, name,
            QCoreApplication::translate("Provisioning", "Migrates the classic table %1, which cannot be undone.").arg(name),
            shown(u"POST"_s, arm::migrateTable(workspace, name)));
        step.id = u"migrate/"_s + name;
        plan.steps.append(step);
    }
    const QList<Column> needed = schema::plainColumns(schema::tableColumns(kind));
    ProvisioningStep step = stepOf(Kind::Table, name,
        QCoreApplication::translate("Provisioning", "Makes the table %1 with %n column(s).", nullptr, int(needed.size()))
            .arg(name),
        shown(u"PUT"_s, arm::table(workspace, name)));
    step.id = u"table/"_s + name;
    if (there) {
        const auto difference = schema::compareColumns(needed, there->columns);
        if (!difference.conflicting.isEmpty()) {
            plan.obstacles.append(QCoreApplication::translate("Provisioning",
                "%1 has columns of another type: %2. The type of a column cannot be changed; choose "
                "another name for the table.")
                                      .arg(name, difference.conflicting.join(u", "_s)));
        }
        step.purpose = QCoreApplication::translate(
            "Provisioning", "Adds %n column(s) to the table %1.", nullptr, int(difference.missing.size()))
                           .arg(name);
        if (difference.missing.isEmpty() && !isClassic) {
            step.purpose = QCoreApplication::translate("Provisioning", "The table %1 is there with all columns.").arg(name);
            step.state = ProvisioningState::AlreadyThere;
        }
    }
    plan.steps.append(step);
}

void addRule(ProvisioningPlan &plan, const DestinationDraft &draft, const ExistingResources &existing)
{
    const QString resource = ruleResourceOf(draft);
    const QString name = resourceNameOf(resource);
    ProvisioningStep step = stepOf(Kind::Rule, name,
        QCoreApplication::translate("Provisioning",
            "Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.")
            .arg(name),
        shown(u"PUT"_s, arm::rule(resource)));
    step.id = u"rule/"_s + name;
    if (const Rule *there = ruleAt(existing, resource)) {
        step.purpose =
            QCoreApplication::translate("Provisioning", "Adds streams and columns to the rule %1; what it has stays.")
                .arg(name);
        if (!there->isDirect) {
            plan.obstacles.append(QCoreApplication::translate(
                "Provisioning", "The rule %1 has no endpoint of its own, and none can be added. Choose another name.")
                                      .arg(name));
        } else if (ruleCovers(draft, *there)) {
            step.purpose = QCoreApplication::translate("Provisioning", "The rule %1 is there with all streams.").arg(name);
            step.state = ProvisioningState::AlreadyThere;
        }
    }
    plan.steps.append(step);
}

void addRoles(ProvisioningPlan &plan, const DestinationDraft &draft)
{
    const QString rule = ruleResourceOf(draft);
    ProvisioningStep sender = stepOf(Kind::SenderRole, u"Monitoring Metrics Publisher"_s,
        QCoreApplication::translate("Provisioning", "Lets the app send through this rule. It takes up to 30 minutes to apply."),
        shown(u"PUT"_s, arm::roleAssignment(rule, draft.senderObjectId, QString(arm::monitoringMetricsPublisher))));
    sender.id = u"role/sender"_s;
    plan.steps.append(sender);
    if (!draft.extras.readBack)
        return;
    ProvisioningStep reader = stepOf(Kind::ReaderRole, u"Log Analytics Reader"_s,
        QCoreApplication::translate(
            "Provisioning", "Lets the app ask the workspace what arrived, which is the proof that nothing was lost."),
        shown(
            u"PUT"_s, arm::roleAssignment(draft.workspace.resourceId, draft.senderObjectId, QString(arm::logAnalyticsReader))));
    reader.id = u"role/reader"_s;
    reader.isOptional = true;
    plan.steps.append(reader);
}

void addExtras(ProvisioningPlan &plan, const DestinationDraft &draft)
{
    if (draft.extras.errorLog) {
        const QString rule = ruleResourceOf(draft);
        ProvisioningStep step = stepOf(Kind::ErrorLog, u"DCRLogErrors"_s,
            QCoreApplication::translate(
                "Provisioning", "Has the rule write down in the workspace what it drops after it accepted it."),
            shown(u"PUT"_s, arm::errorLog(rule)));
        step.id = u"errorlog"_s;
        step.isOptional = true;
        plan.steps.append(step);
    }
    if (!draft.extras.functions)
        return;
    const QList<KqlFunction> functions = compatibilityFunctions(draft.target);
    for (const KqlFunction &function : functions) {
        ProvisioningStep step = stepOf(Kind::Function, function.alias,
            QCoreApplication::translate("Provisioning", "Makes the function %1, so that %2 reads like %3.")
                .arg(function.alias, draft.target.table(function.kind), function.resembles),
            shown(u"PUT"_s, arm::savedSearch(draft.workspace.resourceId, function.alias)));
        step.id = u"function/"_s + function.alias;
        step.isOptional = true;
        plan.steps.append(step);
    }
}

void addNotes(ProvisioningPlan &plan, const DestinationDraft &draft)
{
    const int days = draft.retentionDays.value_or(draft.workspace.retentionDays);
    if (days > 0)
        plan.notes.append(
            QCoreApplication::translate("Provisioning", "The tables keep their rows for %n day(s).", nullptr, days));
    plan.notes.append(QCoreApplication::translate("Provisioning",
        "Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the "
        "workspace, and for keeping it longer than the plan includes."));
    const bool migrates = std::any_of(
        plan.steps.begin(), plan.steps.end(), [](const ProvisioningStep &step) { return step.kind == Kind::Migrate; });
    if (migrates) {
        plan.notes.append(QCoreApplication::translate("Provisioning",
            "After the migration the HTTP Data Collector API still fills the columns a table has, but makes no "
            "new ones. Rows and queries stay. It cannot be undone."));
    }
}

QStringList problemsWith(const DestinationDraft &draft, const Rule &rule)
{
    QStringList problems;
    if (rule.endpoint.isEmpty())
        problems.append(QCoreApplication::translate(
            "Provisioning", "The rule has no endpoint of its own, so nothing can be sent to it directly."));
    for (const SinkKind kind : allSinkKinds()) {
        const QString output = u"Custom-"_s + draft.target.table(kind);
        const auto flow = std::find_if(rule.flows.begin(), rule.flows.end(),
            [&output](const RuleFlow &one) { return one.output.compare(output, Qt::CaseInsensitive) == 0; });
        const QString name =
            flow == rule.flows.end() || flow->streams.isEmpty() ? draft.target.stream(kind) : flow->streams.front();
        const auto stream =
            std::find_if(rule.streams.begin(), rule.streams.end(), [&name](const RuleStream &one) { return one.name == name; });
        if (stream == rule.streams.end()) {
            problems.append(QCoreApplication::translate("Provisioning", "No stream of the rule leads to the table %1.")
                                .arg(draft.target.table(kind)));
            continue;
        }
        const auto difference = schema::compareColumns(schema::streamColumns(), stream->columns);
        if (!difference.missing.isEmpty()) {
            problems.append(QCoreApplication::translate(
                "Provisioning", "The stream %1 does not declare %2; Azure would drop that without a word.")
                                .arg(name, difference.missing.join(u", "_s)));
        }
    }
    return problems;
}

} // namespace

bool ruleCovers(const DestinationDraft &draft, const Rule &rule)
{
    return std::all_of(allSinkKinds().begin(), allSinkKinds().end(), [&](SinkKind kind) {
        const auto stream = std::find_if(rule.streams.begin(), rule.streams.end(),
            [&](const RuleStream &one) { return one.name == draft.target.stream(kind); });
        if (stream == rule.streams.end())
            return false;
        const auto difference = schema::compareColumns(schema::streamColumns(), stream->columns);
        if (!difference.missing.isEmpty() || !difference.conflicting.isEmpty())
            return false;
        return std::any_of(rule.flows.begin(), rule.flows.end(), [&](const RuleFlow &flow) {
            return flow.streams.contains(draft.target.stream(kind)) && flow.output == u"Custom-"_s + draft.target.table(kind)
                && flow.transform.simplified() == schema::transformOf(kind).simplified();
        });
    });
}

ProvisioningPlan planOf(const DestinationDraft &draft, const ExistingResources &existing)
{
    ProvisioningPlan plan;
    plan.obstacles = problemsOf(draft);
    if (draft.workspace.resourceId.isEmpty())
        return plan;
    ProvisioningStep providers = stepOf(Kind::Providers, u"Microsoft.Insights, Microsoft.OperationalInsights"_s,
        QCoreApplication::translate(
            "Provisioning", "Checks that the subscription has these services switched on, and switches them on."),
        shown(u"GET"_s, arm::provider(draft.workspace.subscription, u"Microsoft.Insights"_s)));
    providers.id = u"providers"_s;
    plan.steps.append(providers);
    for (const SinkKind kind : allSinkKinds())
        addTable(plan, draft, kind, existing);
    addRule(plan, draft, existing);
    addRoles(plan, draft);
    addExtras(plan, draft);
    addNotes(plan, draft);
    return plan;
}

QList<RuleFit> fitsOf(const DestinationDraft &draft, const ExistingResources &existing)
{
    QList<RuleFit> fits;
    fits.reserve(existing.rules.size());
    for (const Rule &rule : existing.rules) {
        RuleFit fit{rule, false, problemsWith(draft, rule)};
        fit.isUsable = fit.problems.isEmpty();
        fits.append(fit);
    }
    std::stable_sort(fits.begin(), fits.end(), [](const RuleFit &a, const RuleFit &b) { return a.isUsable && !b.isUsable; });
    return fits;
}

DestinationDraft withRule(DestinationDraft draft, const Rule &rule)
{
    LogsIngestionTarget &target = draft.target;
    target.endpoint = rule.endpoint;
    target.ruleId = rule.immutableId;
    target.ruleResource = rule.resourceId;
    draft.ruleName = rule.name;
    draft.ruleGroup = resourceGroupOf(rule.resourceId);
    const auto streamTo = [&rule](const QString &table, QString &stream) {
        for (const RuleFlow &flow : rule.flows) {
            if (flow.output.compare(u"Custom-"_s + table, Qt::CaseInsensitive) == 0 && !flow.streams.isEmpty())
                stream = flow.streams.front();
        }
    };
    streamTo(target.o365Table, target.o365Stream);
    streamTo(target.signInTable, target.signInStream);
    streamTo(target.auditTable, target.auditStream);
    return draft;
}

} // namespace tributary
