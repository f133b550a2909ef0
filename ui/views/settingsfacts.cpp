// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settingsfacts.h"

#include "models/text.h"
#include "theme/measures.h"
#include "views/actionregistry.h"
#include "views/settingsscreen.h"
#include "wizards/advicecard.h"
#include "wizards/caredesk.h"
#include "wizards/fields.h"
#include "wizards/tenantdesk.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *columnOf(QWidget &panel)
{
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins({});
    column->setSpacing(Measures(panel).units(2));
    return column;
}

void addLeading(QVBoxLayout &column, QWidget &widget)
{
    column.addWidget(&widget, 0, Qt::AlignLeading);
}

} // namespace

KeychainPanel::KeychainPanel(TenantDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_state(wordsLabel({}, u"keychainState"_s, this))
    , m_advice(new AdviceCard(this))
    , m_again(new QPushButton(tr("Ask the keychain again"), this))
{
    setObjectName(u"settingsKeychain"_s);
    m_again->setObjectName(u"keychainAgain"_s);
    auto *column = columnOf(*this);
    column->addWidget(m_state);
    column->addWidget(m_advice);
    addLeading(*column, *m_again);
    column->addWidget(
        mutedLabel(tr("Client secrets and private keys are in the keychain of this computer and nowhere else."), {}, this));
    connect(m_again, &QPushButton::clicked, this, &KeychainPanel::ask);
}

void KeychainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_state->text().isEmpty())
        ask();
}

void KeychainPanel::ask()
{
    m_state->setText(tr("Asking the keychain…"));
    m_advice->clear();
    m_asking = m_desk.probeKeychain([this](const Result<> &answer) {
        m_state->setText(answer ? tr("The keychain is there and open.") : tr("Secrets cannot be read from here now."));
        if (!answer)
            m_advice->showError(answer.error(), {}, Token::Warning);
    });
}

CloudsPanel::CloudsPanel(TenantDesk &desk, CareDesk *care, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_care(care)
    , m_list(columnOf(*this))
    , m_line(mutedLabel({}, u"cloudLine"_s, this))
    , m_advice(new AdviceCard(this))
    , m_import(new QPushButton(tr("&Import cloud file…"), this))
{
    setObjectName(u"settingsClouds"_s);
    m_import->setObjectName(u"importCloud"_s);
    m_import->setVisible(m_care);
    m_list->addWidget(m_line);
    m_list->addWidget(m_advice);
    addLeading(*m_list, *m_import);
    connect(m_import, &QPushButton::clicked, this, &CloudsPanel::chooseFile);
}

void CloudsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_rows)
        ask();
}

void CloudsPanel::ask()
{
    m_asking = m_desk.clouds([this](const Result<QList<Cloud>> &clouds) { showClouds(clouds); });
}

void CloudsPanel::showClouds(const Result<QList<Cloud>> &clouds)
{
    if (!clouds)
        return m_advice->showError(clouds.error(), {}, Token::Warning);
    delete m_rows;
    m_rows = new QWidget(this);
    m_rows->setObjectName(u"cloudRows"_s);
    auto *grid = new QGridLayout(m_rows);
    const Measures measures(*this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(measures.units(4));
    grid->setColumnStretch(1, 1);
    for (const Cloud &cloud : *clouds) {
        const int row = grid->rowCount();
        auto *name = wordsLabel(inertLine(cloud.displayName, 40), {}, m_rows);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0);
        auto *address = mutedLabel(inertLine(cloud.authority, 200), {}, m_rows);
        address->setLayoutDirection(Qt::LeftToRight);
        grid->addWidget(address, row, 1);
    }
    m_list->insertWidget(0, m_rows);
}

void CloudsPanel::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a cloud file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"cloudFile"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Cloud files (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &CloudsPanel::import);
    dialog->open();
}

void CloudsPanel::import(const QString &file)
{
    m_advice->clear();
    m_line->setText(tr("Reading the cloud file…"));
    m_import->setEnabled(false);
    m_importing = m_care->importCloud(file, [this](const Result<Cloud> &cloud) {
        m_import->setEnabled(true);
        m_line->setText(cloud
                ? tr("%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after "
                     "the next start.")
                      .arg(inertLine(cloud->displayName, 80))
                : QString());
        if (cloud)
            ask();
        else
            m_advice->showError(cloud.error(), {}, Token::Warning);
    });
}

DiagnosticsPanel::DiagnosticsPanel(const CareDesk &care, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"settingsDiagnostics"_s);
    auto *column = columnOf(*this);
    column->addWidget(mutedLabel(tr("Logs and crash reports, for their owner only and bounded in size:"), {}, this));
    auto *place = new CopyField(tr("Folder of the logs"), u"logFolder"_s, this);
    place->setText(QDir::toNativeSeparators(care.logs()));
    column->addWidget(place);
    auto *open = new QPushButton(tr("&Open folder"), this);
    open->setObjectName(u"openLogs"_s);
    connect(
        open, &QPushButton::clicked, this, [folder = care.logs()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    addLeading(*column, *open);
    column->addWidget(mutedLabel(
        tr("A support bundle has logs, versions, status and the structure of the database; no secrets and no events."), {},
        this));
    auto *bundle = new QPushButton(tr("&Support bundle…"), this);
    bundle->setObjectName(u"settingsBundle"_s);
    connect(bundle, &QPushButton::clicked, this, &DiagnosticsPanel::bundleRequested);
    addLeading(*column, *bundle);
}

void SettingsScreen::addFacts()
{
    if (m_parts.tenants) {
        addPanel(u"security"_s, tr("Security"), *new KeychainPanel(*m_parts.tenants, m_content),
            tr("Keychain, secrets, keys and certificates"));
        addPanel(u"clouds"_s, tr("Clouds"), *new CloudsPanel(*m_parts.tenants, m_parts.care, m_content),
            tr("Cloud files, government and national clouds, addresses"));
    }
    if (m_parts.care) {
        auto *diagnostics = new DiagnosticsPanel(*m_parts.care, m_content);
        connect(
            diagnostics, &DiagnosticsPanel::bundleRequested, &m_context.actions.action("help.bundle"_L1), &QAction::trigger);
        addPanel(u"diagnostics"_s, tr("Diagnostics"), *diagnostics, tr("Logs, crash reports, support bundle, folder"));
    }
}

} // namespace tributary
