// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Live events costs without its widgets: loading the archive, filters, free text, sorting, stopping, each beside a
// baseline. Usage: columns_bench [RECORDS] [DIRECTORY]; the profile in the directory is made once.
#include "base/gzip.h"
#include "bench/benchprofile.h"
#include "columns/eventsearch.h"
#include "columns/historyloader.h"
#include "sinks/logsingestion/logsingestionencoder.h"
#include "store/archivereader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

double since(Steady::time_point start)
{
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

/// Lets this thread wait for what others say.
class Signal {
public:
    template <typename Change>
    void change(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <typename Is>
    void wait(Is is)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, is);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
};

struct Answer {
    double first = 0;
    double all = 0;
    EventUpdate last;
};

class Bench {
public:
    explicit Bench(const QString &directory)
        : m_reader(directory)
        , m_search(
              {m_store, m_reader, m_encoder}, [this](EventUpdate update) { take(std::move(update)); }, 0)
    {
    }

    void load()
    {
        const auto start = Steady::now();
        double first = 0;
        bool isWhole = false;
        HistoryLoader loader(
            {m_store, m_reader, m_encoder},
            [&] {
                m_signal.change([&] {
                    const auto snapshot = m_store.snapshot();
                    first = first == 0 && snapshot->size() > 0 ? since(start) : first;
                    isWhole = snapshot->isWhole;
                });
            },
            [](const Error &error) { qFatal("%s", qPrintable(error.message)); }, 0);
        loader.look();
        m_signal.wait([&] { return isWhole; });
        const double all = since(start);
        const auto snapshot = m_store.snapshot();
        const auto count = double(snapshot->size());
        std::printf("load: first rows %.0f ms, all %.0f records %.0f ms (%.0f records/s); %.0f bytes a record\n", first, count,
            all, count / all * 1000, double(m_store.memory(*snapshot)) / count);
    }

    Answer ask(const QString &text, EventSort order = {}, double stopAfter = 0)
    {
        EventQuestion question{.order = order};
        question.filter = *parseFilter(text).filter;
        question.context.now = benchStart() + std::chrono::hours(240);
        const auto start = Steady::now();
        m_start = start;
        m_answer = {};
        m_isDone = false;
        m_search.ask(++m_number, question);
        if (stopAfter > 0) {
            std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(stopAfter));
            m_start = Steady::now();
            m_search.stopSearching();
        }
        m_signal.wait([this] { return m_isDone; });
        return m_answer;
    }

    void print(const char *what, const QString &text, EventSort order = {})
    {
        Answer best;
        best.all = 1e9;
        for (int round = 0; round < 3; ++round) {
            const Answer answer = ask(text, order);
            if (answer.all < best.all)
                best = answer;
        }
        std::printf("%-34s first %7.1f ms, all %7.1f ms, %llu found\n", what, best.first, best.all, best.last.found);
    }

    /// A pass over the unpacked bytes: what any search of the archive has to do at least.
    void text(const QString &needle)
    {
        const auto snapshot = m_store.snapshot();
        std::vector<QByteArray> plain;
        double bytes = 0;
        for (const auto &chunk : snapshot->chunks) {
            for (const BatchSpan &batch : chunk->batches) {
                auto json = gunzip(*m_reader.body(batch.row), mostUnpacked);
                bytes += double(json->size());
                if (plain.size() < 400)
                    plain.push_back(std::move(*json));
            }
        }
        const QByteArray wanted = needle.toUtf8();
        double held = 0;
        size_t hits = 0;
        const auto start = Steady::now();
        for (const QByteArray &json : plain) {
            held += double(json.size());
            hits += ::memmem(json.constData(), size_t(json.size()), wanted.constData(), size_t(wanted.size())) ? 1U : 0U;
        }
        const double baseline = held / since(start) / 1e6;
        for (int round = 0; round < 2; ++round) {
            const Answer answer = ask(needle);
            std::printf(
                "free text %-24s %.2f GB in %.0f ms = %.2f GB/s, first %.0f ms, %llu found (memmem, one core, plain bytes: "
                "%.2f GB/s, %zu)\n",
                qPrintable(needle), bytes / 1e9, answer.all, bytes / answer.all / 1e6, answer.first, answer.last.found,
                baseline, hits);
        }
    }

    void sortBaseline()
    {
        const auto snapshot = m_store.snapshot();
        std::vector<std::pair<qint64, Position>> times;
        std::vector<std::pair<QByteArrayView, Position>> users;
        for (const auto &chunk : snapshot->chunks) {
            for (size_t i = 0; i < chunk->size(); ++i) {
                times.emplace_back(chunk->time[i], chunk->first + Position(i));
                users.emplace_back(
                    m_store.pool(TextColumn::User).text(chunk->ids(TextColumn::User)[i]), chunk->first + Position(i));
            }
        }
        auto start = Steady::now();
        std::ranges::sort(times);
        std::printf("std::sort of the same times        %36.1f ms\n", since(start));
        start = Steady::now();
        std::ranges::sort(users);
        std::printf("std::sort of the same users        %36.1f ms\n", since(start));
    }

private:
    void take(EventUpdate update)
    {
        m_signal.change([&] {
            if (update.question != m_number)
                return;
            if (m_answer.first == 0)
                m_answer.first = since(m_start);
            m_answer.all = since(m_start);
            m_isDone = update.isDone;
            m_answer.last = std::move(update);
        });
    }

    ColumnStore m_store;
    ArchiveReader m_reader;
    LogsIngestionEncoder m_encoder;
    Signal m_signal;
    Steady::time_point m_start;
    std::atomic<quint64> m_number = 0;
    Answer m_answer;
    bool m_isDone = false;
    EventSearch m_search;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir temporary;
    const QString directory = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    makeBenchProfile(directory, count);
    if (argc > 3)
        return 0;
    Bench bench(directory);
    bench.load();
    bench.print("no filter", {});
    bench.print("op:UserLoginFailed", u"op:UserLoginFailed"_s);
    bench.print("user:person.77*", u"user:person.77*"_s);
    bench.print("object:*77.xlsx", u"object:*77.xlsx"_s);
    bench.print("ip:203.7.0.0/16 -result:failed", u"ip:203.7.0.0/16 -result:failed"_s);
    bench.print("(op:File* OR type:15) last:3d", u"(op:File* OR type:15) last:3d"_s);
    bench.print("by time", {}, {EventColumn::Time, true});
    bench.print("by user", {}, {EventColumn::User, false});
    bench.print("by IP", {}, {EventColumn::ClientIp, false});
    bench.print("by object", {}, {EventColumn::Object, false});
    bench.print("by result", {}, {EventColumn::Result, false});
    bench.sortBaseline();
    bench.text(u"not-to-be-found"_s);
    bench.text(u"person.777@"_s);
    bench.text(u"2b1f77"_s);
    const Answer stopped = bench.ask(u"not-to-be-found-either"_s, {}, 100);
    std::printf("stopped a search after 100 ms: over %.1f ms later, %llu of %llu searched\n", stopped.all,
        stopped.last.searched, stopped.last.known);
    return 0;
}
