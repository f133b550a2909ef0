// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/caredesk.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace tributary {

class AdviceCard;
class ShownTime;

/// What would be in a support bundle, each file with its exact text, before it is saved. What is shown is what is saved.
/// Deletes itself when it is closed.
class BundleDialog final : public QDialog {
    Q_OBJECT
public:
    BundleDialog(CareDesk &desk, EngineStatus status, const ShownTime &time, QWidget *parent = nullptr);

    void save(const QString &path);

private:
    void buildLayout();
    void gather();
    void showFiles(const Result<QList<BundleFile>> &files);
    void showFile(int row);
    void askWhere();
    void setBusy(bool busy, const QString &words);

    CareDesk &m_desk;
    EngineStatus m_status;
    const ShownTime &m_time;
    QList<BundleFile> m_files;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QCheckBox *m_masked;
    QLabel *m_line;
    AdviceCard *m_advice;
    QPushButton *m_save;
    Job m_working;
};

} // namespace tributary
