// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/readvalues.h"

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 4000;
constexpr qsizetype mostAsked = 200; ///< more rows fit on no screen

} // namespace

ReadValues::ReadValues(EventLog &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_ask.setSingleShot(true);
    m_ask.setInterval(0);
    connect(&m_ask, &QTimer::timeout, this, &ReadValues::ask);
    connect(&log, &EventLog::valuesLoaded, this, &ReadValues::take);
}

QList<QStringList> ReadValues::allPaths() const
{
    return QList<QStringList>{{u"Id"_s}} + m_paths;
}

void ReadValues::setPaths(const QList<QStringList> &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    m_known.clear();
    m_number = 0; // what is on its way has other values
}

const QStringList *ReadValues::valuesOf(const RecordAddress &address)
{
    const auto known = m_known.constFind({address.batch, address.row});
    if (known != m_known.constEnd())
        return &known.value();
    m_wanted.removeOne(address);
    m_wanted.append(address);
    if (m_wanted.size() > mostAsked)
        m_wanted.removeFirst();
    if (m_number == 0)
        m_ask.start();
    return nullptr;
}

void ReadValues::ask()
{
    m_asked = std::exchange(m_wanted, {});
    if (!m_asked.isEmpty())
        m_number = m_log.loadValues(m_asked, allPaths());
}

void ReadValues::take(quint64 number, const QList<QStringList> &values)
{
    if (number != m_number)
        return;
    m_number = 0;
    if (m_known.size() + values.size() > mostKnown)
        m_known.clear();
    for (qsizetype i = 0; i < values.size(); ++i)
        m_known.insert({m_asked[i].batch, m_asked[i].row}, values[i]);
    Q_EMIT changed(); // what is shown and not known asks again
}

} // namespace tributary
