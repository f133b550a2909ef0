// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: real widgets over statuses of many tenants, without an engine. Prints each figure beside its goal.
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/mainwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>

#include <array>
#include <cstdio>
#include <ctime>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tenants = 500;
constexpr int rounds = 40;

double cpuMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

double memoryOf(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

bool print(const char *what, double value, const char *unit, double goal)
{
    const bool held = goal <= 0 || value <= goal;
    std::printf("%-58s %8.2f %s", what, value, unit);
    if (goal > 0)
        std::printf("  (goal %.0f)%s", goal, held ? "" : "  MISSED");
    std::printf("\n");
    std::fflush(stdout);
    return held;
}

/// Tells when the window has been painted with what it shows, and can take a key.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget &window) { window.installEventFilter(this); }
    std::function<void()> done;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && done)
            QTimer::singleShot(0, this, [this] { std::exchange(done, {})(); });
        return false;
    }
};

class Bench final : public QObject {
public:
    explicit Bench(QElapsedTimer started)
        : m_started(started)
        , m_status(quietStatus(tenants))
    {
        m_console.report(m_status);
        m_window = std::make_unique<MainWindow>(m_console, WindowOptions{.now = [this] { return m_status.asOf; }});
        m_paint = std::make_unique<FirstPaint>(*m_window);
        m_paint->done = [this] { painted(); };
        m_window->show();
    }

    [[nodiscard]] bool allHeld() const { return m_allHeld; }

private:
    void painted()
    {
        note("start to an interactive window, 500 tenants", double(m_started.elapsed()), "ms", 400);
        refresh("refresh, nothing changed", 5, [](EngineStatus &) {});
        refresh("refresh, every lag a second older", 5, [](EngineStatus &status) {
            for (TenantStatus &tenant : status.tenants) {
                for (StreamStatus &stream : tenant.streams)
                    *stream.lag += 1s;
            }
        });
        refresh("refresh, 20 tenants change state, sorted anew", 16, [turn = 0](EngineStatus &status) mutable {
            ++turn;
            for (int i = 0; i < 20; ++i)
                status.tenants[i * 7].streams[i % 5].state = turn % 2 == 0 ? StreamState::Working : StreamState::Behind;
        });
        refresh("refresh, every tenant stopped", 50, [turn = 0](EngineStatus &status) mutable {
            ++turn;
            for (TenantStatus &tenant : status.tenants) {
                for (StreamStatus &stream : tenant.streams) {
                    stream.state = StreamState::NeedsOperator;
                    stream.lastError = Error{.kind = ErrorKind::Configuration, .code = u"AADSTS%1"_s.arg(turn % 2)};
                }
            }
        });
        m_status = quietStatus(tenants);
        m_console.report(m_status);
        idle();
    }

    void refresh(const char *what, double goal, std::function<void(EngineStatus &)> change)
    {
        m_status = quietStatus(tenants);
        m_console.report(m_status);
        m_window->repaint();
        double worst = 0;
        double sum = 0;
        for (int round = 0; round < rounds; ++round) {
            change(m_status);
            m_status.asOf += 1s;
            const double before = cpuMilliseconds();
            m_console.report(m_status);
            QCoreApplication::sendPostedEvents();
            const double took = cpuMilliseconds() - before;
            worst = std::max(worst, took);
            sum += took;
        }
        note(what, sum / rounds, "ms", goal);
        std::printf("%-58s %8.2f ms\n", "  the longest of them", worst);
    }

    /// A status a second, as the engine sends it when nothing happens.
    void idle()
    {
        constexpr int seconds = 10;
        auto *tick = new QTimer(this);
        connect(tick, &QTimer::timeout, this, [this] {
            m_status.asOf += 1s;
            for (TenantStatus &tenant : m_status.tenants) {
                for (StreamStatus &stream : tenant.streams)
                    *stream.lag += 1s;
            }
            m_console.report(m_status);
        });
        tick->start(1000);
        const double before = cpuMilliseconds();
        QTimer::singleShot(seconds * 1000, this, [this, before] {
            note("idle, of a core", (cpuMilliseconds() - before) / (seconds * 10.0), "%", 1);
            note("memory, resident", memoryOf("VmRSS:"), "MB", 120);
            QCoreApplication::exit(); // quit() would ask the window first
        });
    }

    void note(const char *what, double value, const char *unit, double goal)
    {
        m_allHeld = print(what, value, unit, goal) && m_allHeld;
    }

    QElapsedTimer m_started;
    FakeConsole m_console;
    EngineStatus m_status;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<FirstPaint> m_paint;
    bool m_allHeld = true;
};

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::System);
    const Bench bench(started);
    QApplication::exec();
    return bench.allHeld() ? 0 : 1;
}
