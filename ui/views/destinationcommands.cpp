// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showntime.h"
#include "models/text.h"
#include "views/actionregistry.h"
#include "views/azureexport.h"
#include "views/destinationsscreen.h"
#include "views/destinationwords.h"
#include "views/savedfile.h"
#include "views/toolrow.h"
#include "wizards/advicecard.h"
#include "wizards/resulttable.h"

#include <QtGui/QAction>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tributary {

using namespace Qt::StringLiterals;

QAction *DestinationsScreen::makeTool(const QString &text, Glyph glyph, const QString &name, void (DestinationsScreen::*run)())
{
    auto *tool = new QAction(glyphIcon(glyph), text, this);
    tools().addAction(*tool).setObjectName(name);
    connect(tool, &QAction::triggered, this, run);
    return tool;
}

void DestinationsScreen::buildTools()
{
    tools().addAction(m_context.actions.action("destinations.add"_L1));
    m_send = makeTool(tr("Send &test event"), Glyph::Events, u"sendTestEvent"_s, &DestinationsScreen::sendTest);
    m_check = makeTool(tr("C&heck now"), Glyph::Refresh, u"checkDestination"_s, &DestinationsScreen::check);
    m_pause = makeTool(tr("Pause sendin&g"), Glyph::Pause, u"pauseDestination"_s, &DestinationsScreen::pauseOrResume);
    m_rename = makeTool(tr("Re&name…"), Glyph::None, u"renameDestination"_s, &DestinationsScreen::openRename);
    m_remove = makeTool(tr("Remo&ve…"), Glyph::Trash, u"removeDestination"_s, &DestinationsScreen::askRemoval);
    buildExports();
    m_rename->setShortcut(Qt::Key_F2);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *keyed : {m_rename, m_remove}) {
        keyed->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(keyed);
    }
}

void DestinationsScreen::buildExports()
{
    const auto add = [this](AzureFile kind, const QString &text, const QString &proposed) {
        m_exports->addAction(text, this, [this, kind, text, proposed] {
            const Destination *destination = chosen();
            const auto *rule = destination ? std::get_if<LogsIngestionTarget>(&destination->target) : nullptr;
            if (!rule)
                return;
            saveFile(this, {QString(text).remove(u'&').remove(u'…'), proposed}, azureFile(kind, *rule),
                [this](const QString &words) { said({}, words); });
        });
    };
    add(AzureFile::ArmTemplate, tr("&ARM template…"), u"tributary.json"_s);
    add(AzureFile::Bicep, tr("&Bicep file…"), u"tributary.bicep"_s);
    add(AzureFile::Functions, tr("&KQL functions…"), u"tributary.kql"_s);
    m_export = new QPushButton(glyphIcon(Glyph::File), tr("E&xport for Azure"), this);
    m_export->setObjectName(u"exportDestination"_s);
    m_export->setMenu(m_exports);
    m_export->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tools().addWidget(*m_export, m_exports->actions());
}

void DestinationsScreen::showTools()
{
    const Destination *destination = chosen();
    const bool isRule = destination && kindOf(destination->target) == TargetKind::LogsIngestion;
    const bool isPaused = destination && destination->paused;
    for (QAction *tool : {m_check, m_pause, m_rename, m_remove})
        tool->setEnabled(destination);
    m_send->setEnabled(isRule && !isPaused);
    m_send->setToolTip(isRule ? tr("Sends one event that says what it is, and asks the workspace for it.")
                              : tr("Only a workspace behind the Logs Ingestion API can be asked for a test event."));
    m_export->setEnabled(isRule);
    for (QAction *each : m_exports->actions())
        each->setEnabled(isRule);
    m_pause->setText(isPaused ? tr("Resume sendin&g") : tr("Pause sendin&g"));
    m_pause->setIcon(glyphIcon(isPaused ? Glyph::Play : Glyph::Pause));
}

void DestinationsScreen::said(const Result<> &result, const QString &words)
{
    m_line->setText(result ? words : QString());
    m_line->setVisible(!m_line->text().isEmpty());
    if (result)
        return;
    const Destination *destination = chosen();
    m_advice->showError(result.error(), destination ? destination->name : QString(), Token::Warning);
}

void DestinationsScreen::check()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    m_advice->clear();
    said({}, tr("Asking; no event is written…"));
    m_working = m_desk.check(destination->id, [this](const Result<void> &checked) {
        said(checked, tr("It accepts. Checked at %1.").arg(m_context.time.time(m_context.time.now())));
    });
}

void DestinationsScreen::sendTest()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    m_advice->clear();
    said({}, tr("Sending a test event…"));
    const auto told = [this](const ProofStatus &status) { said({}, markerText(status)); };
    m_working = m_desk.sendTest(destination->id, told, [this](const Result<ProofStatus> &sent) {
        if (sent)
            said({}, markerText(*sent));
        else
            said(fail(sent.error()), {});
    });
}

void DestinationsScreen::pauseOrResume()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    const bool pause = !destination->paused;
    m_pause->setEnabled(false);
    m_working = m_desk.setPaused(destination->id, pause, [this, pause](const Result<void> &done) {
        said(done, pause ? tr("Nothing is sent any more; events wait here.") : tr("Sending goes on."));
        reload();
    });
}

void DestinationsScreen::openRename()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setWindowTitle(tr("Rename destination"));
    dialog->setLabelText(tr("Name of the destination"));
    dialog->setTextValue(destination->name);
    dialog->setOkButtonText(tr("&Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, &DestinationsScreen::rename);
    dialog->open();
}

void DestinationsScreen::rename(const QString &name)
{
    const Destination *destination = chosen();
    const QString wanted = name.trimmed();
    if (!destination || wanted.isEmpty() || wanted == destination->name)
        return;
    m_working = m_desk.rename(destination->id, wanted, [this](const Result<void> &renamed) {
        said(renamed, tr("Renamed."));
        reload();
    });
}

void DestinationsScreen::askRemoval()
{
    const Destination *destination = chosen();
    if (!destination)
        return;
    const DestinationStatus *status = statusOf(destination->id);
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove destination"), QString(), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"removeQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Remove %1?").arg(inertLine(destination->name)));
    const QString waiting = countText(status ? status->waitingRecords : 0);
    box->setInformativeText(tr("Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. "
                               "Events that wait for it: %1; "
                               "they go to the oldest destination that is left, or wait for the next one.")
                                .arg(waiting));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id = destination->id] {
        m_working = m_desk.remove(id, [this](const Result<void> &removed) {
            said(removed, {});
            reload();
        });
    });
    box->open();
}

} // namespace tributary
