// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/azureadvice.h"

#include "wizards/advicecard.h"

#include <QtCore/QCoreApplication>

namespace tributary {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AzureAdvice)
};

} // namespace

void showAzureError(AdviceCard &card, const Error &error, const QString &subject, Token token)
{
    if (error.kind != ErrorKind::Forbidden) {
        card.showError(error, subject, token);
        return;
    }
    card.showWords(token, Text::tr("Not allowed to do this in Azure"),
        Text::tr("Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator "
                 "for the role assignment. Nothing was changed by this step. Ask for the role, or export a template."));
    card.setDetails(error.code, detailsOf(error));
}

} // namespace tributary
