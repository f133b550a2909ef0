// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger.h"

#include "base/plural.h"
#include "help/helppages.h"
#include "model/advice.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

struct NeedText {
    Q_DECLARE_TR_FUNCTIONS(tributary::NeedText)
};

constexpr qsizetype mostNamed = 12;
constexpr qsizetype mostDetails = 200;
constexpr Milliseconds credentialNotice = std::chrono::hours(24 * 14);

/// Need under construction: what is the same for all it concerns, and whom it concerns.
struct Cause {
    QString key;
    Severity severity = Severity::Attention;
    QString sentence;
    QString explanation;
    QStringList who;
    QStringList details;
    QString detailsEnd = {}; ///< more of the same was left out
    NeedAction action = NeedAction::CopyDetails;
    QString help = {};
    DestinationId destination = {};
    TenantId tenant;
    QList<TenantId> tenants = {};
};

QString sentenceFor(const Advice &advice)
{
    //: %1 is what happened, %2 what to do.
    return inertLine(advice.action.isEmpty() ? advice.title : NeedText::tr("%1. %2").arg(advice.title, advice.action));
}

QString detailsFor(const Error &error, const QString &where)
{
    QStringList parts{where};
    if (!error.code.isEmpty())
        parts << inertLine(error.code, 80);
    if (error.httpStatus != 0)
        parts << u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.requestId.isEmpty())
        parts << u"request id %1"_s.arg(inertLine(error.requestId, 80));
    if (!error.message.isEmpty())
        parts << inertLine(error.message);
    return parts.join(u" · "_s);
}

Severity severityOfError(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Forbidden:
        return Severity::Attention;
    case ErrorKind::Network:
    case ErrorKind::Throttled:
    case ErrorKind::Service:
        return Severity::Notice;
    default:
        return Severity::Stopped;
    }
}

struct Advised {
    QString sentence;
    QString explanation;
};

class Causes {
public:
    void add(const Cause &cause, const QString &who, const QString &detail)
    {
        // Thousands of streams may have a cause of their own, and all are asked with each status.
        const auto place = m_places.constFind(cause.key);
        const qsizetype index = place == m_places.constEnd() ? qsizetype(m_causes.size()) : *place;
        if (place == m_places.constEnd()) {
            m_places.insert(cause.key, index);
            m_causes.push_back(cause);
        }
        Cause *known = &m_causes[size_t(index)];
        // The streams of a tenant come one after the other.
        if (known->who.isEmpty() || known->who.constLast() != who)
            known->who << who;
        if (!cause.tenant.isEmpty() && (known->tenants.isEmpty() || known->tenants.constLast() != cause.tenant))
            known->tenants << cause.tenant;
        if (known->details.size() < mostDetails)
            known->details << detail;
        else
            known->detailsEnd = u"…"_s;
    }

    /// What to say about an error; made once, for hundreds of streams may have the same.
    [[nodiscard]] const Advised &advised(const Error &error, Stream stream)
    {
        const QString key = u"%1/%2/%3/%4/%5"_s.arg(QString::number(int(error.kind)), QString::number(int(stream)),
            QString::number(error.httpStatus), error.code, error.message);
        const auto known = m_advised.constFind(key);
        if (known != m_advised.constEnd())
            return *known;
        const Advice advice = adviceFor(error, streamTitle(stream));
        return *m_advised.insert(key, {sentenceFor(advice), inertLine(advice.sentence)});
    }

    [[nodiscard]] QList<Need> needs() &&
    {
        std::ranges::stable_sort(m_causes, std::ranges::greater(), &Cause::severity);
        QList<Need> needs;
        for (const Cause &cause : m_causes)
            needs << needOf(cause);
        return needs;
    }

private:
    static Need needOf(const Cause &cause)
    {
        Need need;
        need.key = cause.key;
        need.severity = cause.severity;
        need.action = cause.action;
        need.destination = cause.destination;
        need.tenant = cause.tenant;
        need.tenants = cause.tenants;
        need.sentence = cause.sentence;
        need.explanation = cause.explanation;
        need.help = cause.help;
        need.who = cause.who.size() == 1 ? cause.who.first() : NeedText::tr("%n tenants", nullptr, int(cause.who.size()));
        if (cause.who.size() > 1) {
            need.sentence =
                u"%1 (%2)"_s.arg(cause.sentence, cause.who.first(std::min(mostNamed, cause.who.size())).join(u", "_s));
            if (need.action == NeedAction::OpenTenant)
                need.action = NeedAction::ShowTenants;
        }
        need.details = need.sentence + u'\n' + (need.explanation.isEmpty() ? QString() : need.explanation + u'\n')
            + cause.details.join(u'\n') + (cause.detailsEnd.isEmpty() ? QString() : u'\n' + cause.detailsEnd);
        if (cause.severity == Severity::Stopped) {
            need.glyph = Glyph::Error;
            need.token = Token::Error;
        } else if (cause.severity == Severity::Notice) {
            need.glyph = Glyph::Info;
            need.token = Token::Info;
        }
        return need;
    }

