// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace tributary {

/// Calls on their way to one thread, run from its event loop in the order of posting. The only door between our threads: the
/// calls wait behind a mutex of ours, so that ThreadSanitizer sees what Qt's own queues would hide from it, and a burst of them
/// costs one event. Shared by those who post. Destroyed on the thread where its calls run.
class Inbox {
public:
    /// Of the calling thread, or of the one it is moved to before the first post().
    Inbox();
    ~Inbox();
    Q_DISABLE_COPY_MOVE(Inbox)

    void moveToThread(QThread *thread);

    /// The inbox of the calling thread, one per thread. Made at the first call.
    [[nodiscard]] static const std::shared_ptr<Inbox> &ofThisThread();

    /// Any thread. Never runs `call` within this call. What nobody will run any more (the thread has ended) is destroyed.
    void post(std::function<void()> call);

    /// Nothing that waits or comes later is run. Called by its own thread when it ends, and by the destructor.
    void close();

private:
    class Receiver;
    void drain();

    std::mutex m_mutex; ///< guards all of the following
    std::unique_ptr<Receiver> m_receiver; ///< null once closed
    std::deque<std::function<void()>> m_calls;
};

} // namespace tributary
