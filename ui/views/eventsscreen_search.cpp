// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plural.h"
#include "models/filteredit.h"
#include "models/text.h"
#include "pipeline/console.h"
#include "views/actionregistry.h"
#include "views/emptynote.h"
#include "views/eventsscreen.h"
#include "views/facetpanel.h"
#include "views/histogramtable.h"
#include "views/histogramview.h"
#include "views/queryfield.h"
#include "views/recorddetail.h"
#include "views/tables.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

bool asksForMarks(const QString &text)
{
    const FilterParse parsed = parseFilter(text);
    return parsed.filter && asksFor(parsed.filter->root(), FilterFlag::Marked);
}

} // namespace

void EventsScreen::connectSignals()
{
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_log.look();
    });
    connect(&m_lookForHoles, &QTimer::timeout, this, [this] { m_log.loadLimits(); });
    connect(&m_log, &EventLog::holesLoaded, this, [this](const std::vector<StreamHoles> &streams) {
        m_holes = streams;
        showGaps();
    });
    connect(&m_log, &EventLog::trimLoaded, this, [this](const std::optional<ArchiveTrim> &trim) {
        m_trim = trim;
        showEnd();
    });
    connect(&m_log, &EventLog::updated, this, &EventsScreen::take);
    connect(&m_log, &EventLog::failed, this, [this](const Error &error) {
        m_failure = inertLine(error.message, 200);
        showCounts();
    });
    connect(&m_log, &EventLog::recordsLoaded, this, &EventsScreen::takeBytes);
    connect(m_query, &QueryField::searchRequested, this, [this](const QString &text) {
        if (text != m_filter)
            ask();
    });
    connect(m_query, &QueryField::problemChanged, this, [this](const QString &message) {
        m_problem->setText(message);
        m_problem->setVisible(!message.isEmpty());
    });
    connect(m_query, &QueryField::left, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_facets, &FacetPanel::filterChanged, this, &EventsScreen::edit);
    connect(
        m_detail, &RecordDetail::filterRequested, this, [this](const RecordDetail::Change &change) { edit(change(m_filter)); });
    connect(m_detail, &RecordDetail::columnRequested, this, &EventsScreen::addColumn);
    connect(m_histogram, &HistogramView::brushChanged, this, &EventsScreen::showBrush);
    connect(m_histogram, &HistogramView::applied, this, &EventsScreen::applyBrush);
    connect(m_histogram, &HistogramView::tableRequested, this, &EventsScreen::showHistogramTable);
    connect(m_histogram, &HistogramView::zoomed, this, &EventsScreen::zoom);
    connect(m_zoom, &QPushButton::clicked, this, &EventsScreen::applyBrush);
    connect(m_unbrush, &QPushButton::clicked, this, [this] {
        if (m_histogram->brush())
            m_histogram->clearBrush();
        else
            edit(withoutPeriod(m_filter));
    });
    connect(&m_log, &EventLog::hinted, this, &EventsScreen::takeHint);
    connect(m_empty, &EmptyNote::accepted, this, [this] { edit(m_hint); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_log.stopSearching(); });
    connect(m_chip, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(m_views, &QPushButton::clicked, this, &EventsScreen::openViews);
    connect(m_tabs, &QTabBar::currentChanged, this, &EventsScreen::arrangePanes);
}

void EventsScreen::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsScreen::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsScreen::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsScreen::openMenu);
    connect(&m_log, &EventLog::marksChanged, this, [this] {
        if (asksForMarks(m_filter))
            ask();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        m_tabs->setCurrentIndex(1);
        if (QWidget *fields = m_detail->findChild<QWidget *>(u"fields"_s))
            fields->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0)
            setFollowing(false);
    });
    QHeaderView &header = *m_table->horizontalHeader();
    connect(&header, &QHeaderView::sectionClicked, this, &EventsScreen::sortBy);
    connect(&header, &QWidget::customContextMenuRequested, this, &EventsScreen::openHeaderMenu);
}

void EventsScreen::setStatus(const EngineStatus &status)
{
    QHash<TenantId, QString> names;
    QList<FilterTenant> tenants;
    for (const TenantStatus &tenant : status.tenants) {
        names.insert(tenant.id, tenant.name);
        tenants.append({tenant.id, tenant.name, tenant.domain});
    }
    const bool isNew = names != m_model.tenantNames();
    m_tenants = tenants;
    m_model.setTenantNames(names);
    m_facets->setTenantNames(names);
    m_query->setTenantNames(names);
    if (isNew)
        showGaps();
    if (isNew && m_isAsked)
        ask(); // a condition on tenants may mean others now
}

void EventsScreen::showGaps()
{
    QList<HistogramView::Gap> gaps;
    for (const StreamHoles &stream : m_holes) {
        //: A tenant and one of its streams.
        const QString who =
            tr("%1, %2").arg(inertLine(m_model.tenantName(stream.stream.tenant), 60), streamName(stream.stream.stream));
        for (const Window &hole : stream.holes)
            gaps.append({hole, who});
    }
    m_histogram->setGaps(gaps);
}

