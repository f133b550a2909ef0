// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/othercollector.h"

#include <chrono>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OtherCollector::OtherCollector(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_link(profile, this)
    , m_again(this)
{
    m_again.setSingleShot(true);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, &m_link, &ControlLink::open);
    connect(&m_link, &ControlLink::greeted, this, &OtherCollector::greet);
    connect(&m_link, &ControlLink::closed, this, &OtherCollector::lose);
    connect(&m_link, &ControlLink::statusArrived, this, [this](EngineStatus status) {
        if (!status.trouble)
            status.trouble = m_news;
        Q_EMIT statusArrived(status);
    });
    m_link.open();
}

void OtherCollector::send(const QString &command, const TenantId &tenant)
{
    if (m_who)
        m_link.send(command, tenant);
}

void OtherCollector::greet(const CollectorIdentity &who)
{
    m_who = who;
    const bool isService = who.kind == CollectorIdentity::Kind::Service;
    m_news = makeError(ErrorKind::Storage, u"process %1 collects into this profile"_s.arg(who.process),
        isService ? u"CollectsAsService"_s : u"CollectsElsewhere"_s);
    Q_EMIT newsChanged();
}

void OtherCollector::lose()
{
    if (m_who) {
        m_who.reset();
        m_news = makeError(ErrorKind::Storage, u"the process that collected does not answer any more"_s, u"CollectorGone"_s);
        Q_EMIT newsChanged();
    }
    m_again.start();
}

} // namespace tributary
