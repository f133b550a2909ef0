// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keptproof.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray writeProofs(const QList<KeptProof> &kept)
{
    QJsonArray array;
    for (const KeptProof &one : kept) {
        array.append(QJsonObject{{u"hour"_s, toIsoSeconds(one.hour)}, {u"accepted"_s, qint64(one.accepted)},
            {u"arrived"_s, qint64(one.arrived)}, {u"twice"_s, qint64(one.twice)}, {u"asked"_s, toIso(one.asked)}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<KeptProof> readProofs(const QByteArray &json)
{
    QList<KeptProof> kept;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    kept.reserve(array.size());
    for (const QJsonValue &value : array) {
        const auto hour = parseIso(value["hour"_L1].toString());
        const auto asked = parseIso(value["asked"_L1].toString());
        const auto count = [&value](QLatin1StringView name) { return quint64(std::max<qint64>(0, value[name].toInteger())); };
        if (hour && asked)
            kept.append({*hour, count("accepted"_L1), count("arrived"_L1), count("twice"_L1), *asked});
    }
    return kept;
}

QString proofSettingOf(const DestinationId &id)
{
    return proofSettings + id.value();
}

void addArrival(std::optional<ArrivalStatus> &sum, const QList<KeptProof> &kept, Instant now)
{
    for (const KeptProof &proof : kept) {
        if (proof.accepted == 0 || proof.hour + 25h <= now)
            continue;
        ArrivalStatus added = sum.value_or(ArrivalStatus());
        added.accepted += proof.accepted;
        added.arrived += std::min(proof.arrived, proof.accepted);
        added.until = std::max(added.until, std::min(proof.hour + 1h, proof.asked));
        added.asked = std::max(added.asked, proof.asked);
        sum = added;
    }
}

} // namespace tributary
