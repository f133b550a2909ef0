// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/configurationdesk.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary {

class AdviceCard;
class ResultTable;

/// Shows what importing a configuration does, row by row, before it is done. Deletes itself.
class ImportConfigurationDialog final : public QDialog {
    Q_OBJECT
public:
    ImportConfigurationDialog(ConfigurationDesk &desk, const QString &file, QWidget *parent = nullptr);

private:
    void buildLayout();
    void show(const Result<ConfigurationDesk::Changes> &changes);
    void import();

    ConfigurationDesk &m_desk;
    const QString m_file;
    QLabel *m_words;
    ResultTable *m_table;
    AdviceCard *m_advice;
    QPushButton *m_import;
    bool m_done = false;
    Job m_job;
};

/// Says what deleting the profile takes along and wants its name typed. Accepted once the keychain entries are gone: the
/// program is to be ended then. Deletes itself.
class DeleteDataDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DeleteDataDialog(ConfigurationDesk &desk, QWidget *parent = nullptr);

private:
    void buildLayout();
    void show(const Result<DeletionWords> &words);
    void remove();

    ConfigurationDesk &m_desk;
    QLabel *m_warning;
    QLabel *m_words;
    QLabel *m_ask;
    QLineEdit *m_name;
    AdviceCard *m_advice;
    QPushButton *m_delete;
    QString m_expected;
    Job m_job;
};

} // namespace tributary
