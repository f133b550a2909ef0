// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/histogramview.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/theme.h"
#include "views/histogramaccess.h"

#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

HistogramView::HistogramView(const ShownTime &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
{
    setObjectName(u"histogram"_s);
    setAccessibleName(tr("Events over time"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right everywhere
    setMouseTracking(true);
    installHistogramAccess();
    connect(&time, &ShownTime::zoneChanged, this, [this] { update(); });
}

QSize HistogramView::sizeHint() const
{
    const Measures measures(*this);
    return {measures.em(40), measures.row() * 4};
}

QSize HistogramView::minimumSizeHint() const
{
    return {Measures(*this).em(12), sizeHint().height()};
}

void HistogramView::setHistogram(const TimeHistogram &histogram)
{
    m_histogram = histogram;
    describe();
    update();
    Q_EMIT histogramChanged();
}

QString HistogramView::rangeText() const
{
    if (m_histogram.buckets.empty())
        return tr("No events to show over time.");
    if (const auto brushed = brush())
        return tr("Brushed: %1 to %2, %3 events.")
            .arg(m_time.stamp(brushed->start), m_time.stamp(brushed->end), countText(brushed->count));
    quint64 most = 0;
    for (const auto &bucket : m_histogram.buckets)
        most = std::max(most, total(bucket));
    QString text = tr("%1 to %2, at most %3 events in %4.")
                       .arg(m_time.stamp(m_histogram.start), m_time.stamp(m_histogram.end()), countText(most),
                           longDuration(std::chrono::duration_cast<Seconds>(m_histogram.width)));
    const qsizetype missing = gapsIn({m_histogram.start, m_histogram.end()}).size();
    if (missing == 0)
        return text;
    return text + u' ' + tr("Not all of it was collected: %n streams have gaps.", nullptr, int(missing));
}

void HistogramView::describe()
{
    const QString text = rangeText();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    if (hasFocus()) {
        QAccessibleValueChangeEvent changed(this, firstBrushed());
        QAccessible::updateAccessibility(&changed);
    }
}

QRect HistogramView::bars() const
{
    return rect().adjusted(0, 2, 0, -Measures(smallFont(font())).line() - Measures(*this).unit());
}

int HistogramView::left(int bar) const
{
    const auto count = int(m_histogram.buckets.size());
    return count == 0 ? 0 : int(qint64(bar) * width() / count);
}

int HistogramView::barAt(int x) const
{
    const auto count = int(m_histogram.buckets.size());
    return std::clamp(int(qint64(x) * count / std::max(1, width())), 0, std::max(0, count - 1));
}

quint64 HistogramView::countOf(int from, int to) const
{
    quint64 count = 0;
    for (int i = std::max(0, from); i < std::min(to, int(m_histogram.buckets.size())); ++i)
        count += total(m_histogram.buckets[size_t(i)]);
    return count;
}

std::optional<HistogramView::Brush> HistogramView::brush() const
{
    if (!m_brush || m_histogram.buckets.empty())
        return std::nullopt;
    return Brush{m_brush->first, m_brush->second, countOf(barOf(m_brush->first), barOf(m_brush->second))};
}

int HistogramView::firstBrushed() const
{
    return brush() ? barOf(m_brush->first) : -1;
}

int HistogramView::brushedBars() const
{
    return brush() ? int((m_brush->second - m_brush->first) / m_histogram.width) : 0;
}

int HistogramView::barOf(Instant time) const
{
    return int((time - m_histogram.start) / m_histogram.width);
}

int HistogramView::xOf(Instant time) const
{
    return int(double((time - m_histogram.start).count()) * width() / double((m_histogram.end() - m_histogram.start).count()));
}

bool HistogramView::isOnEdge(int x, bool isEnd) const
{
    return brush() && std::abs(x - xOf(isEnd ? m_brush->second : m_brush->first)) <= Measures(*this).unit();
}

void HistogramView::brushBars(int first, int last)
{
    if (barCount() == 0)
        return;
    first = std::clamp(first, 0, barCount() - 1);
    last = std::clamp(last, first, barCount() - 1);
    setBrush(m_histogram.start + m_histogram.width * first, m_histogram.start + m_histogram.width * (last + 1));
}

void HistogramView::setBrush(Instant start, Instant end)
{
    m_brush = {start, end};
    describe();
    update();
    Q_EMIT brushChanged();
}

void HistogramView::clearBrush()
{
    if (!m_brush)
        return;
    m_brush.reset();
    describe();
    update();
    Q_EMIT brushChanged();
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.buckets.empty())
        return;
    const int x = event->pos().x();
    const bool isEnd = isOnEdge(x, true);
    m_dragsEdge = isEnd || isOnEdge(x, false);
    m_anchor = m_dragsEdge ? barOf(isEnd ? m_brush->first : m_brush->second) : barAt(x);
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    const int x = event->pos().x();
    if (m_anchor < 0 || !(event->buttons() & Qt::LeftButton)) {
        setCursor(isOnEdge(x, true) || isOnEdge(x, false) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragsEdge) {
        const int bar = barAt(x);
        return brushBars(std::min(bar, m_anchor), std::max(bar, m_anchor));
    }
    const int boundary = (std::clamp(x, 0, width()) * barCount() + width() / 2) / std::max(1, width());
    if (boundary != m_anchor) // an edge does not close the range
        brushBars(std::min(boundary, m_anchor), std::max(boundary, m_anchor) - 1);
}

void HistogramView::mouseReleaseEvent(QMouseEvent *)
{
    m_anchor = -1;
    m_dragsEdge = false;
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *)
{
    clearBrush();
}

/// A step forward asks for half of the time around the pointer, a step back for twice as much; in whole bars.
void HistogramView::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 120;
    event->accept();
    m_turned += event->angleDelta().y();
    if (std::abs(m_turned) < step || m_histogram.buckets.empty())
        return;
    const bool isCloser = m_turned > 0;
    m_turned = 0;
    const int at = barAt(int(event->position().x()));
    const int before = isCloser ? at / 2 : at * 2;
    const int behind = isCloser ? (barCount() - at) / 2 : (barCount() - at) * 2;
    const Instant middle = m_histogram.start + m_histogram.width * at;
    clearBrush();
    Q_EMIT zoomed(middle - m_histogram.width * before, middle + m_histogram.width * std::max(1, behind));
}

void HistogramView::moveBrush(int by, bool stretches)
{
    const Instant last = m_histogram.end();
    if (!m_brush) {
        setBrush(last - m_histogram.width, last);
        return;
    }
    auto [start, end] = *m_brush;
    const Milliseconds step = m_histogram.width * by;
    end = std::clamp(end + step, m_histogram.start + m_histogram.width, last);
    if (!stretches)
        start = std::clamp(start + step, m_histogram.start, last - m_histogram.width);
    if (start < end)
        setBrush(start, end);
}

void HistogramView::keyPressEvent(QKeyEvent *event)
{
    const bool isEmpty = m_histogram.buckets.empty();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isEmpty)
            moveBrush(event->key() == Qt::Key_Left ? -1 : 1, event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (brush())
            Q_EMIT applied();
        return;
    case Qt::Key_Escape:
        clearBrush();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HistogramView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *zoom = menu->addAction(tr("&Zoom in"), this, &HistogramView::applied);
    zoom->setEnabled(brush().has_value());
    menu->addAction(tr("&View as table…"), this, &HistogramView::tableRequested);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().center()));
}

