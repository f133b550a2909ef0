// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventcounts.h"
#include "models/showntime.h"

#include <QtWidgets/QWidget>

namespace tributary {

/// Records over time: all, and from the base the failed ones. Dragging brushes a range of whole bars, which the keyboard can do
/// as well: arrows move it, with Shift they stretch it, Enter applies, Esc clears.
class HistogramView final : public QWidget {
    Q_OBJECT
public:
    explicit HistogramView(const ShownTime &time, QWidget *parent = nullptr);

    void setHistogram(const TimeHistogram &histogram);

    struct Brush {
        Instant start;
        Instant end;
        quint64 count = 0;
    };
    [[nodiscard]] std::optional<Brush> brush() const; ///< nothing where nothing is brushed
    void clearBrush();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushChanged();
    void applied(); ///< the brush is to become part of the filter

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect bars() const;
    [[nodiscard]] int barAt(int x) const;
    [[nodiscard]] int left(int bar) const;
    [[nodiscard]] quint64 countOf(int from, int to) const;
    void setBrush(Instant start, Instant end);
    void moveBrush(int by, bool stretches);
    void paintAxis(QPainter &painter) const;
    void describe();

    const ShownTime &m_time;
    TimeHistogram m_histogram;
    std::optional<std::pair<Instant, Instant>> m_brush; ///< by time: bars may come and go below it
    int m_anchor = -1; ///< the bar where dragging began
};

} // namespace tributary
