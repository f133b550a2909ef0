// SPDX-FileCopyrightText: 2026 The Tributary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/destinationtabs.h"

#include "model/advice.h"
#include "models/showntime.h"
#include "models/text.h"
#include "theme/measures.h"
#include "wizards/fields.h"
#include "wizards/resulttable.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tributary {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isAllRight(const SchemaColumn &column)
{
    return column.inTable && column.inRule && column.otherType.isEmpty();
}

QString wordsOf(const SchemaColumn &column, bool isSeen)
{
    if (!isSeen)
        return DestinationTablesTab::tr("Not looked at");
    if (!column.inTable)
        return DestinationTablesTab::tr("Missing in the table");
    if (!column.inRule)
        return DestinationTablesTab::tr("Missing in the rule");
    if (!column.otherType.isEmpty())
        return DestinationTablesTab::tr("Of the type %1 there").arg(column.otherType);
    return DestinationTablesTab::tr("There");
}

QString headingOf(const SchemaStream &stream)
{
    if (!stream.hasTable)
        return DestinationTablesTab::tr("%1 → %2: the table is not there").arg(stream.stream, stream.table);
    if (!stream.hasStream)
        return DestinationTablesTab::tr("%1 → %2: the rule does not know the stream").arg(stream.stream, stream.table);
    return DestinationTablesTab::tr("%1 → %2").arg(stream.stream, stream.table);
}

QString withoutTables(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Files:
        return DestinationTablesTab::tr(
            "Files have no tables: every record is a line, with the columns of the tables as members.");
    case TargetKind::Kafka:
        return DestinationTablesTab::tr(
            "A topic has no tables: every record is a message, with the columns of the tables as members.");
    case TargetKind::DataCollector:
        return DestinationTablesTab::tr(
            "The old API makes its tables by itself, and gives the names of columns an ending by their "
            "type.");
    case TargetKind::LogsIngestion:
        break;
    }
    return {};
}

} // namespace

DestinationTablesTab::DestinationTablesTab(DestinationDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(mutedLabel({}, u"tablesLine"_s, this))
    , m_look(new QPushButton(glyphIcon(Glyph::Refresh), tr("&Look again"), this))
    , m_table(new ResultTable({tr("Column"), tr("Type"), tr("Filled from"), tr("How it stands")}, this))
{
    const Measures measures(*this);
    m_look->setObjectName(u"lookAtTables"_s);
    m_table->setObjectName(u"tableColumns"_s);
    m_table->setAccessibleName(tr("Columns by stream"));
    m_table->setWidths({12, 7, 13, 12});
    m_table->results().setMutedColumns({1, 2});
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_look, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(measures.units(2));
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_look, &QPushButton::clicked, this, &DestinationTablesTab::look);
    setDestination(std::nullopt);
}

void DestinationTablesTab::setDestination(const std::optional<Destination> &destination)
{
    const bool same =
        destination && m_destination && destination->id == m_destination->id && destination->target == m_destination->target;
    m_destination = destination;
    if (same)
        return;
    m_looking = {};
    m_looked = false;
    const auto *rule = destination ? std::get_if<LogsIngestionTarget>(&destination->target) : nullptr;
    m_schema = rule ? schemaOf(*rule) : DestinationSchema();
    m_look->setVisible(rule);
    m_look->setEnabled(rule);
    m_table->setVisible(rule);
    showSchema();
    if (isVisible())
        look();
}

void DestinationTablesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_looked)
        look();
}

void DestinationTablesTab::look()
{
    if (m_schema.streams.isEmpty() || m_looking.isRunning())
        return;
    m_looked = true;
    m_look->setEnabled(false);
    m_line->setText(tr("Looking at tables and rule; nothing is changed…"));
    m_looking = m_desk.schema(m_destination->id, [this](const Result<DestinationSchema> &schema) {
        m_look->setEnabled(true);
        if (schema)
            m_schema = *schema;
        else
            m_schema.refusal = schema.error();
        showSchema();
    });
}

void DestinationTablesTab::showSchema()
{
    QList<ResultRow> rows;
    for (const SchemaStream &stream : std::as_const(m_schema.streams)) {
        rows << ResultRow{.key = stream.stream, .cells = {headingOf(stream)}, .group = true};
        for (const SchemaColumn &column : stream.columns) {
            const ResultState state = !m_schema.isSeen ? ResultState::None
                : isAllRight(column)                   ? ResultState::Passed
                                                       : ResultState::Warning;
            rows << ResultRow{stream.stream + u'/' + column.name, state,
                {column.name, column.type, column.isSent ? tr("What is sent") : tr("The record, by the rule"),
                    wordsOf(column, m_schema.isSeen)}};
        }
    }
    m_table->setRows(rows);
    showLine();
}

