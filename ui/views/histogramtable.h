// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLabel;

namespace tributary {

class HistogramView;
class ResultTable;
class ShownTime;

/// The histogram as a table, for who cannot see it or wants its figures: a row for each bar. Stays up to date. Rows that are
/// selected are brushed in the histogram. Not modal.
class HistogramTable final : public QDialog {
    Q_OBJECT
public:
    /// Both outlive it.
    HistogramTable(HistogramView &histogram, const ShownTime &time, QWidget *parent = nullptr);

    void copyAll() const; ///< as text, with titles

private:
    void buildLayout();
    void showBars();
    void brushSelected();
    [[nodiscard]] QStringList cellsOf(int bar) const;

    HistogramView &m_histogram;
    const ShownTime &m_time;
    QLabel *m_range;
    ResultTable *m_table;
};

} // namespace tributary
