// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/importdialog.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/credentialform.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(UpkeepDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_advice(new AdviceCard(this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_table(new ResultTable({tr("Line"), tr("Tenant"), tr("Tenant id"), tr("Result")}, this))
    , m_form(new CredentialForm(
          [&desk](
              QString file, QString key, std::shared_ptr<Secret> passphrase, Reply<std::shared_ptr<CredentialInput>> reply) {
              return desk.readCertificate(std::move(file), std::move(key), std::move(passphrase), std::move(reply));
          },
          *m_advice, this))
    , m_line(mutedLabel({}, u"importLine"_s, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import tenants"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_file, &QLineEdit::returnPressed, this, [this] { preview(m_file->text().trimmed()); });
    connect(m_form, &CredentialForm::edited, this, &ImportDialog::showState);
    connect(&m_table->results(), &ResultModel::toggled, this, [this](const QString &key, bool on) {
        m_ticked.removeAll(key.toInt());
        if (on)
            m_ticked << key.toInt();
        showState();
    });
    showState();
}

void ImportDialog::buildLayout()
{
    const Measures measures(*this);
    m_file->setObjectName(u"importFile"_s);
    m_file->setPlaceholderText(tr("CSV with the columns name, client-id, and id or domain"));
    m_choose->setObjectName(u"importFile.choose"_s);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setWidths({4, 12, 20, 14});
    m_table->results().setMutedColumns({2});
    m_table->results().setStateColumn(3);
    m_table->setLeastRows(6);
    m_form->setClientShown(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *label = new QLabel(tr("CSV &file"), this);
    label->setBuddy(m_file);
    form->addRow(label, row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    makePrimary(*m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measures.units(4), measures.units(4), measures.units(4), measures.units(3));
    column->setSpacing(measures.units(3));
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(
        mutedLabel(tr("The ticked rows are added with this credential: a certificate, or the secret of an app they share."),
            u"importWords"_s, this));
    column->addWidget(m_form);
    column->addWidget(m_advice);
    column->addWidget(m_line);
    column->addWidget(buttons);
    resize(measures.em(60), measures.em(40));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("CSV file of tenants"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::preview);
    dialog->open();
}

void ImportDialog::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_choose, m_table, m_form})
        widget->setEnabled(!busy);
    m_line->setText(words);
    showState();
}

void ImportDialog::preview(const QString &file)
{
    m_file->setText(file);
    m_advice->clear();
    m_rows.clear();
    m_ticked.clear();
    m_added.clear();
    showRows();
    m_working = m_desk.previewImport(file, [this](const Result<QList<ImportRow>> &rows) {
        setBusy({});
        if (!rows) {
            m_advice->showWords(Token::Warning, tr("The file cannot be used"), inertLine(rows.error().message, 1000));
            return;
        }
        m_rows = *rows;
        for (const ImportRow &row : std::as_const(m_rows)) {
            if (row.tenant)
                m_ticked << row.line;
        }
        showRows();
        m_line->setText(
            tr("%1 of %Ln rows can be added. Nothing was changed yet.", nullptr, int(m_rows.size())).arg(m_ticked.size()));
    });
    setBusy(tr("Looking the tenants up…"));
}

void ImportDialog::showRows()
{
    QList<ResultRow> rows;
    rows.reserve(m_rows.size());
    for (const ImportRow &each : std::as_const(m_rows)) {
        ResultRow row{QString::number(each.line), ResultState::Waiting, {QString::number(each.line)}};
        if (m_added.contains(each.line)) {
            row.state = ResultState::Passed;
            row.cells << each.tenant->name << each.tenant->id.value() << tr("Added");
        } else if (each.tenant) {
            row.cells << each.tenant->name << each.tenant->id.value() << tr("Will be added");
            row.checked = m_ticked.contains(each.line);
        } else {
            row.state = ResultState::Warning;
            row.cells << QString() << QString() << inertLine(each.tenant.error().message);
        }
        rows << row;
    }
    m_table->setRows(rows);
    showState();
}

void ImportDialog::showState()
{
    m_import->setEnabled(!m_working.isRunning() && !m_ticked.isEmpty() && m_form->isTouched());
}

void ImportDialog::import()
{
    m_advice->clear();
    QList<ImportRow> rows;
    for (const ImportRow &row : std::as_const(m_rows)) {
        if (row.tenant && m_ticked.contains(row.line))
            rows << row;
    }
    const auto idle = [this] { setBusy({}); };
    m_form->take(
        [this, rows](const ClientId &, const std::shared_ptr<CredentialInput> &credential) {
            m_working = m_desk.importTenants(
                rows, credential,
                [this](const ImportRow &told) {
                    const auto row = std::ranges::find(m_rows, told.line, &ImportRow::line);
                    if (row == m_rows.end())
                        return;
                    *row = told;
                    m_ticked.removeAll(told.line);
                    if (told.tenant)
                        m_added << told.line;
                    showRows();
                },
                [this](const Result<int> &added) {
                    setBusy({});
                    if (!added) {
                        m_advice->showError(added.error(), {}, Token::Warning);
                        return;
                    }
                    m_form->clear();
                    m_line->setText(tr("Tenants added: %1. Collecting has begun.").arg(*added));
                    Q_EMIT imported();
                });
            setBusy(tr("Adding…"));
        },
        idle);
}

} // namespace tributary
