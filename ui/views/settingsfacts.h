// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/cloud.h"
#include "wizards/job.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tributary {

class AdviceCard;
class CareDesk;
class ResultTable;
class TenantDesk;

/// Whether secrets can be kept on this computer, asked when it is first shown and whenever the person wants.
class KeychainPanel final : public QWidget {
    Q_OBJECT
public:
    explicit KeychainPanel(TenantDesk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    TenantDesk &m_desk;
    QLabel *m_state;
    AdviceCard *m_advice;
    QPushButton *m_again;
    Job m_asking;
};

/// The clouds that tenants may be in, and a further one from a file.
class CloudsPanel final : public QWidget {
    Q_OBJECT
public:
    CloudsPanel(TenantDesk &desk, CareDesk *care, QWidget *parent = nullptr);

    void import(const QString &file);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void chooseFile();
    void showClouds(const Result<QList<Cloud>> &clouds);

    TenantDesk &m_desk;
    CareDesk *m_care;
    QVBoxLayout *m_list;
    QWidget *m_rows = nullptr;
    QLabel *m_line;
    AdviceCard *m_advice;
    QPushButton *m_import;
    Job m_asking;
    Job m_importing;
};

/// Where the logs are, and the support bundle.
class DiagnosticsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit DiagnosticsPanel(const CareDesk &care, QWidget *parent = nullptr);

Q_SIGNALS:
    void bundleRequested();
};

} // namespace tributary
