// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profilecommands.h"

#include "model/advice.h"
#include "views/actionregistry.h"
#include "views/savedfile.h"
#include "wizards/configurationdialogs.h"

#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>

namespace tributary {

using namespace Qt::StringLiterals;

ProfileCommands::ProfileCommands(ConfigurationDesk &desk, ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_window(window)
{
    QAction &out = actions.add(MenuId::File, {u"file.export"_s, tr("&Export configuration…"), {}, Glyph::Download});
    QAction &in = actions.add(MenuId::File, {u"file.import"_s, tr("&Import configuration…"), {}, Glyph::File});
    actions.addSeparator(MenuId::File);
    QAction &gone = actions.add(MenuId::File, {u"file.delete"_s, tr("&Delete all data…"), {}, Glyph::Trash});
    actions.addSeparator(MenuId::File);
    connect(&out, &QAction::triggered, this, &ProfileCommands::exportConfiguration);
    connect(&in, &QAction::triggered, this, &ProfileCommands::importConfiguration);
    connect(&gone, &QAction::triggered, this, &ProfileCommands::deleteData);
}

void ProfileCommands::tell(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Export configuration"), text, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void ProfileCommands::exportConfiguration()
{
    m_exporting = m_desk.exported([this](const Result<QByteArray> &document) {
        if (!document) {
            const Advice advice = adviceFor(document.error());
            tell(advice.sentence.isEmpty() ? document.error().message : advice.sentence);
            return;
        }
        const SaveQuestion question{.title = tr("Export configuration"),
            .proposed = u"tributary-configuration.json"_s,
            .kinds = tr("Configuration (*.json)")};
        saveFile(m_window, question, *document, [this](const QString &how) { tell(how); });
    });
}

void ProfileCommands::importConfiguration()
{
    auto *dialog = new QFileDialog(m_window, tr("Import configuration"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Configuration (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto *preview = new ImportConfigurationDialog(m_desk, file, m_window);
        preview->open();
    });
    dialog->open();
}

void ProfileCommands::deleteData()
{
    auto *dialog = new DeleteDataDialog(m_desk, m_window);
    connect(dialog, &QDialog::accepted, this, &ProfileCommands::quitRequested);
    dialog->open();
}

} // namespace tributary
