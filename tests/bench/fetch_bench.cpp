// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first stages alone: downloads blobs as the program does, and takes them apart; nothing is kept.
// Usage: fetch_bench URLS [CA-FILE]; URLS has one URL a line. Prints "RECORDS SECONDS".
#include "base/lane.h"
#include "base/taskscope.h"
#include "http/qttransport.h"
#include "json/recordparser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QThread>

#include <cstdio>

using namespace tributary;
using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 84; // as many as the pacer lets go for the past of one tenant

struct Job {
    QtTransport &transport;
    Lane &pool;
    QList<QByteArray> urls;
    qsizetype next = 0;
    size_t records = 0;
};

Task<> fetch(Job &job)
{
    while (job.next < job.urls.size()) {
        Request request;
        request.url = QUrl::fromEncoded(job.urls[job.next++]);
        auto reply = co_await job.transport.send(request, {});
        if (!reply)
            qFatal("%s", qPrintable(reply.error().message));
        auto work = [body = std::move(reply->body)]() mutable { return parseRecords(std::move(body)); };
        const auto set = co_await job.pool.run(std::move(work));
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
        job.records += set->records.size();
    }
}

Task<> fetchAll(Job &job, QElapsedTimer &timer)
{
    TaskScope scope;
    timer.start();
    for (int i = 0; i < atOnce; ++i)
        scope.spawn(fetch(job));
    co_await scope.join();
    std::printf("%zu %.3f\n", job.records, double(timer.nsecsElapsed()) / 1e9);
    QCoreApplication::quit();
}

QList<QByteArray> lines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().trimmed().split('\n');
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: fetch_bench URLS [CA-FILE]");
    TransportOptions options;
    if (arguments.size() > 2)
        options.extraCas = *loadCaFile(arguments[2]);
    QtTransport transport(options);
    Lane pool(QThread::idealThreadCount(), u"parse"_s);
    Job job{transport, pool, lines(arguments[1])};
    QElapsedTimer timer;
    auto all = fetchAll(job, timer);
    return QCoreApplication::exec();
}
