// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Live events with its real window over a real archive: how soon rows are there, and how long the event loop is away while
// 20,000 records a second arrive, followed and scrolled. Usage: events_bench [RECORDS] [DIRECTORY]
#include "bench/benchprofile.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "store/archivereader.h"
#include "theme/theme.h"
#include "ui/fakeconsole.h"
#include "views/mainwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr int perBatch = 500;
constexpr int perSecond = 20'000;

/// An archive that goes on growing behind the newest of its batches.
class GrowingReader final : public BatchReader {
public:
    GrowingReader(const QString &directory, const std::atomic<int> &arrived, const std::vector<Batch> &arrivals)
        : m_archive(directory)
        , m_arrived(arrived)
        , m_arrivals(arrivals)
    {
    }

    Result<std::vector<StoredBatch>> batches(const RecordQuery &query) override
    {
        if (query.newestFirst || query.beforeBatch == 0)
            return m_archive.batches(query);
        std::vector<StoredBatch> found;
        const qint64 last = behind + m_arrived;
        for (qint64 row = std::max(query.beforeBatch + 1, behind + 1); row <= last && int(found.size()) < query.batchLimit;
             ++row) {
            const Batch &batch = m_arrivals[size_t(row) % m_arrivals.size()];
            found.push_back({.row = row, .id = batch.id, .stream = batch.stream, .created = batch.created});
            found.back().records = batch.records;
            found.back().gzip = batch.gzip;
        }
        return found;
    }

    Result<QByteArray> body(qint64 batch) override
    {
        if (batch > behind)
            return m_arrivals[size_t(batch) % m_arrivals.size()].gzip;
        return m_archive.body(batch);
    }

    Result<std::vector<qint64>> waiting() override { return std::vector<qint64>(); }
    Result<std::vector<RefusedEntry>> refused() override { return std::vector<RefusedEntry>(); }
    Result<std::vector<QByteArray>> refusedOf(qint64) override { return std::vector<QByteArray>(); }
    Result<std::vector<qint64>> arrived() override { return std::vector<qint64>(); }
    Result<std::optional<ArchiveTrim>> trimmed() override { return std::optional<ArchiveTrim>(); }
    Result<std::vector<StreamHoles>> holes() override { return std::vector<StreamHoles>(); }

private:
    static constexpr qint64 behind = 1'000'000'000;

    ArchiveReader m_archive;
    const std::atomic<int> &m_arrived;
    const std::vector<Batch> &m_arrivals;
};

double residentMB()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return double(status.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)) / 1e6;
}

/// How long it took each time until the event loop came round again.
struct Gaps {
    std::vector<double> all;

    void print(const char *what, const std::vector<double> &steps = {1, 2, 4, 8, 12, 16, 33})
    {
        if (all.empty())
            return;
        std::ranges::sort(all);
        const auto part = [this](double share) { return all[size_t(double(all.size() - 1) * share)]; };
        std::printf("%s: %zu rounds, median %.2f ms, 99 %% %.2f ms, 99.9 %% %.2f ms, longest %.2f ms\n ", what, all.size(),
            part(0.5), part(0.99), part(0.999), all.back());
        double from = 0;
        for (const double to : steps) {
            const auto count = std::ranges::count_if(all, [=](double gap) { return gap >= from && gap < to; });
            std::printf(" %.0f-%.0f ms: %td;", from, to, count);
            from = to;
        }
        std::printf(" over %.0f ms: %td\n", from, std::ranges::count_if(all, [=](double gap) { return gap >= from; }));
    }
};

/// How long it is from one picture of a widget to the next.
class FrameClock final : public QObject {
public:
    explicit FrameClock(QWidget &widget)
    {
        widget.installEventFilter(this);
        m_since.start();
    }
    Gaps frames;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            frames.all.push_back(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        }
        return false;
    }

private:
    QElapsedTimer m_since;
};

class Bench {
public:
    explicit Bench(const QString &directory)
        : m_directory(directory)
    {
        m_arrivals.reserve(64);
        for (int i = 0; i < 64; ++i)
            m_arrivals.push_back(benchBatch(50'000'000 + i * perBatch, perBatch));
        WindowOptions options;
        options.now = [] { return benchStart() + std::chrono::hours(240); };
        QObject::connect(&m_console.log, &EventLog::failed, &m_console.log,
            [](const Error &error) { qFatal("%s", qPrintable(error.message)); });
        m_window = std::make_unique<MainWindow>(m_console, options);
        m_window->resize(1600, 1000);
        m_window->show();
    }

