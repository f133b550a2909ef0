// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/measures.h"
#include "theme/theme.h"
#include "views/histogramview.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <numeric>

namespace tributary {

quint64 HistogramView::total(const std::array<quint32, 4> &bucket)
{
    return std::accumulate(bucket.begin(), bucket.end(), quint64(0));
}

void HistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Token::Base, palette()));
    const QRect area = bars();
    quint64 most = 1;
    for (const auto &bucket : m_histogram.buckets)
        most = std::max(most, total(bucket));
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
        const int high = heightOf(total(bucket));
        const int low = heightOf(bucket[size_t(Outcome::Failure)]);
        painter.fillRect(QRect(x, area.bottom() + 1 - high, width, high), all);
        painter.fillRect(QRect(x, area.bottom() + 1 - high, width, std::min(high, 1)), edge);
        painter.fillRect(QRect(x, area.bottom() + 1 - low, width, low), failed);
    }
    paintAxis(painter);
    paintGaps(painter);
    paintBrush(painter);
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Token::Focus, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void HistogramView::paintBrush(QPainter &painter) const
{
    const auto brushed = brush();
    if (!brushed)
        return;
    QColor fill = themeColor(Token::Accent, palette());
    const QRect range(QPoint(xOf(brushed->start), 0), QPoint(xOf(brushed->end), bars().bottom()));
    painter.setPen(QPen(fill, 2));
    painter.drawLine(range.topLeft(), range.bottomLeft());
    painter.drawLine(range.topRight(), range.bottomRight());
    fill.setAlphaF(0.15F);
    painter.fillRect(range, fill);
}

/// Hatched, and never too thin to be seen.
void HistogramView::paintGaps(QPainter &painter) const
{
    if (m_histogram.buckets.empty())
        return;
    const QRect area = bars();
    const int high = Measures(*this).unit();
    const Window shown{m_histogram.start, m_histogram.end()};
    const QColor color = themeColor(Token::CoverageGap, palette());
    for (const Gap &gap : m_gaps) {
        const Window seen = intersection(gap.window, shown);
        if (seen.isEmpty())
            continue;
        const int from = xOf(seen.start);
        const QRect mark(from, area.bottom() + 1, std::max(3, xOf(seen.end) - from), high);
        painter.fillRect(mark, QBrush(color, Qt::BDiagPattern));
        painter.setPen(color);
        painter.drawRect(mark.adjusted(0, 0, -1, -1));
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
    const bool isShort = m_histogram.end() - m_histogram.start < std::chrono::minutes(2 * labels);
    const auto text = [&](Instant at) {
        if (isLong)
            return m_time.stamp(at);
        return isShort ? m_time.time(at) : m_time.minute(at);
    };
    for (int i = 0; i < labels; ++i) {
        const int bar = count * i / labels;
        const Instant at = m_histogram.start + m_histogram.width * bar;
        const int top = area.bottom() + 1 + Measures(*this).unit();
        const QRect place(left(bar) + 4, top, wide, height() - top);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text(at));
    }
}

} // namespace tributary
