// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/eventloop.h"

#include "base/inbox.h"

#include <QtCore/QObject>

namespace tributary {

QObject *threadContext()
{
    thread_local QObject context;
    return &context;
}

void runLater(std::function<void()> call)
{
    Inbox::ofThisThread()->post(std::move(call));
}

} // namespace tributary
