// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/provisioning.h"
#include "ctl/commandtext.h"

#include "ctl/text.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <cstdio>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

/// As the JSON output names it.
QString stateName(ProvisioningState state)
{
    switch (state) {
    case ProvisioningState::Planned:
        return u"planned"_s;
    case ProvisioningState::AlreadyThere:
        return u"there"_s;
    case ProvisioningState::Running:
        return u"running"_s;
    case ProvisioningState::Waiting:
        return u"waiting"_s;
    case ProvisioningState::Done:
        return u"done"_s;
    case ProvisioningState::Failed:
        return u"failed"_s;
    case ProvisioningState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString stateText(ProvisioningState state)
{
    switch (state) {
    case ProvisioningState::Planned:
        return CommandText::tr("planned");
    case ProvisioningState::AlreadyThere:
        return CommandText::tr("there");
    case ProvisioningState::Running:
        return CommandText::tr("running");
    case ProvisioningState::Waiting:
        return CommandText::tr("waiting");
    case ProvisioningState::Done:
        return CommandText::tr("done");
    case ProvisioningState::Failed:
        return CommandText::tr("failed");
    case ProvisioningState::Skipped:
        return CommandText::tr("skipped");
    }
    return {};
}

QString phaseText(ProofPhase phase)
{
    switch (phase) {
    case ProofPhase::Reaching:
        return u"reaching"_s;
    case ProofPhase::RolePending:
        return u"role-pending"_s;
    case ProofPhase::Accepted:
        return u"accepted"_s;
    case ProofPhase::MarkerSent:
        return u"marker-sent"_s;
    case ProofPhase::Looking:
        return u"looking"_s;
    case ProofPhase::Arrived:
        return u"arrived"_s;
    case ProofPhase::NotArrived:
        return u"not-arrived"_s;
    case ProofPhase::CannotLook:
        return u"cannot-look"_s;
    }
    return {};
}

QString secondsText(Milliseconds time)
{
    return CommandText::tr("%1 s").arg(QLocale().toString(double(time.count()) / 1000.0, 'f', 1));
}

std::optional<SinkKind> sinkKindNamed(const QString &name)
{
    for (const SinkKind kind : allSinkKinds()) {
        if (sinkKindName(kind) == name.toLower())
            return kind;
    }
    return {};
}

QString &streamOf(LogsIngestionTarget &target, SinkKind kind)
{
    return kind == SinkKind::O365 ? target.o365Stream : kind == SinkKind::SignIn ? target.signInStream : target.auditStream;
}

QString &tableOf(LogsIngestionTarget &target, SinkKind kind)
{
    return kind == SinkKind::O365 ? target.o365Table : kind == SinkKind::SignIn ? target.signInTable : target.auditTable;
}

using NameOf = QString &(*)(LogsIngestionTarget &, SinkKind);

Result<void> applyEach(const QStringList &assignments, const QString &usage, NameOf nameOf, LogsIngestionTarget &target)
{
    for (const QString &assignment : assignments) {
        const auto kind = sinkKindNamed(assignment.section(u'=', 0, 0));
        const QString name = assignment.section(u'=', 1);
        if (!kind || name.isEmpty())
            return fail(ErrorKind::Usage, CommandText::tr("%1; the kinds are o365, signin, audit").arg(usage));
        nameOf(target, *kind) = name;
    }
    return {};
}

} // namespace

QList<QCommandLineOption> resourceOptions()
{
    return {{u"workspace"_s, CommandText::tr("Log Analytics workspace: its name, or its resource id."), u"NAME"_s},
        {u"rule"_s, CommandText::tr("Name of the data collection rule (default: tributary)."), u"NAME"_s},
        {u"rule-group"_s, CommandText::tr("Resource group of the rule (default: that of the workspace)."), u"GROUP"_s},
        {u"retention"_s, CommandText::tr("Days that the tables keep their rows (default: the workspace's)."), u"DAYS"_s},
        {u"table"_s, CommandText::tr("Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable."),
            u"KIND=NAME_CL"_s},
        {u"stream"_s, CommandText::tr("Stream of the rule for a kind: o365=Custom-NAME; repeatable."), u"KIND=Custom-NAME"_s},
        {u"no-functions"_s, CommandText::tr("Make no KQL functions.")},
        {u"no-read-back"_s, CommandText::tr("Give the app no right to read the workspace.")},
        {u"no-error-log"_s, CommandText::tr("Leave the rule's error log off.")},
        {u"migrate-classic"_s, CommandText::tr("Migrate classic tables of these names; this cannot be undone.")}};
}

Result<void> applyNames(const QCommandLineParser &arguments, LogsIngestionTarget &target)
{
    auto streams = applyEach(arguments.values(u"stream"_s),
        CommandText::tr("--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD"), streamOf, target);
    if (!streams)
        return streams;
    return applyEach(arguments.values(u"table"_s),
        CommandText::tr("--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL"), tableOf, target);
}

Result<void> applyResources(const QCommandLineParser &arguments, DestinationDraft &draft)
{
    if (arguments.isSet(u"rule"_s))
        draft.ruleName = arguments.value(u"rule"_s);
    if (arguments.isSet(u"rule-group"_s))
        draft.ruleGroup = arguments.value(u"rule-group"_s);
    if (arguments.isSet(u"retention"_s)) {
        bool isNumber = false;
        draft.retentionDays = arguments.value(u"retention"_s).toInt(&isNumber);
        if (!isNumber)
            return fail(ErrorKind::Usage, CommandText::tr("--retention takes a number of days"));
    }
    draft.extras.functions = !arguments.isSet(u"no-functions"_s);
    draft.extras.readBack = !arguments.isSet(u"no-read-back"_s);
    draft.extras.errorLog = !arguments.isSet(u"no-error-log"_s);
    draft.extras.migrateClassic = arguments.isSet(u"migrate-classic"_s);
    return applyNames(arguments, draft.target);
}

Result<QByteArray> readInput(const QString &name)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::Usage, CommandText::tr("cannot read %1: %2").arg(name, file.errorString()));
    return file.read(4 * 1024 * 1024);
}

