// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/processcare.h"

#include "care/crashhandler.h"
#include "care/supportbundle.h"
#include "store/privatefiles.h"

#include <QtCore/QCoreApplication>

namespace tributary {

using namespace Qt::StringLiterals;

ProcessCare::ProcessCare(const QString &profile)
{
    const QString directory = logDirectory(profile);
    if (!makePrivateDirectory(profile) || !makePrivateDirectory(directory))
        return;
    crashReports(directory); // makes room
    installCrashHandler(directory, QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    m_log = std::make_unique<LogCopy>(collectorLog(profile));
}

} // namespace tributary
