// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/credentialinput.h"
#include "wizards/job.h"

#include <QtWidgets/QWidget>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace tributary {

class AdviceCard;
class SecretField;

/// Client id and credential of an app registration: a secret that is pasted, or a certificate from files. Says at once when
/// what was pasted is a secret's id. What was typed stays until take() hands it over.
class CredentialForm final : public QWidget {
    Q_OBJECT
public:
    using CertificateReader = std::function<Job(
        QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>>)>;

    CredentialForm(CertificateReader reader, AdviceCard &advice, QWidget *parent = nullptr);

    void setClient(const ClientId &client);
    void setClientShown(bool shown); ///< where it is known or differs, only the credential is asked for
    [[nodiscard]] bool isTouched() const; ///< a secret or a certificate was entered
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QWidget *firstField() const;

    /// Checks what was entered and hands it over; trouble is shown on the card and nothing is handed over.
    void take(std::function<void(ClientId, std::shared_ptr<CredentialInput>)> taken, const std::function<void()> &refused);
    void clear();

Q_SIGNALS:
    void edited();

private:
    void buildLayout();
    void showKind();
    QWidget *fileRow(QLineEdit &edit, const QString &name, const QString &spoken);
    void chooseFile(QLineEdit &edit, const QString &title);
    [[nodiscard]] std::optional<ClientId> client() const;
    void refuse(const Error &error, const std::function<void()> &refused);

    CertificateReader m_reader;
    AdviceCard &m_advice;
    QFormLayout *m_form;
    QLineEdit *m_client;
    QRadioButton *m_useSecret;
    QRadioButton *m_useCertificate;
    QWidget *m_kinds;
    SecretField *m_secret;
    QDateEdit *m_expires;
    QLineEdit *m_file;
    QLineEdit *m_key;
    QWidget *m_fileRow;
    QWidget *m_keyRow;
    SecretField *m_passphrase;
    Job m_reading;
};

} // namespace tributary
