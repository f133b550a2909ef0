// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A week of many tenants in virtual time: does the memory stay flat, is the coverage complete, is anything lost?
// week_bench [TENANTS [DAYS [POLL MINUTES [RECORDS PER MINUTE]]]]
#include "flow/rig.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>

#include <cstdio>
#include <malloc.h>

using namespace tributary;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Rig;

namespace {

constexpr double bytesPerKey = 31; ///< keys of records are kept for 14 days, so they grow through the week

struct Memory {
    double resident = 0; ///< MB
    double allocated = 0;
};

Memory memoryNow()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
    return {double(pages) * 4096 / 1e6, double(mallinfo2().uordblks) / 1e6};
}

/// Holes between the first window and now, over all streams; and streams that were never listed.
int gapsOf(Rig &rig, int tenants)
{
    int gaps = 0;
    for (int i = 0; i < tenants; ++i) {
        for (const Stream stream : rig.source().streams()) {
            const auto progress = rig.clock.run(rig.store().progress({rig.tenant(i), stream})).value();
            const size_t windows = progress.complete.windows().size();
            const bool reachesNow = progress.listedTo && rig.clock.now() - *progress.listedTo < 1min;
            gaps += windows == 1 && reachesNow ? 0 : 1;
        }
    }
    return gaps;
}

/// What the engine and its store give back when they are closed; the rest is the simulated cloud, which remembers every record.
double engineMemory(Rig &rig)
{
    const double before = memoryNow().allocated;
    double after = 0;
    rig.restart([&after] { after = memoryNow().allocated; });
    rig.engine().startForwarding();
    rig.engine().startPolling();
    return before - after;
}

int numberAt(int index, int otherwise)
{
    const QString text = QCoreApplication::arguments().value(index);
    return text.isEmpty() ? otherwise : text.toInt();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"tributary.*.info=false"_s);
    const int tenants = numberAt(1, 50);
    const int days = numberAt(2, 7);
    SimulatorOptions options;
    options.tenants = tenants;
    options.backlog = 100ll * tenants;
    options.ratePerMinute = numberAt(4, 20);
    CollectorSettings settings;
    settings.pollInterval = std::chrono::minutes(numberAt(3, 30));
    Rig rig(options, settings);
    rig.engine().startForwarding();
    rig.engine().startPolling();
    std::printf(
        "%d tenants, %d streams each, a poll every %d min\n", tenants, int(rig.source().streams().size()), numberAt(3, 30));
    std::printf("day  resident MB  allocated MB  of it engine MB   offered  received  lost  doubled  database MB   real s\n");
    QElapsedTimer real;
    real.start();
    double first = 0; // MB of the engine beside the keys
    double last = 0;
    for (int day = 1; day <= days; ++day) {
        rig.clock.run(rig.clock.sleepFor(24h, {}));
        (void)rig.status(); // as the window asks for it
        const Memory memory = memoryNow();
        const double engine = day == 1 || day == days ? engineMemory(rig) : 0;
        last = engine - double(rig.counts().records) * bytesPerKey / 1e6;
        if (day == 1)
            first = last;
        const double database = double(QFileInfo(rig.profile() + u"/tributary.db"_s).size()) / 1e6;
        std::printf("%3d  %11.1f  %12.1f  %15.1f  %8lld  %8lld  %4lld  %7lld  %11.1f  %7.1f\n", day, memory.resident,
            memory.allocated, engine, rig.total(u"offered"_s), rig.total(u"received"_s), rig.total(u"lost"_s),
            rig.total(u"doubled"_s), database, double(real.elapsed()) / 1000);
        std::fflush(stdout);
    }
    rig.clock.run(rig.engine().stopPolling());
    const qint64 offered = rig.total(u"offered"_s);
    rig.clock.run(rig.clock.sleepFor(2s, {}));
    rig.collectOnce();
    const qint64 missing = std::max<qint64>(offered - rig.total(u"received"_s), 0);
    const int gaps = gapsOf(rig, tenants);
    const double growth = last / first;
    std::printf(
        "missing %lld, doubled %lld, altered %lld, violations %lld, streams with a gap %d, engine without keys x %.2f\n",
        missing, rig.total(u"doubled"_s), rig.total(u"altered"_s), rig.violations(), gaps, growth);
    const bool good = missing == 0 && rig.total(u"doubled"_s) == 0 && rig.total(u"altered"_s) == 0 && rig.violations() == 0
        && gaps == 0 && growth < 1.5;
    return good ? 0 : 1;
}
