// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/configurationdialogs.h"

#include "models/text.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtCore/QDir>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

using Action = ConfigurationChange::Action;

ResultState stateOf(const ConfigurationChange &change)
{
    if (change.needsCredential)
        return ResultState::Warning;
    switch (change.action) {
    case Action::Add:
    case Action::Change:
        return ResultState::Passed;
    case Action::Leave:
        return ResultState::Optional;
    case Action::Same:
        break;
    }
    return ResultState::None;
}

bool doesSomething(const ConfigurationChange &change)
{
    return change.action == Action::Add || change.action == Action::Change;
}

QVBoxLayout *columnFor(QDialog &dialog)
{
    const Measures measures(dialog);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(measures.units(4), measures.units(4), measures.units(4), measures.units(3));
    column->setSpacing(measures.units(3));
    return column;
}

} // namespace

ImportConfigurationDialog::ImportConfigurationDialog(ConfigurationDesk &desk, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(file)
    , m_words(wordsLabel(tr("Reading %1…").arg(inertLine(QDir::toNativeSeparators(file))), u"importWords"_s, this))
    , m_table(new ResultTable({tr("What"), tr("Name"), tr("Import"), tr("Note")}, this))
    , m_advice(new AdviceCard(this))
{
    setObjectName(u"importConfiguration"_s);
    setWindowTitle(tr("Import configuration"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    m_job = m_desk.preview(m_file, [this](const Result<ConfigurationDesk::Changes> &changes) { show(changes); });
}

void ImportConfigurationDialog::buildLayout()
{
    const Measures measures(*this);
    m_table->setObjectName(u"importChanges"_s);
    m_table->setAccessibleName(tr("What the import does"));
    m_table->setWidths({10, 13, 11, 20});
    m_table->results().setMutedColumns({0});
    m_table->setLeastRows(8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_import->setObjectName(u"import"_s);
    m_import->setEnabled(false);
    auto *column = columnFor(*this);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_advice);
    column->addWidget(buttons);
    resize(measures.em(60), measures.em(32));
    connect(m_import, &QPushButton::clicked, this, &ImportConfigurationDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportConfigurationDialog::show(const Result<ConfigurationDesk::Changes> &changes)
{
    if (!changes) {
        m_words->setText(tr("Nothing was imported."));
        m_advice->showError(changes.error(), QDir::toNativeSeparators(m_file), Token::Warning);
        return;
    }
    QList<ResultRow> rows;
    for (const ConfigurationChange &change : *changes) {
        const QString note = change.needsCredential ? tr("Credential missing: replace credential.") : change.reason;
        rows.append({.key = QString::number(rows.size()),
            .state = stateOf(change),
            .cells = {subjectText(change.subject), inertLine(change.name), actionText(change.action), inertLine(note)}});
    }
    m_table->setRows(rows);
    const int work = int(std::ranges::count_if(*changes, doesSomething));
    const int missing = int(std::ranges::count_if(*changes, &ConfigurationChange::needsCredential));
    if (m_done && missing > 0)
        m_words->setText(tr(
            "Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.", nullptr, missing));
    else if (m_done)
        m_words->setText(tr("Imported."));
    else if (work == 0)
        m_words->setText(tr("Everything in this file is here already; there is nothing to import."));
    else
        m_words->setText(
            tr("The import adds or changes %Ln things. Nothing is removed, and no credential is touched.", nullptr, work));
    m_import->setEnabled(!m_done && work > 0);
}

void ImportConfigurationDialog::import()
{
    m_import->setEnabled(false);
    m_job = m_desk.import(m_file, [this](const Result<ConfigurationDesk::Changes> &changes) {
        m_done = changes.has_value();
        show(changes);
    });
}

DeleteDataDialog::DeleteDataDialog(ConfigurationDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_warning(wordsLabel({}, u"deleteWarning"_s, this))
    , m_words(wordsLabel(tr("Counting what belongs to this profile…"), u"deleteWords"_s, this))
    , m_ask(wordsLabel({}, u"deleteAsk"_s, this))
    , m_name(new QLineEdit(this))
    , m_advice(new AdviceCard(this))
{
    setObjectName(u"deleteData"_s);
    setWindowTitle(tr("Delete all data"));
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    m_job = m_desk.planDeletion([this](const Result<DeletionWords> &words) { show(words); });
}

void DeleteDataDialog::buildLayout()
{
    const Measures measures(*this);
    QFont strong = font();
    strong.setBold(true);
    m_warning->setFont(strong);
    m_warning->setVisible(false);
    m_ask->setVisible(false);
    m_ask->setBuddy(m_name);
    m_name->setObjectName(u"deleteName"_s);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_name->setEnabled(false);
    auto *buttons = new QDialogButtonBox(this);
    auto *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::RejectRole);
    keep->setObjectName(u"keep"_s);
    keep->setDefault(true);
    m_delete = buttons->addButton(tr("&Delete and quit"), QDialogButtonBox::ActionRole);
    m_delete->setObjectName(u"delete"_s);
    m_delete->setAutoDefault(false);
    m_delete->setEnabled(false);
    auto *column = columnFor(*this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_warning, m_words, m_ask, m_name, m_advice})
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(measures.em(42));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_delete->setEnabled(!m_expected.isEmpty() && text.trimmed() == m_expected); });
    connect(m_delete, &QPushButton::clicked, this, &DeleteDataDialog::remove);
}

void DeleteDataDialog::show(const Result<DeletionWords> &words)
{
    if (!words) {
        m_words->clear();
        m_advice->showError(words.error(), {}, Token::Warning);
        return;
    }
    QStringList lines = words->sentences;
    if (words->losesUnsent)
        m_warning->setText(lines.takeFirst());
    m_warning->setVisible(words->losesUnsent);
    m_words->setText(lines.join(u"\n"_s));
    m_expected = words->name;
    m_ask->setText(tr("Type the name of the profile to delete it: %1").arg(inertLine(m_expected)));
    m_ask->setVisible(true);
    m_name->setEnabled(true);
    m_name->setFocus(Qt::OtherFocusReason);
    const Measures measures(*this);
    resize(measures.em(42), layout()->totalHeightForWidth(measures.em(42)));
}

void DeleteDataDialog::remove()
{
    m_name->setEnabled(false);
    m_delete->setEnabled(false);
    m_job = m_desk.deleteEverything([this](const Result<> &done) {
        if (done) {
            accept();
            return;
        }
        m_name->setEnabled(true);
        m_advice->showError(done.error(), {}, Token::Warning);
    });
}

} // namespace tributary
