// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/plainpage.h"

#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/kindpage.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

PlainPage::PlainPage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Settings"), parent)
    , m_task(task)
    , m_form(new QFormLayout)
    , m_directoryRow(makeDirectory())
    , m_compression(new QComboBox(this))
    , m_security(new QComboBox(this))
    , m_brokers(new QLineEdit(this))
    , m_topic(new QLineEdit(this))
    , m_parent(new QLineEdit(this))
    , m_client(new QLineEdit(this))
    , m_secret(new SecretField(tr("Client secret"), u"kafkaSecret"_s, this))
    , m_connection(new SecretField(tr("Connection string"), u"connection"_s, this))
    , m_workspace(new QLineEdit(this))
    , m_key(new SecretField(tr("Workspace key"), u"workspaceKey"_s, this))
    , m_advice(new AdviceCard(this))
{
    buildLayout();
    for (QLineEdit *edit : {m_directory, m_brokers, m_topic, m_parent, m_client, m_workspace})
        connect(edit, &QLineEdit::textChanged, this, &PlainPage::showState);
    connect(m_secret, &SecretField::edited, this, &PlainPage::showState);
    connect(m_connection, &SecretField::edited, this, &PlainPage::showState);
    connect(m_key, &SecretField::edited, this, &PlainPage::showState);
    connect(m_security, &QComboBox::currentIndexChanged, this, &PlainPage::showState);
}

QWidget *PlainPage::makeDirectory()
{
    auto *row = new QWidget(this);
    m_directory = new QLineEdit(row);
    m_directory->setObjectName(u"directory"_s);
    m_directory->setAccessibleName(tr("Folder"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(u"directory.choose"_s);
    choose->setAccessibleName(tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder"), m_directory->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_directory, &QLineEdit::setText);
        dialog->open();
    });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_directory, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_directory);
    return row;
}

void PlainPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_compression->setObjectName(u"compression"_s);
    m_compression->addItem(tr("gzip"), int(FileCompression::Gzip));
    m_compression->addItem(tr("Zstandard, half the size"), int(FileCompression::Zstd));
    m_compression->addItem(tr("none"), int(FileCompression::None));
    m_security->setObjectName(u"security"_s);
    m_security->addItem(tr("Connection string of Event Hubs, or user and password"), int(KafkaSecurity::ConnectionString));
    m_security->addItem(tr("Token of an app registration (Event Hubs)"), int(KafkaSecurity::OAuthBearer));
    m_security->addItem(tr("None: a broker on this computer or in a lab"), int(KafkaSecurity::Plaintext));
    m_parent->setObjectName(u"kafkaTenant"_s);
    m_client->setObjectName(u"kafkaClient"_s);
    m_brokers->setObjectName(u"brokers"_s);
    m_brokers->setPlaceholderText(tr("host:port, separated by commas"));
    m_topic->setObjectName(u"topic"_s);
    m_workspace->setObjectName(u"workspaceId"_s);
    for (QWidget *combo : std::initializer_list<QWidget *>{m_compression, m_security})
        combo->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *edit : std::initializer_list<QWidget *>{m_brokers, m_topic, m_parent, m_client, m_workspace})
        edit->setLayoutDirection(Qt::LeftToRight);
    m_directory->setText(
        QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/Tributary"_s));
    m_form->setSpacing(Measures(*this).units(2));
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Folder"), m_directoryRow);
    m_form->addRow(tr("&Compression"), m_compression);
    m_form->addRow(tr("&Signs in with"), m_security);
    m_form->addRow(tr("C&onnection string"), m_connection);
    m_form->addRow(tr("Tenant &id of the parent"), m_parent);
    m_form->addRow(tr("App&lication id"), m_client);
    m_form->addRow(tr("Clie&nt secret"), m_secret);
    m_form->addRow(tr("B&rokers"), m_brokers);
    m_form->addRow(tr("To&pic or event hub"), m_topic);
    m_form->addRow(tr("&Workspace id"), m_workspace);
    m_form->addRow(tr("Workspace &key"), m_key);
    column().addLayout(m_form);
    column().addWidget(m_advice);
    column().addStretch(1);
}

QWidget *PlainPage::firstField() const
{
    switch (m_task.kind) {
    case TargetKind::Files:
        return m_directory;
    case TargetKind::Kafka:
        return m_security;
    case TargetKind::DataCollector:
    case TargetKind::LogsIngestion:
        break;
    }
    return m_workspace;
}

void PlainPage::enter()
{
    const bool files = m_task.kind == TargetKind::Files;
    const bool kafka = m_task.kind == TargetKind::Kafka;
    const bool collector = m_task.kind == TargetKind::DataCollector;
    setTitle(kindTitle(m_task.kind));
    setSubtitle(files ? tr("The folder is made if it is not there. One file holds at most 128 MB or five minutes.")
            : kafka   ? tr("TLS is used wherever somebody signs in. What it signs in with goes into the keychain.")
                      : tr("Both are on the page Agents of the workspace. The key goes into the keychain."));
    m_form->setRowVisible(m_directoryRow, files);
    m_form->setRowVisible(m_compression, files);
    for (QWidget *field : std::initializer_list<QWidget *>{m_security, m_brokers, m_topic})
        m_form->setRowVisible(field, kafka);
    m_form->setRowVisible(m_workspace, collector);
    m_form->setRowVisible(m_key, collector);
    setNextText(tr("&Add"));
    showState();
}

