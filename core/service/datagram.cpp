// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/datagram.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>
#include <ctime>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace tributary {

#ifdef Q_OS_UNIX

namespace {

constexpr suseconds_t patience = 500'000;

std::optional<std::pair<sockaddr_un, socklen_t>> socketAddress(const QByteArray &address)
{
    sockaddr_un named{};
    named.sun_family = AF_UNIX;
    if (address.isEmpty() || size_t(address.size()) >= sizeof named.sun_path)
        return {};
    std::memcpy(named.sun_path, address.constData(), size_t(address.size()));
    if (address.startsWith('@'))
        named.sun_path[0] = '\0';
    return std::pair{named, socklen_t(offsetof(sockaddr_un, sun_path) + size_t(address.size()))};
}

} // namespace

bool sendDatagram(const QByteArray &address, const QByteArray &payload)
{
    const auto target = socketAddress(address);
    if (!target)
        return false;
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const timeval limit{.tv_sec = 0, .tv_usec = patience};
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    const auto *name = reinterpret_cast<const sockaddr *>(&target->first);
    const auto sent = ::sendto(socket, payload.constData(), size_t(payload.size()), MSG_NOSIGNAL, name, target->second);
    ::close(socket);
    return sent == payload.size();
}

std::optional<std::pair<quint64, quint64>> standardErrorFile()
{
    struct stat info = {};
    if (::fstat(STDERR_FILENO, &info) != 0)
        return {};
    return std::pair{quint64(info.st_dev), quint64(info.st_ino)};
}

std::chrono::microseconds monotonicTime()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::microseconds(now.tv_nsec / 1000);
}

#else

bool sendDatagram(const QByteArray &, const QByteArray &)
{
    return false;
}

std::optional<std::pair<quint64, quint64>> standardErrorFile()
{
    return {};
}

std::chrono::microseconds monotonicTime()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

#endif

} // namespace tributary
