// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/proofpane.h"

#include "model/advice.h"
#include "model/recordtext.h"
#include "models/showntime.h"
#include "models/text.h"
#include "theme/measures.h"
#include "views/destinationwords.h"
#include "views/savedfile.h"
#include "views/toolrow.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readAgain = 60s;
constexpr auto askAgain = 15min;

QStringList titles()
{
    return {ProofPane::tr("Hour"), ProofPane::tr("Collected"), ProofPane::tr("Stored"), ProofPane::tr("Accepted"),
        ProofPane::tr("Arrived"), ProofPane::tr("Difference"), ProofPane::tr("Proof")};
}

} // namespace

ProofPane::ProofPane(DestinationDesk &desk, WindowContext context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_head(new QWidget(this))
    , m_prove(new QPushButton(glyphIcon(Glyph::Refresh), tr("Prove no&w"), this))
    , m_table(new ResultTable(titles(), this))
    , m_reason(mutedLabel({}, u"proofReason"_s, this))
    , m_sum(wordsLabel({}, u"proofSum"_s, this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Copy), tr("Copy as ta&ble"), this))
    , m_save(new QPushButton(glyphIcon(Glyph::Download), tr("Save re&port…"), this))
{
    buildHead();
    buildTable();
    const Measures measures(*this);
    m_sum->setFont(strongFont(font()));
    m_copy->setObjectName(u"copyProof"_s);
    m_save->setObjectName(u"saveProof"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measures.units(2));
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addLayout(foot);
    m_again.setInterval(readAgain);
    connect(&m_again, &QTimer::timeout, this, &ProofPane::read);
    connect(m_prove, &QPushButton::clicked, this, &ProofPane::prove);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(toTsv(lines())); });
    connect(m_save, &QPushButton::clicked, this, &ProofPane::saveReport);
    connect(&m_context.time, &ShownTime::zoneChanged, this, &ProofPane::showProof);
    showProof();
}

void ProofPane::buildHead()
{
    auto *title = wordsLabel(tr("Proof of arrival"), u"proofTitle"_s, m_head);
    title->setFont(strongFont(font()));
    auto *words =
        mutedLabel(tr("by the hour of collecting; distinct records are counted in the workspace"), u"proofWords"_s, m_head);
    auto *day = new QAction(tr("24 hours"), this);
    auto *week = new QAction(tr("7 days"), this);
    day->setCheckable(true);
    week->setCheckable(true);
    day->setChecked(true);
    auto *period = new SegmentedControl({day, week}, m_head);
    period->setObjectName(u"proofPeriod"_s);
    connect(day, &QAction::triggered, this, [this] { setDays(1); });
    connect(week, &QAction::triggered, this, [this] { setDays(7); });
    m_prove->setObjectName(u"proveNow"_s);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(words);
    row->addWidget(title, 1);
    row->addWidget(period);
    row->addWidget(m_prove);
    title->setWordWrap(false);
}

void ProofPane::buildTable()
{
    m_table->setObjectName(u"proofHours"_s);
    m_table->setAccessibleName(tr("Proof by the hour"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWidths({8, 6.5, 6.5, 6.5, 6.5, 7, 16});
    m_table->results().setNumberColumns({1, 2, 3, 4, 5});
    m_table->results().setStateColumn(6);
    m_table->setColumnHidden(0, true);
    m_table->setLeastRows(4);
}

void ProofPane::setDestination(const std::optional<Destination> &destination)
{
    const bool same =
        destination && m_destination && destination->id == m_destination->id && destination->target == m_destination->target;
    m_destination = destination;
    if (same)
        return;
    m_reading = {};
    m_proof = {};
    showProof();
    if (isVisible())
        read();
}

void ProofPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_again.start();
    read();
}

void ProofPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void ProofPane::setDays(int days)
{
    m_days = days;
    read();
}

bool ProofPane::isOld() const
{
    if (m_proof.reading != ProofReading::NotAsked || m_proof.hours.isEmpty())
        return false;
    const std::optional<Instant> asked = m_proof.hours.constFirst().asked;
    return !asked || m_context.time.now() - *asked > askAgain;
}

/// From the store; the workspace follows where its last word is old.
void ProofPane::read()
{
    if (!m_destination || m_reading.isRunning())
        return;
    const bool wasRefused = m_proof.reading == ProofReading::Refused;
    m_reading = m_desk.proof(m_destination->id, {m_days, false}, [this, wasRefused](const Result<HourProof> &proof) {
        const std::optional<Error> refusal = m_proof.refusal;
        take(proof);
        if (!proof)
            return;
        if (wasRefused && m_proof.reading == ProofReading::NotAsked) { // it need not be asked every minute
            m_proof.reading = ProofReading::Refused;
            m_proof.refusal = refusal;
            showProof();
        } else if (isOld()) {
            prove();
        }
    });
}

void ProofPane::prove()
{
    if (!m_destination)
        return;
    m_prove->setEnabled(false);
    m_reason->show();
    m_reason->setText(tr("Asking the workspace; nothing is written…"));
    m_reading = m_desk.proof(m_destination->id, {m_days, true}, [this](const Result<HourProof> &proof) { take(proof); });
}

void ProofPane::take(const Result<HourProof> &proof)
{
    m_prove->setEnabled(true);
    if (proof) {
        m_proof = *proof;
        showProof();
    } else if (proof.error().kind != ErrorKind::Cancelled) {
        const Advice advice = adviceFor(proof.error());
        m_reason->show();
        m_reason->setText(tr("%1: %2").arg(advice.title, advice.sentence));
    }
}

QList<QStringList> ProofPane::lines() const
{
    QList<QStringList> lines{titles()};
    for (const ResultRow &row : m_table->results().rows())
        lines << row.cells;
    return lines;
}

void ProofPane::showProof()
{
    QList<ResultRow> rows;
    rows.reserve(m_proof.hours.size());
    const auto time = [this](Instant instant) { return m_context.time.minute(instant); };
    for (const ProofHour &hour : std::as_const(m_proof.hours)) {
        rows << ResultRow{toIsoSeconds(hour.hour), resultOf(markOf(hour)),
            {m_context.time.stamp(hour.hour), countText(hour.collected), countText(hour.stored), countText(hour.accepted),
                hour.arrived ? countText(*hour.arrived) : u"–"_s, countText(hour.difference()),
                proofWords(hour, time).join(u" · "_s)}};
    }
    m_table->setRows(rows);
    m_table->setEmptyText(m_destination ? tr("Nothing was collected for it in this time.") : QString());
    const QString reason = m_destination ? readingText(m_proof) : QString();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_sum->setText(m_proof.hours.isEmpty() ? QString() : sumText(m_proof, shownLocale()));
    m_copy->setEnabled(!rows.isEmpty());
    m_save->setEnabled(!rows.isEmpty());
    m_prove->setEnabled(
        m_destination && m_proof.reading != ProofReading::NoWorkspace && m_proof.reading != ProofReading::NotNamed);
}

void ProofPane::saveReport()
{
    QByteArray csv;
    for (const QStringList &line : lines())
        csv += csvLine(line);
    saveFile(this, {tr("Save proof"), u"proof.csv"_s, tr("Table (*.csv)")}, csv, [this](const QString &said) {
        m_reason->show();
        m_reason->setText(said);
    });
}

} // namespace tributary
