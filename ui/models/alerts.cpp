// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts.h"

#include "model/advice.h"
#include "models/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(tributary::AlertText)
};

constexpr Milliseconds forgottenAfter = 1h;
constexpr Milliseconds holdsFor = 30s; // what passes sooner is no news
constexpr Milliseconds gapHoldsFor = 15min; // the collector fills gaps by itself
constexpr double fullOutbox = 0.8;
constexpr qsizetype mostAtOnce = 3;

/// The smallest of the steps that what is left has reached.
template <typename Step, size_t Count>
std::optional<Step> stepReached(Milliseconds left, const std::array<Step, Count> &steps)
{
    std::optional<Step> reached;
    for (const Step &step : steps) {
        if (left <= step)
            reached = step;
    }
    return reached;
}

void addNeeds(QList<Alert> &alerts, const EngineStatus &status)
{
    const QList<Need> needs = needsOf(status);
    for (const Need &need : needs) {
        const bool isGap = need.action == NeedAction::Backfill;
        if (need.severity < Severity::Attention || isGap)
            continue;
        Alert alert{.kind = AlertKind::Stopped, .title = need.who, .text = need.sentence};
        for (const TenantId &tenant : need.tenants)
            alert.keys << u"need/%1/%2"_s.arg(need.key, tenant.value());
        if (alert.keys.isEmpty())
            alert.keys << u"need/"_s + need.key;
        alerts << alert;
    }
}

void addGaps(QList<Alert> &alerts, const TenantStatus &tenant, Instant now)
{
    constexpr std::array<Milliseconds, 2> steps{24h, 4h};
    std::optional<Instant> until;
    for (const StreamStatus &stream : tenant.streams) {
        if (stream.gapsUntil && stream.state != StreamState::Off && stream.state != StreamState::Parked)
            until = until ? std::min(*until, *stream.gapsUntil) : stream.gapsUntil;
    }
    const auto step = until ? stepReached(*until - now, steps) : std::nullopt;
    if (!step)
        return;
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(*step).count();
    alerts << Alert{.kind = AlertKind::GapsExpire,
        .keys = {u"gaps/%1/%2"_s.arg(tenant.id.value(), QString::number(hours))},
        .title = inertLine(tenant.name, 60),
        .text = AlertText::tr("Events that were missed can be fetched for less than %n hours.", nullptr, int(hours))};
}

void addLosses(QList<Alert> &alerts, const TenantStatus &tenant, Instant now)
{
    quint64 lost = 0;
    for (const StreamStatus &stream : tenant.streams)
        lost += stream.counts.lostBlobs;
    if (lost == 0)
        return;
    const auto day = std::chrono::floor<std::chrono::days>(now).time_since_epoch().count();
    Alert alert{.kind = AlertKind::EventsLost,
        .keys = {u"lost/%1/%2"_s.arg(tenant.id.value(), QString::number(lost))},
        .title = inertLine(tenant.name, 60),
        .text =
            AlertText::tr("Blobs that Microsoft listed and no longer has: %1. Their events are lost.").arg(countText(lost))};
    alert.keys << u"lost/%1/day%2"_s.arg(tenant.id.value(), QString::number(day));
    alerts << alert;
}

/// One alert for each step, with all tenants that have reached it.
void addCredentials(QList<Alert> &alerts, const EngineStatus &status)
{
    constexpr std::array<Milliseconds, 3> steps{24h * 14, 24h * 3, 24h};
    std::map<Milliseconds, std::pair<QStringList, QStringList>> reached; // step -> keys and names
    for (const TenantStatus &tenant : status.tenants) {
        const auto step = tenant.credentialExpires && *tenant.credentialExpires > status.asOf
            ? stepReached(*tenant.credentialExpires - status.asOf, steps)
            : std::nullopt;
        if (!step)
            continue;
        const QString stamp = toIsoSeconds(*tenant.credentialExpires);
        reached[*step].first << u"credential/%1/%2/%3"_s.arg(tenant.id.value(), stamp, QString::number(*step / 24h));
        reached[*step].second << inertLine(tenant.name, 60);
    }
    for (const auto &[step, found] : reached) {
        alerts << Alert{.kind = AlertKind::CredentialExpires,
            .keys = found.first,
            .title = step > 24h ? AlertText::tr("Credentials expire within %n days", nullptr, int(step / 24h))
                                : AlertText::tr("Credentials expire within a day"),
            .text = inertLine(found.second.join(u", "_s), 200)};
    }
}

