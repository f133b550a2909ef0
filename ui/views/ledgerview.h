// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger.h"

#include <QtWidgets/QAbstractButton>

class QBoxLayout;
class QLabel;

namespace tributary {

/// A figure of the ledger with caption and note; clicking it shows the events.
class FigureButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureButton(QWidget *parent = nullptr);

    void show(const LedgerFigure &figure);
    using QAbstractButton::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LedgerFigure m_figure;
};

/// An arrow between two figures, with the difference in words below it.
class StepArrow final : public QWidget {
    Q_OBJECT
public:
    explicit StepArrow(QWidget *parent = nullptr);

    void show(const LedgerStep &step);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LedgerStep m_step;
};

/// The verdict in words and, beside or below it, Collected -> Stored -> Accepted -> Arrived; the last where it is known and
/// there is room: the verdict says it too.
class LedgerView final : public QWidget {
    Q_OBJECT
public:
    explicit LedgerView(QWidget *parent = nullptr);

    void setLedger(const Ledger &ledger);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void figureClicked();
    void arrivedClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void showVerdict();
    void arrange(); ///< verdict and figures side by side where there is room

    Ledger m_ledger;
    QBoxLayout *m_layout = nullptr;
    QWidget *m_verdict;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_figures;
    FigureButton *m_collected;
    StepArrow *m_toStored;
    FigureButton *m_stored;
    StepArrow *m_toAccepted;
    FigureButton *m_accepted;
    StepArrow *m_toArrived;
    FigureButton *m_arrived;
};

} // namespace tributary
