// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/histogramtable.h"

#include "models/showntime.h"
#include "models/text.h"
#include "theme/icons.h"
#include "theme/measures.h"
#include "views/histogramview.h"
#include "wizards/resulttable.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5; ///< streams of which a bar says that they were not collected

QStringList titles()
{
    return {HistogramTable::tr("From"), HistogramTable::tr("To"), HistogramTable::tr("All"), HistogramTable::tr("Failed"),
        HistogramTable::tr("Not collected")};
}

} // namespace

HistogramTable::HistogramTable(HistogramView &histogram, const ShownTime &time, QWidget *parent)
    : QDialog(parent)
    , m_histogram(histogram)
    , m_time(time)
    , m_range(new QLabel(this))
    , m_table(new ResultTable(titles(), this))
{
    setObjectName(u"histogramTable"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Events over time"));
    buildLayout();
    showBars();
    connect(&m_histogram, &HistogramView::histogramChanged, this, &HistogramTable::showBars);
    connect(&m_time, &ShownTime::zoneChanged, this, &HistogramTable::showBars);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistogramTable::brushSelected);
}

void HistogramTable::buildLayout()
{
    const Measures measures(*this);
    m_range->setTextFormat(Qt::PlainText);
    m_range->setWordWrap(true);
    m_table->setObjectName(u"bars"_s);
    m_table->setAccessibleName(tr("Events over time, a row for each bar of the histogram"));
    m_table->setWidths({13, 13, 6, 6, 12});
    m_table->results().setNumberColumns({2, 3});
    m_table->results().setStateColumn(4);
    m_table->setLeastRows(8);
    m_table->setEmptyText(tr("No events to show over time."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyBars"_s);
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(copy, &QPushButton::clicked, this, &HistogramTable::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(measures.units(3));
    column->addWidget(m_range);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(measures.em(58), measures.row() * 22);
    m_table->setFocus(Qt::OtherFocusReason);
}

QStringList HistogramTable::cellsOf(int bar) const
{
    const HistogramView::Bar shown = m_histogram.bar(bar);
    const auto text = [this](Instant instant) { return m_time.shown(instant).toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    const QString gaps = shown.gaps.first(std::min(shown.gaps.size(), mostNamed)).join(u"; "_s)
        + (shown.gaps.size() > mostNamed ? u" …"_s : QString());
    return {text(shown.window.start), text(shown.window.end), countText(shown.all), countText(shown.failed), gaps};
}

void HistogramTable::showBars()
{
    QList<ResultRow> rows;
    rows.reserve(m_histogram.barCount());
    for (int bar = 0; bar < m_histogram.barCount(); ++bar) {
        const bool isWhole = m_histogram.bar(bar).gaps.isEmpty();
        rows << ResultRow{QString::number(bar), isWhole ? ResultState::None : ResultState::Warning, cellsOf(bar)};
    }
    m_table->setRows(rows);
    //: %1 says from when to when, %2 is a time zone.
    m_range->setText(tr("%1 Times are in %2.").arg(m_histogram.rangeText(), m_time.zoneName()));
}

void HistogramTable::brushSelected()
{
    const QList<int> selected = m_table->selectedRowNumbers();
    if (!selected.isEmpty())
        m_histogram.brushBars(selected.first(), selected.last());
}

void HistogramTable::copyAll() const
{
    QList<QStringList> rows{titles()};
    for (int bar = 0; bar < m_histogram.barCount(); ++bar)
        rows << cellsOf(bar);
    QGuiApplication::clipboard()->setText(toTsv(rows));
}

} // namespace tributary