FilterContext EventsScreen::filterContext() const
{
    FilterContext context{.now = m_context.time.now()};
    context.zone = m_context.time.zone() == Zone::Local ? QTimeZone::systemTimeZone() : QTimeZone::utc();
    context.tenants.assign(m_tenants.begin(), m_tenants.end());
    return context;
}

void EventsScreen::ask()
{
    const FilterParse parsed = parseFilter(m_query->text());
    if (!parsed.filter)
        return m_query->showProblem(parsed.problem);
    EventQuestion question{.filter = *parsed.filter, .context = filterContext()};
    const QHeaderView &header = *m_table->horizontalHeader();
    m_isSorted = header.sortIndicatorSection() >= 0;
    if (m_isSorted)
        question.order = {EventsModel::sortColumn(header.sortIndicatorSection()).value_or(EventColumn::Arrival),
            header.sortIndicatorOrder() == Qt::DescendingOrder};
    m_isSorted = question.order != EventSort();
    m_filter = m_query->text().trimmed();
    m_isAsked = true;
    m_question = m_log.ask(std::move(question));
    Q_EMIT followingChanged(isFollowing());
}

void EventsScreen::edit(const QString &text)
{
    m_query->replaceText(text);
    if (m_query->text().trimmed() != m_filter)
        ask();
}

void EventsScreen::showFiltered(const QString &text)
{
    edit(text);
}

void EventsScreen::take(const EventUpdate &update)
{
    if (update.question != m_question)
        return;
    if (update.problem)
        return m_query->showProblem(*update.problem);
    if (update.isFirst && !m_isSorted)
        m_table->scrollToTop();
    m_model.take(update);
    m_failure.clear();
    m_last = update;
    m_last.newer.clear();
    m_last.older.clear();
    m_last.sorted.reset();
    if (update.summary) {
        m_summary = update.summary;
        m_query->setSummary(m_summary);
        m_facets->show(m_summary, m_filter, update.isDone);
        m_histogram->setHistogram(m_summary->histogram);
        showBrush();
    }
    showCounts();
    showEnd();
}

/// Where the list ends because the archive let go of what was older, it says so.
void EventsScreen::showEnd()
{
    if (!m_trim || !m_last.isWhole || !m_last.isDone || m_isSorted)
        return m_table->setEndNote({});
    const QString at = m_context.time.stamp(m_trim->at);
    const auto days = m_trim->age ? std::chrono::duration_cast<std::chrono::days>(*m_trim->age).count() : 0;
    m_table->setEndNote(m_trim->age
            ? tr("Older records were removed, last on %1: the archive keeps %n days.", nullptr, int(days)).arg(at)
            : tr("Older records were removed, last on %1: the archive keeps at most %2.")
                  .arg(at, bytesText(quint64(m_trim->bytes))));
}

void EventsScreen::showHistogramTable()
{
    auto *shown = findChild<HistogramTable *>();
    if (!shown)
        shown = new HistogramTable(*m_histogram, m_context.time, this);
    shown->show();
    shown->raise();
    shown->activateWindow();
}

QString EventsScreen::countSentence() const
{
    const QString found = countText(m_last.found);
    if (!m_last.isDone && m_last.searched > 0 && m_last.known > m_last.searched)
        return tr("%1 % searched, %2 found").arg(QString::number(m_last.searched * 100 / m_last.known), found);
    if (!m_last.isWhole && m_last.known > 0 && !m_last.isDone)
        return tr("%1 found, reading the archive…").arg(found);
    if (m_filter.isEmpty())
        return tr("%Ln events", nullptr, plural(m_last.found));
    return tr("%1 of %Ln events · found in %2 ms", nullptr, plural(m_last.known))
        .arg(found, countText(quint64(m_last.took.count())));
}

void EventsScreen::showCounts()
{
    QStringList parts{countSentence()};
    const quint64 failed = m_summary ? m_summary->outcomes[size_t(Outcome::Failure)] : 0;
    if (failed > 0)
        parts << tr("%1 failed").arg(countText(failed));
    if (m_last.undecided > 0)
        parts << tr("%1 could not be decided: the regular expression takes too long").arg(countText(m_last.undecided));
    if (m_last.gone > 0)
        parts << tr("the bytes of %1 are no longer kept").arg(countText(m_last.gone));
    if (!m_failure.isEmpty())
        parts << tr("the archive cannot be read, trying again: %1").arg(m_failure);
    m_count->setText(parts.join(u" · "_s));
    m_count->setToolTip(plainToolTip(m_count->text()));
    m_stop->setVisible(!m_last.isDone && m_last.readsRaw);
    m_chip->setVisible(m_model.waiting() > 0);
    m_chip->setText(tr("%1 new – show").arg(countText(m_model.waiting())));
    showEmpty();
}

