// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/provisioning.h"

#include "ctl/text.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <cstdio>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString stateText(ProvisioningState state)
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
    return u"%1 s"_s.arg(QString::number(double(time.count()) / 1000.0, 'f', 1));
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
            return fail(ErrorKind::Usage, u"%1; the kinds are o365, signin, audit"_s.arg(usage));
        nameOf(target, *kind) = name;
    }
    return {};
}

} // namespace

QList<QCommandLineOption> resourceOptions()
{
    return {{u"workspace"_s, u"Log Analytics workspace: its name, or its resource id."_s, u"NAME"_s},
        {u"rule"_s, u"Name of the data collection rule (default: tributary)."_s, u"NAME"_s},
        {u"rule-group"_s, u"Resource group of the rule (default: that of the workspace)."_s, u"GROUP"_s},
        {u"retention"_s, u"Days that the tables keep their rows (default: the workspace's)."_s, u"DAYS"_s},
        {u"table"_s, u"Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable."_s, u"KIND=NAME_CL"_s},
        {u"stream"_s, u"Stream of the rule for a kind: o365=Custom-NAME; repeatable."_s, u"KIND=Custom-NAME"_s},
        {u"no-functions"_s, u"Make no KQL functions."_s},
        {u"no-read-back"_s, u"Give the app no right to read the workspace."_s},
        {u"no-error-log"_s, u"Leave the rule's error log off."_s},
        {u"migrate-classic"_s, u"Migrate classic tables of these names; this cannot be undone."_s}};
}

Result<void> applyNames(const QCommandLineParser &arguments, LogsIngestionTarget &target)
{
    auto streams = applyEach(arguments.values(u"stream"_s),
        u"--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD"_s, streamOf, target);
    if (!streams)
        return streams;
    return applyEach(
        arguments.values(u"table"_s), u"--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL"_s, tableOf, target);
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
            return fail(ErrorKind::Usage, u"--retention takes a number of days"_s);
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
        return fail(ErrorKind::Usage, u"cannot read %1: %2"_s.arg(name, file.errorString()));
    return file.read(4 * 1024 * 1024);
}

QJsonObject stepJson(const ProvisioningStep &step)
{
    QJsonObject json{{u"id"_s, step.id}, {u"subject"_s, step.subject}, {u"purpose"_s, step.purpose},
        {u"request"_s, step.request}, {u"optional"_s, step.isOptional}, {u"state"_s, stateText(step.state)},
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
    QString text = tableText({u"What"_s, u"State"_s, u"In words"_s}, rows);
    for (const ProvisioningStep &step : plan.steps) {
        if (step.error)
            text += u"\n\n"_s + errorText(*step.error, step.subject);
    }
    for (const QString &note : plan.notes)
        text += u"\n"_s + note;
    for (const QString &obstacle : plan.obstacles)
        text += u"\nIn the way: "_s + plain(obstacle);
    return text;
}

QString proofLine(const ProofStatus &status)
{
    switch (status.phase) {
    case ProofPhase::Accepted:
    case ProofPhase::MarkerSent:
        return u"accepted after %1"_s.arg(secondsText(status.acceptedAfter));
    case ProofPhase::RolePending:
        return u"the role is on its way; Azure needs up to 30 minutes"_s;
    case ProofPhase::Looking:
        return u"accepted after %1; asking the workspace for it"_s.arg(secondsText(status.acceptedAfter));
    case ProofPhase::Arrived:
        return u"accepted after %1, visible in the workspace after %2"_s.arg(
            secondsText(status.acceptedAfter), secondsText(status.arrivedAfter));
    case ProofPhase::NotArrived:
        return u"accepted, but not seen in the workspace yet; ask it later: %1"_s.arg(status.query);
    case ProofPhase::CannotLook:
        return u"accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1"_s.arg(status.query);
    case ProofPhase::Reaching:
        break;
    }
    return u"posting an empty request"_s;
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
