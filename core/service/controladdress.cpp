// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/controladdress.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tributary {

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

/// sun_path has 108 bytes, and QLocalServer makes the socket under a longer name first.
constexpr qsizetype longestPath = 80;

} // namespace

ControlAddress::ControlAddress(const QString &profile)
    : m_name(QDir(profile).absoluteFilePath(u"collector.socket"_s))
{
    if (QFile::encodeName(m_name).size() <= longestPath)
        return;
    const QByteArray directory = QFile::encodeName(QDir(profile).absolutePath());
    m_directory = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_directory >= 0)
        m_name = u"/proc/self/fd/%1/collector.socket"_s.arg(m_directory);
}

ControlAddress::~ControlAddress()
{
    if (m_directory >= 0)
        ::close(m_directory);
}

#else

ControlAddress::ControlAddress(const QString &profile)
{
    const QByteArray path = QDir(profile).absolutePath().toUtf8();
    m_name = u"tributary-"_s + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32));
}

ControlAddress::~ControlAddress() = default;

#endif

} // namespace tributary
