// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizards/consentpage.h"

#include "models/text.h"
#include "theme/measures.h"
#include "theme/style.h"
#include "wizards/advicecard.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace tributary {

using namespace Qt::StringLiterals;

ConsentPage::ConsentPage(TenantTask &task, QWidget *parent)
    : WizardPage(tr("Consent"), parent)
    , m_task(task)
    , m_open(new QPushButton(glyphIcon(Glyph::External, Token::AccentText), tr("&Open browser"), this))
    , m_mail(new QPushButton(tr("&Write to their admin"), this))
    , m_link(new CopyField(tr("Consent link"), u"consentLink"_s, this))
    , m_rights(new ResultTable({tr("Right that is asked for"), tr("Why")}, this))
    , m_advice(new AdviceCard(this))
{
    setTitle(tr("Consent of the child"));
    buildLayout();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ConsentPage::showCountdown);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_shown)
            QDesktopServices::openUrl(m_shown->url);
    });
    connect(m_mail, &QPushButton::clicked, this, [this] {
        QUrl mail(u"mailto:"_s);
        QUrlQuery query;
        query.addQueryItem(u"subject"_s, tr("Consent for reading the audit log"));
        query.addQueryItem(u"body"_s,
            QString::fromLatin1(QUrl::toPercentEncoding(
                tr("Please open this link, sign in as an administrator of %1 and accept:\n\n%2")
                    .arg(m_task.draft.domain.isEmpty() ? m_task.draft.tenant.value() : m_task.draft.domain, m_link->text()))));
        mail.setQuery(query);
        QDesktopServices::openUrl(mail);
    });
}

void ConsentPage::buildLayout()
{
    m_advice->setObjectName(u"advice"_s);
    m_open->setObjectName(u"openConsent"_s);
    m_mail->setObjectName(u"mailConsent"_s);
    makePrimary(*m_open);
    m_open->setEnabled(false);
    m_mail->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_mail);
    buttons->addStretch(1);
    m_rights->setObjectName(u"rights"_s);
    m_rights->setAccessibleName(tr("Rights that are asked for"));
    m_rights->setWidths({16, 24});
    m_rights->results().setMutedColumns({1});
    QList<ResultRow> rows;
    for (const PermissionRow &right : permissionRows()) {
        if (!right.resource.isEmpty())
            rows << ResultRow{right.key, ResultState::None, {right.name, right.why}};
    }
    m_rights->setRows(rows);
    m_rights->setExactRows(int(rows.size()));
    column().addWidget(wordsLabel(
        tr("A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any "
           "computer: open it here, or send it."),
        u"consentWords"_s, this));
    column().addWidget(m_link);
    column().addLayout(buttons);
    column().addWidget(m_advice);
    column().addWidget(m_rights);
    column().addStretch(1);
}

QWidget *ConsentPage::firstField() const
{
    return m_open;
}

void ConsentPage::enter()
{
    setSubtitle(tr("Only reading is asked for. Nothing in %1 can be changed with it.").arg(m_task.draft.name));
    if (m_for != m_task.draft.tenant) {
        m_waiting.drop();
        m_given = false;
    }
    if (!m_given && !m_waiting.isRunning())
        wait();
    setCanGoOn(m_given);
}

void ConsentPage::wait()
{
    m_for = m_task.draft.tenant;
    m_advice->clear();
    m_shown.reset();
    setCommand({});
    setLine({Glyph::Hourglass, Token::Info, tr("Preparing the link…")});
    m_tick.start();
    m_waiting = m_task.desk.awaitConsent(
        m_task.draft, [this](const ConsentLink &link) { showLink(link); },
        [this](const Result<TenantDraft> &draft) {
            m_tick.stop();
            draft ? given(*draft) : refused(draft.error());
        });
}

void ConsentPage::showLink(const ConsentLink &link)
{
    m_shown = link;
    m_task.draft.awaitsConsent = true;
    m_link->setText(link.url.toString(QUrl::FullyEncoded));
    m_open->setEnabled(true);
    m_mail->setEnabled(true);
    m_open->setFocus(Qt::OtherFocusReason);
    showCountdown();
}

void ConsentPage::showCountdown()
{
    if (!m_shown)
        return;
    const auto left = std::max(Seconds(0), std::chrono::duration_cast<Seconds>(m_shown->until - m_task.time.now()));
    const QString clock = u"%1:%2"_s.arg(left.count() / 60).arg(left.count() % 60, 2, 10, QChar(u'0'));
    setLine(
        {Glyph::Hourglass, Token::Info, tr("Waiting for consent, %1 left. You can close this: a draft is kept.").arg(clock)});
}

void ConsentPage::given(const TenantDraft &draft)
{
    m_task.draft = draft;
    m_task.consentFresh = true;
    m_task.permissions.clear();
    m_given = true;
    m_advice->showWords(Token::Ok, tr("Consent was given"), tr("The app can sign in to the tenant."));
    setLine({Glyph::Ok, Token::Ok, tr("Consent was given.")});
    setCanGoOn(true);
    Q_EMIT finished();
}

void ConsentPage::refused(const Error &error)
{
    setLine({});
    if (error.kind != ErrorKind::Cancelled)
        m_advice->showError(error, m_task.draft.name, Token::Warning);
    setCommand({tr("&Wait again"), Glyph::Refresh});
}

void ConsentPage::runCommand()
{
    if (!m_waiting.isRunning())
        wait();
}

void ConsentPage::goOn()
{
    if (m_given)
        Q_EMIT finished();
}

} // namespace tributary
