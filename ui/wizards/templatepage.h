// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tributary {

class AdviceCard;
class CopyField;

/// Without rights in Azure: a template for the parent's administrator, and what its deployment put out, pasted back. Also for
/// an endpoint and a rule that are there already.
class TemplatePage final : public WizardPage {
    Q_OBJECT
public:
    explicit TemplatePage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void goOn() override;
    [[nodiscard]] bool isWanted() const override
    {
        return m_task.isLogsIngestion() && m_task.draft.way == ProvisioningWay::Template;
    }
    [[nodiscard]] QWidget *firstField() const override;

private:
    void buildLayout();
    QWidget *makeExports();
    QWidget *makeFields();
    void save(const QString &title, const QString &proposed, const QByteArray &text);
    void saved(const QString &path, const QByteArray &text);
    void showState();
    [[nodiscard]] QByteArray pasted() const;

    DestinationTask &m_task;
    QLabel *m_words;
    QWidget *m_exports;
    CopyField *m_command;
    QPlainTextEdit *m_outputs;
    QWidget *m_fields;
    QLineEdit *m_endpoint;
    QLineEdit *m_rule;
    AdviceCard *m_advice;
};

} // namespace tributary
