// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/advice.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "pipeline/console.h"
#include "views/backfilldialog.h"
#include "views/mainwindow.h"
#include "views/modebar.h"
#include "views/statusstrip.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

enum Field { CollectingField, RateField, OutboxField, DestinationField, QuarantineField, FieldCount };

constexpr auto staleAfter = std::chrono::seconds(15);

struct FieldLook {
    Glyph glyph = Glyph::None;
    Token token = Token::Text;
    QString text;
};

bool isCollected(const TenantStatus &tenant)
{
    return std::ranges::any_of(tenant.streams, [](const StreamStatus &stream) {
        return stream.state != StreamState::Off && stream.state != StreamState::NeedsOperator
            && stream.state != StreamState::Paused;
    });
}

FieldLook collectingLook(const EngineStatus &status)
{
    if (status.asOf == Instant())
        return {Glyph::Hourglass, Token::Info, MainWindow::tr("Loading…")};
    if (status.tenants.isEmpty())
        return {Glyph::Dash, Token::Off, MainWindow::tr("No tenants yet")};
    if (!status.collecting)
        return {Glyph::Pause, Token::Warning, MainWindow::tr("Collecting paused")};
    const auto running = std::ranges::count_if(status.tenants, isCollected);
    const auto all = status.tenants.size();
    return {running == all ? Glyph::Ok : Glyph::Warning, running == all ? Token::Ok : Token::Warning,
        MainWindow::tr("Collecting %1 of %Ln tenants", nullptr, int(all)).arg(running)};
}

const DestinationStatus *worstDestination(const EngineStatus &status)
{
    const auto rank = [](const DestinationStatus &destination) {
        switch (destination.state) {
        case DestinationState::NeedsOperator:
            return 3;
        case DestinationState::Retrying:
            return 2;
        case DestinationState::Holding:
        case DestinationState::Paused:
            return 1;
        case DestinationState::Idle:
        case DestinationState::Sending:
            break;
        }
        return 0;
    };
    const auto worst = std::ranges::max_element(status.destinations, {}, rank);
    return worst == status.destinations.end() ? nullptr : &*worst;
}

std::optional<Instant> lastAccepted(const EngineStatus &status)
{
    std::optional<Instant> last;
    for (const DestinationStatus &destination : status.destinations)
        last = std::max(last, destination.lastAccepted);
    return last;
}

/// The one in most trouble by its name; all of them where none has any.
FieldLook destinationLook(const EngineStatus &status, Instant now)
{
    const DestinationStatus *worst = worstDestination(status);
    if (!worst)
        return {Glyph::Dash, Token::Off, MainWindow::tr("No destination")};
    const bool inTrouble = worst->state != DestinationState::Idle && worst->state != DestinationState::Sending;
    const auto count = int(status.destinations.size());
    const QString name =
        inTrouble || count == 1 ? inertLine(worst->name, 30) : MainWindow::tr("%n destinations", nullptr, count);
    const auto accepted = inTrouble ? worst->lastAccepted : lastAccepted(status);
    QString last = MainWindow::tr("nothing accepted yet");
    if (accepted) {
        const auto age = std::chrono::duration_cast<Seconds>(std::max(now - *accepted, Milliseconds(0)));
        last = MainWindow::tr("last accepted %1 ago").arg(shortDuration(age));
    }
    const QString text = u"%1: %2"_s.arg(name, last);
    switch (worst->state) {
    case DestinationState::NeedsOperator:
        return {Glyph::Error, Token::Error, text};
    case DestinationState::Retrying:
        return {Glyph::Refresh, Token::Warning, text};
    case DestinationState::Holding:
        return {Glyph::Clock, Token::Info, text};
    case DestinationState::Paused:
        return {Glyph::Pause, Token::Warning, MainWindow::tr("%1: sending is paused").arg(name)};
    case DestinationState::Idle:
    case DestinationState::Sending:
        break;
    }
    return {accepted ? Glyph::Ok : Glyph::Hourglass, accepted ? Token::Ok : Token::Info, text};
}

QString outboxText(const OutboxLevel &outbox)
{
    if (outbox.records == 0 && outbox.batches == 0)
        return MainWindow::tr("Outbox empty");
    return MainWindow::tr("Outbox %1 events · %2").arg(countText(outbox.records), bytesText(outbox.bytes));
}

} // namespace

