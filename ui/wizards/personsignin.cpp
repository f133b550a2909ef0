// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/personsignin.h"

#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

PersonSignIn::PersonSignIn(Calls calls, ShownTime &time, AdviceCard &advice, QWidget *parent)
    : QWidget(parent)
    , m_calls(std::move(calls))
    , m_time(time)
    , m_advice(advice)
    , m_client(new QLineEdit(this))
    , m_browser(new QPushButton(glyphIcon(Glyph::External, Token::AccentText), tr("&Open browser"), this))
    , m_code(new QPushButton(tr("Show a &code instead"), this))
    , m_device(new QWidget(this))
    , m_page(new CopyField(tr("Page to enter it on"), u"codePage"_s, this))
    , m_userCode(new CopyField(tr("Code to enter"), u"userCode"_s, this))
{
    buildLayout();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &PersonSignIn::showCountdown);
    connect(m_browser, &QPushButton::clicked, this, [this] { signIn(true); });
    connect(m_code, &QPushButton::clicked, this, [this] { signIn(false); });
}

void PersonSignIn::buildLayout()
{
    const Measures measures(*this);
    m_browser->setObjectName(u"openBrowser"_s);
    m_code->setObjectName(u"showCode"_s);
    makePrimary(*m_browser);
    m_client->setObjectName(u"publicClient"_s);
    m_client->setPlaceholderText(tr("Microsoft Graph Command Line Tools"));
    m_client->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_browser);
    buttons->addWidget(m_code);
    buttons->addStretch(1);
    auto *device = new QFormLayout(m_device);
    device->setContentsMargins({});
    device->setSpacing(measures.units(2));
    device->addRow(tr("Page"), m_page);
    device->addRow(tr("Code"), m_userCode);
    m_device->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(measures.units(2));
    form->addRow(buttons);
    form->addRow(tr("Signs in &through (client id)"), m_client);
    form->addRow(m_device);
}

QWidget *PersonSignIn::firstField() const
{
    return m_browser;
}

void PersonSignIn::setDefaultClient(const QString &name)
{
    m_client->setPlaceholderText(name);
}

void PersonSignIn::signIn(bool browser)
{
    m_advice.clear();
    m_device->hide();
    m_until.reset();
    const auto client = parseGuid(m_client->text().trimmed());
    if (!client && !m_client->text().trimmed().isEmpty()) {
        m_advice.showWords(Token::Warning, tr("That is no application id"),
            tr("Leave the field empty to sign in through Microsoft's own command line tools, which every tenant knows."));
        return;
    }
    const ClientId through(client.value_or(QString()));
    Q_EMIT waiting(tr("Waiting for the sign-in…"));
    const auto answered = [this](const Result<QString> &user) { ended(user); };
    if (browser)
        m_signing = m_calls.browser(
            through, [](const QUrl &page) { QDesktopServices::openUrl(page); }, answered);
    else
        m_signing = m_calls.code(
            through, [this](const DeviceCode &code) { showCode(code); }, answered);
}

void PersonSignIn::showCode(const DeviceCode &code)
{
    m_page->setText(code.page.toString());
    m_userCode->setText(code.userCode);
    m_device->show();
    m_userCode->setFocus(Qt::OtherFocusReason);
    m_until = code.expires;
    m_tick.start();
    showCountdown();
}

void PersonSignIn::showCountdown()
{
    if (!m_until)
        return;
    const auto left = std::max(Seconds(0), std::chrono::duration_cast<Seconds>(*m_until - m_time.now()));
    const QString clock = u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, QChar(u'0'));
    Q_EMIT waiting(tr("Waiting for the code to be entered, %1 left").arg(clock));
}

void PersonSignIn::ended(const Result<QString> &user)
{
    m_tick.stop();
    m_device->hide();
    Q_EMIT waiting({});
    if (user)
        Q_EMIT signedIn(*user);
    else if (user.error().kind != ErrorKind::Cancelled)
        m_advice.showError(user.error(), m_subject, Token::Warning);
}

void PersonSignIn::stop()
{
    m_signing.stop();
}

void PersonSignIn::drop()
{
    m_signing.drop();
    m_tick.stop();
    m_device->hide();
}

void PersonSignIn::clear()
{
    drop();
    m_client->clear();
}

} // namespace tributary