void addOutbox(QList<Alert> &alerts, const EngineStatus &status)
{
    if (status.outboxLimit == 0 || double(status.outbox.bytes) < fullOutbox * double(status.outboxLimit))
        return;
    alerts << Alert{.kind = AlertKind::OutboxFull,
        .keys = {u"outbox"_s},
        .title = AlertText::tr("Events pile up"),
        .text =
            AlertText::tr("%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.")
                .arg(bytesText(status.outbox.bytes), bytesText(status.outboxLimit))};
}

bool isCollected(const TenantStatus &tenant)
{
    return std::ranges::any_of(tenant.streams, [](const StreamStatus &stream) {
        return stream.state != StreamState::Off && stream.state != StreamState::NeedsOperator
            && stream.state != StreamState::Paused;
    });
}

Alert summaryOf(const QList<Alert> &alerts)
{
    Alert summary{.kind = alerts.first().kind, .title = AlertText::tr("%n things need you", nullptr, int(alerts.size()))};
    QStringList titles;
    for (const Alert &alert : alerts) {
        summary.keys << alert.keys;
        if (!titles.contains(alert.title))
            titles << alert.title;
    }
    summary.text = inertLine(titles.join(u", "_s), 200);
    return summary;
}

} // namespace

QString alertKindTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Stopped:
        return AlertText::tr("A tenant or a destination needs a person");
    case AlertKind::GapsExpire:
        return AlertText::tr("Missed events are about to expire (24 h and 4 h before)");
    case AlertKind::EventsLost:
        return AlertText::tr("Events were lost");
    case AlertKind::OutboxFull:
        return AlertText::tr("The outbox is over 80 % full");
    case AlertKind::CredentialExpires:
        return AlertText::tr("Credentials expire (14, 3 and 1 days before)");
    case AlertKind::Trouble:
        return AlertText::tr("Trouble of the whole program (keychain, disk)");
    }
    return {};
}

bool isOnlyNews(const Error &trouble)
{
    return trouble.code == "CollectsAsService"_L1 || trouble.code == "CollectsElsewhere"_L1;
}

QList<Alert> alertsOf(const EngineStatus &status)
{
    QList<Alert> alerts;
    const bool anotherOneTells = status.trouble && status.trouble->code == "ProfileLocked"_L1;
    if (status.asOf == Instant() || anotherOneTells)
        return alerts;
    if (status.trouble && !isOnlyNews(*status.trouble)) {
        const Advice advice = adviceFor(*status.trouble);
        alerts << Alert{.kind = AlertKind::Trouble,
            .keys = {u"trouble/%1/%2"_s.arg(QString::number(int(status.trouble->kind)), status.trouble->code)},
            .title = advice.title,
            .text = inertLine(u"%1 %2"_s.arg(advice.sentence, advice.action).trimmed())};
    } else { // what it brings along needs no alert of its own
        addNeeds(alerts, status);
    }
    for (const TenantStatus &tenant : status.tenants) {
        addGaps(alerts, tenant, status.asOf);
        addLosses(alerts, tenant, status.asOf);
    }
    addOutbox(alerts, status);
    addCredentials(alerts, status);
    return alerts;
}

bool isQuiet(const AlertSettings &settings, QTime local)
{
    if (!settings.quiet || settings.quietFrom == settings.quietTo)
        return false;
    if (settings.quietFrom < settings.quietTo)
        return local >= settings.quietFrom && local < settings.quietTo;
    return local >= settings.quietFrom || local < settings.quietTo; // over midnight
}