QJsonObject stepJson(const ProvisioningStep &step)
{
    QJsonObject json{{u"id"_s, step.id}, {u"subject"_s, step.subject}, {u"purpose"_s, step.purpose},
        {u"request"_s, step.request}, {u"optional"_s, step.isOptional}, {u"state"_s, stateName(step.state)},
        {u"result"_s, step.result}};
    if (step.error)
        json.insert(u"error"_s, errorJson(*step.error, step.subject));
    return json;
}

QString textOfPlan(const ProvisioningPlan &plan)
{
    QList<QStringList> rows;
    for (const ProvisioningStep &step : plan.steps)
        rows.append({plain(step.subject), stateText(step.state), plain(step.result.isEmpty() ? step.purpose : step.result)});
    QString text = tableText({CommandText::tr("What"), CommandText::tr("State"), CommandText::tr("In words")}, rows);
    for (const ProvisioningStep &step : plan.steps) {
        if (step.error)
            text += u"\n\n"_s + errorText(*step.error, step.subject);
    }
    for (const QString &note : plan.notes)
        text += u"\n"_s + note;
    for (const QString &obstacle : plan.obstacles)
        text += u'\n' + CommandText::tr("In the way: %1").arg(plain(obstacle));
    return text;
}

QString proofLine(const ProofStatus &status)
{
    switch (status.phase) {
    case ProofPhase::Accepted:
    case ProofPhase::MarkerSent:
        return CommandText::tr("accepted after %1").arg(secondsText(status.acceptedAfter));
    case ProofPhase::RolePending:
        return CommandText::tr("the role is on its way; Azure needs up to 30 minutes");
    case ProofPhase::Looking:
        return CommandText::tr("accepted after %1; asking the workspace for it").arg(secondsText(status.acceptedAfter));
    case ProofPhase::Arrived:
        return CommandText::tr("accepted after %1, visible in the workspace after %2")
            .arg(secondsText(status.acceptedAfter), secondsText(status.arrivedAfter));
    case ProofPhase::NotArrived:
        return CommandText::tr("accepted, but not seen in the workspace yet; ask it later: %1").arg(status.query);
    case ProofPhase::CannotLook:
        return CommandText::tr("accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1")
            .arg(status.query);
    case ProofPhase::Reaching:
        break;
    }
    return CommandText::tr("posting an empty request");
}

QJsonObject proofJson(const ProofStatus &status)
{
    const bool arrived = status.phase == ProofPhase::Arrived;
    return {{u"phase"_s, phaseText(status.phase)}, {u"accepted"_s, true}, {u"arrived"_s, arrived},
        {u"acceptedSeconds"_s, double(status.acceptedAfter.count()) / 1000.0},
        {u"arrivedSeconds"_s, arrived ? QJsonValue(double(status.arrivedAfter.count()) / 1000.0) : QJsonValue()},
        {u"marker"_s, status.marker}, {u"query"_s, status.query}};
}

} // namespace tributary
