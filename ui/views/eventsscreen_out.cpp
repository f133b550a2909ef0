// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter/kql.h"
#include "model/recordtext.h"
#include "models/text.h"
#include "views/actionregistry.h"
#include "views/eventsscreen.h"
#include "views/exportline.h"
#include "views/recorddetail.h"
#include "views/tables.h"
#include "json/recordparser.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace tributary {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCopied = 10'000;
constexpr qsizetype mostMarked = 10'000;

QString filtersOfFormats()
{
    return u"NDJSON (*.ndjson);;CSV (*.csv);;JSON (*.json)"_s;
}

ExportFormat formatOf(const QString &file)
{
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ExportFormat::Csv;
    return file.endsWith(".json"_L1, Qt::CaseInsensitive) ? ExportFormat::Json : ExportFormat::Ndjson;
}

} // namespace

void EventsScreen::selectionChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_table->selectionModel()->hasSelection())
        return;
    setFollowing(false);
    const QItemSelection selection = m_table->selectionModel()->selection();
    const int row = current.isValid() && selection.contains(current) ? current.row() : selection.first().top();
    const RecordRow record = m_model.record(row);
    const bool isNew = m_detail->address() != record.address;
    m_detail->showRecord(record);
    if (isNew)
        m_recordAsked = m_log.loadRecords({record.address});
}

void EventsScreen::takeBytes(quint64 number, const QList<QByteArray> &records)
{
    if (number == m_recordAsked)
        m_detail->setBytes(records.value(0));
    if (number != m_copying.first)
        return;
    m_copying.first = 0;
    QByteArray text;
    QStringList ids;
    for (const QByteArray &raw : records) {
        if (raw.isEmpty())
            continue;
        if (m_copying.second == CopyForm::Json)
            text += records.size() == 1 ? raw : ndjsonLine(raw);
        else
            ids << parseColumns(raw).id;
    }
    const QString copied = m_copying.second == CopyForm::Json ? QString::fromUtf8(text) : kqlForIds(ids);
    QGuiApplication::clipboard()->setText(copied);
}

void EventsScreen::toggleMarks()
{
    const QList<int> selected = m_table->selectedRowNumbers();
    std::vector<RecordAddress> addresses;
    for (const int row : selected.first(std::min(selected.size(), mostMarked)))
        addresses.push_back(m_model.record(row).address);
    const bool isAll = std::ranges::all_of(addresses, [this](const RecordAddress &at) { return m_log.marks().contains(at); });
    if (!addresses.empty())
        m_log.setMarked(addresses, !isAll);
}

void EventsScreen::goToMark(bool below)
{
    const int row = m_model.nextMarked(m_table->currentIndex().row(), below);
    if (row < 0)
        return;
    const QModelIndex marked = m_model.index(row, EventsModel::Time);
    m_table->selectionModel()->setCurrentIndex(marked, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(marked);
    m_table->setFocus(Qt::OtherFocusReason);
}

void EventsScreen::openMenu(const QPoint &at)
{
    setFollowing(false);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLatin1StringView id :
        {"records.copy"_L1, "records.copyCsv"_L1, "records.copyJson"_L1, "records.copyKql"_L1, "records.export"_L1})
        menu->addAction(&m_context.actions.action(id));
    menu->addSeparator();
    for (const QLatin1StringView id : {"records.mark"_L1, "records.nextMark"_L1, "records.previousMark"_L1})
        menu->addAction(&m_context.actions.action(id));
    menu->addSeparator();
    menu->addAction(&m_context.actions.action("records.follow"_L1));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void EventsScreen::copyAs(CopyForm form)
{
    const QList<int> selected = m_table->selectedRowNumbers();
    if (selected.size() > mostCopied)
        return exportEvents(); // too much for a clipboard
    if (form == CopyForm::Text)
        return copyRows();
    if (form == CopyForm::Csv) {
        QByteArray csv = csvHeader();
        for (const int row : selected)
            csv += csvRow(m_model.record(row), m_model.tenantNames());
        if (!selected.isEmpty())
            QGuiApplication::clipboard()->setText(QString::fromUtf8(csv));
        return;
    }
    QList<RecordAddress> addresses;
    addresses.reserve(selected.size());
    for (const int row : selected)
        addresses << m_model.record(row).address;
    if (!addresses.isEmpty())
        m_copying = {m_log.loadRecords(addresses), form};
}

void EventsScreen::copyQuery() const
{
    const FilterParse parsed = parseFilter(m_filter);
    if (!parsed.filter)
        return;
    const KqlQuery query = kqlFor(*parsed.filter, filterContext());
    QString text = query.text;
    if (!query.left.isEmpty())
        text.prepend(u"// "_s + tr("Not carried over: %1").arg(inertLine(query.left.join(u' '), 400)) + u'\n');
    QGuiApplication::clipboard()->setText(text);
}

std::vector<Position> EventsScreen::exportedPositions() const
{
    const QList<int> selected = m_table->selectedRowNumbers();
    if (selected.size() < 2)
        return m_model.positions();
    std::vector<Position> positions;
    positions.reserve(size_t(selected.size()));
    for (const int row : selected)
        positions.push_back(m_model.position(row));
    return positions;
}

void EventsScreen::exportEvents()
{
    if (m_export->isRunning() || m_model.rowCount() == 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Export events"), {}, filtersOfFormats());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ndjson"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &EventsScreen::startExport);
    dialog->open();
}

void EventsScreen::startExport(const QString &file)
{
    ExportRequest request{.file = file, .format = formatOf(file), .tenantNames = m_model.tenantNames()};
    request.snapshot = m_model.snapshot();
    request.positions = exportedPositions();
    m_export->start(std::move(request));
}

} // namespace tributary
