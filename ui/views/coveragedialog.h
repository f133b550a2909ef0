// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/console.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace tributary {

class ResultTable;
class ShownTime;

/// What is known of a tenant's time: complete, settling, missing, lost, and until when what is missing can be had. Not modal.
class CoverageDialog final : public QDialog {
    Q_OBJECT
public:
    CoverageDialog(Console &console, ShownTime &time, QWidget *parent = nullptr);

    /// Shows a tenant; one stream of it alone if that is given.
    void openFor(const TenantStatus &tenant, std::optional<Stream> stream = {});

Q_SIGNALS:
    void backfillRequested(const tributary::TenantId &tenant, std::optional<tributary::Stream> stream);

private:
    void buildLayout();
    void ask();
    void take(const QList<CoverageStretch> &stretches);
    void showStretches();
    void fill();
    [[nodiscard]] std::optional<Stream> chosenStream() const;
    [[nodiscard]] bool isShown(const CoverageStretch &stretch) const;
    [[nodiscard]] bool canBeFilled(const CoverageStretch &stretch) const;

    Console &m_console;
    ShownTime &m_time;
    TenantId m_tenant;
    QList<CoverageStretch> m_stretches;
    bool m_heard = false; ///< an answer for this tenant is there
    QComboBox *m_stream;
    QCheckBox *m_onlyGaps;
    QLabel *m_verdict;
    ResultTable *m_table;
    QPushButton *m_fill;
};

} // namespace tributary
