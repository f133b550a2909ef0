// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/eventlog.h"

#include "base/gzip.h"
#include "base/inbox.h"
#include "columns/eventsearch.h"
#include "columns/historyloader.h"
#include "columns/jobthread.h"
#include "columns/recordvalues.h"
#include "store/marksfile.h"

#include <atomic>
#include <map>

namespace tributary {

namespace {

QByteArray rawOf(const RecordAddress &address, BatchReader &reader, const RowEncoder &encoder)
{
    const auto body = reader.body(address.batch);
    const auto json = body ? gunzip(*body, mostUnpacked) : Result<QByteArray>(fail(body.error()));
    if (!json)
        return {};
    const auto records = recordsIn(*json, encoder);
    if (!records || address.row < 0 || size_t(address.row) >= records->size())
        return {};
    const ByteRange range = (*records)[size_t(address.row)];
    return QByteArrayView(*json).sliced(range.offset, range.length).toByteArray();
}

} // namespace

/// What works once the archive is there. Members end in the reverse order: threads before what they read.
struct EventLog::Workings {
    Workings(EventLog &log, std::unique_ptr<BatchReader> reader_, std::unique_ptr<const RowEncoder> encoder_)
        : reader(std::move(reader_))
        , encoder(std::move(encoder_))
        , search(
              {store, *reader, *encoder},
              [this, &log](
                  EventUpdate update) { toWindow.post([&log, update = std::move(update)] { Q_EMIT log.updated(update); }); },
              log.m_threads)
        , loader(
              {store, *reader, *encoder}, [this] { search.storeGrew(); },
              [this, &log](const Error &error) { toWindow.post([&log, error] { Q_EMIT log.failed(error); }); }, log.m_threads)
    {
    }

