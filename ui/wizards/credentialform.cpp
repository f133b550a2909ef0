// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/credentialform.h"

#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/datefield.h"
#include "wizards/fields.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace tributary {

using namespace Qt::StringLiterals;

CredentialForm::CredentialForm(CertificateReader reader, AdviceCard &advice, QWidget *parent)
    : QWidget(parent)
    , m_reader(std::move(reader))
    , m_advice(advice)
    , m_form(new QFormLayout(this))
    , m_client(new QLineEdit(this))
    , m_useSecret(new QRadioButton(tr("Client se&cret"), this))
    , m_useCertificate(new QRadioButton(tr("Ce&rtificate (recommended)"), this))
    , m_kinds(new QWidget(this))
    , m_secret(new SecretField(tr("Client secret, its value"), u"secret"_s, this))
    , m_expires(new DateField(this))
    , m_file(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_fileRow(fileRow(*m_file, u"certificate"_s, tr("Certificate file")))
    , m_keyRow(fileRow(*m_key, u"key"_s, tr("Private key file")))
    , m_passphrase(new SecretField(tr("Passphrase"), u"passphrase"_s, this))
{
    buildLayout();
    connect(m_client, &QLineEdit::textChanged, this, &CredentialForm::edited);
    connect(m_secret, &SecretField::edited, this, [this] {
        if (m_secret->looksLikeGuid())
            m_advice.showError(makeError(ErrorKind::Configuration, {}, u"AADSTS7000215/secret-id"_s), {}, Token::Warning);
        else
            m_advice.clear();
        Q_EMIT edited();
    });
    connect(m_file, &QLineEdit::textChanged, this, &CredentialForm::edited);
    connect(m_useSecret, &QRadioButton::toggled, this, &CredentialForm::showKind);
    m_useSecret->setChecked(true);
}

void CredentialForm::buildLayout()
{
    const Measures measures(*this);
    m_client->setObjectName(u"clientId"_s);
    m_client->setFont(fixedFont(font()));
    m_client->setLayoutDirection(Qt::LeftToRight);
    m_client->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_useSecret->setObjectName(u"useSecret"_s);
    m_useCertificate->setObjectName(u"useCertificate"_s);
    auto *kinds = new QHBoxLayout(m_kinds);
    kinds->setContentsMargins({});
    kinds->setSpacing(measures.units(4));
    kinds->addWidget(m_useSecret);
    kinds->addWidget(m_useCertificate);
    kinds->addStretch(1);
    m_expires->setObjectName(u"secretExpires"_s);
    m_expires->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_expires->setCalendarPopup(true);
    m_expires->setMinimumDate(QDate(2020, 1, 1));
    m_expires->setSpecialValueText(tr("not known"));
    m_expires->setDate(m_expires->minimumDate());
    m_expires->setFocusPolicy(Qt::StrongFocus);
    m_form->setContentsMargins({});
    m_form->setSpacing(measures.units(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Application (client) id"), m_client);
    m_form->addRow(tr("Signs in with"), m_kinds);
    m_form->addRow(tr("Secret, its &value"), m_secret);
    m_form->addRow(tr("Secret &ends"), m_expires);
    m_form->addRow(tr("Certificate &file"), m_fileRow);
    m_form->addRow(tr("Private &key file"), m_keyRow);
    m_form->addRow(tr("&Passphrase"), m_passphrase);
}

QWidget *CredentialForm::fileRow(QLineEdit &edit, const QString &name, const QString &spoken)
{
    auto *row = new QWidget(this);
    edit.setObjectName(name);
    edit.setAccessibleName(spoken);
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(name + u".choose"_s);
    choose->setAccessibleName(tr("Choose: %1").arg(spoken));
    connect(choose, &QPushButton::clicked, this, [this, field = &edit, spoken] { chooseFile(*field, spoken); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(&edit, 1);
    layout->addWidget(choose);
    row->setFocusProxy(&edit);
    return row;
}

void CredentialForm::chooseFile(QLineEdit &edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &edit, &QLineEdit::setText);
    dialog->open();
}

void CredentialForm::showKind()
{
    const bool secret = m_useSecret->isChecked();
    m_form->setRowVisible(m_secret, secret);
    m_form->setRowVisible(m_expires, secret);
    m_form->setRowVisible(m_fileRow, !secret);
    m_form->setRowVisible(m_keyRow, !secret);
    m_form->setRowVisible(m_passphrase, !secret);
    m_advice.clear();
    Q_EMIT edited();
}

void CredentialForm::setClient(const ClientId &client)
{
    m_client->setText(client.value());
}

void CredentialForm::setClientShown(bool shown)
{
    m_form->setRowVisible(m_client, shown);
}

bool CredentialForm::isTouched() const
{
    return m_useSecret->isChecked() ? !m_secret->isEmpty() : !m_file->text().trimmed().isEmpty();
}

bool CredentialForm::isComplete() const
{
    return isTouched() && !m_client->text().trimmed().isEmpty();
}

QWidget *CredentialForm::firstField() const
{
    return m_form->isRowVisible(m_client) && m_client->text().isEmpty() ? static_cast<QWidget *>(m_client)
        : m_useSecret->isChecked()                                      ? &m_secret->edit()
                                                                        : m_file;
}

std::optional<ClientId> CredentialForm::client() const
{
    const auto guid = parseGuid(m_client->text().trimmed());
    if (!m_form->isRowVisible(m_client))
        return ClientId(guid.value_or(QString()));
    return guid ? std::optional(ClientId(*guid)) : std::nullopt;
}

void CredentialForm::refuse(const Error &error, const std::function<void()> &refused)
{
    m_advice.showError(error, {}, Token::Warning);
    refused();
}

void CredentialForm::take(
    std::function<void(ClientId, std::shared_ptr<CredentialInput>)> taken, const std::function<void()> &refused)
{
    const auto id = client();
    if (!id) {
        m_advice.showWords(Token::Warning, tr("That is no application id"),
            tr("The application (client) id is on the overview page of the registration: 32 digits and letters in five "
               "groups."));
        m_client->setFocus(Qt::OtherFocusReason);
        refused();
        return;
    }
    if (m_useSecret->isChecked()) {
        std::optional<Instant> expires;
        if (m_expires->date() > m_expires->minimumDate())
            expires = Instant(Milliseconds(m_expires->date().startOfDay(Qt::UTC).toMSecsSinceEpoch()));
        auto input = secretInput(m_secret->peek(), expires);
        if (!input) {
            refuse(input.error(), refused);
            return;
        }
        taken(*id, std::make_shared<CredentialInput>(std::move(*input)));
        return;
    }
    auto passphrase = std::make_shared<Secret>(m_passphrase->peek());
    m_reading = m_reader(m_file->text().trimmed(), m_key->text().trimmed(), passphrase,
        [this, id, taken = std::move(taken), refused](const Result<std::shared_ptr<CredentialInput>> &input) {
            input ? taken(*id, *input) : refuse(input.error(), refused);
        });
}

void CredentialForm::clear()
{
    const Secret secret = m_secret->take();
    m_passphrase->clear();
    m_file->clear();
    m_key->clear();
}

} // namespace tributary