bool AlertBook::lasts(const Alert &alert, Instant now) const
{
    const Milliseconds wanted = alert.kind == AlertKind::GapsExpire ? gapHoldsFor : holdsFor;
    // A loss is known by its number; the day beside it only keeps the next one back.
    const QStringList keys = alert.kind == AlertKind::EventsLost ? alert.keys.first(1) : alert.keys;
    const auto isNews = [this, now, wanted](
                            const QString &key) { return !m_told.contains(key) && now - m_since.value(key, now) >= wanted; };
    return std::ranges::any_of(keys, isNews);
}

QList<Alert> AlertBook::due(const EngineStatus &status, const QDateTime &localNow, const AlertSettings &settings)
{
    if (status.asOf == Instant())
        return {};
    const Instant now = status.asOf;
    const QList<Alert> all = alertsOf(status);
    QSet<QString> holding;
    for (const Alert &alert : all) {
        for (const QString &key : alert.keys)
            holding << key;
    }
    forget(holding, now);
    if (isQuiet(settings, localNow.time()))
        return {};
    QList<Alert> fresh;
    for (const Alert &alert : all) {
        if (settings.off.contains(alert.kind) || !lasts(alert, now))
            continue;
        // A loss is told once for its number, and not more than once a day.
        const bool toldToday = alert.kind == AlertKind::EventsLost && m_told.contains(alert.keys.last());
        for (const QString &key : alert.keys)
            m_told[key] = now;
        if (!toldToday)
            fresh << alert;
    }
    return fresh.size() > mostAtOnce ? QList<Alert>{summaryOf(fresh)} : fresh;
}

void AlertBook::forget(const QSet<QString> &holding, Instant now)
{
    for (const QString &key : holding) {
        if (!m_since.contains(key))
            m_since[key] = now;
        if (m_told.contains(key))
            m_told[key] = now;
    }
    m_since.removeIf([&holding](const auto &entry) { return !holding.contains(entry.key()); });
    m_told.removeIf([now](const auto &entry) { return now - entry.value() > forgottenAfter; });
}

QStringList AlertBook::told() const
{
    QStringList keys = m_told.keys();
    keys.sort();
    return keys;
}

void AlertBook::setTold(const QStringList &keys, Instant now)
{
    m_told.clear();
    for (const QString &key : keys)
        m_told[key] = now;
}

TrayLook trayLook(const EngineStatus &status)
{
    if (status.asOf == Instant())
        return {Glyph::River, Token::TextMuted, AlertText::tr("Loading…")};
    if (status.tenants.isEmpty() && !status.trouble)
        return {Glyph::River, Token::TextMuted, AlertText::tr("No tenants yet")};
    const auto running = int(std::ranges::count_if(status.tenants, isCollected));
    const auto all = int(status.tenants.size());
    const QList<Need> needs = needsOf(status);
    const auto needing =
        int(std::ranges::count_if(needs, [](const Need &need) { return need.severity >= Severity::Attention; }));
    const bool isStopped = (status.trouble && !isOnlyNews(*status.trouble))
        || std::ranges::any_of(needs, [](const Need &need) { return need.severity == Severity::Stopped; });
    //: %1 is how many tenants are collecting, %n how many there are.
    QString text = AlertText::tr("%1 of %Ln tenants collecting", nullptr, all).arg(running);
    if (!status.collecting)
        text = AlertText::tr("Collecting is paused");
    if (needing == 1) {
        //: %1 is "23 of 24 tenants collecting".
        text = AlertText::tr("%1, one thing needs you").arg(text);
    } else if (needing > 0) {
        //: %1 is "23 of 24 tenants collecting"; %n is how many causes wait for a person, more than one.
        text = AlertText::tr("%1, %n things need you", nullptr, needing).arg(text);
    }
    if (isStopped)
        return {Glyph::RiverStopped, Token::Error, text};
    if (!status.collecting)
        return {Glyph::RiverPaused, Token::Warning, text};
    if (needing > 0)
        return {Glyph::RiverAttention, Token::Warning, text};
    return {Glyph::River, Token::Text, text};
}

} // namespace tributary
