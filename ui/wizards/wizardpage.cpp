// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/wizardpage.h"

#include "theme/measures.h"

#include <QtWidgets/QVBoxLayout>

namespace tributary {

WizardPage::WizardPage(const QString &step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_title(step)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(Measures(*this).units(3));
}

void WizardPage::setTitle(const QString &title)
{
    change(m_title, title);
}

void WizardPage::setSubtitle(const QString &subtitle)
{
    change(m_subtitle, subtitle);
}

void WizardPage::setBusy(bool busy)
{
    change(m_busy, busy);
}

void WizardPage::setCanGoOn(bool can)
{
    change(m_canGoOn, can);
}

void WizardPage::setLine(const WizardLine &line)
{
    change(m_line, line);
}

void WizardPage::setCommand(const WizardCommand &command)
{
    change(m_command, command);
}

void WizardPage::setNextText(const QString &text)
{
    change(m_nextText, text);
}

} // namespace tributary
