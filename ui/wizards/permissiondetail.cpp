// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/permissiondetail.h"

#include "wizards/advicecard.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

QString stateText(const PermissionRow &row)
{
    const bool permission = !row.resource.isEmpty();
    switch (row.state) {
    case PermissionState::Checking:
        return PermissionDetail::tr("Checking…");
    case PermissionState::Proven:
        return permission ? PermissionDetail::tr("Granted, proven by a call") : PermissionDetail::tr("In place");
    case PermissionState::Granted:
        return permission ? PermissionDetail::tr("Granted") : PermissionDetail::tr("In place");
    case PermissionState::Missing:
        if (!permission)
            return PermissionDetail::tr("Missing");
        return row.required ? PermissionDetail::tr("Not granted") : PermissionDetail::tr("Not granted, optional");
    case PermissionState::Refused:
        return PermissionDetail::tr("Refused");
    case PermissionState::Unavailable:
        return PermissionDetail::tr("Not in this tenant");
    case PermissionState::Unknown:
        return PermissionDetail::tr("Could not be asked");
    }
    return {};
}

ResultState stateOf(const PermissionRow &row)
{
    switch (row.state) {
    case PermissionState::Checking:
        return ResultState::Running;
    case PermissionState::Proven:
    case PermissionState::Granted:
        return ResultState::Passed;
    case PermissionState::Unavailable:
        return ResultState::Off;
    case PermissionState::Missing:
        return row.required ? ResultState::Warning : ResultState::Optional;
    case PermissionState::Refused:
    case PermissionState::Unknown:
        break;
    }
    return row.required ? ResultState::Problem : ResultState::Warning;
}

} // namespace

ResultRow resultOf(const PermissionRow &row)
{
    ResultRow shown{row.key, stateOf(row), {row.name, row.why, stateText(row)}};
    if (row.fix != Fix())
        shown.button = row.required ? PermissionDetail::tr("Fix…") : PermissionDetail::tr("Add…");
    return shown;
}

PermissionDetail::PermissionDetail(QWidget *parent)
    : QWidget(parent)
    , m_advice(new AdviceCard(this))
{
    m_advice->setObjectName(u"advice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_advice);
}

void PermissionDetail::clear()
{
    m_advice->clear();
}

void PermissionDetail::showError(const Error &error, const QString &subject)
{
    m_advice->clear();
    m_advice->showError(error, subject);
}

void PermissionDetail::focusFix()
{
    const auto buttons = m_advice->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->objectName().endsWith("Fix"_L1)) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PermissionDetail::show(const PermissionRow &row, const QString &subject)
{
    m_advice->clear();
    if (row.state == PermissionState::Checking)
        return;
    const ResultState state = stateOf(row);
    const Token token = state == ResultState::Passed ? Token::Ok : resultToken(state);
    const QString words = u"%1 %2"_s.arg(row.detail, row.fix.text).trimmed();
    if (words.isEmpty() && row.error)
        m_advice->showError(*row.error, subject, token);
    else
        //: A permission, and how it stands.
        m_advice->showWords(token, tr("%1: %2").arg(row.name, stateText(row)), words.isEmpty() ? row.why : words);
    if (row.error)
        m_advice->setDetails(row.error->code, detailsOf(*row.error));
    if (!row.fix.link.isEmpty()) {
        QPushButton &open = m_advice->addButton(tr("&Open in the portal"), u"openFix"_s, Glyph::External);
        connect(&open, &QPushButton::clicked, this, [link = row.fix.link] { QDesktopServices::openUrl(link); });
    }
    if (!row.fix.command.isEmpty()) {
        QPushButton &copy = m_advice->addButton(tr("Copy comman&d for their admin"), u"copyFix"_s, Glyph::Copy);
        connect(&copy, &QPushButton::clicked, this,
            [command = row.fix.command] { QGuiApplication::clipboard()->setText(command); });
    }
}

} // namespace tributary
