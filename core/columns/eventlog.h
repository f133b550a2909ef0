// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/eventupdate.h"
#include "columns/filterhint.h"
#include "columns/recordexport.h"
#include "store/batchreader.h"

#include <QtCore/QObject>

#include <memory>

namespace tributary {

/// All stored records for the window: asks are answered by updated(), in pieces and live, until the next ask. Lives in the GUI
/// thread and never makes it wait: loading, searching, sorting, counting, reading bytes and exporting run on threads of its
/// own.
class EventLog final : public QObject {
    Q_OBJECT
public:
    /// `threads` work on one thing at a time; 0: as many as the machine runs at once.
    explicit EventLog(int threads = 0, QObject *parent = nullptr);
    ~EventLog() override;

    /// The archive is there. Before that, questions wait. `encoder` made its rows.
    /// Marks are kept in the directory; without one they end with the log.
    void open(std::unique_ptr<BatchReader> reader, std::unique_ptr<const RowEncoder> encoder, const QString &directory = {});

    /// Looks for what was stored since, and loads history the first time.
    void look();

    /// The number of the question.
    quint64 ask(EventQuestion question);
    void stopSearching(); ///< keeps what was found

    /// For a question that found nothing: answered by hinted() where there is something to say.
    void askForHint(quint64 question, const Filter &filter, const FilterContext &context);

    /// What is known of a record of an update; its raw bytes are empty.
    [[nodiscard]] RecordRow row(const ColumnSnapshot &snapshot, Position position) const;
    [[nodiscard]] const ColumnStore &store() const;

    /// Answered by holesLoaded() with when which streams were not collected, and by trimLoaded() with when the archive let go
    /// of what is older.
    void loadLimits();

    /// Marks records, or takes their marks away. What cannot be written is told by failed().
    void setMarked(const std::vector<RecordAddress> &addresses, bool marked);
    [[nodiscard]] const RecordMarks &marks() const { return m_marks; }

    /// Answered by recordsLoaded() with the exact bytes in the order of the addresses, empty where they are gone.
    quint64 loadRecords(QList<RecordAddress> addresses);

    /// Answered by valuesLoaded() with what stands at the paths in each record, see valuesOf().
    quint64 loadValues(QList<RecordAddress> addresses, QList<QStringList> paths);

    /// Reported by exportChanged() until isRunning is false.
    quint64 startExport(ExportRequest request);
    void cancelExport(quint64 number);

Q_SIGNALS:
    void updated(const tributary::EventUpdate &update);
    void recordsLoaded(quint64 number, const QList<QByteArray> &records);
    void valuesLoaded(quint64 number, const QList<QStringList> &values);
    void exportChanged(quint64 number, const tributary::ExportProgress &progress);
    void holesLoaded(const std::vector<tributary::StreamHoles> &streams);
    void trimLoaded(const std::optional<tributary::ArchiveTrim> &trim);
    void marksChanged();
    void hinted(quint64 question, const tributary::FilterHint &hint);
    void failed(const tributary::Error &error); ///< the archive could not be read; the next look() tries again

private:
    struct Workings;

    void loadMarksOf(const QString &directory);
    void keepMarks();

    int m_threads;
    quint64 m_lastNumber = 0;
    std::optional<std::pair<quint64, EventQuestion>> m_waiting; ///< asked before open()
    QString m_directory;
    RecordMarks m_marks;
    bool m_keepsMarks = false; ///< the file was read, and may be written
    std::unique_ptr<Workings> m_workings;
};

} // namespace tributary

Q_DECLARE_METATYPE(tributary::EventUpdate)