void MainWindow::buildStatusBar()
{
    static constexpr std::array names{"collecting"_L1, "rate"_L1, "outbox"_L1, "destination"_L1, "quarantine"_L1};
    static_assert(names.size() == FieldCount);
    for (int field = 0; field < FieldCount; ++field) {
        m_fields << &m_strip->addField(names[size_t(field)]);
        const ScreenId screen = field == RateField ? ScreenId::Events : ScreenId::Overview;
        connect(m_fields.last(), &QAbstractButton::clicked, this, [this, screen] { showScreen(screen); });
    }
    connect(&m_strip->clock(), &QAbstractButton::clicked, this,
        [this] { m_actions.action(m_time.zone() == Zone::Utc ? "view.local"_L1 : "view.utc"_L1).trigger(); });
    m_strip->clock().setToolTip(tr("Switch between UTC and local time"));
    updateClock();
}

void MainWindow::statusChanged(const EngineStatus &status)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        // Only what is shown is brought up to date; the others catch up when they are.
        if (entry.screen && entry.screen == m_stack->currentWidget() && !isHiddenAway())
            entry.screen->setStatus(status);
    }
    if (m_backfill && m_backfill->isVisible())
        m_backfill->setStatus(status);
    const auto attention = std::ranges::count_if(status.tenants, needsAttention);
    const bool stopped = std::ranges::any_of(status.tenants,
        [&status](const TenantStatus &tenant) { return severityOf(tenant, status.collecting) == Severity::Stopped; });
    m_modes->setBadge(placeOf(ScreenId::Overview), {int(attention), stopped});
    tellAlerts(status);
    updateFields(status);
    updateClock();
    updateTitle();
    updateNotices();
    updateActions();
}

void MainWindow::updateFields(const EngineStatus &status)
{
    const auto show = [this](Field field, const FieldLook &look) { m_fields[field]->show(look.glyph, look.token, look.text); };
    show(CollectingField, collectingLook(status));
    show(RateField,
        {Glyph::None, Token::Text, tr("In %1 events/min").arg(countText(quint64(std::max(0.0, status.recordsPerMinute))))});
    show(OutboxField, {Glyph::None, Token::Text, outboxText(status.outbox)});
    show(DestinationField, destinationLook(status, m_time.now()));
    show(QuarantineField,
        {status.quarantined > 0 ? Glyph::Warning : Glyph::Ok, status.quarantined > 0 ? Token::Warning : Token::Ok,
            status.quarantined > 0 ? tr("Quarantine %1").arg(countText(status.quarantined)) : tr("Quarantine empty")});
}

void MainWindow::updateClock()
{
    m_strip->clock().show(Glyph::None, Token::Text, u"%1 %2"_s.arg(m_time.time(m_time.now()), m_time.zoneName()));
}

void MainWindow::updateTitle()
{
    const int screen = currentPlace();
    if (screen < 0)
        return;
    const EngineStatus &status = m_console.status();
    QString title = tr("%1 – Tributary").arg(m_entries[screen].title);
    if (!status.collecting && !status.tenants.isEmpty())
        //: Appended to the window title.
        title = tr("%1 (Paused)").arg(title);
    if (m_options.demo)
        //: Put before the window title.
        title = tr("[Demo] %1").arg(title);
    setWindowTitle(title);
}

void MainWindow::updateNotices()
{
    const EngineStatus &status = m_console.status();
    QList<Notice> notices;
    if (m_quitting && !m_finishing.isActive())
        notices << Notice{Token::Info, tr("Finishing… what is stored stays stored; sending goes on at the next start.")};
    if (status.trouble) {
        const Advice advice = adviceFor(*status.trouble);
        const bool isNews = isOnlyNews(*status.trouble); // whose sentence says all
        const QString words = u"%1 %2"_s.arg(advice.sentence, advice.action).trimmed();
        notices << Notice{
            isNews ? Token::Info : Token::Error, inertLine(isNews ? words : u"%1. %2"_s.arg(advice.title, words))};
    }
    const bool known = status.asOf != Instant();
    if (known && m_time.now() - status.asOf > staleAfter)
        notices << Notice{Token::Warning, tr("As of %1; waiting for the engine.").arg(m_time.time(status.asOf))};
    if (m_options.demo)
        notices << Notice{Token::Info, tr("Demo: tenants and workspace are simulated. Nothing leaves this computer.")};
    if (m_upgraded)
        notices << Notice{Token::Info,
            tr("This is version %1. What changed is in the menu Help, What's new.")
                .arg(QCoreApplication::applicationVersion())};
    const int screen = currentPlace();
    if (screen >= 0)
        m_entries[screen].screen->setNotices(notices);
}

} // namespace tributary
