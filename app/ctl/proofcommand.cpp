// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandtext.h"
#include "ctl/provisioning.h"
#include "ctl/text.h"
#include "setup/arrival.h"
#include "setup/proofwords.h"

#include <QtCore/QJsonArray>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using InvocationPtr = std::shared_ptr<Invocation>;

QString readingName(ProofReading reading)
{
    switch (reading) {
    case ProofReading::NotAsked:
        return u"not-asked"_s;
    case ProofReading::Asked:
        return u"asked"_s;
    case ProofReading::NoWorkspace:
        return u"no-workspace"_s;
    case ProofReading::NotNamed:
        return u"not-named"_s;
    case ProofReading::Refused:
        break;
    }
    return u"refused"_s;
}

QString hourOfDay(Instant instant)
{
    return toIso(instant).sliced(11, 5);
}

QJsonObject hourJson(const ProofHour &hour)
{
    QJsonObject json{{u"hour"_s, toIsoSeconds(hour.hour)}, {u"collected"_s, qint64(hour.collected)},
        {u"stored"_s, qint64(hour.stored)}, {u"accepted"_s, qint64(hour.accepted)},
        {u"difference"_s, qint64(hour.difference())}, {u"twice"_s, qint64(hour.twice)}, {u"filtered"_s, qint64(hour.filtered)},
        {u"quarantined"_s, qint64(hour.quarantined)}, {u"waiting"_s, qint64(hour.waiting)},
        {u"onTheWay"_s, qint64(hour.onTheWay)}, {u"beforeAdded"_s, qint64(hour.before)},
        {u"unexplained"_s, qint64(hour.unexplained)}};
    json.insert(u"arrived"_s, hour.arrived ? QJsonValue(qint64(*hour.arrived)) : QJsonValue());
    json.insert(u"asked"_s, hour.asked ? QJsonValue(toIsoSeconds(*hour.asked)) : QJsonValue());
    return json;
}

QString textOf(const HourProof &proof)
{
    QList<QStringList> rows;
    rows.reserve(proof.hours.size());
    for (const ProofHour &hour : proof.hours) {
        rows.append({toIso(hour.hour).first(16).replace(u'T', u' '), countText(hour.collected), countText(hour.stored),
            countText(hour.accepted), hour.arrived ? countText(*hour.arrived) : u"-"_s, countText(hour.difference()),
            proofWords(hour, hourOfDay).join(u"; "_s)});
    }
    const QStringList header{CommandText::tr("Hour (UTC)"), CommandText::tr("Collected"), CommandText::tr("Stored"),
        CommandText::tr("Accepted"), CommandText::tr("Arrived"), CommandText::tr("Difference"), CommandText::tr("Proof")};
    QString text = rows.isEmpty()
        ? CommandText::tr("Nothing was collected for it in this time.")
        : tableText(header, rows, {1, 2, 3, 4, 5}) + u"\n"_s + sumText(proof, QLocale(QLocale::English));
    const QString reason = readingText(proof);
    return reason.isEmpty() ? text : text + u'\n' + reason;
}

Task<int> proveDestination(InvocationPtr invocation)
{
    const QString typed = invocation->arguments().value(u"days"_s);
    bool isNumber = false;
    const int days = typed.isEmpty() ? 1 : typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || days < 1 || days > 7))
        co_return invocation->report(makeError(ErrorKind::Usage, CommandText::tr("--days takes a number from 1 to 7")));
    const auto runtime = co_await invocation->openProfile();
    if (!runtime)
        co_return invocation->report(runtime.error());
    const auto target = co_await (*runtime)->destinationNamed(invocation->positional(0));
    if (!target)
        co_return invocation->report(target.error());
    LogQuery query((*runtime)->transport(), (*runtime)->clock());
    Arrival arrival({(*runtime)->store(), query, (*runtime)->clock()});
    const Destination destination = target->destination;
    const AzureAccess reader{target->cloud, destination.parent, destination.app, borrowed((*runtime)->tokens())};
    const Instant from = (*runtime)->clock().now() - days * std::chrono::hours(24);
    const SinkTarget asked = *target;
    const std::stop_token never;
    const auto proof = co_await arrival.ask(asked, reader, from, never);
    if (!proof)
        co_return invocation->report(proof.error(), destination.name);
    QJsonArray hours;
    for (const ProofHour &hour : proof->hours)
        hours.append(hourJson(hour));
    const HourProof::Sum sum = proof->sum();
    QJsonObject json{{u"name"_s, destination.name}, {u"reading"_s, readingName(proof->reading)}, {u"hours"_s, hours},
        {u"collected"_s, qint64(sum.collected)}, {u"explained"_s, qint64(sum.explained)},
        {u"unexplained"_s, qint64(sum.unexplained)}};
    if (proof->refusal)
        json.insert(u"refusal"_s, errorJson(*proof->refusal, destination.name));
    invocation->print(json, textOf(*proof));
    co_return sum.unexplained == 0 ? ExitDone : ExitInPart;
}

} // namespace

std::vector<Command> proofCommands()
{
    return {{u"destination proof"_s, u"N"_s,
        CommandText::tr(
            "Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing."),
        {{u"days"_s, CommandText::tr("How far back, from 1 to 7; the last day where it is not said."), u"DAYS"_s}},
        proveDestination}};
}

} // namespace tributary
