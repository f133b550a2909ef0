// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventsmodel.h"
#include "views/screen.h"

#include <QtCore/QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QTabBar;

namespace tributary {

class EmptyNote;
class ExportLine;
class FacetPanel;
class HistogramView;
class QueryField;
class RecordDetail;
class RowTable;
struct SavedView;

/// What happened? All stored records, newest first and following until a person reads; a filter whose text is the whole truth,
/// facets and a histogram that write it; one record in full.
class EventsScreen final : public Screen {
    Q_OBJECT
public:
    explicit EventsScreen(WindowContext context, QWidget *parent = nullptr);

    void setStatus(const EngineStatus &status) override;
    void focusFilter() override;
    void enter() override;
    void leave() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] QList<KeyHint> keys() const override;

    void showFiltered(const QString &text);
    [[nodiscard]] bool isFollowing() const { return !m_model.isHeld() && !m_isSorted; }
    void setFollowing(bool on); ///< on: in the order of arrival, with what waited, from the top
    void setDetailShown(bool shown);
    void setFacetsShown(bool shown);
    void saveState() const; ///< columns, widths, sizes and history

    void saveCurrentView(); ///< asks for its name

    enum class CopyForm { Text, Csv, Json, Kql };
    void copyRows() const override;
    void copyAs(CopyForm form); ///< of the selected rows
    void copyQuery() const; ///< the filter as KQL
    void toggleMarks(); ///< of the selected rows: marks all of them, or unmarks them where all are marked
    void goToMark(bool below); ///< selects the next marked row
    void showHistogramTable();
    void exportEvents(); ///< the selected rows if there are several, else the whole result

Q_SIGNALS:
    void followingChanged(bool on);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildTable();
    void buildLine();
    void buildLayout();
    void connectSignals();
    void connectTable();
    void restoreState();

    void ask();
    void edit(const QString &text); ///< as if it were typed and searched
    void take(const EventUpdate &update);
    void showGaps();
    void showEnd();
    void showCounts();
    void showBrush();
    void applyBrush();
    void zoom(Instant start, Instant end);
    void showEmpty();
    void takeHint(quint64 question, const FilterHint &hint);
    [[nodiscard]] FilterContext filterContext() const;
    [[nodiscard]] QString countSentence() const;

    void sortBy(int column);
    void selectionChanged();
    void openMenu(const QPoint &at);
    void openHeaderMenu(const QPoint &at);
    void addColumn(const QStringList &members);
    void removeColumn(int column);
    void setAddedColumns(const QList<QStringList> &paths);
    void restoreHeader(const QByteArray &header, const std::optional<QList<QStringList>> &added);
    [[nodiscard]] QList<SavedView> orderedViews() const;
    void addViewShortcuts();
    void openView(const SavedView &view);
    void openViews();
    void arrangePanes();
    void takeBytes(quint64 number, const QList<QByteArray> &records);
    void startExport(const QString &file);
    [[nodiscard]] std::vector<Position> exportedPositions() const;

    WindowContext m_context;
    EventLog &m_log;
    EventsModel m_model;
    QList<FilterTenant> m_tenants;
    std::vector<StreamHoles> m_holes;
    std::optional<ArchiveTrim> m_trim;
    QTimer m_lookForHoles; ///< rarely: they come and go slowly
    QTimer m_look; ///< for arrivals, while the screen is shown
    EventUpdate m_last; ///< without its rows
    std::shared_ptr<const EventSummary> m_summary; ///< shared with the update it came in
    quint64 m_question = 0;
    quint64 m_hintAsked = 0; ///< the question
    QString m_hint; ///< the filter that was offered instead
    quint64 m_recordAsked = 0;
    std::pair<quint64, CopyForm> m_copying{0, CopyForm::Json};
    QString m_filter; ///< that was asked for
    std::optional<std::pair<Instant, Instant>> m_zoomed; ///< by the wheel
    QString m_failure; ///< why the archive could not be read last
    bool m_isSorted = false;
    bool m_isAsked = false;
    QueryField *m_query;
    QPushButton *m_views;
    QLabel *m_problem;
    FacetPanel *m_facets;
    QLabel *m_count;
    QPushButton *m_stop;
    QPushButton *m_chip;
    QLabel *m_brushed;
    QPushButton *m_zoom;
    QPushButton *m_unbrush;
    HistogramView *m_histogram;
    ExportLine *m_export;
    RowTable *m_table;
    EmptyNote *m_empty;
    RecordDetail *m_detail;
    QTabBar *m_tabs; ///< instead of the split where there is little height
    QSplitter *m_columns;
    QSplitter *m_rows;
    QWidget *m_results;
    bool m_detailShown = true;
    bool m_facetsShown = true;
};

} // namespace tributary
