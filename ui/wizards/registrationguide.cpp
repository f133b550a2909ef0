// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/registrationguide.h"

#include "setup/permissionrow.h"
#include "theme/measures.h"
#include "theme/mirrored.h"
#include "wizards/fields.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

RegistrationGuide::RegistrationGuide(QWidget *parent)
    : QWidget(parent)
    , m_open(new QPushButton(tr("&How to make one, step by step"), this))
    , m_steps(new QWidget(this))
    , m_column(new QVBoxLayout(m_steps))
{
    const Measures measures(*this);
    m_open->setObjectName(u"guide"_s);
    m_open->setCheckable(true);
    m_column->setContentsMargins(mirrored(*this, {measures.units(2), 0, 0, 0}));
    m_column->setSpacing(measures.unit());
    addStep(1,
        tr("In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. "
           "Any name will do; leave “Accounts in this organizational directory only”."));
    addStep(2, tr("Copy the Application (client) ID from the Overview page into the field above."));
    addStep(3, tr("Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:"));
    addPermissions(u"Office 365 Management APIs"_s);
    addStep(4, tr("Once more Add a permission, Microsoft Graph, Application permissions, and tick:"));
    addPermissions(u"Microsoft Graph"_s);
    addStep(5, tr("Choose Grant admin consent for the tenant. Every line must show a green tick afterwards."));
    addStep(6,
        tr("Open Certificates & secrets. Upload a certificate, or choose New client secret and copy the column named Value "
           "at once: it is shown only this time. The column Secret ID is not the secret."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_steps);
    m_steps->hide();
    connect(m_open, &QPushButton::toggled, m_steps, &QWidget::setVisible);
}

void RegistrationGuide::addStep(int number, const QString &text)
{
    //: A step of a guide: its number and what to do.
    m_column->addWidget(wordsLabel(tr("%1. %2").arg(QString::number(number), text), u"guideStep%1"_s.arg(number), m_steps));
}

void RegistrationGuide::addPermissions(const QString &resource)
{
    for (const PermissionRow &row : permissionRows()) {
        if (row.resource != resource)
            continue;
        auto *line = new QHBoxLayout;
        line->setContentsMargins(mirrored(*this, {Measures(*this).units(4), 0, 0, 0}));
        auto *name = wordsLabel(row.name, u"permission:"_s + row.key, m_steps);
        name->setFont(fixedFont(font()));
        name->setWordWrap(false);
        auto *why = mutedLabel(row.why, u"why:"_s + row.key, m_steps);
        line->addWidget(name);
        line->addWidget(copyButton(
            tr("Copy"), tr("Copy %1").arg(row.name), u"copy:"_s + row.key, [key = row.name] { return key; }, m_steps));
        line->addWidget(why, 1);
        m_column->addLayout(line);
    }
}

} // namespace tributary
