// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizards/destinationwizard.h"
#include "wizards/wizardpage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tributary {

class AdviceCard;
class SecretField;

/// Settings of a destination that needs no Azure resources: files, Kafka, the Data Collector API.
class PlainPage final : public WizardPage {
    Q_OBJECT
public:
    explicit PlainPage(DestinationTask &task, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    void goOn() override;
    [[nodiscard]] bool isWanted() const override { return !m_task.isLogsIngestion(); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void saved(const tributary::Destination &destination);

private:
    void buildLayout();
    QWidget *makeDirectory();
    void showState();
    [[nodiscard]] KafkaSecurity security() const;
    [[nodiscard]] std::optional<Destination> enteredTopic();
    [[nodiscard]] std::shared_ptr<Secret> enteredSecret() const;
    [[nodiscard]] std::optional<Destination> entered(); ///< nothing where something is missing; says so
    [[nodiscard]] std::optional<Destination> refuse(const QString &title, const QString &words, QWidget *field);

    DestinationTask &m_task;
    QFormLayout *m_form;
    QWidget *m_directoryRow;
    QLineEdit *m_directory;
    QComboBox *m_compression;
    QComboBox *m_security;
    QLineEdit *m_brokers;
    QLineEdit *m_topic;
    QLineEdit *m_parent;
    QLineEdit *m_client;
    SecretField *m_secret;
    SecretField *m_connection;
    QLineEdit *m_workspace;
    SecretField *m_key;
    AdviceCard *m_advice;
    Job m_adding;
};

} // namespace tributary
