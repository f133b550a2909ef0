// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the profile: how it collects, what it keeps, how it reaches the network.
#include "models/text.h"
#include "views/profilesettings.h"
#include "views/settingrow.h"
#include "views/settingsscreen.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtGui/QUndoStack>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

void SettingsScreen::addProfileGroups()
{
    if (!m_parts.profile)
        return;
    m_profile = new ProfileSettings(*m_parts.profile, this);
    connect(m_profile, &ProfileSettings::changed, this, &SettingsScreen::showChoices);
    connect(m_profile, &ProfileSettings::refused, this, [this](const Error &error, const QString &title) {
        m_advice->showError(error, title, Token::Warning);
        showChoices();
    });
    const auto groups = m_profile->groups();
    for (const SettingsGroup &group : groups) {
        addGroup(group);
        auto *other = wordsLabel({}, u"settingsOther."_s + group.name, m_content);
        static_cast<QVBoxLayout *>(m_sections.last().widget->layout())->insertWidget(1, other);
        m_otherLines << other;
    }
    setStatus({});
}

void SettingsScreen::setStatus(const EngineStatus &status)
{
    const QString code = status.trouble ? status.trouble->code : QString();
    QString words;
    if (code == u"CollectsAsService"_s)
        words = tr("Collecting runs as a service on this computer. It takes up a change within ten seconds.");
    else if (code == u"CollectsElsewhere"_s)
        words = tr("Another program collects on this profile. It takes up a change within ten seconds.");
    for (QLabel *line : std::as_const(m_otherLines)) {
        line->setText(words);
        line->setVisible(!words.isEmpty());
    }
}

/// The safe choice is the default.
void SettingsScreen::askBeforeLoss(SettingRow &row, const QVariant &value, const QString &loss)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Delete older events?"), loss, QMessageBox::NoButton, this);
    box->setObjectName(u"settingsLoss"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    auto *change = box->addButton(tr("&Delete them"), QMessageBox::DestructiveRole);
    change->setObjectName(u"settingsLossAccept"_s);
    auto *keep = box->addButton(tr("&Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, &row, [this, &row, value, change](const QAbstractButton *pressed) {
        if (pressed == change)
            m_parts.undo.push(new SettingChange(row.setting(), value));
        row.showValue();
    });
    box->open();
}

} // namespace tributary
