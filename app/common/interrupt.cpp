// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/interrupt.h"

#include "base/eventloop.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <array>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tributary {

namespace {

constexpr int exitInterrupted = 4;

}

struct Interrupt::Private {
    std::function<void()> onFirst;
    std::function<void()> lastWords;
    std::function<void()> onHangup;
    bool second = false;

    void happened()
    {
        if (second) {
            if (lastWords)
                lastWords();
            std::_Exit(exitInterrupted);
        }
        second = true;
        onFirst();
    }

#ifdef Q_OS_WIN
    static inline Private *current = nullptr;
    QObject *context = threadContext();

    static BOOL WINAPI onEvent(DWORD)
    {
        if (!current)
            return FALSE;
        QMetaObject::invokeMethod(
            current->context, [] { current->happened(); }, Qt::QueuedConnection);
        return TRUE;
    }

    void install()
    {
        current = this;
        SetConsoleCtrlHandler(onEvent, TRUE);
    }

    void remove()
    {
        SetConsoleCtrlHandler(onEvent, FALSE);
        current = nullptr;
    }
#else
    static inline std::array<int, 2> pipeEnds{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;

    static constexpr char hangup = 'h';
    static constexpr char ending = 'e';

    static void onSignal(int signal)
    {
        const char byte = signal == SIGHUP ? hangup : ending;
        [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    }

    void install()
    {
        if (::pipe(pipeEnds.data()) != 0)
            return;
        for (const int end : pipeEnds) {
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
            ::fcntl(end, F_SETFL, O_NONBLOCK);
        }
        notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), [this] {
            char byte = 0;
            while (::read(pipeEnds[0], &byte, 1) == 1) {
                if (byte == hangup && onHangup)
                    onHangup();
                else
                    happened();
            }
        });
        struct sigaction action = {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            ::sigaction(signal, &action, nullptr);
    }

    void remove()
    {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            std::signal(signal, SIG_DFL);
        notifier.reset();
        ::close(pipeEnds[0]);
        ::close(pipeEnds[1]);
    }
#endif
};

Interrupt::Interrupt(std::function<void()> onFirst)
    : d(std::make_unique<Private>())
{
    d->onFirst = std::move(onFirst);
    d->install();
}

Interrupt::~Interrupt()
{
    d->remove();
}

void Interrupt::setLastWords(std::function<void()> words)
{
    d->lastWords = std::move(words);
}

void Interrupt::setHangup(std::function<void()> onHangup)
{
    d->onHangup = std::move(onHangup);
}

} // namespace tributary