void PlainPage::leave()
{
    m_adding.drop();
    setBusy(false);
    setLine({});
}

void PlainPage::showState()
{
    m_advice->clear();
    const bool kafka = m_task.kind == TargetKind::Kafka;
    const bool hasPlace = !m_brokers->text().trimmed().isEmpty() && !m_topic->text().trimmed().isEmpty();
    m_form->setRowVisible(m_connection, kafka && security() == KafkaSecurity::ConnectionString);
    for (QWidget *field : std::initializer_list<QWidget *>{m_parent, m_client, m_secret})
        m_form->setRowVisible(field, kafka && security() == KafkaSecurity::OAuthBearer);
    switch (m_task.kind) {
    case TargetKind::Files:
        setCanGoOn(!m_directory->text().trimmed().isEmpty());
        return;
    case TargetKind::Kafka:
        if (security() == KafkaSecurity::ConnectionString)
            setCanGoOn(!m_connection->isEmpty());
        else
            setCanGoOn(hasPlace && (security() == KafkaSecurity::Plaintext || !m_secret->isEmpty()));
        return;
    case TargetKind::DataCollector:
    case TargetKind::LogsIngestion:
        break;
    }
    setCanGoOn(!m_workspace->text().trimmed().isEmpty() && !m_key->isEmpty());
}

std::optional<Destination> PlainPage::refuse(const QString &title, const QString &words, QWidget *field)
{
    m_advice->showWords(Token::Warning, title, words);
    field->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

KafkaSecurity PlainPage::security() const
{
    return KafkaSecurity(m_security->currentData().toInt());
}

std::optional<Destination> PlainPage::enteredTopic()
{
    Destination destination{.id = m_task.draft.id, .name = m_task.name};
    QStringList brokers = m_brokers->text().split(u',', Qt::SkipEmptyParts);
    for (QString &broker : brokers)
        broker = broker.trimmed();
    destination.target = KafkaTarget{.brokers = brokers, .topic = m_topic->text().trimmed(), .security = security()};
    if (security() != KafkaSecurity::OAuthBearer)
        return destination;
    const auto parent = parseGuid(m_parent->text().trimmed());
    if (!parent)
        return refuse(tr("That is no tenant id"),
            tr("It is on the overview page of Entra ID: 32 digits and letters in five groups."), m_parent);
    const auto client = parseGuid(m_client->text().trimmed());
    if (!client)
        return refuse(tr("That is no application id"),
            tr("It is on the overview page of the app registration: 32 digits and letters in five groups."), m_client);
    destination.parent = TenantId(*parent);
    destination.app.clientId = ClientId(*client);
    return destination;
}

std::shared_ptr<Secret> PlainPage::enteredSecret() const
{
    if (m_task.kind == TargetKind::DataCollector)
        return std::make_shared<Secret>(m_key->peek());
    if (m_task.kind != TargetKind::Kafka || security() == KafkaSecurity::Plaintext)
        return {};
    return std::make_shared<Secret>(security() == KafkaSecurity::OAuthBearer ? m_secret->peek() : m_connection->peek());
}

std::optional<Destination> PlainPage::entered()
{
    Destination destination{.id = m_task.draft.id, .name = m_task.name};
    if (m_task.kind == TargetKind::Files) {
        const QString folder = QDir::fromNativeSeparators(m_directory->text().trimmed());
        if (!QDir::isAbsolutePath(folder))
            return refuse(tr("The whole path is needed"), tr("Start at the root of the disk, as in /srv/audit."), m_directory);
        destination.target = FilesTarget{
            .directory = QDir::cleanPath(folder), .compression = FileCompression(m_compression->currentData().toInt())};
        return destination;
    }
    if (m_task.kind == TargetKind::Kafka)
        return enteredTopic();
    const auto workspace = parseGuid(m_workspace->text().trimmed());
    if (!workspace)
        return refuse(tr("That is no workspace id"),
            tr("It is on the overview page of the workspace: 32 digits and letters in five groups."), m_workspace);
    destination.target = DataCollectorTarget{.workspaceId = *workspace};
    return destination;
}

void PlainPage::goOn()
{
    m_advice->clear();
    const auto destination = entered();
    if (!destination)
        return;
    const std::shared_ptr<Secret> secret = enteredSecret();
    setBusy(true);
    setLine({Glyph::Hourglass, Token::Info, tr("Checking and saving…")});
    m_adding = m_task.desk.add(*destination, secret, [this](const Result<Destination> &added) {
        setBusy(false);
        setLine({});
        if (!added) {
            m_advice->showError(added.error(), m_task.name, Token::Warning);
            return;
        }
        const Secret used = m_key->take();
        const Secret alsoUsed = m_connection->take();
        const Secret usedToo = m_secret->take();
        Q_EMIT saved(*added);
        Q_EMIT finished();
    });
}

} // namespace tributary
