// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/upkeepdesk.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

class AdviceCard;
class CredentialForm;
class ResultTable;

/// Many tenants from a CSV file: every row is looked up and shown before anything is added. The ticked rows are added with one
/// credential, a certificate or the secret of a shared app; others can be ticked afterwards with theirs.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(UpkeepDesk &desk, QWidget *parent = nullptr);

    void preview(const QString &file);

Q_SIGNALS:
    void imported();

private:
    void buildLayout();
    void chooseFile();
    void showRows();
    void showState();
    void import();
    void setBusy(const QString &words); ///< empty: not busy

    UpkeepDesk &m_desk;
    AdviceCard *m_advice;
    QLineEdit *m_file;
    QPushButton *m_choose;
    ResultTable *m_table;
    CredentialForm *m_form;
    QLabel *m_line;
    QPushButton *m_import;
    QList<ImportRow> m_rows;
    QList<int> m_ticked; ///< lines
    QList<int> m_added; ///< lines
    Job m_working;
};

} // namespace tributary