    std::vector<Cause> m_causes;
    QHash<QString, qsizetype> m_places; ///< of each key in m_causes, until they are sorted
    QHash<QString, Advised> m_advised;
};

QString causeKey(const Error &error, const QString &sentence)
{
    return u"%1/%2/%3"_s.arg(int(error.kind)).arg(error.code, sentence);
}

void addStream(Causes &causes, const TenantStatus &tenant, const StreamStatus &stream)
{
    const QString name = inertLine(tenant.name, 60);
    const QString where = u"%1 (%2) · %3"_s.arg(name, tenant.id.value(), streamName(stream.stream));
    const bool isParked = stream.state == StreamState::Parked;
    const bool needsPerson = stream.state == StreamState::NeedsOperator || isParked;
    if (stream.lastError && needsPerson) {
        const Error &error = *stream.lastError;
        const auto [sentence, explanation] = causes.advised(error, stream.stream);
        causes.add({.key = causeKey(error, error.kind == ErrorKind::Forbidden ? sentence : QString()),
                       .severity = isParked || lacksLicence(stream) ? Severity::Notice : severityOfError(error),
                       .sentence = sentence,
                       .explanation = explanation,
                       .action = isParked ? NeedAction::CheckAgain : NeedAction::OpenTenant,
                       .help = helpPlaceOfCode(error.code),
                       .tenant = tenant.id},
            name, detailsFor(error, where));
    }
    if (stream.gaps > 0) {
        const QString gaps = (stream.gaps == 1 ? NeedText::tr("A gap in %1 can still be fetched.")
                                               : NeedText::tr("%n gaps in %1 can still be fetched.", nullptr, stream.gaps))
                                 .arg(streamTitle(stream.stream));
        causes.add({.key = u"gaps/%1"_s.arg(tenant.id.value()),
                       .sentence = gaps,
                       .action = NeedAction::Backfill,
                       .help = u"backfill#what-can-be-fetched"_s,
                       .tenant = tenant.id},
            name, u"%1 · %2"_s.arg(where, gaps));
    }
}

void addDestination(Causes &causes, const DestinationStatus &destination)
{
    if (!destination.lastError || destination.state == DestinationState::Sending || destination.state == DestinationState::Idle)
        return;
    const QString name = inertLine(destination.name, 60);
    const Error &error = *destination.lastError;
    const bool stopped = destination.state == DestinationState::NeedsOperator;
    const Advice advice = adviceFor(error, name);
    QString sentence = sentenceFor(advice);
    if (destination.waitingRecords > 0)
        sentence += u' ' + NeedText::tr("%Ln events wait here safely.", nullptr, plural(destination.waitingRecords));
    causes.add({.key = u"destination/%1"_s.arg(destination.id.value()),
                   .severity = stopped ? Severity::Stopped : Severity::Notice,
                   .sentence = sentence,
                   .explanation = inertLine(advice.sentence),
                   .action = NeedAction::OpenDestination,
                   .help = helpPlaceOfCode(error.code),
                   .destination = destination.id},
        name, detailsFor(error, name));
}

/// What runs out soon, one line for all; what has run out shows as streams that stopped.
void addCredential(Causes &causes, const TenantStatus &tenant, Instant now)
{
    if (!tenant.credentialExpires || *tenant.credentialExpires <= now || *tenant.credentialExpires - now > credentialNotice)
        return;
    const QString name = inertLine(tenant.name, 60);
    causes.add({.key = u"credential"_s,
                   .severity = Severity::Notice,
                   .sentence = NeedText::tr("Credentials expire within 14 days."),
                   .explanation = NeedText::tr("Collecting from a tenant stops when its credential has expired."),
                   .action = NeedAction::OpenTenant,
                   .help = u"tenants#replace-a-credential"_s,
                   .tenant = tenant.id},
        name, u"%1 (%2) · %3"_s.arg(name, tenant.id.value(), toIsoSeconds(*tenant.credentialExpires)));
}

} // namespace

QList<Need> needsOf(const EngineStatus &status)
{
    Causes causes;
    for (const DestinationStatus &destination : status.destinations)
        addDestination(causes, destination);
    for (const TenantStatus &tenant : status.tenants) {
        for (const StreamStatus &stream : tenant.streams)
            addStream(causes, tenant, stream);
        addCredential(causes, tenant, status.asOf);
    }
    return std::move(causes).needs();
}

} // namespace tributary