void EventsScreen::showEmpty()
{
    m_empty->setVisible(m_model.rowCount() == 0);
    if (m_hintAsked != m_question)
        m_empty->offer({});
    if (m_last.known == 0)
        m_empty->setText(tr("Nothing collected yet. First events usually take 2 to 60 minutes."));
    else if (!m_last.isDone)
        m_empty->setText(tr("Searching…"));
    else
        m_empty->setText(tr("None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.")
                             .arg(countText(m_last.known), inertLine(m_filter, 80)));
    if (m_last.isDone && m_last.found == 0 && m_last.known > 0 && m_hintAsked != m_question) {
        m_hintAsked = m_question;
        const FilterParse parsed = parseFilter(m_filter);
        if (parsed.filter)
            m_log.askForHint(m_question, *parsed.filter, filterContext());
    }
}

void EventsScreen::takeHint(quint64 question, const FilterHint &hint)
{
    if (question != m_question || m_model.rowCount() > 0)
        return;
    m_hint = hint.rest.print();
    //: A button; %1 is a condition of the filter.
    m_empty->offer(
        tr("Without “%1”: %Ln events", nullptr, plural(hint.found)).arg(inertLine(hint.condition, 60)).replace(u'&', u"&&"_s));
}

void EventsScreen::showBrush()
{
    const auto brush = m_histogram->brush();
    const bool isZoomed = !brush && !m_filter.isEmpty() && withoutPeriod(m_filter) != withPeriod(m_filter, {}, {})
        && m_filter.contains("time:"_L1);
    m_zoom->setVisible(brush.has_value());
    m_unbrush->setVisible(brush.has_value() || isZoomed);
    m_unbrush->setText(brush ? tr("Clear") : tr("Zoom out"));
    const auto end = [this](Instant start, Instant at) {
        const bool isSameDay = m_context.time.shown(start).date() == m_context.time.shown(at).date();
        return isSameDay ? m_context.time.minute(at) : m_context.time.stamp(at);
    };
    //: A range of time that was chosen in the histogram, and how many events are in it.
    const QString text = brush
        ? tr("%1 – %2: %3 events")
              .arg(m_context.time.stamp(brush->start), end(brush->start, brush->end), countText(brush->count))
        : QString();
    m_brushed->setText(text);
    m_brushed->setVisible(!text.isEmpty() && m_tabs->isHidden() && m_histogram->isVisibleTo(this));
    m_brushed->setToolTip(plainToolTip(text));
}

void EventsScreen::applyBrush()
{
    const auto brush = m_histogram->brush();
    if (!brush)
        return;
    const QString text = withPeriod(m_filter, brush->start, brush->end);
    m_histogram->clearBrush();
    edit(text);
}

/// Where a wider time found nothing at either end, all of it is shown.
void EventsScreen::zoom(Instant start, Instant end)
{
    if (!m_summary)
        return;
    const TimeHistogram &shown = m_summary->histogram;
    const bool isWider = start <= shown.start && end >= shown.end();
    const bool sawAll =
        m_zoomed && m_zoomed->first + shown.width <= shown.start && m_zoomed->second >= shown.end() + shown.width;
    const bool hasPeriod = withoutPeriod(m_filter) != parseFilter(m_filter).filter.value_or(Filter()).print();
    if (isWider && !hasPeriod)
        return;
    m_zoomed = isWider && sawAll ? std::nullopt : std::optional(std::pair(start, end));
    edit(m_zoomed ? withPeriod(m_filter, start, end) : withoutPeriod(m_filter));
}

void EventsScreen::setFollowing(bool on)
{
    if (on && m_isSorted) {
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
        m_model.setHeld(false);
        ask();
    } else if (on == isFollowing()) {
        return;
    }
    if (on) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_model.setHeld(!on);
    if (on)
        m_table->scrollToTop();
    showCounts();
    Q_EMIT followingChanged(isFollowing());
}

/// Newest or greatest first, the other way round, then by arrival again.
void EventsScreen::sortBy(int column)
{
    QHeaderView &header = *m_table->horizontalHeader();
    static const char *const sortedColumn = "sortedColumn";
    const bool isSame = header.property(sortedColumn).toInt() == column + 1 && m_isSorted;
    if (!EventsModel::sortColumn(column))
        header.setSortIndicator(-1, Qt::DescendingOrder);
    else if (!isSame)
        header.setSortIndicator(column, Qt::DescendingOrder);
    else if (header.property("sortedAscending").toBool())
        header.setSortIndicator(-1, Qt::DescendingOrder);
    else
        header.setSortIndicator(column, Qt::AscendingOrder);
    header.setProperty(sortedColumn, column + 1);
    header.setProperty("sortedAscending", isSame && header.sortIndicatorSection() >= 0);
    ask();
}

} // namespace tributary
