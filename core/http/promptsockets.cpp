// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/promptsockets.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_LINUX
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace tributary {

#ifdef Q_OS_LINUX

namespace {

int option(int socket, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(socket, SOL_SOCKET, name, &value, &size) == 0 ? value : -1;
}

bool isTcp(int socket)
{
    const int domain = option(socket, SO_DOMAIN);
    return (domain == AF_INET || domain == AF_INET6) && option(socket, SO_TYPE) == SOCK_STREAM;
}

} // namespace

void sendPromptly()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> open(opendir("/proc/self/fd"), closedir);
    if (!open)
        return;
    while (const dirent *entry = readdir(open.get())) {
        const int socket = std::atoi(entry->d_name);
        const int on = 1;
        if (socket > 2 && isTcp(socket))
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
}

#else

void sendPromptly() { }

#endif

} // namespace tributary
