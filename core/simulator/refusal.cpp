// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/refusal.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tributary::simulation {

using namespace Qt::StringLiterals;

namespace {

struct Marks {
    QString trace;
    QString correlation;
    QString stamp;
};

Marks marksOf(const World &world, const Refusal &refusal)
{
    Dice dice(mix(world.options.seed, quint64(refusal.number), quint64(world.sinceStart().count())));
    const QString trace = QString::fromLatin1(dice.guid());
    const QString correlation = QString::fromLatin1(dice.guid());
    return {trace, correlation, toIso(std::chrono::floor<Seconds>(world.clock.now())).replace(u'T', u' ')};
}

QString textOf(const Refusal &refusal, const Marks &marks)
{
    return u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(
        QString::number(refusal.number), refusal.text, marks.trace, marks.correlation, marks.stamp);
}

} // namespace

SimulatedReply refusalReply(const World &world, const Refusal &refusal)
{
    const Marks marks = marksOf(world, refusal);
    const QJsonObject object{
        {u"error"_s, refusal.error},
        {u"error_description"_s, textOf(refusal, marks)},
        {u"error_codes"_s, QJsonArray{refusal.number}},
        {u"timestamp"_s, marks.stamp},
        {u"trace_id"_s, marks.trace},
        {u"correlation_id"_s, marks.correlation},
        {u"error_uri"_s, u"%1/error?code=%2"_s.arg(QString::fromUtf8(world.base)).arg(refusal.number)},
    };
    return jsonReply(refusal.status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString refusalText(const World &world, const Refusal &refusal)
{
    return textOf(refusal, marksOf(world, refusal));
}

} // namespace tributary::simulation
