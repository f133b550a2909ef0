// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/templatepage.h"

#include "setup/destinationtemplate.h"
#include "setup/kqlfunctions.h"
#include "theme/measures.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

TemplatePage::TemplatePage(DestinationTask &task, QWidget *parent)
    : WizardPage(tr("Template"), parent)
    , m_task(task)
    , m_words(wordsLabel({}, u"templateWords"_s, this))
    , m_exports(new QWidget(this))
    , m_command(new CopyField(tr("Command that deploys the template"), u"deployCommand"_s, this))
    , m_outputs(new QPlainTextEdit(this))
    , m_fields(new QWidget(this))
    , m_endpoint(new QLineEdit(this))
    , m_rule(new QLineEdit(this))
    , m_advice(new AdviceCard(this))
{
    buildLayout();
    connect(m_outputs, &QPlainTextEdit::textChanged, this, &TemplatePage::showState);
    connect(m_endpoint, &QLineEdit::textChanged, this, &TemplatePage::showState);
    connect(m_rule, &QLineEdit::textChanged, this, &TemplatePage::showState);
}

void TemplatePage::buildLayout()
{
    const Measures measures(*this);
    m_advice->setObjectName(u"advice"_s);
    m_outputs->setObjectName(u"outputs"_s);
    m_outputs->setAccessibleName(tr("Outputs of the deployment"));
    m_outputs->setPlaceholderText(tr("Paste here what the deployment put out: the JSON, or the lines of its Outputs page."));
    m_outputs->setTabChangesFocus(true);
    m_outputs->setFont(fixedFont(smallFont(font())));
    m_outputs->setLayoutDirection(Qt::LeftToRight);
    m_outputs->setMinimumHeight(measures.line() * 6);
    auto *exports = new QVBoxLayout(m_exports);
    exports->setContentsMargins({});
    exports->addWidget(makeExports());
    exports->addWidget(m_command);
    column().addWidget(m_words);
    column().addWidget(m_exports);
    column().addWidget(m_outputs, 1);
    column().addWidget(makeFields());
    column().addWidget(m_advice);
    column().addStretch(1);
}

QWidget *TemplatePage::makeExports()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &name, auto &&write) {
        auto *button = new QPushButton(glyphIcon(Glyph::File), text, box);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, write);
    };
    add(tr("Save &ARM template…"), u"saveArm"_s,
        [this] { save(tr("Save ARM template"), u"tributary.json"_s, exportArmTemplate(m_task.draft)); });
    add(tr("Save B&icep file…"), u"saveBicep"_s,
        [this] { save(tr("Save Bicep file"), u"tributary.bicep"_s, exportBicep(m_task.draft)); });
    add(tr("Save K&QL functions…"), u"saveKql"_s, [this] {
        save(tr("Save KQL functions"), u"tributary.kql"_s,
            functionsAsText(compatibilityFunctions(m_task.draft.target)).toUtf8());
    });
    row->addStretch(1);
    return box;
}

QWidget *TemplatePage::makeFields()
{
    m_endpoint->setObjectName(u"endpoint"_s);
    m_endpoint->setLayoutDirection(Qt::LeftToRight);
    m_endpoint->setPlaceholderText(u"https://….ingest.monitor.azure.com"_s);
    m_rule->setObjectName(u"ruleId"_s);
    m_rule->setLayoutDirection(Qt::LeftToRight);
    m_rule->setPlaceholderText(u"dcr-…"_s);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Logs ingestion &endpoint"), m_endpoint);
    form->addRow(tr("&Rule, its immutable id"), m_rule);
    return m_fields;
}

QWidget *TemplatePage::firstField() const
{
    return m_task.pasted ? static_cast<QWidget *>(m_endpoint) : m_outputs;
}

void TemplatePage::enter()
{
    setTitle(m_task.pasted ? tr("Endpoint and rule") : tr("Template for your administrator"));
    setSubtitle(m_task.pasted ? tr("Both are on the page of the data collection rule in the Azure portal, under JSON View.")
                              : tr("It makes the same tables, rule and role as Tributary would."));
    m_words->setText(m_task.pasted ? tr("The rule has to declare the streams %1.")
                                         .arg(QStringList{m_task.draft.target.o365Stream, m_task.draft.target.signInStream,
                                             m_task.draft.target.auditStream}
                                                  .join(u", "_s))
                                   : tr("Send one of the files to the parent's administrator. Deployed into the workspace's "
                                        "resource group, it puts out "
                                        "endpoint and rule: paste that below. You can close this meanwhile: a draft is kept."));
    m_exports->setVisible(!m_task.pasted);
    m_outputs->setVisible(!m_task.pasted);
    m_fields->setVisible(m_task.pasted);
    m_command->setText(deploymentCommand(m_task.draft, u"tributary.json"_s));
    showState();
}

QByteArray TemplatePage::pasted() const
{
    if (!m_task.pasted)
        return m_outputs->toPlainText().toUtf8();
    return "endpoint: " + m_endpoint->text().trimmed().toUtf8() + "\nruleId: " + m_rule->text().trimmed().toUtf8() + '\n';
}

void TemplatePage::showState()
{
    m_advice->clear();
    setCanGoOn(m_task.pasted ? !m_endpoint->text().trimmed().isEmpty() && !m_rule->text().trimmed().isEmpty()
                             : !m_outputs->toPlainText().trimmed().isEmpty());
}

void TemplatePage::save(const QString &title, const QString &proposed, const QByteArray &text)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposed);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) { saved(path, text); });
    dialog->open();
}

void TemplatePage::saved(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    if (!written)
        m_advice->showWords(Token::Warning, tr("The file could not be written"), tr("%1: %2").arg(shown, file.errorString()));
    else
        setLine({Glyph::Ok, Token::Ok, tr("Saved as %1.").arg(shown)});
    m_command->setText(deploymentCommand(m_task.draft, path.section(u'/', -1)));
}

void TemplatePage::goOn()
{
    const auto draft = withTemplateOutputs(m_task.draft, pasted());
    if (!draft) {
        m_advice->showWords(Token::Warning, tr("Something is missing"), draft.error().message);
        return;
    }
    m_task.draft = *draft;
    Q_EMIT finished();
}

} // namespace tributary
