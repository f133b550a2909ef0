// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"
#include "model/window.h"
#include "models/showntime.h"

#include <QtWidgets/QWidget>

class QHelpEvent;

namespace tributary {

/// Records over time: all, and from the base the failed ones. Dragging brushes a range of whole bars, whose edges can be
/// dragged again; a double click clears it. The keyboard does the same: arrows move it, with Shift they stretch it, Enter
/// applies, Esc clears. The wheel asks for a shorter or longer time around the pointer. To screen readers it is a slider that
/// says the range.
class HistogramView final : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(const ShownTime &time, QWidget *parent = nullptr);

    void setHistogram(const TimeHistogram &histogram);

    /// Times at which not everything was collected, and whose: drawn under the axis, so that an empty bar can be told from one
    /// that nobody asked for.
    struct Gap {
        Window window;
        QString who; ///< inert
    };
    void setGaps(const QList<Gap> &gaps);

    struct Brush {
        Instant start;
        Instant end;
        quint64 count = 0;
    };
    [[nodiscard]] std::optional<Brush> brush() const; ///< nothing where nothing is brushed
    void clearBrush();
    void brushBars(int first, int last); ///< the bars first to last, both in it; clamped to those there are
    [[nodiscard]] int barCount() const { return int(m_histogram.buckets.size()); }
    /// One bar, with whose events of its time were not all collected.
    struct Bar {
        Window window;
        quint64 all = 0;
        quint64 failed = 0;
        QStringList gaps;
    };
    [[nodiscard]] Bar bar(int at) const;
    [[nodiscard]] int firstBrushed() const; ///< -1 where nothing is brushed
    [[nodiscard]] int brushedBars() const;
    [[nodiscard]] QString rangeText() const; ///< what is brushed, or shown, as a sentence

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushChanged();
    void histogramChanged(); ///< or its gaps
    void tableRequested(); ///< the same as a table
    void applied(); ///< the brush is to become part of the filter
    void zoomed(tributary::Instant start, tributary::Instant end); ///< this time is to be shown instead

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] static quint64 total(const std::array<quint32, 4> &bucket);
    [[nodiscard]] QRect bars() const;
    [[nodiscard]] int barAt(int x) const;
    [[nodiscard]] int left(int bar) const;
    [[nodiscard]] int xOf(Instant time) const;
    [[nodiscard]] int barOf(Instant time) const;
    [[nodiscard]] bool isOnEdge(int x, bool isEnd) const;
    [[nodiscard]] quint64 countOf(int from, int to) const;
    void setBrush(Instant start, Instant end);
    void moveBrush(int by, bool stretches);
    void paintBrush(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] QStringList gapsIn(const Window &window) const; ///< whose, each once
    void showToolTip(const QHelpEvent &help);
    void describe();

    const ShownTime &m_time;
    TimeHistogram m_histogram;
    QList<Gap> m_gaps;
    std::optional<std::pair<Instant, Instant>> m_brush; ///< by time: bars may come and go below it
    int m_anchor = -1; ///< the bar where dragging began; while an edge is dragged, the boundary that stays
    bool m_dragsEdge = false;
    int m_turned = 0; ///< of the wheel, less than a step
};

} // namespace tributary
