// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/histogramview.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <numeric>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

quint64 sum(const std::array<quint32, 4> &bucket)
{
    return std::accumulate(bucket.begin(), bucket.end(), quint64(0));
}

} // namespace

HistogramView::HistogramView(const ShownTime &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
{
    setObjectName(u"histogram"_s);
    setAccessibleName(tr("Events over time"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs to the right everywhere
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
}

void HistogramView::describe()
{
    quint64 most = 0;
    for (const auto &bucket : m_histogram.buckets)
        most = std::max(most, sum(bucket));
    QString text;
    if (!m_histogram.buckets.empty())
        text = tr("%1 to %2, at most %3 events in %4")
                   .arg(m_time.stamp(m_histogram.start), m_time.stamp(m_histogram.end()), countText(most),
                       longDuration(std::chrono::duration_cast<Seconds>(m_histogram.width)));
    const auto brushed = brush();
    if (brushed)
        text = tr("%1 Brushed: %2 to %3, %4 events.")
                   .arg(text, m_time.stamp(brushed->start), m_time.stamp(brushed->end), countText(brushed->count));
    setAccessibleDescription(text);
}

QRect HistogramView::bars() const
{
    return rect().adjusted(0, 2, 0, -Measures(smallFont(font())).line());
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
        count += sum(m_histogram.buckets[size_t(i)]);
    return count;
}

std::optional<HistogramView::Brush> HistogramView::brush() const
{
    if (!m_brush || m_histogram.buckets.empty())
        return std::nullopt;
    const auto barOf = [this](Instant time) { return int((time - m_histogram.start) / m_histogram.width); };
    return Brush{m_brush->first, m_brush->second, countOf(barOf(m_brush->first), barOf(m_brush->second))};
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

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Base, palette()));
    const QRect area = bars();
    quint64 most = 1;
    for (const auto &bucket : m_histogram.buckets)
        most = std::max(most, sum(bucket));
    const QColor all = themeColor(Token::CoverageSettling, palette());
    const QColor edge = themeColor(Token::CoverageComplete, palette());
    const QColor failed = themeColor(Token::Error, palette());
    const auto heightOf = [&](quint64 count) {
        return count == 0 ? 0 : std::max(1, int(double(area.height()) * double(count) / double(most)));
    };
    for (int i = 0; i < int(m_histogram.buckets.size()); ++i) {
        const auto &bucket = m_histogram.buckets[size_t(i)];
        const int x = left(i);
        const int width = std::max(1, left(i + 1) - x - 1);
        const int high = heightOf(sum(bucket));
        const int low = heightOf(bucket[size_t(Outcome::Failure)]);
        painter.fillRect(QRect(x, area.bottom() + 1 - high, width, high), all);
        painter.fillRect(QRect(x, area.bottom() + 1 - high, width, std::min(high, 1)), edge);
        painter.fillRect(QRect(x, area.bottom() + 1 - low, width, low), failed);
    }
    paintAxis(painter);
    if (const auto brushed = brush()) {
        const auto xOf = [this](Instant time) {
            return int(
                double((time - m_histogram.start).count()) * width() / double((m_histogram.end() - m_histogram.start).count()));
        };
        QColor fill = themeColor(Token::Accent, palette());
        const QRect range(QPoint(xOf(brushed->start), 0), QPoint(xOf(brushed->end), area.bottom()));
        painter.setPen(QPen(fill, 2));
        painter.drawLine(range.topLeft(), range.bottomLeft());
        painter.drawLine(range.topRight(), range.bottomRight());
        fill.setAlphaF(0.15F);
        painter.fillRect(range, fill);
    }
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void HistogramView::paintAxis(QPainter &painter) const
{
    const QRect area = bars();
    painter.setPen(themeColor(Token::Border, palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_histogram.buckets.empty())
        return;
    painter.setFont(smallFont(font()));
    painter.setPen(themeColor(Token::TextMuted, palette()));
    const bool isLong = m_histogram.end() - m_histogram.start > std::chrono::hours(26);
    const int wide = painter.fontMetrics().horizontalAdvance(m_time.stamp(m_histogram.start)) * 5 / 4;
    const int labels = std::max(1, width() / std::max(1, wide * 3 / 2));
    const auto count = int(m_histogram.buckets.size());
    for (int i = 0; i < labels; ++i) {
        const int bar = count * i / labels;
        const Instant at = m_histogram.start + m_histogram.width * bar;
        const QRect place(left(bar), area.bottom() + 1, wide, height() - area.bottom() - 1);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, isLong ? m_time.stamp(at) : m_time.minute(at));
    }
}

void HistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_histogram.buckets.empty())
        return;
    m_anchor = barAt(event->pos().x());
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_anchor < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    const int bar = barAt(event->pos().x());
    setBrush(m_histogram.start + m_histogram.width * std::min(bar, m_anchor),
        m_histogram.start + m_histogram.width * (std::max(bar, m_anchor) + 1));
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent *)
{
    clearBrush();
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

bool HistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::PaletteChange)
        update();
    if (event->type() != QEvent::ToolTip || m_histogram.buckets.empty())
        return QWidget::event(event);
    const auto &help = *static_cast<QHelpEvent *>(event);
    const auto bar = size_t(barAt(help.pos().x()));
    const Instant start = m_histogram.start + m_histogram.width * qint64(bar);
    const auto &bucket = m_histogram.buckets[bar];
    QToolTip::showText(help.globalPos(),
        plainToolTip(tr("%1 to %2: %3 events, %4 failed")
                         .arg(m_time.stamp(start), m_time.stamp(start + m_histogram.width), countText(sum(bucket)),
                             countText(bucket[size_t(Outcome::Failure)]))),
        this);
    return true;
}

} // namespace tributary
