// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/coveragedialog.h"

#include "models/showntime.h"
#include "models/streamcell.h"
#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString stateText(StretchState state)
{
    switch (state) {
    case StretchState::Complete:
        return CoverageDialog::tr("Complete");
    case StretchState::Settling:
        //: A time range that is complete so far and is listed once more for late events.
        return CoverageDialog::tr("Settling");
    case StretchState::Gap:
        return CoverageDialog::tr("Gap");
    case StretchState::Lost:
        return CoverageDialog::tr("Lost");
    }
    return {};
}

ResultState stateOf(const CoverageStretch &stretch, bool fillable)
{
    switch (stretch.state) {
    case StretchState::Complete:
        return ResultState::Passed;
    case StretchState::Settling:
        return ResultState::Running;
    case StretchState::Gap:
        return fillable ? ResultState::Warning : ResultState::Problem;
    case StretchState::Lost:
        return ResultState::Problem;
    }
    return ResultState::None;
}

} // namespace

CoverageDialog::CoverageDialog(Console &console, ShownTime &time, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_time(time)
    , m_stream(new QComboBox(this))
    , m_onlyGaps(new QCheckBox(tr("&Only what is missing"), this))
    , m_verdict(wordsLabel({}, u"verdict"_s, this))
    , m_table(new ResultTable(
          {tr("Stream"), tr("State"), tr("From"), tr("To"), tr("Length"), tr("Fetchable until"), tr("Reason")}, this))
    , m_fill(new QPushButton(glyphIcon(Glyph::Download), tr("&Fill gaps…"), this))
{
    setObjectName(u"coverage"_s);
    buildLayout();
    connect(m_stream, &QComboBox::currentIndexChanged, this, &CoverageDialog::showStretches);
    connect(m_onlyGaps, &QCheckBox::toggled, this, &CoverageDialog::showStretches);
    connect(m_fill, &QPushButton::clicked, this, &CoverageDialog::fill);
    connect(&m_time, &ShownTime::zoneChanged, this, &CoverageDialog::showStretches);
    connect(
        &m_console, &Console::coverageLoaded, this, [this](const TenantId &tenant, const QList<CoverageStretch> &stretches) {
            if (tenant == m_tenant)
                take(stretches);
        });
    const auto *again = new QShortcut(QKeySequence::Refresh, this);
    connect(again, &QShortcut::activated, this, &CoverageDialog::ask);
}

void CoverageDialog::buildLayout()
{
    const Measures measures(*this);
    m_stream->setObjectName(u"stream"_s);
    m_stream->setAccessibleName(tr("Stream"));
    m_stream->setFocusPolicy(Qt::StrongFocus);
    m_stream->addItem(tr("All streams"));
    for (const Stream stream : allStreams())
        m_stream->addItem(streamTitle(stream), int(stream));
    m_onlyGaps->setObjectName(u"onlyGaps"_s);
    m_table->setObjectName(u"stretches"_s);
    m_table->setAccessibleName(tr("Time ranges and what is known of them"));
    m_table->setWidths({12, 7, 8, 8, 5, 9.5, 14});
    m_table->setLeastRows(8);
    m_fill->setObjectName(u"fill"_s);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_stream);
    choices->addWidget(m_onlyGaps);
    choices->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *again = buttons->addButton(tr("&Read again"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"again"_s);
    buttons->addButton(m_fill, QDialogButtonBox::ActionRole);
    connect(again, &QPushButton::clicked, this, &CoverageDialog::ask);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(measures.units(3));
    column->addWidget(m_verdict);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(measures.em(76), measures.row() * 22);
}

void CoverageDialog::openFor(const TenantStatus &tenant, std::optional<Stream> stream)
{
    if (m_tenant != tenant.id) {
        m_tenant = tenant.id;
        m_heard = false;
        m_stretches.clear();
    }
    //: %1 is a tenant.
    setWindowTitle(tr("Coverage of %1").arg(inertLine(tenant.name, 120)));
    m_stream->setCurrentIndex(stream ? std::max(0, m_stream->findData(int(*stream))) : 0);
    ask();
    showStretches();
    show();
    raise();
    activateWindow();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CoverageDialog::ask()
{
    m_console.loadCoverage(m_tenant);
}

void CoverageDialog::take(const QList<CoverageStretch> &stretches)
{
    m_heard = true;
    m_stretches = stretches;
    showStretches();
}

std::optional<Stream> CoverageDialog::chosenStream() const
{
    const QVariant chosen = m_stream->currentData();
    return chosen.isValid() ? std::optional(Stream(chosen.toInt())) : std::nullopt;
}

bool CoverageDialog::isShown(const CoverageStretch &stretch) const
{
    const std::optional<Stream> only = chosenStream();
    const bool isMissing = stretch.state == StretchState::Gap || stretch.state == StretchState::Lost;
    return (!only || stretch.stream == *only) && (isMissing || !m_onlyGaps->isChecked());
}

bool CoverageDialog::canBeFilled(const CoverageStretch &stretch) const
{
    // What remains of a gap can be had as long as its end can.
    const auto end = stretch.fetchableUntil ? std::optional(*stretch.fetchableUntil + stretch.window.length()) : std::nullopt;
    return stretch.state == StretchState::Gap && end && *end > m_time.now();
}

void CoverageDialog::showStretches()
{
    QList<ResultRow> rows;
    int gaps = 0;
    int lost = 0;
    for (const CoverageStretch &stretch : std::as_const(m_stretches)) {
        if (!isShown(stretch))
            continue;
        const bool fillable = canBeFilled(stretch);
        gaps += fillable ? 1 : 0;
        lost += stretch.state == StretchState::Lost || (stretch.state == StretchState::Gap && !fillable) ? 1 : 0;
        QString until;
        if (stretch.fetchableUntil)
            until = *stretch.fetchableUntil > m_time.now() ? m_time.stamp(*stretch.fetchableUntil)
                : fillable                                 ? tr("in part")
                                                           : tr("too late");
        const QString reason = stretch.state == StretchState::Gap && stretch.reason.isEmpty() ? tr("Not collected yet")
                                                                                              : inertLine(stretch.reason);
        rows << ResultRow{QString::number(rows.size()), stateOf(stretch, fillable),
            {streamTitle(stretch.stream), stateText(stretch.state), m_time.stamp(stretch.window.start),
                m_time.stamp(stretch.window.end), shortDuration(std::chrono::duration_cast<Seconds>(stretch.window.length())),
                until, reason}};
    }
    m_table->setRows(rows);
    m_table->setEmptyText(m_heard ? tr("Nothing is missing here.") : tr("Reading…"));
    m_fill->setEnabled(gaps > 0);
    if (!m_heard)
        m_verdict->setText(tr("Reading what is known of this tenant…"));
    else if (gaps + lost == 0)
        m_verdict->setText(tr("Nothing is missing: every time range was listed to its end and all of it is stored."));
    else if (lost == 0)
        m_verdict->setText(tr("%n gap(s) can still be filled.", nullptr, gaps));
    else if (gaps == 0)
        m_verdict->setText(tr("%n time range(s) cannot be fetched any more.", nullptr, lost));
    else
        m_verdict->setText(tr("Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.")
                               .arg(countText(quint64(gaps)), countText(quint64(lost))));
}

void CoverageDialog::fill()
{
    Q_EMIT backfillRequested(m_tenant, chosenStream());
}

} // namespace tributary