    void open(int records)
    {
        QElapsedTimer timer;
        m_console.log.open(
            std::make_unique<GrowingReader>(m_directory, m_arrived, m_arrivals), std::make_unique<LogsIngestionEncoder>());
        const double before = residentMB();
        timer.start();
        Gaps gaps = watch(
            [this] {
                m_window->showScreen(ScreenId::Events);
                m_table = m_window->findChild<QTableView *>(u"events"_s);
            },
            [this] { return m_table->model()->rowCount() > 0; });
        const qint64 first = timer.elapsed();
        Gaps loading = watch([] {}, [this, records] { return m_table->model()->rowCount() >= records; });
        std::printf("window over %d records: first rows %lld ms after opening the screen, all %lld ms; %.0f MB more resident\n",
            records, first, timer.elapsed(), residentMB() - before);
        loading.print("while loading");
    }

    void search(const QString &text)
    {
        auto *field = m_window->findChild<QLineEdit *>(u"eventFilter"_s);
        QElapsedTimer timer;
        const quint64 before = m_question;
        quint64 found = 0;
        bool isDone = false;
        const auto connection =
            QObject::connect(&m_console.log, &EventLog::updated, m_window.get(), [&](const EventUpdate &update) {
                if (update.question <= before) // arrivals of the question before
                    return;
                m_question = update.question;
                found = update.found;
                isDone = update.isDone;
            });
        Gaps gaps = watch(
            [&] {
                timer.start();
                field->setText(text);
                QTest::keyClick(field, Qt::Key_Return);
            },
            [&] { return isDone; });
        QObject::disconnect(connection);
        std::printf("search \"%s\": %lld ms until all is shown, %llu found\n", qPrintable(text), timer.elapsed(), found);
        gaps.print("  meanwhile");
    }

    /// 20,000 records a second for some seconds; scrolled 60 times a second, or followed.
    void arrive(bool scrolls, double seconds)
    {
        if (scrolls)
            m_table->verticalScrollBar()->setValue(20);
        else
            QTest::keyClick(m_table, Qt::Key_Home);
        QElapsedTimer timer;
        timer.start();
        const int before = m_arrived;
        QTimer scroll;
        scroll.setTimerType(Qt::PreciseTimer);
        int frames = 0;
        QObject::connect(&scroll, &QTimer::timeout, m_table, [&] {
            ++frames;
            if (scrolls)
                m_table->verticalScrollBar()->setValue(20 + frames * 7 % 100'000);
        });
        std::jthread producer([&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                m_arrived = before + int(double(timer.elapsed()) / 1000 * perSecond / perBatch);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
        FrameClock clock(*m_table->viewport());
        scroll.start(16);
        Gaps gaps = watch([] {}, [&] { return double(timer.elapsed()) > seconds * 1000; });
        std::printf("%s while %d records/s arrive: %.1f frames/s, %d records arrived, %d rows\n",
            scrolls ? "scrolling" : "following", perSecond, frames / seconds, (m_arrived - before) * perBatch,
            m_table->model()->rowCount());
        gaps.print("  event loop");
        clock.frames.print("  from frame to frame", {8, 15, 17, 20, 25, 33, 50});
    }

private:
    /// Runs the event loop by hand, so that each round can be timed.
    template <typename Start, typename Until>
    Gaps watch(Start start, Until until)
    {
        Gaps gaps;
        QTimer beat; // so that no round waits for more than a millisecond
        beat.setTimerType(Qt::PreciseTimer);
        beat.start(1);
        QElapsedTimer round;
        round.start();
        start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            gaps.all.push_back(double(round.nsecsElapsed()) / 1e6);
            round.start();
        } while (!until());
        return gaps;
    }

    QString m_directory;
    std::atomic<int> m_arrived = 0;
    quint64 m_question = 0;
    std::vector<Batch> m_arrivals;
    FakeConsole m_console;
    std::unique_ptr<MainWindow> m_window;
    QTableView *m_table = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir temporary;
    const QString directory = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    makeBenchProfile(directory, count);
    Bench bench(directory);
    bench.open(count);
    bench.search(u"op:UserLoginFailed"_s);
    bench.search(u"not-to-be-found"_s);
    bench.search({});
    bench.arrive(false, 6);
    bench.arrive(true, 6);
    return 0;
}
