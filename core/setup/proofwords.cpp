// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/proofwords.h"

#include "base/plural.h"
#include "model/advice.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tributary {

namespace {

struct ProofText {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

} // namespace

ProofMark markOf(const ProofHour &hour)
{
    if (hour.unexplained > 0)
        return ProofMark::Unexplained;
    if (hour.quarantined > 0)
        return ProofMark::Attention;
    if (hour.waiting > 0 || hour.onTheWay > 0)
        return ProofMark::Waiting;
    if (!hour.arrived)
        return ProofMark::Plain;
    return hour.twice > 0 || hour.difference() > 0 ? ProofMark::Note : ProofMark::Proven;
}

QStringList proofWords(const ProofHour &hour, const std::function<QString(Instant)> &time)
{
    QStringList words;
    const auto add = [&words](quint64 count, const QString &sentence) {
        if (count > 0)
            words.append(sentence);
    };
    add(hour.unexplained, ProofText::tr("%Ln without an explanation", nullptr, plural(hour.unexplained)));
    add(hour.quarantined, ProofText::tr("%Ln in quarantine, each with its reason", nullptr, plural(hour.quarantined)));
    add(hour.waiting, ProofText::tr("%Ln wait here to be sent", nullptr, plural(hour.waiting)));
    add(hour.onTheWay, ProofText::tr("%Ln accepted shortly before the workspace was asked", nullptr, plural(hour.onTheWay)));
    add(hour.filtered, ProofText::tr("%Ln dropped by your selection", nullptr, plural(hour.filtered)));
    add(hour.before, ProofText::tr("%Ln from before this destination was added", nullptr, plural(hour.before)));
    if (hour.asked && hour.unexplained == 0 && hour.onTheWay == 0)
        words.prepend(ProofText::tr("Proven %1").arg(time(*hour.asked)));
    add(hour.twice, ProofText::tr("%Ln arrived twice after a timeout", nullptr, plural(hour.twice)));
    if (words.isEmpty())
        words.append(ProofText::tr("Accepted; arrival is not read back"));
    return words;
}

QString readingText(const HourProof &proof)
{
    switch (proof.reading) {
    case ProofReading::Asked:
        return {};
    case ProofReading::NotAsked:
        return ProofText::tr("The workspace was not asked just now. Hours that were proven before keep their proof.");
    case ProofReading::NoWorkspace:
        return ProofText::tr("There is no workspace behind it that could be asked what arrived: the proof ends at accepted.");
    case ProofReading::NotNamed:
        return ProofText::tr("The destination does not name its workspace, so that it cannot be asked what arrived. Add the "
                             "workspace id with: tributaryctl destination edit NAME --workspace GUID");
    case ProofReading::Refused:
        break;
    }
    const Advice advice = adviceFor(proof.refusal.value_or(Error()));
    return ProofText::tr("The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the "
                         "workspace to be allowed to ask.")
        .arg(advice.title, advice.sentence);
}

QString sumText(const HourProof &proof, const QLocale &locale)
{
    const HourProof::Sum sum = proof.sum();
    const auto count = [&locale](quint64 value) { return locale.toString(value); };
    const bool isArrival =
        std::any_of(proof.hours.begin(), proof.hours.end(), [](const ProofHour &hour) { return hour.arrived.has_value(); });
    return isArrival ? ProofText::tr("%1 collected, %2 arrived, %3 explained, %4 unexplained.")
                           .arg(count(sum.collected), count(sum.ended), count(sum.explained), count(sum.unexplained))
                     : ProofText::tr("%1 collected, %2 accepted, %3 explained, %4 unexplained.")
                           .arg(count(sum.collected), count(sum.ended), count(sum.explained), count(sum.unexplained));
}

} // namespace tributary
