// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/logfile.h"

#include "base/clock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

#include <atomic>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

std::atomic<LogFile *> copyTo = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    default:
        return u"error"_s;
    }
}

void copyMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile *file = copyTo;
    if (file && type != QtDebugMsg) {
        const QString category = QString::fromLatin1(context.category ? context.category : "");
        file->write(u"%1 %2 %3: %4"_s.arg(toIso(SystemClock().now()), levelName(type), category, message));
    }
    if (const QtMessageHandler handler = before)
        handler(type, context, message);
}

} // namespace

LogFile::LogFile(QString path, LogLimits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
    open();
}

void LogFile::open()
{
    m_file.setFileName(m_path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [this](int number) { return number == 0 ? m_path : u"%1.%2"_s.arg(m_path).arg(number); };
    QFile::remove(numbered(m_limits.files - 1));
    for (int number = m_limits.files - 1; number > 0; --number)
        QFile::rename(numbered(number - 1), numbered(number));
    QFile::remove(m_path); // where it alone is allowed
    open();
}

void LogFile::write(const QString &line)
{
    QString plain = line;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    const QByteArray bytes = plain.toUtf8() + '\n';
    const std::lock_guard guard(m_mutex);
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_limits.bytes)
        rotate();
    m_file.write(bytes.left(m_limits.bytes));
}

QStringList LogFile::filesOf(const QString &path)
{
    QStringList found;
    for (int number = 0; number < 100; ++number) {
        const QString name = number == 0 ? path : u"%1.%2"_s.arg(path).arg(number);
        if (QFileInfo::exists(name))
            found += name;
    }
    return found;
}

LogCopy::LogCopy(const QString &path)
    : m_file(path)
{
    copyTo = &m_file;
    before = qInstallMessageHandler(copyMessage);
}

LogCopy::~LogCopy()
{
    qInstallMessageHandler(before);
    copyTo = nullptr;
}

} // namespace tributary