HistogramView::Bar HistogramView::bar(int at) const
{
    const auto &bucket = m_histogram.buckets[size_t(at)];
    const Instant start = m_histogram.start + m_histogram.width * qint64(at);
    Bar bar{.window = {start, start + m_histogram.width}, .all = total(bucket)};
    bar.failed = bucket[size_t(Outcome::Failure)];
    bar.gaps = gapsIn(bar.window);
    return bar;
}

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::PaletteChange)
        update();
    if (event->type() != QEvent::ToolTip || m_histogram.buckets.empty())
        return QWidget::event(event);
    showToolTip(*static_cast<QHelpEvent *>(event));
    return true;
}

void HistogramView::showToolTip(const QHelpEvent &help)
{
    const Bar shown = bar(barAt(help.pos().x()));
    QString text = tr("%1 to %2: %3 events, %4 failed")
                       .arg(m_time.stamp(shown.window.start), m_time.stamp(shown.window.end), countText(shown.all),
                           countText(shown.failed));
    const QStringList &missing = shown.gaps;
    if (!missing.isEmpty())
        text += u'\n'
            + tr("Not all of it was collected: %1").arg(missing.first(std::min<qsizetype>(missing.size(), 5)).join(u"; "_s))
            + (missing.size() > 5 ? u" …"_s : QString());
    QToolTip::showText(help.globalPos(), plainToolTip(text), this);
}

void HistogramView::setGaps(const QList<Gap> &gaps)
{
    m_gaps = gaps;
    describe();
    update();
    Q_EMIT histogramChanged();
}

QStringList HistogramView::gapsIn(const Window &window) const
{
    QStringList names;
    for (const Gap &gap : m_gaps) {
        if (!intersection(gap.window, window).isEmpty() && !names.contains(gap.who))
            names << gap.who;
    }
    return names;
}

} // namespace tributary
