// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QObject>
#include <QtCore/QThread>

namespace tributary {

class Inbox::Receiver : public QObject {
public:
    explicit Receiver(Inbox &inbox)
        : m_inbox(inbox)
    {
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_inbox.drain();
        return true;
    }

private:
    Inbox &m_inbox;
};

namespace {

/// Closes the inbox when its thread ends, however long others keep it: with finished(), because QThread::wait() returns before
/// the thread's locals are destroyed; a thread that is no QThread has only the latter.
struct OwnInbox {
    std::shared_ptr<Inbox> inbox = std::make_shared<Inbox>();
    OwnInbox()
    {
        QThread *const thread = QThread::currentThread();
        const auto close = [weak = std::weak_ptr(inbox)] {
            if (const auto held = weak.lock())
                held->close();
        };
        QObject::connect(thread, &QThread::finished, thread, close, Qt::DirectConnection);
    }
    ~OwnInbox() { inbox->close(); }
    Q_DISABLE_COPY_MOVE(OwnInbox)
};

} // namespace

Inbox::Inbox()
    : m_receiver(std::make_unique<Receiver>(*this))
{
}

Inbox::~Inbox()
{
    close();
}

void Inbox::moveToThread(QThread *thread)
{
    m_receiver->moveToThread(thread);
}

const std::shared_ptr<Inbox> &Inbox::ofThisThread()
{
    thread_local const OwnInbox own;
    return own.inbox;
}

void Inbox::post(std::function<void()> call)
{
    const std::lock_guard lock(m_mutex);
    if (!m_receiver)
        return;
    m_calls.push_back(std::move(call));
    if (m_calls.size() == 1)
        QCoreApplication::postEvent(m_receiver.get(), new QEvent(QEvent::User));
}

void Inbox::close()
{
    std::unique_ptr<Receiver> receiver; // both destroyed behind the lock: what a call holds may post
    std::deque<std::function<void()>> calls;
    const std::lock_guard lock(m_mutex);
    receiver.swap(m_receiver);
    calls.swap(m_calls);
}

// What is posted meanwhile waits for the next event, so that sockets and timers have their turn.
void Inbox::drain()
{
    std::deque<std::function<void()>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    for (auto &call : calls) {
        call();
        call = nullptr;
    }
}

} // namespace tributary
