// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/crashhandler.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TRIBUTARY_CRASH_HANDLER // a sanitizer has its own
#endif

#ifdef TRIBUTARY_CRASH_HANDLER
#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tributary {

using namespace Qt::StringLiterals;

#ifdef TRIBUTARY_CRASH_HANDLER

namespace {

constexpr std::array crashSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr int deepest = 128;

// Filled before anything happens: a handler may not allocate.
std::array<char, 4096> reportPath{};
std::array<char, 512> reportHead{};
std::array<char, 64 * 1024> handlerStack{}; // an overflown stack leaves none of its own

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void put(int file, const char *text)
{
    [[maybe_unused]] const auto written = ::write(file, text, std::strlen(text));
}

/// Only what signal-safety(7) allows; backtrace() was called once before, so that it loads nothing now.
void onCrash(int signal)
{
    const int file = ::open(reportPath.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    for (const int target : {file, STDERR_FILENO}) {
        if (target < 0)
            continue;
        put(target, reportHead.data());
        put(target, "Signal: ");
        put(target, nameOf(signal));
        put(target, "\nStack:\n");
        std::array<void *, deepest> frames{};
        const int count = ::backtrace(frames.data(), deepest);
        ::backtrace_symbols_fd(frames.data(), count, target);
    }
    if (file >= 0)
        ::close(file);
    ::raise(signal); // the handler is gone (SA_RESETHAND): the process dies of it
}

void copy(char *to, size_t size, const QByteArray &text)
{
    std::memcpy(to, text.constData(), std::min(size - 1, size_t(text.size())));
}

} // namespace

void installCrashHandler(const QString &directory, const QString &program)
{
    const QString name = u"crash-%1.txt"_s.arg(::getpid());
    copy(reportPath.data(), reportPath.size(), QFile::encodeName(QDir(directory).absoluteFilePath(name)));
    copy(reportHead.data(), reportHead.size(), "Program: " + program.toUtf8() + '\n');
    std::array<void *, 1> first{};
    ::backtrace(first.data(), 1);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
    stack_t stack{};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = onCrash;
    action.sa_flags = int(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    for (const int signal : crashSignals)
        ::sigaction(signal, &action, nullptr);
}

#else

void installCrashHandler(const QString &, const QString &) { }

#endif

QStringList crashReports(const QString &directory)
{
    constexpr qsizetype kept = 10;
    const QDir place(directory);
    QStringList names = place.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Time);
    while (names.size() > kept)
        QFile::remove(place.filePath(names.takeLast()));
    return names;
}

} // namespace tributary
