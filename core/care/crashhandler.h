// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tributary {

/// From now on a crash (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT) leaves "crash-<process>.txt" in `directory`, which exists:
/// version, signal, and the addresses and names of the functions on the stack. No contents of memory, and no core file either,
/// since both would have secrets in them; the process then dies of the signal as it would have. Once per process, early, from
/// the main thread. The platform code of crashes is here alone; elsewhere than on Linux nothing is done.
void installCrashHandler(const QString &directory, const QString &program);

/// The reports that lie there, newest first. Keeps the newest ten and removes the others.
QStringList crashReports(const QString &directory);

} // namespace tributary