    ColumnStore store;
    std::unique_ptr<BatchReader> reader;
    std::unique_ptr<const RowEncoder> encoder;
    std::map<quint64, std::stop_source> exports; ///< touched by the window's thread only
    Inbox toWindow; ///< closed with this: nothing arrives at a log that is gone
    EventSearch search;
    HistoryLoader loader;
    JobThread fetching;
    JobThread exporting;
    std::atomic<int> unsaved = 0; ///< changes of the marks that are not in the file
    std::unique_ptr<JobThread> saving = std::make_unique<JobThread>();
};

EventLog::EventLog(int threads, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
{
}

EventLog::~EventLog()
{
    if (!m_workings)
        return;
    for (auto &[number, stop] : m_workings->exports)
        stop.request_stop();
    m_workings->saving.reset();
    if (m_workings->unsaved > 0)
        Q_UNUSED(saveMarks(m_directory, m_marks)) // nobody is left to be told
}

void EventLog::open(std::unique_ptr<BatchReader> reader, std::unique_ptr<const RowEncoder> encoder, const QString &directory)
{
    m_workings.reset();
    m_workings = std::make_unique<Workings>(*this, std::move(reader), std::move(encoder));
    m_directory = directory;
    m_keepsMarks = false;
    loadMarksOf(directory);
    if (!m_waiting)
        return;
    m_workings->search.ask(m_waiting->first, m_waiting->second);
    m_workings->loader.look();
}

void EventLog::look()
{
    if (m_workings)
        m_workings->loader.look();
}

quint64 EventLog::ask(EventQuestion question)
{
    const quint64 number = ++m_lastNumber;
    if (m_workings)
        m_workings->search.ask(number, std::move(question));
    else
        m_waiting.emplace(number, std::move(question));
    return number;
}

void EventLog::stopSearching()
{
    if (m_workings)
        m_workings->search.stopSearching();
}

RecordRow EventLog::row(const ColumnSnapshot &snapshot, Position position) const
{
    return store().row(snapshot, position);
}

const ColumnStore &EventLog::store() const
{
    static const ColumnStore none;
    return m_workings ? m_workings->store : none;
}

void EventLog::askForHint(quint64 question, const Filter &filter, const FilterContext &context)
{
    if (!m_workings)
        return;
    m_workings->fetching.start([this, question, at = m_workings.get(), filter, context](const std::stop_token &stop) {
        FilterContext known = context;
        known.answerable |= RecordStates::known;
        auto hint = strongestCondition(at->store, filter, known, stop);
        if (hint)
            at->toWindow.post([this, question, hint = std::move(*hint)] { Q_EMIT hinted(question, hint); });
    });
}

void EventLog::loadLimits()
{
    if (!m_workings)
        return;
    m_workings->fetching.start([this, at = m_workings.get()](const std::stop_token &) {
        auto holes = at->reader->holes();
        const auto trimmed = at->reader->trimmed();
        at->toWindow.post([this, holes = std::move(holes), trimmed] {
            if (holes)
                Q_EMIT holesLoaded(*holes);
            if (trimmed)
                Q_EMIT trimLoaded(*trimmed);
            if (!holes || !trimmed)
                Q_EMIT failed(holes ? trimmed.error() : holes.error());
        });
    });
}

void EventLog::loadMarksOf(const QString &directory)
{
    if (directory.isEmpty())
        return;
    m_workings->saving->start([this, at = m_workings.get(), directory](const std::stop_token &) {
        const auto marks = loadMarks(directory);
        at->toWindow.post([this, at, marks] {
            if (!marks) {
                Q_EMIT failed(marks.error()); // what cannot be read is not written over
                return;
            }
            m_keepsMarks = true;
            const bool isChanged = !m_marks.isEmpty();
            m_marks.set(marks->addresses(), true);
            at->store.setMarks(m_marks);
            at->search.storeGrew();
            Q_EMIT marksChanged();
            if (isChanged)
                keepMarks();
        });
    });
}

void EventLog::setMarked(const std::vector<RecordAddress> &addresses, bool marked)
{
    if (!m_workings)
        return;
    m_marks.set(addresses, marked);
    m_workings->store.setMarks(m_marks);
    Q_EMIT marksChanged();
    if (m_keepsMarks)
        keepMarks();
}

void EventLog::keepMarks()
{
    ++m_workings->unsaved;
    m_workings->saving->start([this, at = m_workings.get(), directory = m_directory, marks = m_marks](const std::stop_token &) {
        const auto saved = saveMarks(directory, marks);
        --at->unsaved;
        if (!saved)
            at->toWindow.post([this, error = saved.error()] { Q_EMIT failed(error); });
    });
}

quint64 EventLog::loadRecords(QList<RecordAddress> addresses)
{
    const quint64 number = ++m_lastNumber;
    if (!m_workings)
        return number;
    m_workings->fetching.start(
        [this, number, at = m_workings.get(), addresses = std::move(addresses)](const std::stop_token &stop) {
            QList<QByteArray> records;
            records.reserve(addresses.size());
            for (const RecordAddress &address : addresses) {
                if (stop.stop_requested())
                    return;
                records.append(rawOf(address, *at->reader, *at->encoder));
            }
            at->toWindow.post([this, number, records] { Q_EMIT recordsLoaded(number, records); });
        });
    return number;
}

quint64 EventLog::loadValues(QList<RecordAddress> addresses, QList<QStringList> paths)
{
    const quint64 number = ++m_lastNumber;
    if (!m_workings)
        return number;
    m_workings->fetching.start([this, number, at = m_workings.get(), addresses = std::move(addresses),
                                   paths = std::move(paths)](const std::stop_token &stop) {
        const QList<QStringList> values = valuesOf(addresses, paths, *at->reader, *at->encoder, stop);
        at->toWindow.post([this, number, values] { Q_EMIT valuesLoaded(number, values); });
    });
    return number;
}

quint64 EventLog::startExport(ExportRequest request)
{
    const quint64 number = ++m_lastNumber;
    if (!m_workings)
        return number;
    const std::stop_token stop = m_workings->exports[number].get_token();
    m_workings->exporting.start(
        [this, number, stop, at = m_workings.get(), request = std::move(request)](const std::stop_token &) {
            const auto report = [this, number, at](const ExportProgress &progress) {
                at->toWindow.post([this, number, at, progress] {
                    if (!progress.isRunning)
                        at->exports.erase(number);
                    Q_EMIT exportChanged(number, progress);
                });
            };
            report(exportRecords(request, {at->store, *at->reader, *at->encoder}, report, stop));
        });
    return number;
}

void EventLog::cancelExport(quint64 number)
{
    if (!m_workings)
        return;
    const auto found = m_workings->exports.find(number);
    if (found != m_workings->exports.end())
        found->second.request_stop();
}

} // namespace tributary