void DestinationTablesTab::showLine()
{
    int wrong = 0;
    for (const SchemaStream &stream : std::as_const(m_schema.streams))
        wrong += int(std::ranges::count_if(stream.columns, [](const SchemaColumn &column) { return !isAllRight(column); }));
    if (!m_destination || m_schema.streams.isEmpty()) {
        m_line->setText(m_destination ? withoutTables(kindOf(m_destination->target)) : QString());
    } else if (m_schema.refusal) {
        const Advice advice = adviceFor(*m_schema.refusal);
        m_line->setText(
            tr("Azure did not let the sending app look. %1: %2 What is needed is shown.").arg(advice.title, advice.sentence));
    } else if (!m_schema.isSeen) {
        m_line->setText(
            tr("The destination does not say where its rule and workspace are in Azure, so that they cannot be looked "
               "at. What is needed is shown."));
    } else if (wrong > 0) {
        m_line->setText(tr(
            "%n columns are not as they should be. Add destination… with the same rule adds what is missing.", nullptr, wrong));
    } else {
        m_line->setText(tr("Tables and rule have every column."));
    }
}

DestinationLimitsTab::DestinationLimitsTab(DestinationDesk &desk, WindowContext context, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_context(context)
    , m_table(new ResultTable({tr("Limit"), tr("Now")}, this))
    , m_line(mutedLabel({}, u"limitsLine"_s, this))
{
    m_table->setObjectName(u"limits"_s);
    m_table->setAccessibleName(tr("Limits of the destination"));
    m_table->setWidths({14, 24});
    m_table->setExactRows(5);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Measures(*this).units(2));
    column->addWidget(m_table);
    column->addWidget(m_line);
    column->addStretch(1);
    m_again.setInterval(2s);
    connect(&m_again, &QTimer::timeout, this, &DestinationLimitsTab::ask);
}

void DestinationLimitsTab::setDestination(const std::optional<Destination> &destination)
{
    const bool same = destination && m_destination && destination->id == m_destination->id;
    m_destination = destination;
    if (same)
        return;
    m_asking = {};
    m_table->setRows({});
    if (isVisible())
        ask();
}

void DestinationLimitsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_again.start();
    ask();
}

void DestinationLimitsTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void DestinationLimitsTab::ask()
{
    if (!m_destination || m_asking.isRunning())
        return;
    m_asking = m_desk.pace(m_destination->id, [this](const Result<SendingPace> &pace) {
        m_table->setVisible(pace.has_value());
        if (pace)
            showPace(*pace);
        m_line->setText(pace
                ? tr("Counted over the last minute. Tributary stays below what the service allows, so that others can "
                     "send too.")
                : tr("Nothing is sent from here at this moment, so that there is nothing to count."));
    });
}

void DestinationLimitsTab::showPace(const SendingPace &pace)
{
    const auto share = [](qint64 used, qint64 most) {
        return used * 10 >= most * 9 ? ResultState::Warning : ResultState::Passed;
    };
    const auto count = [](qint64 value) { return countText(quint64(std::max<qint64>(0, value))); };
    const auto bytes = [](qint64 value) { return bytesText(quint64(std::max<qint64>(0, value))); };
    const QString slowed = pace.lastThrottled
        ? tr("%n times since the program started, last at %1", nullptr, int(std::min<quint64>(pace.throttled, 1'000'000)))
              .arg(m_context.time.timeOrDay(*pace.lastThrottled))
        : tr("Never since the program started");
    m_table->setRows({{u"requests"_s, share(pace.requests, pace.mostRequests),
                          {tr("Requests a minute"), tr("%1 of %2").arg(count(pace.requests), count(pace.mostRequests))}},
        {u"bytes"_s, share(pace.bytes, pace.mostBytes),
            {tr("Data a minute"), tr("%1 of %2, before compression").arg(bytes(pace.bytes), bytes(pace.mostBytes))}},
        {u"records"_s, ResultState::None, {tr("Events a minute"), tr("%1 accepted").arg(count(pace.records))}},
        {u"batch"_s, ResultState::None,
            {tr("Size of a batch"), tr("At most %1, before compression").arg(bytes(pace.mostBatchBytes))}},
        {u"throttled"_s, pace.throttled > 0 ? ResultState::Optional : ResultState::Passed,
            {tr("Asked to slow down (429)"), slowed}}});
}

} // namespace tributary
